export const id = 143;
export const ids = [143];
export const modules = {

/***/ 4143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLint: () => (/* binding */ runLint)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
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
    return {
        files: [...new Set(found.flatMap((one) => ('kind' in one ? [] : one)))],
        missing: found.filter((one) => 'kind' in one),
    };
}
async function filesOf(name, cwd) {
    if (name === standardInput)
        return [name];
    const facts = name === '' ? null : await (0,promises_.stat)((0,external_node_path_.resolve)(cwd, name)).catch(() => null);
    if (facts?.isDirectory() === true)
        return { name, kind: 'folder' };
    if (facts !== null)
        return [shownPath(name, cwd)];
    const { glob, isDynamicPattern } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    if (!isDynamicPattern(name))
        return { name, kind: 'absent' };
    const matches = await glob(name, { cwd, dot: true, ignore: ['**/node_modules/**', '**/.git/**'] });
    return matches.length === 0 ? { name, kind: 'no-match' } : matches.toSorted();
}
function shownPath(name, cwd) {
    const path = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, name));
    return path.startsWith('..') ? external_node_path_.posix.normalize(name) : path;
}
/**
 * The text of a file, a pipe or standard input; the failure `dockerfile-too-large` where it is longer than `maxBytes`,
 * and then no more is read. Fails with `usage` where it cannot be read.
 */
