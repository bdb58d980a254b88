-- An attempt to sign in is counted as it begins, and marked once it has succeeded.
grant update (succeeded) on sign_in_attempt to throughline_system;
