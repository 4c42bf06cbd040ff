export const id = 221;
export const ids = [221];
export const modules = {

/***/ 221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAtTerminal: () => (/* binding */ runAtTerminal)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
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
};
function optionOf(input) {
    const { name, type } = input;
    const isLimit = name.startsWith('max-') || name.startsWith('lint-') || name === 'report-only';
    return {
        name: singular[name] ?? name,
        value: type === 'boolean' ? null : (values[name] ?? typeValues[type]),
        many: type === 'list' && name !== 'platforms',
        description: rewritten[name] ?? describe(input),
        group: isLimit ? 'Limits' : 'Build',
        commands: commandsOf(name, isLimit),
        input: name,
    };
}
function commandsOf(name, isLimit) {
    if (name === 'lint-threshold')
        return ['diff', 'lint'];
    if (name === 'verify-fixes-timeout')
        return ['slim'];
    if (isLimit || name === 'base-ref')
        return ['diff'];
    // The contexts of `slim` are named without an option.
    return name === 'context' ? ['diff', 'inspect'] : ['diff', 'inspect', 'slim'];
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
/** Reads the arguments after the program's name; paths of secrets start from `folder`. Fails with `usage`. */
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
        const items = option.input === 'secret-files' ? values.map(anchorPath(folder)) : values;
        inputs[option.input] = option.many ? items.map(quoteItem).join('\n') : (items[0] ?? '');
    }
    return inputs;
}
/** Both sides are built in folders of their own, where a secret's relative path would lead nowhere. */
function anchorPath(folder) {
    return (pair) => pair.replace(/(?<==).+$/s, (path) => (0,external_node_path_.resolve)(folder, path));
}
/** A list is read as lines of CSV, so an item that would be taken for more than itself is quoted. */
function quoteItem(value) {
    return /["\n\r]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
function arguments_usage(problem) {
    return (0,errors/* failure */.V)('usage', { problem });
}

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
    const groups = ['Output', 'Lint', 'Limits', 'Build']
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

// EXTERNAL MODULE: ./src/cli/session.ts + 6 modules
var session = __webpack_require__(7138);
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
            const { runLint } = await Promise.all(/* import() */[__webpack_require__.e(765), __webpack_require__.e(599), __webpack_require__.e(143)]).then(__webpack_require__.bind(__webpack_require__, 4143));
            return runLint(invocation, terminal, (0,session/* colourOf */.GW)(invocation.colour, terminal));
        }
        case 'slim': {
            const { runSlim } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(765), __webpack_require__.e(302), __webpack_require__.e(599), __webpack_require__.e(166), __webpack_require__.e(37), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 7209));
            return runSlim(invocation, terminal, (0,session/* colourOf */.GW)(invocation.colour, terminal));
        }
        case 'run': {
            // Loaded only now, so that help and mistakes are answered at once.
            const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(765), __webpack_require__.e(302), __webpack_require__.e(599), __webpack_require__.e(166), __webpack_require__.e(37), __webpack_require__.e(900)]).then(__webpack_require__.bind(__webpack_require__, 3900));
            return runCommand(invocation, terminal);
        }
    }
}
/** Failures that name inputs of the action, which are options here. */
const aboutInputs = new Set(['invalid-inputs', 'base-ref-unknown']);
function main_describe(error, { environment }) {
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

/***/ 7138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ colourOf),
  w4: () => (/* binding */ hostOf),
  Cp: () => (/* binding */ inSession),
  wI: () => (/* binding */ shellcheckOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/adapters/cleanup.ts
/** Makes an empty list of undo steps. */
function createCleanup() {
    let steps = [];
    return {
        add(name, undo) {
            steps.push({ name, undo });
        },
        async run() {
            const failed = [];
            while (steps.length > 0) {
                const pending = steps.toReversed();
                steps = [];
                for (const step of pending) {
                    try {
                        await step.undo();
                    }
                    catch (error) {
                        failed.push(`${step.name}: ${String(error)}`);
                    }
                }
            }
            return failed;
        },
    };
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/adapters/interruption.ts

/** Listens for the signals that end a process, so that it can tidy up before. */
function listenForSignals() {
    const controller = new AbortController();
    const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const { promise: happened, reject } = withRejection();
    const onSignal = (name) => {
        const interrupted = (0,errors/* failure */.V)('interrupted', { signal: name });
        controller.abort(interrupted);
        reject(interrupted);
    };
    for (const name of names)
        process.on(name, onSignal);
    const stop = () => {
        for (const name of names)
            process.off(name, onSignal);
    };
    return { signal: controller.signal, happened, stop };
}
function withRejection() {
    let reject = () => undefined;
    const promise = new Promise((_, fail) => {
        reject = fail;
    });
    // Nobody may be waiting any more when the signal comes.
    promise.catch(() => undefined);
    return { promise, reject };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
;// CONCATENATED MODULE: ./src/lint/shellcheck/comment.ts

/**
 * Reads the output of `shellcheck -f json1`; null when it is something else. Its levels are our severities.
 * https://github.com/koalaman/shellcheck/blob/master/shellcheck.1.md
 */
function parseShellcheckOutput(text) {
    const output = parseJson(text);
    if (!isRecord(output) || !Array.isArray(output['comments']))
        return null;
    const comments = output['comments'];
    return comments.every(isFileComment) ? comments : null;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function isFileComment(value) {
    if (!isRecord(value))
        return false;
    const numbers = ['line', 'column', 'endLine', 'endColumn', 'code'];
    return (numbers.every((name) => typeof value[name] === 'number') &&
        typeof value['file'] === 'string' &&
        typeof value['message'] === 'string' &&
        finding/* severities */.g.some((severity) => severity === value['level']));
}

// EXTERNAL MODULE: ./src/lint/shellcheck/problems.ts
var problems = __webpack_require__(9538);
;// CONCATENATED MODULE: ./src/adapters/shellcheck.ts






/** Scripts that one process checks. */
const batchSize = 100;
const largestOutput = 64 * 1024 * 1024;
/** `shellcheck` on the PATH. Configuration files and variables of its own do not count: results depend on the input alone. */
function shellcheckProgram(options) {
    return {
        async check(scripts) {
            if (scripts.length === 0)
                return { kind: 'checked', comments: [] };
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.folder, 'shellcheck-'));
            try {
                return await checkAll(scripts, { ...options, folder });
            }
            finally {
                await (0,promises_.rm)(folder, { recursive: true, force: true });
            }
        },
    };
}
async function checkAll(scripts, options) {
    const paths = scripts.map((_, index) => (0,external_node_path_.join)(options.folder, String(index)));
    await Promise.all(paths.map((path, index) => (0,promises_.writeFile)(path, scripts[index] ?? '')));
    const found = scripts.map(() => []);
    const problems = [];
    const batches = batchesOf(paths).values();
    const work = async () => {
        for (const batch of batches) {
            const result = problems.length > 0 ? [] : await runOnce(batch, options);
            if (typeof result === 'string')
                problems.push(result);
            else
                for (const comment of result)
                    found[Number((0,external_node_path_.basename)(comment.file))]?.push(comment);
        }
    };
    await Promise.all(Array.from({ length: (0,external_node_os_.availableParallelism)() }, work));
    const [why] = problems;
    return why === undefined ? { kind: 'checked', comments: found } : { kind: 'unavailable', why };
}
function batchesOf(paths) {
    const count = Math.ceil(paths.length / batchSize);
    return Array.from({ length: count }, (_, n) => paths.slice(n * batchSize, (n + 1) * batchSize));
}
/** Comments, or why there are none. Exit code 1 only says that there are some. */
function runOnce(paths, { environment, signal, timeoutMs = 30_000 }) {
    const exclude = problems/* excludedCodes */.n.map((code) => `SC${code}`).join(',');
    const args = ['--norc', '--format=json1', '--severity=style', `--exclude=${exclude}`, ...paths];
    const env = { ...environment, SHELLCHECK_OPTS: undefined };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('shellcheck', args, {
            env,
            timeout: timeoutMs,
            killSignal: 'SIGKILL',
            maxBuffer: largestOutput,
            ...(signal === undefined ? {} : { signal }),
        }, (error, stdout, stderr) => {
            resolve(parseShellcheckOutput(stdout) ?? reasonOf(error, stderr));
        });
    });
}
function reasonOf(error, stderr) {
    if (error !== null && 'code' in error && error.code === 'ENOENT')
        return 'there is no `shellcheck` on the PATH';
    if (error !== null && 'killed' in error && error.killed === true)
        return '`shellcheck` did not end in time';
    const line = stderr.trim().split('\n')[0] ?? '';
    return `\`shellcheck\` failed: ${line === '' ? 'no result' : line}`;
}

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/report/untrusted.ts
var untrusted = __webpack_require__(480);
;// CONCATENATED MODULE: ./src/adapters/cache-service.ts
const lookupPath = '/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
/** The version BuildKit's client writes: sha256 of `|go-actionscache-1.0`. */
const entryVersion = '693bb7016429d80366022f036f84856888c9f13e00145f5f6f4dce303a38d6f2';
const tries = 2;
/**
 * Whether buildx will find a working Actions cache. Both questions are asked here because nobody asks them later:
 * buildx drops a cache entry without a word when the variables are missing, and a BuildKit whose lookup is never
 * answered blocks every build of its daemon, also after the build that asked has been stopped.
 */
