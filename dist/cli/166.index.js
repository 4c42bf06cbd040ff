export const id = 166;
export const ids = [166];
export const modules = {

/***/ 2554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   cu: () => (/* binding */ readPlatformList),
/* harmony export */   pC: () => (/* binding */ matchesPlatform)
/* harmony export */ });
/** The variant that an architecture means when none is named, as containerd's `platforms.Normalize` has it. */
const defaultVariants = new Map([
    ['arm', 'v7'],
    ['arm64', 'v8'],
]);
/** `os/architecture` and, where it tells something, `/variant`. */
function formatPlatform(platform) {
    const { os, architecture, variant } = platform;
    const usual = architecture === 'arm64' && variant === 'v8';
    return variant === undefined || usual
        ? `${os}/${architecture}`
        : `${os}/${architecture}/${variant}`;
}
/** Whether two platforms are the same one; a missing variant is the architecture's usual one. */
function matchesPlatform(left, right) {
    return (left.os === right.os &&
        left.architecture === right.architecture &&
        variantOf(left) === variantOf(right));
}
/** Reads `os/architecture[/variant]`; null when the text has another shape. */
function parsePlatform(text) {
    const [os, architecture, variant, ...rest] = text.split('/');
    if (!os || !architecture || rest.length > 0 || variant === '')
        return null;
    return variant === undefined ? { os, architecture } : { os, architecture, variant };
}
function variantOf(platform) {
    return platform.variant ?? defaultVariants.get(platform.architecture) ?? '';
}
const platformPattern = /^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9.]+)?$/;
/** Reads platforms to build, each once; an item may name several, joined by commas. */
function readPlatformList(items) {
    const named = items.flatMap((item) => item.split(',')).map((platform) => platform.trim());
    const platforms = [...new Set(named)];
    return { platforms, unknown: platforms.filter((platform) => !platformPattern.test(platform)) };
}


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listPathReadings),
/* harmony export */   d: () => (/* binding */ readImageSource)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8033);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(634);


const schemes = ['registry', 'oci-layout', 'archive'];
const forms = '`registry:NAME:TAG`, `oci-layout:FOLDER` or `archive:FILE`';
/** The same places in the words of containers-transports(5). */
const otherWords = {
    docker: 'registry',
    http: 'registry',
    https: 'registry',
    oci: 'oci-layout',
    dir: 'oci-layout',
    layout: 'oci-layout',
    'oci-archive': 'archive',
    'docker-archive': 'archive',
    tar: 'archive',
};
/**
 * Reads `registry:REFERENCE`, `oci-layout:PATH` and `archive:PATH`; a path may be followed by `:NAME` or `@sha256:…`
 * when it holds several images. `nearest` finds the word that was meant.
 */
function readImageSource(text, nearest) {
    const [, word = '', rest = ''] = /^([a-z][a-z0-9+-]*):(.*)$/is.exec(text) ?? [];
    const scheme = schemes.find((one) => one === word);
    if (scheme === undefined)
        return readStranger(word.toLowerCase(), nearest);
    if (scheme === 'registry')
        return readRegistry(text, rest);
    const readings = listPathReadings(rest).filter(({ path }) => path !== '');
    if (readings.length === 0)
        return mistake(`has no path; write \`${scheme}:PATH\`.`);
    return { kind: 'source', source: { kind: scheme, text, readings } };
}
function readStranger(word, nearest) {
    if (word === '')
        return { kind: 'other', nearest: null, mistake: `says no place; write ${forms}.` };
    const found = otherWords[word] ?? nearest(word, schemes);
    const hint = found === null ? `write ${forms}` : `did you mean \`${found}:\`?`;
    const end = found === null ? '.' : '';
    return { kind: 'other', nearest: found, mistake: `starts with \`${word}:\`; ${hint}${end}` };
}
function readRegistry(text, rest) {
    if (rest === '')
        return mistake('has no reference; write `registry:NAME:TAG`.');
    const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryReference */ .qq)(rest);
    if (typeof reference === 'string')
        return mistake(reference);
    return { kind: 'source', source: { kind: 'registry', text, reference } };
}
function mistake(words) {
    return { kind: 'mistake', mistake: words };
}
/** The readings of a path that a name or a digest may follow, the longest path first. */
function listPathReadings(text) {
    const [path = '', digest = ''] = text.split(/@(?=sha256:[0-9a-f]{64}$)/);
    const ofDigest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest)
        ? [{ path, selector: { kind: 'digest', digest } }]
        : [];
    const colons = [...text.matchAll(/:/g)].map(({ index }) => index).reverse();
    return [
        { path: text, selector: { kind: 'only' } },
        ...ofDigest,
        ...colons.map((at) => ({
            path: text.slice(0, at),
            selector: { kind: 'name', name: text.slice(at + 1) },
        })),
    ];
}


