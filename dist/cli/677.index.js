export const id = 677;
export const ids = [677];
export const modules = {

/***/ 3677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLint: () => (/* binding */ runLint)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./src/adapters/context.ts
var context = __webpack_require__(3595);
// EXTERNAL MODULE: ./src/adapters/exec.ts
var exec = __webpack_require__(7911);
;// CONCATENATED MODULE: ./src/adapters/dockerfiles.ts






/** Stands for standard input. */
const standardInput = '-';
/** Finds the files that names and patterns stand for; what exists is never taken for a pattern. */
async function findFiles(names, cwd) {
    const found = await Promise.all(names.map((name) => filesOf(name, cwd)));
    const missing = names.filter((_, index) => found[index]?.length === 0);
    return { files: [...new Set(found.flat())], missing };
}
async function filesOf(name, cwd) {
    if (name === standardInput)
        return [name];
    const facts = await (0,promises_.stat)((0,external_node_path_.resolve)(cwd, name)).catch(() => null);
    if (facts?.isFile() === true)
        return [shownPath(name, cwd)];
    if (!(0,dist/* isDynamicPattern */.ey)(name))
        return [];
    const matches = await (0,dist/* glob */.TI)(name, { cwd, dot: true, ignore: ['**/node_modules/**', '**/.git/**'] });
    return matches.toSorted();
}
function shownPath(name, cwd) {
    const path = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, name));
    return path.startsWith('..') ? external_node_path_.posix.normalize(name) : path;
}
/** The text of a file or of standard input. */
function readInput(name, cwd) {
    return name === standardInput ? (0,consumers_.text)(process.stdin) : (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, name), 'utf8');
}
/** Replaces a file's text. */
function writeText(name, text, cwd) {
    return (0,promises_.writeFile)((0,external_node_path_.resolve)(cwd, name), text);
}
/**
 * What the build context of a Dockerfile holds, when its folder can be taken for the context: it is the folder the
 * command was given in, or an ignore file lies there. Null otherwise.
 */
async function readOwnContext(name, cwd) {
    if (name === standardInput)
        return null;
    const path = (0,external_node_path_.resolve)(cwd, name);
    const folder = (0,external_node_path_.dirname)(path);
    const dockerfile = (0,external_node_path_.basename)(path);
    const beside = await (0,promises_.readdir)(folder);
    const isContext = ['.dockerignore', `${dockerfile}.dockerignore`].some((ignore) => beside.includes(ignore));
    if (!isContext && folder !== (0,external_node_path_.resolve)(cwd))
        return null;
    return (0,context/* readContextFacts */.l)(folder, { context: '.', dockerfile });
}
/** The folder of the repository that a folder lies in, or the folder itself where there is none. */
async function findRepositoryRoot(cwd) {
    for (let folder = (0,external_node_path_.resolve)(cwd);; folder = (0,external_node_path_.dirname)(folder)) {
        if ((await (0,promises_.stat)((0,external_node_path_.join)(folder, '.git')).catch(() => null)) !== null)
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return (0,external_node_path_.resolve)(cwd);
    }
}
/** Reads files as they are at the place where the checked-out commit and another one part; null for a name that is no commit. */
async function openCommit(name, cwd) {
    const git = (...args) => (0,exec/* runCommand */.d)('git', args, { folder: cwd, environment: { ...process.env, LC_ALL: 'C' } });
    const ref = `${name}^{commit}`;
    const found = await git('rev-parse', '--verify', '--quiet', '--end-of-options', ref);
    if (found.code !== 0)
        return null;
    const parted = await git('merge-base', 'HEAD', found.stdout.trim());
    const commit = (parted.code === 0 ? parted : found).stdout.trim();
    return async (file) => {
        const path = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, file));
        const shown = await git('show', `${commit}:./${path}`);
        return shown.code === 0 ? shown.stdout : null;
    };
}