async function findCacheService(environment, patienceMs = 10_000) {
    const missing = findMissingVariables(environment);
    if (missing !== null)
        return { kind: 'unavailable', why: missing };
    // The older protocol, of Enterprise Server, has no call that this token may surely make.
    if (!isSecondVersion(environment))
        return { kind: 'available' };
    const why = await askTwice(environment, patienceMs);
    return why === null ? { kind: 'available' } : { kind: 'unavailable', why };
}
/** Which variables of the Actions cache are missing, as the end of a sentence; null when none is. */
function findMissingVariables(environment) {
    const address = isSecondVersion(environment) ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL';
    const missing = [address, 'ACTIONS_RUNTIME_TOKEN'].filter((name) => !environment[name]);
    return missing.length === 0 ? null : `${missing.join(' and ')} not set`;
}
function isSecondVersion(environment) {
    return /^(1|t|true)$/i.test(environment['ACTIONS_CACHE_SERVICE_V2'] ?? '');
}
async function askTwice(environment, patienceMs) {
    let why = null;
    for (let i = 0; i < tries; i += 1) {
        why = await ask(environment, patienceMs / tries);
        if (why === null)
            return null;
    }
    return why;
}
/** Looks up a key that nobody saves; any answer to that is a sign of life. Returns what is wrong, or null. */
async function ask(environment, patienceMs) {
    const url = (environment['ACTIONS_RESULTS_URL'] ?? '').replace(/\/+$/, '') + lookupPath;
    const signal = AbortSignal.timeout(patienceMs);
    try {
        const response = await fetch(url, {
            method: 'POST',
            headers: {
                'content-type': 'application/json',
                authorization: `Bearer ${environment['ACTIONS_RUNTIME_TOKEN'] ?? ''}`,
            },
            body: JSON.stringify({
                key: 'dockweigh-sign-of-life',
                restore_keys: [],
                version: entryVersion,
            }),
            signal,
        });
        await response.arrayBuffer();
        return response.ok ? null : `it answers ${response.status}`;
    }
    catch {
        return signal.aborted ? 'it does not answer' : 'it cannot be reached';
    }
}

