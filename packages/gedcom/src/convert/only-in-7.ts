/** Tags that 7.0 has and 5.5.1 has not: there they stand with an underscore before them, and come back from it. */
export const onlyIn7: ReadonlySet<string> = new Set(
  "PHRASE CREA EXID CROP MIME TRAN NO INIL SDATE UID SCHMA".split(" "),
);

/** Events, which say Y or nothing in 7.0, so that any other words move to a note. */
export const events: ReadonlySet<string> = new Set(
  "BIRT CHR DEAT BURI CREM ADOP BAPM BARM BASM BLES CHRA CONF FCOM ORDN NATU EMIG IMMI CENS PROB WILL GRAD RETI ANUL DIV DIVF ENGA MARB MARC MARR MARL MARS".split(
    " ",
  ),
);
