declare module "govuk-frontend" {
  interface Component {
    readonly moduleName: string;
  }
  export const Button: Component;
  export const CharacterCount: Component;
  export const Checkboxes: Component;
  export const ErrorSummary: Component;
  export const FileUpload: Component;
  export const NotificationBanner: Component;
  export const PasswordInput: Component;
  export const Radios: Component;
  export const SkipLink: Component;
  export const Tabs: Component;
  export function createAll(component: Component): readonly object[];
}