;// CONCATENATED MODULE: ./src/adapters/terminal.ts



/** A user's terminal as the place of a run: progress in one updating line, and a cache service only where one is set up. */
function terminalHost(options) {
    const { progress } = options;
    return {
        inputs: options.inputs,
        job: options.job,
        signal: options.signal,
        folder: options.folder,
        findCacheService: () => findCacheService(options.environment),
        say: (line) => {
            progress.say(line);
        },
        chapter: (title, work) => progress.chapter(title, work),
        hide: (secret) => {
            progress.hide(secret);
        },
        notice: (message) => {
            progress.say(message);
        },
    };
}
const clearLine = '\r\u001b[K';
const tickMs = 1000;
/** Shows progress on a terminal; `quiet`, or where there is none, it shows nothing. */
function openProgress(screen, { quiet }) {
    const secrets = new Set();
    const isShown = screen.isTerminal && !quiet;
    let current = null;
    const mask = (text) => [...secrets].reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
    const draw = () => {
        if (current === null || !isShown)
            return;
        const duration = (0,format/* formatDuration */.a3)(Date.now() - current.startedMs);
        const line = mask([current.title, duration, (0,untrusted/* oneLine */.TN)(current.latest)].join('  '));
        screen.write(clearLine + fit(line, screen.columns()));
    };
    return {
        mask,
        hide: (secret) => secrets.add(secret),
        say(line) {
            // Output of a step would only flicker; the step itself says enough.
            if (current === null || line.startsWith('  '))
                return;
            current.latest = line;
            draw();
        },
        async chapter(title, work) {
            const own = { title, startedMs: Date.now(), latest: '' };
            current = own;
            draw();
            const timer = setInterval(draw, tickMs);
            try {
                const result = await work();
                const duration = (0,format/* formatDuration */.a3)(Date.now() - own.startedMs);
                if (isShown)
                    screen.write(`${clearLine}${title}  ${duration}\n`);
                return result;
            }
            catch (error) {
                if (isShown)
                    screen.write(clearLine);
                throw error;
            }
            finally {
                clearInterval(timer);
                current = null;
            }
        },
    };
}
/** The last column stays free: terminals differ in what they do when it is filled. */
function fit(line, columns) {
    const limit = Math.max(20, columns - 1);
    return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}

