export const id = 662;
export const ids = [662];
export const modules = {

/***/ 1816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ colourOf)
/* harmony export */ });
/** https://no-color.org: any value but the empty one refuses colours. */
function colourOf(wanted, { environment, output }) {
    const isRefused = wanted === 'refused' || (environment['NO_COLOR'] ?? '') !== '';
    return !isRefused && output.isTerminal && environment['TERM'] !== 'dumb' ? 'ansi' : 'none';
}


/***/ }),

/***/ 5662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAtTerminal: () => (/* binding */ runAtTerminal)
});

// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
;// CONCATENATED MODULE: ./src/adapters/full-disk.ts

const codes = new Set(['ENOSPC', 'EDQUOT']);
/** The failure `disk-full` when that is what an error, or what caused it, comes from; else null. */
function recogniseFullDisk(error) {
    if (typeof error !== 'object' || error === null)
        return null;
    const { code, message, cause } = error;
    if (error instanceof errors/* ActionError */.l && error.code === 'disk-full')
        return error;
    // Other programs' own words, such as git's.
    if (codes.has(code) || /no space left on device|disk quota exceeded/i.test(message)) {
        return (0,errors/* failure */.V)('disk-full', { detail: message }, error);
    }
    return recogniseFullDisk(cause);
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/lint/config/configuration.ts
var configuration = __webpack_require__(4286);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
;// CONCATENATED MODULE: ./src/cli/lint-arguments.ts



const lintFormats = ['text', 'json', 'sarif'];
/** Reads the options of `lint` by their names. Fails with `usage`. */
function readLint(files, valueOf) {
    const fixes = valueOf('fix') === undefined ? 'offered' : 'applied';
    if (files.length === 0)
        throw usage('`lint` takes one or more Dockerfiles, or `-`.');
    if (fixes === 'applied' && files.includes('-'))
        throw usage('`--fix` cannot change what comes from standard input.');
    return {
        kind: 'lint',
        files,
        format: choose('format', lintFormats, valueOf('format')) ?? 'text',
        config: valueOf('config') ?? null,
        fixes,
        scope: choose('scope', configuration/* lintScopes */.zd, valueOf('scope')) ?? 'all',
        base: valueOf('base') ?? null,
        threshold: choose('lint-threshold', [...finding/* severities */.g, 'never'], valueOf('lint-threshold')),
        quiet: valueOf('quiet') !== undefined,
        colour: valueOf('no-color') === undefined ? 'allowed' : 'refused',
    };
}
function choose(option, choices, value) {
    if (value === undefined)
        return null;
    const found = choices.find((choice) => choice === value);
    if (found !== undefined)
        return found;
    throw usage(`\`--${option}\` is \`${value}\`; write one of ${choices.join(', ')}.`);
}
function usage(problem) {
    return (0,errors/* failure */.V)('usage', { problem });
}

// EXTERNAL MODULE: ./src/cli/nearest.ts
var cli_nearest = __webpack_require__(9740);
;// CONCATENATED MODULE: ./src/cli/slim-arguments.ts

const slimFormats = ['text', 'json', 'patch'];
/** Reads the options of `slim` by their names. Fails with `usage`. */
function readSlim(contexts, { inputs, valueOf, }) {
    const [first = '.', ...others] = contexts;
    if (others.length > 0 && inputs.file !== undefined) {
        throw slim_arguments_usage(`\`--file\` names one Dockerfile, and there are ${contexts.length} build contexts.`);
    }
    return {
        kind: 'slim',
        contexts: [first, ...others],
        format: readFormat(valueOf('format') ?? 'text'),
        fixes: valueOf('apply') === undefined ? 'shown' : 'written',
        quiet: valueOf('quiet') !== undefined,
        colour: valueOf('no-color') === undefined ? 'allowed' : 'refused',
        inputs,
    };
}
function readFormat(value) {
    const found = slimFormats.find((format) => format === value);
    if (found !== undefined)
        return found;
    throw slim_arguments_usage(`\`--format\` is \`${value}\`; write one of ${slimFormats.join(', ')}.`);
}
function slim_arguments_usage(problem) {
    return (0,errors/* failure */.V)('usage', { problem });
}

// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
;// CONCATENATED MODULE: ./src/cli/option-table.ts

const commands = ['diff', 'inspect', 'lint', 'slim'];
/** Inputs that only a pull request has a use for, that choose among images, ship one, or put a secret on the command line. */
const withoutOption = new Set([
    'images',
    'bake-files',
    'secrets',
    'tags',
    'push',
    'load',
    'outputs',
    'head',
    'base',
    'comment',
    'comment-mode',
    'comment-unwanted',
    'comment-key',
    'comment-group',
    'matrix',
    'strategy',
    'status',
    'check',
    'override-label',
    'override-lint',
    'base-image-advice',
    'html',
    'verify-fixes',
    'suggest-fixes',
    'github-token',
]);
/** An input that takes a list is an option that may be repeated, named like buildx's. */
const singular = {
    'build-args': 'build-arg',
    'build-contexts': 'build-context',
    'secret-files': 'secret-file',
    'secret-envs': 'secret-env',
    labels: 'label',
    'add-hosts': 'add-host',
    platforms: 'platform',
};
const values = {
    context: 'PATH',
    file: 'PATH',
    target: 'STAGE',
    'build-args': 'NAME=VALUE',
    'build-contexts': 'NAME=PATH',
    'secret-files': 'ID=PATH',
    'secret-envs': 'ID=VARIABLE',
    labels: 'KEY=VALUE',
    'add-hosts': 'HOST:IP',
    platforms: 'PLATFORM',
    builder: 'NAME',
    'base-ref': 'REF',
    'vulnerabilities-base': 'FILE',
    'vulnerabilities-head': 'FILE',
    'max-new-vulnerabilities': 'COUNTS',
};
const typeValues = {
    text: 'VALUE',
    list: 'VALUE',
    boolean: null,
    choice: 'NAME',
    size: 'SIZE',
    growth: 'SIZE',
    count: 'COUNT',
    duration: 'DURATION',
};
const rewritten = {
    context: 'Build context: a path inside the checkout. Default: the current folder.',
    file: 'Path of the Dockerfile. Default: `Dockerfile` in the build context. With an image file: the Dockerfile it was built from, which names its layers.',
    platforms: 'Platform to build, or to take from an image file, for example `linux/arm64`.',
    'cache-from': 'Cache source as buildx takes it.',
    'cache-to': 'Cache destination as buildx takes it.',
    'base-ref': 'Branch, tag or commit to compare the working tree with; a branch at its merge base. Default: the upstream branch, else the default branch of origin.',
    'report-only': 'Report the verdict but end with 0.',
    vulnerabilities: 'Compare known vulnerabilities of base and head, with a scanner that is on the PATH: `trivy`, `grype`, or `auto`, the first of the two that is there. Default: `off`.',
    'max-new-vulnerabilities': 'Most vulnerabilities that may be added against base, by severity, for example `critical=0, high=3`; a severity that is not named has no limit. What could not be scanned fails.',
};
function optionOf(input) {
    const { name, type } = input;
    const isLimit = name.startsWith('max-') || name.startsWith('lint-') || name === 'report-only';
    return {
        name: singular[name] ?? name,
        value: type === 'boolean' ? null : (values[name] ?? typeValues[type]),
        many: type === 'list' && name !== 'platforms',
        description: rewritten[name] ?? describe(input),
        group: isLimit ? 'Limits' : isScan(name) ? 'Vulnerabilities' : 'Build',
        commands: commandsOf(name, isLimit),
        input: name,
    };
}
function commandsOf(name, isLimit) {
    if (name === 'lint-threshold')
        return ['diff', 'lint'];
    if (name === 'verify-fixes-timeout')
        return ['slim'];
    if (isLimit || isScan(name) || name === 'base-ref')
        return ['diff'];
    // The contexts of `slim` are named without an option.
    return name === 'context' ? ['diff', 'inspect'] : ['diff', 'inspect', 'slim'];
}
function isScan(name) {
    return name.startsWith('vulnerabilities');
}
function describe({ description, default: value }) {
    const text = description.replace(/, one a line\./, '.');
    return value === '' || value === 'false' ? text : `${text} Default: \`${value}\`.`;
}
/** All options, in the order the help shows them. */
function listOptions() {
    const ofInputs = inputs/* inputDefinitions */.Z
        .filter(({ name }) => !withoutOption.has(name))
        .map((input) => optionOf(input));
    return [...ofInputs, ...outputOptions];
}
const plain = { many: false, group: 'Output', commands, input: null };
const linting = { many: false, group: 'Lint', commands: ['lint'], input: null };
const outputOptions = [
    {
        ...plain,
        name: 'format',
        value: 'NAME',
        description: '`text`, the default; `json`, the report that the action writes (docs/report-schema.json), with lint an array of findings; `markdown`, its job summary, only with diff and inspect; `sarif`, only with lint; or `patch`, only with slim.',
    },
    {
        ...plain,
        commands: ['diff', 'inspect'],
        name: 'html',
        value: 'FILE',
        description: 'Write the report as one HTML page, too, with a map of all files.',
    },
    {
        ...linting,
        name: 'config',
        value: 'PATH',
        description: 'Configuration file, ours or hadolint’s. Default: `.dockweigh.yml` and `.hadolint.yaml` of the repository.',
    },
    {
        ...linting,
        name: 'scope',
        value: 'NAME',
        description: '`all` findings, or only `new` ones, which base does not have. Default: `all`.',
    },
    {
        ...linting,
        name: 'base',
        value: 'REF',
        description: 'Branch, tag or commit that tells what is new. Default with `--scope new`: the upstream branch, else the default branch of origin.',
    },
    {
        ...linting,
        name: 'fix',
        value: null,
        description: 'Apply the safe fixes to the files, and show what is left.',
    },
    {
        many: false,
        group: 'Output',
        commands: ['slim'],
        input: null,
        name: 'apply',
        value: null,
        description: 'Write the proven fixes into the Dockerfile and the ignore file.',
    },
    { ...plain, name: 'quiet', short: 'q', value: null, description: 'Show no progress.' },
    {
        ...plain,
        name: 'no-color',
        value: null,
        description: 'Write no colours; the same as setting `NO_COLOR`.',
    },
    { ...plain, name: 'help', short: 'h', value: null, description: 'Show this text.' },
    { ...plain, name: 'version', value: null, description: 'Show the version.' },
];

;// CONCATENATED MODULE: ./src/cli/arguments.ts







const formats = ['text', 'json', 'markdown'];
/** Reads the arguments after the program's name; paths of secrets and reports start from `folder`. Fails with `usage`. */
function parseArguments(args, folder) {
    const options = listOptions();
    const { positionals, given } = readTokens(args, options);
    const [name, ...images] = positionals;
    const command = name === undefined ? null : requireCommand(name);
    if (given.has('help'))
        return { kind: 'help', command };
    if (given.has('version'))
        return { kind: 'version' };
    if (command === null)
        throw arguments_usage(`No command was given; there are ${commandWords()}.`);
    requireApplicable(command, given);
    if (command === 'lint')
        return readLint(images, (option) => given.get(option)?.values[0]);
    if (command === 'slim') {
        const inputs = readInputs(given, folder);
        return readSlim(images, { inputs, valueOf: (option) => given.get(option)?.values[0] });
    }
    requireImages(command, images, given);
    return {
        kind: 'run',
        command,
        images,
        format: arguments_readFormat(given),
        html: given.get('html')?.values[0] ?? null,
        quiet: given.has('quiet'),
        colour: given.has('no-color') ? 'refused' : 'allowed',
        inputs: readInputs(given, folder),
    };
}
function readTokens(args, options) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: Object.fromEntries(options.map((option) => [option.name, shapeOf(option)])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const given = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = options.find((one) => one.name === token.name);
        if (option === undefined)
            throw unknownOption(token.rawName, options);
        const value = readValue(option, token);
        const before = option.many ? (given.get(option.name)?.values ?? []) : [];
        given.set(option.name, { option, values: [...before, value] });
    }
    return { positionals, given };
}
function shapeOf({ value, short }) {
    const type = value === null ? 'boolean' : 'string';
    return short === undefined ? { type } : { type, short };
}
function readValue(option, { rawName, value, inlineValue }) {
    if (option.value === null) {
        if (value !== undefined)
            throw arguments_usage(`\`${rawName}\` takes no value.`);
        return 'true';
    }
    // `--target --file x` is a forgotten value, not a stage named `--file`.
    if (value === undefined || (inlineValue !== true && value.startsWith('--'))) {
        throw arguments_usage(`\`${rawName}\` needs a value: \`${rawName} ${option.value}\`.`);
    }
    return value;
}
function unknownOption(rawName, options) {
    const names = options.map(({ name }) => name);
    const nearest = (0,cli_nearest/* nearestName */.q)(rawName.replace(/^-+/, ''), names);
    const hint = nearest === null ? '' : ` Did you mean \`--${nearest}\`?`;
    return arguments_usage(`There is no option \`${rawName}\`.${hint}`);
}
function commandWords() {
    return commands.join(', ').replace(/, (?=\w+$)/, ' and ');
}
function requireCommand(name) {
    const found = commands.find((command) => command === name);
    if (found !== undefined)
        return found;
    const nearest = (0,cli_nearest/* nearestName */.q)(name, commands);
    const hint = nearest === null ? ` There are ${commandWords()}.` : ` Did you mean \`${nearest}\`?`;
    throw arguments_usage(`There is no command \`${name}\`.${hint}`);
}
function requireApplicable(command, given) {
    for (const { option } of given.values()) {
        if (!option.commands.includes(command)) {
            throw arguments_usage(`\`--${option.name}\` is no option of \`${command}\`.`);
        }
    }
}
function requireImages(command, images, given) {
    if (command === 'inspect' && images.length !== 1) {
        throw arguments_usage(`\`inspect\` takes one image, not ${images.length}.`);
    }
    if (command === 'diff' && images.length > 2) {
        throw arguments_usage(`\`diff\` takes a base and a head, not ${images.length} images.`);
    }
    if (images.length > 0 && given.has('base-ref')) {
        throw arguments_usage(`\`--base-ref\` and the base ${images[0] ?? ''} both say what to compare with.`);
    }
}
function arguments_readFormat(given) {
    const value = given.get('format')?.values[0] ?? 'text';
    const found = formats.find((format) => format === value);
    if (found !== undefined)
        return found;
    throw arguments_usage(`\`--format\` is \`${value}\`; write one of ${formats.join(', ')}.`);
}
function readInputs(given, folder) {
    const inputs = { 'cache-from': 'none', 'cache-to': 'none' };
    if (given.has('html'))
        inputs.html = 'true';
    for (const { option, values } of given.values()) {
        if (option.input === null)
            continue;
        const items = values.map(anchorIn(folder, option.input));
        inputs[option.input] = option.many ? items.map(quoteItem).join('\n') : (items[0] ?? '');
    }
    return inputs;
}
/** Both sides are built in folders of their own, where a relative path of a secret or a report would lead nowhere. */
function anchorIn(folder, input) {
    const anchor = (path) => (0,external_node_path_.resolve)(folder, path);
    if (input === 'secret-files')
        return (pair) => pair.replace(/(?<==).+$/s, anchor);
    const isReport = input === 'vulnerabilities-base' || input === 'vulnerabilities-head';
    return isReport ? anchor : (value) => value;
}
/** A list is read as lines of CSV, so an item that would be taken for more than itself is quoted. */
function quoteItem(value) {
    return /["\n\r]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
function arguments_usage(problem) {
    return (0,errors/* failure */.V)('usage', { problem });
}

// EXTERNAL MODULE: ./src/cli/colour.ts
var colour = __webpack_require__(1816);
;// CONCATENATED MODULE: ./src/cli/exit-codes.ts
/** How commands end, for the help and the documentation. */
const exitCodes = [
    { codes: '0', meaning: 'pass, warn or `--report-only`; no finding reaches `--lint-threshold`' },
    { codes: '1', meaning: 'the verdict is fail; a finding reaches `--lint-threshold`' },
    {
        codes: '2',
        meaning: 'an error: a wrong option, a file that cannot be read, a mistake in a configuration file, no Docker',
    },
    {
        codes: '129, 130, 143',
        meaning: 'ended by SIGHUP, SIGINT or SIGTERM; nothing is left behind',
    },
];

;// CONCATENATED MODULE: ./src/cli/help.ts



const usages = {
    diff: [
        ['dockweigh diff', 'the working tree against the branch it will be merged into'],
        ['dockweigh diff BASE', 'the working tree against BASE'],
        ['dockweigh diff BASE HEAD', 'HEAD against BASE'],
    ],
    inspect: [['dockweigh inspect IMAGE', 'what an image weighs, and what is in it']],
    lint: [
        ['dockweigh lint FILE...', 'faults of Dockerfiles, by path or pattern; - is standard input'],
    ],
    slim: [['dockweigh slim [CONTEXT]...', 'what fixes of the working tree save, by building it']],
};
const help_images = `An image is one of
  FOLDER             an OCI image layout
  FILE.tar           an archive of \`docker save\` or \`buildx --output type=oci\`, also compressed
  FOLDER:NAME        one of several images; FILE.tar:NAME, and @sha256:... by digest
  registry:NAME:TAG  an image in a registry, asked with Docker's credentials
  COMMIT             a branch, tag or commit of this repository, built as the action builds it
`;
const narrow = 26;
const width = 98;
/** The help text, of one command or of all; made from the list of options. */
function renderHelp(command) {
    const shown = command === null ? commands : [command];
    const options = listOptions().filter((option) => option.commands.some((one) => shown.includes(one)));
    const lines = shown.flatMap((one) => usages[one].map(([usage, does]) => `  ${usage.padEnd(narrow)}  ${does}`));
    const groups = ['Output', 'Lint', 'Limits', 'Vulnerabilities', 'Build']
        .map((group) => ({ group, rows: options.filter((option) => option.group === group) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ group, rows }) => `${group}\n${rows.map(renderOption).join('')}`);
    const notes = command === 'lint' || command === 'slim' ? [] : [help_images];
    return [`Dockweigh ${version/* version */.r}\n\n${lines.join('\n')}\n`, ...notes, ...groups, renderExits()].join('\n');
}
function renderExits() {
    const rows = exitCodes.map(({ codes, meaning }) => renderRow(`  ${codes}`, meaning));
    return `Exit codes\n${rows.join('')}`;
}
function renderOption({ name, short, value, many, description }) {
    const flags = `${short === undefined ? '' : `-${short}, `}--${name}`;
    const usage = `  ${flags}${value === null ? '' : ` ${value}`}`;
    return renderRow(usage, `${description}${many ? ' May be repeated.' : ''}`);
}
function renderRow(usage, description) {
    const [first = '', ...rest] = wrap(description.replaceAll('`', ''), width - narrow - 4);
    const indent = ' '.repeat(narrow + 4);
    const opening = usage.length > narrow + 2
        ? `${usage}\n${indent}${first}`
        : `${usage.padEnd(narrow + 4)}${first}`;
    return `${[opening, ...rest.map((line) => indent + line)].join('\n')}\n`;
}
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > columns) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./src/cli/option-words.ts

/** Puts a message about the action's inputs into the words of the command line: `platforms` becomes `--platform`. */
function explainOptions(message) {
    const names = new Map(listOptions().map(({ input, name }) => [input, name]));
    return message
        .replace(/`([a-z-]+)`/g, (quoted, name) => {
        const option = names.get(name);
        return option === undefined ? quoted : `\`--${option}\``;
    })
        .replace(/\bof the inputs\b/, 'of the options')
        .replace(/^The input\b/, 'The option');
}

;// CONCATENATED MODULE: ./src/cli/main.ts







const signalCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** Entry at a terminal: says the result on standard output, problems on standard error. Never throws. */
async function runAtTerminal(args, terminal) {
    try {
        const invocation = parseArguments(args, terminal.cwd);
        return await perform(invocation, terminal);
    }
    catch (error) {
        terminal.errors.write(`dockweigh: ${main_describe(error, terminal)}\n`);
        return exitCodeOf(error);
    }
}
async function perform(invocation, terminal) {
    switch (invocation.kind) {
        case 'help':
            terminal.output.write(renderHelp(invocation.command));
            return 0;
        case 'version':
            terminal.output.write(`${version/* version */.r}\n`);
            return 0;
        case 'lint': {
            const { runLint } = await Promise.all(/* import() */[__webpack_require__.e(765), __webpack_require__.e(180), __webpack_require__.e(143)]).then(__webpack_require__.bind(__webpack_require__, 4143));
            return runLint(invocation, terminal, (0,colour/* colourOf */.G)(invocation.colour, terminal));
        }
        case 'slim': {
            const { runSlim } = await Promise.all(/* import() */[__webpack_require__.e(765), __webpack_require__.e(175), __webpack_require__.e(180), __webpack_require__.e(836), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 7209));
            return runSlim(invocation, terminal, (0,colour/* colourOf */.G)(invocation.colour, terminal));
        }
        case 'run': {
            // Loaded only now, so that help and mistakes are answered at once.
            const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(765), __webpack_require__.e(175), __webpack_require__.e(180), __webpack_require__.e(836), __webpack_require__.e(121)]).then(__webpack_require__.bind(__webpack_require__, 4121));
            return runCommand(invocation, terminal);
        }
    }
}
/** Failures that name inputs of the action, which are options here. */
const aboutInputs = new Set(['invalid-inputs', 'base-ref-unknown']);
function main_describe(thrown, { environment }) {
    const error = recogniseFullDisk(thrown) ?? thrown;
    if (error instanceof errors/* ActionError */.l) {
        const message = aboutInputs.has(error.code) ? explainOptions(error.message) : error.message;
        return `${message}\n${error.terminalRemedy}`;
    }
    const wantsStack = (environment['DEBUG'] ?? '') !== '' && error instanceof Error;
    const detail = error instanceof Error ? error.message : String(error);
    return `It failed unexpectedly: ${wantsStack ? (error.stack ?? detail) : detail}\nPlease report this; with DEBUG=1 it says more.`;
}
function exitCodeOf(error) {
    if (!(error instanceof errors/* ActionError */.l) || error.code !== 'interrupted')
        return 2;
    const name = Object.keys(signalCodes).find((signal) => error.message.includes(signal));
    return signalCodes[name ?? ''] ?? 2;
}


