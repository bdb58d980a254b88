import { existsSync } from "node:fs";
import { install } from "./install.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const found = () =>
  [process.env["CHROMIUM"], ...places].find((path) => path !== undefined && existsSync(path));

export function findChromium(): { path: string } | { why: string } {
  const path = found() ?? (install("chromium") ? found() : undefined);
  return path
    ? { path }
    : { why: "there is no Chromium here and it could not be installed; name one in CHROMIUM." };
}