;// CONCATENATED MODULE: ./src/cli/session.ts








/** How long what was interrupted may take to stop, in milliseconds; buildx itself has ten seconds. */
const patienceMs = 12_000;
/** Does a command's work and leaves nothing behind, however it ends. Throws what the work throws, and `interrupted`. */
async function inSession(terminal, { quiet }, work) {
    const cleanup = createCleanup();
    const interruption = listenForSignals();
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_os_.tmpdir)()), 'dockweigh-'));
    cleanup.add('temporary folder', () => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 }));
    const progress = openProgress(terminal.errors, { quiet });
    const working = work({ terminal, folder, cleanup, signal: interruption.signal, progress });
    try {
        return await Promise.race([working, interruption.happened]);
    }
    finally {
        const settled = working.then(() => undefined, () => undefined);
        await Promise.race([settled, (0,external_node_timers_promises_.setTimeout)(patienceMs, undefined, { ref: false })]);
        for (const left of await cleanup.run()) {
            terminal.errors.write(`Could not be removed: ${left}\n`);
        }
        interruption.stop();
    }
}
/** The session as the place of a run. */
function hostOf({ terminal, folder, signal, progress }, { inputs, job, }) {
    return terminalHost({
        inputs,
        signal,
        folder,
        progress,
        environment: terminal.environment,
        job: {
            ...job,
            serverUrl: '',
            apiUrl: '',
            graphqlUrl: '',
            workflow: '',
            name: '',
            runId: 0,
            runAttempt: 1,
            runUrl: null,
        },
    });
}
/** ShellCheck, as the user has it. */
function shellcheckOf({ terminal, folder, signal }) {
    return shellcheckProgram({ folder, environment: terminal.environment, signal });
}
/** https://no-color.org: any value but the empty one refuses colours. */
function colourOf(wanted, { environment, output }) {
    const isRefused = wanted === 'refused' || (environment['NO_COLOR'] ?? '') !== '';
    return !isRefused && output.isTerminal && environment['TERM'] !== 'dumb' ? 'ansi' : 'none';
}


/***/ }),

/***/ 3001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ sliceJoined),
/* harmony export */   Qs: () => (/* binding */ spanIn),
/* harmony export */   cT: () => (/* binding */ joinLines),
/* harmony export */   kU: () => (/* binding */ joinSpans),
/* harmony export */   w7: () => (/* binding */ concatJoined)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4625);

