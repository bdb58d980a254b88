import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { ChildTabs } from "./child-tabs.tsx";
import { IdentityBar } from "./identity-bar.tsx";
import { TeamStrip } from "./team-strip.tsx";

const who = {
  name: "Rowan Ashworth",
  age: "6 years",
  livesWith: "lives with her mother",
  communicates: "Tells us by photographs",
  status: "Child in need plan",
  lead: "Nobody leads",
  lastSeen: "Not seen yet",
};

test("the child's name is the heading of their first page, and the way back to it from any other", () => {
  assert.match(renderToString(<IdentityBar {...who} />), /<h1 [^>]*>Rowan Ashworth<\/h1>/);
  assert.match(
    renderToString(<IdentityBar {...who} href="/children/1" />),
    /<p [^>]*><a href="\/children\/1">/,
  );
});

test("how the child speaks to us stands with the name, not in a page of its own", () => {
  assert.match(renderToString(<IdentityBar {...who} />), /Tells us by photographs/);
});

test("the page one is on is marked for those who cannot see the line under it", () => {
  const html = renderToString(
    <ChildTabs
      childName="Rowan"
      tabs={[
        { text: "Overview", href: "/1", current: true },
        { text: "Team", href: "/2" },
      ]}
    />,
  );
  assert.equal(html.match(/aria-current="page"/g)?.length, 1);
});

test("a place in the team with nobody in it is shown", () => {
  const html = renderToString(<TeamStrip label="Team" members={[{ name: null, role: "Speech therapy" }]} />);
  assert.match(html, /Nobody yet/);
});
