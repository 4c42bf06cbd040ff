export const id = 432;
export const ids = [432];
export const modules = {

/***/ 93326:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var scan = __webpack_require__(86849)
var parse = __webpack_require__(25501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 25501:
/***/ ((module) => {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 86849:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var licenses = []
  .concat(__webpack_require__(75204))
  .concat(__webpack_require__(3389))
var exceptions = __webpack_require__(53988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 63019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   p2: () => (/* binding */ imageKey)
/* harmony export */ });
/* harmony import */ var _image_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90634);

/** Splits an image reference. */
function parseReference(text) {
    const at = text.indexOf('@');
    const named = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? null : text.slice(at + 1);
    const { registry, path } = splitRegistry(named);
    const colon = tagColon(path);
    if (colon < 0)
        return { registry, repository: path, tag: null, digest };
    return { registry, repository: path.slice(0, colon), tag: path.slice(colon + 1), digest };
}
/** The repository with a registry's short forms dropped: `library/node`, `docker.io/library/node` and `node` are one. */
function familiarName({ registry, repository }) {
    const isHub = registry === null || registry === 'docker.io' || registry === 'index.docker.io';
    if (!isHub)
        return `${registry}/${repository}`;
    return repository.startsWith('library/') ? repository.slice('library/'.length) : repository;
}
/** Names that mean the same image to BuildKit have the same key. */
function imageKey(name) {
    const reference = parseReference(name);
    return `${familiarName(reference)}:${reference.tag ?? 'latest'}`;
}
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    if (!(0,_image_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryHost */ .EV)(first) || first.includes('$'))
        return { registry: null, path: name };
    return { registry: first, path: name.slice(slash + 1) };
}
/** The colon before the tag: the last one outside `${…}`. */
function tagColon(path) {
    let depth = 0;
    for (let at = path.length - 1; at >= 0; at -= 1) {
        const char = path.charAt(at);
        if (char === '}')
            depth += 1;
        else if (char === '{' && depth > 0)
            depth -= 1;
        else if (char === '/' && depth === 0)
            return -1;
        else if (char === ':' && depth === 0)
            return at;
    }
    return -1;
}


/***/ }),

/***/ 47841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ walkScopes)
/* harmony export */ });
/* unused harmony export lookupIn */
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54664);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31763);


/**
 * Goes through the instructions of all stages in file order. A scope holds until the next instruction is asked for:
 * a copy for each would make large files slow. https://docs.docker.com/reference/dockerfile/#scope
 */
function* walkScopes({ stages, preamble, escape, }) {
    const globals = (0,_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .globalArguments */ .yZ)(preamble, escape);
    const atEnd = new Map();
    for (const stage of stages) {
        const scope = new Map(stage.parent === null ? undefined : atEnd.get(stage.parent));
        for (const instruction of stage.instructions) {
            yield { stage, instruction, scope };
            for (const [name, variable] of variablesSet(instruction, scope, { globals, escape }))
                scope.set(name, variable);
        }
        atEnd.set(stage, scope);
    }
}
/** The lookup that fills in variables from a scope. */
function lookupIn(scope) {
    return (name) => scope.get(name)?.value;
}
/** What an instruction sets; its values see the scope before it. https://docs.docker.com/reference/dockerfile/#environment-replacement */
function variablesSet({ keyword, pairs }, scope, { globals, escape }) {
    if (keyword !== 'ARG' && keyword !== 'ENV')
        return [];
    const kind = keyword === 'ARG' ? 'arg' : 'env';
    return pairs
        .filter(({ key }) => kind === 'env' || scope.get(key.value)?.kind !== 'env')
        .map(({ key, value }) => {
        const own = value === null
            ? globals(key.value)
            : (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .expandVariables */ .i)(value.value, lookupIn(scope), { escape });
        return [key.value, { kind, value: own ?? null }];
    });
}


/***/ }),

/***/ 54010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ hasOption),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   b8: () => (/* binding */ subcommandOf),
/* harmony export */   ep: () => (/* binding */ operandsOf),
/* harmony export */   ib: () => (/* binding */ optionValues)
/* harmony export */ });
/** Whether a command has one of the options: alone, as `--name=value`, or in a cluster of single letters. */
function hasOption(command, ...names) {
    return command.args.some(({ value }) => names.some((name) => isOption(value, name)));
}
/** The first of a command's options with one of the names. */
function optionOf(command, ...names) {
    return command.args.find(({ value }) => names.some((name) => isOption(value, name))) ?? null;
}
/** The values given to an option: after `=`, stuck to a letter, or as the next word, be the letter the last of a cluster. */
function optionValues(command, ...names) {
    return command.args.flatMap((word, index) => {
        const next = command.args[index + 1];
        for (const name of names) {
            if (word.value === name || endsCluster(word.value, name))
                return next === undefined ? [] : [next];
            const stuck = name.startsWith('--') ? `${name}=` : name;
            if (word.value.startsWith(stuck) && word.value.length > stuck.length)
                return [{ ...word, value: word.value.slice(stuck.length).replace(/^=/, '') }];
        }
        return [];
    });
}
/** What is left of the arguments without options and the values of `valued` options; after `--` everything is left. */
function operandsOf(command, valued = []) {
    const operands = [];
    let isValue = false;
    for (const [index, word] of command.args.entries()) {
        const { value } = word;
        if (value === '--')
            return [...operands, ...command.args.slice(index + 1)];
        if (isValue)
            isValue = false;
        else if (value.startsWith('-') && value !== '-')
            isValue = valued.includes(value);
        else
            operands.push(word);
    }
    return operands;
}
/** The first operand, where many programs name what they do: `apt-get install`. */
function subcommandOf(command, valued = []) {
    return operandsOf(command, valued)[0]?.value ?? '';
}
/** `-fsSLo file`: only the last letter of a cluster takes the next word. */
function endsCluster(value, name) {
    return name.length === 2 && /^-[A-Za-z]{2,}$/.test(value) && value.endsWith(name.charAt(1));
}
function isOption(value, name) {
    if (value === name || value.startsWith(`${name}=`))
        return true;
    const isLetter = name.length === 2 && name !== '--';
    return isLetter && /^-[A-Za-z]+$/.test(value) && value.includes(name.charAt(1));
}


/***/ }),

/***/ 72328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ installsDependencies)
/* harmony export */ });
/* harmony import */ var _dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54010);
/* harmony import */ var _packages_pip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46874);


/** Programs that install what a project's lock or manifest file lists, with the subcommands that do. */
const installers = new Map([
    ['bun', ['install', 'i']],
    ['bundle', ['install']],
    ['cargo', ['fetch', 'chef']],
    ['composer', ['install']],
    ['dotnet', ['restore']],
    ['gradle', ['dependencies']],
    ['gradlew', ['dependencies']],
    ['mix', ['deps.get']],
    ['mvn', ['dependency:go-offline', 'dependency:resolve']],
    ['mvnw', ['dependency:go-offline', 'dependency:resolve']],
    ['npm', ['ci', 'install', 'i', 'clean-install']],
    ['pdm', ['install', 'sync']],
    ['pipenv', ['install', 'sync']],
    ['pnpm', ['install', 'i', 'fetch']],
    ['poetry', ['install']],
    ['uv', ['sync']],
]);
/** Installers whose further operands are packages by name: then no file of the project is read. */
const namesPackages = new Set(['bun', 'npm', 'pipenv', 'pnpm']);
/** Whether a command installs the dependencies that files of the project list. */
function installsDependencies(command) {
    if (command.name === 'yarn')
        return installsWithYarn(command);
    if (command.name === 'go')
        return ((0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__/* .operandsOf */ .ep)(command)
            .slice(0, 2)
            .map(({ value }) => value)
            .join(' ') === 'mod download');
    if ((0,_packages_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .pipInstall */ .j)(command) !== null)
        return (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOption */ .Kz)(command, '-r', '--requirement');
    const subcommands = installers.get(command.name);
    if (subcommands?.includes((0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__/* .subcommandOf */ .b8)(command)) !== true)
        return false;
    const isGlobal = (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOption */ .Kz)(command, '-g', '--global');
    return !isGlobal && !(namesPackages.has(command.name) && (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__/* .operandsOf */ .ep)(command).length > 1);
}
/** `yarn` alone installs. */
function installsWithYarn(command) {
    const subcommand = (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__/* .subcommandOf */ .b8)(command);
    return subcommand === 'install' || (subcommand === '' && !(0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOption */ .Kz)(command, '--version', '-v'));
}


/***/ }),

/***/ 43728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ insertAt),
/* harmony export */   WH: () => (/* binding */ insertAfter),
/* harmony export */   mv: () => (/* binding */ appendCommand)
/* harmony export */ });
/* harmony import */ var _dockerfile_instruction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59742);

/** Puts text at an offset. */
function insertAt(offset, text) {
    return { at: { start: offset, end: offset }, text };
}
/** Puts ` text` after a word. */
function insertAfter({ end }, text) {
    return insertAt(end, ` ${text}`);
}
/** Adds `&& command` to a shell-form script; null where the end of the script is not the end of its last command. */
function appendCommand(run, command) {
    const last = (0,_dockerfile_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(run).at(-1);
    const isShellForm = run.json.kind !== 'words' && run.heredocs.length === 0;
    if (last === undefined || !isShellForm)
        return null;
    const lastWord = run.words.at(-1);
    return lastWord?.end === last.end ? insertAfter(last, `&& ${command}`) : null;
}


/***/ }),

/***/ 95496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ aptPackages),
/* harmony export */   OM: () => (/* binding */ leavesRecommendedOut),
/* harmony export */   Tz: () => (/* binding */ isAptUpdate),
/* harmony export */   Xn: () => (/* binding */ aptGetPackages)
/* harmony export */ });
/* harmony import */ var _dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54010);

/** Options of apt-get that take the next word. https://manpages.debian.org/stable/apt/apt-get.8.en.html */
const valued = [
    '-t',
    '--target-release',
    '--default-release',
    '-o',
    '--option',
    '-c',
    '--config-file',
    '-a',
    '--host-architecture',
    '-P',
    '--build-profiles',
];
/** The packages of `apt-get install`; null for other commands. */
function aptGetPackages(command) {
    return command.name === 'apt-get' ? installed(command) : null;
}
/** The packages of an `install` by apt, apt-get or aptitude; null for other commands. */
function aptPackages(command) {
    return isApt(command) ? installed(command) : null;
}
/** Whether a command fetches package lists. */
function isAptUpdate(command) {
    return isApt(command) && (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .operandsOf */ .ep)(command, valued)[0]?.value === 'update';
}
/** Whether an install leaves recommended packages out, by option or by configuration. */
function leavesRecommendedOut(command) {
    if ((0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOption */ .Kz)(command, '--no-install-recommends'))
        return true;
    return (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optionValues */ .ib)(command, '-o', '--option').some(({ value }) => /^APT::Install-Recommends=['"]?(?:false|0|no|off)['"]?$/i.test(value));
}
function isApt({ name }) {
    return name === 'apt-get' || name === 'apt' || name === 'aptitude';
}
function installed(command) {
    const [subcommand, ...packages] = (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .operandsOf */ .ep)(command, valued);
    return subcommand?.value === 'install' ? packages : null;
}


/***/ }),

/***/ 46874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ pipInstall)
/* harmony export */ });
/* harmony import */ var _dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54010);

/** Options of `pip install` that take the next word. https://pip.pypa.io/en/stable/cli/pip_install/ */
const valued = ('--abi --build --builddir --cache-dir --cert --client-cert --config-settings -C --constraint -c --editable -e ' +
    '--exists-action --extra-index-url --extra --find-links -f --global-option --group --implementation --index-url -i ' +
    '--install-option --keyring-provider --log --no-binary --only-binary --only-deps --platform --prefix --progress-bar ' +
    '--proxy --pypi-url --python --python-version --report --requirement -r --retries --root --root-user-action --src ' +
    '--target -t --timeout --trusted-host --upgrade-strategy --use-feature --use-deprecated').split(' ');
/** `pip install`, `pip3.12 install` or `python -m pip install`, with the word `install`; null for other commands. */
function pipInstall(command) {
    const pip = pipCommand(command);
    if (pip === null)
        return null;
    const [install, ...packages] = (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .operandsOf */ .ep)(pip, valued);
    return install?.value === 'install' ? { install, packages } : null;
}
function pipCommand(command) {
    if (/^pip[\d.]*$/.test(command.name))
        return command;
    if (!/^python[\d.]*$/.test(command.name))
        return null;
    const module = command.args.findIndex(({ value }) => value === '-m');
    if (module < 0 || command.args[module + 1]?.value !== 'pip')
        return null;
    return { ...command, name: 'pip', args: command.args.slice(module + 2) };
}


/***/ }),

