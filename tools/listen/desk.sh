#!/usr/bin/env bash
# A practitioner's desk with nobody at it: a screen, sound that goes nowhere, Orca and Chromium, for as long as a command takes.
set -euo pipefail
desk="$(mktemp -d)"
export LISTEN_DESK="$desk" HOME="$desk/home" XDG_RUNTIME_DIR="$desk/run" DISPLAY="${LISTEN_DISPLAY:-:87}"
export ACCESSIBILITY_ENABLED=1 LANG=C.UTF-8
unset XDG_CONFIG_HOME XDG_DATA_HOME
started=()
leave() {
  for one in "${started[@]}"; do kill "$one" 2>/dev/null || true; done
  sleep 1
  rm -rf "$desk" 2>/dev/null || true
}
trap leave EXIT
begin() {
  "$@" >>"$desk/log" 2>&1 &
  started+=($!)
}

mkdir -p "$HOME/.local/share/orca" "$HOME/.config/openbox" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
cat >"$HOME/.local/share/orca/orca-customizations.py" <<'PYTHON'
import orca.debug
import orca.settings

orca.debug.debugFile.reconfigure(line_buffering=True)
orca.settings.enableKeyEcho = False
PYTHON
# Without keys of its own, so that the window manager takes none from the screen reader.
echo '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/><mouse/></openbox_config>' >"$HOME/.config/openbox/rc.xml"

begin Xvfb "$DISPLAY" -screen 0 1400x1000x24
sleep 1
begin openbox
begin pulseaudio -n --exit-idle-time=-1 --daemonize=no -L module-native-protocol-unix -L "module-null-sink sink_name=nowhere"
begin /usr/libexec/at-spi-bus-launcher --launch-immediately
sleep 1
for one in IsEnabled ScreenReaderEnabled; do
  gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status "$one" '<true>' >/dev/null
done
begin orca --replace --debug-file "$desk/orca.out"
sleep 4
begin chromium --no-sandbox --disable-gpu --no-first-run --password-store=basic --disable-background-networking \
  --disable-sync --force-renderer-accessibility --user-data-dir="$desk/chromium" --remote-debugging-port=9387 \
  --window-size=1380,960 about:blank
sleep 6
"$@"
