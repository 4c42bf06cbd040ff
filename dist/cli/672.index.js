export const id = 672;
export const ids = [672];
export const modules = {

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

/***/ 8672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planBakedImages: () => (/* binding */ planBakedImages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/dockerfile/excerpt.ts
var excerpt = __webpack_require__(5471);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
;// CONCATENATED MODULE: ./src/build/bake-fields.ts


/** Any JSON object; null for everything else. */
function objectOf(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : null;
}
/** Adds a mistake; the words end a sentence that begins with the target's name. */
function refuseTarget({ name, mistakes }, words) {
    mistakes.push(`- \`${(0,excerpt/* excerpt */.K)(name)}\` ${words}`);
}
/** Null when the field is absent. */
function textIn(target, key) {
    const value = target.fields[key] ?? null;
    if (value === null || value === '')
        return null;
    if (isText(value))
        return value;
    return refuseShape(target, key, null);
}
/** False when the field is absent. */
function flagIn(target, key) {
    const value = target.fields[key] ?? false;
    if (typeof value === 'boolean')
        return value;
    return refuseShape(target, key, false);
}
/** Empty when the field is absent. */
function textsIn(target, key) {
    const value = target.fields[key] ?? [];
    if (Array.isArray(value) && value.every(isText))
        return value;
    return refuseShape(target, key, []);
}
/** The pairs of an object of texts, in order of their names; a value that is null is not set. */
function pairsIn(target, key) {
    const value = objectOf(target.fields[key] ?? {});
    const entries = Object.entries(value ?? {}).filter(([, text]) => text !== null);
    const isReadable = value !== null && entries.every(([name, text]) => isName(name) && isText(text));
    if (!isReadable)
        return refuseShape(target, key, []);
    return entries
        .map(([name, text]) => ({ name, value: text }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The entries of a list of objects. buildx before 0.18 prints them as CSV, as its options take them. */
function entriesIn(target, key) {
    const value = target.fields[key] ?? [];
    if (!Array.isArray(value))
        return refuseShape(target, key, []);
    const entries = value.map((item) => (isText(item) ? splitEntry(item) : objectOf(item)));
    const known = entries.filter((entry) => entry !== null);
    return known.length === entries.length ? known : refuseShape(target, key, []);
}
/** Refuses a field whose value is not of the kind that bake prints. The value is not shown: it may be a secret. */
function refuseShape(target, key, instead) {
    refuseTarget(target, `has a field \`${key}\` that cannot be read.`);
    return instead;
}
/** No text of a definition may hold what ends an argument. */
function isText(value) {
    return typeof value === 'string' && !value.includes('\0');
}
function isName(name) {
    return name !== '' && !/[=\0]/.test(name);
}
function splitEntry(text) {
    try {
        const [parts = []] = (0,sync/* parse */.qg)(text);
        const pairs = parts.map((part) => [...splitOnce(part)]);
        return Object.fromEntries(pairs);
    }
    catch {
        return null;
    }
}
function splitOnce(part) {
    const at = part.indexOf('=');
    return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}

// EXTERNAL MODULE: ./src/image/platform.ts
var platform = __webpack_require__(2554);
// EXTERNAL MODULE: ./src/images/inside-path.ts
var inside_path = __webpack_require__(2354);
;// CONCATENATED MODULE: ./src/build/bake-secrets.ts



/**
 * The secrets of a target, by where their values are. Files have to be in the checkout: bake itself asks before it
 * reads others, and a pull request may have written the bake file.
 */
function readSecrets(target) {
    const secretEnvs = [];
    const secretFiles = [];
    for (const { id, env, src } of entriesIn(target, 'secret')) {
        if (!isText(id) || id === '') {
            refuseTarget(target, 'has a secret without an `id`.');
        }
        else if (isText(env) && env !== '') {
            secretEnvs.push({ name: id, value: env });
        }
        else if (isText(src) && src !== '') {
            const path = readOwnFile(target, `a secret \`${(0,excerpt/* excerpt */.K)(id)}\` whose \`src\``, src);
            if (path !== null)
                secretFiles.push({ name: id, value: path });
        }
        else {
            refuseTarget(target, `has a secret \`${(0,excerpt/* excerpt */.K)(id)}\` without \`env\` or \`src\`; add one.`);
        }
    }
    return { secretEnvs, secretFiles };
}
/** The SSH agents and keys of a target. buildx before 0.18 prints them as its option takes them. */
function readSshKeys(target) {
    const given = target.fields['ssh'] ?? [];
    if (!Array.isArray(given))
        return refuseShape(target, 'ssh', []);
    const entries = given.map((item) => (isText(item) ? splitKeys(item) : item));
    return entriesIn({ ...target, fields: { ssh: entries } }, 'ssh').map(({ id, paths }) => ({
        id: isText(id) && id !== '' ? id : 'default',
        paths: readKeys(target, paths ?? []),
    }));
}
function readKeys(target, paths) {
    if (!Array.isArray(paths) || !paths.every(isText))
        return refuseShape(target, 'ssh', []);
    return paths.flatMap((path) => readOwnFile(target, 'an `ssh` with a path that', path) ?? []);
}
function readOwnFile(target, what, given) {
    const { path } = (0,inside_path/* readRepositoryPath */.Y)(given);
    if (path === null)
        refuseTarget(target, `has ${what} is no file of the checkout.`);
    return path;
}
function splitKeys(text) {
    const [id = '', ...rest] = text.split('=');
    const paths = rest.join('=');
    return { id, paths: paths === '' ? [] : paths.split(',') };
}

;// CONCATENATED MODULE: ./src/build/bake-target.ts






/** Fields that do not change what an image weighs, or that belong to where it goes: measuring does without them. */
const unused = [
    'annotations',
    'attest',
    'cache-from',
    'cache-to',
    'call',
    'description',
    'output',
    'tags',
];
const used = [
    'args',
    'context',
    'contexts',
    'dockerfile',
    'entitlements',
    'extra-hosts',
    'labels',
    'network',
    'no-cache',
    'no-cache-filter',
    'platforms',
    'pull',
    'secret',
    'ssh',
    'target',
];
/** Reads a target of bake's definition. What cannot be done is a mistake, and never left out in silence. */
function readTarget(target) {
    refuseFields(target);
    const context = readContext(target);
    return {
        name: target.name,
        build: {
            context,
            file: readFile(target, context),
            target: textIn(target, 'target'),
            buildArgs: pairsIn(target, 'args').map(joinPair),
            buildContexts: readContexts(target),
            labels: pairsIn(target, 'labels').map(joinPair),
            addHosts: readHosts(target),
            platforms: readPlatforms(target),
            network: readNetwork(target),
            // Stages cannot be told apart here, so that one that is built anew means all.
            noCache: flagIn(target, 'no-cache') || textsIn(target, 'no-cache-filter').length > 0,
            pull: flagIn(target, 'pull'),
            ...readSecrets(target),
        },
        sshKeys: readSshKeys(target),
    };
}
function refuseFields(target) {
    const known = [...used, ...unused];
    for (const [key, value] of Object.entries(target.fields)) {
        if (known.includes(key) || value === null)
            continue;
        const words = key === 'dockerfile-inline'
            ? 'has a `dockerfile-inline`; only a Dockerfile that is a file can be compared with its base.'
            : `has \`${(0,excerpt/* excerpt */.K)(key)}\`, which Dockweigh cannot give to a build.`;
        refuseTarget(target, words);
    }
}
function readContext(target) {
    const given = textIn(target, 'context');
    if (given === null)
        return '.';
    if (given.startsWith('target:')) {
        refuseLink(target, given);
        return '.';
    }
    const { path } = (0,inside_path/* readRepositoryPath */.Y)(given);
    if (path === null) {
        refuseTarget(target, 'has a `context` that is no folder of the checkout, so base has none.');
    }
    return path ?? '.';
}
/** Bake takes a Dockerfile's path from the context on. */
function readFile(target, context) {
    const given = textIn(target, 'dockerfile') ?? 'Dockerfile';
    const { path } = (0,inside_path/* readRepositoryPath */.Y)(external_node_path_.posix.isAbsolute(given) ? given : external_node_path_.posix.join(context, given));
    if (path === null || /^[a-z]+:\/\//i.test(given)) {
        refuseTarget(target, 'has a `dockerfile` that is no file of the checkout, so base has none.');
    }
    return path ?? 'Dockerfile';
}
/** Schemes of named contexts that are the same for both sides. */
const remote = /^(docker-image|https?|git|ssh):\/\/|^git@/;
function readContexts(target) {
    return pairsIn(target, 'contexts').flatMap(({ name, value }) => {
        if (remote.test(value))
            return [{ name, value }];
        if (value.startsWith('target:')) {
            refuseLink(target, value);
            return [];
        }
        const { path } = (0,inside_path/* readRepositoryPath */.Y)(value);
        if (path !== null)
            return [{ name, value: path }];
        const words = 'is neither a folder of the checkout nor the address of an image or repository.';
        refuseTarget(target, `has a context \`${(0,excerpt/* excerpt */.K)(name)}\` that ${words}`);
        return [];
    });
}
function refuseLink(target, value) {
    const words = 'which only bake can do: here each image is built on its own.';
    refuseTarget(target, `is built from \`${(0,excerpt/* excerpt */.K)(value)}\`, ${words}`);
}
function readHosts(target) {
    return pairsIn(target, 'extra-hosts').flatMap(({ name, value }) => value.split(',').map((address) => `${name}=${address}`));
}
function readPlatforms(target) {
    const { platforms, unknown } = (0,platform/* readPlatformList */.cu)(textsIn(target, 'platforms'));
    for (const platform of unknown) {
        refuseTarget(target, `names the platform \`${(0,excerpt/* excerpt */.K)(platform)}\`; write it as \`linux/amd64\`.`);
    }
    return platforms;
}
/** The host's network is the one entitlement that goes with a field. */
function readNetwork(target) {
    const network = textIn(target, 'network');
    for (const right of textsIn(target, 'entitlements')) {
        if (right === 'network.host' && network === 'host')
            continue;
        refuseTarget(target, `asks for \`${(0,excerpt/* excerpt */.K)(right)}\`, which Dockweigh gives to no build.`);
    }
    return network;
}
function joinPair({ name, value }) {
    return `${name}=${value}`;
}

;// CONCATENATED MODULE: ./src/build/bake.ts



/**
 * Reads what `docker buildx bake --print` prints: `group` and `target`, each by name. Groups are resolved here, because
 * the targets that others link to by `target:` are printed beside those that were asked for. Of a reading that fails
 * nothing but names and kinds of fields are told: values may be secrets.
 * @param wanted names of targets and groups; empty: the group `default`
 * @see https://docs.docker.com/build/bake/reference/
 */
function readBake(json, wanted) {
    const definition = parseJson(json);
    const targets = objectOf(definition?.['target']);
    const groups = objectOf(definition?.['group'] ?? {});
    if (targets === null || groups === null)
        return invalid('it prints no targets.');
    const names = resolveNames(wanted.length === 0 ? ['default'] : wanted, groups);
    if (names === null)
        return invalid('it prints a group that cannot be read.');
    const missing = names.find((name) => !Object.hasOwn(targets, name));
    if (missing !== undefined)
        return invalid(`it prints no target \`${(0,excerpt/* excerpt */.K)(missing)}\`.`);
    return readTargets(names, targets);
}
function readTargets(names, targets) {
    const mistakes = [];
    const images = names.flatMap((name) => {
        const fields = objectOf(targets[name]);
        const target = { name, fields: fields ?? {}, mistakes };
        if (fields !== null)
            return [readTarget(target)];
        refuseTarget(target, 'cannot be read.');
        return [];
    });
    return mistakes.length > 0 ? { kind: 'unsupported', mistakes } : { kind: 'images', images };
}
/** The targets behind names, each once, in the order they are named; null when a group is no list of names. */
function resolveNames(wanted, groups) {
    const targets = new Set();
    const seen = new Set();
    const open = [...wanted].reverse();
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        // A group may hold a target of its own name.
        if (seen.has(name) || !Object.hasOwn(groups, name)) {
            if (!Object.hasOwn(groups, name) || isOwnMember(groups, name))
                targets.add(name);
            continue;
        }
        seen.add(name);
        const members = membersOf(groups, name);
        if (members === null)
            return null;
        open.push(...members.toReversed());
    }
    return [...targets];
}
function isOwnMember(groups, name) {
    return membersOf(groups, name)?.includes(name) === true;
}
function membersOf(groups, name) {
    const members = objectOf(groups[name])?.['targets'];
    const isList = Array.isArray(members) && members.every((each) => typeof each === 'string');
    return isList ? members : null;
}
function parseJson(json) {
    try {
        return objectOf(JSON.parse(json));
    }
    catch {
        return null;
    }
}
function invalid(why) {
    return { kind: 'invalid', why };
}

// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/images/image-entry.ts
var image_entry = __webpack_require__(5166);
// EXTERNAL MODULE: ./src/report/untrusted.ts
var untrusted = __webpack_require__(480);
// EXTERNAL MODULE: ./src/stages/plan-scans.ts
var plan_scans = __webpack_require__(7991);
;// CONCATENATED MODULE: ./src/stages/plan-baked-images.ts






/** Larger files are no bake files. */
const maxBakeBytes = 1024 * 1024;
const longestReason = 500;
/** The targets of bake files as images to weigh. Fails with `bake-failed` or `bake-unsupported`. */
async function planBakedImages({ config, head, repository, builder, }) {
    const { bakeFiles: files, names: targets } = config.images;
    for (const file of files) {
        const text = await repository.readText((0,external_node_path_.join)(head.folder, file), maxBakeBytes);
        if (text === null)
            throw bakeFailure(`there is no file \`${file}\` in the checkout.`);
    }
    const answer = await builder.bake({ folder: head.folder, files, targets });
    if (answer.kind === 'failed')
        throw bakeFailure(answer.why);
    const images = requireImages(answer.json, targets);
    return images.map((image) => ({
        name: image.name,
        listedAs: image.name,
        build: configure(image, { shared: config.build, folder: head.folder }),
        policy: config.policy,
        head: config.head,
        base: config.base,
        scans: (0,plan_scans/* planScans */.G_)(config.vulnerabilities, config.vulnerabilities.reports),
    }));
}
function requireImages(json, wanted) {
    const reading = readBake(json, wanted);
    if (reading.kind === 'invalid')
        throw bakeFailure(reading.why);
    if (reading.kind === 'unsupported') {
        const { mistakes } = reading;
        throw (0,errors/* failure */.V)('bake-unsupported', {
            count: mistakes.length,
            mistakes: mistakes.slice(0, maxShown).join('\n'),
        });
    }
    const { length } = reading.images;
    if (length > image_entry/* maxImages */.j) {
        throw bakeFailure(`there are ${length} targets, and at most ${image_entry/* maxImages */.j} are weighed.`);
    }
    return reading.images;
}
const maxShown = 50;
/** Base's tree lacks files that git does not know, as secrets mostly are: both sides take head's. */
function configure(image, { shared, folder }) {
    const locate = ({ name, value }) => ({ name, value: (0,external_node_path_.join)(folder, value) });
    const { build } = image;
    return {
        ...shared,
        ...build,
        buildArgs: chosen(build.buildArgs, shared.buildArgs),
        buildContexts: chosen(build.buildContexts, shared.buildContexts),
        labels: chosen(build.labels, shared.labels),
        addHosts: chosen(build.addHosts, shared.addHosts),
        platforms: chosen(build.platforms, shared.platforms),
        network: build.network ?? shared.network,
        noCache: build.noCache || shared.noCache,
        pull: build.pull || shared.pull,
        secretEnvs: [...shared.secretEnvs, ...build.secretEnvs],
        secretFiles: [...shared.secretFiles, ...build.secretFiles.map(locate)],
        ssh: chosen(image.sshKeys.map(({ id, paths }) => paths.length === 0 ? id : `${id}=${paths.map((path) => (0,external_node_path_.join)(folder, path)).join(',')}`), shared.ssh),
    };
}
/** What the target does not say is as the inputs have it. */
function chosen(own, shared) {
    return own.length > 0 ? own : shared;
}
function bakeFailure(detail) {
    return (0,errors/* failure */.V)('bake-failed', { detail: (0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(detail), longestReason) });
}


/***/ })

};