// EXTERNAL MODULE: ./src/adapters/local-checkout.ts
var local_checkout = __webpack_require__(6336);
// EXTERNAL MODULE: ./src/adapters/shellcheck.ts + 1 modules
var adapters_shellcheck = __webpack_require__(7905);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/lint/rules/index.ts + 138 modules
var rules = __webpack_require__(3459);
// EXTERNAL MODULE: ./src/policy/lint-policy.ts
var lint_policy = __webpack_require__(9576);
;// CONCATENATED MODULE: ./src/report/lint-json.ts
/** Findings of all files as one JSON array, one finding a line; places count from 1, the end column is exclusive. */
function renderLintJson(findings) {
    const items = findings.map((finding) => JSON.stringify(itemOf(finding)));
    return items.length === 0 ? '[]\n' : `[\n${items.join(',\n')}\n]\n`;
}
function itemOf(finding) {
    const { file, line, column, endLine, endColumn, code, aliases, severity, message, fix } = finding;
    const item = { file, line, column, endLine, endColumn, code, aliases, severity, message };
    return fix === undefined ? item : { ...item, fix };
}

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/report/terminal-text.ts
var terminal_text = __webpack_require__(4890);
// EXTERNAL MODULE: ./src/report/untrusted.ts
var untrusted = __webpack_require__(480);
;// CONCATENATED MODULE: ./src/report/lint-text.ts




/** Longer lines of source are cut around the words at fault. */
const sourceWidth = 100;
/** Columns before the words at fault that are kept of a long line. */
const leadWidth = 40;
/** Each finding with its line of source, the words at fault underlined, and a last line that counts. */
function renderLintText(options) {
    const blocks = options.findings.map((finding) => findingBlock(finding, options).join('\n'));
    return [...blocks, countWords(options)].join('\n\n') + '\n';
}
function findingBlock(finding, { sources, colour }) {
    const place = `${(0,untrusted/* oneLine */.TN)(finding.file)}:${finding.line}:${finding.column}`;
    const severity = (0,terminal_text/* severityWord */.Oh)(finding.severity, colour);
    const head = `${(0,terminal_text/* paint */.nI)(place, { as: 'bold', colour })} ${severity} ${(0,untrusted/* oneLine */.TN)(finding.code)} ${(0,untrusted/* oneLine */.TN)(finding.message)}${finding.introduced === true ? ' (new)' : ''}`;
    const line = sources.get(finding.file)?.[finding.line - 1];
    const source = line === undefined ? [] : sourceLines(line, finding, colour);
    const fix = finding.fix === undefined
        ? []
        : [`  ${finding.fix.safety} fix: ${(0,untrusted/* oneLine */.TN)(finding.fix.summary)}`];
    return [head, ...source, `  ${(0,untrusted/* oneLine */.TN)(finding.remedy)}`, ...fix];
}
function sourceLines(line, range, colour) {
    const end = range.endLine === range.line ? range.endColumn - 1 : line.length;
    const before = (0,untrusted/* visibleText */.Q6)(line.slice(0, range.column - 1));
    const marked = (0,untrusted/* visibleText */.Q6)(line.slice(range.column - 1, Math.max(end, range.column - 1)));
    const after = (0,untrusted/* visibleText */.Q6)(line.slice(Math.max(end, range.column - 1)));
    const number = String(range.line);
    const { lead, shown } = cut(before, marked + after);
    const length = Math.max(1, Math.min(widthOf(marked.trimEnd()), widthOf(shown)));
    const carets = (0,terminal_text/* paint */.nI)('^'.repeat(length), { as: 'red', colour });
    return [
        (0,terminal_text/* paint */.nI)(`  ${number} | `, { as: 'dim', colour }) + (lead + shown).trimEnd(),
        (0,terminal_text/* paint */.nI)(`  ${' '.repeat(number.length)} | `, { as: 'dim', colour }) +
            `${' '.repeat(widthOf(lead))}${carets}`,
    ];
}
function cut(before, rest) {
    if (widthOf(before) + widthOf(rest) <= sourceWidth)
        return { lead: before, shown: rest };
    const characters = Array.from(before);
    const lead = characters.length <= leadWidth ? before : `…${characters.slice(-leadWidth).join('')}`;
    const room = sourceWidth - widthOf(lead);
    const kept = Array.from(rest);
    return { lead, shown: kept.length <= room ? rest : `${kept.slice(0, room - 1).join('')}…` };
}
function widthOf(text) {
    return Array.from(text).length;
}
function countWords({ findings, fixed }) {
    const gone = fixed === 0 ? '' : ` ${(0,format/* formatCount */.B4)(fixed, 'finding')} of base fixed.`;
    if (findings.length === 0)
        return `No findings.${gone}`;
    const counts = finding/* severities */.g.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        if (count === 0)
            return [];
        const hasPlural = severity === 'error' || severity === 'warning';
        return [hasPlural ? (0,format/* formatCount */.B4)(count, severity) : `${count} ${severity}`];
    });
    const fixable = findings.filter(({ fix }) => fix?.safety === 'safe').length;
    const hint = fixable === 0 ? '' : ` ${fixable} can be fixed with --fix.`;
    return `${(0,format/* formatCount */.B4)(findings.length, 'finding')}: ${counts.join(', ')}.${hint}${gone}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/report/sarif.ts


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
        shortDescription: { text: (0,untrusted/* oneLine */.TN)(remedy) },
        ...(/^SC\d+$/.test(code) ? { helpUri: `https://www.shellcheck.net/wiki/${code}` } : {}),
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: ['correctness'], 'problem.severity': problemSeverities[severity] },
    }));
}
function resultOf(finding) {
    const { code, severity, message, remedy, introduced, fix } = finding;
    return {
        ruleId: code,
        level: levels[severity],
        message: { text: `${(0,untrusted/* oneLine */.TN)(message)} ${(0,untrusted/* oneLine */.TN)(remedy)}` },
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
        description: { text: (0,untrusted/* oneLine */.TN)(summary) },
        artifactChanges: [{ artifactLocation: artifactOf(finding), replacements }],
    };
}
/** Equal findings of a file are told apart by their order. */
function fingerprinter() {
    const seen = new Map();
    return ({ file, code, instruction, message }) => {
        const text = JSON.stringify([code, instruction, message]);
        const hash = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
        const key = `${file}\0${hash}`;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return `${hash}:${count}`;
    };
}

