export const id = 209;
export const ids = [209];
export const modules = {

/***/ 7209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSlim: () => (/* binding */ runSlim)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/adapters/inside.ts
var inside = __webpack_require__(2346);
;// CONCATENATED MODULE: ./src/adapters/replace-files.ts





/**
 * Replaces files below a root, each at once or not at all, with their modes kept and links followed. All are looked at
 * before the first is written. Fails with `file-changed` when one is not what it was.
 */
async function replaceFiles(root, files) {
    const targets = await Promise.all(files.map((file) => findTarget(root, file)));
    for (const [index, { after }] of files.entries())
        await replace(targets[index] ?? '', after);
}
async function findTarget(root, { path, before }) {
    const place = (0,external_node_path_.join)(root, path);
    if (before === null) {
        const there = await (0,promises_.lstat)(place).catch(() => null);
        if (there !== null)
            throw changed(path, 'there is such a file now.');
        return (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(place)), place.slice((0,external_node_path_.dirname)(place).length + 1));
    }
    const target = await (0,inside/* resolveInside */.L)([root], place);
    const text = target === null ? null : await (0,promises_.readFile)(target, 'utf8').catch(() => null);
    if (target === null || text === null)
        throw changed(path, 'it is gone, or cannot be read.');
    if (text !== before)
        throw changed(path, 'it was changed meanwhile, or git stores other line ends.');
    return target;
}
async function replace(target, text) {
    const fresh = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    const facts = await (0,promises_.stat)(target).catch(() => null);
    try {
        await (0,promises_.writeFile)(fresh, text, { flag: 'wx' });
        if (facts !== null)
            await (0,promises_.chmod)(fresh, facts.mode);
        await (0,promises_.rename)(fresh, target);
    }
    catch (error) {
        await (0,promises_.rm)(fresh, { force: true });
        throw error;
    }
}
function changed(path, detail) {
    return (0,errors/* failure */.V)('file-changed', { path, detail });
}

// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/report/medium.ts
var medium = __webpack_require__(5967);
// EXTERNAL MODULE: ./src/report/sections/sizes.ts
var sizes = __webpack_require__(861);
// EXTERNAL MODULE: ./src/report/terminal-proof.ts
var terminal_proof = __webpack_require__(1259);
// EXTERNAL MODULE: ./src/report/terminal-text.ts
var terminal_text = __webpack_require__(4890);
// EXTERNAL MODULE: ./src/report/untrusted.ts
var untrusted = __webpack_require__(480);
;// CONCATENATED MODULE: ./src/report/slim.ts





/** What fixes save as text for a terminal: the figures, the fixes, and the patch. */
function renderSlim({ images, notes }, { colour, written }) {
    const blocks = [
        ...images.flatMap((image) => imageBlocks(image, colour)),
        notes
            .filter(({ stage }) => stage !== 'lint')
            .map(({ message }) => `Note: ${medium/* textMedium */.VO.sentence(message)}`),
        written.length === 0
            ? []
            : [`Written: ${written.map((path) => medium/* textMedium */.VO.name(path)).join(', ')}.`],
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function imageBlocks(image, colour) {
    const { subject, head, proof } = image;
    if (head.state === 'missing')
        return [];
    const title = `${medium/* textMedium */.VO.name(subject.name)}: ${(0,sizes/* sizesInWords */.B)(head)}`;
    const lines = (0,terminal_proof/* proofLines */.U)(image);
    return [
        [(0,terminal_text/* paint */.nI)(title, { as: 'bold', colour })],
        lines.length === 0 ? ['There is nothing that a machine can fix.'] : lines,
        (0,untrusted/* patchLines */.UZ)(proof?.patch ?? '').map((line) => paintLine(line, colour)),
    ];
}
function paintLine(line, colour) {
    if (line.startsWith('+'))
        return (0,terminal_text/* paint */.nI)(line, { as: 'green', colour });
    return line.startsWith('-') ? (0,terminal_text/* paint */.nI)(line, { as: 'red', colour }) : line;
}

// EXTERNAL MODULE: ./src/cli/compare-commits.ts + 30 modules
var compare_commits = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/cli/session.ts + 5 modules
var cli_session = __webpack_require__(5710);
// EXTERNAL MODULE: ./src/adapters/layer-hashing.ts + 1 modules
var layer_hashing = __webpack_require__(9705);
;// CONCATENATED MODULE: ./src/adapters/scratch.ts


/** Scratch folders inside the run's own folder, which goes with the run. */
function scratchIn(folder) {
    return {
        async place(files) {
            const placed = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'fixes-'));
            for (const [name, text] of Object.entries(files))
                await (0,promises_.writeFile)((0,external_node_path_.join)(placed, name), text);
            return placed;
        },
        remove: (placed) => (0,promises_.rm)(placed, { recursive: true, force: true, maxRetries: 5 }),
    };
}