/***/ }),

/***/ 9740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var _lint_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(247);

/** The name that is fewest edits away from what was typed; null when none is near. */
function nearestName(typed, names) {
    const limit = Math.max(1, Math.floor(typed.length / 3));
    const near = names
        .map((name) => ({ name, distance: (0,_lint_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .YC)(typed, name, Infinity) }))
        .filter(({ name, distance }) => distance <= limit || (typed.length > 2 && name.startsWith(typed)))
        .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
    return near[0]?.name ?? null;
}


/***/ }),

/***/ 8564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ ActionError),
  V: () => (/* binding */ failure)
});

;// CONCATENATED MODULE: ./src/visible.ts
/** Control and format characters, among them those that turn the direction of text, and lone surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** A name as it is, its invisible characters spelled out: `a\u{202e}b`. */
function visibleName(name) {
    return name.replace(invisible, spell);
}
/** The same for a message, whose lines and indents are its own. */
function visibleMessage(message) {
    return message.replace(invisible, (character) => character === '\n' || character === '\t' ? character : spell(character));
}
function spell(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

;// CONCATENATED MODULE: ./src/errors.ts

/**
 * Every failure a user can meet: what happened, and what to do about it; `terminal` is what to do where no workflow is.
 * `{name}` stands for a value. Codes are stable: they stand in logs, in the JSON report and in the documentation's
 * troubleshooting page.
 */
const failures = {
    'invalid-inputs': {
        message: '{count} of the inputs cannot be used:\n{mistakes}',
        remedy: 'Correct them under `with:` in the workflow.',
        terminal: 'Correct these options.',
    },
    'unsafe-event': {
        message: 'This workflow runs on `pull_request_target` and {situation}. Building a pull request with the rights of the base branch lets any pull request run code with your secrets.',
        remedy: 'Run on `pull_request` instead; forks still get the verdict and the report in the job summary.',
    },
    'not-a-repository': {
        message: '{path} is not a git checkout: {detail}',
        remedy: 'Add a step with `uses: actions/checkout` before this one.',
        terminal: 'Run it inside a git checkout, or compare image files.',
    },
    'git-failed': {
        message: '`git {command}` failed: {detail}',
        remedy: 'See the log above; the checkout may be incomplete.',
        terminal: 'The checkout may be incomplete.',
    },
    'base-ref-unknown': {
        message: 'The input `base-ref` is {name}, which is no branch, tag or commit of this repository.',
        remedy: 'Name a branch or tag that exists on the remote, or a full commit hash.',
        terminal: 'Name a branch, a tag or a full commit hash.',
    },
    'no-docker': {
        message: 'Docker cannot be used: {detail}',
        remedy: 'Run on a runner with Docker, for example `runs-on: ubuntu-latest`.',
        terminal: 'Start Docker, or compare image files, which needs none.',
    },
    'no-buildx': {
        message: 'docker buildx cannot be used: {detail}',
        remedy: 'Add a step with `uses: docker/setup-buildx-action` before this one.',
        terminal: 'Install the buildx plugin of Docker.',
    },
    'buildx-too-old': {
        message: 'docker buildx is {version}; {minimum} or later is needed.',
        remedy: 'Add a step with `uses: docker/setup-buildx-action` before this one.',
        terminal: 'Update the buildx plugin of Docker.',
    },
    'no-builder': {
        message: 'There is no usable buildx builder {builder}: {detail}',
        remedy: 'Name an existing builder in the input `builder`, or add a step with `uses: docker/setup-buildx-action` before this one.',
        terminal: 'Name an existing builder with `--builder`, or create one with `docker buildx create`.',
    },
    'builder-not-started': {
        message: 'Builder {builder} (driver {driver}{place}) does not start or does not answer: {detail}',
        remedy: 'Start its BuildKit and see that the runner reaches it, or name another builder in the input `builder`; docs/builders.md says what each driver needs.',
        terminal: 'Start its BuildKit, or name another builder with `--builder`.',
    },
    'buildkit-too-old': {
        message: 'Builder {builder} runs BuildKit {version}; {minimum} or later is needed.',
        remedy: 'Update its BuildKit, or add a step with `uses: docker/setup-buildx-action` before this one.',
        terminal: 'Update its BuildKit, or name another builder with `--builder`.',
    },
    'builder-unusable': {
        message: 'Builder {builder} cannot export an image layout ({why}), and an own builder could not be started: {detail}',
        remedy: 'Add a step with `uses: docker/setup-buildx-action` before this one, or name a builder in the input `builder`.',
        terminal: 'Create a builder with `docker buildx create --driver docker-container` and name it with `--builder`.',
    },
    'builder-lost': {
        message: 'The builder stopped answering while it built {side}: {detail}',
        remedy: 'Run the job again. If it happens again, see whether the builder has enough memory and disk.',
        terminal: 'See whether Docker or the builder still runs, and has enough memory and disk.',
    },
    'disk-full': {
        message: 'There is no space left on the disk: {detail}',
        remedy: 'Free space before this step, or run on a machine with a larger disk: the layers of both images are written to RUNNER_TEMP, compressed.',
        terminal: 'Free space: the layers of both images are written to the folder for temporary files, compressed.',
    },
    'build-timeout': {
        message: 'The build of {side} took longer than {limit} and was stopped.',
        remedy: 'Raise the input `build-timeout`, or see in the log above which step hangs.',
        terminal: 'Raise `--build-timeout`, or see which step hangs.',
    },
    'blob-missing': {
        message: 'The image has no blob {digest} ({what}).',
        remedy: 'The build did not export the whole image; run the job again.',
        terminal: 'The image is not complete; write or build it anew.',
    },
    'blob-corrupt': {
        message: 'Blob {digest} is damaged: {detail}',
        remedy: 'The export is incomplete or altered; run the job again.',
        terminal: 'The image is incomplete or altered; write or build it anew.',
    },
    'image-invalid': {
        message: '{what} of the image is not valid: {detail}',
        remedy: 'The builder wrote something that the OCI image specification does not allow; please report it.',
        terminal: 'Something in it is not allowed by the OCI image specification; write or build it anew.',
    },
    'image-unsupported': {
        message: 'The image cannot be read: {detail}',
        remedy: 'See the documentation for what can be measured.',
    },
    'platform-missing': {
        message: 'The image index has no image for {platform}; it has {available}.',
        remedy: 'Set the input `platforms` to a platform that the build produces.',
        terminal: 'Name one of these with `--platform`.',
    },
    'platform-ambiguous': {
        message: 'The image index has images for several platforms ({available}) and none was chosen.',
        remedy: 'Name one platform in the input `platforms`.',
        terminal: 'Name one of these with `--platform`.',
    },
    'invalid-configuration': {
        message: '{count} of the settings in configuration files cannot be used:\n{mistakes}',
        remedy: 'Correct them; docs/configuration.md lists every key.',
    },
    'bake-failed': {
        message: '`docker buildx bake --print` gives no images: {detail}',
        remedy: 'Mend the bake files, or name their targets in the input `images`.',
    },
    'bake-unsupported': {
        message: '{count} settings of the bake files cannot be used:\n{mistakes}',
        remedy: 'Change them, or name the targets to weigh in the input `images`.',
    },
    'dockerfile-too-large': {
        message: '{file} is {size}; at most {limit} are read.',
        remedy: 'Move generated content out of the Dockerfile.',
    },
    usage: {
        message: '{problem}',
        remedy: '`dockweigh --help` lists commands and options.',
    },
    'image-not-found': {
        message: '{name} is neither an image file nor a commit: {detail}',
        remedy: 'Name an image layout folder, an archive written by `docker save` or `docker buildx build --output type=oci`, an image in a registry as `registry:NAME:TAG`, or a commit of this repository.',
    },
    'image-file-invalid': {
        message: '{path} cannot be read as an image: {detail}',
        remedy: 'Write it anew with `docker save` or `docker buildx build --output type=oci`.',
    },
    'archive-too-large': {
        message: '{path} holds more than {limitBytes} bytes, {why}.',
        remedy: 'Unpack it before this step, or free space: an archive that is not compressed is read where it lies.',
        terminal: 'Unpack it, or free space: an archive that is not compressed is read where it lies.',
    },
    'image-source-invalid': {
        message: '`{text}` {mistake}',
        remedy: 'Write `registry:NAME:TAG`, `oci-layout:FOLDER` or `archive:FILE`.',
        terminal: '`dockweigh --help` lists the ways to name an image.',
    },
    'registry-image-unknown': {
        message: '{registry} has no image {image}{explanation}.',
        remedy: 'Check the name and the tag, and that the image was pushed before this step.',
        terminal: 'Check the name and the tag.',
    },
    'registry-denied': {
        message: '{registry} denies access to {image}: {detail}.',
        remedy: 'Check the name; for a private image add a step with `uses: docker/login-action` before this one, whose account may read it.',
        terminal: 'Check the name; for a private image log in with `docker login`, as an account that may read it.',
    },
    'registry-limit': {
        message: '{registry} refuses more requests for now: {detail}.',
        remedy: 'Run the job again later; most registries allow more to who is logged in (`uses: docker/login-action`).',
        terminal: 'Try again later; most registries allow more to who is logged in.',
    },
    'registry-unreachable': {
        message: '{registry} cannot be used: {detail}.',
        remedy: 'See whether the name is right and the registry is up; proxies are taken from `HTTPS_PROXY` and `NO_PROXY`.',
    },
    'registry-invalid': {
        message: '{registry} does not answer as a registry should: {detail}.',
        remedy: 'See whether the name is that of a registry.',
    },
    'file-changed': {
        message: '{path} is not what the image was built from: {detail}',
        remedy: 'Run it again.',
    },
    'no-image': {
        message: 'There is no image to inspect. {detail}',
        remedy: 'Mend the build, or name another commit.',
    },
    'image-ambiguous': {
        message: '{path} holds several images and none was chosen:{available}',
        remedy: 'Name one after a colon, as in `images.tar:shop:1.2`, or by digest after an `@`.',
    },
    'image-unknown': {
        message: '{path} holds no image {wanted}; it holds:{available}',
        remedy: 'Name one of these after a colon, or by digest after an `@`.',
    },
    'no-base': {
        message: 'There is nothing to compare the working tree with: {detail}',
        remedy: 'Name a commit, as in `dockweigh diff main`, or a branch, as in `--base-ref develop`.',
    },
    'not-a-workflow-run': {
        message: 'This action comments for a run that has ended, and this workflow was started by {event}.',
        remedy: 'Use it in a workflow with `on: workflow_run`; docs/forks.md shows one.',
    },
    'report-missing': {
        message: 'There is no report: {detail}.',
        remedy: 'Name in the input `report` the folder that the artifact was downloaded to, and see that the other workflow uploads what its output `report` names.',
    },
    'report-refused': {
        message: 'The report is refused, and nothing was written: {detail}.',
        remedy: 'It was made by a run of the pull request, whose author can put anything into it. Where nobody did, use the same release of Dockweigh in both workflows.',
    },
    'comment-refused': {
        message: 'GitHub refused to {what} ({status}: {detail}).',
        remedy: 'Give the job the permission `pull-requests: write`.',
    },
    'comment-failed': {
        message: 'The comment could not be written. {detail}',
        remedy: 'Run the job again.',
    },
    interrupted: {
        message: 'The run was interrupted by {signal}.',
        remedy: 'Nothing was left behind. Run the job again.',
        terminal: 'Nothing was left behind.',
    },
};
/** An expected failure, in the user's words. */
class ActionError extends Error {
    name = 'ActionError';
    code;
    /** What the user can do about it, one sentence. */
    remedy;
    /** The same for a user at a terminal. */
    terminalRemedy;
    constructor(text, cause) {
        super(text.message, cause === undefined ? undefined : { cause });
        this.code = text.code;
        this.remedy = text.remedy;
        this.terminalRemedy = text.terminal ?? text.remedy;
    }
}
/** Makes the failure of a code, with its values filled in, where nothing stays invisible, and its cause kept. */
function failure(code, values = {}, cause) {
    const found = failures[code];
    const message = found.message.replace(/\{(\w+)\}/g, (_, name) => visibleMessage(String(values[name] ?? `{${name}}`)));
    return new ActionError({ ...found, code, message }, cause);
}


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ inputDefinitions)
/* harmony export */ });
/* unused harmony export commentPlacingInputs */
/** What becomes of the comments of earlier runs; the action in `comment/` asks the same. */
const commentPlacingInputs = [
    {
        name: 'comment-mode',
        type: 'choice',
        default: 'update',
        description: 'How a new report takes the place of an earlier one: `update` rewrites the comment, `recreate` posts a new one at the end and deletes the earlier, `hide` posts a new one and hides the earlier as outdated. Only one is ever to be seen.',
    },
    {
        name: 'comment-unwanted',
        type: 'choice',
        default: 'keep',
        description: 'What becomes of a comment that is there when `comment` asks for none any more: `keep` (it is kept true) or `delete`.',
    },
];
/** All inputs, in the order the documentation shows them. */
const inputDefinitions = [
    {
        name: 'images',
        type: 'list',
        default: '',
        description: 'Images to weigh, one name a line: those of `.dockweigh.yml`, or targets and groups of `bake-files`. Empty: every image that `.dockweigh.yml` lists, unless `context`, `file` or `target` describes one; of bake files the group `default`.',
    },
    {
        name: 'bake-files',
        type: 'list',
        default: '',
        description: 'Bake files whose targets are weighed: paths inside the checkout, one a line, as `docker buildx bake --file` takes them.',
    },
    {
        name: 'context',
        type: 'text',
        default: '',
        description: 'Build context: a path inside the checkout. Empty: its root.',
    },
    {
        name: 'file',
        type: 'text',
        default: '',
        description: 'Path of the Dockerfile. Empty: `Dockerfile` in the build context.',
    },
    {
        name: 'target',
        type: 'text',
        default: '',
        description: 'Stage to build. Empty: the last one.',
    },
    {
        name: 'build-args',
        type: 'list',
        default: '',
        description: 'Build arguments, `NAME=value` or `NAME` (taken from the environment), one a line.',
    },
    {
        name: 'build-contexts',
        type: 'list',
        default: '',
        description: 'Named contexts, `name=path-or-reference`, one a line.',
    },
    {
        name: 'secrets',
        type: 'list',
        default: '',
        description: 'Build secrets, `id=value`, one a line. Values are masked in the log.',
    },
    {
        name: 'secret-files',
        type: 'list',
        default: '',
        description: 'Build secrets from files, `id=path`, one a line.',
    },
    {
        name: 'secret-envs',
        type: 'list',
        default: '',
        description: 'Build secrets from the environment, `id=VARIABLE`, one a line.',
    },
    {
        name: 'ssh',
        type: 'list',
        default: '',
        description: 'SSH agent sockets or keys for the build, one a line.',
    },
    {
        name: 'labels',
        type: 'list',
        default: '',
        description: 'Labels for the image, `key=value`, one a line.',
    },
    {
        name: 'add-hosts',
        type: 'list',
        default: '',
        description: 'Host names for the build, `host:ip`, one a line.',
    },
    {
        name: 'network',
        type: 'text',
        default: '',
        description: 'Network of RUN instructions: `default`, `none` or `host`.',
    },
    {
        name: 'no-cache',
        type: 'boolean',
        default: 'false',
        description: 'Build every step anew.',
    },
    {
        name: 'pull',
        type: 'boolean',
        default: 'false',
        description: 'Always look for newer base images.',
    },
    {
        name: 'platforms',
        type: 'list',
        default: '',
        description: "Platforms to build, for example `linux/arm64`, one a line; each is weighed, compared and judged on its own. Empty: the builder's own.",
    },
    {
        name: 'tags',
        type: 'list',
        default: '',
        description: "Names for head's image, `NAME:TAG`, one a line. They are given where `push`, `load` or `outputs` has the image leave the builder; base is only ever weighed.",
    },
    {
        name: 'push',
        type: 'boolean',
        default: 'false',
        description: "Push head's image as part of its build, which is before the verdict. What is pushed is what is weighed: its digest is the output `head-digest`, and no attestation is attached.",
    },
    {
        name: 'load',
        type: 'boolean',
        default: 'false',
        description: "Load head's image into Docker as part of its build.",
    },
    {
        name: 'outputs',
        type: 'list',
        default: '',
        description: "Further outputs of head's build as buildx takes them, one a line, for example `type=oci,dest=image.tar`. Compression and annotations named here hold for what is weighed, too. With `oci-mediatypes=false` the layers are those weighed but the manifest's digest is another.",
    },
    {
        name: 'builder',
        type: 'text',
        default: '',
        description: 'Name of the buildx builder. Empty: the current one, or one of our own where that one cannot export an image layout.',
    },
    {
        name: 'cache-from',
        type: 'list',
        default: 'auto',
        description: 'Cache sources as buildx takes them, one a line. `auto`: the Actions cache, one scope per image, target and platform. `none`: no cache.',
    },
    {
        name: 'cache-to',
        type: 'list',
        default: 'auto',
        description: 'Cache destinations as buildx takes them, one a line. `auto`: the Actions cache, all stages (`mode=max`). `none`: nothing is written.',
    },
    {
        name: 'build-timeout',
        type: 'duration',
        default: '60m',
        description: 'Longest time one build may take.',
    },
    {
        name: 'cache-timeout',
        type: 'duration',
        default: '2m',
        description: 'Longest time a build may wait for the cache service without any progress; after that it is built without the cache.',
    },
    {
        name: 'head',
        type: 'text',
        default: '',
        description: 'Where the image of head is, if it is not to be built: `registry:NAME:TAG` (credentials come from the Docker configuration), `oci-layout:FOLDER` or `archive:FILE`. Empty: it is built.',
    },
    {
        name: 'base',
        type: 'text',
        default: '',
        description: 'Where the image of base is, written alike, for example `registry:ghcr.io/acme/shop:main`. Empty: it is built, or was measured by an earlier run.',
    },
    {
        name: 'base-ref',
        type: 'text',
        default: '',
        description: "Branch, tag or commit to compare with. A branch is compared at its merge base with the checkout. Empty: the pull request's base.",
    },
    {
        name: 'max-size',
        type: 'size',
        default: '',
        description: 'Largest image that passes, for example `250MB` or `1GiB`: compressed size, or with the word `unpacked` the unpacked size.',
    },
    {
        name: 'max-increase',
        type: 'growth',
        default: '',
        description: 'Largest growth against base that passes: `10%`, `20MB`, or `5% and 10MB` (fails only when both are exceeded). Compressed size, or with the word `unpacked` the unpacked size.',
    },
    {
        name: 'max-layers',
        type: 'count',
        default: '',
        description: 'Largest number of layers that passes.',
    },
    {
        name: 'max-layer-increase',
        type: 'count',
        default: '',
        description: 'Largest number of layers that may be added against base.',
    },
    {
        name: 'max-waste',
        type: 'growth',
        default: '',
        description: 'Most waste that passes: bytes of lower layers that no container can see, for example `20MB`, `5%` of the unpacked size, or `5% and 20MB` (fails only when both are exceeded).',
    },
    {
        name: 'max-waste-increase',
        type: 'size',
        default: '',
        description: 'Most waste that may be added against base, for example `5MB`.',
    },
    {
        name: 'vulnerabilities',
        type: 'choice',
        default: 'off',
        description: 'Compare known vulnerabilities of base and head, with a scanner that is on the PATH already: `trivy`, `grype`, `auto` (the first of the two that is there) or `off`. Both images are built and scanned in this run.',
    },
    {
        name: 'vulnerabilities-base',
        type: 'text',
        default: '',
        description: "Path of a report on base's image, instead of a scan: JSON of Trivy or Grype, CycloneDX JSON, or SARIF.",
    },
    {
        name: 'vulnerabilities-head',
        type: 'text',
        default: '',
        description: "Path of a report on head's image, alike.",
    },
    {
        name: 'max-new-vulnerabilities',
        type: 'text',
        default: '',
        description: 'Most vulnerabilities that the pull request may introduce, by severity, for example `critical=0, high=3`; a severity that is not named has no limit. What could not be scanned fails.',
    },
    {
        name: 'vulnerabilities-severity',
        type: 'choice',
        default: 'low',
        description: 'Weakest severity that is listed: `critical`, `high`, `medium`, `low` or `negligible`. Those that nobody has judged are listed always; limits count all.',
    },
    {
        name: 'vulnerabilities-fixable',
        type: 'boolean',
        default: 'false',
        description: 'Leave out vulnerabilities that no version of the package mends, in limits, too.',
    },
    {
        name: 'vulnerabilities-timeout',
        type: 'duration',
        default: '10m',
        description: 'Longest time that the scan of one image may take, with the download of the vulnerability database.',
    },
    {
        name: 'lint-threshold',
        type: 'choice',
        default: '',
        description: 'Weakest severity of a finding that fails the check: `error`, `warning`, `info`, `style` or `never`. Empty: what the configuration file says, else `error`.',
    },
    {
        name: 'lint-scope',
        type: 'choice',
        default: '',
        description: 'Findings that can fail the check: `new` (those the pull request introduced) or `all`. Empty: what the configuration file says, else `new`.',
    },
    {
        name: 'comment',
        type: 'choice',
        default: 'changes',
        description: 'When to comment: `always`, `changes` (something moved, or a comment is already there to be kept true), `failure` or `never`.',
    },
    ...commentPlacingInputs,
    {
        name: 'comment-key',
        type: 'text',
        default: '',
        description: 'Which comment, or which section of a shared one, is ours: letters, digits, `.`, `_` and `-`. Empty: made from the Dockerfile, target, platform and matrix.',
    },
    {
        name: 'comment-group',
        type: 'text',
        default: '',
        description: 'Jobs with the same group share one comment, a section each: letters, digits, `.`, `_` and `-`. Empty: jobs of one matrix share one, any other job has its own.',
    },
    {
        name: 'matrix',
        type: 'text',
        default: '${{ toJSON(matrix) }}',
        description: "The job's matrix, which names its section of the comment. Leave it as it is.",
    },
    {
        name: 'strategy',
        type: 'text',
        default: '${{ toJSON(strategy) }}',
        description: 'How many jobs the matrix has: when all have written, sections of jobs that are gone are removed. Leave it as it is.',
    },
    {
        name: 'base-image-advice',
        type: 'boolean',
        default: 'true',
        description: "Ask the base image's registry for smaller images of the same repository, such as `-slim`, while the image is built. Only manifests are read, 16 at most for a base image; where the registry cannot be reached nothing is said.",
    },
    {
        name: 'html',
        type: 'boolean',
        default: 'false',
        description: 'Write the report as one HTML page, too, with a map of all files; the output `html` says where it lies.',
    },
    {
        name: 'verify-fixes',
        type: 'boolean',
        default: 'false',
        description: "Build head's image once more with the fixes that a machine can make, and report what they save and a patch. Nothing is written into the checkout.",
    },
    {
        name: 'verify-fixes-timeout',
        type: 'duration',
        default: '5m',
        description: 'Longest time that the builds with fixes may take, all together; what is not tried by then is said.',
    },
    {
        name: 'suggest-fixes',
        type: 'boolean',
        default: 'false',
        description: 'Suggest fixes on lines that the pull request changes, as a review whose suggestions can be committed: safe fixes of lint findings, and with `verify-fixes` those that were built and measured. At most ten stand at a time, and none is made twice.',
    },
    {
        name: 'report-only',
        type: 'boolean',
        default: 'false',
        description: 'Report the verdict but never fail the check for it.',
    },
    {
        name: 'status',
        type: 'text',
        default: '',
        description: "Name of a commit status to post with the verdict (`statuses: write`), for branch rules that wait for a name of their own. Empty: none; the job's own check is there anyway.",
    },
    {
        name: 'check',
        type: 'text',
        default: '',
        description: 'Name of a check run to post with the report and its annotations (`checks: write`). Empty: none.',
    },
    {
        name: 'override-label',
        type: 'text',
        default: '',
        description: 'Label of the pull request that lets failed `max-…` limits pass. The report says so, with who set it and when. Empty: none does.',
    },
    {
        name: 'override-lint',
        type: 'boolean',
        default: 'false',
        description: 'The label lets lint findings pass, too.',
    },
    {
        name: 'github-token',
        type: 'text',
        default: '${{ github.token }}',
        description: 'Token for the comment (`pull-requests: write`), for reading labels and for fetching the base commit.',
    },
];


