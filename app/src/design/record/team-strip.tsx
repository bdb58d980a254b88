import type { ComponentChildren } from "preact";
import { Action, type ActionProps } from "./action.tsx";

export interface TeamMember {
  readonly name: string | null;
  readonly role: ComponentChildren;
  readonly lastSaw?: ComponentChildren;
  readonly leads?: boolean | undefined;
  readonly action?: ActionProps | undefined;
}

export interface TeamStripProps {
  readonly label: string;
  readonly members: readonly TeamMember[];
}

/** Who works with the child. A place with nobody in it is drawn as a gap, with what to do about it. */
export function TeamStrip({ label, members }: TeamStripProps) {
  return (
    <ul class="team-strip" aria-label={label}>
      {members.map((member) => (
        <li class={memberClass(member)}>
          <p class="team-strip__name">
            <strong>{member.name ?? "Nobody yet"}</strong>
            {member.leads && <span class="team-strip__leads"> leads</span>}
          </p>
          <p class="team-strip__role">{member.role}</p>
          {member.lastSaw && <p class="team-strip__saw">{member.lastSaw}</p>}
          {member.action && <Action {...member.action} />}
        </li>
      ))}
    </ul>
  );
}

function memberClass({ name, leads }: TeamMember): string {
  if (name === null) return "team-strip__member team-strip__member--gap";
  return leads ? "team-strip__member team-strip__member--lead" : "team-strip__member";
}
