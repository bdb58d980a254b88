import assert from "node:assert/strict";
import { test } from "node:test";
import { Page, renderPage } from "./layout.tsx";

const viewer = { name: "R. Adeyemi", agency: "Social care" };

test("a page with a mistake on it says so in its title and at its top", () => {
  const html = renderPage(
    <Page title="Add what happened" viewer={viewer} errors={[{ text: "Enter a day", href: "#day" }]} />,
  );
  assert.match(html, /<title>Error: Add what happened – Throughline<\/title>/);
  assert.match(html, /<a href="#day">Enter a day<\/a>/);
});

test("whoever is signed in sees their name and agency, and can sign out", () => {
  const html = renderPage(<Page title="My children" viewer={viewer} nav="children" />);
  assert.match(html, /R. Adeyemi/);
  assert.match(html, /R. Adeyemi<span class="govuk-visually-hidden">, <\/span><span[^>]*>Social care/);
  assert.match(html, /<form action="\/sign-out" method="post">/);
  assert.match(html, /href="\/children" aria-current="true">My children/);
});

test("a stranger's page names no children and searches for none", () => {
  const html = renderPage(<Page title="Sign in" viewer={null} />);
  assert.doesNotMatch(html, /find-a-child|Sign out|My children/);
});

test("what was looked for stays in the box, as text", () => {
  const html = renderPage(<Page title="Find a child" viewer={viewer} find={'Ro"><script>'} />);
  assert.match(html, /value="Ro&quot;>&lt;script>"/);
});

test("nothing on a page runs or styles itself from within the page", () => {
  const html = renderPage(<Page title="My children" viewer={viewer} scripts={["govuk"]} />);
  assert.doesNotMatch(html, /<script(?! type="module" src=)|<style| style=| on\w+=/);
});

test("a keyboard reaches what the page is about in one step", () => {
  const html = renderPage(<Page title="My children" viewer={viewer} />);
  assert.match(html, /<a href="#main" class="govuk-skip-link"/);
  assert.match(html, /<main id="main"/);
});
