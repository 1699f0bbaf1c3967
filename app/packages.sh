# The Debian 12 packages Baolan needs, and the function that installs what is missing of a list.
# Sourced by app/run, tests/run, tests/bench/run and .ci/run. README.md says what each is for.

build_packages=(
    build-essential cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6 qt6-svg-dev libgl-dev
    libsqlite3-dev liblucene++-dev libboost-system-dev libopencc-dev libicu-dev libzip-dev
    libpoppler-cpp-dev libpango1.0-dev libxml2-dev
)
run_packages=(fonts-noto-cjk poppler-data qt6-translations-l10n libqt6svg6)
test_packages=(locales mold)
check_packages=(git clang-format clang-tidy clazy)
picture_packages=(xvfb openbox xdotool x11-utils imagemagick)
# Other engines to measure search against: only tests/bench/run installs them.
bench_packages=(xz-utils libxapian-dev libgroonga-dev liblucene8-java default-jdk-headless)

need_packages() {
    local missing=() state name
    for name in "$@"; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) || true
        [ "$state" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null; then
        echo "Baolan builds on Debian 12. Please install: ${missing[*]}" >&2
        return 1
    fi
    local root=()
    [ "$(id -u)" = 0 ] || root=(sudo)
    echo "Installing: ${missing[*]}" >&2
    "${root[@]}" apt-get update -qq </dev/null >&2
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" </dev/null >&2
}