/***/ }),

/***/ 5166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ maxImages),
/* harmony export */   parseImageEntries: () => (/* binding */ parseImageEntries)
/* harmony export */ });
/* unused harmony export imageKeys */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5471);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2554);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3564);
/* harmony import */ var _lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9131);
/* harmony import */ var _lint_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(247);
/* harmony import */ var _policy_limit_readers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3103);
/* harmony import */ var _inside_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2354);








/** More images than this are a mistake, and no run to wait for. */
const maxImages = 100;
const longestName = 60;
/** Keys of an image under `images`. */
const imageKeys = [
    'base',
    'build-args',
    'context',
    'file',
    'head',
    'name',
    'platforms',
    'target',
    'vulnerabilities-base',
    'vulnerabilities-head',
    ...Object.values(_policy_limit_readers_js__WEBPACK_IMPORTED_MODULE_4__/* .limitReaders */ .c).map(({ name }) => name),
].toSorted();
/** Reads the `images` part of our configuration; whatever has no meaning is a mistake. Schema: docs/dockweigh-schema.json. */
function parseImageEntries(text) {
    const { root, mistakes } = (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .sb)(text);
    const list = (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(root).get('images');
    const items = (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(list);
    if (list !== undefined && items.length > maxImages) {
        (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(list, `\`images\` lists ${items.length} images; at most ${maxImages} are weighed.`);
        return { entries: [], mistakes: (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .sortMistakes */ .Og)(mistakes) };
    }
    const taken = new Set();
    const entries = items.flatMap((item) => readEntry(item, taken));
    return { entries, mistakes: (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .sortMistakes */ .Og)(mistakes) };
}
/** An image without a usable name is no entry; the rest of it is read for its mistakes. */
function readEntry(item, taken) {
    const before = item.file.mistakes.length;
    const fields = (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .knownFieldsOf */ .CK)(item, imageKeys);
    if (fields.size === 0 && item.file.mistakes.length > before)
        return [];
    const name = readName(item, { fields, taken });
    const rest = {
        build: readBuild(fields),
        budget: readBudget(fields),
        head: readSource(fields.get('head')),
        base: readSource(fields.get('base')),
        reports: {
            base: readPath(fields.get('vulnerabilities-base')),
            head: readPath(fields.get('vulnerabilities-head')),
        },
    };
    return name === null ? [] : [{ name, ...rest }];
}
function readName(item, { fields, taken }) {
    const field = fields.get('name');
    const before = item.file.mistakes.length;
    const name = (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalTextOf */ .Bz)(field);
    if (name === null || name === '' || field === undefined) {
        const isTold = item.file.mistakes.length > before;
        if (!isTold)
            (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(field ?? item, 'An image has no `name`, which tells it from the others.');
        return null;
    }
    if (taken.has(name)) {
        (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(field, `There are two images with the name \`${(0,_dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_6__/* .excerpt */ .K)(name)}\`.`);
        return null;
    }
    if (name.length > longestName || /[\p{C}\p{Zl}\p{Zp}]/u.test(name) || name !== name.trim()) {
        const allowed = `up to ${longestName} characters that can be seen, without blanks around them`;
        (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(field, `${(0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(field)} is \`${(0,_dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_6__/* .excerpt */ .K)(name)}\`; write ${allowed}.`);
        return null;
    }
    taken.add(name);
    return name;
}
function readBuild(fields) {
    const context = readPath(fields.get('context')) ?? '.';
    return {
        context,
        file: readPath(fields.get('file')) ?? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(context, 'Dockerfile'),
        target: someText(fields.get('target')),
        platforms: readPlatforms(fields.get('platforms')),
        buildArgs: someTexts(fields.get('build-args')),
    };
}
function readBudget(fields) {
    return (0,_policy_limit_readers_js__WEBPACK_IMPORTED_MODULE_4__/* .mapLimits */ .D)(({ name, parse, expected }) => {
        const field = fields.get(name);
        const text = someText(field);
        if (text === null || field === undefined)
            return null;
        const limit = parse(text);
        if (limit === null)
            (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(field, `${(0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(field)} is \`${(0,_dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_6__/* .excerpt */ .K)(text)}\`; write ${expected}.`);
        return limit;
    });
}
function readPath(field) {
    const text = someText(field);
    if (text === null || field === undefined)
        return null;
    const { path, mistake } = (0,_inside_path_js__WEBPACK_IMPORTED_MODULE_5__/* .readRepositoryPath */ .Y)(text);
    if (mistake !== null)
        (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(field, `${(0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(field)} is \`${(0,_dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_6__/* .excerpt */ .K)(text)}\`${mistake}`);
    return path;
}
function readPlatforms(field) {
    const texts = someTexts(field);
    if (texts === null || field === undefined)
        return null;
    const { platforms, unknown } = (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlatformList */ .cu)(texts);
    for (const platform of unknown) {
        (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(field, `${(0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(field)} names \`${(0,_dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_6__/* .excerpt */ .K)(platform)}\`; write it as \`linux/amd64\`.`);
    }
    return platforms;
}
function readSource(field) {
    const text = someText(field);
    if (text === null || field === undefined)
        return null;
    const reading = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .readImageSource */ .d)(text, _lint_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestName */ .qb);
    if (reading.kind === 'source')
        return reading.source;
    (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(field, `${(0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(field)} is \`${(0,_dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_6__/* .excerpt */ .K)(text)}\`, which ${(0,_dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_6__/* .excerpt */ .K)(reading.mistake, 200)}`);
    return null;
}
function someText(field) {
    const text = (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalTextOf */ .Bz)(field);
    return text === '' ? null : text;
}
function someTexts(field) {
    const texts = (0,_lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(field);
    return texts.length === 0 ? null : texts;
}


/***/ }),

/***/ 2354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readWorkspacePath),
/* harmony export */   Y: () => (/* binding */ readRepositoryPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const elsewhere = /^([a-z][a-z0-9+.-]*:\/\/|git@)/i;
/** A drive, or folders that are parted by backslashes. */
const windowsPath = /^[a-z]:[\\/]|\\/i;
/**
 * Reads a path in the checkout, and returns it relative to it. Base is built in another folder than head, so a path
 * has to be relative and to stay inside.
 */
function readWorkspacePath(given, workspace) {
    if (elsewhere.test(given) || given === '-') {
        return { path: null, mistake: '; give a path inside the checkout.' };
    }
    if (windowsPath.test(given)) {
        return {
            path: null,
            mistake: ', a path of Windows; write it relative to the checkout, with `/`.',
        };
    }
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(workspace, given));
    if (isOutside(path)) {
        return { path: null, mistake: `, which is outside the checkout ${workspace}.` };
    }
    return { path: path === '' ? '.' : path, mistake: null };
}
/** Reads a path that a file of the repository names: relative to the repository's root, and inside it. */
function readRepositoryPath(given) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(given).replace(/(?<=.)\/$/, '');
    const isPath = given !== '' && !elsewhere.test(given) && !/\p{Cc}/u.test(given) && path !== '-';
    if (!isPath || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || isOutside(path)) {
        return {
            path: null,
            mistake: "; write a path that is relative to the repository's root and inside it.",
        };
    }
    return { path, mistake: null };
}
function isOutside(path) {
    return path === '..' || path.startsWith('../');
}


/***/ }),

/***/ 9131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ optionalTextOf),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   CK: () => (/* binding */ knownFieldsOf),
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   Og: () => (/* binding */ sortMistakes),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   ku: () => (/* binding */ reject),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5471);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(247);



/** More aliases than any configuration needs; looking each of them up costs a walk through the file. */
const maxAliases = 100;
/** More brackets inside one another would exhaust the parser's stack. */
const maxNesting = 100;
const nearness = 4;
/**
 * Reads YAML 1.2. Only what is asked for is looked at, and no alias is ever copied out, so that no file can grow.
 * The mistakes are filled by the reading functions; a file that is no YAML has its syntax errors there and no settings.
 */
function readSettings(text) {
    const mistakes = [];
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const isDeep = nestingOf(text) > maxNesting;
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(isDeep ? '' : text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: false,
    });
    for (const { message, pos } of document.errors.slice(0, 3))
        mistakes.push({ line: lines.linePos(pos[0]).line, text: `${(0,_dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(message, 200)}.` });
    if (isDeep)
        mistakes.push({ line: 1, text: `More than ${maxNesting} levels are nested.` });
    if (countAliases(document) > maxAliases)
        mistakes.push({ line: 1, text: `There are more than ${maxAliases} aliases.` });
    const node = mistakes.length > 0 ? null : document.contents;
    return { root: { path: '', node, line: 1, file: { document, lines, mistakes } }, mistakes };
}
/** Mistakes in the order of the file. */
function sortMistakes(mistakes) {
    return mistakes.toSorted((one, other) => one.line - other.line);
}
/** Adds a mistake at a setting. */
function reject({ file, line }, text) {
    file.mistakes.push({ line, text });
}
/** A setting's name as messages show it. */
function nameOf({ path }) {
    return path === '' ? 'The file' : `\`${(0,_dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(path)}\``;
}
/** The settings of a mapping by key, in order. A key that stands twice is a mistake. */
function fieldsOf(setting) {
    const node = resolved(setting);
    const fields = new Map();
    if (isNothing(node))
        return fields;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        reject(setting, `${nameOf(setting)} must be a mapping of keys to values.`);
        return fields;
    }
    for (const { key, value } of node.items) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
        const path = setting.path === '' ? name : `${setting.path}.${name}`;
        const line = lineOf(key, setting);
        const field = { path, node: value, line, file: setting.file };
        if (fields.has(name))
            reject(field, `${nameOf(field)} stands twice.`);
        fields.set(name, field);
    }
    return fields;
}
/** The same, where only some keys have a meaning: others are mistakes, with the key that was probably meant. */
function knownFieldsOf(setting, known) {
    const fields = fieldsOf(setting);
    for (const [name, field] of fields) {
        if (known.includes(name))
            continue;
        const nearest = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(name, known, nearness);
        const hint = nearest === null ? `there are ${known.map(quoted).join(', ')}` : `did you mean \`${nearest}\``;
        reject(field, `${nameOf(field)} is no setting; ${hint}${nearest === null ? '.' : '?'}`);
    }
    return fields;
}
/** The items of a list. */
function itemsOf(setting) {
    if (setting === undefined)
        return [];
    const node = resolved(setting);
    if (isNothing(node))
        return [];
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        return node.items.map((item) => {
            const line = lineOf(item, setting);
            return { ...setting, node: item, line };
        });
    }
    reject(setting, `${nameOf(setting)} must be a list, one item a line after \`- \`.`);
    return [];
}
/** A text, which may be written without quotes; null when it is none. */
function textOf(setting) {
    const node = resolved(setting);
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : undefined;
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return node.source ?? String(value);
    reject(setting, `${nameOf(setting)} must be a text.`);
    return null;
}
/** A text; null when absent, empty or none. */
function optionalTextOf(setting) {
    return setting === undefined || isNothing(resolved(setting)) ? null : textOf(setting);
}
/** The texts of a list. */
function textsOf(setting) {
    return itemsOf(setting).flatMap((item) => textOf(item) ?? []);
}
/** `true` or `false`; null when absent or neither. */
function flagOf(setting) {
    if (setting === undefined)
        return null;
    const node = resolved(setting);
    if (isNothing(node))
        return null;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'boolean')
        return node.value;
    reject(setting, `${nameOf(setting)} is ${written(setting)}; write \`true\` or \`false\`.`);
    return null;
}
/** One of some words; null when absent or none of them. */
function choiceOf(setting, choices) {
    if (setting === undefined)
        return null;
    const node = resolved(setting);
    if (isNothing(node))
        return null;
    const found = choices.find((choice) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === choice);
    if (found !== undefined)
        return found;
    const nearest = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(written(setting).slice(1, -1), choices);
    const hint = nearest === null
        ? `write one of ${choices.map(quoted).join(', ')}.`
        : `did you mean \`${nearest}\`?`;
    reject(setting, `${nameOf(setting)} is ${written(setting)}; ${hint}`);
    return null;
}
function written(setting) {
    const node = resolved(setting);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? quoted((0,_dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(node.source ?? String(node.value))) : 'no single value';
}
function quoted(text) {
    return `\`${text}\``;
}
function isNothing(node) {
    return node === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null);
}
function resolved({ node, file }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? (node.resolve(file.document) ?? null) : node;
}
function lineOf(node, { file, line }) {
    const start = node?.range?.[0];
    return start === undefined ? line : file.lines.linePos(start).line;
}
function countAliases(document) {
    let count = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: () => {
            count += 1;
            return count > maxAliases ? yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK : undefined;
        },
    });
    return count;
}
/** An upper bound of how deep a text nests: open brackets, dashes or keys on one line, and indentation. */
function nestingOf(text) {
    let brackets = 0;
    let deepest = 0;
    for (const line of text.split('\n')) {
        brackets += (line.match(/[[{]/g)?.length ?? 0) - (line.match(/[\]}]/g)?.length ?? 0);
        const marks = /^(?:[ \t]*[-?](?=[ \t]))*/.exec(line)?.[0].replaceAll(/[ \t]/g, '').length ?? 0;
        const indentation = /^ */.exec(line)?.[0].length ?? 0;
        const onLine = line.match(/[[{]/g)?.length ?? 0;
        deepest = Math.max(deepest, brackets, onLine, marks, indentation);
    }
    return deepest;
}


/***/ }),

