#!/bin/sh
# Keeps what a start has to load in a cache beside the program (JEP 483), so that the next ones are quick.
#
#   cache.sh IMAGE FOLDER    the image that jpackage made; a folder for files on the way
set -eu
image=$1
work=$2/dist-cache
recorded=$work/start.aotconf
cache=$image/lib/app/talweg.aot

# The home of nobody, so that the rehearsal neither reads nor changes what somebody's window remembers.
rm -rf "$work"
mkdir -p "$work/home"
own="-Duser.home=$work/home"
export XDG_DATA_HOME="$work/home/data" XDG_STATE_HOME="$work/home/state"
export XDG_CONFIG_HOME="$work/home/config" XDG_CACHE_HOME="$work/home/cache"

record() {
    options=$1
    shift
    JAVA_TOOL_OPTIONS="-XX:AOTMode=record -XX:AOTConfiguration=$recorded -Xlog:aot=off $own $options" "$@" \
        >>"$work/log" 2>&1 || [ $? -eq 143 ]
}

# A few commands, then the window, which plays its opening scene and is told to end (143). JavaFX's headless platform wants fonts; where there are
# none a figure has to do, which loads everything from the formula to the picture.
record "-Dglass.platform=Headless -Dprism.order=sw -Dtalweg.rehearsal.commands=true" \
    timeout --preserve-status --kill-after=30 20 "$image/bin/talweg" && [ -s "$recorded" ] ||
    record "" "$image/bin/talweg" render himmelblau -o "$work/start.png"

JAVA_TOOL_OPTIONS="-XX:AOTMode=create -XX:AOTConfiguration=$recorded -XX:AOTCache=$cache -Xlog:aot=off $own" \
    "$image/bin/talweg" >>"$work/log" 2>&1

# A cache that does not fit (a file was touched) is passed over in silence.
cat >>"$image/lib/app/talweg.cfg" <<'OPTIONS'
java-options=-XX:AOTCache=$APPDIR/talweg.aot
java-options=-Xlog:aot*=off,cds*=off
OPTIONS