// EXTERNAL MODULE: ./src/stages/deliver.ts + 4 modules
var deliver = __webpack_require__(8914);
// EXTERNAL MODULE: ./src/dockerfile/dockerfile.ts + 4 modules
var dockerfile = __webpack_require__(2730);
// EXTERNAL MODULE: ./src/dockerfile/source.ts
var dockerfile_source = __webpack_require__(4625);
;// CONCATENATED MODULE: ./src/lint/fixes.ts

/**
 * Applies the fixes of findings to the text they were found in, in the order of the findings. A fix is applied whole or
 * not at all: one that overlaps an earlier one waits for the next linting. Equal edits of two fixes are made once.
 */
function applyFixes(text, findings, allowed) {
    const source = (0,dockerfile_source/* readSource */.o$)(text);
    const taken = [];
    const applied = findings.filter(({ fix }) => {
        if (fix === undefined || (allowed === 'safe' && fix.safety === 'unsafe'))
            return false;
        const edits = editsOf(fix, source);
        const news = edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
        if (news.some((edit) => taken.some((other) => overlaps(edit, other))))
            return false;
        taken.push(...news);
        return true;
    });
    return { text: replaceAll(text, taken), applied };
}
function editsOf({ edits }, source) {
    return edits.map(({ range, text }) => ({ ...(0,dockerfile_source/* spanOf */.ee)(source, range), text }));
}
function isSame(one, other) {
    return one.start === other.start && one.end === other.end && one.text === other.text;
}
/** Two insertions at one place overlap too: their order would be arbitrary. */
function overlaps(one, other) {
    if (one.start === other.start)
        return true;
    return one.start < other.end && other.start < one.end;
}
function replaceAll(text, edits) {
    let at = 0;
    let result = '';
    for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}