/***/ 3103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ limitReaders),
  D: () => (/* binding */ mapLimits)
});

;// CONCATENATED MODULE: ./src/policy/limits.ts
const factors = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
};
const quantity = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i;
/**
 * Reads `250MB`, `1.5GiB` or plain bytes; decimal units are powers of 1000, binary ones of 1024.
 * Returns null when the text is not a size.
 */
function parseBytes(text) {
    const match = quantity.exec(text.trim());
    if (match?.[1] === undefined)
        return null;
    const unit = (match[2] ?? '').toLowerCase();
    const factor = unit === '' ? 1 : factors[unit];
    if (factor === undefined)
        return null;
    const bytes = Math.round(Number(match[1]) * factor);
    return Number.isSafeInteger(bytes) ? bytes : null;
}
/** Reads `max-size`; null when the text is not a limit. */
function parseSizeLimit(text) {
    const { measure, rest } = takeMeasure(text);
    const bytes = parseBytes(rest);
    return bytes === null || bytes === 0 ? null : { measure, bytes, text: text.trim() };
}
/** Reads `max-increase`: one percentage, one size, or both joined by `and`; null when the text is not a limit. */
function parseGrowthLimit(text) {
    const { measure, rest } = takeMeasure(text);
    const parts = rest.split(/\s+and\s+/i).map((part) => part.trim());
    const percents = parts.map(parsePercent).filter((value) => value !== null);
    const sizes = parts
        .filter((part) => parsePercent(part) === null)
        .map((part) => parseBytes(part))
        .filter((value) => value !== null);
    if (percents.length + sizes.length !== parts.length)
        return null;
    if (percents.length > 1 || sizes.length > 1)
        return null;
    return { measure, percent: percents[0] ?? null, bytes: sizes[0] ?? null, text: text.trim() };
}
/** Reads `max-waste`: one percentage, one size, or both joined by `and`; null when the text is not a limit. */
function parseWasteLimit(text) {
    const limit = parseGrowthLimit(text);
    if (limit === null || takeMeasure(text).rest !== limit.text)
        return null;
    return { percent: limit.percent, bytes: limit.bytes, text: limit.text };
}
/** Reads `max-waste-increase`: a size; null when the text is not one. Zero allows no more waste. */
function parseByteLimit(text) {
    const bytes = parseBytes(text);
    return bytes === null ? null : { measure: 'unpacked', bytes, text: text.trim() };
}
/** Reads `max-layers` and `max-layer-increase`: a whole number; null when the text is not one. */
function parseCount(text) {
    return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
function parsePercent(text) {
    const match = /^(\d+(?:\.\d+)?)\s*%$/.exec(text);
    return match?.[1] === undefined ? null : Number(match[1]);
}
function takeMeasure(text) {
    const match = /^(.*?)\s+(compressed|unpacked)$/i.exec(text.trim());
    if (match?.[1] === undefined)
        return { measure: 'compressed', rest: text.trim() };
    return {
        measure: match[2]?.toLowerCase() === 'unpacked' ? 'unpacked' : 'compressed',
        rest: match[1],
    };
}

// EXTERNAL MODULE: ./src/policy/vulnerability-limit.ts
var vulnerability_limit = __webpack_require__(4410);
;// CONCATENATED MODULE: ./src/policy/limit-readers.ts


const count = { parse: parseCount, expected: 'a whole number' };
/** How each limit is read. */
const limitReaders = {
    maxSize: {
        name: 'max-size',
        parse: parseSizeLimit,
        expected: 'a size such as `250MB` or `1GiB unpacked`',
    },
    maxIncrease: {
        name: 'max-increase',
        parse: parseGrowthLimit,
        expected: 'a growth such as `10%`, `20MB` or `5% and 10MB`',
    },
    maxLayers: { name: 'max-layers', ...count },
    maxLayerIncrease: { name: 'max-layer-increase', ...count },
    maxWaste: {
        name: 'max-waste',
        parse: parseWasteLimit,
        expected: 'a limit such as `20MB`, `5%` or `5% and 20MB`',
    },
    maxWasteIncrease: {
        name: 'max-waste-increase',
        parse: parseByteLimit,
        expected: 'a size such as `5MB`',
    },
    maxNewVulnerabilities: {
        name: 'max-new-vulnerabilities',
        parse: vulnerability_limit/* parseVulnerabilityLimit */.B,
        expected: 'counts by severity such as `critical=0, high=3`',
    },
};
/** Reads every limit with the same function. */
function mapLimits(read) {
    return {
        maxSize: read(limitReaders.maxSize),
        maxIncrease: read(limitReaders.maxIncrease),
        maxLayers: read(limitReaders.maxLayers),
        maxLayerIncrease: read(limitReaders.maxLayerIncrease),
        maxWaste: read(limitReaders.maxWaste),
        maxWasteIncrease: read(limitReaders.maxWasteIncrease),
        maxNewVulnerabilities: read(limitReaders.maxNewVulnerabilities),
    };
}


/***/ }),

