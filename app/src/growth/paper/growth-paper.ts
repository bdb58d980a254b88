export interface TermAndWords {
  readonly term: string;
  readonly words: string;
}

export interface Picture {
  readonly svg: string;
  readonly alt: string;
}

export interface PaperTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A thing that is asked, with its arithmetic, its source and whether somebody looked at it. */
export interface PaperQuestion {
  readonly question: string;
  readonly working: string;
  readonly looked: string;
  readonly source: string;
}

export interface PaperMeasure {
  readonly heading: string;
  readonly falls: readonly string[];
  readonly picture: Picture | null;
  readonly table: PaperTable;
}

/** A child's growth written out, every word of it, for the typesetter to lay on pages. */
export interface GrowthPaper {
  readonly title: string;
  readonly author: string;
  readonly takenOn: { readonly year: number; readonly month: number; readonly day: number };
  readonly runningName: string;
  readonly asAt: string;
  readonly footer: string;
  readonly eyebrow: string;
  readonly name: string;
  readonly facts: readonly TermAndWords[];
  readonly late: string | null;
  readonly lead: readonly string[];
  readonly questions: readonly PaperQuestion[];
  readonly noQuestions: string;
  readonly cannotSay: readonly string[];
  readonly askedFor: readonly string[];
  readonly reviews: readonly TermAndWords[];
  readonly noReviews: string;
  readonly overTime:
    | (Picture & { readonly words: readonly string[]; readonly key: readonly string[] })
    | null;
  readonly beside: PaperTable | null;
  readonly measures: readonly PaperMeasure[];
  readonly restsOn: readonly TermAndWords[];
  readonly charts: readonly TermAndWords[];
  readonly howDrawn: string;
  readonly copy: readonly TermAndWords[];
}