/** Joins stretches of a file in order, with nothing between them. */
function joinSpans(source, spans) {
    const pieces = [];
    const parts = [];
    let at = 0;
    for (const { start, end } of spans) {
        if (end <= start)
            continue;
        pieces.push({ at, start, length: end - start });
        parts.push(source.text.slice(start, end));
        at += end - start;
    }
    return { text: parts.join(''), pieces };
}
/** Joins whole lines, each ended by one LF whatever break the file has. */
function joinLines(source, first, end) {
    const pieces = [];
    const parts = [];
    let at = 0;
    for (let index = first; index < end; index += 1) {
        const line = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(source, index);
        const text = `${source.text.slice(line.start, line.end)}\n`;
        appendPiece(pieces, { at, start: line.start, length: text.length }, line);
        parts.push(text);
        at += text.length;
    }
    return { text: parts.join(''), pieces };
}
function appendPiece(pieces, piece, line) {
    const last = pieces.at(-1);
    const adjoins = last !== undefined && last.start + last.length === piece.start;
    const exact = line.next - line.end <= 1;
    if (adjoins && exact)
        pieces[pieces.length - 1] = { ...last, length: last.length + piece.length };
    else
        pieces.push(piece);
}
/** Puts one joined text after another. */
function concatJoined(first, second) {
    const moved = second.pieces.map((piece) => ({ ...piece, at: piece.at + first.text.length }));
    return { text: first.text + second.text, pieces: [...first.pieces, ...moved] };
}
/** The part of a joined text between two of its offsets. */
function sliceJoined(joined, from, to = joined.text.length) {
    if (from === 0 && to === joined.text.length)
        return joined;
    const pieces = [];
    for (let index = pieceIndexAt(joined, from); index < joined.pieces.length; index += 1) {
        const piece = joined.pieces[index];
        if (piece === undefined || piece.at >= to)
            break;
        const start = Math.max(piece.at, from);
        const length = Math.min(piece.at + piece.length, to) - start;
        if (length > 0)
            pieces.push({ at: start - from, start: piece.start + start - piece.at, length });
    }
    return { text: joined.text.slice(from, to), pieces };
}
/** Where a stretch of a joined text stands in the file; continuations inside it are included. */
function spanIn(joined, from, to) {
    const start = placeOf(joined, from);
    if (to <= from)
        return { start, end: start };
    return { start, end: placeOf(joined, to - 1) + 1 };
}
function placeOf(joined, offset) {
    const piece = joined.pieces[pieceIndexAt(joined, offset)];
    return piece === undefined ? 0 : piece.start + offset - piece.at;
}
function pieceIndexAt({ pieces }, offset) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.at ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 4625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ lineIndexAt),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   o$: () => (/* binding */ readSource)
/* harmony export */ });
const byteOrderMark = '\uFEFF';
/** Splits a text into lines at LF, CRLF or a lone CR. */
function readSource(text) {
    return { text, lines: [...linesOf(text)] };
}
function* linesOf(text) {
    const breaks = /\r\n|\n|\r/g;
    let start = text.startsWith(byteOrderMark) ? 1 : 0;
    for (const match of text.matchAll(breaks)) {
        if (match.index < start)
            continue;
        const next = match.index + match[0].length;
        yield { start, end: match.index, next };
        start = next;
    }
    yield { start, end: text.length, next: text.length };
}
/** The 0-based index of the line that holds an offset; an offset in a line break belongs to the line it ends. */
function lineIndexAt(source, offset) {
    let low = 0;
    let high = source.lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lineAt(source, middle).start <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Lines and columns of a span. */
function rangeOf(source, span) {
    const line = lineIndexAt(source, span.start);
    const endLine = lineIndexAt(source, Math.max(span.start, span.end));
    return {
        line: line + 1,
        column: columnOf(source, line, span.start),
        endLine: endLine + 1,
        endColumn: columnOf(source, endLine, Math.max(span.start, span.end)),
    };
}
/** Offsets of a range; the inverse of `rangeOf`, clamped to the file. */
function spanOf(source, range) {
    return {
        start: offsetOf(source, range.line, range.column),
        end: offsetOf(source, range.endLine, range.endColumn),
    };
}
/** The span of a line's text, by 0-based index, without its break. */
function lineAt(source, index) {
    const end = source.text.length;
    return source.lines[index] ?? { start: end, end, next: end };
}
function columnOf(source, line, offset) {
    return Math.max(0, offset - lineAt(source, line).start) + 1;
}
function offsetOf(source, line, column) {
    const { start, next } = lineAt(source, line - 1);
    return Math.min(start + column - 1, next);
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure),
/* harmony export */   l: () => (/* binding */ ActionError)
/* harmony export */ });
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
/** Makes the failure of a code, with its values filled in and its cause kept. */
function failure(code, values = {}, cause) {
    const found = failures[code];
    const message = found.message.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? `{${name}}`));
    return new ActionError({ ...found, code, message }, cause);
}