/***/ 4410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseVulnerabilityLimit),
/* harmony export */   r: () => (/* binding */ checkVulnerabilities)
/* harmony export */ });
/* harmony import */ var _vulnerabilities_vulnerability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5748);

/** Reads `critical=0, high=3`; null when the text is not a limit. Each severity stands once. */
function parseVulnerabilityLimit(text) {
    const parts = text
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const pairs = parts.map(readPair);
    const known = pairs.filter((pair) => pair !== null);
    const counts = Object.fromEntries(known);
    const isWhole = known.length === pairs.length && known.length === Object.keys(counts).length;
    return !isWhole || known.length === 0 ? null : { counts, text: parts.join(', ') };
}
function readPair(part) {
    const match = /^([a-z]+)\s*=\s*(\d{1,6})$/i.exec(part);
    const name = match?.[1]?.toLowerCase();
    const severity = _vulnerabilities_vulnerability_js__WEBPACK_IMPORTED_MODULE_0__/* .vulnerabilitySeverities */ .SP.find((each) => each === name);
    return severity === undefined ? null : [severity, Number(match?.[2])];
}
/**
 * Counts what the pull request introduced, severity by severity; drift does not count. What a scanner should have said
 * and did not fails: nothing can be known of it. Without an image on a side there is nothing to judge.
 */
