export const id = 643;
export const ids = [643];
export const modules = {

/***/ 643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* unused harmony export makeSarif */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lint_shellcheck_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5745);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(480);



/** The published schema of the format. */
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels = { error: 'error', warning: 'warning', info: 'note', style: 'note' };
/** How GitHub sorts alerts. https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const problemSeverities = {
    error: 'error',
    warning: 'warning',
    info: 'recommendation',
    style: 'recommendation',
};
/**
 * Writes findings as SARIF 2.1.0, for code scanning. Fingerprints are made of the rule, the instruction and the
 * message, so that an alert follows its instruction to another line.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function renderSarif(options) {
    return `${JSON.stringify(makeSarif(options), null, 2)}\n`;
}
/** The same as a value. */
function makeSarif(options) {
    return { $schema: schema, version: '2.1.0', runs: [makeRun(options)] };
}
function makeRun({ findings, rules, version, docsUrl }) {
    const descriptors = [
        ...rules.map((meta) => describeRule(meta, docsUrl)),
        ...describeOthers(findings, rules),
    ].toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
    const fingerprintOf = fingerprinter();
    return {
        tool: {
            driver: {
                name: 'Dockweigh',
                version,
                semanticVersion: version,
                informationUri: 'https://github.com/dockweigh/dockweigh',
                rules: descriptors,
            },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of the repository.' } } },
        results: findings.map((finding) => ({
            ...resultOf(finding),
            ruleIndex: indexes.get(finding.code) ?? -1,
            partialFingerprints: { 'dockweighFinding/v1': fingerprintOf(finding) },
        })),
    };
}
const sourceRoot = 'SRCROOT';
function describeRule(meta, docsUrl) {
    const severity = meta.severity ?? 'info';
    return {
        id: meta.code,
        name: meta.name,
        shortDescription: { text: meta.summary },
        fullDescription: { text: meta.why },
        help: { text: `${meta.why} ${meta.remedy}` },
        helpUri: `${docsUrl}/rules/${meta.name}.md`,
        defaultConfiguration: { level: levels[severity], enabled: meta.severity !== null },
        properties: {
            tags: [...meta.tags],
            aliases: [...meta.aliases],
            'problem.severity': problemSeverities[severity],
        },
    };
}
/** Findings of another tool bring what is known of their rules. */
function describeOthers(findings, rules) {
    const known = new Set(rules.map(({ code }) => code));
    const others = new Map(findings.map((finding) => [finding.code, finding]));
    return [...others.values()]
        .filter(({ code }) => !known.has(code))
        .map(({ code, severity, remedy }) => ({
        id: code,
        ...describePage(code),
        help: { text: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(remedy) },
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: ['correctness'], 'problem.severity': problemSeverities[severity] },
    }));
}
/** Code scanning shows the short description as an alert's title. */
function describePage(code) {
    const page = (0,_lint_shellcheck_page_js__WEBPACK_IMPORTED_MODULE_2__/* .shellcheckPage */ .a)(code);
    if (page === null)
        return { shortDescription: { text: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(code) } };
    return { shortDescription: { text: `ShellCheck ${code}` }, helpUri: page };
}
function resultOf(finding) {
    const { code, severity, message, remedy, introduced, fix } = finding;
    return {
        ruleId: code,
        level: levels[severity],
        message: { text: `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(message)} ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(remedy)}` },
        locations: [locationOf(finding)],
        ...(introduced === null ? {} : { baselineState: introduced ? 'new' : 'unchanged' }),
        ...(fix === undefined ? {} : { fixes: [fixOf(finding, fix)] }),
        properties: { severity },
    };
}
function locationOf(finding) {
    const region = regionOf(finding);
    return { physicalLocation: { artifactLocation: artifactOf(finding), region } };
}
function artifactOf({ file }) {
    const uri = file.split('/').map(encodeURIComponent).join('/');
    return { uri, uriBaseId: sourceRoot };
}
/** Both count from 1 and end before `endColumn`. */
function regionOf({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function fixOf(finding, { summary, edits }) {
    const replacements = edits.map(({ range, text }) => ({
        deletedRegion: regionOf(range),
        insertedContent: { text },
    }));
    return {
        description: { text: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(summary) },
        artifactChanges: [{ artifactLocation: artifactOf(finding), replacements }],
    };
}
/** Equal findings of a file are told apart by their order. */
function fingerprinter() {
    const seen = new Map();
    return ({ file, code, instruction, message }) => {
        const text = JSON.stringify([code, instruction, message]);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
        const key = `${file}\0${hash}`;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return `${hash}:${count}`;
    };
}


/***/ })

};
