#!/usr/bin/env bash
# Makes sure that what the tests need is there: Node 24 and the Debian packages named in test/needs.txt.
# Installs packages when it may; otherwise says in one line what to install and fails. Nothing is skipped in silence.
set -euo pipefail
list="${1:-$(dirname "$0")/needs.txt}"

fail() {
  echo "test setup: $1" >&2
  exit 1
}

version="$(node --version 2>/dev/null || echo none)"
major="${version#v}"
major="${major%%.*}"
case "$major" in
  '' | *[!0-9]*) fail "Node 24 or newer is needed and none was found; run: npm install && npm test" ;;
esac
if [ "$major" -lt 24 ]; then
  fail "Node 24 or newer is needed, this is $version; \"npm install\" brings one, then run: npm test"
fi

# Debian keeps the programs of a PostgreSQL server off the path, in a folder for each version.
there() {
  command -v "$1" >/dev/null 2>&1 || compgen -G "/usr/lib/postgresql/*/bin/$1" >/dev/null
}

missing=()
while read -r command package _; do
  case "$command" in '' | '#'*) continue ;; esac
  there "$command" || missing+=("$package")
done <"$list"
[ "${#missing[@]}" -gt 0 ] || exit 0

wanted="${missing[*]}"
command -v apt-get >/dev/null 2>&1 || fail "please install: $wanted"
if [ "$(id -u)" -eq 0 ]; then
  as_root=()
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  as_root=(sudo -n)
else
  fail "please install, as root: apt-get install $wanted"
fi
echo "installing $wanted"
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
export DEBIAN_FRONTEND=noninteractive
if ! { "${as_root[@]}" apt-get update -q && "${as_root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"; } \
  </dev/null >"$log" 2>&1; then
  tail -n 5 "$log" >&2
  fail "apt-get could not install them; please install: $wanted"
fi
