export interface ChildTab {
  readonly text: string;
  readonly href: string;
  readonly current?: boolean | undefined;
}

export interface ChildTabsProps {
  readonly childName: string;
  readonly tabs: readonly ChildTab[];
}

export function ChildTabs({ childName, tabs }: ChildTabsProps) {
  return (
    <nav class="child-tabs" aria-label={`${childName}’s record`}>
      <ul class="child-tabs__list">
        {tabs.map((tab) => (
          <li>
            <a class="child-tabs__tab" href={tab.href} aria-current={tab.current ? "page" : undefined}>
              {tab.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