/***/ }),

/***/ 8033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ch: () => (/* binding */ digestFromHex),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const sha256Digest = /^sha256:[0-9a-f]{64}$/;
/** Whether a text is a well-formed sha256 digest. */
function isDigest(text) {
    return sha256Digest.test(text);
}
/** The first twelve hexadecimal digits, as container tools print them. */
function shortDigest(digest) {
    return digest.slice('sha256:'.length, 'sha256:'.length + 12);
}
/** The digest of bytes held in memory. */
function digestOf(bytes) {
    return digestFromHex((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex'));
}
/** The digest that 64 hexadecimal digits of a finished sha256 stand for. */
function digestFromHex(hex) {
    return `sha256:${hex}`;
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

/***/ 5745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ shellcheckPage)
/* harmony export */ });
/** The page that explains a code of ShellCheck (`SC2086`); null for other codes. */
function shellcheckPage(code) {
    return /^SC\d+$/.test(code) ? `https://www.shellcheck.net/wiki/${code}` : null;
}


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellProblems),
/* harmony export */   n: () => (/* binding */ excludedCodes)
/* harmony export */ });
/* harmony import */ var _dockerfile_joined_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3001);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);


/**
 * Left out as hadolint leaves them out: files of the image that are not there to be read (1090, 1091) and the note
 * that ash is taken for dash (2187).
 */
const excludedCodes = [1090, 1091, 2187];
/** ShellCheck's comments on a script as problems of the Dockerfile, each at the words it speaks of. */
function shellProblems(script, comments) {
    const place = placerOf(script);
    return comments
        .filter(({ code, line }) => !excludedCodes.includes(code) && line > script.headerLines)
        .map((comment) => ({
        rule: ruleOf(comment),
        problem: { at: place(comment), message: comment.message },
    }));
}
function ruleOf({ code, level }) {
    const name = `SC${code}`;
    const remedy = `See ${(0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .shellcheckPage */ .a)(name) ?? name}.`;
    return { meta: { code: name, aliases: [], name, severity: level, remedy } };
}
function placerOf({ body, headerLines }) {
    const starts = lineStarts(body.text);
    const offsetOf = (line, column) => {
        const start = starts[line - headerLines - 1] ?? body.text.length;
        return advance(body.text, start, column - 1);
    };
    return ({ line, column, endLine, endColumn }) => {
        const last = Math.max(0, body.text.trimEnd().length - 1);
        const from = Math.min(offsetOf(line, column), last);
        const to = Math.min(Math.max(offsetOf(endLine, endColumn), from + 1), last + 1);
        return placeIn(body, from, to);
    };
}
/** A comment on the end of the text, as on what is missing there, stands at the last words. */
function placeIn(body, from, to) {
    return (0,_dockerfile_joined_text_js__WEBPACK_IMPORTED_MODULE_1__/* .spanIn */ .Qs)(body, from, Math.max(to, from + 1));
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** Goes on by characters, of which some are two UTF-16 units, but not beyond the line. */
function advance(text, start, characters) {
    let at = start;
    for (let left = characters; left > 0 && at < text.length && text.charAt(at) !== '\n'; left -= 1)
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return at;
}


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

/***/ 2011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ formatBytesApart),
/* harmony export */   AX: () => (/* binding */ formatImagePath),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Hs: () => (/* binding */ formatCommit),
/* harmony export */   MO: () => (/* binding */ formatDigest),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Ul: () => (/* binding */ formatByteChange),
/* harmony export */   Uv: () => (/* binding */ formatExactBytes),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   lq: () => (/* binding */ formatCountChange),
/* harmony export */   pv: () => (/* binding */ formatPercentApart),
/* harmony export */   vW: () => (/* binding */ formatPercentChange),
/* harmony export */   w8: () => (/* binding */ statusMark),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8033);

