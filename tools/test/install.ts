import { execFileSync } from "node:child_process";

let listed = false;

/** Installs one of Debian's packages, when this is Debian and we are root; answers whether it is there now. */
export function install(name: string): boolean {
  if (process.getuid?.() !== 0) return false;
  const apt = (...args: string[]) =>
    execFileSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  try {
    process.stdout.write(`\nInstalling ${name} …\n`);
    if (!listed) apt("update", "-qq");
    listed = true;
    apt("install", "-y", "-qq", "--no-install-recommends", name);
    return true;
  } catch {
    return false;
  }
}