/***/ }),

/***/ 4286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ configurationFiles),
/* harmony export */   QV: () => (/* binding */ mergeConfigurations),
/* harmony export */   uC: () => (/* binding */ emptyConfiguration),
/* harmony export */   zd: () => (/* binding */ lintScopes)
/* harmony export */ });
/** Which findings the check answers for: those the pull request introduced, or all of them. */
const lintScopes = ['new', 'all'];
/** Where configuration files lie, hadolint's before ours; of each kind the first that exists holds, and ours win. */
const configurationFiles = [
    ['.hadolint.yaml', '.hadolint.yml'],
    ['.dockweigh.yml', '.dockweigh.yaml'],
];
/** What holds without any file. */
const emptyConfiguration = {
    settings: {},
    severities: {},
    ignoreComments: null,
    threshold: null,
    scope: null,
};
/** Puts two configurations together, setting by setting and rule by rule; where both speak, the second holds. */
function mergeConfigurations(weak, strong) {
    return {
        settings: { ...weak.settings, ...strong.settings },
        severities: { ...weak.severities, ...strong.severities },
        ignoreComments: strong.ignoreComments ?? weak.ignoreComments,
        threshold: strong.threshold ?? weak.threshold,
        scope: strong.scope ?? weak.scope,
    };
}