function checkVulnerabilities({ vulnerabilities }, limit) {
    if (limit === null)
        return null;
    const check = { id: 'max-new-vulnerabilities', limit: limit.text };
    if (vulnerabilities?.state === 'missing' && vulnerabilities.isForImage) {
        return { ...check, status: 'skip', actual: null, reason: vulnerabilities.message };
    }
    if (vulnerabilities?.state !== 'compared') {
        const reason = vulnerabilities?.message ?? 'Nobody looked for vulnerabilities.';
        return { ...check, status: 'fail', actual: null, reason };
    }
    const { introduced } = vulnerabilities.counts;
    const isOver = isExceeded(introduced, limit);
    return {
        ...check,
        status: isOver ? 'fail' : 'pass',
        actual: { value: countLimited(introduced, limit), unit: 'vulnerabilities' },
        reason: `The number of new vulnerabilities is ${isOver ? 'over' : 'within'} the limit.`,
    };
}
function isExceeded(introduced, { counts }) {
    return _vulnerabilities_vulnerability_js__WEBPACK_IMPORTED_MODULE_0__/* .vulnerabilitySeverities */ .SP.some((severity) => introduced[severity] > (counts[severity] ?? Infinity));
}
function countLimited(introduced, { counts }) {
    return _vulnerabilities_vulnerability_js__WEBPACK_IMPORTED_MODULE_0__/* .vulnerabilitySeverities */ .SP.reduce((sum, severity) => sum + (counts[severity] === undefined ? 0 : introduced[severity]), 0);
}