// EXTERNAL MODULE: ./src/config.ts + 5 modules
var config = __webpack_require__(3614);
// EXTERNAL MODULE: ./src/stages/compose-images.ts + 1 modules
var compose_images = __webpack_require__(891);
// EXTERNAL MODULE: ./src/stages/compose.ts + 4 modules
var compose = __webpack_require__(6320);
// EXTERNAL MODULE: ./src/stages/describe-run.ts
var describe_run = __webpack_require__(4870);
// EXTERNAL MODULE: ./src/stages/hide-secrets.ts
var hide_secrets = __webpack_require__(4075);
// EXTERNAL MODULE: ./src/stages/lint-ahead.ts
var lint_ahead = __webpack_require__(9114);
// EXTERNAL MODULE: ./src/stages/measure-images.ts + 7 modules
var measure_images = __webpack_require__(1135);
// EXTERNAL MODULE: ./src/stages/prove-fixes.ts + 18 modules
var prove_fixes = __webpack_require__(1072);
// EXTERNAL MODULE: ./src/stages/read-configuration.ts
var read_configuration = __webpack_require__(7708);
// EXTERNAL MODULE: ./src/stages/read-recipes.ts
var read_recipes = __webpack_require__(2897);
// EXTERNAL MODULE: ./src/stages/review-scripts.ts
var review_scripts = __webpack_require__(3030);
// EXTERNAL MODULE: ./src/cli/host.ts + 2 modules
var host = __webpack_require__(3172);
;// CONCATENATED MODULE: ./src/cli/slim-images.ts
















/** Builds the images of the working tree, and builds them again with fixes. Fails with `invalid-inputs` and as builds do. */
async function slimImages(slim, { session, checkout }) {
    const tree = await (0,compare_commits/* openTree */.rB)(null, checkout);
    const repository = (0,compare_commits/* repositoryAt */.uw)(tree, session);
    const configuration = await (0,read_configuration/* readConfiguration */.T)(repository, tree);
    const plans = slim.contexts.map((context) => {
        const inputs = (0,compare_commits/* localInputs */.tg)({ ...slim.inputs, context, 'verify-fixes': 'true' }, checkout, session);
        return (0,config/* settleConfig */.Un)((0,config/* parseConfig */.o4)(inputs, checkout.top), configuration.lint);
    });
    const jobs = await (0,read_recipes/* readRecipes */.kd)({
        repository,
        ...{ head: tree, sides: Promise.resolve(sidesOf(tree)) },
        plans: plans.map(({ build, policy }) => {
            (0,hide_secrets/* hideSecrets */.s)(build, session.progress);
            const sides = { head: null, base: null };
            return { name: build.file, listedAs: null, build, policy, ...sides, scans: sides };
        }),
    });
    const host = hostFor(tree, { session, checkout });
    const linting = (0,lint_ahead/* openLintAhead */.x)(jobs, configuration.lint);
    const measured = await (0,measure_images/* measureImages */.J)({ jobs, sides: sidesOf(tree) }, {
        ...{ builder: (0,compare_commits/* builderOf */.zp)(session), host, hashing: (0,layer_hashing/* hashInThreads */.D)() },
        ...{ records: undefined, images: undefined, pack: null, onBuilding: linting.begin },
    });
    const scripts = jobs.map(({ recipes }) => recipes.head);
    const review = await (0,review_scripts/* reviewScripts */.J)(scripts, (0,cli_session/* shellcheckOf */.w)(session));
    const reports = (0,compose_images/* composeImages */.h)(measured.images, {
        lint: linting.lint,
        review,
        siblingsOf: () => [],
    });
    const proven = await (0,prove_fixes/* proveFixes */.k)({ images: measured.images, reports }, {
        ...{ openWorkshop: measured.openWorkshop, layerCache: measured.layerCache },
        ...{ scratch: scratchIn(session.folder), sides: sidesOf(tree), host },
        budgetMs: plans[0]?.fixBudgetMs ?? null,
    });
    const report = (0,compose/* composeReport */.Z)(proven.reports, {
        subject: (0,describe_run/* describeRun */.v)({
            job: host.job,
            event: { kind: 'terminal', headSha: tree.shown, base: null },
            sides: sidesOf(tree),
        }),
        reportOnly: true,
        notes: [...tree.notes, ...measured.notes, ...proven.notes],
    });
    return { report, files: proven.files };
}
/** The working tree alone. */
function sidesOf(tree) {
    return { head: tree, headShown: tree.shown, base: null, baseWhy: 'nothing' };
}
function hostFor(tree, { session, checkout }) {
    return (0,host/* hostOf */.w)(session, {
        inputs: {},
        job: {
            event: { name: 'terminal', ref: '', payload: {} },
            workspace: tree.folder,
            repository: checkout.repository,
        },
    });
}

;// CONCATENATED MODULE: ./src/cli/slim-command.ts








/** Shows what fixes save, measured by building them, and writes them if that is wanted. Throws ActionErrors. */
async function runSlim(slim, terminal, colour) {
    return (0,cli_session/* inSession */.C)(terminal, slim, async (session) => {
        const checkout = await (0,compare_commits/* checkoutOf */.o5)(session, null);
        const { report, files } = await slimImages(slim, { session, checkout });
        session.signal.throwIfAborted();
        requireImages(report, session);
        if (slim.fixes === 'written')
            await replaceFiles(checkout.top, files);
        const written = slim.fixes === 'written' ? files.map(({ path }) => path) : [];
        const text = render(report, { slim, colour, written });
        terminal.output.write(session.progress.mask(text));
        return 0;
    });
}
function render(report, { slim, colour, written, }) {
    switch (slim.format) {
        case 'json':
            return (0,json/* renderJson */.h)(report);
        case 'patch':
            return report.images.map(({ proof }) => proof?.patch ?? '').join('');
        case 'text':
            return renderSlim(report, { colour, written });
    }
}
/** Fails with `no-image` when one of the images does not exist. */
function requireImages({ images }, { progress }) {
    for (const { head } of images) {
        if (head.state !== 'missing')
            continue;
        const lines = (0,untrusted/* logTail */.RB)(head.log, { lines: 20, width: 200 }).map((line) => `  | ${line}`);
        throw (0,errors/* failure */.V)('no-image', { detail: progress.mask([head.message, ...lines].join('\n')) });
    }
}


/***/ })

};