/***/ }),

/***/ 8472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Strongest first. */
const severities = ['error', 'warning', 'info', 'style'];


/***/ }),

/***/ 247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YC: () => (/* binding */ editDistance),
/* harmony export */   bJ: () => (/* binding */ nearestVariable),
/* harmony export */   qb: () => (/* binding */ nearestName)
/* harmony export */ });
/** Names further than this from what was written are no suggestion. */
const maxDistance = 2;
/** Longer names are not compared: they are no variables. */
const maxLength = 100;
/** Among more variables than this many are alike, and none is the one that was meant. */
const maxVariables = 200;
/** The variable among some that is nearest to a misspelt one; null when none is near, or there are very many. */
function nearestVariable(written, variables) {
    return variables.size > maxVariables ? null : nearestName(written, variables.keys());
}
/** The name among some that is nearest to a misspelt one; null when none is within some letters of it. */
function nearestName(written, names, limit = maxDistance) {
    if (written.length > maxLength)
        return null;
    const reach = Math.min(limit, Math.floor(written.length / 2));
    let nearest = null;
    for (const name of names) {
        const distance = editDistance(written, name, reach);
        if (distance <= reach && (nearest === null || distance < nearest.distance))
            nearest = { name, distance };
    }
    return nearest?.name ?? null;
}
/** How many letters have to be put in, taken out or changed (Levenshtein); infinite when more than a limit. */
function editDistance(one, other, limit) {
    if (Math.abs(one.length - other.length) > limit)
        return Infinity;
    let start = 0;
    while (start < one.length && one[start] === other[start])
        start += 1;
    let row = Array.from({ length: other.length - start + 1 }, (_, index) => index);
    for (let index = start; index < one.length; index += 1) {
        const next = [index - start + 1];
        for (let at = start; at < other.length; at += 1) {
            const column = at - start;
            const replaced = (row[column] ?? 0) + (one[index] === other[at] ? 0 : 1);
            next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
        }
        if (Math.min(...next) > limit)
            return Infinity;
        row = next;
    }
    return row.at(-1) ?? Infinity;
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version in package.json; a test keeps the two equal. */
const version = '0.1.0';


/***/ })

};
