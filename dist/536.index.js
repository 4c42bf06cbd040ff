export const id = 536;
export const ids = [536];
export const modules = {

/***/ 21536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfigurations: () => (/* binding */ readConfigurations),
  requireNoMistakes: () => (/* binding */ requireNoMistakes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(28564);
// EXTERNAL MODULE: ./src/lint/config/configuration.ts
var config_configuration = __webpack_require__(94286);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(48472);
// EXTERNAL MODULE: ./src/lint/config/yaml-settings.ts
var yaml_settings = __webpack_require__(49131);
;// CONCATENATED MODULE: ./src/lint/config/labels.ts

/** The kinds of label values, those of hadolint. */
const labelTypes = [
    'email',
    'hash',
    'rfc3339',
    'semver',
    'spdx',
    'text',
    'url',
];
/** Reads a mapping of labels to types; a label without a type takes any text. */
function readLabels(setting) {
    if (setting === undefined)
        return {};
    return Object.fromEntries([...(0,yaml_settings/* fieldsOf */.Pf)(setting)].map(([label, field]) => [label, (0,yaml_settings/* choiceOf */.FH)(field, labelTypes) ?? 'text']));
}

// EXTERNAL MODULE: ./src/lint/rules/index.ts + 133 modules
var rules = __webpack_require__(99432);
// EXTERNAL MODULE: ./src/lint/suggest.ts
var suggest = __webpack_require__(80247);
;// CONCATENATED MODULE: ./src/lint/config/rule-names.ts


/** Longer codes are words of many letters, and two wrong ones still point at the right one. */
const nearness = 4;
/** Whether a name is a rule's code, alias or slug, or one of ShellCheck's codes. */
function isRuleName(name) {
    return isShellCode(name) || codesOf(name).length > 0;
}
/** The rule name that was most likely meant; null when none is near. */
function nearestRuleName(written) {
    const names = rules/* rules */.a.flatMap(({ meta }) => [meta.code, meta.name, ...meta.aliases]);
    return (0,suggest/* nearestName */.qb)(written, names, nearness);
}
/** Severities by rule code. Later entries win, and a code wins over an alias, which may stand for several rules. */
function severitiesByCode(entries) {
    const isCode = ({ name }) => codesOf(name).includes(name);
    const ordered = [...entries.filter((entry) => !isCode(entry)), ...entries.filter(isCode)];
    return Object.fromEntries(ordered.flatMap(({ name, severity }) => {
        const codes = codesOf(name);
        return (codes.length === 0 ? [name] : codes).map((code) => [code, severity]);
    }));
}
function codesOf(name) {
    return rules/* rules */.a
        .filter(({ meta }) => meta.code === name || meta.name === name || meta.aliases.includes(name))
        .map(({ meta }) => meta.code);
}
function isShellCode(name) {
    return /^SC\d{4}$/.test(name);
}

// EXTERNAL MODULE: ./src/dockerfile/excerpt.ts
var excerpt = __webpack_require__(55471);
;// CONCATENATED MODULE: ./src/lint/config/dockweigh.ts






/** Keys of the whole file; `images` belongs to another reader. */
const topKeys = ['images', 'lint'];
/** Keys under `lint`. */
const lintKeys = [
    'allowed-images',
    'banned-images',
    'banned-packages',
    'ignore-comments',
    'ignored',
    'label-schema',
    'required-packages',
    'scope',
    'severities',
    'strict-labels',
    'threshold',
    'trusted-registries',
];
/** Reads the `lint` part of our configuration; whatever has no meaning is a mistake. Schema: docs/dockweigh-schema.json. */
function parseDockweighConfiguration(text) {
    const { root, mistakes } = (0,yaml_settings/* readSettings */.sb)(text);
    const lint = (0,yaml_settings/* knownFieldsOf */.CK)(root, topKeys).get('lint');
    if (lint === undefined)
        return { configuration: config_configuration/* emptyConfiguration */.uC, mistakes: (0,yaml_settings/* sortMistakes */.Og)(mistakes) };
    const fields = (0,yaml_settings/* knownFieldsOf */.CK)(lint, lintKeys);
    const configuration = {
        settings: settingsOf(fields),
        severities: severitiesByCode([...ownSeverities(fields), ...ignored(fields)]),
        ignoreComments: (0,yaml_settings/* flagOf */.iP)(fields.get('ignore-comments')),
        threshold: (0,yaml_settings/* choiceOf */.FH)(fields.get('threshold'), [...finding/* severities */.g, 'never']),
        scope: (0,yaml_settings/* choiceOf */.FH)(fields.get('scope'), config_configuration/* lintScopes */.zd),
    };
    return { configuration, mistakes: (0,yaml_settings/* sortMistakes */.Og)(mistakes) };
}
/** Keys whose value is a list of texts, with the setting it fills. */
const lists = {
    'trusted-registries': 'trustedRegistries',
    'allowed-images': 'allowedImages',
    'banned-images': 'bannedImages',
    'banned-packages': 'bannedPackages',
    'required-packages': 'requiredPackages',
};
function settingsOf(fields) {
    const written = Object.entries(lists).flatMap(([key, name]) => {
        const field = fields.get(key);
        return field === undefined ? [] : [[name, (0,yaml_settings/* textsOf */.CB)(field)]];
    });
    const labels = fields.get('label-schema');
    const strictLabels = (0,yaml_settings/* flagOf */.iP)(fields.get('strict-labels'));
    return {
        ...Object.fromEntries(written),
        ...(labels === undefined ? {} : { labels: readLabels(labels) }),
        ...(strictLabels === null ? {} : { strictLabels }),
    };
}
function ownSeverities(fields) {
    const setting = fields.get('severities');
    if (setting === undefined)
        return [];
    return [...(0,yaml_settings/* fieldsOf */.Pf)(setting)].flatMap(([name, field]) => {
        const severity = (0,yaml_settings/* choiceOf */.FH)(field, [...finding/* severities */.g, 'off']);
        return severity !== null && isKnown(name, field) ? [{ name, severity }] : [];
    });
}
function ignored(fields) {
    return (0,yaml_settings/* itemsOf */.S3)(fields.get('ignored')).flatMap((item) => {
        const name = (0,yaml_settings/* textOf */.b6)(item);
        return name !== null && isKnown(name, item) ? [{ name, severity: 'off' }] : [];
    });
}
function isKnown(name, setting) {
    if (isRuleName(name))
        return true;
    const nearest = nearestRuleName(name);
    const hint = nearest === null ? 'docs/rules lists them.' : `did you mean \`${nearest}\`?`;
    (0,yaml_settings/* reject */.ku)(setting, `There is no rule \`${(0,excerpt/* excerpt */.K)(name)}\`; ${hint}`);
    return false;
}

;// CONCATENATED MODULE: ./src/lint/config/hadolint.ts





/**
 * Reads hadolint's configuration: a value of the wrong kind is a mistake, an unknown key or rule is none, as there.
 * Keys that only concern its output are left alone. https://github.com/hadolint/hadolint#configure
 */
function parseHadolintConfiguration(text) {
    const { root, mistakes } = (0,yaml_settings/* readSettings */.sb)(text);
    const fields = (0,yaml_settings/* fieldsOf */.Pf)(root);
    const settings = {
        ...trustedRegistries(fields),
        ...(fields.has('label-schema') ? { labels: readLabels(fields.get('label-schema')) } : {}),
        ...presentFlag('strictLabels', fields.get('strict-labels')),
    };
    const isDisabled = (0,yaml_settings/* flagOf */.iP)(fields.get('disable-ignore-pragma'));
    const neverFails = (0,yaml_settings/* flagOf */.iP)(fields.get('no-fail')) === true;
    const threshold = thresholdOf(fields.get('failure-threshold'));
    const configuration = {
        ...config_configuration/* emptyConfiguration */.uC,
        settings,
        severities: severitiesByCode([...overrides(fields.get('override')), ...hadolint_ignored(fields)]),
        ignoreComments: isDisabled === null ? null : !isDisabled,
        threshold: neverFails ? 'never' : threshold,
    };
    return { configuration, mistakes: (0,yaml_settings/* sortMistakes */.Og)(mistakes) };
}
/** The current spelling, and the one of older versions. */
function trustedRegistries(fields) {
    const field = fields.get('trustedRegistries') ?? fields.get('trusted-registries');
    return field === undefined ? {} : { trustedRegistries: (0,yaml_settings/* textsOf */.CB)(field) };
}
function presentFlag(name, setting) {
    const flag = (0,yaml_settings/* flagOf */.iP)(setting);
    return flag === null ? {} : { [name]: flag };
}
/** `none` and `ignore` are the strictest thresholds there: every finding counts. */
function thresholdOf(setting) {
    const chosen = (0,yaml_settings/* choiceOf */.FH)(setting, [...finding/* severities */.g, 'ignore', 'none']);
    return chosen === 'ignore' || chosen === 'none' ? 'style' : chosen;
}
/** A rule in several lists takes the strongest severity. */
function overrides(setting) {
    if (setting === undefined)
        return [];
    const lists = (0,yaml_settings/* fieldsOf */.Pf)(setting);
    return finding/* severities */.g
        .toReversed()
        .flatMap((severity) => (0,yaml_settings/* textsOf */.CB)(lists.get(severity)).map((name) => ({ name, severity })));
}
function hadolint_ignored(fields) {
    return (0,yaml_settings/* textsOf */.CB)(fields.get('ignored')).map((name) => ({ name, severity: 'off' }));
}

;// CONCATENATED MODULE: ./src/lint/config/files.ts





/** Reads how to lint from some files; later ones win. */
function readConfigurations(files) {
    const parsed = files.map(({ name, text }) => ({ name, ...parserOf(name, text)(text) }));
    return {
        configuration: parsed
            .map(({ configuration }) => configuration)
            .reduce(config_configuration/* mergeConfigurations */.QV, config_configuration/* emptyConfiguration */.uC),
        mistakes: parsed.flatMap(({ name, mistakes }) => mistakes.map((mistake) => ({ file: name, ...mistake }))),
    };
}
/** Refuses files with mistakes: `invalid-configuration` names each once, by file and line. */
function requireNoMistakes(mistakes) {
    const files = [...new Set(mistakes.map(({ file }) => file))];
    const inOrder = mistakes.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
    const lines = new Set(inOrder.map(({ file, line, text }) => `- ${file}:${line}: ${text}`));
    if (lines.size === 0)
        return;
    throw (0,errors/* failure */.V)('invalid-configuration', {
        count: lines.size,
        mistakes: [...lines].slice(0, maxShown).join('\n'),
    });
}
const maxShown = 50;
/** A name that tells nothing leaves it to the keys: hadolint leaves unknown ones alone, so it needs one of its own. */
function parserOf(path, text) {
    const name = (0,external_node_path_.basename)(path);
    if (name.includes('hadolint'))
        return parseHadolintConfiguration;
    const isHadolints = !name.includes('dockweigh') && !ownKey.test(text) && hadolintKey.test(text);
    return isHadolints ? parseHadolintConfiguration : parseDockweighConfiguration;
}
/** At the top of a block mapping, or first in a flow mapping. */
const ownKey = /^(?:\{[ \t]*)?(?:images|lint)[ \t]*:/m;
const hadolintKey = /^(?:\{[ \t]*)?(?:disable-ignore-pragma|failure-threshold|format|ignored|label-schema|no-color|no-fail|override|strict-labels|trustedRegistries|verbose)[ \t]*:/m;


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