/** U+2212: as wide as a plus, so that columns of changes line up. */
const minus = '−';
const byteUnits = ['kB', 'MB', 'GB', 'TB', 'PB'];
/** Decimal units with three significant digits, as container tools print sizes: `58.1 MB`. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes;
    for (const unit of byteUnits) {
        value /= 1000;
        if (roundToThree(value) < 1000)
            return `${printThree(value)} ${unit}`;
    }
    return formatExactBytes(bytes);
}
/** Every byte, grouped: `58,123,456 B`. */
function formatExactBytes(bytes) {
    return `${formatNumber(bytes)} B`;
}
/** Two sizes side by side; exact where rounding would hide that they differ. */
function formatBytesApart(first, second) {
    const rounded = [formatBytes(first), formatBytes(second)];
    if (first === second || rounded[0] !== rounded[1])
        return rounded;
    return [formatExactBytes(first), formatExactBytes(second)];
}
/** A change with its direction: `+61.0 MB`, `−3.2 MB`, `0 B`. */
function formatByteChange(bytes) {
    return `${sign(bytes)}${formatBytes(Math.abs(bytes))}`;
}
/** A change of a count with its direction: `+2`, `−1`, `0`. */
function formatCountChange(count) {
    return `${sign(count)}${formatNumber(Math.abs(count))}`;
}
/** A change as a share of its base: `+12.4%`, `<0.1%`; null from a base of 0, which has no percentage. */
function formatPercentChange(change, base) {
    if (base <= 0)
        return null;
    const percent = (Math.abs(change) / base) * 100;
    if (percent > 0 && percent < 0.1)
        return '<0.1%';
    return `${sign(change)}${printPercent(percent)}%`;
}
/** `+61.2 MB (+54%)`: a change in bytes with its share of base. */
function formatChange(change, base) {
    const percent = formatPercentChange(change, base);
    return change === 0 || percent === null
        ? formatByteChange(change)
        : `${formatByteChange(change)} (${percent})`;
}
/** A percentage to so many decimals as it takes to be told from `limit` (a percentage such as 10). */
function formatPercentApart(change, { base, limit }) {
    const plain = formatPercentChange(change, base);
    const percent = (Math.abs(change) / base) * 100;
    if (plain !== `${sign(change)}${printPercent(limit)}%` || percent === limit)
        return plain;
    const decimals = [2, 3, 4, 5, 6].find((count) => Number(percent.toFixed(count)) !== limit) ?? 6;
    return `${sign(change)}${percent.toFixed(decimals)}%`;
}
/** A count with its noun: `1 layer`, `1,200 layers`. */
function formatCount(count, noun, plural = `${noun}s`) {
    return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
}
/** `0.4 s`, `12 s`, `1 min 12 s`, `2 h 3 min`; what no build takes is `over 999 h`. */
function formatDuration(durationMs) {
    if (durationMs < 9950)
        return `${(Math.max(0, durationMs) / 1000).toFixed(1)} s`;
    const seconds = Math.round(durationMs / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return joinUnits([Math.floor(seconds / 60), 'min'], [seconds % 60, 's']);
    const minutes = Math.round(seconds / 60);
    if (minutes >= 60_000)
        return 'over 999 h';
    return joinUnits([Math.floor(minutes / 60), 'h'], [minutes % 60, 'min']);
}
/** A part of a whole: `92.3%`, `<0.1%`; below 100% nothing prints as 100%. */
function formatShare(share) {
    const percent = Math.max(0, share * 100);
    if (percent > 0 && percent < 0.1)
        return '<0.1%';
    return `${printPercent(percent < 100 ? Math.min(percent, 99.9) : percent)}%`;
}
/** A path inside an image; the image model has them without the leading slash. */
function formatImagePath(path) {
    return `/${path}`;
}
/** A commit as GitHub shortens it. */
function formatCommit(commit) {
    return commit.slice(0, 7);
}
/** A digest as container tools shorten it. */
function formatDigest(digest) {
    return (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest);
}
const statusMarks = { pass: '✅', overridden: '☑️', warn: '⚠️', fail: '❌', skip: '⏭️' };
/** The mark a verdict is recognised by. */
function statusMark(status) {
    return statusMarks[status];
}
function joinUnits([large, largeUnit], [small, smallUnit]) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
function sign(value) {
    if (value === 0)
        return '';
    return value > 0 ? '+' : minus;
}
function roundToThree(value) {
    return Number(value.toPrecision(3));
}
function printThree(value) {
    const rounded = roundToThree(value);
    if (rounded >= 100)
        return rounded.toFixed(0);
    if (rounded >= 10)
        return rounded.toFixed(1);
    return rounded.toFixed(2).replace(/0$/, '');
}
function printPercent(percent) {
    if (percent >= 99.95)
        return formatNumber(Math.round(percent));
    return percent.toFixed(1).replace(/\.0$/, '');
}
/** A whole number, grouped: `1,200`. Never with an exponent, whose digits may read as a commit hash. */
function formatNumber(value) {
    if (!Number.isSafeInteger(value))
        return Math.trunc(value).toLocaleString('en-US');
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   RB: () => (/* binding */ logTail),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   UZ: () => (/* binding */ patchLines),
/* harmony export */   _v: () => (/* binding */ capMiddle)
/* harmony export */ });
const ellipsis = '…';
/** Terminal control sequences (ECMA-48 CSI and OSC), as build tools print them for colour and titles. */
const terminalSequence = new RegExp(String.raw `\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])`, 'g');
/** Control and format characters (among them bidirectional and zero-width ones) and lone surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/**
 * Makes one visible line of any text: terminal sequences, control, bidirectional and zero-width characters
 * go, white space of every kind becomes one space, and a Dockerfile's line continuations are joined.
 */