/***/ }),

/***/ 5748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   MW: () => (/* binding */ readSeverity),
/* harmony export */   Rj: () => (/* binding */ compareSeverities),
/* harmony export */   SP: () => (/* binding */ vulnerabilitySeverities)
/* harmony export */ });
/** How bad a vulnerability is, worst first. `unknown` is no rank: nobody has said. */
const vulnerabilitySeverities = [
    'critical',
    'high',
    'medium',
    'low',
    'negligible',
    'unknown',
];
/** Reads the severity words of scanners and of vendors; whatever is no such word is `unknown`. */
function readSeverity(word) {
    const name = word.trim().toLowerCase();
    const known = vulnerabilitySeverities.find((severity) => severity === name);
    if (known !== undefined)
        return known;
    if (name === 'important')
        return 'high';
    if (name === 'moderate')
        return 'medium';
    return name === 'none' || name === 'info' || name === 'informational' ? 'negligible' : 'unknown';
}
/** The rank of a CVSS base score (CVSS 3.1 specification, 5, "Qualitative severity rating scale"). */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return 'unknown';
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'negligible';
}
/** Worst first; what nobody has judged comes last. */
function compareSeverities(left, right) {
    return vulnerabilitySeverities.indexOf(left) - vulnerabilitySeverities.indexOf(right);
}


/***/ })

};
