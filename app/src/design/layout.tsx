import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { asset } from "./assets.ts";
import { BackLink } from "./components/back-link.tsx";
import { ErrorSummary, type SummarisedError } from "./components/error-summary.tsx";
import { NotificationBanner } from "./components/notification-banner.tsx";
import { SkipLink } from "./components/skip-link.tsx";
import { type HeaderLink, PageHeader, type Viewer } from "./page-header.tsx";
import { PageFooter } from "./page-footer.tsx";

export interface PageProps {
  readonly title: string;
  readonly viewer: Viewer | null;
  readonly nav?: string | null | undefined;
  readonly links?: readonly HeaderLink[] | undefined;
  readonly find?: string | undefined;
  readonly wide?: boolean | undefined;
  readonly errors?: readonly SummarisedError[] | undefined;
  readonly notice?: string | undefined;
  readonly child?: ComponentChildren;
  readonly back?: { readonly href: string; readonly text?: string } | undefined;
  readonly scripts?: readonly string[] | undefined;
  readonly children?: ComponentChildren;
}

/** The whole of a page: head, header, the child's identity where there is one, what goes wrong, and the content. */
export function Page(props: PageProps) {
  const { title, viewer, nav, links, find, wide, errors = [], notice, child, back, scripts = [] } = props;
  return (
    <html lang="en" class="govuk-template">
      <Head title={errors.length > 0 ? `Error: ${title}` : title} scripts={scripts} />
      <body class="govuk-template__body">
        <SkipLink href="#main" text="Skip to what this page is about" />
        <PageHeader viewer={viewer} current={nav ?? null} links={links} find={find} />
        {child && <div class="page-width page-child">{child}</div>}
        <div class="page-width page-body">
          {back && (
            <nav aria-label="Back">
              <BackLink {...back} />
            </nav>
          )}
          <main id="main" class={wide || child ? "page-main page-main--wide" : "page-main"}>
            {errors.length > 0 && <ErrorSummary titleText="There is a problem" errorList={errors} />}
            {notice && <NotificationBanner type="success" titleText="Done" text={notice} />}
            {props.children}
          </main>
        </div>
        <PageFooter viewer={viewer} />
      </body>
    </html>
  );
}

function Head({ title, scripts }: { title: string; scripts: readonly string[] }) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${title} – Throughline`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="theme-color" content="#14242b" />
      <meta name="robots" content="noindex, nofollow" />
      <link rel="icon" type="image/svg+xml" href={asset("icon.svg")} />
      <link rel="preload" as="font" type="font/woff2" href={asset("latin.woff2")} crossorigin="anonymous" />
      <link rel="stylesheet" href={asset("app.css")} />
      {["govuk", ...scripts].map((name) => (
        <script type="module" src={asset(`${name}.js`)} />
      ))}
    </head>
  );
}

export function renderPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}`;
}
