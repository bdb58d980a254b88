declare module "nunjucks" {
  interface Environment {
    render(template: string, context: object): string;
  }
  interface Nunjucks {
    configure(
      folders: readonly string[],
      options: { autoescape: boolean; trimBlocks?: boolean; lstripBlocks?: boolean },
    ): Environment;
  }
  const nunjucks: Nunjucks;
  export default nunjucks;
}
