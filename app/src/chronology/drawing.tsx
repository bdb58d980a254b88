/** A drawing made on the server, set into the page as it is: every text in it is escaped already. */
export function Drawing({ svg, classes = "" }: { svg: string; classes?: string }) {
  return <div class={`drawing ${classes}`.trim()} dangerouslySetInnerHTML={{ __html: svg }} />;
}