// EXTERNAL MODULE: ./src/lint/rules/invalid-dockerfile.ts
var invalid_dockerfile = __webpack_require__(8837);
// EXTERNAL MODULE: ./src/stages/lint-recipes.ts + 8 modules
var lint_recipes = __webpack_require__(7751);
// EXTERNAL MODULE: ./src/stages/review-scripts.ts
var review_scripts = __webpack_require__(3030);
;// CONCATENATED MODULE: ./src/stages/lint-files.ts






/** Lints files; one that cannot be read as a Dockerfile is one finding, and the others are linted all the same. */
async function lintFiles(files, { configuration, shellcheck, }) {
    const read = files.map((file) => ({ ...file, head: readText(file), base: readBase(file) }));
    const review = await (0,review_scripts/* reviewScripts */.J)(read.flatMap(({ head, base }) => [recipeOf(head), recipeOf(base)]), shellcheck);
    const results = read.map(({ head, base, context }) => {
        if (head instanceof errors/* ActionError */.l)
            return { findings: [], fixed: 0 };
        const old = base instanceof errors/* ActionError */.l || base === null ? null : base;
        const recipes = {
            head: { dockerfile: head, context },
            base: old === null ? null : { dockerfile: old, context },
        };
        return (0,lint_recipes/* lintRecipes */.b)(recipes, { configuration, review });
    });
    const refused = read.map(({ file, head }) => head instanceof errors/* ActionError */.l ? [refusalOf(file, head)] : []);
    return {
        findings: results.flatMap(({ findings }, index) => [...(refused[index] ?? []), ...findings]),
        fixed: results.reduce((sum, { fixed }) => sum + fixed, 0),
        notes: review.notes,
    };
}
/** Fixes wait for one another where they overlap; each round takes the next. */
const maxRounds = 10;
/** Applies the safe fixes of a file until there are none left; returns the new text. */
function fixText({ file, text, context }, configuration) {
    let fixed = text;
    for (let round = 0; round < maxRounds; round += 1) {
        const dockerfile = readText({ file, text: fixed });
        if (dockerfile instanceof errors/* ActionError */.l)
            return fixed;
        const findings = (0,lint_recipes/* lintRecipe */.i)({ dockerfile, context }, { configuration, review: review_scripts/* noReview */.c });
        const next = applyFixes(fixed, findings, 'safe').text;
        if (next === fixed)
            return fixed;
        fixed = next;
    }
    return fixed;
}
function readText({ file, text }) {
    try {
        return (0,dockerfile/* parseDockerfile */.A)(text, file);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.l)
            return error;
        throw error;
    }
}
function readBase({ file, baseText }) {
    return baseText === null ? null : readText({ file, text: baseText });
}
function recipeOf(read) {
    return read === null || read instanceof errors/* ActionError */.l ? null : { dockerfile: read };
}
function refusalOf(file, { message, terminalRemedy }) {
    const { code, aliases, name } = invalid_dockerfile/* invalidDockerfile */.O.meta;
    return {
        file,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        code,
        aliases,
        name,
        severity: 'error',
        stage: null,
        instruction: '',
        message,
        remedy: terminalRemedy,
        introduced: null,
    };
}

// EXTERNAL MODULE: ./src/stages/read-lint-configuration.ts + 5 modules
var read_lint_configuration = __webpack_require__(8167);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/cli/session.ts + 5 modules
var session = __webpack_require__(7077);
;// CONCATENATED MODULE: ./src/cli/lint-command.ts

