async function readInput(name, { cwd, maxBytes }) {
    const path = (0,external_node_path_.resolve)(cwd, name);
    const stream = name === standardInput ? process.stdin : (0,external_node_fs_.createReadStream)(path);
    const chunks = [];
    let readBytes = 0;
    try {
        for await (const chunk of stream) {
            chunks.push(chunk);
            readBytes += chunk.length;
            if (readBytes > maxBytes)
                return await tooLarge(name, { path, maxBytes });
        }
    }
    catch (error) {
        throw (0,errors/* failure */.V)('usage', { problem: `\`${name}\` cannot be read: ${String(error)}.` }, error);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** A pipe has no size of its own. */
async function tooLarge(name, { path, maxBytes }) {
    const sizeBytes = name === standardInput ? 0 : (await (0,promises_.stat)(path)).size;
    return (0,errors/* failure */.V)('dockerfile-too-large', {
        file: name === standardInput ? 'Standard input' : name,
        size: sizeBytes === 0 ? 'longer' : `${sizeBytes} bytes`,
        limit: `${maxBytes / 1024 ** 2} MiB`,
    });
}
/** The text of a file; null when there is none. Fails with `dockerfile-too-large`. */
async function readTextFile(path, maxBytes) {
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
    const isContext = folder === (0,external_node_path_.resolve)(cwd) || (await hasIgnoreFile(folder, dockerfile));
    return isContext ? (0,context/* readContextFacts */.lP)(folder, { context: '.', dockerfile }) : null;
}
/** Asks for the two names alone: a folder may hold thousands of Dockerfiles. */
async function hasIgnoreFile(folder, dockerfile) {
    for (const name of ['.dockerignore', `${dockerfile}.dockerignore`])
        if ((await (0,promises_.lstat)((0,external_node_path_.join)(folder, name)).catch(() => null)) !== null)
            return true;
    return false;
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

// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/lint/rules/index.ts + 132 modules
var rules = __webpack_require__(5274);
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
    const source = line === undefined || line === '' ? [] : sourceLines(line, finding, colour);
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

// EXTERNAL MODULE: ./src/stages/documentation.ts
var documentation = __webpack_require__(2177);
// EXTERNAL MODULE: ./src/dockerfile/dockerfile.ts + 4 modules
var dockerfile = __webpack_require__(2730);
// EXTERNAL MODULE: ./src/dockerfile/source.ts
var dockerfile_source = __webpack_require__(4625);
// EXTERNAL MODULE: ./src/lint/places.ts
var places = __webpack_require__(9877);
;// CONCATENATED MODULE: ./src/lint/fixes.ts


/**
 * Applies the fixes of findings to the text they were found in, in the order of the findings. A fix is applied whole or
 * not at all: one that overlaps an earlier one waits for the next linting. Equal edits of two fixes are made once.
 */
function applyFixes(text, findings, allowed) {
    const source = (0,dockerfile_source/* readSource */.o$)(text);
    const taken = new TakenEdits();
    const applied = findings.filter(({ fix }) => {
        if (fix === undefined || (allowed === 'safe' && fix.safety === 'unsafe'))
            return false;
        const news = editsOf(fix, source).filter((edit) => !taken.has(edit));
        if (news.some((edit) => taken.overlap(edit)))
            return false;
        for (const edit of news)
            taken.add(edit);
        return true;
    });
    return { text: replaceAll(text, taken.edits), applied };
}
/** Edits in the order of their places, none overlapping another: only neighbours have to be looked at. */
class TakenEdits {
    edits = [];
    has(edit) {
        const before = this.edits[(0,places/* lastStartingBefore */.s)(this.edits, edit.start)];
        return before !== undefined && isSame(edit, before);
    }
    overlap(edit) {
        const index = (0,places/* lastStartingBefore */.s)(this.edits, edit.start);
        const neighbours = [this.edits[index], this.edits[index + 1]];
        return neighbours.some((other) => other !== undefined && overlaps(edit, other));
    }
    add(edit) {
        this.edits.splice((0,places/* lastStartingBefore */.s)(this.edits, edit.start) + 1, 0, edit);
    }
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
    for (const edit of edits) {
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}

// EXTERNAL MODULE: ./src/lint/rules/invalid-dockerfile.ts
var invalid_dockerfile = __webpack_require__(8837);
// EXTERNAL MODULE: ./src/stages/lint-recipes.ts + 7 modules
var lint_recipes = __webpack_require__(5072);
// EXTERNAL MODULE: ./src/stages/review-scripts.ts
var review_scripts = __webpack_require__(3030);
;// CONCATENATED MODULE: ./src/stages/lint-files.ts






/** Lints files; one that cannot be read as a Dockerfile is one finding, and the others are linted all the same. */
async function lintFiles(files, { configuration, shellcheck, }) {
    const read = files.map((file) => ({ ...file, head: readText(file), base: readBase(file) }));
    // Our own rules take their turn while ShellCheck is at work.
    const [review, begun] = await Promise.all([
        (0,review_scripts/* reviewScripts */.J)(read.flatMap(({ head, base }) => [recipeOf(head), recipeOf(base)]), shellcheck),
        inTurns(read, (file) => beginFile(file, configuration)),
    ]);
    const results = begun.map((conclude) => conclude(review));
    const refused = read.map(({ file, head }) => head instanceof errors/* ActionError */.l ? [refusalOf(file, head)] : []);
    return {
        findings: results.flatMap(({ findings }, index) => [...(refused[index] ?? []), ...findings]),
        fixed: results.reduce((sum, { fixed }) => sum + fixed, 0),
        notes: review.notes,
    };
}
function beginFile({ head, base, context }, configuration) {
    const recipes = {
        head: head instanceof errors/* ActionError */.l ? null : { dockerfile: head, context },
        base: base instanceof errors/* ActionError */.l || base === null ? null : { dockerfile: base, context },
    };
    return (0,lint_recipes/* beginRecipes */.zn)(recipes, { configuration });
}
/** Does something with one item after the other; between two, what has been waiting goes first. */
async function inTurns(items, work) {
    const results = [];
    for (const item of items) {
        results.push(work(item));
        await new Promise((resolve) => setImmediate(resolve));
    }
    return results;
}
/** Fixes wait for one another where they overlap; each round takes the next. */
const maxRounds = 10;
/** Applies the safe fixes of a file until there are none left; returns the new text. What is not read stays so. */
function fixText({ file, text, context }, configuration) {
    if (text instanceof errors/* ActionError */.l)
        return text;
    let fixed = text;
    for (let round = 0; round < maxRounds; round += 1) {
        const dockerfile = readText({ file, text: fixed });
        if (dockerfile instanceof errors/* ActionError */.l)
            return fixed;
        const findings = (0,lint_recipes/* lintRecipe */.iD)({ dockerfile, context }, configuration);
        const next = applyFixes(fixed, findings, 'safe').text;
        if (next === fixed)
            return fixed;
        fixed = next;
    }
    return fixed;
}
function readText({ file, text }) {
    if (text instanceof errors/* ActionError */.l)
        return text;
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

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/adapters/local-checkout.ts
var local_checkout = __webpack_require__(6336);
// EXTERNAL MODULE: ./src/stages/read-configuration.ts
var read_configuration = __webpack_require__(7708);
;// CONCATENATED MODULE: ./src/cli/lint-inputs.ts






/** Reads the file that `--config` names, else those of the repository. Fails with `usage` and `invalid-configuration`. */
async function readConfiguration({ config }, { cwd }) {
    const reader = { readText: readTextFile };
    if (config === null) {
        const { lint } = await (0,read_configuration/* readConfiguration */.T)(reader, { folder: await findRepositoryRoot(cwd) });
        return lint;
    }
    const configuration = await (0,read_configuration/* readConfigurationFile */.B)(reader, { folder: cwd, name: config });
    if (configuration === null)
        throw usage(`\`--config\` is \`${config}\`, which is no file.`);
    return configuration;
}
/** Reads the files that were named, and what they were on base. Fails with `usage`, which names every one that is none. */
async function openFiles({ files: names, scope, base }, session) {
    const { cwd } = session.terminal;
    const { files, missing } = await findFiles(names, cwd);
    if (missing.length > 0)
        throw usage(missing.map(missingWords).join('\n'));
    const isCompared = scope === 'new' || base !== null;
    const readBase = isCompared ? await openBase(base, session) : () => Promise.resolve(null);
    return Promise.all(files.map(async (file) => ({
        file,
        text: await readInput(file, { cwd, maxBytes: dockerfile/* maxDockerfileBytes */.q }),
        baseText: await readBase(file),
        context: await readOwnContext(file, cwd),
    })));
}
function missingWords({ name, kind }) {
    switch (kind) {
        case 'absent':
            return `There is no file \`${name}\`.`;
        case 'no-match':
            return `No file matches \`${name}\`.`;
        case 'folder':
            return `\`${name}\` is a folder; name its files, for example \`${name.replace(/\/+$/, '')}/**/*Dockerfile\`.`;
    }
}
async function openBase(name, session) {
    const { cwd } = session.terminal;
    for (const candidate of name === null ? await targetNames(session) : [name]) {
        const read = await openCommit(candidate, cwd);
        if (read !== null)
            return read;
    }
    throw usage(name === null
        ? '`--scope new` needs to know what to compare with; name it with `--base`.'
        : `\`--base\` is \`${name}\`, which is no commit of a repository at ${(0,external_node_path_.resolve)(cwd)}.`);
}
/** The branch that the work will be merged into, as origin and as the checkout know it. */
async function targetNames({ terminal, folder, cleanup, signal, }) {
    try {
        const checkout = await (0,local_checkout/* openCheckout */.H)({ cwd: terminal.cwd, folder, cleanup, signal });
        const branch = await checkout.targetBranch();
        return branch === null ? [] : [`origin/${branch}`, branch];
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.l && error.code === 'not-a-repository')
            return [];
        throw error;
    }
}
function usage(problem) {
    return (0,errors/* failure */.V)('usage', { problem });
}

// EXTERNAL MODULE: ./src/cli/session.ts + 5 modules
var cli_session = __webpack_require__(5710);
;// CONCATENATED MODULE: ./src/cli/lint-command.ts












/** Lints Dockerfiles and prints what was found; returns 1 when the threshold is reached. Throws ActionErrors. */
async function runLint(lint, terminal, colour) {
    return (0,cli_session/* inSession */.C)(terminal, lint, async (session) => {
        const configuration = await readConfiguration(lint, terminal);
        const found = await openFiles(lint, session);
        const files = lint.fixes === 'applied' ? await fixFiles(found, configuration, terminal) : found;
        const linted = await lintFiles(files, { configuration, shellcheck: (0,cli_session/* shellcheckOf */.w)(session) });
        const findings = linted.findings.filter(({ introduced }) => lint.scope === 'all' || introduced !== false);
        session.signal.throwIfAborted();
        if (!lint.quiet)
            for (const { message } of linted.notes)
                terminal.errors.write(`${message}\n`);
        const shown = { ...linted, findings };
        terminal.output.write(await render(shown, { lint, files, colour, cwd: terminal.cwd }));
        return isReached(findings, lint, configuration) ? 1 : 0;
    });
}
/** Writes what safe fixes make of the files, and returns them so. */
async function fixFiles(files, configuration, { cwd }) {
    const fixed = files.map((file) => ({ ...file, text: fixText(file, configuration) }));
    for (const [index, { file, text }] of fixed.entries())
        if (typeof text === 'string' && text !== files[index]?.text)
            await writeText(file, text, cwd);
    return fixed;
}
async function render(linted, showing) {
    const { findings, fixed } = linted;
    const { lint, files, colour, cwd } = showing;
    if (lint.format === 'json')
        return renderLintJson(findings);
    if (lint.format === 'sarif') {
        const { renderSarif } = await __webpack_require__.e(/* import() */ 643).then(__webpack_require__.bind(__webpack_require__, 643));
        const placed = await placeInRepository(findings, cwd);
        return renderSarif({ findings: placed, rules: rules/* rules */.a.map(({ meta }) => meta), version: version/* version */.r, docsUrl: documentation/* docsUrl */.f });
    }
    const sources = new Map(files.map(({ file, text }) => [file, typeof text === 'string' ? text.split(/\r\n|\n|\r/) : []]));
    return renderLintText({ findings, sources, fixed, colour });
}
/** Code scanning reads paths from the root of the repository, wherever the command was given. */
async function placeInRepository(findings, cwd) {
    const root = await findRepositoryRoot(cwd);
    return findings.map((finding) => {
        if (finding.file === standardInput)
            return finding;
        const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(cwd, finding.file));
        return path.startsWith('..') ? finding : { ...finding, file: path };
    });
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
