#!/usr/bin/env bash
# Fetches the fonts of the letters (SIL OFL 1.1) from npm packages into the folder given. Files already there are kept.
set -euo pipefail
fonts=$1
version=0.4.3
mkdir -p "$fonts"

# package, folder inside it, file, SHA-256
wanted() {
  cat <<'LIST'
noto-serif-sc 400Regular NotoSerifSC_400Regular.ttf c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742
noto-serif-sc 700Bold NotoSerifSC_700Bold.ttf 9c6a2ba736e4b499c84f65ce366bd3625c0401885fd3e585ace50fb738b96ff6
noto-sans-sc 700Bold NotoSansSC_700Bold.ttf 9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96
noto-serif-jp 400Regular NotoSerifJP_400Regular.ttf 5a04846a0e23acefae825f2f459205036a166f5a63462019ce3492d07bd20e92
LIST
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
while read -r package folder file sum; do
  [ -f "$fonts/$file" ] && continue
  archive="$work/expo-google-fonts-$package-$version.tgz"
  if [ ! -f "$archive" ]; then
    command -v npm >/dev/null || { echo "npm is needed once to fetch the fonts of the letters; or put $file into $fonts" >&2; exit 1; }
    (cd "$work" && npm pack --silent --prefer-offline "@expo-google-fonts/$package@$version" >/dev/null)
  fi
  tar -xzf "$archive" -C "$work" "package/$folder/$file"
  echo "$sum  $work/package/$folder/$file" | sha256sum --check --status || { echo "$file of $package differs from what was reviewed" >&2; exit 1; }
  mv "$work/package/$folder/$file" "$fonts/$file"
done < <(wanted)