/** Lints Dockerfiles and prints what was found; returns 1 when the threshold is reached. Throws ActionErrors. */
async function runLint(lint, terminal, colour) {
    return (0,session/* inSession */.Cp)(terminal, lint, async (session) => {
        const configuration = await readConfiguration(lint, terminal);
        const found = await openFiles(lint, session);
        const files = lint.fixes === 'applied' ? await fixFiles(found, configuration, terminal) : found;
        const { folder, signal } = session;
        const shellcheck = (0,adapters_shellcheck/* shellcheckProgram */.D)({ folder, environment: terminal.environment, signal });
        const linted = await lintFiles(files, { configuration, shellcheck });
        const findings = linted.findings.filter(({ introduced }) => lint.scope === 'all' || introduced !== false);
        signal.throwIfAborted();
        if (!lint.quiet)
            for (const { message } of linted.notes)
                terminal.errors.write(`${message}\n`);
        terminal.output.write(render({ ...linted, findings }, { lint, files, colour }));
        return isReached(findings, lint, configuration) ? 1 : 0;
    });
}
async function readConfiguration({ config }, { cwd }) {
    if (config === null) {
        const folder = await findRepositoryRoot(cwd);
        return (0,read_lint_configuration/* readLintConfiguration */.EA)({ readText: readIfThere }, { folder });
    }
    const text = await readIfThere((0,external_node_path_.resolve)(cwd, config), read_lint_configuration/* maxConfigurationBytes */.Ku);
    if (text === null)
        throw (0,errors/* failure */.V)('usage', { problem: `\`--config\` is ${config}, which is no file.` });
    return (0,read_lint_configuration/* parseConfigurationFiles */.F6)([{ name: (0,external_node_path_.basename)(config), text }]);
}
async function readIfThere(path, maxBytes) {
    const facts = await (0,promises_.stat)(path).catch(() => null);
    if (facts?.isFile() !== true)
        return null;
    if (facts.size > maxBytes)
        throw (0,errors/* failure */.V)('dockerfile-too-large', {
            file: path,
            size: `${facts.size} bytes`,
            limit: `${maxBytes} bytes`,
        });
    return (0,promises_.readFile)(path, 'utf8');
}
async function openFiles({ files: names, scope, base }, session) {
    const { cwd } = session.terminal;
    const { files, missing } = await findFiles(names, cwd);
    const [first] = missing;
    if (first !== undefined)
        throw (0,errors/* failure */.V)('usage', { problem: `There is no file \`${first}\`.` });
    const isCompared = scope === 'new' || base !== null;
    const readBase = isCompared ? await openBase(base, session) : () => Promise.resolve(null);
    return Promise.all(files.map(async (file) => ({
        file,
        text: await readInput(file, cwd),
        baseText: await readBase(file),
        context: await readOwnContext(file, cwd),
    })));
}
async function openBase(name, { terminal: { cwd }, folder, cleanup }) {
    for (const candidate of name === null ? await targetNames() : [name]) {
        const read = await openCommit(candidate, cwd);
        if (read !== null)
            return read;
    }
    if (name !== null)
        throw (0,errors/* failure */.V)('usage', {
            problem: `\`--base\` is \`${name}\`, which is no commit of this repository.`,
        });
    throw (0,errors/* failure */.V)('usage', {
        problem: '`--scope new` needs to know what to compare with; name it with `--base`.',
    });
    async function targetNames() {
        const branch = await (await (0,local_checkout/* openCheckout */.H)({ cwd, folder, cleanup })).targetBranch();
        return branch === null ? [] : [`origin/${branch}`, branch];
    }
}
/** Writes what safe fixes make of the files, and returns them so. */
async function fixFiles(files, configuration, { cwd }) {
    const fixed = files.map((file) => ({ ...file, text: fixText(file, configuration) }));
    for (const [index, { file, text }] of fixed.entries())
        if (text !== files[index]?.text)
            await writeText(file, text, cwd);
    return fixed;
}
function render({ findings, fixed }, { lint, files, colour, }) {
    if (lint.format === 'json')
        return renderLintJson(findings);
    if (lint.format === 'sarif')
        return renderSarif({ findings, rules: rules/* rules */.a.map(({ meta }) => meta), version: version/* version */.r, docsUrl: deliver/* docsUrl */.f });
    const sources = new Map(files.map(({ file, text }) => [file, text.split(/\r\n|\n|\r/)]));
    return renderLintText({ findings, sources, fixed, colour });
}
function isReached(findings, { threshold, scope }, configuration) {
    const inputs = { lintThreshold: threshold, lintScope: scope };
    const { lintThreshold } = (0,lint_policy/* settleLintPolicy */.x)(inputs, configuration);
    if (lintThreshold === 'never')
        return false;
    const weakest = finding/* severities */.g.indexOf(lintThreshold);
    return findings.some(({ severity }) => finding/* severities */.g.indexOf(severity) <= weakest);
}


/***/ })

};
