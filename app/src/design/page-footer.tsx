import { paths } from "../paths.ts";
import type { Viewer } from "./page-header.tsx";

export function PageFooter({ viewer }: { viewer: Viewer | null }) {
  return (
    <footer class="page-footer">
      <div class="page-width page-footer__bar">
        <p class="page-footer__words">
          <strong>Throughline</strong> One careful record of a child, kept by everybody who knows them. Each
          look at a record is written down.
        </p>
        <ul class="page-footer__links">
          <li>
            <a href={paths.help()}>Help</a>
          </li>
          <li>
            <a href={paths.accessibility()}>Accessibility statement</a>
          </li>
        </ul>
        {viewer && (
          <p class="print-only">
            Printed from Throughline by {viewer.name}, {viewer.agency}. Keep it as safely as the record.
          </p>
        )}
      </div>
    </footer>
  );
}
