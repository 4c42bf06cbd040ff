export const id = 166;
export const ids = [166];
export const modules = {

/***/ 45166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ maxImages),
/* harmony export */   parseImageEntries: () => (/* binding */ parseImageEntries)
/* harmony export */ });
/* unused harmony export imageKeys */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55471);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22554);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23564);
/* harmony import */ var _lint_config_yaml_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49131);
/* harmony import */ var _lint_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80247);
/* harmony import */ var _policy_limit_readers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73103);
/* harmony import */ var _inside_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52354);








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

/***/ 49131:
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
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55471);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80247);



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


/***/ })

};
