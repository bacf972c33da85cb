#!/bin/sh
# Makes a Debian package of the image that jpackage made.
#
#   deb.sh IMAGE VERSION MAINTAINER FOLDER    the package comes into the folder
#
# Every file is the package's own, so that removing it leaves nothing; menus, file types and icons are taken up by the
# triggers of the packages that look after them. See docs/decisions/0011.
set -eu
image=$1
version=$(echo "$2" | tr - '~')
maintainer=$3
folder=$4
here=$(dirname "$0")
icons=$here/../../resources/talweg/desktop
root=$folder/../dist-deb

if ! command -v dpkg-deb >/dev/null; then
    echo "dpkg-deb is not installed, so there is no .deb; the program itself is in $image"
    exit 0
fi
architecture=$(dpkg --print-architecture)

put() {
    install -D -m 644 "$1" "$root/usr/share/$2"
}

compress() {
    mkdir -p "$(dirname "$1")"
    gzip -9n >"$1"
}

# The page that man(1) shows is what the program says about itself.
manual() {
    printf '.TH TALWEG 1 "" "Talweg %s"\n' "$version"
    printf '.SH NAME\ntalweg \\- shows how optimization methods move over a landscape\n'
    printf '.SH SYNOPSIS\n.B talweg\n[\\fIFILE\\fR.talweg]\n.br\n.B talweg\n\\fICOMMAND\\fR ...\n'
    printf '.SH DESCRIPTION\n.nf\n'
    LC_ALL=C.UTF-8 "$image/bin/talweg" --help | sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^['.]/\\\\\&&/"
    printf '.fi\n'
}

rm -rf "$root"
mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib"
# The cache of the start knows the program's files by their times, so they have to stay.
cp -a "$image" "$root/usr/lib/talweg"
ln -s ../lib/talweg/bin/talweg "$root/usr/bin/talweg"
put "$here/talweg.desktop" applications/talweg.desktop
put "$here/talweg.xml" mime/packages/talweg.xml
put "$here/copyright" doc/talweg/copyright
for size in 16 32 48 64 128 256 512; do
    put "$icons/icon-$size.png" "icons/hicolor/${size}x$size/apps/talweg.png"
    put "$here/../scene-$size.png" "icons/hicolor/${size}x$size/mimetypes/application-x-talweg.png"
done
put "$here/../talweg.svg" icons/hicolor/scalable/apps/talweg.svg
put "$here/../scene.svg" icons/hicolor/scalable/mimetypes/application-x-talweg.svg
manual | compress "$root/usr/share/man/man1/talweg.1.gz"
compress "$root/usr/share/doc/talweg/changelog.gz" <"$here/../../../../CHANGELOG.md"
chmod -R u=rwX,go=rX "$root"

size=$(du -sk --apparent-size "$root/usr" | cut -f 1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$size/" \
    -e "s/@MAINTAINER@/$maintainer/" "$here/control" >"$root/DEBIAN/control"
(cd "$root" && find usr -type f -exec md5sum {} +) >"$root/DEBIAN/md5sums"
# Where this variable is set, dpkg-deb would put back the times of files.
env -u SOURCE_DATE_EPOCH dpkg-deb --root-owner-group -Zzstd --build "$root" "$folder" >/dev/null
rm -rf "$root"
echo "$folder/talweg_${version}_$architecture.deb"
