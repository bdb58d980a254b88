export { backupOfTheDay } from "./nightly.ts";
export { restore, type Restored } from "./restore.ts";
export { BackupRefused, type OpenedWith, type SealedFor } from "./sealing.ts";
export { writeBackup } from "./write-backup.ts";
