import type { ComponentChildren } from "preact";
import { Action, type ActionProps } from "./action.tsx";

export interface IdentityBarProps {
  readonly name: string;
  readonly href?: string | undefined;
  readonly knownAs?: string | undefined;
  readonly age: ComponentChildren;
  readonly livesWith: ComponentChildren;
  readonly communicates: ComponentChildren;
  readonly howToBe?: ActionProps | undefined;
  readonly status: ComponentChildren;
  readonly lead: ComponentChildren;
  readonly lastSeen: ComponentChildren;
}

/** Who the child is, how they speak to us, who leads and when they were last seen. On every page of a child. */
export function IdentityBar(props: IdentityBarProps) {
  const { name, href, knownAs, age, livesWith, communicates, howToBe, status, lead, lastSeen } = props;
  return (
    <section class="identity-bar" aria-label={`Who ${knownAs ?? name} is`}>
      <div class="identity-bar__who">
        {href ? (
          <p class="identity-bar__name">
            <a href={href}>{name}</a>
          </p>
        ) : (
          <h1 class="identity-bar__name">{name}</h1>
        )}
        <ul class="identity-bar__facts">
          {knownAs && (
            <li>
              Known as <strong>{knownAs}</strong>
            </li>
          )}
          <li>
            <strong>{age}</strong>
          </li>
          <li>{livesWith}</li>
        </ul>
        <p class="identity-bar__voice">
          {communicates} {howToBe && <Action {...howToBe} />}
        </p>
      </div>
      <dl class="identity-bar__standing">
        <Fact name="Status">{status}</Fact>
        <Fact name="Lead">{lead}</Fact>
        <Fact name="Last seen">{lastSeen}</Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="identity-bar__fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
