/** Packages that hold what compiles programs, by the names of Debian and Alpine. */
const tools =
  /^(?:build-essential|build-base|dpkg-dev|(?:gcc|g\+\+|cpp|gfortran|gccgo|gdc|gnat)(?:-.*)?|clang(?:-?[\d.]+)?|llvm(?:-[\d.]+)?(?:-tools|-linker-tools)?|lld(?:-[\d.]+)?|binutils(?:-.*)?|make|cmake(?:-data)?|ninja(?:-build)?|meson|samurai|scons|autoconf|automake|autotools-dev|libtool(?:-bin)?|m4|bison|flex|swig|nasm|yasm|pkg-config|pkgconf(?:-bin)?|rustc|rust|cargo|libstd-rust.*|go|golang(?:-.*)?|default-jdk(?:-.*)?|openjdk-?\d+-jdk(?:-.*)?|maven|gradle|ant|fortify-headers|linux-headers.*|.*-dev(?:-bin)?)$/

/** The name of the compilers' version, which their run-time libraries depend on. */
const needed = /^gcc-[\d.]+-base$/

/** Whether a package is there to build programs, not to run them. */
export function isBuildTool(name: string): boolean {
  return tools.test(name) && !needed.test(name)
}