function oneLine(text) {
    return text
        .replace(terminalSequence, '')
        .replace(/\\[ \t]*\r?\n/g, ' ')
        .replace(/\s+/gu, ' ')
        .replace(invisible, '')
        .trim();
}
/** Shortens a text to `limit` characters by taking out its middle; both ends of a command or path tell. */
function capMiddle(text, limit) {
    const characters = Array.from(text);
    if (characters.length <= limit)
        return text;
    const kept = limit - ellipsis.length;
    const start = Math.ceil(kept / 2);
    const end = characters.length - (kept - start);
    return [...characters.slice(0, start), ellipsis, ...characters.slice(end)].join('');
}
/** Part of a line with its blanks as they are, tabs two wide, and everything invisible taken out. */
function visibleText(text) {
    return text.replace(/\t/g, '  ').replace(invisible, '');
}
/** The lines of a patch as they are, blanks and tabs included, but for what cannot be seen. */
function patchLines(patch) {
    const lines = patch.split(/\r?\n/);
    return (lines.at(-1) === '' ? lines.slice(0, -1) : lines).map((line) => line
        .split('\t')
        .map((part) => part.replace(invisible, ''))
        .join('\t'));
}
/** The end of a log as visible lines; indentation is kept, everything that could steer a terminal is not. */
function logTail(log, limits) {
    return log
        .flatMap((entry) => entry.split(/\r\n|[\n\r\u2028\u2029]/))
        .map((line) => capMiddle(logLine(line), limits.width))
        .slice(-limits.lines);
}
function logLine(line) {
    return line.replace(terminalSequence, '').replace(/\t/g, '  ').replace(invisible, '').trimEnd();
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
