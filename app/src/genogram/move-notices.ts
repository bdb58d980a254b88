/** What became of a move in the drawing. */
export const moveNotices: Readonly<Record<string, string>> = {
  moved: "The move is kept. It stays when more people are added, and can be undone below the drawing.",
  "no-room": "There is nobody further along that row to change places with.",
  cannot: "They cannot stand there: people are drawn side by side only within their own generation.",
  undone: "The move is undone.",
};
