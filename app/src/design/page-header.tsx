import { paths } from "../paths.ts";

export interface Viewer {
  readonly name: string;
  readonly agency: string;
}

export interface HeaderLink {
  readonly name: string;
  readonly text: string;
  readonly href: string;
}

export const usualLinks: readonly HeaderLink[] = [
  { name: "children", text: "My children", href: paths.children() },
  { name: "concerns", text: "Concerns", href: paths.concerns() },
  { name: "questions", text: "Questions to me", href: paths.questions() },
  { name: "agencies", text: "Bring files in", href: paths.agencies() },
  { name: "settings", text: "Settings", href: paths.practiceSettings() },
];

interface PageHeaderProps {
  readonly viewer: Viewer | null;
  readonly current: string | null;
  readonly links?: readonly HeaderLink[] | undefined;
  readonly find?: string | undefined;
}

export function PageHeader({ viewer, current, links = usualLinks, find }: PageHeaderProps) {
  return (
    <header class="page-header">
      <div class="page-width page-header__bar">
        <a class="page-header__name" href={paths.home()}>
          <span class="page-header__wordmark">Throughline</span>
        </a>
        {viewer && (
          <>
            <Links links={links} current={current} />
            <FindAChild find={find} />
            <SignedIn viewer={viewer} />
          </>
        )}
      </div>
    </header>
  );
}

function Links({ links, current }: { links: readonly HeaderLink[]; current: string | null }) {
  return (
    <nav class="page-header__nav" aria-label="Main">
      <ul class="page-header__links">
        {links.map((link) => (
          <li>
            <a
              class="page-header__link"
              href={link.href}
              aria-current={link.name === current ? "true" : undefined}
            >
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function FindAChild({ find }: { find: string | undefined }) {
  return (
    <search class="page-header__find">
      <form class="find-child" action={paths.children()} method="get">
        <label class="govuk-visually-hidden" htmlFor="find-a-child">
          Find a child by any spelling, or NHS number
        </label>
        <input
          class="find-child__box"
          id="find-a-child"
          name="find"
          type="search"
          placeholder="Find a child by any spelling"
          autocomplete="off"
          spellcheck={false}
          value={find}
        />
        <button class="find-child__button" type="submit">
          Find
        </button>
      </form>
    </search>
  );
}

function SignedIn({ viewer }: { viewer: Viewer }) {
  return (
    <div class="page-header__viewer">
      <a class="page-header__account" href={paths.account()}>
        {viewer.name}
        <span class="govuk-visually-hidden">, </span>
        <span class="page-header__agency">{viewer.agency}</span>
      </a>
      <form action={paths.signOut()} method="post">
        <button class="page-header__sign-out" type="submit">
          Sign out
        </button>
      </form>
    </div>
  );
}
