import assert from "node:assert/strict";
import { test } from "node:test";
import { onlyOffered } from "./only-offered.ts";

const offers = {
  goes: (_: string, address: string) => !address.startsWith("/closed") && !address.startsWith("/unread"),
  isRead: (address: string) => address.startsWith("/unread"),
};
const shown = (page: string) => onlyOffered(page, offers);

test("a link to what somebody may do stays as it is", () => {
  const page = '<p><a class="action" href="/open?a=1&amp;b=2">Add &lt;it&gt;</a></p>';
  assert.equal(shown(page), page);
});

test("a link to what somebody may not do is gone, with the paragraph that held nothing else", () => {
  assert.equal(shown('<p class="x">\n<a href="/closed/1">Add</a></p><p>Words</p>'), "<p>Words</p>");
  assert.equal(shown('<ul><li><a href="/closed">Add</a></li></ul><b></b>'), "<b></b>");
  assert.equal(shown('<p>None yet. <a href="/closed">Record it</a></p>'), "<p>None yet. </p>");
});

test("of a link to what somebody may not read the words stay", () =>
  assert.equal(shown('<p>Seen on <a href="/unread/1">3 May</a>.</p>'), "<p>Seen on 3 May.</p>"));

test("of a verb that leads to what somebody may not read nothing stays", () =>
  assert.equal(
    shown('<p>Sleeps at Gran’s. <a class="action" href="/unread/1">Who sleeps where</a></p>'),
    "<p>Sleeps at Gran’s. </p>",
  ));

test("a form to send what somebody may not add is gone, and one that only asks stays", () => {
  assert.equal(shown('<form method="post" action="/closed"><button>Add</button></form>!'), "!");
  const asks = '<form action="/closed" method="get"><button>Find</button></form>';
  assert.equal(shown(asks), asks);
});

test("a sign within an attribute ends no tag", () =>
  assert.equal(shown('<a aria-label="a > b" href="/closed">Add</a>.'), "."));

test("a drawing keeps what is drawn", () =>
  assert.equal(shown('<svg><a href="/closed"><rect/></a></svg>'), "<svg><rect/></svg>"));