/***/ 52881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Z1: () => (/* binding */ isAbsolutePath),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/** Whether a path is absolute on Linux or Windows, or begins with a variable that may make it so; quotes do not count. */
function isAbsolutePath(path) {
    return /^["']?(?:[/\\$]|[A-Za-z]:)/.test(path);
}
/** The last part of a path. */
function baseName(path) {
    const bare = path.replace(/["']/g, '');
    return bare.slice(bare.lastIndexOf('/') + 1);
}
/** A path from the root, without `.`, `..` and a slash or pattern at its end; null when it holds a variable or is relative to nothing known. */
function resolvePath(path, folder) {
    if (path === '' || /[$`\\~]/.test(path))
        return null;
    const whole = path.startsWith('/') ? path : folder === null ? null : `${folder}/${path}`;
    if (whole === null || /[*?[{].*\//.test(whole))
        return null;
    const parts = [];
    for (const part of whole.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.' && !/^\*+$/.test(part))
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
/** Whether a path is another or lies below it. */
function isWithin(path, folder) {
    return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 85011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ platformArguments),
/* harmony export */   R: () => (/* binding */ proxyArguments)
/* harmony export */ });
/** ARGs that BuildKit gives without a declaration in FROM. https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
const platformArguments = new Set(['BUILD', 'TARGET']
    .flatMap((side) => ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map((part) => side + part))
    .concat('TARGETSTAGE'));
/** ARGs that every build may use undeclared. https://docs.docker.com/reference/dockerfile/#predefined-args */
const proxyArguments = new Set(['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [
    name,
    name.toLowerCase(),
]));


/***/ }),

/***/ 99432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./src/dockerfile/excerpt.ts
var excerpt = __webpack_require__(55471);
// EXTERNAL MODULE: ./src/dockerfile/instruction.ts
var dockerfile_instruction = __webpack_require__(59742);
;// CONCATENATED MODULE: ./src/lint/archives.ts
const suffixes = '.tar .Z .bz2 .gz .lz .lzma .tZ .tb2 .tbz .tbz2 .tgz .tlz .tpz .txz .xz .zst .tzst'.split(' ');
/** Whether a path has the suffix of an archive, or of a compressed file, that ADD or tar unpacks. */
function isArchive(path) {
    const bare = path.replace(/["']$/, '');
    return suffixes.some((suffix) => bare.endsWith(suffix));
}

;// CONCATENATED MODULE: ./src/lint/instructions.ts
/** Instructions with a keyword, in file order. */
function ofKeyword(dockerfile, ...keywords) {
    return dockerfile.instructions.filter(({ keyword }) => keywords.includes(keyword));
}
/** The stage that a build without `--target` ends with. */
function finalStage({ stages }) {
    return stages.at(-1) ?? null;
}
/** Stages whose layers a built image may hold: the final one, and those that others continue. */
function shippedStages({ stages }) {
    const parents = new Set(stages.map(({ parent }) => parent));
    return stages.filter((stage, index) => index === stages.length - 1 || parents.has(stage));
}

;// CONCATENATED MODULE: ./src/lint/rules/add-instead-of-copy.ts




const addInsteadOfCopy = {
    meta: {
        code: 'DL3020',
        aliases: [],
        name: 'add-instead-of-copy',
        severity: 'error',
        tags: ['correctness', 'security'],
        summary: 'ADD is used for plain files.',
        why: 'ADD unpacks archives and fetches addresses. For plain files COPY does the same and promises to do nothing else, whatever the file turns out to be.',
        bad: [{ dockerfile: 'FROM node:22-slim\nADD package.json /app/' }],
        good: [
            { dockerfile: 'FROM node:22-slim\nCOPY package.json /app/' },
            { dockerfile: 'FROM node:22-slim\nADD rootfs.tar.xz /' },
            { dockerfile: 'FROM node:22-slim\nADD https://example.com/tool /usr/local/bin/' },
            { dockerfile: 'FROM node:22-slim\nADD git@github.com:docker/buildx.git /src' },
        ],
        remedy: 'Use COPY.',
        differs: 'Git addresses, and sources that begin with a variable, are left alone.',
    },
    *check({ dockerfile }) {
        for (const add of ofKeyword(dockerfile, 'ADD')) {
            const sources = (0,dockerfile_instruction/* transferOf */.ND)(add)?.sources ?? [];
            const plain = sources.find(isPlain);
            if (plain === undefined)
                continue;
            const fix = sources.every(isPlain) ? fixOf(add) : null;
            const message = `ADD takes \`${(0,excerpt/* excerpt */.K)(plain.value)}\`, which is neither an archive nor an address.`;
            yield { at: add.keywordSpan, message, ...(fix === null ? {} : { fix }) };
        }
    },
};
/** https://docs.docker.com/reference/dockerfile/#add */
function isPlain({ value }) {
    const isAddress = /^(?:https?|git|ssh):\/\//i.test(value) || /^[\w.-]+@[\w.-]+:/.test(value);
    return !isAddress && !/^["']?\$/.test(value) && !isArchive(value);
}
const sharedFlags = new Set(['chown', 'chmod', 'link', 'exclude']);
function fixOf({ flags, keyword, keywordSpan }) {
    if (keyword !== 'ADD' || flags.some(({ name }) => !sharedFlags.has(name)))
        return null;
    return { safety: 'safe', summary: 'Use COPY', edits: [{ at: keywordSpan, text: 'COPY' }] };
}

// EXTERNAL MODULE: ./src/dockerfile/shell/command.ts
var shell_command = __webpack_require__(54010);
// EXTERNAL MODULE: ./src/lint/edits.ts
var lint_edits = __webpack_require__(43728);
;// CONCATENATED MODULE: ./src/lint/mounts.ts

/** The target folders of a RUN's cache and tmpfs mounts: what is written there stays out of the layer. */
function mountTargets({ flags }) {
    return flags.flatMap((flag) => {
        if (flag.name !== 'mount')
            return [];
        const options = (0,dockerfile_instruction/* flagOptions */.vo)(flag);
        const type = options.get('type');
        if (type !== 'cache' && type !== 'tmpfs')
            return [];
        const target = options.get('target') ?? options.get('dst') ?? options.get('destination');
        return target === undefined ? [] : [withoutSlash(target)];
    });
}
/** Whether a RUN keeps one of the folders, or a folder above it, out of its layer. */
function isMounted(run, ...folders) {
    const targets = mountTargets(run);
    return folders.some((folder) => targets.some((target) => folder === target || folder.startsWith(`${target}/`)));
}
function withoutSlash(path) {
    return path.length > 1 ? path.replace(/\/+$/, '') : path;
}

;// CONCATENATED MODULE: ./src/lint/packages/apk.ts

/** Options of apk that take the next word. https://man.archlinux.org/man/extra/apk-tools/apk.8.en */
const valued = [
    '-t',
    '--virtual',
    '-X',
    '--repository',
    '-p',
    '--root',
    '--repositories-file',
    '--cache-dir',
    '--cache-max-age',
    '--keys-dir',
    '--wait',
    '--arch',
];
/** The packages of `apk add`, with the word `add`; null for other commands. */
function apkAdd(command) {
    if (command.name !== 'apk')
        return null;
    const [add, ...packages] = (0,shell_command/* operandsOf */.ep)(command, valued);
    return add?.value === 'add' ? { add, packages } : null;
}

;// CONCATENATED MODULE: ./src/lint/rules/apk-cache-left.ts




const apkCacheLeft = {
    meta: {
        code: 'DL3019',
        aliases: [],
        name: 'apk-cache-left',
        severity: 'info',
        tags: ['size'],
        summary: 'The package index of apk stays in the layer.',
        why: 'Without --no-cache apk keeps the index it fetched in /var/cache/apk, which is of no use when the image runs.',
        bad: [{ dockerfile: 'FROM alpine:3.22\nRUN apk add curl=8.14.1-r2' }],
        good: [
            { dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache curl=8.14.1-r2' },
            {
                dockerfile: 'FROM alpine:3.22\nRUN --mount=type=cache,target=/var/cache/apk apk add curl=8.14.1-r2',
            },
        ],
        remedy: 'Add --no-cache, or mount a cache on /var/cache/apk.',
    },
    *check({ dockerfile }) {
        for (const { run, command } of dockerfile.runCommands) {
            const call = apkAdd(command);
            if (call === null || (0,shell_command/* hasOption */.Kz)(command, '--no-cache') || isMounted(run, '/var/cache/apk'))
                continue;
            yield {
                at: { start: command.start, end: call.add.end },
                message: 'apk add leaves its package index in the layer.',
                fix: {
                    safety: 'safe',
                    summary: 'Add --no-cache',
                    edits: [(0,lint_edits/* insertAfter */.WH)(call.add, '--no-cache')],
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/apt-instead-of-apt-get.ts

const aptInsteadOfAptGet = {
    meta: {
        code: 'DL3027',
        aliases: [],
        name: 'apt-instead-of-apt-get',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'apt is used in a script.',
        why: 'apt is made for people: its options and output may change between releases, and it says so. apt-get and apt-cache are made for scripts.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN apt install -y curl=7.88.1-10+deb12u12' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN apt-get install -y curl=7.88.1-10+deb12u12' }],
        remedy: 'Use apt-get or apt-cache.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const { name, nameWord } = command;
            if (name !== 'apt' || nameWord === null)
                continue;
            const message = 'apt is made for people, not for scripts.';
            const isShared = shared.has((0,shell_command/* subcommandOf */.b8)(command)) && nameWord.text === 'apt';
            const edits = [{ at: nameWord, text: 'apt-get' }];
            const fix = { safety: 'unsafe', summary: 'Use apt-get', edits };
            yield { at: nameWord, message, ...(isShared ? { fix } : {}) };
        }
    },
};
/** What apt and apt-get do alike. */
const shared = new Set('autoremove clean install purge remove update upgrade'.split(' '));

// EXTERNAL MODULE: ./src/dockerfile/run-commands.ts
var run_commands = __webpack_require__(67442);
// EXTERNAL MODULE: ./src/lint/packages/apt.ts
var apt = __webpack_require__(95496);
;// CONCATENATED MODULE: ./src/lint/rules/apt-lists-left.ts






const aptListsLeft = {
    meta: {
        code: 'DL3009',
        aliases: [],
        name: 'apt-lists-left',
        severity: 'info',
        tags: ['size'],
        summary: 'The package lists of apt stay in the layer.',
        why: 'The lists take tens of megabytes and are outdated when the image runs. A later RUN cannot take them out of the layer that holds them.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get update && apt-get install -y --no-install-recommends curl=7.88.1-10+deb12u12',
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get update \\\n && apt-get install -y --no-install-recommends curl=7.88.1-10+deb12u12 \\\n && rm -rf /var/lib/apt/lists/*',
            },
            {
                dockerfile: 'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get update && apt-get install -y curl=7.88.1-10+deb12u12',
            },
        ],
        remedy: 'Remove /var/lib/apt/lists/* in the same RUN, or mount a cache there.',
    },
    *check({ dockerfile }) {
        const instructions = shippedStages(dockerfile).flatMap((stage) => stage.instructions);
        for (const run of (0,run_commands/* runsIn */.UN)(instructions)) {
            const update = (0,dockerfile_instruction/* commandsOf */.Kf)(run).find(apt/* isAptUpdate */.Tz);
            if (update === undefined || cleansLists(run) || isMounted(run, '/var/lib/apt/lists'))
                continue;
            yield problemAt(run, update);
        }
    },
};
function problemAt(run, update) {
    const message = 'The package lists that apt fetches stay in the layer.';
    const edit = (0,lint_edits/* appendCommand */.mv)(run, 'rm -rf /var/lib/apt/lists/*');
    if (edit === null)
        return { at: update, message };
    const fix = { safety: 'unsafe', summary: 'Remove the lists at the end', edits: [edit] };
    return { at: update, message, fix };
}
function cleansLists(run) {
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run).some(({ name, args }) => ((name === 'rm' || name === 'find') && args.some(({ value }) => isLists(value))) ||
        (name === 'apt-get' && args.some(({ value }) => value === 'distclean')));
}
function isLists(path) {
    return /^\/var\/lib\/apt(?:\/lists)?(?:\/|\/\*.*)?$/.test(path);
}

;// CONCATENATED MODULE: ./src/lint/rules/apt-prompt.ts



const aptPrompt = {
    meta: {
        code: 'DL3014',
        aliases: [],
        name: 'apt-prompt',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'apt-get install waits for an answer.',
        why: 'A build has nobody to answer: apt-get stops, or takes the question for a no.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get install curl=7.88.1-10+deb12u12' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN apt-get install -y curl=7.88.1-10+deb12u12' }],
        remedy: 'Add -y.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            if ((0,apt/* aptGetPackages */.Xn)(command) === null || saysYes(command))
                continue;
            const install = command.args.find(({ value }) => value === 'install');
            if (install === undefined)
                continue;
            const fix = {
                safety: 'safe',
                summary: 'Add -y',
                edits: [(0,lint_edits/* insertAfter */.WH)(install, '-y')],
            };
            const message = 'apt-get install waits for an answer.';
            yield { at: { start: command.start, end: install.end }, message, fix };
        }
    },
};
/** Two -q imply -y. https://manpages.debian.org/stable/apt/apt-get.8.en.html */
function saysYes(command) {
    if ((0,shell_command/* hasOption */.Kz)(command, '-y', '--yes', '--assume-yes'))
        return true;
    const quiet = command.args.reduce((count, { value }) => count + quietness(value), 0);
    const options = (0,shell_command/* optionValues */.ib)(command, '-o', '--option');
    return (quiet >= 2 ||
        options.some(({ value }) => /^APT::Get::Assume-Yes=['"]?(?:1|true|yes)/i.test(value)));
}
function quietness(option) {
    const given = /^(?:-q|--quiet)=(\d+)$/.exec(option)?.[1];
    if (given !== undefined)
        return Number(given);
    if (option === '--quiet')
        return 1;
    return /^-[A-Za-z]+$/.test(option) ? option.split('q').length - 1 : 0;
}

;// CONCATENATED MODULE: ./src/lint/rules/apt-recommends.ts


const aptRecommends = {
    meta: {
        code: 'DL3015',
        aliases: [],
        name: 'apt-recommends',
        severity: 'info',
        tags: ['size'],
        summary: 'apt-get installs recommended packages along.',
        why: 'Recommended packages are not needed to run what is installed, and often weigh more than it: documentation, fonts, other tools.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get install -y curl=7.88.1-10+deb12u12' }],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get install -y --no-install-recommends curl=7.88.1-10+deb12u12',
            },
            {
                dockerfile: 'FROM debian:12\nRUN apt-get -o APT::Install-Recommends=false install -y curl=7.88.1-10+deb12u12',
            },
        ],
        remedy: 'Add --no-install-recommends, and name the packages that are really needed.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            if ((0,apt/* aptGetPackages */.Xn)(command) === null || (0,apt/* leavesRecommendedOut */.OM)(command))
                continue;
            const install = command.args.find(({ value }) => value === 'install');
            if (install === undefined)
                continue;
            yield {
                at: { start: command.start, end: install.end },
                message: 'apt-get install takes recommended packages along.',
                fix: {
                    safety: 'unsafe',
                    summary: 'Add --no-install-recommends',
                    edits: [(0,lint_edits/* insertAfter */.WH)(install, '--no-install-recommends')],
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/image-uses.ts

/** The images of FROM, `COPY --from` and `RUN --mount=from=`; scratch and names with unknown variables are left out. */
function* imageUses({ stages }) {
    const names = new Set();
    for (const stage of stages) {
        yield* baseUse(stage);
        for (const instruction of stage.instructions) {
            const mounts = instruction.flags.filter(({ name }) => name === 'mount');
            for (const flag of [(0,dockerfile_instruction/* flagOf */.iP)(instruction, 'from'), ...mounts]) {
                const name = flag === null ? '' : sourceOf(flag);
                const isStage = /^\d*$/.test(name) || names.has(name.toLowerCase());
                if (flag !== null && !isStage && !name.includes('$'))
                    yield { at: flag, name };
            }
        }
        if (stage.name !== null)
            names.add(stage.name);
    }
}
function* baseUse({ image, imageName, parent }) {
    if (image === null || imageName === null || parent !== null)
        return;
    if (imageName.toLowerCase() !== 'scratch')
        yield { at: image, name: imageName };
}
function sourceOf(flag) {
    return flag.name === 'mount' ? ((0,dockerfile_instruction/* flagOptions */.vo)(flag).get('from') ?? '') : (flag.value ?? '');
}

// EXTERNAL MODULE: ./src/dockerfile/reference.ts
var dockerfile_reference = __webpack_require__(63019);
;// CONCATENATED MODULE: ./src/lint/patterns.ts

/** Whether a name is of a pattern in which `*` stands for any characters. */
function matchesPattern(name, pattern) {
    const parts = pattern.split('*');
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (parts.length === 1)
        return name === pattern;
    if (!name.startsWith(first) || !name.endsWith(last))
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at + last.length <= name.length;
}
/** Whether an image is of a pattern: its familiar name alone, with the tag, or as written. */
function matchesImage(image, pattern) {
    const reference = (0,dockerfile_reference/* parseReference */.F2)(image);
    const name = (0,dockerfile_reference/* familiarName */.hG)(reference);
    const names = [name, `${name}:${reference.tag ?? 'latest'}`, image];
    return names.some((one) => matchesPattern(one, pattern));
}

;// CONCATENATED MODULE: ./src/lint/rules/banned-base-image.ts



const bannedBaseImage = {
    meta: {
        code: 'DW1017',
        aliases: [],
        name: 'banned-base-image',
        severity: 'error',
        tags: ['security'],
        summary: 'A base image is banned by policy.',
        why: 'A company bans images that are no longer maintained or that have a replacement of its own.',
        bad: [{ dockerfile: 'FROM centos:7', settings: { bannedImages: ['centos*', 'node:18*'] } }],
        good: [{ dockerfile: 'FROM almalinux:9', settings: { bannedImages: ['centos*', 'node:18*'] } }],
        remedy: 'Use an image that the policy allows.',
    },
    *check({ dockerfile, settings }) {
        for (const { at, name } of imageUses(dockerfile)) {
            const pattern = settings.bannedImages.find((one) => matchesImage(name, one));
            if (pattern !== undefined)
                yield { at, message: `Image ${(0,excerpt/* excerpt */.K)(name)} is banned by ${(0,excerpt/* excerpt */.K)(pattern)}.` };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/packages/npm.ts

/** Options of npm that take the next word. https://docs.npmjs.com/cli/using-npm/config */
const npm_valued = [
    '--loglevel',
    '--prefix',
    '--registry',
    '-C',
    '--cache',
    '--tag',
    '--omit',
    '--include',
    '-w',
    '--workspace',
    '--fetch-timeout',
    '--userconfig',
    '--globalconfig',
];
/** The packages that `npm install` is given by name; null for other commands. */
function npmPackages(command) {
    if (command.name !== 'npm')
        return null;
    const [action, ...packages] = (0,shell_command/* operandsOf */.ep)(command, npm_valued);
    return ['install', 'i', 'add'].includes(action?.value ?? '') ? packages : null;
}

// EXTERNAL MODULE: ./src/lint/packages/pip.ts
var pip = __webpack_require__(46874);
;// CONCATENATED MODULE: ./src/lint/packages/rpm.ts

/** Options of yum, dnf and microdnf that take the next word. */
const rpm_valued = [
    '-c',
    '--config',
    '-d',
    '-e',
    '-R',
    '-x',
    '--exclude',
    '--installroot',
    '--repo',
    '--repoid',
    '--enablerepo',
    '--disablerepo',
    '--releasever',
    '--setopt',
    '--nodocs',
];
/** What one of the programs is told to do, and with what; null for other commands. */
function rpmCall(command, programs) {
    if (!programs.some((program) => program === command.name || (program === 'dnf' && command.name === 'dnf5')))
        return null;
    const [first, second, ...rest] = (0,shell_command/* operandsOf */.ep)(command, rpm_valued);
    if (first === undefined)
        return null;
    const isModule = first.value === 'module' && second !== undefined;
    if (isModule)
        return { action: second, packages: rest };
    return { action: first, packages: second === undefined ? [] : [second, ...rest] };
}
/** Packages without a version: files, addresses and groups have none to give. */
function unversionedRpms(packages) {
    return packages.filter(({ value }) => {
        const isNamed = !/^@|[/:]|\.rpm$/.test(value);
        return isNamed && !/[<>=]|-\d[\w.+~^]*(?:-\d[\w.+~^]*)?(?:\.\w+)?$|-\$/.test(value);
    });
}

;// CONCATENATED MODULE: ./src/lint/packages/zypper.ts

/** Options of zypper that take the next word. */
const zypper_valued = [
    '-r',
    '--repo',
    '--from',
    '-t',
    '--type',
    '-R',
    '--root',
    '-c',
    '--config',
    '-p',
    '--plus-repo',
];
/** What zypper is told to do, and with what; null for other commands. */
function zypperCall(command) {
    if (command.name !== 'zypper')
        return null;
    const [action, ...packages] = (0,shell_command/* operandsOf */.ep)(command, zypper_valued);
    return action === undefined ? null : { action, packages };
}
/** Whether zypper installs. */
function isZypperInstall(command) {
    const action = zypperCall(command)?.action.value;
    return action === 'install' || action === 'in';
}

;// CONCATENATED MODULE: ./src/lint/packages/installed.ts







/** Packages of the system, by apt, apk, yum, dnf and zypper; empty for other commands. */
function systemPackages(command) {
    const words = (0,apt/* aptPackages */.DL)(command) ?? apkAdd(command)?.packages ?? rpmPackages(command);
    const found = words ?? (isZypperInstall(command) ? zypperCall(command)?.packages : null) ?? [];
    return found.map((word) => ({ name: bareName(word.value), word }));
}
/** Packages of the system and of languages, by pip, npm and gem. */
function installedPackages(command) {
    const words = (0,pip/* pipInstall */.j)(command)?.packages ?? npmPackages(command) ?? gems(command);
    const languages = words.map((word) => ({ name: bareName(word.value), word }));
    return [...systemPackages(command), ...languages];
}
function rpmPackages(command) {
    const call = rpmCall(command, ['yum', 'dnf', 'microdnf']);
    return call?.action.value === 'install' ? call.packages : null;
}
function gems(command) {
    const [action, ...names] = command.name === 'gem' ? (0,shell_command/* operandsOf */.ep)(command) : [];
    return action?.value === 'install' ? names : [];
}
/** A name up to its version: `a=1`, `a~1`, `a>=1`, `a@1`, `a:1`, `a/stable` and `a-1.2-3` are all `a`. */
function bareName(text) {
    const scope = /^@[^/]+\//.exec(text)?.[0] ?? '';
    const name = text.slice(scope.length);
    return scope + name.replace(/(?:[=~<>!@:[/].*|-\d[\w.+~^]*(?:-\d[\w.+~^]*)?(?:\.\w+)?)$/, '');
}

;// CONCATENATED MODULE: ./src/lint/rules/banned-package.ts



const bannedPackage = {
    meta: {
        code: 'DW1019',
        aliases: [],
        name: 'banned-package',
        severity: 'error',
        tags: ['security'],
        summary: 'A package is banned by policy.',
        why: 'A company bans packages that have no place in an image: servers to log in with, clients of insecure protocols.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get install -y telnet',
                settings: { bannedPackages: ['telnet*', 'openssh-server'] },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get install -y curl',
                settings: { bannedPackages: ['telnet*', 'openssh-server'] },
            },
        ],
        remedy: 'Leave the package out.',
    },
    *check({ dockerfile, settings }) {
        for (const { command } of dockerfile.runCommands)
            for (const { name, word } of installedPackages(command))
                if (settings.bannedPackages.some((pattern) => matchesPattern(name, pattern)))
                    yield { at: word, message: `Package ${(0,excerpt/* excerpt */.K)(name)} is banned.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/base-image-not-allowed.ts



const baseImageNotAllowed = {
    meta: {
        code: 'DW1018',
        aliases: [],
        name: 'base-image-not-allowed',
        severity: 'error',
        tags: ['security'],
        summary: 'A base image is not on the list of allowed images.',
        why: 'A company builds on images that it maintains and scans itself; any other image brings what nobody looks after.',
        bad: [
            {
                dockerfile: 'FROM debian:12',
                settings: { allowedImages: ['registry.example.com/base/*', 'scratch'] },
            },
        ],
        good: [
            {
                dockerfile: 'FROM registry.example.com/base/debian:12',
                settings: { allowedImages: ['registry.example.com/base/*', 'scratch'] },
            },
        ],
        remedy: 'Use one of the allowed images.',
    },
    *check({ dockerfile, settings }) {
        if (settings.allowedImages.length === 0)
            return;
        for (const { at, name } of imageUses(dockerfile))
            if (!settings.allowedImages.some((pattern) => matchesImage(name, pattern)))
                yield { at, message: `Image ${(0,excerpt/* excerpt */.K)(name)} is not on the list of allowed images.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/before-from.ts

const beforeFrom = {
    meta: {
        code: 'DL3061',
        aliases: [],
        name: 'before-from',
        severity: 'error',
        tags: ['correctness'],
        summary: 'An instruction other than ARG stands before the first FROM.',
        why: 'Before the first FROM there is no stage that the instruction could belong to; the build fails.',
        bad: [{ dockerfile: 'RUN true\nFROM debian:12' }],
        good: [{ dockerfile: 'ARG VERSION=12\nFROM debian:${VERSION}' }],
        remedy: 'Put the instruction below FROM.',
    },
    *check({ dockerfile }) {
        for (const { keyword, keywordSpan } of dockerfile.preamble)
            if (keyword !== 'ARG')
                yield { at: keywordSpan, message: `${(0,excerpt/* excerpt */.K)(keyword)} stands before the first FROM.` };
    },
};

// EXTERNAL MODULE: ./src/dockerfile/stages.ts + 3 modules
var dockerfile_stages = __webpack_require__(54664);
;// CONCATENATED MODULE: ./src/lint/wording.ts

/** Names for a sentence: `a`, `a and b`, `a, b and 4 more`. */
function listed(names) {
    const shown = names.slice(0, names.length > 3 ? 2 : 3).map((name) => (0,excerpt/* excerpt */.K)(name));
    const more = names.length - shown.length;
    const parts = more > 0 ? [...shown, `${more} more`] : shown;
    if (parts.length < 2)
        return parts.join('');
    return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** The singular or the plural of a word, by number. */
function plural(count, one, many = `${one}s`) {
    return count === 1 ? one : many;
}
/** From the first of some places to the last. */
function spanning(places) {
    const [first] = places;
    const last = places.at(-1);
    return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

;// CONCATENATED MODULE: ./src/lint/rules/build-tools-left.ts








const buildToolsLeft = {
    meta: {
        code: 'DW1006',
        aliases: [],
        name: 'build-tools-left',
        severity: 'info',
        tags: ['size', 'security'],
        summary: 'Build tools are in the final image.',
        why: 'Compilers, headers and SDKs weigh hundreds of megabytes, are needed to build and not to run, and help whoever breaks in.',
        bad: [
            { dockerfile: 'FROM golang:1.25\nCOPY . /src\nRUN cd /src && go build -o /app\nUSER 1000' },
            {
                dockerfile: 'FROM python:3.13-slim\nRUN apt-get update && apt-get install -y build-essential libpq-dev',
            },
        ],
        good: [
            {
                dockerfile: 'FROM golang:1.25 AS build\nRUN go build -o /app\nFROM scratch\nCOPY --from=build /app /app',
            },
            {
                dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache -t build gcc musl-dev && make && apk del build',
            },
        ],
        remedy: 'Build in a stage of its own, and copy what it made.',
    },
    *check({ dockerfile }) {
        const final = finalStage(dockerfile);
        if (final === null)
            return;
        for (const stage of (0,dockerfile_stages/* lineageOf */.bQ)(final)) {
            if (stage.parent === null && stage.image !== null && isSdk(stage.imageName ?? ''))
                yield {
                    at: stage.image,
                    message: `The final stage begins with the build image ${(0,excerpt/* excerpt */.K)(stage.image.value)}.`,
                };
            for (const run of (0,run_commands/* runsIn */.UN)(stage.instructions))
                yield* toolsIn(run);
        }
    },
};
const sdkImages = new Set('buildpack-deps clojure composer dart gcc golang gradle haskell maven mcr.microsoft.com/dotnet/sdk rust sbt'.split(' '));
const toolNames = new Set(('autoconf automake base-devel bison build-base build-essential cargo clang cmake default-jdk flex g++ gcc gcc-c++ ' +
    'gfortran go golang golang-go libtool linux-headers make meson nasm ninja-build pkg-config pkgconf rust rustc yasm').split(' '));
function isSdk(image) {
    const reference = (0,dockerfile_reference/* parseReference */.F2)(image);
    const name = (0,dockerfile_reference/* familiarName */.hG)(reference);
    const isJdk = name === 'eclipse-temurin' && !/jre/.test(reference.tag ?? '');
    return isJdk || sdkImages.has(name);
}
function isTool(name) {
    return toolNames.has(name) || /-(?:dev|devel)$|^openjdk-?\d+-jdk/.test(name);
}
function* toolsIn(run) {
    const commands = (0,dockerfile_instruction/* commandsOf */.Kf)(run);
    if (commands.some(removesPackages))
        return;
    for (const command of commands) {
        const tools = systemPackages(command).filter(({ name }) => isTool(name));
        if (tools.length === 0)
            continue;
        const names = [...new Set(tools.map(({ name }) => name))];
        const message = `${listed(names)} ${plural(names.length, 'stays', 'stay')} in the final image.`;
        yield { at: spanning(tools.map(({ word }) => word)), message };
    }
}
/** A RUN that removes packages is taken to remove the tools it installed. */
function removesPackages({ name, args }) {
    const actions = args.map(({ value }) => value);
    if (name === 'apk')
        return actions.includes('del');
    const removers = ['autoremove', 'erase', 'purge', 'remove', 'rm'];
    return (/^(?:apt|apt-get|aptitude|dnf|microdnf|yum|zypper)$/.test(name) &&
        removers.some((one) => actions.includes(one)));
}

;// CONCATENATED MODULE: ./src/lint/rules/builder-pattern.ts


const builderPattern = {
    meta: {
        code: 'DW1014',
        aliases: [],
        name: 'builder-pattern',
        severity: 'style',
        tags: ['maintainability'],
        summary: 'The image is put together outside of the Dockerfile.',
        why: 'Before multi-stage builds one image built the program, a script copied it out, and a second Dockerfile took it in. The steps of such a script are neither cached nor reproducible, and a plain docker build does not do them.',
        bad: [
            { dockerfile: 'FROM docker:28\nRUN docker build -t build . && docker cp build:/app /app' },
            {
                dockerfile: 'FROM debian:12-slim\nCOPY app /app',
                context: { ignoreFile: null, paths: ['Dockerfile', 'Dockerfile.build', 'app'] },
            },
        ],
        good: [
            {
                dockerfile: 'FROM golang:1.25 AS build\nRUN go build -o /app\nFROM debian:12-slim\nCOPY --from=build /app /app',
            },
        ],
        remedy: 'Build the program in an earlier stage.',
    },
    *check({ dockerfile, context }) {
        for (const { command } of dockerfile.runCommands)
            if (command.name === 'docker' &&
                /^(?:build|buildx|cp|create)$/.test((0,shell_command/* operandsOf */.ep)(command)[0]?.value ?? ''))
                yield { at: command, message: 'A container is built or copied from inside a build.' };
        const builder = context?.paths.find((path) => /(?:^|\/)(?:Dockerfile\.build(?:er)?|build(?:er)?\.Dockerfile)$/i.test(path));
        const [only, second] = dockerfile.stages;
        if (builder === undefined ||
            only?.image == null ||
            second !== undefined ||
            dockerfile.file.endsWith(builder))
            return;
        yield { at: only.image, message: `${(0,excerpt/* excerpt */.K)(builder)} could be a stage of this file.` };
    },
};

// EXTERNAL MODULE: ./src/dockerfile/scopes.ts
var scopes = __webpack_require__(47841);
// EXTERNAL MODULE: ./src/dockerfile/variables.ts
var variables = __webpack_require__(31763);
;// CONCATENATED MODULE: ./src/lint/rules/cd-in-run.ts




const cdInRun = {
    meta: {
        code: 'DL3003',
        aliases: [],
        name: 'cd-in-run',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A RUN changes the folder with cd.',
        why: 'A cd holds for its own RUN only, so that a reader has to follow every script to know where a command works. WORKDIR says it once, and creates the folder.',
        bad: [{ dockerfile: 'FROM node:22-slim\nRUN cd /app && npm ci' }],
        good: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app\nRUN npm ci' }],
        remedy: 'Set the folder with WORKDIR.',
        differs: 'Folders that WORKDIR cannot name are left alone: patterns, `~`, the output of a command, and variables that only the shell knows.',
    },
    *check({ dockerfile }) {
        for (const { instruction, scope } of (0,scopes/* walkScopes */.T)(dockerfile)) {
            if (instruction.keyword !== 'RUN')
                continue;
            const cd = (0,dockerfile_instruction/* commandsOf */.Kf)(instruction).find((command) => isForWorkdir(command, scope));
            if (cd !== undefined)
                yield { at: cd, message: 'The folder is changed with cd.' };
        }
    },
};
function isForWorkdir(command, scope) {
    const [folder] = command.name === 'cd' ? (0,shell_command/* operandsOf */.ep)(command) : [];
    if (folder === undefined || /^~|^-$|[*?[`]|\$\(/.test(folder.text))
        return false;
    return (0,variables/* variableUses */.T)(folder.text, '\\').every(({ name }) => scope.has(name));
}

;// CONCATENATED MODULE: ./src/lint/rules/consecutive-runs.ts

const consecutiveRuns = {
    meta: {
        code: 'DL3059',
        aliases: [],
        name: 'consecutive-runs',
        severity: 'info',
        tags: ['size'],
        summary: 'Neighbouring RUNs of one command each could be one RUN.',
        why: 'Every RUN makes a layer. What one of them deletes stays in the layer of the one before.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN mkdir /data\nRUN chown www-data /data' }],
        good: [
            { dockerfile: 'FROM debian:12\nRUN mkdir /data && chown www-data /data' },
            { dockerfile: 'FROM debian:12\nRUN mkdir /data\nWORKDIR /data\nRUN touch index' },
        ],
        remedy: 'Join the commands with && in one RUN.',
    },
    *check({ dockerfile }) {
        for (const { instructions } of dockerfile.stages) {
            for (const [index, run] of instructions.entries()) {
                const earlier = instructions[index - 1];
                if (earlier === undefined || !isSingle(run) || !isSingle(earlier))
                    continue;
                if (flagsOf(run) !== flagsOf(earlier))
                    continue;
                yield { at: run.keywordSpan, message: 'This RUN could be joined with the one above.' };
            }
        }
    },
};
function isSingle(instruction) {
    if (instruction.keyword !== 'RUN' || instruction.heredocs.length > 0)
        return false;
    return (0,dockerfile_instruction/* commandsOf */.Kf)(instruction).filter(({ wrapper }) => wrapper === null).length === 1;
}
function flagsOf({ flags }) {
    return JSON.stringify(flags.map(({ name, value }) => [name, value]).toSorted());
}

;// CONCATENATED MODULE: ./src/lint/rules/constant-platform.ts


const constantPlatform = {
    meta: {
        code: 'DL3029',
        aliases: ['FromPlatformFlagConstDisallowed'],
        name: 'constant-platform',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'FROM names a platform as a constant.',
        why: 'The stage is built for that platform whatever the build asks for: an image for another platform gets wrong binaries, or a slow emulation.',
        bad: [{ dockerfile: 'FROM --platform=linux/amd64 node:22-slim' }],
        good: [
            { dockerfile: 'FROM --platform=$BUILDPLATFORM node:22-slim' },
            { dockerfile: 'FROM node:22-slim' },
            { dockerfile: 'FROM --platform=linux/arm64 node:22 AS build-arm64' },
        ],
        remedy: 'Leave the flag out, or use $BUILDPLATFORM.',
        differs: 'As in BuildKit, a stage whose name holds the system or the architecture is left alone; so is any variable.',
    },
    *check({ dockerfile }) {
        for (const { from, name } of dockerfile.stages) {
            const flag = (0,dockerfile_instruction/* flagOf */.iP)(from, 'platform');
            const value = flag?.value ?? '';
            if (flag === null || value === '' || value.includes('$') || isNamedAfter(name, value))
                continue;
            yield { at: flag, message: `The platform is always ${(0,excerpt/* excerpt */.K)(value)}.` };
        }
    },
};
/** A stage for one platform may say so in its name. */
function isNamedAfter(name, platform) {
    return platform
        .toLowerCase()
        .split('/')
        .some((part) => part !== '' && name?.includes(part) === true);
}

// EXTERNAL MODULE: ./src/lint/dependencies.ts
var dependencies = __webpack_require__(72328);
// EXTERNAL MODULE: ./src/lint/whole-context.ts
var whole_context = __webpack_require__(26752);
;// CONCATENATED MODULE: ./src/lint/rules/context-before-dependencies.ts





const contextBeforeDependencies = {
    meta: {
        code: 'DW1001',
        aliases: [],
        name: 'context-before-dependencies',
        severity: 'info',
        tags: ['speed', 'size'],
        summary: 'The whole context is copied before dependencies are installed.',
        why: 'A layer is taken from the cache only while everything before it is unchanged. After a copy of the whole context every commit installs all dependencies anew, and every registry and node gets their layer anew.',
        bad: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci' }],
        good: [
            {
                dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .',
            },
        ],
        remedy: 'Copy the lock and manifest files, install, then copy the rest.',
    },
    *check({ dockerfile }) {
        for (const { instructions } of dockerfile.stages) {
            const copy = instructions.findIndex((instruction) => (0,whole_context/* wholeContextSource */.y)(instruction) !== null);
            const source = instructions[copy] && (0,whole_context/* wholeContextSource */.y)(instructions[copy]);
            if (source == null || findInstall(instructions.slice(0, copy)) !== null)
                continue;
            const install = findInstall(instructions.slice(copy + 1));
            if (install === null)
                continue;
            yield {
                at: source,
                message: `The whole context is copied before ${commandText(install)} runs.`,
            };
        }
    },
};
function findInstall(instructions) {
    for (const run of (0,run_commands/* runsIn */.UN)(instructions)) {
        const install = (0,dockerfile_instruction/* commandsOf */.Kf)(run).find(dependencies/* installsDependencies */.W);
        if (install !== undefined)
            return install;
    }
    return null;
}
function commandText({ name, args }) {
    return (0,excerpt/* excerpt */.K)([name, ...args.slice(0, 3).map(({ text }) => text)].join(' '), 40);
}

// EXTERNAL MODULE: ./src/lint/paths.ts
var paths = __webpack_require__(52881);
;// CONCATENATED MODULE: ./src/lint/rules/copied-archive.ts




const copiedArchive = {
    meta: {
        code: 'DL3010',
        aliases: [],
        name: 'copied-archive',
        severity: 'info',
        tags: ['size'],
        summary: 'A copied archive is unpacked by a later RUN.',
        why: 'The archive stays in its layer beside the unpacked files. ADD unpacks a local archive as it adds it, so that only the files are in the image.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nCOPY rootfs.tar.gz /tmp/\nRUN tar -xzf /tmp/rootfs.tar.gz -C /',
            },
        ],
        good: [{ dockerfile: 'FROM debian:12\nADD rootfs.tar.gz /' }],
        remedy: 'Use ADD, or mount the archive into the RUN.',
    },
    *check({ dockerfile }) {
        for (const { instructions } of dockerfile.stages) {
            const unpacked = new Set();
            for (const instruction of instructions.toReversed()) {
                for (const name of unpackedNames(instruction))
                    unpacked.add(name);
                for (const { word, name } of archivesOf(instruction)) {
                    if (!unpacked.has(name))
                        continue;
                    yield { at: word, message: `${(0,excerpt/* excerpt */.K)(word.value)} is copied, then unpacked.` };
                }
            }
        }
    },
};
function archivesOf(copy) {
    const transfer = copy.keyword === 'COPY' ? (0,dockerfile_instruction/* transferOf */.ND)(copy) : null;
    if (transfer === null || transfer.from !== null)
        return [];
    const renamed = isArchive(transfer.destination.value) ? transfer.destination.value : null;
    return transfer.sources
        .filter(({ value }) => isArchive(value))
        .map((word) => ({ word, name: (0,paths/* baseName */.Fl)(renamed ?? word.value) }));
}
function unpackedNames(run) {
    if (run.keyword !== 'RUN')
        return [];
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run)
        .filter(unpacks)
        .flatMap(({ args }) => args.map(({ value }) => (0,paths/* baseName */.Fl)(value)));
}
const unpackers = new Set('bunzip2 gunzip uncompress unlzma unxz unzip zcat'.split(' '));
function unpacks({ name, args }) {
    if (unpackers.has(name))
        return true;
    const isExtract = ({ value }, index) => value === '--extract' ||
        value === '--get' ||
        /^-\w*x/.test(value) ||
        (index === 0 && /^\w*x\w*$/.test(value));
    return name === 'tar' && args.some(isExtract);
}

;// CONCATENATED MODULE: ./src/lint/rules/copy-from-self.ts

const copyFromSelf = {
    meta: {
        code: 'DL3023',
        aliases: [],
        name: 'copy-from-self',
        severity: 'error',
        tags: ['correctness'],
        summary: 'COPY takes from the stage it stands in.',
        why: 'A stage that takes from itself waits for itself; the build fails.',
        bad: [{ dockerfile: 'FROM debian:12 AS build\nCOPY --from=build /a /b' }],
        good: [{ dockerfile: 'FROM debian:12 AS build\nRUN cp /a /b' }],
        remedy: 'Use RUN cp, or name another stage.',
    },
    *check({ dockerfile }) {
        for (const { index, name, instructions } of dockerfile.stages) {
            for (const copy of instructions) {
                const from = copy.keyword === 'COPY' ? (0,dockerfile_instruction/* flagOf */.iP)(copy, 'from') : null;
                const value = from?.value?.toLowerCase();
                if (from === null || (value !== name && value !== String(index)))
                    continue;
                yield { at: from, message: 'The stage copies from itself.' };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/copy-to-file.ts




const copyToFile = {
    meta: {
        code: 'DL3021',
        aliases: [],
        name: 'copy-to-file',
        severity: 'error',
        tags: ['correctness'],
        summary: 'Several files are copied to what is not written as a folder.',
        why: 'With more than one source the destination has to be a folder, and has to say so with a slash at its end; the build fails otherwise, or makes a file of the name.',
        bad: [{ dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json app' }],
        good: [{ dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json app/' }],
        remedy: 'End the destination with a slash.',
        differs: 'The folders `.` and `..`, and a destination that is a variable, are left alone.',
    },
    *check({ dockerfile }) {
        for (const copy of ofKeyword(dockerfile, 'COPY')) {
            const transfer = (0,dockerfile_instruction/* transferOf */.ND)(copy);
            if (transfer === null || transfer.sources.length + transfer.inline.length < 2)
                continue;
            const { destination } = transfer;
            if (isFolder(destination.value))
                continue;
            const message = `${(0,excerpt/* excerpt */.K)(destination.value)} has no slash at its end.`;
            const isBare = copy.json.kind === 'none' && !/["']$/.test(destination.text);
            const edits = [(0,lint_edits/* insertAt */.PT)(destination.end, '/')];
            const fix = { safety: 'safe', summary: 'End it with a slash', edits };
            yield { at: destination, message, ...(isBare ? { fix } : {}) };
        }
    },
};
function isFolder(path) {
    return /(?:[/\\]|^\.\.?|\/\.\.?)["']?$/.test(path) || /^["']?\$[\w{}]+["']?$/.test(path);
}

;// CONCATENATED MODULE: ./src/lint/rules/copy-without-workdir.ts



const copyWithoutWorkdir = {
    meta: {
        code: 'DL3045',
        aliases: [],
        name: 'copy-without-workdir',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'COPY has a relative destination, and no WORKDIR is set.',
        why: 'Where the files end depends on the WORKDIR of the base image, which may change with it.',
        bad: [{ dockerfile: 'FROM node:22-slim\nCOPY server.js .' }],
        good: [
            { dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY server.js .' },
            { dockerfile: 'FROM node:22-slim\nCOPY server.js /app/' },
        ],
        remedy: 'Set WORKDIR first, or give the whole path.',
        differs: 'Stages from `scratch` are left alone: they begin in `/`.',
    },
    *check({ dockerfile }) {
        const withWorkdir = new Set();
        for (const stage of dockerfile.stages) {
            const { parent } = stage;
            let hasWorkdir = parent === null ? stage.imageName === 'scratch' : withWorkdir.has(parent);
            for (const instruction of stage.instructions) {
                hasWorkdir ||= instruction.keyword === 'WORKDIR';
                if (instruction.keyword !== 'COPY' || hasWorkdir)
                    continue;
                const destination = (0,dockerfile_instruction/* transferOf */.ND)(instruction)?.destination;
                if (destination === undefined || (0,paths/* isAbsolutePath */.Z1)(destination.value))
                    continue;
                yield {
                    at: destination,
                    message: `${(0,excerpt/* excerpt */.K)(destination.value)} is relative to no WORKDIR.`,
                };
            }
            if (hasWorkdir)
                withWorkdir.add(stage);
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/credentials-copied.ts





const credentialsCopied = {
    meta: {
        code: 'DW1013',
        aliases: [],
        name: 'credentials-copied',
        severity: 'warning',
        tags: ['security'],
        summary: 'A file that by its name holds credentials is copied.',
        why: 'Everybody who can pull the image can read the file; deleting it in a later layer does not help.',
        bad: [
            { dockerfile: 'FROM node:22-slim\nCOPY .env /app/' },
            { dockerfile: 'FROM debian:12\nCOPY id_rsa /root/.ssh/id_rsa' },
        ],
        good: [
            {
                dockerfile: 'FROM node:22-slim\nRUN --mount=type=secret,id=env,target=/app/.env npm run build',
            },
            { dockerfile: 'FROM node:22-slim\nCOPY .env.example /app/.env' },
        ],
        remedy: 'Mount it as a secret into the RUN that needs it, or give it to the container when it starts.',
    },
    *check({ dockerfile }) {
        for (const { instructions } of shippedStages(dockerfile))
            for (const instruction of (0,run_commands/* withTriggers */.Mj)(instructions)) {
                const transfer = (0,dockerfile_instruction/* transferOf */.ND)(instruction);
                if (transfer === null || transfer.from !== null)
                    continue;
                for (const source of transfer.sources)
                    if (holdsCredentials(source.value))
                        yield { at: source, message: `${(0,excerpt/* excerpt */.K)(source.value)} holds credentials by its name.` };
            }
    },
};
const names = new Set(('.env .git-credentials .htpasswd .netrc .npmrc .pgpass .pypirc .aws .ssh .kube kubeconfig id_dsa id_ecdsa id_ed25519 id_rsa ' +
    'credentials credentials.json secrets.json secrets.yaml secrets.yml service-account.json').split(' '));
/** Certificates are public, and so are examples, and what stands on the web. */
function holdsCredentials(path) {
    if (/^https?:/i.test(path))
        return false;
    const name = (0,paths/* baseName */.Fl)(path.replace(/\/+$/, ''));
    if (/\.(?:example|sample|template|dist|pub)$|(?:^|[._-])(?:ca|cacerts?|certs?|bundle|chain|fullchain|public)(?:[._-]|$)/i.test(name))
        return false;
    return names.has(name) || /^\.env\.\w+$|\.(?:key|p12|pfx|pem|keystore)$/.test(name);
}

;// CONCATENATED MODULE: ./src/lint/rules/debug-image.ts




const debugImage = {
    meta: {
        code: 'DW1031',
        aliases: [],
        name: 'debug-image',
        severity: 'info',
        tags: ['size'],
        summary: 'The final stage begins with a debug image.',
        why: 'Debug variants hold a shell and tools to look around with, for whoever breaks in too.',
        bad: [{ dockerfile: 'FROM gcr.io/distroless/static-debian12:debug-nonroot' }],
        good: [{ dockerfile: 'FROM gcr.io/distroless/static-debian12:nonroot' }],
        remedy: 'Use the variant without debug, and add it when you need it.',
    },
    *check({ dockerfile }) {
        const final = finalStage(dockerfile);
        const base = final === null ? undefined : [...(0,dockerfile_stages/* lineageOf */.bQ)(final)].at(-1);
        if (base?.image == null || base.imageName === null)
            return;
        const { tag } = (0,dockerfile_reference/* parseReference */.F2)(base.imageName);
        if (!/(?:^|-)debug(?:-|$)/.test(tag ?? ''))
            return;
        yield { at: base.image, message: `${(0,excerpt/* excerpt */.K)(base.image.value)} is made for debugging.` };
    },
};

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
var spdx_expression_parse_default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse);
;// CONCATENATED MODULE: ./src/lint/labels.ts



const wanted = {
    email: 'an e-mail address',
    hash: 'a git commit hash',
    rfc3339: 'a time as RFC 3339 has it',
    semver: 'a semantic version',
    spdx: 'an SPDX licence expression',
    text: 'a text',
    url: 'a URL',
};
/** One problem for every label of a type whose value is not of it; empty values and variables are left out. */
function* labelProblems({ dockerfile, settings }, type) {
    for (const { key, value } of labelsOf(dockerfile)) {
        if (settings.labels[key.value] !== type || value === null || value.value === '')
            continue;
        if (value.value.includes('$') || isOfType(value.value, type))
            continue;
        yield { at: value, message: `Label ${(0,excerpt/* excerpt */.K)(key.value)} is not ${wanted[type]}.` };
    }
}
/** Every label of the file. */
function labelsOf(dockerfile) {
    return ofKeyword(dockerfile, 'LABEL').flatMap(({ pairs }) => pairs);
}
/** Stages that no later stage continues or copies from: those that become images. */
function imageStages({ stages }) {
    const used = new Set();
    for (const { parent, instructions } of stages) {
        if (parent !== null)
            used.add(String(parent.index));
        for (const { flags } of instructions)
            for (const { name, value } of flags)
                if (name === 'from')
                    used.add((value ?? '').toLowerCase());
    }
    return stages.filter(({ index, name }) => !used.has(String(index)) && !used.has(name ?? ''));
}
function isOfType(value, type) {
    switch (type) {
        case 'email':
            return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value);
        case 'hash':
            return /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/i.test(value);
        case 'rfc3339':
            return isTime(value);
        case 'semver':
            return semver.test(value);
        case 'spdx':
            return isLicence(value);
        case 'text':
            return true;
        case 'url':
            return /^[a-z][a-z0-9+.-]*:\S+$/i.test(value) && URL.canParse(value);
    }
}
/** https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string */
const semver = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-(?:0|[1-9]\d*|\d*[a-z-][\da-z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-z-][\da-z-]*))*)?(?:\+[\da-z-]+(?:\.[\da-z-]+)*)?$/i;
/** https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
function isTime(value) {
    const isShaped = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:z|[+-]\d{2}:\d{2})$/i.test(value);
    return isShaped && !Number.isNaN(Date.parse(value.toUpperCase()));
}
function isLicence(value) {
    try {
        spdx_expression_parse_default()(value);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/lint/created-paths.ts





/** Older paths are forgotten; real Dockerfiles create fewer. */
const maxPaths = 200;
/** Goes through the instructions that images are made of, each once, in file order. */
function* walkLayers(dockerfile) {
    const built = builtStages(dockerfile);
    const atEnd = new Map();
    for (const stage of dockerfile.stages.filter((one) => built.has(one))) {
        const start = stage.parent === null ? undefined : atEnd.get(stage.parent);
        let { folder, below } = start ?? { folder: null, below: [] };
        for (const instruction of stage.instructions) {
            if (instruction.keyword === 'WORKDIR')
                folder = (0,paths/* resolvePath */.o1)(instruction.words[0]?.value ?? '', folder);
            yield { instruction, folder, below };
            const kept = keptPaths({ instruction, folder });
            if (kept.length > 0)
                below = [...below, ...kept].slice(-maxPaths);
        }
        atEnd.set(stage, { folder, below });
    }
}
/** Stages that become images, and those they continue. */
function builtStages(dockerfile) {
    const built = new Set();
    for (const image of imageStages(dockerfile))
        for (const stage of (0,dockerfile_stages/* lineageOf */.bQ)(image)) {
            if (built.has(stage))
                break;
            built.add(stage);
        }
    return built;
}
function keptPaths(working) {
    const created = createdPaths(working);
    if (created.length === 0)
        return created;
    const folder = folderOf(working);
    const deleted = deletedWords(working.instruction)
        .flat()
        .flatMap(({ value }) => (0,paths/* resolvePath */.o1)(value, folder) ?? []);
    return created.filter((one) => !deleted.some((path) => isDeleted(one, path))).slice(-maxPaths);
}
/** The operands of each rm of a RUN. */
function deletedWords(run) {
    if (run.keyword !== 'RUN')
        return [];
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run)
        .filter(({ name }) => name === 'rm')
        .map((rm) => (0,shell_command/* operandsOf */.ep)(rm));
}
/** Whether the deletion of a path takes another with it, or a part of it. */
function isDeleted({ path, isTree }, deleted) {
    return (0,paths/* isWithin */.UO)(path, deleted) || (isTree && path !== '/' && (0,paths/* isWithin */.UO)(deleted, path));
}
/** What an instruction creates, as far as its words tell. */
function createdPaths({ instruction, folder }) {
    if (instruction.keyword === 'RUN')
        return createdByRun({ instruction, folder });
    const transfer = (0,dockerfile_instruction/* transferOf */.ND)(instruction);
    const destination = (0,paths/* resolvePath */.o1)(transfer?.destination.value ?? '', folder);
    if (transfer === null || destination === null)
        return [];
    const isFolder = /\/$|^\.\.?$/.test(transfer.destination.value) || transfer.sources.length > 1;
    return transfer.sources.map(({ value }) => {
        const name = (0,paths/* baseName */.Fl)(value.replace(/\/+$/, ''));
        const isPlain = /^[\w@+-][\w.@+-]*$/.test(name) && name.includes('.');
        if (isFolder && isPlain)
            return {
                path: `${destination === '/' ? '' : destination}/${name}`,
                isTree: false,
                by: instruction,
            };
        return { path: destination, isTree: !isPlain, by: instruction };
    });
}
/** The folder relative words of a RUN stand in: unknown once a script changes it. */
function folderOf({ instruction, folder }) {
    return (0,dockerfile_instruction/* commandsOf */.Kf)(instruction).some(({ name }) => name === 'cd' || name === 'pushd')
        ? null
        : folder;
}
function createdByRun(working) {
    const folder = folderOf(working);
    const by = working.instruction;
    return (0,dockerfile_instruction/* commandsOf */.Kf)(by).flatMap((command) => [...filesOf(command), ...redirectedFiles(command)].flatMap((written) => {
        const path = (0,paths/* resolvePath */.o1)(written, folder);
        return path === null ? [] : [{ path, isTree: false, by }];
    }));
}
/** Files that programs are told to write. */
function filesOf(command) {
    const values = (...names) => (0,shell_command/* optionValues */.ib)(command, ...names).map(({ value }) => value);
    switch (command.name) {
        case 'curl':
            return values('-o', '--output');
        case 'wget':
            return values('-O', '--output-document');
        case 'git':
            return (0,shell_command/* operandsOf */.ep)(command)[0]?.value === 'clone'
                ? (0,shell_command/* operandsOf */.ep)(command)
                    .slice(2, 3)
                    .map(({ value }) => value)
                : [];
        case 'touch':
            return (0,shell_command/* operandsOf */.ep)(command).map(({ value }) => value);
        case 'apt-get':
        case 'apt':
            return (0,shell_command/* operandsOf */.ep)(command)[0]?.value === 'update' ? ['/var/lib/apt/lists'] : [];
        default:
            return [];
    }
}
function redirectedFiles({ redirections }) {
    return redirections.flatMap(({ operator, target }) => target !== null && (operator === '>' || operator === '>>') && target.isLiteral
        ? [target.value]
        : []);
}

;// CONCATENATED MODULE: ./src/lint/rules/deleted-too-late.ts



const deletedTooLate = {
    meta: {
        code: 'DW1008',
        aliases: [],
        name: 'deleted-too-late',
        severity: 'warning',
        tags: ['size'],
        summary: 'A RUN deletes what an earlier layer holds.',
        why: 'A layer cannot change the ones below it: the file stays in the image and is downloaded with it, only no container sees it.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nCOPY tool.tar.gz /tmp/tool.tar.gz\nRUN tar -xzf /tmp/tool.tar.gz -C /opt && rm /tmp/tool.tar.gz',
            },
            {
                dockerfile: 'FROM debian:12\nRUN curl -fsSLo /tmp/tool.deb https://example.com/tool.deb\nRUN dpkg -i /tmp/tool.deb\nRUN rm /tmp/tool.deb',
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN curl -fsSLo /tmp/tool.deb https://example.com/tool.deb && dpkg -i /tmp/tool.deb && rm /tmp/tool.deb',
            },
            {
                dockerfile: 'FROM debian:12\nRUN --mount=type=bind,source=tool.tar.gz,target=/tmp/tool.tar.gz tar -xzf /tmp/tool.tar.gz -C /opt',
            },
        ],
        remedy: 'Delete in the RUN that creates, or mount the file instead of copying it.',
    },
    *check({ dockerfile }) {
        for (const layered of walkLayers(dockerfile)) {
            const { instruction, below } = layered;
            const deletions = deletedWords(instruction);
            if (deletions.length === 0 || below.length === 0)
                continue;
            const own = createdPaths(layered);
            const folder = folderOf(layered);
            for (const words of deletions) {
                const late = words.flatMap((word) => lateDeletion(word, { folder, own, below }));
                if (late.length > 0)
                    yield describe(late);
            }
        }
    },
};
/** What a RUN created itself it may delete. */
function lateDeletion(word, { folder, own, below, }) {
    const path = (0,paths/* resolvePath */.o1)(word.value, folder);
    if (path === null || own.some((one) => isDeleted(one, path)))
        return [];
    const creator = below.findLast((one) => isDeleted(one, path))?.by;
    return creator === undefined ? [] : [{ word, path, creator }];
}
function describe(late) {
    const names = listed(late.map(({ path }) => path));
    const lines = [...new Set(late.map(({ creator }) => creator.line + 1))].sort((a, b) => a - b);
    const verb = plural(late.length, 'stays', 'stay');
    const noun = plural(lines.length, 'line');
    const message = `${names} ${verb} in the image, in the layer of ${noun} ${listed(lines.map(String))}.`;
    return { at: spanning(late.map(({ word }) => word)), message };
}

;// CONCATENATED MODULE: ./src/lint/comments.ts
/** The comment lines directly above a 0-based line, top first; an empty line or an empty comment ends them. */
function commentBlock({ comments }, line) {
    const block = [];
    let index = lastBefore(comments, line);
    for (let next = line - 1; index >= 0; index -= 1, next -= 1) {
        const comment = comments[index];
        if (comment?.line !== next || comment.text === '')
            break;
        block.unshift(comment);
    }
    return block;
}
function lastBefore(comments, line) {
    let low = 0;
    let high = comments.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((comments[middle]?.line ?? 0) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

;// CONCATENATED MODULE: ./src/lint/rules/description-comment.ts


const descriptionComment = {
    meta: {
        code: 'InvalidDefinitionDescription',
        aliases: [],
        name: 'description-comment',
        severity: null,
        tags: ['maintainability'],
        summary: 'The comment above an ARG or a stage does not begin with its name.',
        why: '`docker build --call=outline` shows such comments as descriptions, if they begin with the name. The check is experimental in BuildKit, so it is off.',
        bad: [{ dockerfile: 'ARG VERSION=12\n# the base\nFROM debian:12 AS base' }],
        good: [
            { dockerfile: 'ARG VERSION=12\n# base is what all images share\nFROM debian:12 AS base' },
        ],
        remedy: 'Begin the comment with the name, or leave an empty line below it.',
    },
    *check({ dockerfile }) {
        for (const { instruction, names } of definitionsOf(dockerfile)) {
            const block = commentBlock(dockerfile, instruction.line);
            const isDescribed = block.some(({ text }) => names.some((name) => text.startsWith(`${name} `)));
            const [first] = block;
            if (first === undefined || isDescribed)
                continue;
            yield { at: first, message: `The comment does not begin with ${listed(names)}.` };
        }
    },
};
function definitionsOf({ instructions, stages }) {
    const named = stages.flatMap(({ from, alias }) => alias === null ? [] : [{ instruction: from, names: [alias.value] }]);
    const declared = instructions
        .filter(({ keyword }) => keyword === 'ARG')
        .map((instruction) => ({ instruction, names: instruction.pairs.map(({ key }) => key.value) }));
    return [...named, ...declared];
}

;// CONCATENATED MODULE: ./src/lint/rules/development-dependencies.ts






const developmentDependencies = {
    meta: {
        code: 'DW1010',
        aliases: [],
        name: 'development-dependencies',
        severity: 'info',
        tags: ['size'],
        summary: 'Development dependencies are installed in the final image.',
        why: 'Test runners, bundlers and type checkers often weigh more than the program, and none of them runs in production.',
        bad: [{ dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json ./\nRUN npm ci' }],
        good: [
            {
                dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json ./\nRUN npm ci --omit=dev',
            },
            { dockerfile: 'FROM node:22-slim\nENV NODE_ENV=production\nRUN npm ci' },
        ],
        remedy: 'Leave them out with the option of the package manager, or build in another stage.',
    },
    *check({ dockerfile }) {
        const final = finalStage(dockerfile);
        const lineage = new Set(final === null ? [] : (0,dockerfile_stages/* lineageOf */.bQ)(final));
        for (const { stage, instruction, scope } of (0,scopes/* walkScopes */.T)(dockerfile)) {
            if (!lineage.has(stage) || instruction.keyword !== 'RUN')
                continue;
            const commands = (0,dockerfile_instruction/* commandsOf */.Kf)(instruction);
            if (scope.get('NODE_ENV')?.value === 'production' || commands.some(prunes))
                continue;
            for (const command of commands) {
                const option = missingOption(command, scope);
                if (option !== null)
                    yield {
                        at: command,
                        message: `${command.name} installs development dependencies too; ${option} leaves them out.`,
                    };
            }
        }
    },
};
/** The option that leaves them out, by program, with other ways to say it. */
const options = new Map(Object.entries({
    bundle: ['--without', '--without=development', '--deployment'],
    composer: ['--no-dev'],
    npm: ['--omit=dev', '--omit', '--production', '--only', '--prod'],
    pnpm: ['--prod', '-P', '--production'],
    poetry: ['--only main', '--only', '--without', '--no-dev'],
    uv: ['--no-dev', '--only-group'],
    yarn: ['--production', '--prod', '--omit'],
}));
function missingOption(command, scope) {
    const known = options.get(command.name);
    if (known === undefined || !(0,dependencies/* installsDependencies */.W)(command) || (0,shell_command/* hasOption */.Kz)(command, ...known))
        return null;
    if (command.assignments.some(({ name, value }) => name === 'NODE_ENV' && value === 'production'))
        return null;
    if (command.name === 'bundle' && scope.has('BUNDLE_WITHOUT'))
        return null;
    return known[0];
}
function prunes(command) {
    const [first, second] = (0,shell_command/* operandsOf */.ep)(command).map(({ value }) => value);
    if (command.name === 'bundle')
        return first === 'config' && command.args.some(({ value }) => value === 'without');
    const isPrune = (0,shell_command/* subcommandOf */.b8)(command) === 'prune' || second === 'prune';
    return ['npm', 'pnpm', 'yarn'].includes(command.name) && isPrune;
}

;// CONCATENATED MODULE: ./src/lint/rules/distribution-upgrade.ts

const distributionUpgrade = {
    meta: {
        code: 'DW1023',
        aliases: ['DKL-DI-0003'],
        name: 'distribution-upgrade',
        severity: 'info',
        tags: ['reproducibility', 'size'],
        summary: 'The whole distribution is upgraded.',
        why: 'The upgrade stores every changed file a second time, over the base image, and the tag of the base says no longer what is in the image.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get update && apt-get dist-upgrade -y' }],
        good: [{ dockerfile: 'FROM debian:12.12\nRUN apt-get update && apt-get install -y curl' }],
        remedy: 'Take a newer base image.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands)
            if (upgrades.get(command.name)?.includes((0,shell_command/* subcommandOf */.b8)(command)) === true)
                yield { at: command, message: `${command.name} upgrades what the base image holds.` };
    },
};
const upgrades = new Map([
    ['apt', ['dist-upgrade', 'full-upgrade']],
    ['apt-get', ['dist-upgrade', 'full-upgrade']],
    ['aptitude', ['dist-upgrade', 'full-upgrade']],
    ['apk', ['upgrade']],
    ['do-release-upgrade', ['']],
]);

;// CONCATENATED MODULE: ./src/lint/packages/cleanup.ts

/** Whether a command deletes what lies in one of some folders, or the folders. */
function deletesIn(command, folder) {
    return command.name === 'rm' && command.args.some(({ value }) => folder.test(value));
}
/** The last of a RUN's commands that leaves a cache behind, unless a later one cleans it. */
function uncleaned(run, { leaves, cleans }) {
    const commands = (0,dockerfile_instruction/* commandsOf */.Kf)(run);
    const last = commands.findLastIndex(leaves);
    const command = commands[last];
    if (command === undefined || commands.slice(last + 1).some(cleans))
        return null;
    return command;
}

;// CONCATENATED MODULE: ./src/lint/rules/dnf-cache-left.ts





const dnfCacheLeft = {
    meta: {
        code: 'DL3040',
        aliases: [],
        name: 'dnf-cache-left',
        severity: 'warning',
        tags: ['size'],
        summary: 'The cache of dnf stays in the layer.',
        why: 'The packages and the metadata that were fetched stay beside what was installed from them, and nothing in the image uses them.',
        bad: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl-8.15.0' }],
        good: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl-8.15.0 && dnf clean all' }],
        remedy: 'Run dnf clean all in the same RUN, or mount a cache on /var/cache/libdnf5.',
    },
    *check({ dockerfile }) {
        for (const run of (0,run_commands/* runsIn */.UN)(dockerfile.instructions)) {
            const command = uncleaned(run, { leaves, cleans });
            if (command === null || isMounted(run, '/var/cache/libdnf5', '/var/cache/dnf'))
                continue;
            const edit = (0,lint_edits/* appendCommand */.mv)(run, `${command.name} clean all`);
            const message = `${command.name} leaves its cache in the layer.`;
            const fix = edit && { safety: 'safe', summary: 'Clean the cache at the end', edits: [edit] };
            yield { at: command, message, ...(fix === null ? {} : { fix }) };
        }
    },
};
function leaves(command) {
    return /^(?:(?:group|local)?install|upgrade|reinstall|swap|distro-sync)$/.test(rpmCall(command, ['dnf', 'microdnf'])?.action.value ?? '');
}
function cleans(command) {
    const call = rpmCall(command, ['dnf', 'microdnf']);
    const isClean = call?.action.value === 'clean' && call.packages[0]?.value === 'all';
    return isClean || deletesIn(command, /^\/var\/cache\/(?:libdnf5|dnf)/);
}

;// CONCATENATED MODULE: ./src/lint/rules/dnf-prompt.ts



const dnfPrompt = {
    meta: {
        code: 'DL3038',
        aliases: [],
        name: 'dnf-prompt',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'dnf install waits for an answer.',
        why: 'A build has nobody to answer: the program stops, or takes the question for a no.',
        bad: [{ dockerfile: 'FROM fedora:43\nRUN dnf install curl-8.15.0' }],
        good: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl-8.15.0' }],
        remedy: 'Add -y.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const call = rpmCall(command, ['dnf', 'microdnf']);
            if (call === null || !actions.has(call.action.value))
                continue;
            if ((0,shell_command/* hasOption */.Kz)(command, '-y', '--assumeyes'))
                continue;
            const fix = {
                safety: 'safe',
                summary: 'Add -y',
                edits: [(0,lint_edits/* insertAfter */.WH)(call.action, '-y')],
            };
            const message = `${command.name} ${call.action.value} waits for an answer.`;
            yield { at: { start: command.start, end: call.action.end }, message, fix };
        }
    },
};
const actions = new Set('groupinstall install localinstall'.split(' '));

;// CONCATENATED MODULE: ./src/lint/rules/duplicate-stage-name.ts

const duplicateStageName = {
    meta: {
        code: 'DL3024',
        aliases: ['DuplicateStageName'],
        name: 'duplicate-stage-name',
        severity: 'error',
        tags: ['correctness'],
        summary: 'Two stages have the same name.',
        why: 'The later stage takes the name, so that a COPY may take from another stage than its reader thinks.',
        bad: [{ dockerfile: 'FROM golang:1.25 AS build\nFROM node:22 AS build' }],
        good: [{ dockerfile: 'FROM golang:1.25 AS server\nFROM node:22 AS client' }],
        remedy: 'Give every stage a name of its own.',
    },
    *check({ dockerfile }) {
        const seen = new Set();
        for (const { name, alias } of dockerfile.stages) {
            if (name === null || alias === null)
                continue;
            if (seen.has(name))
                yield { at: alias, message: `Another stage is called ${(0,excerpt/* excerpt */.K)(name)} already.` };
            seen.add(name);
        }
    },
};

// EXTERNAL MODULE: ./src/dockerfile/source.ts
var dockerfile_source = __webpack_require__(84625);
;// CONCATENATED MODULE: ./src/lint/rules/empty-continuation.ts


const emptyContinuation = {
    meta: {
        code: 'NoEmptyContinuation',
        aliases: [],
        name: 'empty-continuation',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'An empty line stands inside an instruction.',
        why: 'Docker skips the line for now, and warns that a later release will refuse it. A reader takes it for the end of the instruction.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get update && \\\n\n  apt-get install -y curl' }],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get update && \\\n  # the client\n  apt-get install -y curl',
            },
        ],
        remedy: 'Remove the empty line.',
    },
    *check({ dockerfile }) {
        for (const { emptyLines, keyword } of dockerfile.instructions) {
            const [first] = emptyLines;
            if (first === undefined)
                continue;
            const edits = emptyLines.map((line) => ({ at: wholeLine(dockerfile, line), text: '' }));
            const fix = { safety: 'safe', summary: 'Remove the empty lines', edits };
            yield { at: first, message: `An empty line stands inside ${(0,excerpt/* excerpt */.K)(keyword)}.`, fix };
        }
    },
};
function wholeLine({ source }, { start }) {
    return { start, end: (0,dockerfile_source/* lineAt */.mh)(source, (0,dockerfile_source/* lineIndexAt */.QX)(source, start)).next };
}

;// CONCATENATED MODULE: ./src/lint/rules/empty-label.ts


const emptyLabel = {
    meta: {
        code: 'DL3051',
        aliases: [],
        name: 'empty-label',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A required label is empty.',
        why: 'An empty label tells no more than a missing one.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x=""',
                settings: { labels: { 'org.example.x': 'text' } },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x=a',
                settings: { labels: { 'org.example.x': 'text' } },
            },
        ],
        remedy: 'Give the label a value.',
    },
    *check({ dockerfile, settings }) {
        for (const { key, value } of labelsOf(dockerfile))
            if (Object.hasOwn(settings.labels, key.value) && value?.value === '')
                yield { at: key, message: `Label ${(0,excerpt/* excerpt */.K)(key.value)} is empty.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/expose-host.ts


const exposeHost = {
    meta: {
        code: 'ExposeInvalidFormat',
        aliases: [],
        name: 'expose-host',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'EXPOSE names an address or a port of the host.',
        why: 'EXPOSE tells on which port of the container the program listens; the host is given when the container is started, and is ignored here.',
        bad: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 127.0.0.1:8080:80' }],
        good: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 80' }],
        remedy: 'Name the port of the container only.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'EXPOSE'))
            for (const word of words)
                if (!word.value.includes('$') && word.value.includes(':'))
                    yield {
                        at: word,
                        message: `${(0,excerpt/* excerpt */.K)(word.value)} names more than a port of the container.`,
                    };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/expose-protocol-case.ts


const exposeProtocolCase = {
    meta: {
        code: 'ExposeProtoCasing',
        aliases: [],
        name: 'expose-protocol-case',
        severity: 'style',
        tags: ['maintainability'],
        summary: 'The protocol of EXPOSE is not in lower case.',
        why: 'One spelling is easier to find.',
        bad: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 80/TCP' }],
        good: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 80/tcp' }],
        remedy: 'Write the protocol in lower case.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'EXPOSE'))
            for (const word of words) {
                const protocol = /\/([A-Za-z]+)$/.exec(word.text)?.[1];
                if (protocol === undefined || protocol === protocol.toLowerCase())
                    continue;
                const at = { start: word.end - protocol.length, end: word.end };
                const edits = [{ at, text: protocol.toLowerCase() }];
                const fix = { safety: 'safe', summary: 'Write it in lower case', edits };
                yield {
                    at: word,
                    message: `The protocol of ${(0,excerpt/* excerpt */.K)(word.text)} is not in lower case.`,
                    fix,
                };
            }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/exposed-ssh.ts

const exposedSsh = {
    meta: {
        code: 'DW1021',
        aliases: ['CKV_DOCKER_1', 'DS-0004'],
        name: 'exposed-ssh',
        severity: 'warning',
        tags: ['security'],
        summary: 'EXPOSE names port 22.',
        why: 'A container is entered with docker exec or kubectl exec. A server for SSH in it is one more program to keep safe, with keys that are in the image.',
        bad: [{ dockerfile: 'FROM debian:12\nEXPOSE 22' }],
        good: [{ dockerfile: 'FROM debian:12\nEXPOSE 8080' }],
        remedy: 'Leave the SSH server out.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'EXPOSE'))
            for (const word of words)
                if (/^["']?22(?:\/tcp)?["']?$/i.test(word.value))
                    yield { at: word, message: 'Port 22 is the port of SSH.' };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/foreign-base-platform.ts


const armTools = {
    from: 'FROM registry.example.com/tools:1',
    platform: 'linux/arm64',
    expected: 'linux/amd64',
};
const foreignBasePlatform = {
    meta: {
        code: 'InvalidBaseImagePlatform',
        aliases: [],
        name: 'foreign-base-platform',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'The base image is for another platform than the build.',
        why: 'Its programs do not run on the machines that the image is built for, or only in a slow emulation; the build notices when it first runs one of them, and an image that only copies files never does.',
        bad: [{ dockerfile: 'FROM registry.example.com/tools:1', foreignBases: [armTools] }],
        good: [
            { dockerfile: 'FROM registry.example.com/tools:1' },
            { dockerfile: 'FROM debian:12-slim', foreignBases: [armTools] },
        ],
        remedy: 'Use an image that exists for the platform, or build for the platform that it has.',
        differs: 'It is measured, not guessed: the build says which platform it got, so it is found only where the image is built, and not by `dockweigh lint`.',
        needsBuild: true,
    },
    *check({ dockerfile, foreignBases }) {
        for (const { from, image } of dockerfile.stages) {
            const text = (0,dockerfile_instruction/* writtenText */.v4)(dockerfile.source, from);
            for (const base of foreignBases.filter((each) => each.from === text)) {
                const platform = (0,excerpt/* excerpt */.K)(base.platform);
                const message = `The base image is for ${platform}, the build for ${(0,excerpt/* excerpt */.K)(base.expected)}.`;
                yield { at: image ?? from.keywordSpan, message };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/forbidden-trigger.ts

const forbiddenTrigger = {
    meta: {
        code: 'DL3043',
        aliases: [],
        name: 'forbidden-trigger',
        severity: 'error',
        tags: ['correctness'],
        summary: 'ONBUILD triggers an instruction that it cannot.',
        why: 'ONBUILD, FROM and MAINTAINER are refused as triggers; the build fails.',
        bad: [{ dockerfile: 'FROM debian:12\nONBUILD ONBUILD RUN true' }],
        good: [{ dockerfile: 'FROM debian:12\nONBUILD RUN true' }],
        remedy: 'Trigger another instruction.',
    },
    *check({ dockerfile }) {
        for (const { trigger } of ofKeyword(dockerfile, 'ONBUILD'))
            if (trigger !== null && forbidden.has(trigger.keyword))
                yield { at: trigger.keywordSpan, message: `ONBUILD cannot trigger ${trigger.keyword}.` };
    },
};
const forbidden = new Set(['FROM', 'MAINTAINER', 'ONBUILD']);

;// CONCATENATED MODULE: ./src/lint/rules/from-as-case.ts
const fromAsCase = {
    meta: {
        code: 'FromAsCasing',
        aliases: [],
        name: 'from-as-case',
        severity: 'style',
        tags: ['maintainability'],
        summary: 'FROM and AS are written in different cases.',
        why: 'One case for keywords is easier to read.',
        bad: [{ dockerfile: 'FROM golang:1.25 as build' }],
        good: [
            { dockerfile: 'FROM golang:1.25 AS build' },
            { dockerfile: 'from golang:1.25 as build' },
        ],
        remedy: 'Write both in the same case.',
    },
    *check({ dockerfile }) {
        for (const { from, alias } of dockerfile.stages) {
            const as = from.words[1];
            const wanted = alias === null ? null : keywordCase(dockerfile, from.keywordSpan);
            if (as === undefined || wanted === null || as.text === wanted)
                continue;
            const edits = [{ at: as, text: wanted }];
            const fix = { safety: 'safe', summary: `Write ${wanted}`, edits };
            yield { at: as, message: `${as.text} is not in the case of FROM.`, fix };
        }
    },
};
/** What AS has to be for a FROM; null when FROM is in neither case. */
function keywordCase({ source }, { start, end }) {
    const written = source.text.slice(start, end);
    if (written === 'FROM')
        return 'AS';
    return written === 'from' ? 'as' : null;
}

;// CONCATENATED MODULE: ./src/lint/rules/high-uid.ts



const highUid = {
    meta: {
        code: 'DL3046',
        aliases: [],
        name: 'high-uid',
        severity: 'warning',
        tags: ['size'],
        summary: 'useradd with a high user id and without -l.',
        why: 'useradd writes a record for every possible user id up to the new one into /var/log/lastlog and /var/log/faillog: the layer grows by gigabytes of zeros.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN useradd -u 123456 app' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN useradd -l -u 123456 app' }],
        remedy: 'Add -l.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            if (command.name !== 'useradd' || (0,shell_command/* hasOption */.Kz)(command, '-l', '--no-log-init'))
                continue;
            const id = (0,shell_command/* optionValues */.ib)(command, '-u', '--uid').find(({ value }) => /^\d{6,}$/.test(value));
            if (id === undefined || command.nameWord === null)
                continue;
            const edits = [(0,lint_edits/* insertAfter */.WH)(command.nameWord, '-l')];
            yield {
                at: id,
                message: `User id ${(0,excerpt/* excerpt */.K)(id.value)} makes the log files of useradd huge.`,
                ...(command.nameWord.text === 'useradd'
                    ? { fix: { safety: 'safe', summary: 'Add -l', edits } }
                    : {}),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/ignore-comment.ts
const ignoreComment = {
    meta: {
        code: 'DL1001',
        aliases: [],
        name: 'ignore-comment',
        severity: null,
        tags: ['maintainability'],
        summary: 'A comment silences a rule.',
        why: 'Where a company allows no exceptions, this rule finds them. It is off otherwise, and cannot be silenced itself by a comment on a line.',
        bad: [{ dockerfile: 'FROM debian:12\n# hadolint ignore=DL3003\nRUN cd /app && make' }],
        good: [{ dockerfile: 'FROM debian:12\nWORKDIR /app\nRUN make' }],
        remedy: 'Remove the comment, and what it hides.',
    },
    *check({ dockerfile }) {
        for (const { start, end, text } of dockerfile.comments)
            if (/^hadolint[ \t]+(?:(?:global|stage)[ \t]+)?ignore[ \t]*=/.test(text))
                yield { at: { start, end }, message: 'A comment silences a rule.' };
    },
};

// EXTERNAL MODULE: ./src/lint/ignore-file.ts
var ignore_file = __webpack_require__(14014);
;// CONCATENATED MODULE: ./src/lint/rules/ignored-copy.ts




const ignoredCopy = {
    meta: {
        code: 'CopyIgnoredFile',
        aliases: [],
        name: 'ignored-copy',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'COPY takes a file that the ignore file keeps out.',
        why: 'The file is not in the context that the build gets; the build fails.',
        bad: [
            {
                dockerfile: 'FROM node:22-slim\nCOPY dist /app',
                context: { ignoreFile: { path: '.dockerignore', text: 'dist\n' }, paths: [] },
            },
        ],
        good: [
            {
                dockerfile: 'FROM node:22-slim\nCOPY dist /app',
                context: { ignoreFile: { path: '.dockerignore', text: 'node_modules\n' }, paths: [] },
            },
        ],
        remedy: 'Take the path out of the ignore file, or do not copy it.',
    },
    *check({ dockerfile, context }) {
        const ignoreFile = context?.ignoreFile;
        if (ignoreFile == null || /^\s*!/m.test(ignoreFile.text))
            return;
        const isIgnored = (0,ignore_file/* ignoreMatcher */.N)(ignoreFile.text);
        const ignoresAll = /^\s*(?:\*|\*\*|\*\*\/\*)\s*$/m.test(ignoreFile.text);
        for (const source of contextSources(dockerfile)) {
            const path = contextPath(source.value);
            if (path === null || !(path === '' ? ignoresAll : isIgnored(path)))
                continue;
            const message = `${(0,excerpt/* excerpt */.K)(source.value)} is kept out by ${(0,excerpt/* excerpt */.K)(ignoreFile.path)}.`;
            yield { at: source, message };
        }
    },
};
function contextSources({ instructions }) {
    return (0,run_commands/* withTriggers */.Mj)(instructions).flatMap((instruction) => {
        const transfer = (0,dockerfile_instruction/* transferOf */.ND)(instruction);
        return transfer === null || transfer.from !== null ? [] : transfer.sources;
    });
}
/** A source as a path of the context, empty for the whole context; null for addresses, patterns and variables. */
function contextPath(source) {
    if (/[*?[$\\]|:\/\/|^git@|^\.\.|\/\.\./.test(source))
        return null;
    return source
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}

;// CONCATENATED MODULE: ./src/lint/rules/interactive-command.ts
const interactiveCommand = {
    meta: {
        code: 'DL3001',
        aliases: [],
        name: 'interactive-command',
        severity: 'info',
        tags: ['maintainability'],
        summary: 'A RUN uses a command that makes no sense in a build.',
        why: 'Such commands speak to running processes, other hosts or mounts, of which a build container has none.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN service nginx start' }],
        good: [{ dockerfile: 'FROM debian:12\nCMD ["nginx", "-g", "daemon off;"]' }],
        remedy: 'Start programs with CMD or ENTRYPOINT, and leave hosts and mounts to what runs the container.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands)
            if (pointless.has(command.name) && command.nameWord !== null)
                yield { at: command.nameWord, message: `${command.name} does nothing useful in a build.` };
    },
};
const pointless = new Set('free kill mount ps service shutdown ssh top vim'.split(' '));

;// CONCATENATED MODULE: ./src/lint/rules/invalid-default-image.ts



const invalidDefaultImage = {
    meta: {
        code: 'InvalidDefaultArgInFrom',
        aliases: [],
        name: 'invalid-default-image',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'FROM names no valid image unless a build argument is given.',
        why: 'Everybody who builds the image has to know the argument; a plain docker build fails.',
        bad: [{ dockerfile: 'ARG VERSION\nFROM debian:${VERSION}' }],
        good: [
            { dockerfile: 'ARG VERSION=12\nFROM debian:${VERSION}' },
            { dockerfile: 'ARG VERSION\nFROM debian:${VERSION:-12}' },
        ],
        remedy: 'Give the ARG a default.',
    },
    *check({ dockerfile }) {
        const { preamble, escape, stages } = dockerfile;
        const bare = new Set();
        for (const { key, value } of preamble.flatMap(({ pairs }) => pairs))
            if (value === null)
                bare.add(key.value);
            else
                bare.delete(key.value);
        const values = (0,dockerfile_stages/* globalArguments */.yZ)(preamble, escape);
        const lookup = (name) => (bare.has(name) ? '' : values(name));
        for (const { image } of stages) {
            if (image?.value.includes('$') !== true)
                continue;
            const name = (0,variables/* expandVariables */.i)(image.value, lookup, { escape });
            if (name === null || isReference(name))
                continue;
            yield {
                at: image,
                message: `With the default arguments the image is "${(0,excerpt/* excerpt */.K)(name)}", which is none.`,
            };
        }
    },
};
/** https://github.com/distribution/reference/blob/main/reference.go */
function isReference(name) {
    const path = /^(?:[\w.-]+(?::\d+)?\/)?[a-z0-9]+(?:[._/-]+[a-z0-9]+)*(?::\w[\w.-]{0,127})?(?:@\w+:[0-9a-f]+)?$/;
    return path.test(name);
}

;// CONCATENATED MODULE: ./src/lint/rules/invalid-dockerfile.ts
const invalidDockerfile = {
    meta: {
        code: 'DL1000',
        aliases: [],
        name: 'invalid-dockerfile',
        severity: 'error',
        tags: ['correctness'],
        summary: 'The Dockerfile has a part that cannot be built.',
        why: 'BuildKit stops at the first part it cannot read, and nothing is built.',
        bad: [{ dockerfile: 'FROM alpine:3.22\nRUNN apk add --no-cache curl=8.14.1-r2' }],
        good: [{ dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache curl=8.14.1-r2' }],
        remedy: 'Write the instruction as the Dockerfile reference describes it.',
        differs: 'The rest of the file is linted all the same, and the finding can be ignored; hadolint stops. Flags that are not known are no fault.',
    },
    *check({ dockerfile }) {
        for (const { start, end, message } of dockerfile.faults)
            yield { at: { start, end }, message };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/invalid-label-key.ts


const invalidLabelKey = {
    meta: {
        code: 'DL3048',
        aliases: [],
        name: 'invalid-label-key',
        severity: 'style',
        tags: ['maintainability'],
        summary: 'The key of a LABEL is not well formed.',
        why: 'Keys that follow the guidelines can be read by every tool; the namespaces of Docker are reserved.',
        bad: [{ dockerfile: 'FROM debian:12\nLABEL +my-Key="a"' }],
        good: [{ dockerfile: 'FROM debian:12\nLABEL org.example.my-key="a"' }],
        remedy: 'Use lower-case letters, digits and single . - _ / between them, outside of com.docker, io.docker and org.dockerproject.',
    },
    *check({ dockerfile }) {
        for (const { pairs } of ofKeyword(dockerfile, 'LABEL'))
            for (const { key } of pairs)
                if (!isWellFormed(key.value))
                    yield { at: key, message: `Label key ${(0,excerpt/* excerpt */.K)(key.value)} is not well formed.` };
    },
};
/** https://docs.docker.com/engine/manage-resources/labels/#key-format-recommendations */
function isWellFormed(key) {
    if (/^(?:com\.docker|io\.docker|org\.dockerproject)\./.test(key) || key.includes('$'))
        return key.includes('$');
    return /^[a-z](?:[a-z0-9./_-]*[a-z0-9])?$/.test(key) && !/\.\.|--/.test(key);
}

;// CONCATENATED MODULE: ./src/lint/rules/invalid-port.ts


const invalidPort = {
    meta: {
        code: 'DL3011',
        aliases: [],
        name: 'invalid-port',
        severity: 'error',
        tags: ['correctness'],
        summary: 'A port of EXPOSE does not exist.',
        why: 'Ports end at 65535; the build fails at a higher one.',
        bad: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 80000' }],
        good: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 8000' }],
        remedy: 'Name a port up to 65535.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'EXPOSE'))
            for (const word of words)
                if (portsOf(word.value).some((port) => port > 65535))
                    yield { at: word, message: `There is no port ${(0,excerpt/* excerpt */.K)(word.value)}.` };
    },
};
function portsOf(text) {
    const match = /^["']?(\d+)(?:-(\d+))?(?:\/\w+)?["']?$/.exec(text);
    return match === null ? [] : [match[1], match[2]].map((port) => Number(port ?? 0));
}

;// CONCATENATED MODULE: ./src/lint/rules/key-without-equals.ts


const keyWithoutEquals = {
    meta: {
        code: 'LegacyKeyValueFormat',
        aliases: [],
        name: 'key-without-equals',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'ENV or LABEL is written without an equals sign.',
        why: 'The old form takes one pair only, and takes all the rest of the line for its value: a second pair becomes part of the first.',
        bad: [{ dockerfile: 'FROM debian:12\nENV APP_HOME /app' }],
        good: [{ dockerfile: 'FROM debian:12\nENV APP_HOME=/app' }],
        remedy: 'Write KEY=value.',
    },
    *check({ dockerfile }) {
        for (const { keyword, pairs } of ofKeyword(dockerfile, 'ENV', 'LABEL')) {
            const [pair] = pairs;
            if (pair?.value == null || !pair.isLegacy)
                continue;
            const text = modernPair(pair.key.text, pair.value.text);
            const edits = text === null ? [] : [{ at: { start: pair.start, end: pair.end }, text }];
            const fix = { safety: 'safe', summary: 'Write KEY=value', edits };
            const message = `${keyword} ${(0,excerpt/* excerpt */.K)(pair.key.text)} has no equals sign.`;
            yield { at: pair, message, ...(text === null ? {} : { fix }) };
        }
    },
};
/** The pair in the new form; null where quotes or escapes would come to mean something else. */
function modernPair(key, value) {
    if (/^[\w./:@${}=+,-]+$/.test(value) || /^"[^"\\]*"$/.test(value))
        return `${key}=${value}`;
    return /["'\\`]/.test(value) ? null : `${key}="${value}"`;
}

;// CONCATENATED MODULE: ./src/lint/rules/keyword-case.ts

const keyword_case_keywordCase = {
    meta: {
        code: 'ConsistentInstructionCasing',
        aliases: [],
        name: 'keyword-case',
        severity: 'style',
        tags: ['maintainability'],
        summary: 'A keyword is not in the case of the others.',
        why: 'One case for keywords is easier to read.',
        bad: [{ dockerfile: 'FROM debian:12\nrun true\nUSER app' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN true\nUSER app' }],
        remedy: 'Write all keywords in the same case.',
    },
    *check({ dockerfile }) {
        const { source, instructions } = dockerfile;
        const written = instructions.map(({ keywordSpan: { start, end } }) => source.text.slice(start, end));
        const lower = written.filter((word) => word === word.toLowerCase()).length;
        const upper = written.filter((word) => word === word.toUpperCase()).length;
        for (const [index, { keyword, keywordSpan }] of instructions.entries()) {
            const wanted = lower > upper ? keyword.toLowerCase() : keyword;
            if (written[index] === wanted || written[index]?.includes('\\') === true)
                continue;
            const edits = [{ at: keywordSpan, text: wanted }];
            const fix = { safety: 'safe', summary: `Write ${(0,excerpt/* excerpt */.K)(wanted)}`, edits };
            yield {
                at: keywordSpan,
                message: `${(0,excerpt/* excerpt */.K)(written[index] ?? '')} is not in the case of the others.`,
                fix,
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/label-not-commit.ts

const labelNotCommit = {
    meta: {
        code: 'DL3055',
        aliases: [],
        name: 'label-not-commit',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A label is not a git commit hash.',
        why: 'Labels are read by tools, which take a malformed value for none.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="main"',
                settings: { labels: { 'org.example.x': 'hash' } },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="0123abc"',
                settings: { labels: { 'org.example.x': 'hash' } },
            },
        ],
        remedy: 'Give the label a git commit hash.',
        differs: 'A value that holds a variable is left alone.',
    },
    *check({ dockerfile, settings }) {
        yield* labelProblems({ dockerfile, settings }, 'hash');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/label-not-email.ts

const labelNotEmail = {
    meta: {
        code: 'DL3058',
        aliases: [],
        name: 'label-not-email',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A label is not an e-mail address.',
        why: 'Labels are read by tools, which take a malformed value for none.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="Ada"',
                settings: { labels: { 'org.example.x': 'email' } },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="ada@example.com"',
                settings: { labels: { 'org.example.x': 'email' } },
            },
        ],
        remedy: 'Give the label an e-mail address.',
        differs: 'A value that holds a variable is left alone.',
    },
    *check({ dockerfile, settings }) {
        yield* labelProblems({ dockerfile, settings }, 'email');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/label-not-licence.ts

const labelNotLicence = {
    meta: {
        code: 'DL3054',
        aliases: [],
        name: 'label-not-licence',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A label is not an SPDX licence expression.',
        why: 'Labels are read by tools, which take a malformed value for none.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="Apache License"',
                settings: { labels: { 'org.example.x': 'spdx' } },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="Apache-2.0"',
                settings: { labels: { 'org.example.x': 'spdx' } },
            },
        ],
        remedy: 'Give the label an SPDX licence expression.',
        differs: 'A value that holds a variable is left alone.',
    },
    *check({ dockerfile, settings }) {
        yield* labelProblems({ dockerfile, settings }, 'spdx');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/label-not-time.ts

const labelNotTime = {
    meta: {
        code: 'DL3053',
        aliases: [],
        name: 'label-not-time',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A label is not a time as RFC 3339 has it.',
        why: 'Labels are read by tools, which take a malformed value for none.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="21 November"',
                settings: { labels: { 'org.example.x': 'rfc3339' } },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="2026-11-21T12:00:00Z"',
                settings: { labels: { 'org.example.x': 'rfc3339' } },
            },
        ],
        remedy: 'Give the label a time as RFC 3339 has it.',
        differs: 'A value that holds a variable is left alone.',
    },
    *check({ dockerfile, settings }) {
        yield* labelProblems({ dockerfile, settings }, 'rfc3339');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/label-not-url.ts

const labelNotUrl = {
    meta: {
        code: 'DL3052',
        aliases: [],
        name: 'label-not-url',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A label is not a URL.',
        why: 'Labels are read by tools, which take a malformed value for none.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="example.com"',
                settings: { labels: { 'org.example.x': 'url' } },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="https://example.com"',
                settings: { labels: { 'org.example.x': 'url' } },
            },
        ],
        remedy: 'Give the label a URL.',
        differs: 'A value that holds a variable is left alone.',
    },
    *check({ dockerfile, settings }) {
        yield* labelProblems({ dockerfile, settings }, 'url');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/label-not-version.ts

const labelNotVersion = {
    meta: {
        code: 'DL3056',
        aliases: [],
        name: 'label-not-version',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A label is not a semantic version.',
        why: 'Labels are read by tools, which take a malformed value for none.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="v1"',
                settings: { labels: { 'org.example.x': 'semver' } },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="1.2.3"',
                settings: { labels: { 'org.example.x': 'semver' } },
            },
        ],
        remedy: 'Give the label a semantic version.',
        differs: 'A value that holds a variable is left alone.',
    },
    *check({ dockerfile, settings }) {
        yield* labelProblems({ dockerfile, settings }, 'semver');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/last-user-root.ts

const lastUserRoot = {
    meta: {
        code: 'DL3002',
        aliases: [],
        name: 'last-user-root',
        severity: 'warning',
        tags: ['security'],
        summary: 'The last USER of a stage is root.',
        why: 'A process that breaks out of its container as root is root on the node. Root is needed while packages are installed, hardly ever while the program runs.',
        bad: [{ dockerfile: 'FROM node:22-slim\nUSER root\nCMD ["node", "server.js"]' }],
        good: [
            {
                dockerfile: 'FROM node:22-slim\nUSER root\nRUN mkdir /data\nUSER node\nCMD ["node", "server.js"]',
            },
        ],
        remedy: 'End the stage with a USER that is not root.',
    },
    *check({ dockerfile }) {
        for (const stage of dockerfile.stages) {
            const user = stage.instructions.findLast(({ keyword }) => keyword === 'USER');
            const word = user?.words[0];
            if (word === undefined || !/^["']?(?:root|0)["']?(?::|$)/.test(word.text))
                continue;
            yield { at: word, message: `The stage ends as user ${(0,excerpt/* excerpt */.K)(word.value)}.` };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/latest-tag.ts


const latestTag = {
    meta: {
        code: 'DL3007',
        aliases: [],
        name: 'latest-tag',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'A base image has the tag latest.',
        why: '`latest` moves with every release of the base image: the same commit gives another image tomorrow, and a new major version arrives unasked.',
        bad: [
            { dockerfile: 'FROM node:latest' },
            { dockerfile: 'ARG NODE_VERSION=latest\nFROM node:${NODE_VERSION}' },
        ],
        good: [
            { dockerfile: 'FROM node:22-slim' },
            {
                dockerfile: 'FROM node:latest@sha256:0000000000000000000000000000000000000000000000000000000000000000',
            },
        ],
        remedy: 'Name the version as a tag, best with the digest.',
        differs: 'A tag that comes from the default of a global ARG is read too.',
    },
    *check({ dockerfile }) {
        for (const { image, imageName, parent } of dockerfile.stages) {
            if (image === null || parent !== null)
                continue;
            const { tag, digest } = (0,dockerfile_reference/* parseReference */.F2)(imageName ?? image.value);
            if (tag !== 'latest' || digest !== null)
                continue;
            yield { at: image, message: `Image ${(0,excerpt/* excerpt */.K)(image.value)} has the tag latest.` };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/linked-shell.ts
const linkedShell = {
    meta: {
        code: 'DL4005',
        aliases: [],
        name: 'linked-shell',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'The default shell is replaced by a link.',
        why: 'A link changes the shell for every program of the image. SHELL changes it for the instructions that follow, and says so.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN ln -sf /bin/bash /bin/sh' }],
        good: [{ dockerfile: 'FROM debian:12\nSHELL ["/bin/bash", "-c"]' }],
        remedy: 'Use SHELL.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands)
            if (command.name === 'ln' && command.args.some(({ value }) => value === '/bin/sh'))
                yield { at: command, message: '/bin/sh is replaced by a link.' };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/lock-file-ignored.ts



const lockFileIgnored = {
    meta: {
        code: 'DW1009',
        aliases: [],
        name: 'lock-file-ignored',
        severity: 'info',
        tags: ['reproducibility'],
        summary: 'Dependencies are installed past the lock file.',
        why: 'The plain install may take other versions than the lock file names, and changes the file when they do not fit; in a build both go unnoticed.',
        bad: [
            { dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json ./\nRUN npm install' },
        ],
        good: [{ dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json ./\nRUN npm ci' }],
        remedy: 'Use npm ci, or the option that holds to the lock file.',
    },
    *check({ dockerfile, context }) {
        const files = new Set([...(context?.paths ?? []), ...copiedNames(dockerfile)].map(paths/* baseName */.Fl));
        for (const { command } of dockerfile.runCommands) {
            const strict = strictForm(command, files);
            if (strict === null)
                continue;
            yield {
                at: command,
                message: `${command.name} may pass over the lock file; ${strict} does not.`,
            };
        }
    },
};
function copiedNames({ instructions }) {
    return instructions.flatMap((one) => (0,dockerfile_instruction/* transferOf */.ND)(one)?.sources.map(({ value }) => value) ?? []);
}
const installers = new Map(Object.entries({
    npm: {
        lockFiles: ['package-lock.json', 'npm-shrinkwrap.json'],
        actions: ['i', 'install'],
        strictOptions: [],
        strictForm: 'npm ci',
    },
    pnpm: {
        lockFiles: ['pnpm-lock.yaml'],
        actions: ['i', 'install'],
        strictOptions: ['--frozen-lockfile'],
        strictForm: 'pnpm install --frozen-lockfile',
    },
    yarn: {
        lockFiles: ['yarn.lock'],
        actions: ['', 'install'],
        strictOptions: ['--frozen-lockfile', '--immutable', '-v'],
        strictForm: 'yarn install --frozen-lockfile',
    },
}));
/** The form that holds to the lock file; null when the command does, or when there is no lock file. */
function strictForm(command, files) {
    const installer = installers.get(command.name);
    const [action = '', ...packages] = (0,shell_command/* operandsOf */.ep)(command).map(({ value }) => value);
    if (installer?.actions.includes(action) !== true || packages.length > 0)
        return null;
    if (!installer.lockFiles.some((file) => files.has(file)))
        return null;
    const isStrict = (0,shell_command/* hasOption */.Kz)(command, '-g', '--global', '--version', ...installer.strictOptions);
    return isStrict ? null : installer.strictForm;
}

;// CONCATENATED MODULE: ./src/lint/rules/maintainer.ts

const maintainer = {
    meta: {
        code: 'DL4000',
        aliases: ['MaintainerDeprecated'],
        name: 'maintainer',
        severity: 'error',
        tags: ['maintainability'],
        summary: 'MAINTAINER is deprecated.',
        why: 'The instruction is deprecated since 2017; a label does the same and can be read and filtered like every other label.',
        bad: [{ dockerfile: 'FROM alpine:3.22\nMAINTAINER Ada <ada@example.com>' }],
        good: [
            {
                dockerfile: 'FROM alpine:3.22\nLABEL org.opencontainers.image.authors="Ada <ada@example.com>"',
            },
        ],
        remedy: 'Use the label org.opencontainers.image.authors.',
    },
    *check({ dockerfile }) {
        for (const instruction of ofKeyword(dockerfile, 'MAINTAINER'))
            yield {
                at: instruction.keywordSpan,
                message: 'MAINTAINER is deprecated.',
                ...maintainer_fixOf(instruction),
            };
    },
};
function maintainer_fixOf({ start, end, body }) {
    const value = body.text.trim().replace(/^"(.*)"$/, '$1');
    if (value === '' || /["'\\$`]/.test(value))
        return {};
    const text = `LABEL org.opencontainers.image.authors="${value}"`;
    return { fix: { safety: 'safe', summary: 'Use a label', edits: [{ at: { start, end }, text }] } };
}

;// CONCATENATED MODULE: ./src/lint/rules/missing-label.ts



const missingLabel = {
    meta: {
        code: 'DL3049',
        aliases: [],
        name: 'missing-label',
        severity: 'info',
        tags: ['maintainability'],
        summary: 'A required label is missing.',
        why: 'Labels that a company requires tell where an image comes from and whom to ask; an image without them is found by nobody.',
        bad: [
            { dockerfile: 'FROM debian:12\nUSER app', settings: { labels: { 'org.example.x': 'text' } } },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x=a',
                settings: { labels: { 'org.example.x': 'text' } },
            },
        ],
        remedy: 'Add the label.',
    },
    *check({ dockerfile, settings }) {
        const required = Object.keys(settings.labels).sort();
        if (required.length === 0)
            return;
        for (const stage of imageStages(dockerfile)) {
            if (stage.image === null)
                continue;
            const own = new Set();
            for (const { instructions } of (0,dockerfile_stages/* lineageOf */.bQ)(stage))
                for (const { keyword, pairs } of instructions)
                    if (keyword === 'LABEL')
                        for (const { key } of pairs)
                            own.add(key.value);
            for (const name of required)
                if (!own.has(name))
                    yield { at: stage.image, message: `The stage has no label ${(0,excerpt/* excerpt */.K)(name)}.` };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/missing-package.ts






const missingPackage = {
    meta: {
        code: 'DW1020',
        aliases: [],
        name: 'missing-package',
        severity: 'error',
        tags: ['security'],
        summary: 'A package that policy requires is not installed.',
        why: 'A company requires packages without which its images do not work in its network, such as its certificates.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nUSER app',
                settings: { requiredPackages: ['ca-certificates'] },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get install -y ca-certificates\nUSER app',
                settings: { requiredPackages: ['ca-certificates'] },
            },
        ],
        remedy: 'Install the package in the final stage.',
    },
    *check({ dockerfile, settings }) {
        const final = finalStage(dockerfile);
        if (final?.image == null)
            return;
        const installed = new Set();
        for (const { instructions } of (0,dockerfile_stages/* lineageOf */.bQ)(final))
            for (const run of (0,run_commands/* runsIn */.UN)(instructions))
                for (const command of (0,dockerfile_instruction/* commandsOf */.Kf)(run))
                    for (const { name } of installedPackages(command))
                        installed.add(name);
        for (const name of settings.requiredPackages.toSorted())
            if (!installed.has(name))
                yield { at: final.image, message: `The final stage does not install ${(0,excerpt/* excerpt */.K)(name)}.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/mixed-base-versions.ts



const mixedBaseVersions = {
    meta: {
        code: 'DW1016',
        aliases: [],
        name: 'mixed-base-versions',
        severity: 'info',
        tags: ['size', 'reproducibility'],
        summary: 'Stages use different versions of one base image.',
        why: 'What is built with one version runs with another, and every node and runner keeps both.',
        bad: [
            {
                dockerfile: 'FROM node:22 AS build\nRUN npm ci\nFROM node:20-slim\nCOPY --from=build /app /app',
            },
        ],
        good: [
            {
                dockerfile: 'FROM node:22 AS build\nRUN npm ci\nFROM node:22-slim\nCOPY --from=build /app /app',
            },
            { dockerfile: 'ARG NODE=22\nFROM node:${NODE} AS build\nFROM node:${NODE}-slim' },
        ],
        remedy: 'Use one version for all stages, best from one ARG.',
    },
    *check({ dockerfile }) {
        const versions = new Map();
        const final = finalStage(dockerfile);
        for (const stage of dockerfile.stages) {
            const { image, imageName, parent, instructions } = stage;
            if (image === null || imageName === null || parent !== null)
                continue;
            const reference = (0,dockerfile_reference/* parseReference */.F2)(imageName);
            const name = (0,dockerfile_reference/* familiarName */.hG)(reference);
            const version = /^v?\d+(?:\.\d+)*/.exec(reference.tag ?? '')?.[0];
            if (version === undefined)
                continue;
            const first = versions.get(name);
            if (first === undefined)
                versions.set(name, version);
            else if (!isSame(first, version) && (instructions.length > 0 || stage === final))
                yield {
                    at: image,
                    message: `An earlier stage uses ${(0,excerpt/* excerpt */.K)(name)} ${(0,excerpt/* excerpt */.K)(first)}, this one ${(0,excerpt/* excerpt */.K)(version)}.`,
                };
        }
    },
};
/** 22 and 22.3 may be the same, 22.1 and 22.3 are not. */
function isSame(one, other) {
    return `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`);
}

;// CONCATENATED MODULE: ./src/lint/rules/moving-tag.ts


const movingTag = {
    meta: {
        code: 'DW1015',
        aliases: [],
        name: 'moving-tag',
        severity: 'info',
        tags: ['reproducibility'],
        summary: 'A base image has a tag that moves to other versions.',
        why: 'Tags such as lts, stable or edge move from one major version to the next: the same commit gives another image tomorrow.',
        bad: [{ dockerfile: 'FROM node:lts-slim' }],
        good: [{ dockerfile: 'FROM node:22-slim' }],
        remedy: 'Name the version, best with the digest.',
    },
    *check({ dockerfile }) {
        for (const { image, imageName, parent } of dockerfile.stages) {
            if (image === null || parent !== null)
                continue;
            const { tag, digest } = (0,dockerfile_reference/* parseReference */.F2)(imageName ?? image.value);
            if (tag === null || digest !== null || !moves(tag))
                continue;
            yield { at: image, message: `The tag of ${(0,excerpt/* excerpt */.K)(image.value)} moves to other versions.` };
        }
    },
};
const movingWords = /^(?:current|dev|devel|edge|experimental|lts|mainline|main|master|nightly|oldstable|preview|rolling|stable|testing|unstable)$/;
/** A word that stands for the newest of something, and no number beside it. */
function moves(tag) {
    const words = tag.toLowerCase().split(/[-_.]/);
    return words.some((word) => movingWords.test(word)) && !/\d/.test(tag);
}

;// CONCATENATED MODULE: ./src/lint/rules/named-user.ts


const namedUser = {
    meta: {
        code: 'DL3066',
        aliases: [],
        name: 'named-user',
        severity: 'info',
        tags: ['security'],
        summary: 'USER is a name, not a number.',
        why: 'Kubernetes cannot tell from a name that a user is not root: with runAsNonRoot it refuses the image.',
        bad: [{ dockerfile: 'FROM node:22-slim\nUSER node' }],
        good: [{ dockerfile: 'FROM node:22-slim\nUSER 1000' }],
        remedy: 'Give the number of the user.',
        differs: 'Any variable is left alone, and so are the accounts of Windows images, which have no number, root, which runAsNonRoot refuses by number too, and stages that only others copy from.',
    },
    *check({ dockerfile }) {
        const instructions = shippedStages(dockerfile).flatMap((stage) => stage.instructions);
        for (const { words } of instructions.filter(({ keyword }) => keyword === 'USER')) {
            const [word] = words;
            const user = word?.value.replace(/["']/g, '').split(':', 1)[0] ?? '';
            if (word === undefined || /^\d+$/.test(user) || user.includes('$'))
                continue;
            if (user === 'root' || windowsAccounts.has(user.toLowerCase()))
                continue;
            yield { at: word, message: `User ${(0,excerpt/* excerpt */.K)(word.value)} is not a number.` };
        }
    },
};
/** https://learn.microsoft.com/en-us/virtualization/windowscontainers/manage-containers/container-security */
const windowsAccounts = new Set(['containeradministrator', 'containeruser']);

;// CONCATENATED MODULE: ./src/lint/rules/no-cache-mount.ts







const noCacheMount = {
    meta: {
        code: 'DW1011',
        aliases: [],
        name: 'no-cache-mount',
        severity: 'style',
        tags: ['speed'],
        summary: 'A package manager runs without a cache mount.',
        why: 'Whenever the layer is built anew every package is fetched again. A cache mount keeps them between builds, outside of the image.',
        bad: [{ dockerfile: 'FROM node:22-slim\nRUN npm ci' }],
        good: [{ dockerfile: 'FROM node:22-slim\nRUN --mount=type=cache,target=/root/.npm npm ci' }],
        remedy: 'Mount a cache where the package manager keeps its own.',
    },
    *check({ dockerfile }) {
        const windows = new Set(dockerfile.stages.filter(isWindows));
        for (const { stage, instruction, scope } of (0,scopes/* walkScopes */.T)(dockerfile)) {
            const [run] = windows.has(stage) ? [] : (0,run_commands/* runsIn */.UN)([instruction]);
            if (run === undefined)
                continue;
            if ((0,dockerfile_instruction/* commandsOf */.Kf)(run).some((command) => deletesIn(command, /\/apt\/lists/)))
                continue;
            const targets = new Set(mountTargets(run));
            const goFlags = scope.get('GOFLAGS')?.value ?? '';
            for (const command of (0,dockerfile_instruction/* commandsOf */.Kf)(run)) {
                const folders = cachesOf(command, goFlags);
                const [folder] = folders;
                if (folder === undefined || folders.some((each) => hasMount(targets, each)))
                    continue;
                yield { at: command, message: `${command.name} has no cache mount on ${folder}.` };
                break;
            }
        }
    },
};
/** The folders are those of Linux. */
function isWindows(stage) {
    const base = [...(0,dockerfile_stages/* lineageOf */.bQ)(stage)].at(-1)?.imageName ?? '';
    return /nanoserver|servercore|^mcr\.microsoft\.com\/windows\//.test(base);
}
const goBuildCache = '/root/.cache/go-build';
/** Where programs keep what they fetched; apk and pip have rules of their own. https://docs.docker.com/build/cache/optimize/#use-cache-mounts */
const caches = new Map(Object.entries({
    'apt-get': { actions: ['install'], folders: ['/var/cache/apt'] },
    bundle: { actions: ['install'], folders: ['/usr/local/bundle/cache', '/root/.bundle'] },
    cargo: {
        actions: ['build', 'fetch', 'install'],
        folders: ['/usr/local/cargo/registry', '/root/.cargo/registry'],
    },
    composer: { actions: ['install'], folders: ['/root/.composer', '/tmp/cache'] },
    dotnet: { actions: ['build', 'publish', 'restore'], folders: ['/root/.nuget/packages'] },
    go: { actions: ['build', 'install', 'mod'], folders: ['/go/pkg/mod', goBuildCache] },
    gradle: { actions: [], folders: ['/root/.gradle', '/home/gradle/.gradle'] },
    gradlew: { actions: [], folders: ['/root/.gradle', '/home/gradle/.gradle'] },
    mvn: { actions: [], folders: ['/root/.m2'] },
    mvnw: { actions: [], folders: ['/root/.m2'] },
    npm: { actions: ['ci', 'i', 'install'], folders: ['/root/.npm'] },
    pnpm: {
        actions: ['fetch', 'i', 'install'],
        folders: ['/root/.local/share/pnpm/store', '/pnpm/store'],
    },
    yarn: {
        actions: ['install'],
        folders: ['/root/.cache/yarn', '/usr/local/share/.cache/yarn', '/root/.yarn'],
    },
}));
/** The folders a mount may stand on; none when the command fetches nothing, or keeps nothing. */
function cachesOf(command, goFlags) {
    const cache = caches.get(command.name);
    const action = (0,shell_command/* operandsOf */.ep)(command)[0]?.value;
    if (cache === undefined || (0,shell_command/* hasOption */.Kz)(command, '--no-cache', '--version'))
        return [];
    const fetches = cache.actions.length === 0 || cache.actions.includes(action ?? '');
    if (!fetches)
        return [];
    return isVendored(command, goFlags) ? [goBuildCache] : cache.folders;
}
/** With the modules in the context `go` fetches none, but still keeps what it compiles. */
function isVendored({ name, args, assignments }, goFlags) {
    if (name !== 'go')
        return false;
    const flags = [
        goFlags,
        ...assignments.map(({ value }) => value),
        ...args.map(({ value }) => value),
    ];
    return flags.some((each) => /(?:^|\s)-mod=vendor(?:\s|$)/.test(each));
}
/** A mount on the folder, on one above it, or on the same folder of another user. */
function hasMount(targets, folder) {
    const tail = folder.replace(/^\/(?:root|home\/\w+)\//, '/');
    return [...targets].some((target) => folder === target || folder.startsWith(`${target}/`) || `${target}/`.includes(`${tail}/`));
}

;// CONCATENATED MODULE: ./src/lint/rules/no-healthcheck.ts


const noHealthcheck = {
    meta: {
        code: 'DL3057',
        aliases: [],
        name: 'no-healthcheck',
        severity: null,
        tags: ['correctness'],
        summary: 'The image has no HEALTHCHECK.',
        why: 'Docker and Swarm know with it whether the program still answers. Kubernetes does not read it, so the rule is off.',
        bad: [{ dockerfile: 'FROM nginx:1.29\nUSER nginx' }],
        good: [
            { dockerfile: 'FROM nginx:1.29\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]' },
            { dockerfile: 'FROM nginx:1.29\nHEALTHCHECK NONE' },
        ],
        remedy: 'Add a HEALTHCHECK.',
    },
    *check({ dockerfile }) {
        for (const stage of imageStages(dockerfile)) {
            const hasCheck = [...(0,dockerfile_stages/* lineageOf */.bQ)(stage)].some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'HEALTHCHECK'));
            if (!hasCheck && stage.image !== null)
                yield { at: stage.image, message: 'The stage has no HEALTHCHECK.' };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/no-user.ts




const noUser = {
    meta: {
        code: 'DW1002',
        aliases: ['CKV_DOCKER_3', 'DS-0002'],
        name: 'no-user',
        severity: 'warning',
        tags: ['security'],
        summary: 'The image runs as root, for no USER is set.',
        why: 'Most base images leave the user at root. A process that breaks out of its container as root is root on the node, and clusters that forbid root refuse the image.',
        bad: [{ dockerfile: 'FROM node:22-slim\nCMD ["node", "server.js"]' }],
        good: [
            { dockerfile: 'FROM node:22-slim\nUSER node\nCMD ["node", "server.js"]' },
            { dockerfile: 'FROM gcr.io/distroless/nodejs22-debian12:nonroot\nCMD ["server.js"]' },
        ],
        remedy: 'Set a USER that is not root in the final stage.',
    },
    *check({ dockerfile }) {
        const final = finalStage(dockerfile);
        if (final === null || final.image === null)
            return;
        const lineage = [...(0,dockerfile_stages/* lineageOf */.bQ)(final)];
        const setsUser = lineage.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'USER'));
        const base = lineage.at(-1)?.imageName ?? '';
        if (setsUser || hasOwnUser(base) || (base === 'scratch' && !runsSomething(lineage)))
            return;
        yield { at: final.image, message: `The stage from ${(0,excerpt/* excerpt */.K)(final.image.value)} sets no USER.` };
    },
};
/** Without a command an image from scratch holds files to take out, not a program to run. */
function runsSomething(lineage) {
    return lineage.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT'));
}
/** Images that are made to run without root say so in their name; Nano Server is one of them. */
function hasOwnUser(image) {
    const { registry, repository, tag } = (0,dockerfile_reference/* parseReference */.F2)(image);
    if (registry === 'cgr.dev')
        return true;
    return /nonroot|non-root|rootless|unprivileged|nanoserver/.test(`${repository}:${tag ?? ''}`);
}

;// CONCATENATED MODULE: ./src/lint/rules/password-in-run.ts



const passwordInRun = {
    meta: {
        code: 'DW1026',
        aliases: ['CKV2_DOCKER_17'],
        name: 'password-in-run',
        severity: 'warning',
        tags: ['security'],
        summary: 'A password is set in a RUN.',
        why: 'The password stands in the history of the image, and its hash in a layer: everybody who can pull the image can read both.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN echo "app:secret" | chpasswd' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN useradd --no-log-init app\nUSER app' }],
        remedy: 'Leave users of an image without a password.',
    },
    *check({ dockerfile }) {
        for (const run of (0,run_commands/* runsIn */.UN)(dockerfile.instructions)) {
            const commands = (0,dockerfile_instruction/* commandsOf */.Kf)(run);
            const isLocking = commands.some(echoesNoPassword);
            for (const command of commands.filter(setsPassword))
                if (command.nameWord !== null && !(isLocking && command.name === 'chpasswd'))
                    yield { at: command.nameWord, message: `${command.name} sets a password.` };
        }
    },
};
/** `*` and `!` match no password: the account is locked. */
function echoesNoPassword({ name, args }) {
    return /^(?:echo|printf)$/.test(name) && args.some(({ value }) => /:[*!]+(?:\\n)?$/.test(value));
}
function setsPassword(command) {
    if (command.name === 'passwd')
        return (0,shell_command/* hasOption */.Kz)(command, '--stdin');
    if (/^(?:useradd|usermod)$/.test(command.name))
        return (0,shell_command/* hasOption */.Kz)(command, '-p', '--password');
    return command.name === 'chpasswd';
}

;// CONCATENATED MODULE: ./src/lint/rules/pip-cache-left.ts







const pipCacheLeft = {
    meta: {
        code: 'DL3042',
        aliases: [],
        name: 'pip-cache-left',
        severity: 'warning',
        tags: ['size'],
        summary: 'The cache of pip stays in the layer.',
        why: 'pip keeps every package it fetched in its cache, a second time beside what it installed, and nothing in the image uses it.',
        bad: [{ dockerfile: 'FROM python:3.13-slim\nRUN pip install -r requirements.txt' }],
        good: [
            { dockerfile: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir -r requirements.txt' },
            {
                dockerfile: 'FROM python:3.13-slim\nENV PIP_NO_CACHE_DIR=1\nRUN pip install -r requirements.txt',
            },
            {
                dockerfile: 'FROM python:3.13-slim\nRUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt',
            },
        ],
        remedy: 'Add --no-cache-dir, or mount a cache on /root/.cache/pip.',
    },
    *check({ dockerfile }) {
        for (const { instruction, scope } of (0,scopes/* walkScopes */.T)(dockerfile))
            for (const run of (0,run_commands/* runsIn */.UN)([instruction]))
                yield* problemsIn(run, scope);
    },
};
function* problemsIn(run, scope) {
    if (isTrue(scope.get('PIP_NO_CACHE_DIR')?.value ?? '') || keepsCacheOut(run))
        return;
    for (const command of (0,dockerfile_instruction/* commandsOf */.Kf)(run)) {
        const call = (0,pip/* pipInstall */.j)(command);
        if (call === null || (0,shell_command/* hasOption */.Kz)(command, '--no-cache-dir') || isOffIn(command, run))
            continue;
        yield {
            at: { start: command.start, end: call.install.end },
            message: 'pip install leaves its cache in the layer.',
            fix: {
                safety: 'safe',
                summary: 'Add --no-cache-dir',
                edits: [(0,lint_edits/* insertAfter */.WH)(call.install, '--no-cache-dir')],
            },
        };
    }
}
function keepsCacheOut(run) {
    return mountTargets(run).some((target) => /(?:^|\/)\.cache(?:\/pip)?$/.test(target));
}
/** `PIP_NO_CACHE_DIR=1 pip install`, or an export before it. */
function isOffIn(command, run) {
    const isOff = (name, value) => name === 'PIP_NO_CACHE_DIR' && isTrue(value);
    if (command.assignments.some(({ name, value }) => isOff(name, value)))
        return true;
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run).some(({ name, args }) => (name === 'export' || name === 'env') &&
        args.some(({ value }) => /^PIP_NO_CACHE_DIR=/.test(value) && isTrue(value.slice(17))));
}
/** pip reads 0, off and false for this variable as it reads 1. https://github.com/pypa/pip/issues/5735 */
function isTrue(value) {
    return /^(?:1|true|yes|on|y|t|0|off|false|no)$/i.test(value);
}

// EXTERNAL MODULE: ./src/dockerfile/shell/program.ts
var program = __webpack_require__(9467);
;// CONCATENATED MODULE: ./src/lint/rules/pipe-without-pipefail.ts



const pipeWithoutPipefail = {
    meta: {
        code: 'DL4006',
        aliases: [],
        name: 'pipe-without-pipefail',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'A RUN has a pipe, and the shell does not have pipefail.',
        why: 'Without pipefail only the last command of a pipe decides: a download that fails gives an image without the download, and a green build.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN curl -fsSL https://example.com/tool.tgz | tar -xz' }],
        good: [
            {
                dockerfile: 'FROM debian:12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl -fsSL https://example.com/tool.tgz | tar -xz',
            },
            {
                dockerfile: 'FROM alpine:3.22\nRUN set -o pipefail && wget -qO- https://example.com/tool.tgz | tar -xz',
            },
        ],
        remedy: 'Put `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` before the RUN.',
        differs: 'A script that sets pipefail itself is left alone, and so are pipes where pipefail changes nothing: behind `echo`, `printf` and `yes`, and in a substitution that is an argument.',
    },
    *check({ dockerfile }) {
        for (const run of ofKeyword(dockerfile, 'RUN')) {
            const [pipe] = run.script.pipes;
            if (pipe === undefined || hasPipefail(run.shell) || setsPipefail(run))
                continue;
            yield { at: pipe, message: 'The pipe hides the failure of all but its last command.' };
        }
    },
};
const shellsWithPipefail = new Set(['bash', 'zsh', 'ash']);
function hasPipefail(shell) {
    if (!(0,program/* isPosixShell */.m)(shell))
        return true;
    const hasShell = shellsWithPipefail.has((0,program/* programName */.k)(shell[0] ?? ''));
    return (hasShell && shell.some((word, at) => word === 'pipefail' && /^-\w*o$/.test(shell[at - 1] ?? '')));
}
function setsPipefail(run) {
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run).some(({ args }) => args.some(({ value }) => value === 'pipefail'));
}

;// CONCATENATED MODULE: ./src/lint/rules/recursive-mode-change.ts





const recursiveModeChange = {
    meta: {
        code: 'DW1012',
        aliases: [],
        name: 'recursive-mode-change',
        severity: 'info',
        tags: ['size'],
        summary: 'A RUN changes owners or modes of what an earlier layer holds.',
        why: 'A change of the owner or the mode copies the whole file into the new layer: the files are in the image twice.',
        bad: [{ dockerfile: 'FROM node:22-slim\nCOPY . /app\nRUN chown -R node:node /app' }],
        good: [{ dockerfile: 'FROM node:22-slim\nCOPY --chown=node:node . /app' }],
        remedy: 'Set them as the files are copied, with --chown or --chmod.',
    },
    *check({ dockerfile }) {
        for (const layered of walkLayers(dockerfile)) {
            for (const { command, word } of changedWords(layered.instruction)) {
                const path = (0,paths/* resolvePath */.o1)(word.value, folderOf(layered));
                const creator = path === null ? undefined : creatorOf(path, layered);
                if (path === null || creator === undefined)
                    continue;
                const message = `${command.name} -R stores ${(0,excerpt/* excerpt */.K)(path)} a second time, after the ${creator.keyword} on line ${creator.line + 1}.`;
                yield { at: command, message };
            }
        }
    },
};
function creatorOf(path, { below }) {
    return below.findLast((one) => (0,paths/* isWithin */.UO)(one.path, path) || (one.isTree && (0,paths/* isWithin */.UO)(path, one.path)))?.by;
}
function changedWords(run) {
    if (run.keyword !== 'RUN')
        return [];
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run).flatMap((command) => {
        const changes = /^(?:chown|chmod|chgrp)$/.test(command.name) && (0,shell_command/* hasOption */.Kz)(command, '-R', '--recursive');
        const word = changes ? (0,shell_command/* operandsOf */.ep)(command).slice(1)[0] : undefined;
        return word === undefined ? [] : [{ command, word }];
    });
}

;// CONCATENATED MODULE: ./src/lint/rules/redundant-target-platform.ts

const redundantTargetPlatform = {
    meta: {
        code: 'DL3065',
        aliases: ['RedundantTargetPlatform'],
        name: 'redundant-target-platform',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'FROM names the target platform, which is the default.',
        why: 'Without the flag a stage is built for the target platform anyway; the flag only makes a reader look for a reason.',
        bad: [{ dockerfile: 'FROM --platform=$TARGETPLATFORM node:22-slim' }],
        good: [{ dockerfile: 'FROM node:22-slim' }],
        remedy: 'Leave the flag out.',
    },
    *check({ dockerfile }) {
        for (const { from, image } of dockerfile.stages) {
            const flag = (0,dockerfile_instruction/* flagOf */.iP)(from, 'platform');
            if (flag === null ||
                image === null ||
                !/^\$(?:\{TARGETPLATFORM\}|TARGETPLATFORM)$/.test(flag.value ?? ''))
                continue;
            const edits = [{ at: { start: flag.start, end: image.start }, text: '' }];
            const message = '$TARGETPLATFORM is the platform without the flag too.';
            const isAlone = from.flags.length === 1;
            const fix = { safety: 'safe', summary: 'Remove the flag', edits };
            yield { at: flag, message, ...(isAlone ? { fix } : {}) };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/relative-workdir.ts



const relativeWorkdir = {
    meta: {
        code: 'DL3000',
        aliases: ['WorkdirRelativePath'],
        name: 'relative-workdir',
        severity: 'error',
        tags: ['correctness'],
        summary: 'WORKDIR is not absolute.',
        why: 'A relative WORKDIR depends on every WORKDIR before it, those of the base image included: a change far away moves the files.',
        bad: [{ dockerfile: 'FROM node:22-slim\nWORKDIR app' }],
        good: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app' }],
        remedy: 'Give the whole path.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'WORKDIR')) {
            const [word] = words;
            if (word === undefined || (0,paths/* isAbsolutePath */.Z1)(word.value))
                continue;
            yield { at: word, message: `WORKDIR ${(0,excerpt/* excerpt */.K)(word.value)} is relative.` };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/reserved-stage-name.ts
const reservedStageName = {
    meta: {
        code: 'DL3063',
        aliases: ['ReservedStageName'],
        name: 'reserved-stage-name',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'A stage has a reserved name.',
        why: '`scratch` and `context` mean something else where a stage could be named: the empty image, and the build context.',
        bad: [{ dockerfile: 'FROM debian:12 AS scratch' }],
        good: [{ dockerfile: 'FROM debian:12 AS base' }],
        remedy: 'Name the stage otherwise.',
    },
    *check({ dockerfile }) {
        for (const { name, alias } of dockerfile.stages)
            if (alias !== null && (name === 'scratch' || name === 'context'))
                yield { at: alias, message: `The name ${name} is reserved.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/same-env-reference.ts



const sameEnvReference = {
    meta: {
        code: 'DL3044',
        aliases: [],
        name: 'same-env-reference',
        severity: 'error',
        tags: ['correctness'],
        summary: 'ENV uses a variable that the same ENV defines.',
        why: 'All values of an ENV are filled in before any of them is set: the variable is still empty, or has its old value.',
        bad: [{ dockerfile: 'FROM debian:12\nENV ROOT=/app BIN=$ROOT/bin' }],
        good: [{ dockerfile: 'FROM debian:12\nENV ROOT=/app\nENV BIN=$ROOT/bin' }],
        remedy: 'Define the variable in an ENV before.',
    },
    *check({ dockerfile }) {
        for (const { instruction, scope } of (0,scopes/* walkScopes */.T)(dockerfile)) {
            if (instruction.keyword !== 'ENV')
                continue;
            const own = new Set(instruction.pairs.map(({ key }) => key.value));
            for (const { key, value } of instruction.pairs) {
                const uses = value === null ? [] : (0,variables/* variableUses */.T)(value.text, dockerfile.escape);
                const use = uses.find(({ name }) => name !== key.value && own.has(name) && !scope.has(name));
                if (value === null || use === undefined)
                    continue;
                yield { at: value, message: `${(0,excerpt/* excerpt */.K)(use.name)} is set by the same ENV only.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/repeated.ts
/** One problem for every instruction with a keyword that voids an earlier one of its stage. */
function* repeatedIn({ stages }, keyword) {
    for (const { instructions } of stages) {
        const same = instructions.filter((instruction) => instruction.keyword === keyword);
        for (const [index, { keywordSpan }] of same.entries()) {
            const earlier = same[index - 1];
            if (earlier === undefined)
                continue;
            const message = `This ${keyword} makes the one on line ${earlier.line + 1} void.`;
            yield { at: keywordSpan, message };
        }
    }
}

;// CONCATENATED MODULE: ./src/lint/rules/second-cmd.ts

const secondCmd = {
    meta: {
        code: 'DL4003',
        aliases: ['MultipleInstructionsDisallowed'],
        name: 'second-cmd',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'A stage has more than one CMD.',
        why: 'Only the last CMD of a stage counts. The one above does nothing, and a reader may take it for what runs.',
        bad: [{ dockerfile: 'FROM debian:12\nCMD ["a"]\nCMD ["b"]' }],
        good: [
            { dockerfile: 'FROM debian:12\nCMD ["a"]' },
            { dockerfile: 'FROM debian:12 AS base\nCMD ["a"]\nFROM base\nCMD ["b"]' },
        ],
        remedy: 'Keep one CMD.',
    },
    *check({ dockerfile }) {
        yield* repeatedIn(dockerfile, 'CMD');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/second-entrypoint.ts

const secondEntrypoint = {
    meta: {
        code: 'DL4004',
        aliases: ['MultipleInstructionsDisallowed'],
        name: 'second-entrypoint',
        severity: 'error',
        tags: ['correctness'],
        summary: 'A stage has more than one ENTRYPOINT.',
        why: 'Only the last ENTRYPOINT of a stage counts. The one above does nothing, and a reader may take it for what runs.',
        bad: [{ dockerfile: 'FROM debian:12\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]' }],
        good: [
            { dockerfile: 'FROM debian:12\nENTRYPOINT ["a"]' },
            { dockerfile: 'FROM debian:12 AS base\nENTRYPOINT ["a"]\nFROM base\nENTRYPOINT ["b"]' },
        ],
        remedy: 'Keep one ENTRYPOINT.',
    },
    *check({ dockerfile }) {
        yield* repeatedIn(dockerfile, 'ENTRYPOINT');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/second-healthcheck.ts

const secondHealthcheck = {
    meta: {
        code: 'DL3012',
        aliases: ['MultipleInstructionsDisallowed'],
        name: 'second-healthcheck',
        severity: 'error',
        tags: ['correctness'],
        summary: 'A stage has more than one HEALTHCHECK.',
        why: 'Only the last HEALTHCHECK of a stage counts. The one above does nothing, and a reader may take it for what runs.',
        bad: [{ dockerfile: 'FROM debian:12\nHEALTHCHECK CMD ["a"]\nHEALTHCHECK CMD ["b"]' }],
        good: [
            { dockerfile: 'FROM debian:12\nHEALTHCHECK CMD ["a"]' },
            {
                dockerfile: 'FROM debian:12 AS base\nHEALTHCHECK CMD ["a"]\nFROM base\nHEALTHCHECK CMD ["b"]',
            },
        ],
        remedy: 'Keep one HEALTHCHECK.',
    },
    *check({ dockerfile }) {
        yield* repeatedIn(dockerfile, 'HEALTHCHECK');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/secret-in-variable.ts


const secretInVariable = {
    meta: {
        code: 'DL3064',
        aliases: ['SecretsUsedInArgOrEnv'],
        name: 'secret-in-variable',
        severity: 'warning',
        tags: ['security'],
        summary: 'ARG or ENV seems to hold a secret.',
        why: 'The value of an ENV is in the configuration of the image, that of an ARG in its history and its provenance: everybody who can pull the image can read it.',
        bad: [
            { dockerfile: 'FROM node:22-slim\nARG NPM_TOKEN\nRUN npm ci' },
            { dockerfile: 'FROM node:22-slim\nENV DB_PASSWORD=hunter2' },
        ],
        good: [
            { dockerfile: 'FROM node:22-slim\nRUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci' },
            { dockerfile: 'FROM node:22-slim\nENV DB_PASSWORD_FILE=/run/secrets/db' },
        ],
        remedy: 'Mount the secret into the RUN that needs it, or give it to the container when it starts.',
        differs: 'Whole words count, as in BuildKit: GOPRIVATE, a user name and TOKEN_FILE are no secrets.',
    },
    *check({ dockerfile }) {
        for (const { keyword, pairs } of (0,run_commands/* withTriggers */.Mj)(dockerfile.instructions)) {
            if (keyword !== 'ARG' && keyword !== 'ENV')
                continue;
            for (const { key } of pairs)
                if (isSecret(key.value))
                    yield { at: key, message: `${keyword} ${(0,excerpt/* excerpt */.K)(key.value)} seems to hold a secret.` };
        }
    },
};
/** https://github.com/moby/buildkit/blob/master/frontend/dockerfile/dockerfile2llb/convert.go */
const secretWords = /(?:^|_)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i;
const plainWords = /(?:^|_)(?:public|file|version)(?:_|$)/i;
function isSecret(key) {
    return secretWords.test(key) && !plainWords.test(key);
}

;// CONCATENATED MODULE: ./src/lint/modes.ts


/** The modes of every chmod, and of every `COPY --chmod` and `ADD --chmod`. */
function modesIn(dockerfile) {
    const commands = dockerfile.runCommands.flatMap(({ command: { name, args } }) => {
        const word = name === 'chmod' ? args.find(({ value }) => isMode(value)) : undefined;
        return word === undefined ? [] : [{ word, mode: word.value }];
    });
    const flags = ofKeyword(dockerfile, 'COPY', 'ADD').flatMap((instruction) => {
        const word = (0,dockerfile_instruction/* flagOf */.iP)(instruction, 'chmod');
        return word === null ? [] : [{ word, mode: word.value ?? '' }];
    });
    return [...commands, ...flags];
}
/** https://www.gnu.org/software/coreutils/manual/html_node/File-permissions.html */
function isMode(text) {
    return /^[0-7]{3,4}$/.test(text) || /^[ugoa]*[-+=][rwxXst]*(?:,|$)/.test(text);
}

;// CONCATENATED MODULE: ./src/lint/rules/setuid-bit.ts


const setuidBit = {
    meta: {
        code: 'DW1028',
        aliases: [],
        name: 'setuid-bit',
        severity: 'warning',
        tags: ['security'],
        summary: 'A file gets the setuid or setgid bit.',
        why: 'A program with the bit runs with the rights of its owner, mostly root, whoever starts it: a way from any user to root.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN chmod u+s /usr/bin/tool' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN chmod 755 /usr/bin/tool' }],
        remedy: 'Leave the bit out, and give the container the capability it needs.',
    },
    *check({ dockerfile }) {
        for (const { word, mode } of modesIn(dockerfile))
            if (/^[2-7][0-7]{3}$/.test(mode) || /(?:^|,)[ugoa]*[+=][rwxXt]*s/.test(mode))
                yield { at: word, message: `Mode ${(0,excerpt/* excerpt */.K)(mode)} sets the setuid or setgid bit.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/shell-form-command.ts


const shellFormCommand = {
    meta: {
        code: 'DL3025',
        aliases: ['JSONArgsRecommended'],
        name: 'shell-form-command',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'CMD, ENTRYPOINT or HEALTHCHECK is in shell form.',
        why: 'The shell form starts a shell that starts the program. The shell gets the signals and does not pass them on, so that a stop waits for its timeout and then kills; and the image must hold a shell.',
        bad: [
            { dockerfile: 'FROM node:22-slim\nCMD node server.js' },
            { dockerfile: 'FROM node:22-slim\nHEALTHCHECK CMD node health.js' },
        ],
        good: [
            { dockerfile: 'FROM node:22-slim\nCMD ["node", "server.js"]' },
            { dockerfile: 'FROM node:22-slim\nHEALTHCHECK CMD ["node", "health.js"]' },
            { dockerfile: 'FROM node:22-slim\nHEALTHCHECK NONE' },
        ],
        remedy: 'Write the command as a JSON array.',
    },
    *check({ dockerfile }) {
        for (const instruction of ofKeyword(dockerfile, 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'))
            if (isShellForm(instruction))
                yield shell_form_command_problemAt(instruction);
    },
};
function isShellForm({ keyword, json, words }) {
    if (json.kind !== 'none' || words.length === 0)
        return false;
    return keyword !== 'HEALTHCHECK' || words[0]?.value.toUpperCase() === 'CMD';
}
function shell_form_command_problemAt(instruction) {
    const words = instruction.words.slice(instruction.keyword === 'HEALTHCHECK' ? 1 : 0);
    const start = words[0]?.start ?? instruction.keywordSpan.start;
    const at = { start, end: words.at(-1)?.end ?? instruction.keywordSpan.end };
    const message = `${instruction.keyword} is in shell form.`;
    const edit = jsonEdit(instruction);
    if (edit === null || edit.at.start !== at.start || edit.at.end !== at.end)
        return { at, message };
    const fix = { safety: 'unsafe', summary: 'Write a JSON array', edits: [edit] };
    return { at, message, fix };
}
/** A single command of literal words can do without the shell. */
function jsonEdit(instruction) {
    const [command, second] = (0,dockerfile_instruction/* commandsOf */.Kf)(instruction);
    if (command?.nameWord == null || second !== undefined)
        return null;
    const words = [command.nameWord, ...command.args];
    const isPlain = command.assignments.length + command.redirections.length === 0;
    if (!isPlain || words.some(({ isLiteral }) => !isLiteral))
        return null;
    const text = `[${words.map(({ value }) => JSON.stringify(value)).join(', ')}]`;
    return { at: { start: command.start, end: command.end }, text };
}

;// CONCATENATED MODULE: ./src/lint/rules/signature-check-off.ts


const signatureCheckOff = {
    meta: {
        code: 'DW1025',
        aliases: [
            'CKV2_DOCKER_7',
            'CKV2_DOCKER_8',
            'CKV2_DOCKER_9',
            'CKV2_DOCKER_10',
            'CKV2_DOCKER_11',
        ],
        name: 'signature-check-off',
        severity: 'warning',
        tags: ['security'],
        summary: 'The check of package signatures is switched off.',
        why: 'Signatures show that a package comes from the distribution. Without them a mirror, or whoever stands before it, decides what ends in the image.',
        bad: [
            { dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache --allow-untrusted /tmp/tool.apk' },
        ],
        good: [
            {
                dockerfile: 'FROM alpine:3.22\nCOPY tool.rsa.pub /etc/apk/keys/\nRUN apk add --no-cache /tmp/tool.apk',
            },
        ],
        remedy: 'Add the key of the packages.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const option = (0,shell_command/* optionOf */.XD)(command, ...(uncheckedOptions.get(command.name) ?? []));
            const trusted = option ?? command.args.find(({ value }) => /\[[^\]]*trusted=yes[^\]]*\]/.test(value));
            if (trusted != null)
                yield {
                    at: trusted,
                    message: `${(0,excerpt/* excerpt */.K)(trusted.value)} switches the check of signatures off.`,
                };
        }
    },
};
const signature_check_off_apt = ['--allow-unauthenticated', '--force-yes', '--allow-insecure-repositories'];
const rpm = ['--nogpgcheck', '--no-gpgchecks'];
/** Programs with the options that switch the check off. */
const uncheckedOptions = new Map([
    ['apk', ['--allow-untrusted']],
    ['apt', signature_check_off_apt],
    ['apt-get', signature_check_off_apt],
    ['dnf', rpm],
    ['dpkg', ['--force-bad-verify']],
    ['microdnf', rpm],
    ['rpm', ['--nodigest', '--nofiledigest', '--nosignature', '--noverify']],
    ['yum', rpm],
    ['zypper', ['--no-gpg-checks', '--allow-unsigned-rpm']],
]);

;// CONCATENATED MODULE: ./src/lint/rules/smaller-base-image.ts





const smallerBaseImage = {
    meta: {
        code: 'DW1005',
        aliases: [],
        name: 'smaller-base-image',
        severity: 'info',
        tags: ['size'],
        summary: 'The base image has a smaller sibling.',
        why: 'The full images hold compilers, headers and tools of a whole distribution, which most programs never use; they are downloaded by every node and scanned by every scanner.',
        bad: [{ dockerfile: 'FROM node:22\nUSER node' }],
        good: [{ dockerfile: 'FROM node:22-slim\nUSER node' }],
        remedy: 'Try the smaller variant, or a distroless image.',
    },
    *check({ dockerfile }) {
        const final = finalStage(dockerfile);
        const base = final === null ? undefined : [...(0,dockerfile_stages/* lineageOf */.bQ)(final)].at(-1);
        if (base?.image == null || base.imageName === null)
            return;
        const reference = (0,dockerfile_reference/* parseReference */.F2)(base.imageName);
        const smaller = siblings.get((0,dockerfile_reference/* familiarName */.hG)(reference));
        if (smaller === undefined || hasNoSmaller(reference.tag ?? ''))
            return;
        const message = `Image ${(0,excerpt/* excerpt */.K)(base.image.value)} has smaller siblings: ${listed(smaller)}.`;
        yield { at: base.image, message };
    },
};
/** Official images, with the variants that are smaller than the one without a suffix. https://github.com/docker-library/official-images */
const siblings = new Map([
    ['debian', ['slim']],
    ['denoland/deno', ['alpine', 'distroless']],
    ['eclipse-temurin', ['jre-alpine']],
    ['elixir', ['slim', 'alpine']],
    ['erlang', ['slim', 'alpine']],
    ['haproxy', ['alpine']],
    ['httpd', ['alpine']],
    ['mcr.microsoft.com/dotnet/aspnet', ['alpine', 'chiseled']],
    ['mcr.microsoft.com/dotnet/runtime', ['alpine', 'chiseled']],
    ['memcached', ['alpine']],
    ['nginx', ['alpine', 'alpine-slim']],
    ['node', ['slim', 'alpine']],
    ['oven/bun', ['slim', 'alpine', 'distroless']],
    ['perl', ['slim']],
    ['php', ['alpine']],
    ['postgres', ['alpine']],
    ['python', ['slim', 'alpine']],
    ['redis', ['alpine']],
    ['ruby', ['slim', 'alpine']],
    ['swift', ['slim']],
]);
/** Small already, or with what no smaller variant has: Apache in PHP's images, Windows. */
function hasNoSmaller(tag) {
    return /alpine|slim|distroless|chiseled|distro-less|minimal|onbuild|apache|nanoserver|windows/.test(tag);
}

;// CONCATENATED MODULE: ./src/lint/rules/stage-name-case.ts

const stageNameCase = {
    meta: {
        code: 'StageNameCasing',
        aliases: [],
        name: 'stage-name-case',
        severity: 'style',
        tags: ['maintainability'],
        summary: 'The name of a stage is not in lower case.',
        why: 'Names of stages are compared without regard to case; one spelling for all of them is easier to find.',
        bad: [{ dockerfile: 'FROM golang:1.25 AS Build' }],
        good: [{ dockerfile: 'FROM golang:1.25 AS build' }],
        remedy: 'Write the name in lower case.',
    },
    *check({ dockerfile }) {
        for (const { name, alias } of dockerfile.stages) {
            if (name === null || alias === null || alias.value === name)
                continue;
            const fix = {
                safety: 'safe',
                summary: 'Write it in lower case',
                edits: [{ at: alias, text: name }],
            };
            yield { at: alias, message: `The name ${(0,excerpt/* excerpt */.K)(alias.value)} is not in lower case.`, fix };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/sudo.ts
const sudo = {
    meta: {
        code: 'DL3004',
        aliases: [],
        name: 'sudo',
        severity: 'error',
        tags: ['security'],
        summary: 'A RUN uses sudo.',
        why: 'Instructions run as the USER in force, root unless it is changed, so that sudo adds nothing but an installed program that raises rights, and handles signals and the environment in its own way.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN sudo apt-get update' }],
        good: [
            { dockerfile: 'FROM debian:12\nRUN apt-get update' },
            { dockerfile: 'FROM node:22-slim\nUSER root\nRUN mkdir /data\nUSER node' },
        ],
        remedy: 'Switch with USER where root is needed, or use gosu in an entrypoint.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands)
            if (command.name === 'sudo' && command.nameWord !== null)
                yield { at: command.nameWord, message: 'A command is started with sudo.' };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/superfluous-label.ts


const superfluousLabel = {
    meta: {
        code: 'DL3050',
        aliases: [],
        name: 'superfluous-label',
        severity: 'info',
        tags: ['maintainability'],
        summary: 'A label is not in the schema.',
        why: 'A schema of labels is of use only when nothing else is set: a misspelt key is found here.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.exmaple.x=a',
                settings: { labels: { 'org.example.x': 'text' }, strictLabels: true },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x=a',
                settings: { labels: { 'org.example.x': 'text' }, strictLabels: true },
            },
        ],
        remedy: 'Remove the label, or add it to the schema.',
    },
    *check({ dockerfile, settings }) {
        if (!settings.strictLabels)
            return;
        for (const { key } of labelsOf(dockerfile))
            if (!Object.hasOwn(settings.labels, key.value))
                yield { at: key, message: `Label ${(0,excerpt/* excerpt */.K)(key.value)} is not in the schema.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/system-volume.ts


const systemVolume = {
    meta: {
        code: 'DW1029',
        aliases: ['DKL-DI-0002'],
        name: 'system-volume',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'VOLUME names a folder of the system.',
        why: 'A volume on /dev, /proc or /sys hides what the kernel shows there; programs fail in ways that are hard to explain.',
        bad: [{ dockerfile: 'FROM debian:12\nVOLUME /proc' }],
        good: [{ dockerfile: 'FROM debian:12\nVOLUME /data' }],
        remedy: 'Name a folder of the program.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'VOLUME'))
            for (const word of words)
                if (/^["']?\/(?:dev|proc|sys)(?:\/|["']?$)/.test(word.value))
                    yield { at: word, message: `${(0,excerpt/* excerpt */.K)(word.value)} belongs to the kernel.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/system-workdir.ts


const systemWorkdir = {
    meta: {
        code: 'DW1030',
        aliases: ['DS-0030'],
        name: 'system-workdir',
        severity: 'info',
        tags: ['security'],
        summary: 'WORKDIR is a folder of the system.',
        why: 'Files of the program among those of the system are overwritten by its packages, and overwrite them.',
        bad: [{ dockerfile: 'FROM debian:12\nWORKDIR /usr/bin' }],
        good: [{ dockerfile: 'FROM debian:12\nWORKDIR /app' }],
        remedy: 'Use a folder of the program, such as /app.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'WORKDIR')) {
            const [word] = words;
            const path = word?.value.replace(/["']/g, '').replace(/(.)\/+$/, '$1');
            if (word === undefined || path === undefined || !systemFolders.has(path))
                continue;
            yield { at: word, message: `${(0,excerpt/* excerpt */.K)(path)} belongs to the system.` };
        }
    },
};
const systemFolders = new Set('/bin /boot /dev /etc /lib /lib64 /proc /sbin /sys /usr /usr/bin /usr/lib /usr/sbin /var'.split(' '));

;// CONCATENATED MODULE: ./src/lint/rules/tls-check-off.ts



const tlsCheckOff = {
    meta: {
        code: 'DW1024',
        aliases: [
            'CKV2_DOCKER_2',
            'CKV2_DOCKER_3',
            'CKV2_DOCKER_4',
            'CKV2_DOCKER_5',
            'CKV2_DOCKER_6',
            'CKV2_DOCKER_12',
            'CKV2_DOCKER_13',
            'CKV2_DOCKER_14',
            'CKV2_DOCKER_15',
            'CKV2_DOCKER_16',
            'CKV2_DOCKER_18',
        ],
        name: 'tls-check-off',
        severity: 'warning',
        tags: ['security'],
        summary: 'The check of TLS certificates is switched off.',
        why: 'Whoever stands between the build and the server can answer in its place, and decides what ends in the image.',
        bad: [
            { dockerfile: 'FROM debian:12\nRUN curl -k https://example.com/tool -o /tool' },
            { dockerfile: 'FROM node:22-slim\nENV NODE_TLS_REJECT_UNAUTHORIZED=0' },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nCOPY ca.crt /usr/local/share/ca-certificates/\nRUN update-ca-certificates && curl https://example.com/tool -o /tool',
            },
        ],
        remedy: 'Add the certificate authority of the server to those of the image.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const word = insecureWord(command) ??
                command.assignments.find(({ name, value }) => isInsecure(name, value));
            if (word != null)
                yield { at: word, message: `${command.name || 'The command'} does not check certificates.` };
        }
        for (const { pairs } of ofKeyword(dockerfile, 'ARG', 'ENV'))
            for (const { key, value } of pairs)
                if (isInsecure(key.value, value?.value ?? ''))
                    yield {
                        at: key,
                        message: `${(0,excerpt/* excerpt */.K)(key.value)} switches the check of certificates off.`,
                    };
    },
};
/** Programs with the options that switch the check off. */
const insecureOptions = new Map([
    ['curl', ['-k', '--insecure', '--proxy-insecure']],
    ['gem', ['--no-verify-ssl']],
    ['pip', ['--trusted-host']],
    ['pip3', ['--trusted-host']],
    ['wget', ['--no-check-certificate']],
]);
const rpmPrograms = new Set('dnf dnf5 microdnf yum yum-config-manager'.split(' '));
/** With `--setopt` before it or in it, for all repositories or those of a name. */
const sslVerifyOff = /^(?:--setopt=)?(?:[^=]*\.)?sslverify=(?:0|false|no|off)$/i;
function insecureWord(command) {
    const option = (0,shell_command/* optionOf */.XD)(command, ...(insecureOptions.get(command.name) ?? []));
    if (option !== null)
        return option;
    if (command.name === 'git')
        return (command.args.find(({ value }) => /^http\.sslVerify(?:=(?:false|0))?$/i.test(value) && setsFalse(command, value)) ?? null);
    if (command.name === 'export')
        return command.args.find(({ value }) => isInsecure(...splitPair(value))) ?? null;
    if (rpmPrograms.has(command.name))
        return command.args.find(({ value }) => sslVerifyOff.test(value)) ?? null;
    return ['npm', 'pnpm', 'yarn'].includes(command.name) ? strictSslWord(command) : null;
}
function setsFalse(command, value) {
    return (value.includes('=') ||
        (0,shell_command/* operandsOf */.ep)(command).some((word) => word.value === 'false' || word.value === '0'));
}
function strictSslWord(command) {
    const index = command.args.findIndex(({ value }) => /^(?:--)?(?:no-)?strict-ssl/.test(value));
    const word = command.args[index];
    const text = `${word?.value ?? ''} ${command.args[index + 1]?.value ?? ''}`;
    return word !== undefined && /no-strict-ssl|strict-ssl[= ]false/.test(text) ? word : null;
}
function splitPair(text) {
    const equals = text.indexOf('=');
    return equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
}
function isInsecure(name, value) {
    switch (name.toUpperCase()) {
        case 'NODE_TLS_REJECT_UNAUTHORIZED':
        case 'PYTHONHTTPSVERIFY':
            return value === '0';
        case 'GIT_SSL_NO_VERIFY':
            return value !== '' && value !== '0' && value !== 'false';
        case 'GOINSECURE':
        case 'PIP_TRUSTED_HOST':
            return value !== '';
        case 'NPM_CONFIG_STRICT_SSL':
            return value === 'false';
        default:
            return false;
    }
}

// EXTERNAL MODULE: ./src/lint/predefined.ts
var predefined = __webpack_require__(85011);
// EXTERNAL MODULE: ./src/lint/suggest.ts
var suggest = __webpack_require__(80247);
;// CONCATENATED MODULE: ./src/lint/rules/undefined-arg-in-from.ts




const undefinedArgInFrom = {
    meta: {
        code: 'UndefinedArgInFrom',
        aliases: [],
        name: 'undefined-arg-in-from',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'FROM uses an ARG that is not declared above.',
        why: 'Only ARGs before the first FROM can be used in FROM; any other is empty, and the build takes another image or fails.',
        bad: [{ dockerfile: 'ARG VERSION=12\nFROM debian:${VERSOIN}' }],
        good: [{ dockerfile: 'ARG VERSION=12\nFROM debian:${VERSION}' }],
        remedy: 'Declare the ARG before the first FROM.',
    },
    *check({ dockerfile }) {
        const declared = new Set(dockerfile.preamble.flatMap(({ pairs }) => pairs.map(({ key }) => key.value)));
        for (const { image } of dockerfile.stages) {
            const uses = image === null ? [] : (0,variables/* variableUses */.T)(image.text, dockerfile.escape);
            for (const { name, operator } of uses) {
                const isKnown = declared.has(name) || predefined/* platformArguments */.Q.has(name) || predefined/* proxyArguments */.R.has(name);
                if (image === null || isKnown || /^:?[-+]/.test(operator))
                    continue;
                const near = (0,suggest/* nearestVariable */.bJ)(name, declared);
                const hint = near === null ? '' : `; ${(0,excerpt/* excerpt */.K)(near)} is`;
                yield {
                    at: image,
                    message: `ARG ${(0,excerpt/* excerpt */.K)(name)} is not declared before the first FROM${hint}.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/undefined-variable.ts





const undefinedVariable = {
    meta: {
        code: 'UndefinedVar',
        aliases: [],
        name: 'undefined-variable',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'An instruction uses a variable that nothing sets.',
        why: 'An unset variable is empty: a path begins at the root, a label says nothing.',
        bad: [
            { dockerfile: 'FROM debian:12\nARG APP_HOME=/app\nWORKDIR $APP_HOEM' },
            { dockerfile: 'FROM scratch\nCOPY app $BIN' },
        ],
        good: [{ dockerfile: 'FROM debian:12\nARG APP_HOME=/app\nWORKDIR $APP_HOME' }],
        remedy: 'Declare the variable with ARG or ENV in the stage.',
        differs: 'The variables of the base image are not known, so that a name is reported only when it is near to a declared one, or when the stage starts from scratch.',
    },
    *check({ dockerfile }) {
        const scratch = scratchStages(dockerfile);
        for (const { stage, instruction, scope } of (0,scopes/* walkScopes */.T)(dockerfile)) {
            if (!expanding.has(instruction.keyword))
                continue;
            for (const word of expandedWords(instruction)) {
                const use = (0,variables/* variableUses */.T)(word.text, dockerfile.escape).find((one) => isUndefined(one, scope));
                if (use === undefined)
                    continue;
                const near = (0,suggest/* nearestVariable */.bJ)(use.name, scope);
                if (near === null && !scratch.has(stage))
                    continue;
                const hint = near === null ? '' : `; ${(0,excerpt/* excerpt */.K)(near)} is set`;
                yield { at: word, message: `Nothing sets ${(0,excerpt/* excerpt */.K)(use.name)}${hint}.` };
            }
        }
    },
};
/** Stages that begin with no file and no variable, and those that continue them. */
function scratchStages({ stages }) {
    const scratch = new Set();
    for (const stage of stages) {
        const { parent, imageName } = stage;
        if (parent === null ? imageName === 'scratch' : scratch.has(parent))
            scratch.add(stage);
    }
    return scratch;
}
/** Instructions whose words Docker expands. https://docs.docker.com/reference/dockerfile/#environment-replacement */
const expanding = new Set('ADD COPY ENV EXPOSE LABEL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
function expandedWords({ pairs, words }) {
    return pairs.length === 0 ? words : pairs.flatMap(({ value }) => value ?? []);
}
function isUndefined({ name, operator }, scope) {
    return operator === '' && !scope.has(name) && !predefined/* proxyArguments */.R.has(name) && name !== 'PATH';
}

;// CONCATENATED MODULE: ./src/lint/rules/unknown-copy-source.ts


const unknownCopySource = {
    meta: {
        code: 'DL3022',
        aliases: [],
        name: 'unknown-copy-source',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'COPY takes from a stage that is not there.',
        why: 'A name that is no earlier stage is taken for an image and pulled: a typing mistake becomes the image of a stranger.',
        bad: [{ dockerfile: 'FROM golang:1.25 AS build\nFROM debian:12\nCOPY --from=bild /app /app' }],
        good: [
            { dockerfile: 'FROM golang:1.25 AS build\nFROM debian:12\nCOPY --from=build /app /app' },
        ],
        remedy: 'Name an earlier stage, or an image with its tag.',
        differs: 'Names that hold `/`, `@` or a variable are left alone: they cannot be stages. `scratch` is the empty image.',
    },
    *check({ dockerfile }) {
        const known = new Set();
        for (const stage of dockerfile.stages) {
            for (const from of copySources(stage)) {
                const name = (from.value ?? '').toLowerCase();
                const isKnown = known.has(name) || name === stage.name || name === String(stage.index);
                if (isKnown || isElsewhere(name))
                    continue;
                yield { at: from, message: `No stage above is called ${(0,excerpt/* excerpt */.K)(name)}.` };
            }
            known.add(String(stage.index));
            if (stage.name !== null)
                known.add(stage.name);
        }
    },
};
function copySources({ instructions }) {
    return instructions.flatMap((copy) => {
        const from = copy.keyword === 'COPY' ? (0,dockerfile_instruction/* flagOf */.iP)(copy, 'from') : null;
        return from === null ? [] : [from];
    });
}
/** The empty image, one with a tag, digest or path, or a variable; a named context cannot be told from a mistake. */
function isElsewhere(name) {
    return name === 'scratch' || /[:@/$]/.test(name);
}

;// CONCATENATED MODULE: ./src/lint/packages/unpinned.ts

/** One problem for all packages of a command that have no version; words that begin with a variable are left out. */
function* unpinnedProblem(packages) {
    const unpinned = packages.filter(({ isLiteral, text }) => isLiteral || !/^["']?\$/.test(text));
    if (unpinned.length === 0)
        return;
    const names = listed(unpinned.map(({ value }) => value));
    const verb = plural(unpinned.length, 'has', 'have');
    const noun = plural(unpinned.length, 'Package', 'Packages');
    yield { at: spanning(unpinned), message: `${noun} ${names} ${verb} no version.` };
}

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-apk-package.ts


const unpinnedApkPackage = {
    meta: {
        code: 'DL3018',
        aliases: [],
        name: 'unpinned-apk-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'apk adds a package without a version.',
        why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache curl' }],
        good: [
            { dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache curl=8.14.1-r2' },
            { dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache "curl~8.14"' },
        ],
        remedy: 'Give the version after `=`, or a range after `~`.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const packages = apkAdd(command)?.packages ?? [];
            yield* unpinnedProblem(packages.filter(({ value }) => !/[=~<>]|\.apk$/.test(value)));
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-apt-package.ts


const unpinnedAptPackage = {
    meta: {
        code: 'DL3008',
        aliases: [],
        name: 'unpinned-apt-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'apt-get installs a package without a version.',
        why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get install -y curl' }],
        good: [
            { dockerfile: 'FROM debian:12\nRUN apt-get install -y curl=7.88.1-10+deb12u12' },
            { dockerfile: 'FROM debian:12\nRUN apt-get install -y ./tool.deb' },
        ],
        remedy: 'Give the version after `=`, or pin the package source to a snapshot.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const packages = (0,apt/* aptGetPackages */.Xn)(command) ?? [];
            yield* unpinnedProblem(packages.filter(({ value }) => !/[=/]|\.deb$/.test(value)));
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-dnf-package.ts


const unpinnedDnfPackage = {
    meta: {
        code: 'DL3041',
        aliases: [],
        name: 'unpinned-dnf-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'dnf installs a package without a version.',
        why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl' }],
        good: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl-8.15.0' }],
        remedy: 'Give the version after `-`.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const call = rpmCall(command, ['dnf', 'microdnf']);
            if (call !== null && /^(?:local)?install$/.test(call.action.value))
                yield* unpinnedProblem(unversionedRpms(call.packages));
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-gem.ts


const unpinnedGem = {
    meta: {
        code: 'DL3028',
        aliases: [],
        name: 'unpinned-gem',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'gem installs a package without a version.',
        why: 'Without a version the build takes the newest release of the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM ruby:3.4-slim\nRUN gem install bundler' }],
        good: [{ dockerfile: 'FROM ruby:3.4-slim\nRUN gem install bundler:2.7.2' }],
        remedy: 'Give the version after `:`.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            if (command.name !== 'gem' || (0,shell_command/* hasOption */.Kz)(command, '-v', '--version'))
                continue;
            const [action, ...gems] = (0,shell_command/* operandsOf */.ep)(command, unpinned_gem_valued);
            if (action?.value !== 'install' && action?.value !== 'i')
                continue;
            yield* unpinnedProblem(gems.filter(({ value }) => !/[:/]|\.gem$/.test(value)));
        }
    },
};
/** Options of gem that take the next word. https://guides.rubygems.org/command-reference/#gem-install */
const unpinned_gem_valued = [
    '-i',
    '--install-dir',
    '-n',
    '--bindir',
    '-s',
    '--source',
    '-P',
    '--trust-policy',
    '-p',
    '--platform',
    '-g',
    '--file',
];

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-go-package.ts


const unpinnedGoPackage = {
    meta: {
        code: 'DL3062',
        aliases: [],
        name: 'unpinned-go-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'go installs a package without a version.',
        why: 'Without a version the build takes the newest release of the day: the same commit gives another program tomorrow.',
        bad: [{ dockerfile: 'FROM golang:1.25\nRUN go install golang.org/x/tools/gopls@latest' }],
        good: [{ dockerfile: 'FROM golang:1.25\nRUN go install golang.org/x/tools/gopls@v0.20.0' }],
        remedy: 'Give the version after `@`.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            if (command.name !== 'go')
                continue;
            const [action, ...packages] = (0,shell_command/* operandsOf */.ep)(command, unpinned_go_package_valued);
            if (!['install', 'get', 'run'].includes(action?.value ?? ''))
                continue;
            const named = action?.value === 'run' ? packages.slice(0, 1) : packages;
            yield* unpinnedProblem(named.filter(({ value }) => isRemote(value) && !isVersioned(value)));
        }
    },
};
/** Options of go that take the next word. */
const unpinned_go_package_valued = ['-C', '-ldflags', '-gcflags', '-asmflags', '-tags', '-o', '-mod', '-p', '-exec'];
/** The path of a module begins with a host name. https://go.dev/ref/mod#module-path */
function isRemote(path) {
    return /^[\w-]+(?:\.[\w-]+)+\//.test(path);
}
function isVersioned(path) {
    return /@(?!latest$|none$)./.test(path);
}

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-npm-package.ts


const unpinnedNpmPackage = {
    meta: {
        code: 'DL3016',
        aliases: [],
        name: 'unpinned-npm-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'npm installs a package without a version.',
        why: 'Without a version the build takes the newest release of the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM node:22-slim\nRUN npm install -g typescript' }],
        good: [
            { dockerfile: 'FROM node:22-slim\nRUN npm install -g typescript@5.9.3' },
            { dockerfile: 'FROM node:22-slim\nRUN npm install' },
        ],
        remedy: 'Give the version after `@`, or install from a lock file.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands)
            yield* unpinnedProblem((npmPackages(command) ?? []).filter(({ value }) => isUnpinned(value)));
    },
};
/** https://docs.npmjs.com/cli/commands/npm-install */
function isUnpinned(name) {
    const isFile = /^(?:\.|\/|~\/)|\.(?:tar|tar\.gz|tgz)$/.test(name);
    const isAddress = /^(?:[\w+]+:|git@)/.test(name);
    if (isFile || (isAddress && /#|\.t(?:ar\.)?gz/.test(name)))
        return false;
    return !name.includes('#') && !/.@./.test(name.replace(/^git@/, ''));
}

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-pip-package.ts



const unpinnedPipPackage = {
    meta: {
        code: 'DL3013',
        aliases: [],
        name: 'unpinned-pip-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'pip installs a package without a version.',
        why: 'Without a version the build takes the newest release of the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir flask' }],
        good: [
            { dockerfile: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir flask==3.1.1' },
            { dockerfile: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir -r requirements.txt' },
        ],
        remedy: 'Give the version after `==`, or install from a requirements file.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const packages = (0,pip/* pipInstall */.j)(command)?.packages ?? [];
            if (!hasPinnedSource(command))
                yield* unpinnedProblem(packages.filter(unpinned_pip_package_isUnpinned));
        }
    },
};
/** A requirements or constraints file holds the versions. */
function hasPinnedSource(command) {
    return (0,shell_command/* hasOption */.Kz)(command, '-r', '--requirement', '-c', '--constraint');
}
/** https://packaging.python.org/en/latest/specifications/version-specifiers/, https://pip.pypa.io/en/stable/topics/vcs-support/ */
function unpinned_pip_package_isUnpinned({ value }) {
    if (/^(?:bzr|git|hg|svn)\+/.test(value))
        return !/:\/\/[^/]*\/.*@/.test(value);
    const isFile = value === '.' || value.startsWith('.[') || /\.(?:whl|tar\.gz)$/.test(value);
    return !isFile && !/[=<>~/]|!=|@/.test(value);
}

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-yum-package.ts


const unpinnedYumPackage = {
    meta: {
        code: 'DL3033',
        aliases: [],
        name: 'unpinned-yum-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'yum installs a package without a version.',
        why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM almalinux:9\nRUN yum install -y curl' }],
        good: [{ dockerfile: 'FROM almalinux:9\nRUN yum install -y curl-7.76.1' }],
        remedy: 'Give the version after `-`.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const call = rpmCall(command, ['yum']);
            if (call !== null && /^(?:local)?install$/.test(call.action.value))
                yield* unpinnedProblem(unversionedRpms(call.packages));
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-zypper-package.ts


const unpinnedZypperPackage = {
    meta: {
        code: 'DL3037',
        aliases: [],
        name: 'unpinned-zypper-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'zypper installs a package without a version.',
        why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl' }],
        good: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl=8.6.0' }],
        remedy: 'Give the version after `=`.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const packages = isZypperInstall(command) ? (zypperCall(command)?.packages ?? []) : [];
            yield* unpinnedProblem(packages.filter(({ value }) => !/[=<>]|\.rpm$/.test(value)));
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/untagged-image.ts


const untaggedImage = {
    meta: {
        code: 'DL3006',
        aliases: [],
        name: 'untagged-image',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'A base image has neither a tag nor a digest.',
        why: 'Without a tag the build takes `latest`, whatever that is on the day: the same commit gives another image tomorrow, and a size change has no cause in the pull request.',
        bad: [
            { dockerfile: 'FROM debian' },
            { dockerfile: 'FROM registry.example.com:5000/base AS build' },
        ],
        good: [
            { dockerfile: 'FROM debian:12-slim' },
            { dockerfile: 'FROM debian:12-slim AS build\nFROM build' },
            { dockerfile: 'FROM scratch' },
            { dockerfile: 'ARG BASE\nFROM ${BASE}' },
        ],
        differs: 'A name with a variable that may turn out to be a stage is left alone.',
        remedy: 'Name the version as a tag, best with the digest.',
    },
    *check({ dockerfile }) {
        const names = dockerfile.stages.flatMap(({ name }) => name ?? []);
        for (const { image, parent, imageName } of dockerfile.stages) {
            if (image === null || parent !== null || maybeStage(image.value, names))
                continue;
            if ((imageName ?? image.value).toLowerCase() === 'scratch')
                continue;
            const { tag, digest } = (0,dockerfile_reference/* parseReference */.F2)(image.value);
            if (tag !== null || digest !== null)
                continue;
            yield { at: image, message: `Image ${(0,excerpt/* excerpt */.K)(image.value)} has no tag.` };
        }
    },
};
/** A name with a variable may turn out to be a stage: `build-$TARGETARCH`. */
function maybeStage(image, names) {
    const variable = image.indexOf('$');
    const fixed = image.slice(0, variable).toLowerCase();
    return variable === 0 || (variable > 0 && names.some((name) => name.startsWith(fixed)));
}

;// CONCATENATED MODULE: ./src/lint/rules/untrusted-registry.ts



const untrustedRegistry = {
    meta: {
        code: 'DL3026',
        aliases: [],
        name: 'untrusted-registry',
        severity: 'error',
        tags: ['security'],
        summary: 'An image comes from a registry that is not allowed.',
        why: 'Whoever controls a base image controls what is built on it. A list of registries keeps images of unknown origin out.',
        bad: [
            { dockerfile: 'FROM ghcr.io/example/tool:1', settings: { trustedRegistries: ['docker.io'] } },
        ],
        good: [
            { dockerfile: 'FROM debian:12', settings: { trustedRegistries: ['docker.io'] } },
            {
                dockerfile: 'FROM eu.gcr.io/example/tool:1',
                settings: { trustedRegistries: ['*.gcr.io'] },
            },
        ],
        remedy: 'Use an image from an allowed registry.',
    },
    *check({ dockerfile, settings }) {
        if (settings.trustedRegistries.length === 0)
            return;
        for (const { at, name } of imageUses(dockerfile)) {
            const registry = (0,dockerfile_reference/* parseReference */.F2)(name).registry ?? 'docker.io';
            const names = registry === 'docker.io' ? [registry, 'hub.docker.com'] : [registry];
            const isTrusted = names.some((one) => settings.trustedRegistries.some((pattern) => matches(pattern, one)));
            if (!isTrusted)
                yield { at, message: `Registry ${(0,excerpt/* excerpt */.K)(registry)} is not allowed.` };
        }
    },
};
/** `*`, `*.suffix` and `prefix*`, as in hadolint. */
function matches(pattern, registry) {
    if (pattern.startsWith('*'))
        return registry.endsWith(pattern.slice(1));
    if (pattern.endsWith('*'))
        return registry.startsWith(pattern.slice(0, -1));
    return registry === pattern;
}

// EXTERNAL MODULE: ./src/lint/rules/unused-ignore.ts
var unused_ignore = __webpack_require__(76566);
;// CONCATENATED MODULE: ./src/lint/rules/update-without-install.ts




const updateWithoutInstall = {
    meta: {
        code: 'DW1022',
        aliases: ['CKV_DOCKER_5', 'DS-0017'],
        name: 'update-without-install',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'Package lists are updated in a RUN that installs nothing.',
        why: 'The layer with the lists comes from the cache for weeks, while a later install looks for versions that the mirror has deleted since.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl' }],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*',
            },
        ],
        remedy: 'Update and install in one RUN.',
    },
    *check({ dockerfile }) {
        for (const run of (0,run_commands/* runsIn */.UN)(dockerfile.instructions)) {
            const commands = (0,dockerfile_instruction/* commandsOf */.Kf)(run);
            const update = commands.find(isUpdate);
            if (update === undefined ||
                commands.length > maxCommands ||
                commands.some((one) => installs(one, update.name)))
                continue;
            yield { at: update, message: `${update.name} updates its lists, and nothing is installed.` };
        }
    },
};
/** A long script may install by other ways: a function, or a program of its own. */
const maxCommands = 4;
function isUpdate(command) {
    return (0,apt/* isAptUpdate */.Tz)(command) || (command.name === 'apk' && (0,shell_command/* subcommandOf */.b8)(command) === 'update');
}
/** Anything but another update, echo or clean-up may install. */
function installs({ name, args }, manager) {
    const isManager = name === manager || /^apt/.test(name);
    if (!isManager)
        return !/^(?:clean|echo|printf|rm|set|true|)$/.test(name);
    return !args.some(({ value }) => /^(?:update|clean|autoclean|autoremove)$/.test(value));
}

;// CONCATENATED MODULE: ./src/lint/rules/weak-dockerignore.ts




const context = (ignore) => ({
    ignoreFile: ignore === null ? null : { path: '.dockerignore', text: ignore },
    paths: ['.env', '.git', 'node_modules', 'package.json', 'src'],
});
const dockerfile = 'FROM node:22-slim\nWORKDIR /app\nCOPY . .';
const weakDockerignore = {
    meta: {
        code: 'DW1003',
        aliases: [],
        name: 'weak-dockerignore',
        severity: 'warning',
        tags: ['security', 'size', 'speed'],
        summary: 'The whole context is copied with what does not belong in an image.',
        why: 'The history of the repository, installed packages and virtual environments make the image large, and a change in them makes the cache useless. Files such as .env put secrets into a layer, where deleting does not help.',
        bad: [
            { dockerfile, context: context(null) },
            { dockerfile, context: context('node_modules\n') },
        ],
        good: [
            { dockerfile, context: context('.git\n.env*\nnode_modules\n') },
            { dockerfile: 'FROM node:22-slim\nCOPY package.json src /app/', context: context(null) },
        ],
        remedy: 'List these paths in .dockerignore.',
    },
    *check({ dockerfile, context }) {
        if (context === null)
            return;
        const unwanted = context.paths.filter(isUnwanted);
        const isIgnored = (0,ignore_file/* ignoreMatcher */.N)(context.ignoreFile?.text ?? '');
        const names = unwanted.filter((path) => !isIgnored(path));
        if (names.length === 0)
            return;
        for (const instruction of dockerfile.instructions) {
            const source = (0,whole_context/* wholeContextSource */.y)(instruction);
            if (source === null)
                continue;
            const file = context.ignoreFile === null ? 'no .dockerignore' : (0,excerpt/* excerpt */.K)(context.ignoreFile.path);
            const verb = plural(names.length, 'is', 'are');
            const blame = context.ignoreFile === null ? `there is ${file}` : `${file} lets them in`;
            yield { at: source, message: `${listed(names)} ${verb} copied too, since ${blame}.` };
        }
    },
};
/** By the last part of the path: folders of tools, and files that hold secrets; examples of such files are none. */
function isUnwanted(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/^\.env\.(?:example|sample|template|dist|defaults?)$/.test(name))
        return false;
    return /^(?:\.git|\.hg|\.svn|node_modules|bower_components|\.venv|venv|__pycache__|\.env(?:\..+)?|\.aws|\.ssh)$/.test(name);
}

;// CONCATENATED MODULE: ./src/lint/rules/wget-and-curl.ts


const wgetAndCurl = {
    meta: {
        code: 'DL4001',
        aliases: [],
        name: 'wget-and-curl',
        severity: 'warning',
        tags: ['size'],
        summary: 'A stage uses both wget and curl.',
        why: 'Either can do what the other does; two of them are two programs to install and to keep up to date.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nRUN curl -O https://example.com/a\nRUN wget -q https://example.com/b',
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN curl -O https://example.com/a\nRUN curl -O https://example.com/b',
            },
        ],
        remedy: 'Use one of them.',
    },
    *check({ dockerfile }) {
        for (const { instructions } of dockerfile.stages) {
            const uses = (0,run_commands/* runsIn */.UN)(instructions)
                .flatMap((run) => (0,dockerfile_instruction/* commandsOf */.Kf)(run))
                .filter(({ name }) => name === 'wget' || name === 'curl');
            const [first] = uses;
            const other = uses.find(({ name }) => name !== first?.name);
            if (first === undefined || other?.nameWord == null)
                continue;
            yield {
                at: other.nameWord,
                message: `${other.name} is used where ${first.name} is used already.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/wget-progress.ts


const wgetProgress = {
    meta: {
        code: 'DL3047',
        aliases: [],
        name: 'wget-progress',
        severity: 'info',
        tags: ['maintainability'],
        summary: 'wget fills the log with its progress.',
        why: 'Without a terminal wget writes a line for every few kilobytes: the log of the build is long, and what matters is lost in it.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN wget https://example.com/tool.tgz' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN wget -nv https://example.com/tool.tgz' }],
        remedy: 'Add -nv, -q or --progress=dot:giga.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const { name, nameWord, args } = command;
            if (name !== 'wget' || nameWord === null || args.some(({ value }) => isQuiet(value)))
                continue;
            if (args.length === 0 || (0,shell_command/* hasOption */.Kz)(command, '--version', '--help'))
                continue;
            const edits = [(0,lint_edits/* insertAfter */.WH)(nameWord, '--progress=dot:giga')];
            const fix = { safety: 'unsafe', summary: 'Show less progress', edits };
            const message = 'wget fills the log with its progress.';
            yield { at: nameWord, message, ...(nameWord.text === name ? { fix } : {}) };
        }
    },
};
function isQuiet(option) {
    if (/^--(?:progress|quiet|no-verbose|output-file|append-output)(?:=|$)/.test(option))
        return true;
    return /^-(?:[A-Za-z]*q|nv|[A-Zb-np-z]*[oa])/.test(option);
}

;// CONCATENATED MODULE: ./src/lint/rules/whole-context-copied.ts



const wholeContextCopied = {
    meta: {
        code: 'DW1007',
        aliases: [],
        name: 'whole-context-copied',
        severity: 'style',
        tags: ['size', 'speed'],
        summary: 'The whole context is copied into the final image.',
        why: 'Tests, documents and the tooling of the project come along, and every change of any of them makes a new layer. A list of paths copies what the program needs.',
        bad: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY . .' }],
        good: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY package.json ./\nCOPY src ./src' }],
        remedy: 'Copy the paths that are needed.',
    },
    *check({ dockerfile }) {
        const final = finalStage(dockerfile);
        if (final === null)
            return;
        for (const stage of (0,dockerfile_stages/* lineageOf */.bQ)(final))
            for (const instruction of stage.instructions) {
                const source = (0,whole_context/* wholeContextSource */.y)(instruction);
                if (source !== null)
                    yield { at: source, message: 'The whole context is copied into the image.' };
            }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/whole-stage-copied.ts


const wholeStageCopied = {
    meta: {
        code: 'DL3067',
        aliases: [],
        name: 'whole-stage-copied',
        severity: 'warning',
        tags: ['size'],
        summary: 'The whole file system of a stage is copied.',
        why: 'Everything of the other stage comes along, with its package manager and its caches, as one layer: the image is squashed. Squashing gives back what lower layers waste, but the layer shares nothing with any base image, so that every node downloads all of it with every change.',
        bad: [{ dockerfile: 'FROM golang:1.25 AS build\nFROM scratch\nCOPY --from=build / /' }],
        good: [{ dockerfile: 'FROM golang:1.25 AS build\nFROM scratch\nCOPY --from=build /app /app' }],
        remedy: 'Copy the paths that are needed.',
        differs: 'Stages from `scratch` are left alone, and so are images that are made to be copied whole, such as tonistiigi/xx: they hold nothing else.',
    },
    *check({ dockerfile }) {
        const fileStages = new Set();
        for (const stage of dockerfile.stages) {
            for (const instruction of stage.instructions) {
                const source = wholeSource(instruction, fileStages);
                if (source !== null)
                    yield { at: source, message: 'The whole file system of the stage is copied.' };
            }
            if (!holdsFilesOnly(stage, fileStages))
                continue;
            fileStages.add(String(stage.index));
            if (stage.name !== null)
                fileStages.add(stage.name);
        }
    },
};
function wholeSource(instruction, fileStages) {
    const transfer = instruction.keyword === 'COPY' ? (0,dockerfile_instruction/* transferOf */.ND)(instruction) : null;
    const from = transfer?.from?.value?.toLowerCase();
    if (transfer?.destination.value !== '/' || from === undefined)
        return null;
    if (fileStages.has(from) || isFileImage(from))
        return null;
    return transfer.sources.find(({ value }) => value === '/') ?? null;
}
/** A stage from scratch holds what was chosen; a whole system copied into it is reported there. */
function holdsFilesOnly({ parent, imageName }, fileStages) {
    if (parent !== null)
        return fileStages.has(String(parent.index));
    return imageName !== null && (imageName === 'scratch' || isFileImage(imageName));
}
/** Images that hold tools to copy, and no system. */
function isFileImage(image) {
    const name = (0,dockerfile_reference/* familiarName */.hG)((0,dockerfile_reference/* parseReference */.F2)(image));
    return /^tonistiigi\/(?:binfmt|xx)$|^(?:docker|dockereng|moby)\/[a-z]+-bin$/.test(name);
}

;// CONCATENATED MODULE: ./src/lint/rules/world-writable.ts


const worldWritable = {
    meta: {
        code: 'DW1027',
        aliases: [],
        name: 'world-writable',
        severity: 'warning',
        tags: ['security'],
        summary: 'Files are made writable for everybody.',
        why: 'Whoever breaks in as any user can change the program that runs, or what it reads.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN chmod -R 777 /app' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN chown -R app /app' }],
        remedy: 'Give the files to the user that needs to write them.',
    },
    *check({ dockerfile }) {
        for (const { word, mode } of modesIn(dockerfile))
            if (isWorldWritable(mode))
                yield { at: word, message: `Mode ${(0,excerpt/* excerpt */.K)(mode)} lets everybody write.` };
    },
};
/** The sticky bit, as on /tmp, keeps users from each other's files. */
function isWorldWritable(mode) {
    if (/^[0-7]{3,4}$/.test(mode))
        return /[2367]$/.test(mode) && !/^[1357][0-7]{3}$/.test(mode);
    return mode.split(',').some((part) => /^[ugo]*[ao][ugoa]*[+=][rxXst]*w/.test(part));
}

;// CONCATENATED MODULE: ./src/lint/rules/yarn-cache-left.ts






const yarnCacheLeft = {
    meta: {
        code: 'DL3060',
        aliases: [],
        name: 'yarn-cache-left',
        severity: 'info',
        tags: ['size'],
        summary: 'The cache of yarn stays in the layer.',
        why: 'yarn keeps every package it fetched in its cache, a second time beside node_modules, and nothing in the image uses it.',
        bad: [{ dockerfile: 'FROM node:22-slim\nRUN yarn install --frozen-lockfile' }],
        good: [
            { dockerfile: 'FROM node:22-slim\nRUN yarn install --frozen-lockfile && yarn cache clean' },
        ],
        remedy: 'Run yarn cache clean in the same RUN, or mount a cache on /root/.cache/yarn.',
    },
    *check({ dockerfile }) {
        for (const run of (0,run_commands/* runsIn */.UN)(shippedStages(dockerfile).flatMap((stage) => stage.instructions))) {
            const command = uncleaned(run, { leaves: yarn_cache_left_leaves, cleans: yarn_cache_left_cleans });
            if (command === null || yarn_cache_left_keepsCacheOut(run))
                continue;
            const edit = (0,lint_edits/* appendCommand */.mv)(run, 'yarn cache clean');
            const message = 'yarn leaves its cache in the layer.';
            const fix = edit && { safety: 'safe', summary: 'Clean the cache at the end', edits: [edit] };
            yield { at: command, message, ...(fix === null ? {} : { fix }) };
        }
    },
};
function yarn_cache_left_keepsCacheOut(run) {
    return mountTargets(run).some((target) => /(?:^|\/)(?:\.cache|\.cache\/yarn|\.yarn(?:\/.*)?)$/.test(target));
}
function yarn_cache_left_leaves(command) {
    return command.name === 'yarn' && (0,shell_command/* subcommandOf */.b8)(command) === 'install';
}
function yarn_cache_left_cleans(command) {
    const isClean = command.name === 'yarn' && (0,shell_command/* subcommandOf */.b8)(command) === 'cache';
    return isClean || deletesIn(command, /\.cache|\.yarn/);
}

;// CONCATENATED MODULE: ./src/lint/rules/yum-cache-left.ts





const yumCacheLeft = {
    meta: {
        code: 'DL3032',
        aliases: [],
        name: 'yum-cache-left',
        severity: 'warning',
        tags: ['size'],
        summary: 'The cache of yum stays in the layer.',
        why: 'The packages and the metadata that were fetched stay beside what was installed from them, and nothing in the image uses them.',
        bad: [{ dockerfile: 'FROM almalinux:9\nRUN yum install -y curl-7.76.1' }],
        good: [{ dockerfile: 'FROM almalinux:9\nRUN yum install -y curl-7.76.1 && yum clean all' }],
        remedy: 'Run yum clean all in the same RUN, or mount a cache on /var/cache/yum.',
    },
    *check({ dockerfile }) {
        for (const run of (0,run_commands/* runsIn */.UN)(dockerfile.instructions)) {
            const command = uncleaned(run, { leaves: yum_cache_left_leaves, cleans: yum_cache_left_cleans });
            if (command === null || isMounted(run, '/var/cache/yum'))
                continue;
            const edit = (0,lint_edits/* appendCommand */.mv)(run, 'yum clean all');
            const message = 'yum leaves its cache in the layer.';
            const fix = edit && { safety: 'safe', summary: 'Clean the cache at the end', edits: [edit] };
            yield { at: command, message, ...(fix === null ? {} : { fix }) };
        }
    },
};
function yum_cache_left_leaves(command) {
    return /^(?:group|local)?install$/.test(rpmCall(command, ['yum'])?.action.value ?? '');
}
function yum_cache_left_cleans(command) {
    const call = rpmCall(command, ['yum']);
    const isClean = call?.action.value === 'clean' && call.packages[0]?.value === 'all';
    return isClean || deletesIn(command, /^\/var\/cache\/yum/);
}

;// CONCATENATED MODULE: ./src/lint/rules/yum-prompt.ts



const yumPrompt = {
    meta: {
        code: 'DL3030',
        aliases: [],
        name: 'yum-prompt',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'yum install waits for an answer.',
        why: 'A build has nobody to answer: the program stops, or takes the question for a no.',
        bad: [{ dockerfile: 'FROM almalinux:9\nRUN yum install curl-7.76.1' }],
        good: [{ dockerfile: 'FROM almalinux:9\nRUN yum install -y curl-7.76.1' }],
        remedy: 'Add -y.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const call = rpmCall(command, ['yum']);
            if (call === null || !yum_prompt_actions.has(call.action.value))
                continue;
            if ((0,shell_command/* hasOption */.Kz)(command, '-y', '--assumeyes'))
                continue;
            const fix = {
                safety: 'safe',
                summary: 'Add -y',
                edits: [(0,lint_edits/* insertAfter */.WH)(call.action, '-y')],
            };
            const message = `${command.name} ${call.action.value} waits for an answer.`;
            yield { at: { start: command.start, end: call.action.end }, message, fix };
        }
    },
};
const yum_prompt_actions = new Set('groupinstall install localinstall'.split(' '));

;// CONCATENATED MODULE: ./src/lint/rules/zypper-cache-left.ts





const zypperCacheLeft = {
    meta: {
        code: 'DL3036',
        aliases: [],
        name: 'zypper-cache-left',
        severity: 'warning',
        tags: ['size'],
        summary: 'The cache of zypper stays in the layer.',
        why: 'The packages and the metadata that were fetched stay beside what was installed from them, and nothing in the image uses them.',
        bad: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl=8.6.0' }],
        good: [
            { dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl=8.6.0 && zypper clean' },
        ],
        remedy: 'Run zypper clean in the same RUN, or mount a cache on /var/cache/zypp.',
    },
    *check({ dockerfile }) {
        for (const run of (0,run_commands/* runsIn */.UN)(dockerfile.instructions)) {
            const command = uncleaned(run, { leaves: zypper_cache_left_leaves, cleans: zypper_cache_left_cleans });
            if (command === null || isMounted(run, '/var/cache/zypp'))
                continue;
            const edit = (0,lint_edits/* appendCommand */.mv)(run, 'zypper clean');
            const message = 'zypper leaves its cache in the layer.';
            const fix = edit && { safety: 'safe', summary: 'Clean the cache at the end', edits: [edit] };
            yield { at: command, message, ...(fix === null ? {} : { fix }) };
        }
    },
};
function zypper_cache_left_leaves(command) {
    return isZypperInstall(command);
}
function zypper_cache_left_cleans(command) {
    const action = zypperCall(command)?.action.value;
    return action === 'clean' || action === 'cc' || deletesIn(command, /^\/var\/cache\/zypp/);
}

;// CONCATENATED MODULE: ./src/lint/rules/zypper-dist-upgrade.ts

const zypperDistUpgrade = {
    meta: {
        code: 'DL3035',
        aliases: [],
        name: 'zypper-dist-upgrade',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'zypper upgrades the distribution.',
        why: 'A dist-upgrade may change everything, the release included: the tag of the base image says no longer what is in the image.',
        bad: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n dup' }],
        good: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n patch' }],
        remedy: 'Take a newer base image.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const action = zypperCall(command)?.action;
            if (action?.value === 'dup' || action?.value === 'dist-upgrade')
                yield { at: command, message: 'zypper upgrades the whole distribution.' };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/zypper-prompt.ts



const zypperPrompt = {
    meta: {
        code: 'DL3034',
        aliases: [],
        name: 'zypper-prompt',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'zypper waits for an answer.',
        why: 'A build has nobody to answer: the program stops, or takes the question for a no.',
        bad: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper install curl=8.6.0' }],
        good: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl=8.6.0' }],
        remedy: 'Add -n before the action.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const call = zypperCall(command);
            if (call === null || command.nameWord === null || !zypper_prompt_actions.has(call.action.value))
                continue;
            if ((0,shell_command/* hasOption */.Kz)(command, '-n', '--non-interactive', '-y', '--no-confirm'))
                continue;
            const edits = [(0,lint_edits/* insertAfter */.WH)(command.nameWord, '-n')];
            const message = `zypper ${call.action.value} waits for an answer.`;
            const isPlain = command.nameWord.text === 'zypper';
            const fix = { safety: 'safe', summary: 'Add -n', edits };
            yield {
                at: { start: command.start, end: call.action.end },
                message,
                ...(isPlain ? { fix } : {}),
            };
        }
    },
};
const zypper_prompt_actions = new Set('in install patch remove rm si source-install'.split(' '));

;// CONCATENATED MODULE: ./src/lint/rules/index.ts




















































































































/** Every rule, sorted by code. */
const rules = [
    keyword_case_keywordCase,
    ignoredCopy,
    invalidDockerfile,
    ignoreComment,
    relativeWorkdir,
    interactiveCommand,
    lastUserRoot,
    cdInRun,
    sudo,
    untaggedImage,
    latestTag,
    unpinnedAptPackage,
    aptListsLeft,
    copiedArchive,
    invalidPort,
    secondHealthcheck,
    unpinnedPipPackage,
    aptPrompt,
    aptRecommends,
    unpinnedNpmPackage,
    unpinnedApkPackage,
    apkCacheLeft,
    addInsteadOfCopy,
    copyToFile,
    unknownCopySource,
    copyFromSelf,
    duplicateStageName,
    shellFormCommand,
    untrustedRegistry,
    aptInsteadOfAptGet,
    unpinnedGem,
    constantPlatform,
    yumPrompt,
    yumCacheLeft,
    unpinnedYumPackage,
    zypperPrompt,
    zypperDistUpgrade,
    zypperCacheLeft,
    unpinnedZypperPackage,
    dnfPrompt,
    dnfCacheLeft,
    unpinnedDnfPackage,
    pipCacheLeft,
    forbiddenTrigger,
    sameEnvReference,
    copyWithoutWorkdir,
    highUid,
    wgetProgress,
    invalidLabelKey,
    missingLabel,
    superfluousLabel,
    emptyLabel,
    labelNotUrl,
    labelNotTime,
    labelNotLicence,
    labelNotCommit,
    labelNotVersion,
    noHealthcheck,
    labelNotEmail,
    consecutiveRuns,
    yarnCacheLeft,
    beforeFrom,
    unpinnedGoPackage,
    reservedStageName,
    secretInVariable,
    redundantTargetPlatform,
    namedUser,
    wholeStageCopied,
    maintainer,
    wgetAndCurl,
    secondCmd,
    secondEntrypoint,
    linkedShell,
    pipeWithoutPipefail,
    contextBeforeDependencies,
    noUser,
    weakDockerignore,
    unused_ignore/* unusedIgnore */.B,
    smallerBaseImage,
    buildToolsLeft,
    wholeContextCopied,
    deletedTooLate,
    lockFileIgnored,
    developmentDependencies,
    noCacheMount,
    recursiveModeChange,
    credentialsCopied,
    builderPattern,
    movingTag,
    mixedBaseVersions,
    bannedBaseImage,
    baseImageNotAllowed,
    bannedPackage,
    missingPackage,
    exposedSsh,
    updateWithoutInstall,
    distributionUpgrade,
    tlsCheckOff,
    signatureCheckOff,
    passwordInRun,
    worldWritable,
    setuidBit,
    systemVolume,
    systemWorkdir,
    debugImage,
    exposeHost,
    exposeProtocolCase,
    fromAsCase,
    foreignBasePlatform,
    invalidDefaultImage,
    descriptionComment,
    keyWithoutEquals,
    emptyContinuation,
    stageNameCase,
    undefinedArgInFrom,
    undefinedVariable,
];


/***/ }),

/***/ 76566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unusedIgnore)
/* harmony export */ });
/** Found by the pass that applies the comments, which alone knows what they silenced. */
const unusedIgnore = {
    meta: {
        code: 'DW1004',
        aliases: [],
        name: 'unused-ignore',
        severity: 'info',
        tags: ['maintainability'],
        summary: 'A comment silences a rule that has nothing to say.',
        why: 'The fault was mended, the rule is misspelt, or the comment stands elsewhere. Left behind, it hides the next fault of the kind.',
        bad: [
            {
                dockerfile: 'FROM debian:12\n# dockweigh ignore=DL3003 -- the script needs it\nWORKDIR /app',
            },
        ],
        good: [{ dockerfile: 'FROM debian:12\nWORKDIR /app' }],
        remedy: 'Remove the code from the comment.',
    },
    check: () => [],
};


/***/ }),

/***/ 26752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ wholeContextSource)
/* harmony export */ });
/* harmony import */ var _dockerfile_instruction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59742);

/** The source of a COPY or ADD that takes the whole build context; null when it takes paths, or takes from elsewhere. */
function wholeContextSource(instruction) {
    const transfer = (0,_dockerfile_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .transferOf */ .ND)(instruction);
    if (transfer === null || transfer.from !== null)
        return null;
    return transfer.sources.find(({ value }) => /^(?:\.?\/*|\.\/\.|\*|\.\/\*)$/.test(value)) ?? null;
}


/***/ }),

/***/ 53988:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 75204:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
