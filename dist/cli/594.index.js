export const id = 594;
export const ids = [594];
export const modules = {

/***/ 9594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/report/layer-words.ts
var layer_words = __webpack_require__(4079);
;// CONCATENATED MODULE: ./src/report/facts/layer-facts.ts


/** What comes from the base image and what the Dockerfile adds; no rows when the base image is not known. */
function shareFacts({ size, contents }) {
    const { baseImage } = contents;
    const own = {
        compressedBytes: size.compressedBytes - baseImage.compressedBytes,
        unpackedBytes: size.unpackedBytes - baseImage.unpackedBytes,
        layerCount: size.layerCount - baseImage.layerCount,
    };
    return {
        name: 'shares',
        title: 'Whose bytes',
        columns: [
            ['', 'left'],
            ['compressed', 'right'],
            ['unpacked', 'right'],
            ['layers', 'right'],
        ],
        rows: baseImage.layerCount === 0
            ? []
            : [shareRow('base image', baseImage), shareRow('own', own), shareRow('all', size)],
    };
}
function shareRow(name, size) {
    const { compressedBytes, unpackedBytes, layerCount } = size;
    return [name, (0,format/* formatBytes */.z3)(compressedBytes), (0,format/* formatBytes */.z3)(unpackedBytes), (0,format/* formatNumber */.ZV)(layerCount)];
}
/** Every layer, oldest first. */
function layerFacts({ layers }, view) {
    return {
        name: 'layers',
        title: `Layers (${layers.length})`,
        columns: [
            ['compressed', 'right'],
            ['unpacked', 'right'],
            ['digest', 'left'],
            ['layer', 'left'],
        ],
        rows: layers.map(({ compressedBytes, unpackedBytes, digest, origin }) => [
            (0,format/* formatBytes */.z3)(compressedBytes),
            (0,format/* formatBytes */.z3)(unpackedBytes),
            view.medium.code((0,format/* formatDigest */.MO)(digest)),
            (0,layer_words/* nameOrigin */.cT)(origin, view),
        ]),
    };
}

// EXTERNAL MODULE: ./src/report/facts/waste-facts.ts
var waste_facts = __webpack_require__(8586);
// EXTERNAL MODULE: ./src/report/facts/weight-facts.ts
var weight_facts = __webpack_require__(7126);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/medium.ts
var medium = __webpack_require__(5967);
// EXTERNAL MODULE: ./src/report/sections/sizes.ts
var sizes = __webpack_require__(861);
// EXTERNAL MODULE: ./src/report/terminal-facts.ts
var terminal_facts = __webpack_require__(4698);
// EXTERNAL MODULE: ./src/report/terminal-text.ts
var terminal_text = __webpack_require__(4890);
;// CONCATENATED MODULE: ./src/report/inspection.ts









/** Rows of a list in a terminal, layers excepted: the ones that weigh. */
const textRows = 20;
/** What one image weighs and what is in it: sizes, layers, waste, largest places, duplicates, leftovers, packages. */
function renderInspection(side, options) {
    return options.format === 'text' ? renderText(side, options) : renderMarkdown(side, options);
}
function renderText(side, { name, dockerfile, colour }) {
    const view = viewSide(side, { medium: medium/* textMedium */.VO, dockerfile });
    const blocks = [
        [
            (0,terminal_text/* paint */.nI)(`${medium/* textMedium */.VO.name(name)}: ${(0,sizes/* sizesInWords */.Bf)(side)}`, { as: 'bold', colour }),
            (0,terminal_text/* paint */.nI)(identityWords(side, medium/* textMedium */.VO), { as: 'dim', colour }),
        ],
        ...inspectionFacts(side, view).map((facts) => (0,terminal_facts/* factLines */.Kp)(facts, facts.name === 'layers' ? facts.rows.length : textRows)),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function renderMarkdown(side, { name, dockerfile }) {
    const view = viewSide(side, { medium: medium/* markdownMedium */.Bv, dockerfile });
    const tables = inspectionFacts(side, view).map((facts) => {
        const lines = (0,markdown/* table */.tp)(facts.columns, facts.rows);
        return [`#### ${facts.title}`, '', lines.head, ...lines.rows].join('\n');
    });
    const title = `### ${(0,markdown/* codeSpan */.SS)(name)}: ${(0,sizes/* sizesInWords */.Bf)(side)}`;
    return `${[title, identityWords(side, medium/* markdownMedium */.Bv), ...tables].join('\n\n')}\n`;
}
function inspectionFacts(side, view) {
    return [
        shareFacts(side),
        layerFacts(side, view),
        (0,waste_facts/* wasteFacts */.k)(side, view),
        (0,waste_facts/* leftoverFacts */.v)(side, view),
        ...(0,weight_facts/* weightFacts */.g)(side, view),
    ].filter(({ rows }) => rows.length > 0);
}
function identityWords({ digest, platform, contents }, medium) {
    const waste = contents.wastedBytes === 0 ? 'no waste' : `waste ${(0,format/* formatBytes */.z3)(contents.wastedBytes)}`;
    const seen = `a container sees ${(0,format/* formatBytes */.z3)(contents.visibleBytes)}`;
    return `${medium.code(platform)} · ${medium.code((0,format/* formatDigest */.MO)(digest))} · ${seen}, ${waste}`;
}
function viewSide({ layers }, { medium, dockerfile }) {
    return { medium, layers, dockerfile, suffix: '', locate: () => null };
}

;// CONCATENATED MODULE: ./src/report/json.ts
/** The JSON report (docs/report-schema.json): keys in one order at every depth, so that equal reports are equal bytes. */
function renderJson(report) {
    return `${JSON.stringify(report, sortKeys, 2)}\n`;
}
function sortKeys(_, value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1)));
}

// EXTERNAL MODULE: ./src/report/summary.ts + 1 modules
var summary = __webpack_require__(2542);
// EXTERNAL MODULE: ./src/report/terminal.ts + 1 modules
var report_terminal = __webpack_require__(824);
// EXTERNAL MODULE: ./src/report/untrusted.ts
var untrusted = __webpack_require__(480);
// EXTERNAL MODULE: ./src/stages/deliver.ts + 4 modules
var stages_deliver = __webpack_require__(8914);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/build/probe.ts
/** The oldest buildx that has everything a run needs: raw progress (0.13) and provenance in the metadata file (0.14). */
const minimumBuildx = '0.14.0';
/** Reads the version out of `docker buildx version`; null when there is none. */
function parseBuildxVersion(output) {
    return /\bv?(\d+\.\d+\.\d+)/.exec(output)?.[1] ?? null;
}
/** Whether a version is at least the minimum, by its three numbers. */
function isRecentEnough(version, minimum = minimumBuildx) {
    const wanted = numbers(minimum);
    const given = numbers(version);
    for (const [index, number] of wanted.entries()) {
        const other = given[index] ?? 0;
        if (other !== number)
            return other > number;
    }
    return true;
}
/**
 * Reads name and driver from `docker buildx inspect`, whose output is made of `Key: value` lines. Where the daemon
 * does not answer buildx succeeds and leaves the driver empty: null.
 */
function parseBuilder(output) {
    const name = /^Name:[ \t]*(\S+)/m.exec(output)?.[1];
    const driver = /^Driver:[ \t]*(\S+)/m.exec(output)?.[1];
    return name === undefined || driver === undefined ? null : { name, driver };
}
/**
 * Whether the Docker daemon keeps images in containerd's store, from `docker info --format '{{json .DriverStatus}}'`.
 * Without it the `docker` driver has neither the OCI exporter nor cache export.
 */
function hasContainerdStore(driverStatus) {
    return driverStatus.includes('io.containerd.snapshotter');
}
function numbers(version) {
    return version.split('.').map(Number);
}

// EXTERNAL MODULE: ./src/adapters/exec.ts
var exec = __webpack_require__(7911);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/adapters/layout.ts




/**
 * Opens an OCI image layout (OCI image spec, image-layout.md) as a store of blobs. A file's name proves nothing:
 * readers verify what they stream. Only regular files are opened, symlinks are not followed, and an empty file, which
 * is how a blob that need not travel is kept out of an export, counts as missing.
 */
function openLayout(directory) {
    return { open: (digest) => streamBlob(directory, digest) };
}
async function* streamBlob(directory, digest) {
    const file = await openRegularFile(directory, digest);
    try {
        const stream = file.createReadStream({ autoClose: false, highWaterMark: 256 * 1024 });
        yield* stream;
    }
    finally {
        await file.close();
    }
}
async function openRegularFile(directory, digest) {
    const [algorithm = '', hex = ''] = digest.split(':');
    const path = (0,external_node_path_.join)(directory, 'blobs', algorithm, hex);
    const file = await openWithoutFollowing(path, digest);
    const { size } = await requireRegular(file, digest);
    if (size > 0)
        return file;
    await file.close();
    throw missing(digest, 'its file is empty');
}
async function openWithoutFollowing(path, digest) {
    try {
        return await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            throw missing(digest, 'there is no such file', error);
        throw (0,errors/* failure */.V)('blob-corrupt', { digest, detail: `its file cannot be opened: ${String(error)}` }, error);
    }
}
async function requireRegular(file, digest) {
    const stats = await file.stat();
    if (stats.isFile())
        return stats;
    await file.close();
    throw (0,errors/* failure */.V)('blob-corrupt', { digest, detail: 'its file is not a regular file.' });
}
function missing(digest, what, cause) {
    return (0,errors/* failure */.V)('blob-missing', { digest, what }, cause);
}

;// CONCATENATED MODULE: ./src/adapters/buildx.ts






const bootstrapTimeoutMs = 180_000;
/** BuildKit through the `docker` command. */
function buildxBuilder(options) {
    return {
        prepare: (wanted) => prepareBuilder(wanted, options),
        build: (call) => build(call),
        readMetadata,
        openLayout: openLayout,
    };
}
/** Removes a builder of our own; a builder that is gone already is not a failure. */
async function removeBuilder(name) {
    const result = await docker('buildx', 'rm', '--force', name);
    if (result.code !== 0 && !/no builder|not found/i.test(result.stderr)) {
        throw new Error(result.stderr.trim());
    }
}
async function prepareBuilder(wanted, options) {
    const version = await probeVersion();
    const inspected = await docker('buildx', 'inspect', ...(wanted === null ? [] : [wanted]));
    const facts = inspected.code === 0 ? parseBuilder(inspected.stdout) : null;
    if (facts === null)
        throw noBuilder(wanted, inspected);
    if (facts.driver !== 'docker')
        return describe(wanted, facts.driver, version);
    const status = await docker('info', '--format', '{{json .DriverStatus}}');
    if (status.code !== 0)
        throw (0,errors/* failure */.V)('no-docker', { detail: reasonOf(status) });
    if (hasContainerdStore(status.stdout))
        return describe(wanted, 'docker, containerd image store', version);
    return startOwnBuilder({ replaced: facts.name, version }, options);
}
function noBuilder(wanted, inspected) {
    const detail = reasonOf(inspected);
    if (detail.includes('Docker daemon'))
        return (0,errors/* failure */.V)('no-docker', { detail });
    return (0,errors/* failure */.V)('no-builder', { builder: wanted ?? 'default', detail });
}
async function probeVersion() {
    const result = await docker('buildx', 'version');
    const version = result.code === 0 ? parseBuildxVersion(result.stdout) : null;
    if (version === null)
        throw (0,errors/* failure */.V)('no-buildx', { detail: reasonOf(result) });
    if (!isRecentEnough(version))
        throw (0,errors/* failure */.V)('buildx-too-old', { version, minimum: minimumBuildx });
    return version;
}
async function startOwnBuilder({ replaced, version }, options) {
    const name = `dockweigh-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    options.say(`Builder ${replaced} cannot export an image layout (docker driver without the containerd image store); starting one of our own.`);
    options.onBuilder(name);
    options.cleanup.add(`builder ${name}`, () => removeBuilder(name));
    const created = await docker('buildx', 'create', '--name', name, '--driver', 'docker-container');
    const detail = created.code === 0 ? await bootstrap(name, options.signal) : reasonOf(created);
    if (detail !== null) {
        throw (0,errors/* failure */.V)('builder-unusable', {
            builder: replaced,
            why: 'docker driver without the containerd image store',
            detail,
        });
    }
    return describe(name, 'docker-container, our own', version);
}
/** Starts the builder's container; returns what went wrong, or null. */
async function bootstrap(name, signal) {
    const lines = [];
    const end = await (0,exec/* streamCommand */.C)({
        command: 'docker',
        args: ['buildx', 'inspect', '--bootstrap', name],
        folder: process.cwd(),
        environment: process.env,
        onLine: (line) => lines.push(line),
        shouldStop: () => false,
        timeoutMs: bootstrapTimeoutMs,
        signal,
    });
    if (end.kind !== 'exited')
        return end.kind === 'timed-out' ? 'it takes too long' : end.kind;
    if (end.code === 0)
        return null;
    return reasonOf({ code: end.code, stdout: '', stderr: lines.join('\n') });
}
async function build(call) {
    await (0,promises_.rm)(call.metadataFile, { force: true });
    const end = await (0,exec/* streamCommand */.C)({
        command: 'docker',
        args: call.arguments,
        folder: call.folder,
        environment: { ...buildEnvironment(call.arguments), ...call.environment },
        onLine: call.onLine,
        shouldStop: call.isCacheStalled,
        timeoutMs: call.timeoutMs,
        signal: call.signal,
    });
    if (end.kind === 'exited')
        return end;
    return { kind: end.kind === 'stopped' ? 'cache-stalled' : end.kind };
}
/** The build sees neither the action's inputs (the token is one) nor, unless it uses the cache, the runtime token. */
function buildEnvironment(args) {
    const usesCache = args.some((arg) => arg.includes('type=gha'));
    return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_') && (usesCache || !name.startsWith('ACTIONS_'))));
}
async function readMetadata(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
async function docker(...args) {
    try {
        return await (0,exec/* runCommand */.d)('docker', args);
    }
    catch (error) {
        throw (0,errors/* failure */.V)('no-docker', { detail: 'there is no `docker` command on the PATH' }, error);
    }
}
function describe(name, driver, version) {
    return { name, description: `buildx ${version}, driver ${driver}` };
}
/** The first line that names itself an error, or the last one: what follows an error is advice on usage. */
function reasonOf(result) {
    const lines = `${result.stdout}\n${result.stderr}`
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const line = lines.find((each) => errorPrefix.test(each)) ?? lines.at(-1);
    return line?.replace(errorPrefix, '') ?? `exit code ${result.code}`;
}
const errorPrefix = /^(docker|error):\s*/i;

// EXTERNAL MODULE: ./src/adapters/context.ts
var context = __webpack_require__(3595);
// EXTERNAL MODULE: ./src/adapters/inside.ts
var inside = __webpack_require__(2346);
;// CONCATENATED MODULE: ./src/adapters/git.ts






/** The checkout in the workspace, read through the `git` command. HEAD, index, files and refs stay as they are. */
function gitRepository(options) {
    const access = { options, git: (...args) => git(options.workspace, {}, args) };
    return {
        checkout: () => readCheckout(access),
        resolve: (plan) => resolveBase(access, plan),
        worktree: (commit) => addWorktree(access, commit),
        changedFiles: (commit) => changedFiles(access, commit),
        readText: (path, maxBytes) => readText(options, path, maxBytes),
        readContext: (tree, paths) => (0,context/* readContextFacts */.l)(tree.folder, paths),
    };
}
async function readCheckout({ git, options }) {
    const commit = await git('cat-file', 'commit', 'HEAD');
    const head = await git('rev-parse', '--verify', 'HEAD');
    if (commit.code !== 0 || head.code !== 0) {
        throw (0,errors/* failure */.V)('not-a-repository', { path: options.workspace, detail: firstLine(commit) });
    }
    const header = commit.stdout.split('\n\n', 1)[0] ?? '';
    const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
    return { sha: head.stdout.trim(), parents };
}
async function resolveBase(access, plan) {
    switch (plan.kind) {
        case 'none':
            return null;
        case 'commit':
            return (await ensureCommit(access, plan.sha)) ? plan.sha : null;
        case 'merge-base': {
            const tip = await branchTip(access, plan.branch);
            return tip === null ? null : mergeBase(access, tip);
        }
        case 'named':
            return resolveNamed(access, plan.name);
    }
}
async function resolveNamed(access, name) {
    const tip = await branchTip(access, name);
    const commit = tip === null ? await tagOrCommit(access, name) : await mergeBase(access, tip);
    if (commit === null)
        throw (0,errors/* failure */.V)('base-ref-unknown', { name });
    return commit;
}
async function tagOrCommit(access, name) {
    if (/^[0-9a-f]{40}$/.test(name))
        return (await ensureCommit(access, name)) ? name : null;
    const listed = await remote(access, [
        'ls-remote',
        remoteName,
        `refs/tags/${name}`,
        `refs/tags/${name}^{}`,
    ]);
    const tagged = listed.stdout.trim().split('\n').at(-1)?.split('\t')[0] ?? '';
    if (tagged !== '' && (await ensureCommit(access, tagged)))
        return tagged;
    const local = await access.git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    return local.code === 0 ? local.stdout.trim() : null;
}
/** The branch's last commit as the remote has it, or as the clone has it when the remote cannot be asked. */
async function branchTip(access, branch) {
    const listed = await remote(access, ['ls-remote', remoteName, `refs/heads/${branch}`]);
    const tip = listed.code === 0 ? listed.stdout.split('\t')[0]?.trim() : undefined;
    if (tip !== undefined && tip !== '')
        return (await ensureCommit(access, tip)) ? tip : null;
    for (const ref of [`refs/remotes/${remoteName}/${branch}`, `refs/heads/${branch}`]) {
        const local = await access.git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
        if (local.code === 0)
            return local.stdout.trim();
    }
    return null;
}
/** Depths a shallow clone is deepened to in turn; after the last the whole history is fetched. */
const depths = [50, 500];
async function mergeBase(access, tip) {
    const find = async () => {
        const found = await access.git('merge-base', 'HEAD', tip);
        return found.code === 0 ? found.stdout.trim() : null;
    };
    const known = await find();
    if (known !== null || !(await isShallow(access)))
        return known;
    const head = (await access.git('rev-parse', 'HEAD')).stdout.trim();
    for (const depth of [...depths.map((n) => `--depth=${n}`), '--unshallow']) {
        access.options.say(`Fetching history to find the merge base (${depth.slice(2)}).`);
        const both = await remote(access, [...fetching, depth, remoteName, tip, head]);
        if (both.code !== 0)
            await remote(access, [...fetching, depth, remoteName, tip]);
        const found = await find();
        if (found !== null)
            return found;
    }
    return null;
}
const remoteName = 'origin';
const fetching = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--recurse-submodules=no',
];
async function ensureCommit(access, sha) {
    if (await hasCommit(access, sha))
        return true;
    // In a full clone a depth would cut the history that is there.
    const depth = (await isShallow(access)) ? ['--depth=1'] : [];
    access.options.say(`Fetching ${sha.slice(0, 12)}.`);
    const fetched = await remote(access, [...fetching, ...depth, remoteName, sha]);
    return fetched.code === 0 && (await hasCommit(access, sha));
}
async function hasCommit({ git }, sha) {
    return (await git('cat-file', '-e', `${sha}^{commit}`)).code === 0;
}
async function isShallow({ git }) {
    return (await git('rev-parse', '--is-shallow-repository')).stdout.trim() === 'true';
}
/** Talks to the remote with the checkout's own credentials, then with the token. */
async function remote({ options, git: plain }, args) {
    const first = await plain(...args);
    if (first.code === 0 || options.token === '')
        return first;
    const second = await git(options.workspace, tokenConfig(options), args);
    return second.code === 0 ? second : first;
}
/** The empty header removes one that the checkout left: two of them are refused as duplicates. */
function tokenConfig({ serverUrl, token, }) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return { [`http.${serverUrl}/.extraheader`]: ['', `AUTHORIZATION: basic ${basic}`] };
}
const worktreeName = 'base';
/** Removes the worktree that a run made in its folder, and git's record of it. */
async function removeWorktree(workspace, folder) {
    const path = (0,external_node_path_.join)(folder, worktreeName);
    await git(workspace, {}, ['worktree', 'remove', '--force', '--force', path]);
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await git(workspace, {}, ['worktree', 'prune']);
}
async function addWorktree(access, commit) {
    const { options } = access;
    const folder = (0,external_node_path_.join)(options.folder, worktreeName);
    options.cleanup.add('worktree', () => removeWorktree(options.workspace, options.folder));
    const added = await git(options.workspace, { 'core.hooksPath': ['/dev/null'] }, [
        'worktree',
        'add',
        '--quiet',
        '--detach',
        '--force',
        folder,
        commit,
    ]);
    if (added.code !== 0)
        throw (0,errors/* failure */.V)('git-failed', { command: 'worktree add', detail: firstLine(added) });
    return { folder, commit };
}
async function changedFiles({ git }, commit) {
    const tracked = await git('diff', '--name-only', '--no-renames', '-z', commit, '--');
    const untracked = await git('ls-files', '--others', '--directory', '-z');
    if (tracked.code !== 0 || untracked.code !== 0)
        return null;
    const paths = `${tracked.stdout}${untracked.stdout}`.split('\0').filter((path) => path !== '');
    return paths.map((path) => path.replace(/\/$/, '')).toSorted();
}
async function readText({ workspace, folder }, path, maxBytes) {
    const file = await (0,inside/* resolveInside */.L)([workspace, folder], path);
    const facts = file === null ? null : await (0,promises_.stat)(file);
    if (file === null || facts?.isFile() !== true)
        return null;
    if (facts.size > maxBytes) {
        throw (0,errors/* failure */.V)('dockerfile-too-large', {
            file: path,
            size: `${facts.size} bytes`,
            limit: `${maxBytes} bytes`,
        });
    }
    return (0,promises_.readFile)(file, 'utf8');
}
async function git(folder, config, args) {
    return (0,exec/* runCommand */.d)('git', ['-c', 'advice.detachedHead=false', ...args], {
        folder,
        environment: gitEnvironment(folder, config),
    }).catch((error) => {
        throw (0,errors/* failure */.V)('git-failed', { command: args[0] ?? '', detail: 'there is no `git` command on the PATH' }, error);
    });
}
/**
 * Configuration goes through the environment, so that no token stands on a command line. A checkout owned by
 * another user, as in container jobs, is trusted: it is the one the job was given.
 * @see https://git-scm.com/docs/git-config#ENVIRONMENT
 */
function gitEnvironment(folder, config) {
    const entries = Object.entries({ 'safe.directory': [folder], ...config }).flatMap(([key, values]) => values.map((value) => ({ key, value })));
    const first = Number(process.env['GIT_CONFIG_COUNT'] ?? '0');
    const environment = {
        ...process.env,
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
        GIT_CONFIG_COUNT: String(first + entries.length),
    };
    for (const [index, { key, value }] of entries.entries()) {
        environment[`GIT_CONFIG_KEY_${first + index}`] = key;
        environment[`GIT_CONFIG_VALUE_${first + index}`] = value;
    }
    return environment;
}
function firstLine(result) {
    return result.stderr.trim().split('\n')[0] ?? `exit code ${result.code}`;
}

// EXTERNAL MODULE: ./src/adapters/local-checkout.ts
var local_checkout = __webpack_require__(6336);
// EXTERNAL MODULE: ./src/adapters/shellcheck.ts + 1 modules
var shellcheck = __webpack_require__(7905);
;// CONCATENATED MODULE: ./src/delivery/marker.ts
/**
 * The hidden first line of Dockweigh's comment. It says which comment of a pull request is whose (`comment-key`) and
 * which run wrote it, so that a run can find its own comment and an older run does not overwrite a newer one.
 */
const keyPattern = /^[A-Za-z0-9._-]{1,64}$/;
const markerPattern = /^<!-- dockweigh:([A-Za-z0-9._-]{1,64}) run=(\d{1,15})\.(\d{1,9}) -->(?:\r?\n|$)/;
/**
 * True for 1 to 64 letters, digits, `.`, `_` and `-`, without `--`, which would end an HTML comment early
 * (https://html.spec.whatwg.org/multipage/syntax.html#comments).
 */
function isCommentKey(text) {
    return keyPattern.test(text) && !text.includes('--');
}
/** The body as it is sent: the marker on a line of its own, then the text. Throws RangeError for an invalid key. */
function addMarker(marker, text) {
    if (!isCommentKey(marker.key))
        throw new RangeError(`Not a comment key: ${marker.key}`);
    return `<!-- dockweigh:${marker.key} run=${marker.runId}.${marker.runAttempt} -->\n${text}`;
}
/** The marker at the very start of a body, or undefined. A marker further down is somebody's quotation. */
function readMarker(body) {
    const found = markerPattern.exec(body);
    const [, key = '', runId, runAttempt] = found ?? [];
    if (!found || !isCommentKey(key))
        return undefined;
    return { key, runId: Number(runId), runAttempt: Number(runAttempt) };
}
/** The text below the marker, with the line ends and trailing space that GitHub may change made equal. */
function marker_readText(body) {
    return body.replace(markerPattern, '').replace(/\r\n/g, '\n').trimEnd();
}
/** Positive when `a` is the later run: by run id, then by attempt. Run ids grow over a repository's life. */
function compareRuns(a, b) {
    return a.runId - b.runId || a.runAttempt - b.runAttempt;
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
;// CONCATENATED MODULE: ./src/input-reader.ts


/** Makes a reader; an empty input stands for its default. */
function inputReader(raw, mistakes) {
    const reject = (name, problem) => {
        mistakes.push(`- \`${name}\` ${problem}`);
    };
    const text = (name) => {
        const given = raw[name]?.trim() ?? '';
        return given === '' ? defaultOf(name) : given;
    };
    const list = (name) => {
        const items = splitList(text(name));
        if (items === null)
            reject(name, 'has a quote that is not closed.');
        return items ?? [];
    };
    const choice = (name, allowed) => {
        const value = text(name).toLowerCase();
        const found = allowed.find((item) => item === value);
        if (found === undefined)
            reject(name, `is ${quote(value)}; write one of ${allowed.join(', ')}.`);
        return found ?? allowed[0];
    };
    return {
        text,
        list,
        reject,
        flag(name) {
            const value = text(name).toLowerCase();
            if (value !== 'true' && value !== 'false') {
                reject(name, `is ${quote(value)}; write \`true\` or \`false\`.`);
            }
            return value === 'true';
        },
        pairs: (name) => list(name).flatMap((item) => readPair(item, () => {
            reject(name, `has an item without \`=\`; write \`name=value\`, one a line.`);
        })),
        choice,
        optionalChoice: (name, allowed) => (text(name) === '' ? null : choice(name, allowed)),
        parsed(name, parse, expected) {
            const value = text(name);
            if (value === '')
                return null;
            const result = parse(value);
            if (result === null)
                reject(name, `is ${quote(value)}; write ${expected}.`);
            return result;
        },
    };
}
/** Splits by lines, honouring CSV quotes so that a quoted value may hold line breaks; null when a quote is open. */
function splitList(text) {
    try {
        const rows = (0,sync/* parse */.qg)(text, {
            delimiter: '\u0000',
            columns: false,
            relax_quotes: true,
            relax_column_count: true,
            skip_empty_lines: true,
            trim: true,
        });
        return rows.flat().filter((item) => item !== '');
    }
    catch {
        return null;
    }
}
function readPair(item, reject) {
    const at = item.indexOf('=');
    if (at > 0)
        return [{ name: item.slice(0, at), value: item.slice(at + 1) }];
    reject();
    return [];
}
function defaultOf(name) {
    const found = inputs/* inputDefinitions */.Z.find((input) => input.name === name);
    return found?.default.startsWith('${{') === true ? '' : (found?.default ?? '');
}
/** Shows a rejected value; long ones are cut, so that a secret pasted into the wrong input is not printed whole. */
function quote(value) {
    return `\`${value.length > 60 ? `${value.slice(0, 57)}...` : value}\``;
}

// EXTERNAL MODULE: ./src/lint/config/configuration.ts
var configuration = __webpack_require__(4286);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/policy/lint-policy.ts
var lint_policy = __webpack_require__(9576);
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

;// CONCATENATED MODULE: ./src/config.ts








const commentModes = ['always', 'changes', 'failure', 'never'];
/**
 * Reads the inputs. An empty input stands for its default; paths in the workspace become relative to it.
 * Fails with `invalid-inputs`, which names every mistake at once.
 */
function parseConfig(raw, workspace) {
    const mistakes = [];
    const read = inputReader(raw, mistakes);
    const lint = parseLint(read);
    const config = {
        build: parseBuild(read, workspace),
        baseRef: optional(read.text('base-ref')),
        policy: { ...parseLimits(read), ...(0,lint_policy/* settleLintPolicy */.x)(lint, configuration/* emptyConfiguration */.uC) },
        lint,
        comment: read.choice('comment', commentModes),
        commentKey: parseCommentKey(read),
        reportOnly: read.flag('report-only'),
        token: read.text('github-token'),
    };
    if (mistakes.length > 0) {
        throw (0,errors/* failure */.V)('invalid-inputs', { count: mistakes.length, mistakes: mistakes.join('\n') });
    }
    return config;
}
/** The configuration with what files at the root of head say of linting; inputs go before them. */
function settleConfig(config, files) {
    return { ...config, policy: { ...config.policy, ...(0,lint_policy/* settleLintPolicy */.x)(config.lint, files) } };
}
function parseBuild(read, workspace) {
    const context = readPath(read, 'context', workspace) ?? '.';
    return {
        context,
        file: readPath(read, 'file', workspace) ?? external_node_path_.posix.join(context, 'Dockerfile'),
        target: optional(read.text('target')),
        buildArgs: read.list('build-args'),
        buildContexts: read.pairs('build-contexts'),
        secrets: read.pairs('secrets'),
        secretFiles: read.pairs('secret-files'),
        secretEnvs: read.pairs('secret-envs'),
        ssh: read.list('ssh'),
        labels: read.list('labels'),
        addHosts: read.list('add-hosts'),
        network: optional(read.text('network')),
        noCache: read.flag('no-cache'),
        pull: read.flag('pull'),
        platform: readPlatform(read),
        builder: optional(read.text('builder')),
        cacheFrom: readCache(read, 'cache-from'),
        cacheTo: readCache(read, 'cache-to'),
        buildTimeoutMs: readDuration(read, 'build-timeout'),
        cacheTimeoutMs: readDuration(read, 'cache-timeout'),
    };
}
function parseLint(read) {
    return {
        lintThreshold: read.optionalChoice('lint-threshold', [...finding/* severities */.g, 'never']),
        lintScope: read.optionalChoice('lint-scope', configuration/* lintScopes */.zd),
    };
}
function parseLimits(read) {
    return {
        maxSize: read.parsed('max-size', parseSizeLimit, 'a size such as `250MB` or `1GiB unpacked`'),
        maxIncrease: read.parsed('max-increase', parseGrowthLimit, 'a growth such as `10%`, `20MB` or `5% and 10MB`'),
        maxLayers: read.parsed('max-layers', parseCount, 'a whole number'),
        maxLayerIncrease: read.parsed('max-layer-increase', parseCount, 'a whole number'),
        maxWaste: read.parsed('max-waste', parseWasteLimit, 'a limit such as `20MB`, `5%` or `5% and 20MB`'),
        maxWasteIncrease: read.parsed('max-waste-increase', parseByteLimit, 'a size such as `5MB`'),
    };
}
/** Base is built in another folder than head, so a path has to be relative to the checkout and stay in it. */
function readPath(read, name, workspace) {
    const given = read.text(name);
    if (given === '')
        return null;
    if (/^([a-z]+:\/\/|git@)/i.test(given) || given === '-') {
        read.reject(name, `is ${quote(given)}; give a path inside the checkout.`);
        return null;
    }
    const path = external_node_path_.posix.relative(workspace, external_node_path_.posix.resolve(workspace, given));
    if (path === '..' || path.startsWith('../')) {
        read.reject(name, `is ${quote(given)}, which is outside the checkout ${workspace}.`);
    }
    return path === '' ? '.' : path;
}
function readPlatform(read) {
    const platforms = read.list('platforms').flatMap((item) => item.split(','));
    if (platforms.length > 1) {
        read.reject('platforms', `names ${platforms.length} platforms; give one, and a job for each of the others.`);
    }
    const platform = platforms[0]?.trim() ?? null;
    if (platform !== null && !/^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9.]+)?$/.test(platform)) {
        read.reject('platforms', `is ${quote(platform)}; write it as \`linux/amd64\`.`);
    }
    return platform;
}
function readCache(read, name) {
    const entries = read.list(name);
    if (entries.length === 1 && (entries[0] === 'auto' || entries[0] === 'none'))
        return entries[0];
    return entries;
}
function readDuration(read, name) {
    return read.parsed(name, parseDuration, 'a duration such as `90s`, `10m` or `2h`') ?? 0;
}
function parseCommentKey(read) {
    const key = optional(read.text('comment-key'));
    if (key !== null && !isCommentKey(key)) {
        read.reject('comment-key', `is ${quote(key)}; use up to 64 letters, digits, \`.\`, \`_\` and single \`-\`.`);
    }
    return key;
}
function parseDuration(text) {
    const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)$/.exec(text);
    if (match?.[1] === undefined)
        return null;
    const factor = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[match[2]];
    const duration = Math.round(Number(match[1]) * factor);
    return duration > 0 ? duration : null;
}
function parseCount(text) {
    return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
function optional(text) {
    return text === '' ? null : text;
}

;// CONCATENATED MODULE: ./src/sources/event.ts
/**
 * Reads an event payload. Fields that are missing or of another type read as empty, so that a payload
 * can make the base unknown but can never make the run throw.
 */
function readEvent(raw) {
    const payload = record(raw.payload);
    switch (raw.name) {
        case 'pull_request':
        case 'pull_request_review':
            return readPullRequest(payload);
        case 'pull_request_target': {
            const event = readPullRequest(payload);
            return { kind: 'pull-request-target', pullRequest: event.pullRequest, headSha: event.headSha };
        }
        case 'merge_group':
            return readMergeGroup(payload);
        case 'push':
            return {
                kind: 'push',
                beforeSha: commit(payload['before']),
                ref: raw.ref,
                defaultBranch: defaultBranch(payload),
            };
        case 'terminal':
            return readTerminal(payload);
        default:
            return { kind: 'other', ref: raw.ref, defaultBranch: defaultBranch(payload) };
    }
}
/** The pull request the event belongs to; null when there is none. */
function pullRequestOf(event) {
    return 'pullRequest' in event ? event.pullRequest : null;
}
function readPullRequest(payload) {
    const pull = record(payload['pull_request']);
    const base = record(pull['base']);
    const head = record(pull['head']);
    const headRepository = record(head['repo'])['full_name'];
    return {
        kind: 'pull-request',
        pullRequest: number(pull['number']) ?? number(payload['number']) ?? 0,
        baseRef: event_text(base['ref']),
        headSha: commit(head['sha']) ?? '',
        fork: headRepository !== record(base['repo'])['full_name'],
    };
}
function readMergeGroup(payload) {
    const group = record(payload['merge_group']);
    const match = /\/pr-(\d+)-[0-9a-f]{40}$/.exec(event_text(group['head_ref']));
    return {
        kind: 'merge-group',
        pullRequest: match?.[1] === undefined ? null : Number(match[1]),
        baseSha: commit(group['base_sha']) ?? '',
        headSha: commit(group['head_sha']) ?? '',
    };
}
function readTerminal(payload) {
    const base = record(payload['base']);
    const sha = commit(base['sha']);
    const branch = event_text(base['branch']);
    return {
        kind: 'terminal',
        headSha: commit(payload['head']) ?? '',
        base: sha !== null
            ? { kind: 'commit', sha, name: event_text(base['name']) }
            : branch === ''
                ? null
                : { kind: 'merge-base', branch },
    };
}
function defaultBranch(payload) {
    return event_text(record(payload['repository'])['default_branch']);
}
function commit(value) {
    const sha = event_text(value);
    return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha) && !/^0+$/.test(sha) ? sha : null;
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function event_text(value) {
    return typeof value === 'string' ? value : '';
}
function number(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

// EXTERNAL MODULE: ./src/build/cache.ts
var build_cache = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/image/digest.ts
var image_digest = __webpack_require__(8033);
;// CONCATENATED MODULE: ./src/build/arguments.ts
/** Names of the variables that carry secret values to buildx; they are never on a command line or a disk. */
function secretVariable(index) {
    return `DOCKWEIGH_SECRET_${index}`;
}
/** The environment variables that carry the secrets of a build. */
function secretEnvironment(config) {
    return Object.fromEntries(config.secrets.map(({ value }, index) => [secretVariable(index), value]));
}
/**
 * The arguments of `docker` for one build, in a fixed order. The Dockerfile and the context are relative
 * to the folder the command is started in.
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
function buildArguments(request) {
    const { config } = request;
    return [
        'buildx',
        'build',
        '--progress=rawjson',
        ...one('--builder', request.builder),
        ...one('--file', config.file),
        ...one('--target', config.target),
        ...one('--platform', config.platform),
        ...many('--build-arg', config.buildArgs),
        ...many('--build-context', config.buildContexts.map(joinPair)),
        ...many('--secret', secretArguments(config)),
        ...many('--ssh', config.ssh),
        ...many('--label', config.labels),
        ...many('--add-host', config.addHosts),
        ...one('--network', config.network),
        ...(config.noCache ? ['--no-cache'] : []),
        ...(config.pull ? ['--pull'] : []),
        ...many('--cache-from', request.cacheFrom),
        ...many('--cache-to', request.cacheTo),
        ...one('--metadata-file', request.metadataFile),
        ...one('--output', outputArgument(request.output)),
        '--',
        config.context,
    ];
}
function outputArgument(output) {
    // The layout is a directory, so that a blob that is already there is not sent again.
    return output.kind === 'cache-only'
        ? 'type=cacheonly'
        : `type=oci,tar=false,${field('dest', output.folder)}`;
}
function secretArguments(config) {
    return [
        ...config.secrets.map(({ name }, index) => `${field('id', name)},env=${secretVariable(index)}`),
        ...config.secretFiles.map(({ name, value }) => `${field('id', name)},${field('src', value)}`),
        ...config.secretEnvs.map(({ name, value }) => `${field('id', name)},${field('env', value)}`),
    ];
}
/** buildx reads these lists as CSV: a value with a comma or a quote is quoted. */
function field(name, value) {
    const text = `${name}=${value}`;
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function joinPair({ name, value }) {
    return `${name}=${value}`;
}
function one(flag, value) {
    return value === null ? [] : [flag, value];
}
function many(flag, values) {
    return values.flatMap((value) => [flag, value]);
}

;// CONCATENATED MODULE: ./src/build/outcome.ts
const dockerfileStep = /^\[(?!internal\b|auth\b)[^\]]*\d+\/\d+\] (?!FROM\b)/;
/** Whether a vertex is an instruction of the Dockerfile other than FROM. */
function isDockerfileStep(vertex) {
    return dockerfileStep.test(vertex.name);
}
/** Counts the Dockerfile's steps; a step that was neither run nor cached (the build failed before) does not count. */
function countSteps(progress) {
    const steps = progress.vertices().filter(isDockerfileStep);
    const cached = steps.filter((vertex) => vertex.cached).length;
    const built = steps.filter((vertex) => !vertex.cached && vertex.completedMs !== null && vertex.error === '');
    return { built: built.length, cached };
}
const cacheVertex = /^(importing cache manifest|preparing build cache|exporting\b.*\bcache\b)/i;
/** Whether importing or exporting the cache reported an error; the build itself may well have gone on. */
function hasCacheError(progress) {
    return progress.vertices().some((vertex) => cacheVertex.test(vertex.name) && vertex.error !== '');
}
/**
 * Whether everything the build is doing is talking to the cache service: an import, an export, or
 * fetching the content of a step that the cache had. A step that runs for long without output is not that.
 */
function isWaitingForCache(progress) {
    const active = progress
        .vertices()
        .filter((vertex) => vertex.startedMs !== null && vertex.completedMs === null);
    return (active.length > 0 && active.every((vertex) => vertex.cached || cacheVertex.test(vertex.name)));
}
const usersOwn = [
    /did not complete successfully: exit code/,
    /dockerfile parse error/i,
    /failed to read dockerfile/,
    /Dockerfile cannot be empty/,
    /target stage .* could not be found/,
    /failed to calculate checksum of ref/,
    /failed to resolve source metadata/,
    /unable to prepare context/,
];
/**
 * Whether the build failed for a reason that building without the cache cannot mend. When in doubt the
 * answer is no: a needless second try costs time, a missing one fails a sound pull request.
 */
function isOwnFailure(progress) {
    const texts = [...progress.plainLines(), ...progress.vertices().map((vertex) => vertex.error)];
    return texts.some((text) => usersOwn.some((pattern) => pattern.test(text)));
}
const tailLines = 20;
/** The vertex that made the build fail; undefined when none did, as with a Dockerfile that cannot be parsed. */
function failedVertex(progress) {
    return progress
        .vertices()
        .find((vertex) => vertex.error !== '' && !isCanceled(vertex) && !cacheVertex.test(vertex.name));
}
/** The last lines worth reading of a failed build: the failing step's own output, then the error. */
function failureTail(progress) {
    const failed = failedVertex(progress);
    const output = failed?.log.slice(-tailLines) ?? [];
    const error = progress.plainLines().findLast((line) => line.startsWith('ERROR: '));
    return [...output, hideCommand(error ?? failed?.error ?? '')].filter((line) => line !== '');
}
function isCanceled(vertex) {
    return vertex.error.includes('context canceled');
}
/** BuildKit's message quotes the command with build arguments expanded; the Dockerfile's line is shown instead. */
function hideCommand(message) {
    return message.replace(/process ".*" did not complete/s, 'the instruction did not complete');
}

;// CONCATENATED MODULE: ./src/build/log.ts

/** The line of the log that an event is worth; null when it is worth none. */
function describeEvent(event, names) {
    if (event.kind === 'plain')
        return null;
    const { vertex } = event;
    if (event.kind === 'output')
        return `  │ ${event.line}`;
    if (vertex.name.startsWith('[internal]'))
        return null;
    const name = isDockerfileStep(vertex) ? names(vertex.name).label : withoutArguments(vertex.name);
    switch (event.kind) {
        case 'started':
            return isDockerfileStep(vertex) ? name : null;
        case 'cached':
            return `${name}  (cached)`;
        case 'completed':
            return `${name}  (${seconds(vertex)})`;
        case 'failed':
            return `${name}  (failed: ${hideCommand(vertex.error)})`;
    }
}
/** Makes a log that is silent until released, so that two builds at once do not print into each other. */
function holdLog(print) {
    let held = [];
    return {
        write(line) {
            if (held === null)
                print([line]);
            else
                held.push(line);
        },
        release() {
            const lines = held ?? [];
            held = null;
            if (lines.length > 0)
                print(lines);
        },
    };
}
function seconds(vertex) {
    if (vertex.startedMs === null || vertex.completedMs === null)
        return '0.0 s';
    return `${((vertex.completedMs - vertex.startedMs) / 1000).toFixed(1)} s`;
}
/** FROM names an image, which may hold an expanded argument; everything else here is BuildKit's own text. */
function withoutArguments(name) {
    return name.replace(/^(\[[^\]]*\]) FROM .*$/s, '$1 FROM');
}

;// CONCATENATED MODULE: ./src/build/progress.ts
const keptLines = 200;
const maxLineLength = 10_000;
/**
 * Folds the objects of `--progress=rawjson` (BuildKit's client.SolveStatus, one a line) into vertices.
 * Anything that is not such an object is a plain line; nothing is ever thrown for what a build prints.
 */
function readProgress() {
    const vertices = new Map();
    const plain = [];
    return {
        vertices: () => [...vertices.values()],
        plainLines: () => plain,
        read(line) {
            const status = parseStatus(line);
            if (status === null) {
                plain.push(line);
                if (plain.length > keptLines)
                    plain.shift();
                return [{ kind: 'plain', line }];
            }
            return [
                ...list(status['vertexes']).flatMap((item) => readVertex(vertices, item)),
                ...list(status['logs']).flatMap((item) => readLog(vertices, item)),
            ];
        },
    };
}
function readVertex(vertices, item) {
    const digest = progress_text(item['digest']);
    if (digest === '')
        return [];
    const vertex = vertices.get(digest) ?? newVertex(digest);
    vertices.set(digest, vertex);
    const before = { ...vertex };
    fold(vertex, item);
    const kind = whatHappened(before, vertex);
    return kind === null ? [] : [{ kind, vertex }];
}
function fold(vertex, item) {
    const started = time(item['started']);
    const completed = time(item['completed']);
    vertex.name = progress_text(item['name']) || vertex.name;
    const error = progress_text(item['error']);
    // A cached step whose content turns out to be gone reports that as its error, and then runs after all.
    if (vertex.error !== '' && error === '' && started !== null) {
        vertex.cached = false;
        vertex.error = '';
    }
    vertex.error = error || vertex.error;
    vertex.cached ||= item['cached'] === true;
    if (started !== null) {
        vertex.startedMs ??= started;
        // A cached vertex starts again, and is not complete, while its blobs are fetched.
        vertex.completedMs = completed;
    }
}
function whatHappened(before, now) {
    if (now.cached)
        return before.cached ? null : 'cached';
    if (now.completedMs !== null && before.completedMs === null) {
        return now.error === '' ? 'completed' : 'failed';
    }
    return now.startedMs !== null && before.startedMs === null ? 'started' : null;
}
function readLog(vertices, item) {
    const vertex = vertices.get(progress_text(item['vertex']));
    if (vertex === undefined)
        return [];
    const lines = (vertex.partial + Buffer.from(progress_text(item['data']), 'base64').toString('utf8')).split('\n');
    vertex.partial = (lines.pop() ?? '').slice(-maxLineLength);
    return lines.map((raw) => {
        const line = lastOverwrite(raw).slice(0, maxLineLength);
        vertex.log.push(line);
        if (vertex.log.length > keptLines)
            vertex.log.shift();
        return { kind: 'output', vertex, line };
    });
}
/** A progress bar redraws its line with carriage returns; only its last state is worth a line. */
function lastOverwrite(line) {
    return line.trimEnd().split('\r').at(-1) ?? '';
}
function newVertex(digest) {
    return {
        digest,
        name: '',
        startedMs: null,
        completedMs: null,
        cached: false,
        error: '',
        log: [],
        partial: '',
    };
}
function parseStatus(line) {
    if (!line.startsWith('{'))
        return null;
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch {
        return null;
    }
}
function list(value) {
    return Array.isArray(value)
        ? value.filter((item) => typeof item === 'object' && item !== null)
        : [];
}
function progress_text(value) {
    return typeof value === 'string' ? value : '';
}
function time(value) {
    const parsed = Date.parse(progress_text(value));
    return Number.isNaN(parsed) ? null : parsed;
}

;// CONCATENATED MODULE: ./src/build/sides.ts






/**
 * Builds both sides. The builds overlap, so that BuildKit runs a step they share once; the exports follow one
 * another, because two exports into one layout race. Base is built without an export meanwhile, and exported
 * from the builder's cache after head.
 */
async function buildSides(plan, tools) {
    const stop = new AbortController();
    const signal = AbortSignal.any([plan.signal, stop.signal]);
    const headLog = holdLog((lines) => {
        tools.print(lines);
    });
    const baseLog = holdLog((lines) => {
        tools.print(lines);
    });
    const side = (name, tree, log) => ({
        name,
        tree,
        log,
        plan,
        tools,
        signal,
    });
    const warming = plan.base === null || plan.config.noCache ? null : warm(side('base', plan.base, baseLog));
    // Its failure is met where it is awaited, which may be never when head fails first.
    warming?.catch(() => undefined);
    const head = await tools.chapter('Build head', () => {
        headLog.release();
        return exportSide(side('head', plan.head, headLog), plan.cache.headTo);
    });
    if (head.kind === 'failed' || plan.base === null) {
        stop.abort();
        await warming;
        return { head, base: null };
    }
    const tree = plan.base;
    const base = await tools.chapter('Build base', async () => {
        baseLog.release();
        const warmed = await warming;
        if (warmed?.kind === 'failed')
            return warmed;
        const cacheTo = warmed === null || warmed.stepsBuilt > 0 ? plan.cache.baseTo : [];
        const exported = await exportSide(side('base', tree, baseLog), cacheTo);
        return exported.kind === 'built' && warmed !== null ? addWarmUp(exported, warmed) : exported;
    });
    return { head, base };
}
async function warm(side) {
    const attempt = await attemptWithRetry(side, { kind: 'cache-only' }, []);
    const failed = failedSide(side, attempt);
    return failed ?? { kind: 'warmed', ...summarize(attempt) };
}
async function exportSide(side, cacheTo) {
    const { plan } = side;
    const attempt = await attemptWithRetry(side, { kind: 'layout', folder: plan.layout }, cacheTo);
    const failed = failedSide(side, attempt);
    if (failed !== null)
        return failed;
    const metadata = await side.tools.builder.readMetadata(metadataFile(side));
    const digest = imageDigest(metadata);
    if (digest === null) {
        throw (0,errors/* failure */.V)('image-invalid', {
            what: 'The build metadata',
            detail: `no \`containerimage.digest\` for ${side.name}`,
        });
    }
    return { kind: 'built', digest, metadata, ...summarize(attempt) };
}
/** A build that failed with a cache, for a reason that may be the cache's, is tried once more without it. */
async function attemptWithRetry(side, output, cacheTo) {
    const cache = { from: side.plan.cache.from, to: cacheTo };
    const first = await attemptBuild(side, output, cache);
    if (!deservesRetry(first, cache.from.length + cache.to.length)) {
        return { ...first, cacheFailed: hasCacheError(first.progress) };
    }
    const why = first.end.kind === 'cache-stalled' ? 'the cache service does not answer' : 'the build failed';
    side.log.write(`Building ${side.name} once more without the cache: ${why}.`);
    for (const line of failureTail(first.progress))
        side.log.write(`  │ ${line}`);
    return { ...(await attemptBuild(side, output, { from: [], to: [] })), cacheFailed: true };
}
function deservesRetry(attempt, cacheEntries) {
    if (cacheEntries === 0)
        return false;
    if (attempt.end.kind === 'cache-stalled')
        return true;
    return attempt.end.kind === 'exited' && attempt.end.code !== 0 && !isOwnFailure(attempt.progress);
}
async function attemptBuild(side, output, cache) {
    const { plan, tools } = side;
    const progress = readProgress();
    const startedMs = tools.now();
    const end = await tools.builder.build({
        arguments: buildArguments({
            config: plan.config,
            builder: plan.choice.name,
            output,
            metadataFile: metadataFile(side),
            cacheFrom: cache.from,
            cacheTo: cache.to,
        }),
        folder: side.tree.folder,
        environment: { ...secretEnvironment(plan.config), BUILDX_METADATA_PROVENANCE: 'max' },
        metadataFile: metadataFile(side),
        timeoutMs: plan.config.buildTimeoutMs,
        signal: side.signal,
        isCacheStalled: (idleMs) => idleMs > plan.config.cacheTimeoutMs && isWaitingForCache(progress),
        onLine: (line) => {
            for (const event of progress.read(line)) {
                const text = describeEvent(event, side.tree.names);
                if (text !== null)
                    side.log.write(text);
            }
        },
    });
    return { end, progress, durationMs: tools.now() - startedMs };
}
function failedSide(side, { end, progress }) {
    // A build that was stopped from outside says nothing about the image.
    side.plan.signal.throwIfAborted();
    if (end.kind === 'exited' && end.code === 0)
        return null;
    if (end.kind === 'timed-out' || end.kind === 'cache-stalled') {
        const minutes = Math.round(side.plan.config.buildTimeoutMs / 60_000);
        const { message } = (0,errors/* failure */.V)('build-timeout', { side: side.name, limit: `${minutes} min` });
        return { kind: 'failed', message, log: failureTail(progress) };
    }
    return { kind: 'failed', message: whyFailed(side, progress), log: failureTail(progress) };
}
/** Names the instruction that failed by the Dockerfile's text and line, where it can be told. */
function whyFailed({ name, tree, plan }, progress) {
    const vertex = failedVertex(progress);
    const step = vertex && tree.names(vertex.name);
    if (vertex === undefined || step?.text == null)
        return `The image of ${name} does not build.`;
    const exitCode = /exit code: (\d+)/.exec(vertex.error)?.[1];
    const how = exitCode === undefined ? 'failed' : `ended with exit code ${exitCode}`;
    const place = `${plan.config.file}:${step.line ?? ''}`;
    return `The image of ${name} does not build: \`${step.text}\` (${place}) ${how}.`;
}
function summarize(attempt) {
    const steps = countSteps(attempt.progress);
    const cache = attempt.cacheFailed ? 'failed' : steps.cached > 0 ? 'imported' : 'not-used';
    return {
        durationMs: attempt.durationMs,
        stepsBuilt: steps.built,
        stepsCached: steps.cached,
        cache,
    };
}
/** The export finds every step in the builder's cache; what the build really cost is what the warm-up did. */
function addWarmUp(exported, warmed) {
    return {
        ...exported,
        durationMs: exported.durationMs + warmed.durationMs,
        stepsBuilt: warmed.stepsBuilt,
        stepsCached: warmed.stepsCached,
        cache: warmed.cache,
    };
}
function metadataFile(side) {
    return `${side.plan.folder}/${side.name}-metadata.json`;
}
function imageDigest(metadata) {
    if (typeof metadata !== 'object' || metadata === null)
        return null;
    const digest = metadata['containerimage.digest'];
    return typeof digest === 'string' && (0,image_digest/* isDigest */.Bc)(digest) ? digest : null;
}

// EXTERNAL MODULE: ./src/dockerfile/excerpt.ts
var excerpt = __webpack_require__(5471);
// EXTERNAL MODULE: ./src/dockerfile/reference.ts
var dockerfile_reference = __webpack_require__(3019);
// EXTERNAL MODULE: ./src/dockerfile/source.ts
var dockerfile_source = __webpack_require__(4625);
;// CONCATENATED MODULE: ./src/build/steps.ts



const vertexName = /^\[(?:(?:[a-z0-9]+\/[a-z0-9/.]+) )?(?:(\S+) +)?(\d+)\/(\d+)\] (?:ONBUILD |LINK )?(\w+)/;
const stepKeywords = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);
const longestName = 100;
/**
 * Names build steps by the Dockerfile's own text. BuildKit's vertex names, such as `[build 2/5] RUN make`, have build
 * arguments expanded, so a token passed by one would be printed; only their place and keyword are taken. A step whose
 * place does not hold that keyword (ONBUILD triggers shift the count) is named by the keyword alone.
 * `contexts` are the names of the build contexts, which may stand in for base images.
 */
function stepNames(dockerfile, contexts = []) {
    const replaced = new Set(contexts.map(imageKey));
    return (name) => {
        const match = vertexName.exec(name);
        if (match === null)
            return { label: `${name.split(']', 1)[0] ?? ''}]`, text: null, line: null };
        const [, stageName, place = '', total = '', keyword = ''] = match;
        const label = `[${stageName === undefined ? '' : `${stageName} `}${place}/${total}]`;
        const stage = findStage(dockerfile, stageName);
        const isReplaced = stage?.imageName != null && replaced.has(imageKey(stage.imageName));
        const instruction = stage && findStep(stage, { place, total, keyword, isReplaced });
        if (instruction === undefined)
            return { label: `${label} ${keyword}`, text: null, line: null };
        const text = (0,excerpt/* excerpt */.K)(dockerfile.source.text.slice(instruction.start, instruction.end), longestName);
        return { label: `${label} ${text}`, text, line: (0,dockerfile_source/* rangeOf */.be)(dockerfile.source, instruction).line };
    };
}
function findStage({ stages }, name) {
    if (name === undefined)
        return stages.length === 1 ? stages[0] : undefined;
    const index = /^stage-(\d+)$/.exec(name)?.[1];
    return (stages.find((stage) => stage.name === name) ??
        (index === undefined ? undefined : stages[Number(index)]));
}
function findStep(stage, step) {
    const steps = stage.instructions.filter(({ keyword }) => stepKeywords.has(keyword));
    // FROM is part of the total only where it names an image, and has a place only where that image is pulled.
    const offset = Number(step.total) - steps.length;
    const instruction = steps[Number(step.place) - 1 - (step.isReplaced ? 0 : offset)];
    const isSure = (offset === 0 || offset === 1) && instruction?.keyword === step.keyword;
    return isSure ? instruction : undefined;
}
/** Names that mean the same image to BuildKit are equal. */
function imageKey(name) {
    const reference = (0,dockerfile_reference/* parseReference */.F)(name);
    return `${(0,dockerfile_reference/* familiarName */.h)(reference)}:${reference.tag ?? 'latest'}`;
}

;// CONCATENATED MODULE: ./src/stages/build-images.ts




/** Probes the builder, decides on the cache, and builds head and base; null when head has no Dockerfile. */
async function buildImages(request, { builder, host }) {
    const { config, sides, recipes } = request;
    if (recipes.head === null)
        return null;
    const choice = await host.chapter('Prepare the builder', async () => {
        const chosen = await builder.prepare(config.builder);
        host.say(chosen.description);
        return chosen;
    });
    const cache = (0,build_cache/* planCache */._)(config, await host.findCacheService());
    if (cache.notice !== null)
        host.notice(cache.notice);
    const layout = (0,external_node_path_.join)(host.folder, 'layout');
    const contexts = config.buildContexts.map(({ name }) => name);
    const { head, base } = await buildSides({
        config,
        choice,
        cache,
        layout,
        folder: host.folder,
        head: { ...sides.head, names: stepNames(recipes.head.dockerfile, contexts) },
        base: sides.base &&
            recipes.base && { ...sides.base, names: stepNames(recipes.base.dockerfile, contexts) },
        signal: host.signal,
    }, {
        builder,
        now: () => performance.now(),
        print: (lines) => {
            for (const line of lines)
                host.say(line);
        },
        chapter: (title, work) => host.chapter(title, work),
    });
    return { head, base, blobs: builder.openLayout(layout), notes: cacheNotes(cache.notice, head) };
}
function cacheNotes(notice, head) {
    if (notice !== null)
        return [{ stage: 'build', message: notice }];
    if (head.kind !== 'built' || head.cache !== 'failed')
        return [];
    return [
        { stage: 'build', message: 'The build cache could not be used; the build went on without it.' },
    ];
}

;// CONCATENATED MODULE: ./src/policy/judge.ts

/**
 * Judges one image by every limit that is set; no check stops another from being made.
 * A limit is kept when the actual equals it. What could not be measured is skipped, never taken for zero.
 */
function judge(evidence, policy) {
    const checks = [
        checkBuild(evidence),
        checkSize(evidence, policy),
        checkIncrease(evidence, policy),
        checkLayers(evidence, policy),
        checkLayerIncrease(evidence, policy),
        checkWaste(evidence, policy),
        checkWasteIncrease(evidence, policy),
        checkFindings(evidence, policy),
    ].filter((check) => check !== null);
    return { status: worst(checks.map((check) => check.status)), checks };
}
/** The status that stands for several: a failure outweighs a warning, a warning a pass, a pass a skip. */
function worst(statuses) {
    const order = ['fail', 'warn', 'pass', 'skip'];
    return order.find((status) => statuses.includes(status)) ?? 'skip';
}
function checkBuild({ headProblem }) {
    return {
        id: 'build',
        status: headProblem === null ? 'pass' : 'fail',
        actual: null,
        limit: null,
        reason: headProblem ?? 'The image builds.',
    };
}
function checkSize({ head, headProblem }, { maxSize }) {
    if (maxSize === null)
        return null;
    const limit = maxSize.text;
    if (head === null)
        return skipped('max-size', limit, headProblem);
    const value = pick(head, maxSize.measure);
    return {
        id: 'max-size',
        status: value > maxSize.bytes ? 'fail' : 'pass',
        actual: { value, unit: 'bytes' },
        limit,
        reason: `The ${maxSize.measure} size is ${value > maxSize.bytes ? 'over' : 'within'} the limit.`,
    };
}
function checkIncrease(evidence, { maxIncrease }) {
    if (maxIncrease === null)
        return null;
    const limit = maxIncrease.text;
    const { base, sizeChange } = evidence;
    if (base === null || sizeChange === null)
        return skipped('max-increase', limit, whyNotCompared(evidence));
    const value = pick(sizeChange, maxIncrease.measure);
    const isOver = exceeds(value, pick(base, maxIncrease.measure), maxIncrease);
    return {
        id: 'max-increase',
        status: isOver ? 'fail' : 'pass',
        actual: { value, unit: 'bytes' },
        limit,
        reason: `The growth in ${maxIncrease.measure} size is ${isOver ? 'over' : 'within'} the limit.`,
    };
}
function checkLayers({ head, headProblem }, { maxLayers }) {
    if (maxLayers === null)
        return null;
    const limit = String(maxLayers);
    if (head === null)
        return skipped('max-layers', limit, headProblem);
    const isOver = head.layerCount > maxLayers;
    return {
        id: 'max-layers',
        status: isOver ? 'fail' : 'pass',
        actual: { value: head.layerCount, unit: 'layers' },
        limit,
        reason: `The number of layers is ${isOver ? 'over' : 'within'} the limit.`,
    };
}
function checkLayerIncrease(evidence, { maxLayerIncrease }) {
    if (maxLayerIncrease === null)
        return null;
    const limit = String(maxLayerIncrease);
    const { sizeChange } = evidence;
    if (sizeChange === null)
        return skipped('max-layer-increase', limit, whyNotCompared(evidence));
    const isOver = sizeChange.layerCount > maxLayerIncrease;
    return {
        id: 'max-layer-increase',
        status: isOver ? 'fail' : 'pass',
        actual: { value: sizeChange.layerCount, unit: 'layers' },
        limit,
        reason: `The number of added layers is ${isOver ? 'over' : 'within'} the limit.`,
    };
}
function checkWaste({ head, headProblem, wastedBytes }, { maxWaste }) {
    if (maxWaste === null)
        return null;
    const limit = maxWaste.text;
    if (head === null || wastedBytes === null)
        return skipped('max-waste', limit, headProblem);
    const isOver = exceeds(wastedBytes, head.unpackedBytes, maxWaste);
    return {
        id: 'max-waste',
        status: isOver ? 'fail' : 'pass',
        actual: { value: wastedBytes, unit: 'bytes' },
        limit,
        reason: `The waste is ${isOver ? 'over' : 'within'} the limit.`,
    };
}
function checkWasteIncrease(evidence, { maxWasteIncrease }) {
    if (maxWasteIncrease === null)
        return null;
    const limit = maxWasteIncrease.text;
    const { wasteChange } = evidence;
    if (wasteChange === null)
        return skipped('max-waste-increase', limit, whyNotCompared(evidence));
    const isOver = wasteChange > maxWasteIncrease.bytes;
    return {
        id: 'max-waste-increase',
        status: isOver ? 'fail' : 'pass',
        actual: { value: wasteChange, unit: 'bytes' },
        limit,
        reason: `The added waste is ${isOver ? 'over' : 'within'} the limit.`,
    };
}
/**
 * With the scope `new`, findings that base has too do not count: they are not this pull request's doing. Without a base
 * to compare with, all are.
 */
function checkFindings({ findings }, { lintThreshold, lintScope }) {
    if (lintThreshold === 'never')
        return null;
    const counted = findings.filter(({ introduced }) => lintScope === 'all' || introduced !== false);
    const failing = counted.filter((finding) => isAtLeast(finding.severity, lintThreshold));
    const notable = counted.filter((finding) => isAtLeast(finding.severity, 'warning'));
    const status = failing.length > 0 ? 'fail' : notable.length > 0 ? 'warn' : 'pass';
    const [many, one] = lintScope === 'all' ? ['Findings', 'finding'] : ['New findings', 'new finding'];
    return {
        id: 'lint-threshold',
        status,
        actual: { value: failing.length, unit: 'findings' },
        limit: lintThreshold,
        reason: {
            fail: `${many} of severity ${lintThreshold} or above.`,
            warn: `${many}, all below severity ${lintThreshold}.`,
            pass: `No ${one} of severity ${lintThreshold} or above.`,
        }[status],
    };
}
function isAtLeast(severity, threshold) {
    return finding/* severities */.g.indexOf(severity) <= finding/* severities */.g.indexOf(threshold);
}
/** Growth fails only when every part of the limit is exceeded; any growth from an empty base exceeds a percentage. */
function exceeds(growth, base, limit) {
    if (growth <= 0)
        return false;
    // Compared by products, so that a growth of exactly the limit is never lost to rounding.
    const overPercent = limit.percent === null || growth * 100 > base * limit.percent;
    const overBytes = limit.bytes === null || growth > limit.bytes;
    return overPercent && overBytes;
}
function pick(size, measure) {
    return measure === 'compressed' ? size.compressedBytes : size.unpackedBytes;
}
function whyNotCompared({ headProblem, baseProblem }) {
    return headProblem ?? baseProblem;
}
function skipped(id, limit, why) {
    return { id, status: 'skip', actual: null, limit, reason: why ?? 'Not measured.' };
}

;// CONCATENATED MODULE: ./src/report/report.ts
/** The report's format version; it changes when a field is removed or changes meaning. */
const reportVersion = 1;
/** The report's JSON Schema, `docs/report-schema.json` of the release series that writes this version. */
const reportSchema = 'https://raw.githubusercontent.com/dockweigh/dockweigh/v0/docs/report-schema.json';

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/stages/compose.ts



/** Judges, and puts everything known about one image together. */
function composeImage(facts, config) {
    const { head, base, comparison, lint } = facts;
    const verdict = judge({
        head: head.state === 'measured' ? head.size : null,
        base: base.state === 'measured' ? base.size : null,
        sizeChange: comparison?.sizeChange ?? null,
        wastedBytes: head.state === 'measured' ? head.contents.wastedBytes : null,
        wasteChange: comparison?.wasteChange ?? null,
        headProblem: head.state === 'missing' ? head.message : null,
        baseProblem: base.state === 'missing' ? base.message : null,
        findings: lint.findings,
    }, config.policy);
    const { file, context, target } = config.build;
    return {
        subject: { name: file, dockerfile: file, context, target },
        verdict,
        head,
        base,
        comparison,
        findings: lint.findings,
        findingsFixed: lint.fixed,
    };
}
/** The whole report; the run's status is the worst of its images'. */
function composeReport(images, rest) {
    return {
        $schema: reportSchema,
        version: reportVersion,
        tool: { name: 'dockweigh', version: version/* version */.r },
        subject: rest.subject,
        status: worst(images.map((image) => image.verdict.status)),
        reportOnly: rest.reportOnly,
        images,
        notes: rest.notes,
    };
}

// EXTERNAL MODULE: ./src/report/headline.ts + 2 modules
var headline = __webpack_require__(9157);
;// CONCATENATED MODULE: ./src/stages/describe-run.ts




/** What was compared, for the report. */
function describeRun({ job, event, sides, }) {
    return {
        event: job.event.name,
        repository: `${job.repository.owner}/${job.repository.name}`,
        pullRequest: pullRequestOf(event),
        headCommit: sides.head.commit,
        headShown: sides.headShown,
        baseCommit: sides.base?.commit ?? null,
        baseWhy: sides.baseWhy,
        serverUrl: job.serverUrl,
        runUrl: job.runUrl,
    };
}
/** Why the step fails, in one line for the log; null when it does not. */
function describe_run_explainFailure(report) {
    if (report.status !== 'fail' || report.reportOnly)
        return null;
    const { words } = reportHeadline(report, textMedium);
    const [image, ...others] = report.images;
    if (image?.head.state !== 'missing' || others.length > 0)
        return words;
    return `${words}: ${capMiddle(oneLine(image.head.message), longestReason)}`;
}
const longestReason = 500;

;// CONCATENATED MODULE: ./src/sources/base.ts

/**
 * Decides which commit head is compared with.
 * Fails with `unsafe-event` on `pull_request_target`.
 */
function planBase({ event, checkout, baseRef }) {
    if (event.kind === 'pull-request-target')
        refuse(event.headSha, checkout);
    if (baseRef !== null) {
        return { kind: 'named', name: baseRef, why: `\`${baseRef}\`, named by the input \`base-ref\`` };
    }
    switch (event.kind) {
        case 'pull-request':
            return planPullRequest(event, checkout);
        case 'merge-group':
            return {
                kind: 'commit',
                sha: event.baseSha,
                why: 'the commit this merge group is queued on',
            };
        case 'push':
            return planPush(event, checkout);
        case 'terminal':
            return planTerminal(event);
        case 'other':
            return planBranch(event, checkout);
    }
}
function refuse(headSha, checkout) {
    const isPullRequest = checkout.sha === headSha || checkout.parents.includes(headSha);
    throw (0,errors/* failure */.V)('unsafe-event', {
        situation: isPullRequest
            ? "the pull request's code is checked out"
            : 'the base branch is checked out, so there is nothing of the pull request to weigh',
    });
}
function planPullRequest(event, checkout) {
    const [firstParent, secondParent] = checkout.parents;
    // A pull request's own last commit may be a merge too; only GitHub's test merge has its head as second parent.
    if (firstParent !== undefined && secondParent === event.headSha) {
        return {
            kind: 'commit',
            sha: firstParent,
            why: `the tip of \`${event.baseRef}\` that the checked-out merge commit merges into`,
        };
    }
    return mergeBaseWith(event.baseRef);
}
function planPush(event, checkout) {
    if (event.beforeSha !== null) {
        return {
            kind: 'commit',
            sha: event.beforeSha,
            why: 'the commit this push started from',
            fallback: planFirstParent(checkout),
        };
    }
    return planBranch(event, checkout);
}
function planTerminal({ base }) {
    if (base === null)
        return { kind: 'none', why: 'nothing, as no base was named' };
    if (base.kind === 'merge-base')
        return mergeBaseWith(base.branch);
    return { kind: 'commit', sha: base.sha, why: `\`${base.name}\`` };
}
function planBranch(event, checkout) {
    const onDefault = event.ref === `refs/heads/${event.defaultBranch}`;
    if (!onDefault && event.defaultBranch !== '')
        return mergeBaseWith(event.defaultBranch);
    return planFirstParent(checkout);
}
/** The commit before the one checked out. */
function planFirstParent(checkout) {
    const [parent] = checkout.parents;
    if (parent === undefined)
        return { kind: 'none', why: 'nothing: this is the first commit' };
    return { kind: 'commit', sha: parent, why: 'the commit before this one' };
}
function mergeBaseWith(branch) {
    return { kind: 'merge-base', branch, why: `the merge base with \`${branch}\`` };
}

;// CONCATENATED MODULE: ./src/stages/find-sides.ts

/** Takes head as it is checked out, finds base, and puts base's files beside it. */
async function findSides(question) {
    const { host } = question;
    return host.chapter('Find head and base', async () => {
        const sides = await lookUp(question);
        host.say(`Head is ${sides.head.commit}, as checked out.`);
        host.say(sides.base === null
            ? `Compared with ${sides.baseWhy}.`
            : `Base is ${sides.base.commit}: ${sides.baseWhy}.`);
        return sides;
    });
}
async function lookUp({ repository, event, baseRef, host }) {
    const checkout = await repository.checkout();
    const plan = planBase({ event, checkout, baseRef });
    const found = await resolve(repository, plan);
    const headShown = 'headSha' in event && event.headSha !== '' ? event.headSha : checkout.sha;
    return {
        head: { folder: host.job.workspace, commit: checkout.sha },
        headShown,
        base: found.commit === null ? null : await repository.worktree(found.commit),
        baseWhy: found.why,
    };
}
async function resolve(repository, plan) {
    const commit = await repository.resolve(plan);
    if (commit !== null || plan.kind === 'none')
        return { commit, why: plan.why };
    if (plan.kind === 'commit' && plan.fallback !== undefined)
        return resolve(repository, plan.fallback);
    return { commit: null, why: `nothing: ${plan.why} cannot be fetched` };
}

;// CONCATENATED MODULE: ./src/stages/hide-secrets.ts
const secretName = /(^|_)(api_?key|auth|credentials?|key|pass|passphrase|passw(or)?d|pwd|secret|token)(_|$)/i;
/** Masking a short value would blot out unrelated text all over the log. */
const shortestSecret = 6;
/**
 * Masks build secrets, and build arguments that are named like one, in everything that is printed from here on:
 * as they are, line by line, and in the encodings in which programs print them.
 */
function hideSecrets(config, host) {
    const values = [
        ...config.secrets.map(({ value }) => value),
        ...config.buildArgs
            .map(splitArgument)
            .filter(({ name }) => secretName.test(name))
            .map(({ value }) => value),
    ];
    for (const value of new Set(values.flatMap(variants)))
        host.hide(value);
}
function variants(value) {
    const lines = value.split('\n').map((line) => line.trim());
    return [...lines, Buffer.from(value).toString('base64'), encodeURIComponent(value)].filter((variant) => variant.length >= shortestSecret);
}
function splitArgument(argument) {
    const [name = '', ...rest] = argument.split('=');
    return { name, value: rest.join('=') };
}

// EXTERNAL MODULE: ./src/stages/lint-recipes.ts + 8 modules
var lint_recipes = __webpack_require__(7751);
// EXTERNAL MODULE: ./src/stages/read-lint-configuration.ts + 5 modules
var read_lint_configuration = __webpack_require__(8167);
// EXTERNAL MODULE: ./src/dockerfile/dockerfile.ts + 4 modules
var dockerfile = __webpack_require__(2730);
// EXTERNAL MODULE: ./src/lint/ignore-file.ts
var ignore_file = __webpack_require__(4014);
;// CONCATENATED MODULE: ./src/stages/read-recipes.ts



/** Reads both Dockerfiles. Fails with `dockerfile-too-large`. */
async function readRecipes({ repository, sides, config, }) {
    const head = await readRecipe(repository, sides.head, config);
    const base = sides.base && (await readRecipe(repository, sides.base, config));
    const changed = sides.base && (await repository.changedFiles(sides.base.commit));
    return { head, base, changedFiles: changed && inContext(changed, config.context, head) };
}
/** What the build context holds of a list of files: those below its folder that its ignore file lets in. */
function inContext(files, context, recipe) {
    const folder = context === '.' ? '' : `${context}/`;
    const isIgnored = (0,ignore_file/* ignoreMatcher */.N)(recipe?.context.ignoreFile?.text ?? '');
    return files
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length))
        .filter((path) => !isIgnored(path));
}
/** Reads one side's Dockerfile; null when there is none. Fails with `dockerfile-too-large`. */
async function readRecipe(repository, tree, config) {
    const text = await repository.readText((0,external_node_path_.join)(tree.folder, config.file), dockerfile/* maxDockerfileBytes */.q);
    if (text === null)
        return null;
    return {
        dockerfile: (0,dockerfile/* parseDockerfile */.A)(text, config.file),
        context: await repository.readContext(tree, {
            context: config.context,
            dockerfile: config.file,
        }),
    };
}

// EXTERNAL MODULE: ./src/stages/review-scripts.ts
var review_scripts = __webpack_require__(3030);
;// CONCATENATED MODULE: ./src/image/filesystem.ts
/** The path of a node; empty for the root. */
function pathOf(node) {
    const parts = [];
    for (let at = node; at.parent; at = at.parent)
        parts.push(at.name);
    return parts.reverse().join('/');
}
/** The node at a cleaned path, without following symlinks; undefined when there is none. */
function findNode(files, path) {
    if (path === '')
        return files.root;
    let node = files.root;
    for (const part of path.split('/'))
        node = node?.children?.get(part);
    return node;
}
/** All nodes but the root, each directory before what lies in it, in the order the layers brought them. */
function* walkNodes(files) {
    const open = [childrenOf(files.root)];
    for (let current = open.at(-1); current; current = open.at(-1)) {
        const next = current.next();
        if (next.done === true) {
            open.pop();
            continue;
        }
        yield next.value;
        if (next.value.children)
            open.push(childrenOf(next.value));
    }
}
/** The entry a node shows: its own, or its target's attributes and bytes for a hard link. */
function describeNode(files, node) {
    const path = pathOf(node);
    const table = contentTable(files, node);
    if (!table)
        return impliedDirectory(path);
    return { ...table.at(node.contentEntry), path };
}
/** The table that holds a node's content entry; undefined for directories that no entry describes. */
function contentTable(files, node) {
    return node.contentEntry < 0 ? undefined : files.layers[node.contentLayer]?.entries;
}
function childrenOf(node) {
    return (node.children ?? new Map()).values();
}
/** What container runtimes create for a path whose directories no layer describes. */
function impliedDirectory(path) {
    return {
        path,
        type: 'directory',
        mode: 0o755,
        uid: 0,
        gid: 0,
        sizeBytes: 0,
        linkTarget: '',
        contentDigest: null,
    };
}
/** What a file holds, when its content was kept while its layer was read. */
function keptContent(files, node) {
    const layer = files.layers[node.contentLayer];
    return layer?.keptFiles.get(layer.entries.path(node.contentEntry));
}
/** Numbers contents: two nodes have the same number when they are hard links to the same bytes; -1 stands for no entry. */
function numberContents(layers) {
    const offsets = [];
    let offset = 0;
    for (const layer of layers) {
        offsets.push(offset);
        offset += layer.entries.length;
    }
    return ({ contentLayer, contentEntry }) => contentEntry < 0 ? -1 : (offsets[contentLayer] ?? 0) + contentEntry;
}

;// CONCATENATED MODULE: ./src/image/path.ts
/**
 * Cleans a path of a tar entry as container runtimes do: relative to the image's root, which `..` cannot leave;
 * no empty, `.` or `..` parts; empty for the root itself.
 */
function cleanPath(path) {
    if (isClean(path))
        return path;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** The path of the directory a path lies in; empty for the root and what lies in it. */
function parentPath(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** The last part of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
const unclean = /^\.{0,2}\/|^\.{1,2}$|\/\/|\/$|\/\.{1,2}(\/|$)/;
function isClean(path) {
    return !unclean.test(path);
}
/** Orders texts by their code units: the same on every machine, unlike `localeCompare`. */
function compareTexts(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/analysis/weight.ts


/** Weighs all directories, from the root. Linear in the number of files, sorting aside. */
function weighDirectories(files) {
    const sums = new Map();
    for (const { node, sizeBytes } of distinctFiles(files)) {
        const sum = sums.get(parentOf(node)) ?? { sizeBytes: 0, fileCount: 0 };
        sums.set(parentOf(node), {
            sizeBytes: sum.sizeBytes + sizeBytes,
            fileCount: sum.fileCount + 1,
        });
    }
    const directories = [files.root, ...directoriesOf(files)];
    const finished = new Map();
    for (const node of directories.reverse()) {
        const inside = (finished.get(node) ?? []).sort(heaviestFirst);
        const own = sums.get(node) ?? { sizeBytes: 0, fileCount: 0 };
        finished.delete(node);
        const weight = {
            path: pathOf(node),
            sizeBytes: inside.reduce((sum, one) => sum + one.sizeBytes, own.sizeBytes),
            fileCount: inside.reduce((sum, one) => sum + one.fileCount, own.fileCount),
            directories: inside,
        };
        if (node === files.root)
            return weight;
        const siblings = finished.get(parentOf(node));
        if (siblings)
            siblings.push(weight);
        else
            finished.set(parentOf(node), [weight]);
    }
    return { path: '', sizeBytes: 0, fileCount: 0, directories: [] };
}
/** The largest files that a container sees, largest first, then by path. */
function largestFiles(files, count) {
    const kept = [];
    let lightest = 0;
    for (const { node, sizeBytes } of distinctFiles(files)) {
        if (sizeBytes < lightest)
            continue;
        kept.push({ path: pathOf(node), sizeBytes, layer: node.contentLayer });
        if (kept.length < 2 * count + 16)
            continue;
        kept.sort(heaviestFirst).splice(count);
        lightest = kept.at(-1)?.sizeBytes ?? 0;
    }
    return kept.sort(heaviestFirst).slice(0, count);
}
/** Groups visible files of the same content; hard links to the same bytes cost nothing and are no duplicates. */
function findDuplicates(files) {
    const byContent = new Map();
    for (const { node, sizeBytes } of distinctFiles(files)) {
        const hash = contentTable(files, node)?.contentHash(node.contentEntry);
        if (sizeBytes === 0 || !hash)
            continue;
        const key = `${sizeBytes}:${hash.toString('latin1')}`;
        const group = byContent.get(key);
        if (group)
            group.push(node);
        else
            byContent.set(key, [node]);
    }
    const groups = [...byContent.values()]
        .filter((nodes) => nodes.length > 1)
        .map((nodes) => describeGroup(files, nodes))
        .sort((a, b) => b.removableBytes - a.removableBytes || byFirstPath(a, b));
    return { groups, removableBytes: groups.reduce((sum, group) => sum + group.removableBytes, 0) };
}
/** Each content once, with the first of its names. */
function* distinctFiles(files) {
    const numberOf = numberContents(files.layers);
    const linked = linkedContents(files, numberOf);
    for (const node of walkNodes(files)) {
        const table = contentTable(files, node);
        if (!table || table.type(node.contentEntry) !== 'file')
            continue;
        if (linked.has(numberOf(node)) && linked.get(numberOf(node)) !== node)
            continue;
        yield { node, sizeBytes: table.sizeBytes(node.contentEntry) };
    }
}
/** For contents with several names, the name that comes first by path. */
function linkedContents(files, numberOf) {
    const counted = new Set();
    for (const node of walkNodes(files)) {
        const isLink = node.entry !== node.contentEntry || node.layer !== node.contentLayer;
        if (isLink)
            counted.add(numberOf(node));
    }
    const first = new Map();
    if (counted.size === 0)
        return first;
    for (const node of walkNodes(files)) {
        const content = numberOf(node);
        if (node.contentEntry < 0 || !counted.has(content))
            continue;
        const known = first.get(content);
        if (!known || compareTexts(pathOf(node), pathOf(known)) < 0)
            first.set(content, node);
    }
    return first;
}
function describeGroup(files, nodes) {
    const members = nodes
        .map((node) => ({
        path: pathOf(node),
        sizeBytes: contentTable(files, node)?.sizeBytes(node.contentEntry) ?? 0,
        layer: node.contentLayer,
    }))
        .sort((a, b) => compareTexts(a.path, b.path));
    const sizeBytes = members[0]?.sizeBytes ?? 0;
    return { files: members, sizeBytes, removableBytes: sizeBytes * (members.length - 1) };
}
function byFirstPath(left, right) {
    return compareTexts(left.files[0]?.path ?? '', right.files[0]?.path ?? '');
}
function* directoriesOf(files) {
    for (const node of walkNodes(files))
        if (node.children)
            yield node;
}
function parentOf(node) {
    return node.parent ?? node;
}
function heaviestFirst(left, right) {
    return right.sizeBytes - left.sizeBytes || compareTexts(left.path, right.path);
}

;// CONCATENATED MODULE: ./src/analysis/packages/control-files.ts
/**
 * Reads paragraphs of `Field: value` lines, parted by empty lines, as Debian control files (deb822) and Python's
 * METADATA have them. Continuation lines, which begin with a blank, are passed over.
 */
function* readParagraphs(text) {
    let paragraph = new Map();
    for (const line of text.split('\n')) {
        if (line.trim() === '') {
            if (paragraph.size > 0)
                yield paragraph;
            paragraph = new Map();
            continue;
        }
        const colon = line.indexOf(':');
        if (colon < 1 || line.startsWith(' ') || line.startsWith('\t'))
            continue;
        const field = line.slice(0, colon).toLowerCase();
        if (!paragraph.has(field))
            paragraph.set(field, line.slice(colon + 1).trim());
    }
    if (paragraph.size > 0)
        yield paragraph;
}
/** Reads the records of Alpine's installed database, `K:value` lines parted by empty lines (apk-tools, apk-v2). */
function* readApkRecords(text) {
    for (const block of text.split(/\n\n+/)) {
        const record = new Map();
        for (const line of block.split('\n')) {
            if (line[1] === ':' && !record.has(line[0] ?? ''))
                record.set(line[0] ?? '', line.slice(2).trim());
        }
        if (record.size > 0)
            yield record;
    }
}

;// CONCATENATED MODULE: ./src/analysis/packages/language-packages.ts

const npmManifest = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/package\.json$/;
const pythonMetadata = /(?:^|\/)[^/]+\.(?:dist-info\/METADATA|egg-info(?:\/PKG-INFO)?)$/;
const pythonRecord = /(?:^|\/)[^/]+\.dist-info\/RECORD$/;
const gemSpecification = /^(.*\/)specifications\/([^/]+?)-(\d[^/]*)\.gemspec$/;
const javaArchive = /(?:^|\/)([^/]+?)-(\d[^/]*?)\.(?:jar|war|ear)$/;
/** Whether the content of a path is needed to know a package. */
function isLanguageMetadata(path) {
    return npmManifest.test(path) || pythonMetadata.test(path) || pythonRecord.test(path);
}
/** Whether the path alone names a package. */
function isNamedPackage(path) {
    return gemSpecification.test(path) || javaArchive.test(path);
}
/** The package that a file proves; null for files of none, or whose content does not say it. */
function readLanguagePackage(file) {
    if (npmManifest.test(file.path))
        return readNpm(file);
    if (pythonMetadata.test(file.path))
        return readPython(file);
    return readByName(file);
}
/** The bytes of a Python package: the sizes its RECORD lists (Python packaging, "Recording installed projects"). */
function readRecordedBytes(record) {
    if (record.text === null)
        return null;
    const sizes = record.text.split('\n').map((line) => Number(/,(\d+)\r?$/.exec(line)?.[1] ?? 0));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return Number.isSafeInteger(total) ? total : null;
}
function readNpm(file) {
    const manifest = parseObject(file.text);
    const { name, version } = manifest;
    if (typeof name !== 'string' || typeof version !== 'string')
        return null;
    return found('npm', {
        file,
        name,
        version,
        directory: file.path.slice(0, -'/package.json'.length),
    });
}
function readPython(file) {
    const [paragraph] = file.text === null ? [] : readParagraphs(file.text);
    const name = paragraph?.get('name');
    const version = paragraph?.get('version');
    if (name === undefined || version === undefined)
        return null;
    return found('pypi', { file, name, version, directory: null });
}
function readByName(file) {
    const gem = gemSpecification.exec(file.path);
    if (gem) {
        const [, root = '', name = '', version = ''] = gem;
        return found('gem', { file, name, version, directory: `${root}gems/${name}-${version}` });
    }
    const [, name, version] = javaArchive.exec(file.path) ?? [];
    if (name === undefined || version === undefined)
        return null;
    const archive = found('maven', { file, name, version, directory: null });
    return { ...archive, sizeBytes: file.sizeBytes };
}
function found(type, facts) {
    const { file, name, version, directory } = facts;
    return { type, name, version, sizeBytes: null, path: file.path, directory };
}
function parseObject(text) {
    try {
        const value = JSON.parse(text ?? '');
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/analysis/packages/system-packages.ts

/** Debian's database, and distroless images' one file a package. */
const dpkgStatus = /^var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/;
const apkInstalled = /^(?:usr\/)?lib\/apk\/db\/installed$/;
/** Whether a path is a database of dpkg or apk that can be read. */
function isSystemDatabase(path) {
    return dpkgStatus.test(path) || apkInstalled.test(path);
}
/** Reads the packages of a dpkg or apk database; sizes are those that the package manager records. */
function readSystemPackages(file) {
    const text = file.text ?? '';
    if (dpkgStatus.test(file.path)) {
        return [...readParagraphs(text)].flatMap((paragraph) => readDebian(paragraph, file.path));
    }
    return [...readApkRecords(text)].flatMap((record) => readAlpine(record, file.path));
}
/** Installed-Size is in KiB (Debian policy, 5.6.20); packages that were removed keep their paragraph. */
function readDebian(paragraph, path) {
    const name = paragraph.get('package');
    const version = paragraph.get('version');
    const status = paragraph.get('status') ?? 'install ok installed';
    if (name === undefined || version === undefined || !status.endsWith(' installed'))
        return [];
    const kibibytes = readCount(paragraph.get('installed-size'));
    const sizeBytes = kibibytes === null ? null : kibibytes * 1024;
    return [{ type: 'deb', name, version, sizeBytes, path }];
}
function readAlpine(record, path) {
    const name = record.get('P');
    const version = record.get('V');
    if (name === undefined || version === undefined)
        return [];
    return [{ type: 'apk', name, version, sizeBytes: readCount(record.get('I')), path }];
}
function readCount(text) {
    const value = Number(text);
    return text !== undefined && /^\d+$/.test(text) && Number.isSafeInteger(value * 1024)
        ? value
        : null;
}

;// CONCATENATED MODULE: ./src/analysis/packages/read-packages.ts





/** The files whose contents `readPackages` needs: what a layer's reading must keep. */
const packageFiles = {
    matches: (path) => isSystemDatabase(path) || isLanguageMetadata(path),
    limitBytes: 16 * 1024 * 1024,
    totalLimitBytes: 96 * 1024 * 1024,
};
/**
 * Lists what a container sees of installed packages: dpkg, apk, npm, Python, Ruby gems, and Java archives by their
 * file names. rpm's databases are binary and Go's build information lies inside executables: the former are reported
 * as unread, the latter are not looked for. The layers must have been read with `packageFiles`.
 */
function readPackages(files) {
    const unread = [];
    const system = [];
    const language = [];
    for (const node of walkNodes(files)) {
        if (node.children)
            continue;
        const path = pathOf(node);
        const reason = whyUnread(files, node, path);
        if (reason !== null)
            unread.push({ path, reason });
        else if (isSystemDatabase(path))
            system.push(...readSystemPackages(packageFile(files, node)));
        else if (isLanguageMetadata(path) || isNamedPackage(path)) {
            const found = readLanguagePackage(packageFile(files, node));
            if (found)
                language.push(found);
        }
    }
    return {
        packages: [...system, ...weighPackages(files, language)].sort(byName),
        unread: unread.sort((a, b) => compareTexts(a.path, b.path)),
    };
}
const rpmDatabase = /^(?:var\/lib\/rpm|usr\/(?:lib\/sysimage|share)\/rpm)\/(?:rpmdb\.sqlite|Packages(?:\.db)?)$/;
function whyUnread(files, node, path) {
    if (rpmDatabase.test(path))
        return 'rpm databases are not read';
    if (!isSystemDatabase(path))
        return null;
    return keptContent(files, node) ? null : 'the database is too large';
}
function packageFile(files, node) {
    const content = keptContent(files, node);
    return {
        path: pathOf(node),
        text: content ? new TextDecoder().decode(content) : null,
        sizeBytes: contentTable(files, node)?.sizeBytes(node.contentEntry) ?? 0,
    };
}
/** Adds what the directories of packages take up; packages inside a package's directory count for themselves. */
function weighPackages(files, found) {
    const owners = new Set(found.flatMap(({ directory }) => directory ?? []));
    const sizes = ownSizes(weighDirectories(files), owners);
    return found.map(({ directory, ...one }) => {
        if (one.type === 'pypi')
            return { ...one, sizeBytes: pythonSize(files, one.path) };
        return directory === null ? one : { ...one, sizeBytes: sizes.get(directory) ?? one.sizeBytes };
    });
}
function pythonSize(files, path) {
    const record = findNode(files, path.replace(/METADATA$/, 'RECORD'));
    return record && path.endsWith('METADATA') ? readRecordedBytes(packageFile(files, record)) : null;
}
/** For each owner directory its weight without the owners inside it. */
function ownSizes(root, owners) {
    const sizes = new Map();
    const open = [
        { directory: root, owner: null },
    ];
    for (let next = open.pop(); next; next = open.pop()) {
        const { path, sizeBytes, directories } = next.directory;
        const owner = owners.has(path) ? path : next.owner;
        if (owners.has(path)) {
            sizes.set(path, (sizes.get(path) ?? 0) + sizeBytes);
            if (next.owner !== null)
                sizes.set(next.owner, (sizes.get(next.owner) ?? 0) - sizeBytes);
        }
        for (const directory of directories)
            open.push({ directory, owner });
    }
    return sizes;
}
function byName(left, right) {
    return (compareTexts(left.type, right.type) ||
        compareTexts(left.name, right.name) ||
        compareTexts(left.version, right.version) ||
        compareTexts(left.path, right.path));
}

// EXTERNAL MODULE: ./src/dockerfile/instruction.ts
var dockerfile_instruction = __webpack_require__(9742);
;// CONCATENATED MODULE: ./src/analysis/touched.ts


/**
 * Says of a layer of head whether the pull request changed its instruction or something the instruction reads: an
 * earlier instruction of its stage, a stage it continues or copies from, or files of the build context. A layer that
 * differs all the same was changed by the world: a moved base image, a package mirror, a clock.
 */
function findTouched(question) {
    const known = new Map();
    const endOf = (stage) => {
        const last = touchesOf(stage).at(-1);
        return last === undefined ? false : last;
    };
    const touchesOf = (stage) => {
        const found = known.get(stage);
        if (found !== undefined)
            return found;
        const touches = touchStage(stage, question, endOf);
        known.set(stage, touches);
        return touches;
    };
    return (origin) => {
        if (origin.kind !== 'instruction')
            return null;
        for (const stage of question.head.stages) {
            const at = stage.instructions.findIndex(({ start }) => (0,dockerfile_source/* lineIndexAt */.QX)(question.head.source, start) + 1 === origin.startLine);
            if (at >= 0)
                return touchesOf(stage)[at + 1] ?? null;
        }
        return null;
    };
}
/** One answer for FROM and for each instruction; what touches one touches all that follow. */
function touchStage(stage, question, endOf) {
    const { head, base } = question;
    const same = base.stages.find((other) => other.label === stage.label);
    const before = same === undefined ? [] : [same.from, ...same.instructions];
    let sofar = textsOf(head, head.preamble) !== textsOf(base, base.preamble);
    if (stage.parent !== null)
        sofar = either(sofar, endOf(stage.parent));
    return [stage.from, ...stage.instructions].map((instruction, index) => {
        const other = before[index];
        const isSame = other !== undefined && textOf(base, other) === textOf(head, instruction);
        sofar = either(sofar, isSame ? readsTouched(instruction, question, endOf) : true);
        return sofar;
    });
}
/** Whether what an unchanged instruction reads, apart from the layers below it, is touched. */
function readsTouched(instruction, { head, changedFiles }, endOf) {
    const fromStages = stagesRead(instruction, head).map(endOf);
    const paths = contextPaths(instruction);
    const fromContext = paths.length === 0 ? false : isAnyChanged(paths, changedFiles);
    return fromStages.reduce(either, fromContext);
}
/** Stages that `--from` and `--mount=from` name; images and named contexts are not the pull request's. */
function stagesRead({ flags }, { stages }) {
    const names = flags.map((flag) => {
        if (flag.name === 'from')
            return flag.value;
        return flag.name === 'mount' ? (0,dockerfile_instruction/* flagOptions */.vo)(flag).get('from') : undefined;
    });
    return stages.filter(({ name, index }) => names.some((wanted) => wanted?.toLowerCase() === name || wanted === String(index)));
}
/** Paths of the build context that an instruction reads. */
function contextPaths(instruction) {
    const mounted = instruction.flags
        .filter(({ name }) => name === 'mount')
        .map(dockerfile_instruction/* flagOptions */.vo)
        .filter((options) => !options.has('from') && (options.get('type') ?? 'bind') === 'bind')
        .map((options) => options.get('source') ?? options.get('src') ?? '');
    const transfer = (0,dockerfile_instruction/* transferOf */.ND)(instruction);
    if (transfer === null || transfer.from !== null)
        return mounted;
    const copied = transfer.sources.map(({ value }) => value).filter((source) => !isRemote(source));
    return [...mounted, ...copied];
}
function isAnyChanged(sources, changedFiles) {
    if (changedFiles === null)
        return null;
    const places = sources.map(placeOf);
    return changedFiles.some((file) => places.some((place) => place.test(file)));
}
/** Matching takes time in the power of their number. */
const mostWildcards = 4;
/**
 * Matches the files at and below a source, and folders above it, which stand for untracked files in them. Patterns as
 * in Go's filepath.Match; a source with a variable, a character class or many wildcards is taken for anything.
 */
function placeOf(source) {
    const parts = source.split('/').filter((part) => part !== '' && part !== '.');
    const isOpen = /[$[]/.test(source) || source.split('*').length > mostWildcards;
    if (parts.length === 0 || isOpen)
        return /^/;
    const patterns = parts.map((part) => part
        .replace(/[.+^{}()|\\\]]/g, '\\$&')
        .replace(/\*+/g, '[^/]*')
        .replace(/\?/g, '[^/]'));
    const above = patterns.reduceRight((inner, part) => `${part}(?:$|/${inner})`, '');
    return new RegExp(`^${above}`);
}
function isRemote(source) {
    return /^([a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}
function either(left, right) {
    if (left === true || right === true)
        return true;
    return left === null || right === null ? null : false;
}
function textsOf(dockerfile, instructions) {
    return instructions.map((instruction) => textOf(dockerfile, instruction)).join('\n');
}
/** The instruction as written, but for white space. */
function textOf({ source }, { start, end }) {
    return source.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./src/analysis/leftovers.ts



const home = '(?:root|home/[^/]+)';
const places = [
    ['var/lib/apt/lists', 'apt package lists'],
    ['var/cache/apt', 'apt package cache'],
    ['var/cache/apk', 'apk package cache'],
    ['var/cache/(?:yum|dnf|libdnf5)', 'dnf package cache'],
    ['var/cache/zypp', 'zypper package cache'],
    ['var/cache/pacman/pkg', 'pacman package cache'],
    [`${home}/\\.npm/_cacache`, 'npm cache'],
    [`(?:usr/local/share/\\.cache|${home}/\\.cache)/yarn`, 'Yarn cache'],
    [`${home}/\\.local/share/pnpm/store`, 'pnpm store'],
    [`${home}/\\.cache/pip`, 'pip cache'],
    [`${home}/\\.cache/uv`, 'uv cache'],
    [`${home}/\\.cache/pypoetry`, 'Poetry cache'],
    [`${home}/\\.cache/go-build`, 'Go build cache'],
    ['(?:root/go|go)/pkg/mod/cache', 'Go module cache'],
    [`(?:usr/local/cargo|${home}/\\.cargo)/registry`, 'Cargo registry'],
    [`${home}/\\.m2/repository`, 'Maven repository'],
    [`${home}/\\.gradle/caches`, 'Gradle cache'],
    [`${home}/\\.(?:composer/cache|cache/composer)`, 'Composer cache'],
    ['usr/local/bundle/cache', 'Bundler cache'],
    ['(?:var/)?tmp', 'temporary files'],
];
/**
 * Finds well-known caches and temporary files that a container sees and has no use for: what the instruction that
 * wrote them should have removed or kept in a cache mount. Largest first, then by path.
 */
function findLeftovers(files) {
    const patterns = places.map(([path, what]) => ({
        pattern: new RegExp(`^(${path})/.`),
        what,
    }));
    const found = new Map();
    for (const { node, sizeBytes } of distinctFiles(files)) {
        const match = sizeBytes === 0 ? null : matchPlace(patterns, pathOf(node));
        if (!match)
            continue;
        const known = found.get(match.path);
        found.set(match.path, {
            ...match,
            sizeBytes: (known?.sizeBytes ?? 0) + sizeBytes,
            fileCount: (known?.fileCount ?? 0) + 1,
            layers: merge(known?.layers ?? [], node.contentLayer),
        });
    }
    return [...found.values()].sort((a, b) => b.sizeBytes - a.sizeBytes || compareTexts(a.path, b.path));
}
function matchPlace(patterns, path) {
    for (const { pattern, what } of patterns) {
        const directory = pattern.exec(path)?.[1];
        if (directory !== undefined)
            return { path: directory, what };
    }
    return null;
}
function merge(layers, layer) {
    return layers.includes(layer) ? layers : [...layers, layer].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./src/analysis/measure.ts
/** Puts a read layer list and its origins together; the totals are the sums of the layers. */
function measureImage(layers, origins) {
    const measured = layers.map(({ digest, diffId, compressedBytes, unpackedBytes }, index) => ({
        digest,
        diffId,
        compressedBytes,
        unpackedBytes,
        origin: origins[index] ?? { kind: 'unknown' },
    }));
    return { size: sumSizes(measured), layers: measured };
}
/** The size of an image made of these layers. */
function sumSizes(layers) {
    return {
        compressedBytes: layers.reduce((sum, layer) => sum + layer.compressedBytes, 0),
        unpackedBytes: layers.reduce((sum, layer) => sum + layer.unpackedBytes, 0),
        layerCount: layers.length,
    };
}

;// CONCATENATED MODULE: ./src/image/entry-table.ts

const entryTypes = [
    'file',
    'directory',
    'symlink',
    'hardlink',
    'character-device',
    'block-device',
    'fifo',
];
const hashBytes = 32;
/** Starts an empty table. */
function buildEntryTable() {
    const columns = createColumns(256);
    return {
        get length() {
            return columns.paths.length;
        },
        add: (head) => addEntry(columns, head),
        setContentHash: (index, hash) => {
            columns.hashes.set(hash, index * hashBytes);
            columns.hashed[index] = 1;
        },
        finish: () => {
            resize(columns, columns.paths.length);
            return tableOf(columns);
        },
    };
}
function createColumns(capacity) {
    return {
        paths: [],
        linkTargets: new Map(),
        types: new Uint8Array(capacity),
        modes: new Uint16Array(capacity),
        uids: new Float64Array(capacity),
        gids: new Float64Array(capacity),
        sizes: new Float64Array(capacity),
        hashes: Buffer.alloc(capacity * hashBytes),
        hashed: new Uint8Array(capacity),
    };
}
function addEntry(columns, head) {
    const index = columns.paths.length;
    if (index === columns.types.length)
        resize(columns, index * 2);
    columns.paths.push(head.path);
    columns.types[index] = entryTypes.indexOf(head.type);
    columns.modes[index] = head.mode;
    columns.uids[index] = head.uid;
    columns.gids[index] = head.gid;
    columns.sizes[index] = head.sizeBytes;
    if (head.linkTarget !== '')
        columns.linkTargets.set(index, head.linkTarget);
    return index;
}
function resize(columns, capacity) {
    const copy = (from, to) => {
        to.set(from);
        return to;
    };
    const kept = Math.min(capacity, columns.types.length);
    columns.types = copy(columns.types.subarray(0, kept), new Uint8Array(capacity));
    columns.modes = copy(columns.modes.subarray(0, kept), new Uint16Array(capacity));
    columns.uids = copy(columns.uids.subarray(0, kept), new Float64Array(capacity));
    columns.gids = copy(columns.gids.subarray(0, kept), new Float64Array(capacity));
    columns.sizes = copy(columns.sizes.subarray(0, kept), new Float64Array(capacity));
    columns.hashed = copy(columns.hashed.subarray(0, kept), new Uint8Array(capacity));
    const hashes = Buffer.alloc(capacity * hashBytes);
    hashes.set(columns.hashes.subarray(0, kept * hashBytes));
    columns.hashes = hashes;
}
function tableOf(columns) {
    const table = {
        length: columns.paths.length,
        at: (index) => entryAt(table, index),
        path: (index) => columns.paths[index] ?? '',
        type: (index) => entryTypes[columns.types[index] ?? 0] ?? 'file',
        mode: (index) => columns.modes[index] ?? 0,
        uid: (index) => columns.uids[index] ?? 0,
        gid: (index) => columns.gids[index] ?? 0,
        sizeBytes: (index) => columns.sizes[index] ?? 0,
        linkTarget: (index) => columns.linkTargets.get(index) ?? '',
        contentHash: (index) => columns.hashed[index] === 1
            ? columns.hashes.subarray(index * hashBytes, (index + 1) * hashBytes)
            : null,
        *[Symbol.iterator]() {
            for (let index = 0; index < table.length; index++)
                yield entryAt(table, index);
        },
    };
    return table;
}
function entryAt(table, index) {
    const hash = table.contentHash(index);
    return {
        path: table.path(index),
        type: table.type(index),
        mode: table.mode(index),
        uid: table.uid(index),
        gid: table.gid(index),
        sizeBytes: table.sizeBytes(index),
        linkTarget: table.linkTarget(index),
        contentDigest: hash === null ? null : (0,image_digest/* digestFromHex */.Ch)(hash.toString('hex')),
    };
}
/** Whether two files hold the same bytes; false for anything but files. */
function hasSameContent(left, right) {
    const hash = left.table.contentHash(left.index);
    const other = right.table.contentHash(right.index);
    const sameSize = left.table.sizeBytes(left.index) === right.table.sizeBytes(right.index);
    return sameSize && hash !== null && other !== null && hash.equals(other);
}
/** Whether two entries have the same mode and owner. */
function hasSameAttributes(left, right) {
    return (left.table.mode(left.index) === right.table.mode(right.index) &&
        left.table.uid(left.index) === right.table.uid(right.index) &&
        left.table.gid(left.index) === right.table.gid(right.index));
}

;// CONCATENATED MODULE: ./src/image/stack-layers.ts


/** containerd follows as many symlinks in one path (continuity, fs.RootPath). */
const symlinkLimit = 255;
/**
 * Merges layers, oldest first, into what a container sees, in time linear in the number of entries.
 * A layer's whiteouts and opaque markers hide only what lies below it (OCI image spec, layer.md, "Whiteouts").
 * Directories merge; any other entry replaces what had its name. Symlinks on the way to an entry are followed inside
 * the image, and directories that no entry describes are made, both as containerd unpacks.
 * Fails with `image-invalid` when symlinks run in a circle.
 */
function stackLayers(layers, onHidden = () => undefined) {
    const root = createNode({ name: '', parent: null, layer: 0, entry: -1 });
    root.children = new Map();
    const stack = {
        layers,
        root,
        onHidden,
        layer: 0,
        entry: -1,
        lastPath: '',
        lastDirectory: null,
    };
    layers.forEach((layer, index) => {
        stack.layer = index;
        hideWhatIsMarked(stack, layer);
        for (let entry = 0; entry < layer.entries.length; entry++)
            stack_layers_addEntry(stack, layer, entry);
    });
    return { layers, root };
}
function hideWhatIsMarked(stack, layer) {
    stack.entry = -1;
    for (const path of layer.opaqueDirectories) {
        const directory = directoryAt(stack, path, 'existing');
        for (const child of directory?.children?.values() ?? [])
            hide(stack, child, 'opaque');
        directory?.children?.clear();
    }
    for (const path of layer.whiteouts) {
        const directory = directoryAt(stack, parentPath(path), 'existing');
        const node = directory?.children?.get(baseName(path));
        if (node)
            remove(stack, node, 'deleted');
    }
    stack.lastDirectory = null;
}
function stack_layers_addEntry(stack, layer, entry) {
    stack.entry = entry;
    const path = layer.entries.path(entry);
    const type = layer.entries.type(entry);
    if (path === '') {
        stack_layers_describe(stack.root, stack.layer, entry);
        return;
    }
    const directory = directoryOf(stack, path);
    const name = baseName(path);
    const existing = directory.children?.get(name);
    if (type === 'directory' && existing?.children) {
        stack_layers_describe(existing, stack.layer, entry);
        return;
    }
    const target = type === 'hardlink' ? linkTargetOf(stack, layer.entries.linkTarget(entry)) : null;
    if (target && target === existing)
        return;
    if (existing)
        remove(stack, existing, 'overwritten');
    const node = attach(directory, { name, layer: stack.layer, entry });
    if (type === 'directory')
        node.children = new Map();
    if (target) {
        node.contentLayer = target.contentLayer;
        node.contentEntry = target.contentEntry;
    }
}
function linkTargetOf(stack, path) {
    const node = directoryAt(stack, parentPath(path), 'existing')?.children?.get(baseName(path));
    return node && !node.children ? node : null;
}
function directoryOf(stack, path) {
    const directoryPath = parentPath(path);
    if (stack.lastDirectory && directoryPath === stack.lastPath)
        return stack.lastDirectory;
    const directory = directoryAt(stack, directoryPath, 'created') ?? stack.root;
    stack.lastPath = directoryPath;
    stack.lastDirectory = directory;
    return directory;
}
/** The directory that a path leads to, symlinks followed; when it is to be `created`, never null. */
function directoryAt(stack, path, wanted) {
    let directory = stack.root;
    let symlinks = 0;
    const ahead = path.split('/').reverse();
    for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
        const next = step(directory, part);
        if (next && typeOf(stack, next) === 'symlink') {
            if (++symlinks > symlinkLimit)
                throw circularSymlinks(stack, path);
            const target = symlinkTarget(stack, next);
            if (target.startsWith('/'))
                directory = stack.root;
            ahead.push(...target.split('/').reverse());
        }
        else if (next?.children)
            directory = next;
        else if (wanted === 'existing')
            return null;
        else
            directory = makeDirectory(stack, directory, part);
    }
    return directory;
}
/** One part of a path further; the root's parent is the root. */
function step(directory, part) {
    if (part === '' || part === '.')
        return directory;
    return part === '..' ? (directory.parent ?? directory) : directory.children?.get(part);
}
function makeDirectory(stack, parent, name) {
    const existing = parent.children?.get(name);
    if (existing)
        remove(stack, existing, 'overwritten');
    const node = attach(parent, { name, layer: stack.layer, entry: -1 });
    node.children = new Map();
    return node;
}
function remove(stack, node, reason) {
    hide(stack, node, reason);
    node.parent?.children?.delete(node.name);
    if (node.children || typeOf(stack, node) === 'symlink')
        stack.lastDirectory = null;
}
/** Tells the observer of every name at and below a node; only the node itself is taken over by an entry. */
function hide(stack, node, reason) {
    const inside = reason === 'deleted' ? 'deleted-with-directory' : reason;
    const open = [node];
    for (let next = open.pop(); next; next = open.pop()) {
        for (const child of next.children?.values() ?? [])
            open.push(child);
        if (next.children)
            continue;
        stack.onHidden({
            node: next,
            byLayer: stack.layer,
            byEntry: next === node ? stack.entry : -1,
            reason: next === node ? reason : inside,
        });
    }
}
function attach(parent, place) {
    const node = createNode({ ...place, parent });
    parent.children?.set(place.name, node);
    return node;
}
function createNode(place) {
    const { name, parent, layer, entry } = place;
    return { name, parent, children: null, layer, entry, contentLayer: layer, contentEntry: entry };
}
function stack_layers_describe(node, layer, entry) {
    node.layer = node.contentLayer = layer;
    node.entry = node.contentEntry = entry;
}
function typeOf(stack, node) {
    return stack.layers[node.contentLayer]?.entries.type(node.contentEntry) ?? 'directory';
}
function symlinkTarget(stack, node) {
    return stack.layers[node.contentLayer]?.entries.linkTarget(node.contentEntry) ?? '';
}
function circularSymlinks(stack, path) {
    return (0,errors/* failure */.V)('image-invalid', {
        what: `Layer ${stack.layers[stack.layer]?.digest ?? stack.layer}`,
        detail: `The path ${JSON.stringify(path)} leads through more than ${symlinkLimit} symbolic links.`,
    });
}

;// CONCATENATED MODULE: ./src/analysis/waste.ts




/**
 * Merges layers and finds the bytes in them that nobody can see. Bytes with a second name (hard link) are waste only
 * when the last name is gone. Identical files at two paths are not waste here, since both are seen: `findDuplicates`.
 * Linear in the number of entries. Fails like `stackLayers`.
 */
function findWaste(layers) {
    const numberOf = numberContents(layers);
    const hidden = new Map();
    const files = stackLayers(layers, (hiding) => {
        const content = numberOf(hiding.node);
        const wasted = describeHiding(layers, hiding, hidden.get(content));
        if (wasted.sizeBytes > 0)
            hidden.set(content, wasted);
    });
    for (const node of walkNodes(files))
        hidden.delete(numberOf(node));
    return { files, waste: waste_summarize(layers, [...hidden.values()]) };
}
function describeHiding(layers, hiding, earlier) {
    const { node, byLayer } = hiding;
    const old = layers[node.contentLayer]?.entries;
    return {
        path: pathOf(node),
        sizeBytes: old?.sizeBytes(node.contentEntry) ?? 0,
        addedBy: node.contentLayer,
        hiddenBy: byLayer,
        reason: waste_reasonOf(layers, hiding, earlier),
    };
}
/** When a file and its hard links are all copied again, the later links say no more than the first name did. */
function waste_reasonOf(layers, { node, byLayer, byEntry, reason }, earlier) {
    const old = layers[node.contentLayer]?.entries;
    const table = layers[byLayer]?.entries;
    if (reason !== 'overwritten' || byEntry < 0 || !old || !table)
        return reason;
    if (table.type(byEntry) === 'hardlink' && earlier?.hiddenBy === byLayer)
        return earlier.reason;
    const before = { table: old, index: node.contentEntry };
    const after = { table, index: byEntry };
    if (!hasSameContent(before, after))
        return reason;
    return hasSameAttributes(before, after) ? 'copied-again' : 'attributes-changed';
}
function waste_summarize(layers, wasted) {
    const byLayer = layers.map(() => 0);
    for (const { addedBy, sizeBytes } of wasted)
        byLayer[addedBy] = (byLayer[addedBy] ?? 0) + sizeBytes;
    const wastedBytes = byLayer.reduce((sum, bytes) => sum + bytes, 0);
    const unpackedBytes = layers.reduce((sum, layer) => sum + layer.unpackedBytes, 0);
    const files = wasted.toSorted(byWeight);
    return {
        files,
        groups: groupFiles(files),
        wastedBytes,
        byLayer,
        efficiency: unpackedBytes === 0 ? 1 : 1 - wastedBytes / unpackedBytes,
    };
}
function groupFiles(files) {
    const groups = new Map();
    for (const file of files) {
        const key = `${file.addedBy} ${file.hiddenBy} ${file.reason}`;
        const known = groups.get(key) ?? { ...file, sizeBytes: 0, fileCount: 0 };
        groups.set(key, {
            ...known,
            sizeBytes: known.sizeBytes + file.sizeBytes,
            fileCount: known.fileCount + 1,
        });
    }
    return [...groups.values()].sort(byWeight);
}
function byWeight(left, right) {
    return (right.sizeBytes - left.sizeBytes ||
        compareTexts(left.path, right.path) ||
        left.addedBy - right.addedBy);
}

;// CONCATENATED MODULE: ./src/analysis/contents.ts





const longestExcerpt = 100;
const shownFiles = 20;
const shownDirectories = 12;
/** Looks into an image: merged files, waste, weight, leftovers and packages. The layers must have been read with `packageFiles`. */
function analyseImage(measured, { layers, settings }) {
    const { files, waste } = findWaste(layers);
    const packages = readPackages(files);
    return {
        ...measured,
        settings,
        files,
        waste,
        packages,
        contents: describeContents(measured, { files, waste, packages }),
    };
}
/** The first rows of a list. */
function excerptOf(list, limit = longestExcerpt) {
    return { rows: list.slice(0, limit), total: list.length };
}
function describeContents(measured, { files, waste, packages }) {
    const root = weighDirectories(files);
    const duplicates = findDuplicates(files);
    return {
        visibleBytes: root.sizeBytes,
        fileCount: root.fileCount,
        baseImage: sumSizes(measured.layers.filter(({ origin }) => origin.kind === 'base-image')),
        wastedBytes: waste.wastedBytes,
        efficiency: waste.efficiency,
        wastedFiles: excerptOf(waste.files),
        wasteGroups: waste.groups,
        directories: heaviestDirectories(root),
        largestFiles: largestFiles(files, shownFiles),
        duplicates: excerptOf(duplicates.groups, shownFiles),
        duplicateBytes: duplicates.removableBytes,
        leftovers: findLeftovers(files),
        packageCounts: countByType(packages),
        unreadPackages: packages.unread,
    };
}
/** Opens the heaviest directory again and again, as long as what is in it explains most of it. */
function heaviestDirectories(root) {
    let open = heavyParts(root);
    for (;;) {
        const room = shownDirectories - open.length + 1;
        const next = open.find((one) => isWorthOpening(one) && heavyParts(one).length <= room);
        if (next === undefined)
            break;
        open = open.flatMap((one) => (one === next ? heavyParts(one) : [one])).toSorted(contents_byWeight);
    }
    return open
        .filter(({ sizeBytes }) => sizeBytes > 0)
        .slice(0, shownDirectories)
        .map(({ path, sizeBytes, fileCount }) => ({ path, sizeBytes, fileCount }));
}
/** The directories inside that hold a hundredth of it or more: a system's root has many that hold next to nothing. */
function heavyParts({ directories, sizeBytes }) {
    return directories.filter((one) => one.sizeBytes >= Math.max(1, sizeBytes / 100));
}
function isWorthOpening(directory) {
    const inside = heavyParts(directory).reduce((sum, one) => sum + one.sizeBytes, 0);
    return inside > directory.sizeBytes * 0.8;
}
function contents_byWeight(left, right) {
    return right.sizeBytes - left.sizeBytes || (left.path < right.path ? -1 : 1);
}
function countByType({ packages }) {
    const counts = {};
    for (const { type } of packages)
        counts[type] = (counts[type] ?? 0) + 1;
    return Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./src/compare/attribution.ts
/**
 * Says who answers for each layer's change. Layers of the base image are the base image's. Layers that came or went
 * with their instruction are the pull request's. A layer of the same instruction with other content is the pull
 * request's when it touched something the instruction reads, which `isTouched` says (null: not known), else drift.
 * The same content packed to another size is drift.
 */
function attributeChanges(changes, isTouched) {
    const sums = {
        'base-image': nothing,
        'pull-request': nothing,
        drift: nothing,
        unknown: nothing,
    };
    for (const change of changes) {
        const cause = causeOf(change, isTouched);
        sums[cause] = {
            compressedBytes: sums[cause].compressedBytes + change.compressedChange,
            unpackedBytes: sums[cause].unpackedBytes + change.unpackedChange,
        };
    }
    return sums;
}
/** Who answers for one layer's change. */
function causeOf(change, isTouched) {
    const origin = (change.head ?? change.base)?.origin;
    if (origin?.kind === 'base-image')
        return 'base-image';
    if (change.kind === 'same' || change.kind === 'moved')
        return 'drift';
    if (origin?.kind !== 'instruction')
        return 'unknown';
    if (change.kind !== 'changed')
        return 'pull-request';
    const touched = isTouched(change);
    if (touched === null)
        return 'unknown';
    return touched ? 'pull-request' : 'drift';
}
const nothing = { compressedBytes: 0, unpackedBytes: 0 };

;// CONCATENATED MODULE: ./src/compare/directories.ts

/** Which part of the change the directories must explain. */
const explainedShare = 0.9;
/** More directories than a reader takes in at a glance explain nothing. */
const directoryLimit = 5;
/**
 * The deepest places that together explain nine tenths of the bytes that came and went: from the root downwards, a
 * directory gives way to the fewest of its entries that explain as much of it, as long as there are at most five in all.
 * Heaviest first, then by path; none when no size changed.
 */
function explainChange(changes) {
    const root = growTree(changes);
    if (root.movedBytes === 0)
        return [];
    let slack = root.movedBytes * (1 - explainedShare);
    let chosen = [root];
    for (let next = root; next; next = chosen.find((tree) => !tree.isFinal)) {
        const tree = next;
        const parts = fewestParts(tree, Math.min(slack, tree.movedBytes * (1 - explainedShare)));
        tree.isFinal = true;
        if (parts.length === 0 || chosen.length - 1 + parts.length > directoryLimit)
            continue;
        slack -= tree.movedBytes - sum(parts);
        chosen = chosen.flatMap((one) => (one === tree ? parts : [one])).toSorted(directories_heaviestFirst);
    }
    return chosen.map(directories_describe);
}
function growTree(changes) {
    const root = emptyTree('');
    for (const change of changes) {
        if (change.sizeChange === 0)
            continue;
        let tree = root;
        weigh(tree, change);
        for (const part of change.path.split('/')) {
            const path = tree.path === '' ? part : `${tree.path}/${part}`;
            const child = tree.inside.get(part) ?? emptyTree(path);
            tree.inside.set(part, child);
            tree = child;
            weigh(tree, change);
        }
    }
    return root;
}
function emptyTree(path) {
    return { path, inside: new Map(), sizeChange: 0, movedBytes: 0, fileCount: 0, isFinal: false };
}
function weigh(tree, { sizeChange }) {
    tree.sizeChange += sizeChange;
    tree.movedBytes += Math.abs(sizeChange);
    tree.fileCount += 1;
}
/** The heaviest entries of a directory that leave at most `slack` bytes of it unexplained; none for a file. */
function fewestParts(tree, slack) {
    const parts = [...tree.inside.values()].sort(directories_heaviestFirst);
    let missing = tree.movedBytes;
    const count = parts.findIndex((part) => (missing -= part.movedBytes) <= slack) + 1;
    return parts.slice(0, count);
}
function sum(trees) {
    return trees.reduce((total, tree) => total + tree.movedBytes, 0);
}
function directories_heaviestFirst(left, right) {
    return right.movedBytes - left.movedBytes || compareTexts(left.path, right.path);
}
function directories_describe({ path, sizeChange, movedBytes, fileCount }) {
    return { path, sizeChange, movedBytes, fileCount };
}

;// CONCATENATED MODULE: ./src/compare/files.ts




/**
 * Compares what containers of two images see, path by path. Times are not compared: every build changes them.
 * Linear in the number of files, sorting aside.
 */
function compareFiles(base, head) {
    const sides = { base: sideOf(base), head: sideOf(head) };
    const changes = [];
    const open = [{ base: base.root, head: head.root }];
    for (let pair = open.pop(); pair; pair = open.pop()) {
        const change = compareNodes(sides, pair);
        if (change)
            changes.push(change);
        openChildren(pair, open);
    }
    return {
        changes: changes.sort(files_byWeight),
        visibleChange: changes.reduce((sum, change) => sum + change.sizeChange, 0),
    };
}
function sideOf(files) {
    const bytes = new Map();
    for (const { node, sizeBytes } of distinctFiles(files))
        bytes.set(node, sizeBytes);
    return { files, bytes };
}
function openChildren({ base, head }, open) {
    const before = files_childrenOf(base);
    const after = files_childrenOf(head);
    for (const child of before.values()) {
        open.push({ base: child, head: after.get(child.name) ?? null });
    }
    for (const child of after.values()) {
        if (!before.has(child.name))
            open.push({ base: null, head: child });
    }
}
function files_childrenOf(node) {
    return node?.children ?? new Map();
}
function compareNodes(sides, pair) {
    const base = withoutDirectory(pair.base);
    const head = withoutDirectory(pair.head);
    const node = head ?? base;
    if (!node)
        return null;
    const baseBytes = bytesOf(sides.base, base);
    const headBytes = bytesOf(sides.head, head);
    const sizeChange = headBytes - baseBytes;
    const kind = kindOf(sides, { base, head }, sizeChange);
    if (kind === null)
        return null;
    return {
        path: pathOf(node),
        kind,
        baseBytes,
        headBytes,
        sizeChange,
        baseLayer: base?.contentLayer ?? null,
        headLayer: head?.contentLayer ?? null,
    };
}
function withoutDirectory(node) {
    return node?.children ? null : node;
}
function bytesOf(side, node) {
    return node ? (side.bytes.get(node) ?? 0) : 0;
}
function kindOf(sides, pair, sizeChange) {
    if (!pair.base)
        return 'added';
    if (!pair.head)
        return 'removed';
    if (sizeChange !== 0)
        return sizeChange > 0 ? 'grown' : 'shrunk';
    const base = files_placeOf(sides.base.files, pair.base);
    const head = files_placeOf(sides.head.files, pair.head);
    if (!base || !head)
        return null;
    if (!holdsTheSame(base, head))
        return 'rewritten';
    return hasSameAttributes(base, head) ? null : 'attributes';
}
function holdsTheSame(base, head) {
    const type = base.table.type(base.index);
    if (type !== head.table.type(head.index))
        return false;
    if (type === 'file')
        return hasSameContent(base, head);
    return base.table.linkTarget(base.index) === head.table.linkTarget(head.index);
}
function files_placeOf(files, node) {
    const table = contentTable(files, node);
    return table ? { table, index: node.contentEntry } : null;
}
function files_byWeight(left, right) {
    return (Math.abs(right.sizeChange) - Math.abs(left.sizeChange) || compareTexts(left.path, right.path));
}

;// CONCATENATED MODULE: ./src/compare/keep-order.ts
/**
 * The largest subset of pairs that has the same order in both lists, found by patience sorting in O(n log n).
 * There may be several; `from` says from which list to look. Swapping the lists and `from` gives the same subset.
 */
function keepOrder(pairs, from) {
    const first = (pair) => pair[from];
    const second = (pair) => (from === 'base' ? pair.head : pair.base);
    const ends = [];
    for (const pair of pairs.toSorted((a, b) => first(a) - first(b))) {
        const at = countBelow(ends, (link) => second(link.pair) < second(pair));
        ends[at] = { pair, before: ends[at - 1] ?? null };
    }
    const kept = [];
    for (let link = ends.at(-1) ?? null; link; link = link.before)
        kept.push(link.pair);
    return kept.reverse();
}
function countBelow(sorted, isBelow) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = sorted[middle];
        if (item !== undefined && isBelow(item))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/compare/layers.ts

/**
 * Aligns two layer lists: first layers with the same content (diffId), then layers of the same instruction or the same
 * base image, never by position. Same content in another order is `moved`; which of two swapped layers moved is decided
 * alike for both directions, so that comparing head with base gives the mirror image.
 * Rows stand in head order; a removed layer follows the layer it followed in base.
 */
function compareLayers(base, head) {
    const sameContent = pairUp(base, head, (layer) => layer.diffId);
    const inPlace = new Set(keepOrder(sameContent, viewpoint(base, head)));
    const sameOrigin = pairUp(without(base, sameContent.map((pair) => pair.base)), without(head, sameContent.map((pair) => pair.head)), (layer) => originKey(layer.origin));
    const kinds = new Map([
        ...sameContent.map((pair) => [pair, inPlace.has(pair) ? 'same' : 'moved']),
        ...sameOrigin.map((pair) => [pair, 'changed']),
    ]);
    return listRows({ base, head, kinds });
}
/** Pairs the first layer of a key with the first, the second with the second; layers without a key stay alone. */
function pairUp(base, head, keyOf) {
    const waiting = new Map();
    base.forEach((layer, index) => {
        const key = layer && keyOf(layer);
        if (key === null)
            return;
        const indices = waiting.get(key);
        if (indices)
            indices.push(index);
        else
            waiting.set(key, [index]);
    });
    for (const indices of waiting.values())
        indices.reverse();
    return head.flatMap((layer, index) => {
        const key = layer && keyOf(layer);
        const match = key === null ? undefined : waiting.get(key)?.pop();
        return match === undefined ? [] : [{ base: match, head: index }];
    });
}
function without(layers, taken) {
    const gone = new Set(taken);
    return layers.map((layer, index) => (gone.has(index) ? null : layer));
}
/** What makes two layers of different content the same step; null when nothing is known. */
function originKey(origin) {
    switch (origin.kind) {
        case 'instruction':
            return JSON.stringify(['instruction', origin.stage, origin.text]);
        case 'base-image':
            return JSON.stringify(['base-image', origin.reference]);
        case 'unknown':
            return null;
    }
}
/** Which list to look from: the one whose content sorts first, whichever side it is on. */
function viewpoint(base, head) {
    const text = (layers) => layers.map((layer) => layer.diffId).join();
    return text(base) <= text(head) ? 'base' : 'head';
}
function listRows(aligned) {
    const { base, head, kinds } = aligned;
    const byHead = new Map([...kinds].map(([pair, kind]) => [pair.head, { pair, kind }]));
    const removed = groupRemoved(base, new Set([...kinds.keys()].map((pair) => pair.base)));
    const rows = head.flatMap((layer, index) => {
        const match = byHead.get(index);
        if (!match)
            return [toRow('added', null, layer)];
        const row = toRow(match.kind, base[match.pair.base] ?? null, layer);
        return [row, ...(removed.get(match.pair.base) ?? [])];
    });
    return [...(removed.get(-1) ?? []), ...rows];
}
/** Rows of removed layers by the last layer before them that is still there; -1 for the beginning. */
function groupRemoved(base, paired) {
    const groups = new Map();
    let anchor = -1;
    base.forEach((layer, index) => {
        if (paired.has(index)) {
            anchor = index;
            return;
        }
        const group = groups.get(anchor) ?? [];
        groups.set(anchor, [...group, toRow('removed', layer, null)]);
    });
    return groups;
}
function toRow(kind, base, head) {
    return {
        kind,
        base,
        head,
        compressedChange: (head?.compressedBytes ?? 0) - (base?.compressedBytes ?? 0),
        unpackedChange: (head?.unpackedBytes ?? 0) - (base?.unpackedBytes ?? 0),
    };
}

;// CONCATENATED MODULE: ./src/compare/images.ts

/**
 * Compares two measured images. The changes of the rows add up to the size change, to the byte.
 * Comparing an image with itself gives rows of the kind `same` and zeros.
 */
function compareImages(base, head) {
    return {
        sizeChange: {
            compressedBytes: head.size.compressedBytes - base.size.compressedBytes,
            unpackedBytes: head.size.unpackedBytes - base.size.unpackedBytes,
            layerCount: head.size.layerCount - base.size.layerCount,
        },
        layers: compareLayers(base.layers, head.layers),
    };
}

;// CONCATENATED MODULE: ./src/compare/packages.ts

/**
 * Compares two package lists. A package may be installed several times: equal versions are matched first, then what is
 * left in order of versions; one-sided rests were added or removed. Largest change first, then by type, name, version.
 */
function comparePackages(base, head) {
    const groups = new Map();
    const groupOf = ({ type, name }) => {
        const key = `${type} ${name}`;
        const group = groups.get(key) ?? { base: [], head: [] };
        groups.set(key, group);
        return group;
    };
    for (const one of base.packages)
        groupOf(one).base.push(one);
    for (const one of head.packages)
        groupOf(one).head.push(one);
    return [...groups.values()].flatMap(compareGroup).sort(packages_byWeight);
}
function compareGroup(group) {
    const base = [...group.base];
    const rest = [];
    const changes = [];
    for (const one of group.head) {
        const at = base.findIndex(({ version }) => version === one.version);
        if (at === -1) {
            rest.push(one);
            continue;
        }
        const [same] = base.splice(at, 1);
        if (same && same.sizeBytes !== one.sizeBytes)
            changes.push(change('resized', { base: same, head: one }));
    }
    rest.forEach((one, index) => {
        const before = base[index];
        changes.push(change(before ? 'updated' : 'added', { base: before ?? null, head: one }));
    });
    return [
        ...changes,
        ...base.slice(rest.length).map((one) => change('removed', { base: one, head: null })),
    ];
}
function change(kind, { base, head }) {
    const { type, name } = head ?? base;
    return {
        kind,
        type,
        name,
        baseVersion: base?.version ?? null,
        headVersion: head?.version ?? null,
        sizeChange: difference(packages_bytesOf(base), packages_bytesOf(head)),
    };
}
/** A package that is not there takes up nothing; of one that is, the size may not be known. */
function packages_bytesOf(one) {
    return one === null ? 0 : one.sizeBytes;
}
function difference(base, head) {
    return base === null || head === null ? null : head - base;
}
function packages_byWeight(left, right) {
    return (Math.abs(right.sizeChange ?? 0) - Math.abs(left.sizeChange ?? 0) ||
        compareTexts(left.type, right.type) ||
        compareTexts(left.name, right.name) ||
        compareTexts(left.headVersion ?? '', right.headVersion ?? '') ||
        compareTexts(left.baseVersion ?? '', right.baseVersion ?? ''));
}

;// CONCATENATED MODULE: ./src/compare/settings.ts

/** Compares how containers of two images are started. In the order of the settings' names above, then by key. */
function compareSettings(base, head) {
    return [
        ...compareValue('entrypoint', words(base.entrypoint), words(head.entrypoint)),
        ...compareValue('command', words(base.command), words(head.command)),
        ...compareValue('user', base.user, head.user),
        ...compareValue('working-directory', base.workingDirectory, head.workingDirectory),
        ...compareKeys('environment', variables(base), variables(head)),
        ...compareKeys('exposed-port', plain(base.exposedPorts), plain(head.exposedPorts)),
        ...compareKeys('volume', plain(base.volumes), plain(head.volumes)),
        ...compareKeys('label', new Map(Object.entries(base.labels)), new Map(Object.entries(head.labels))),
    ];
}
/** Shown as the JSON array that a Dockerfile would have. */
function words(list) {
    return list.length === 0 ? '' : JSON.stringify(list);
}
function variables({ environment }) {
    return new Map(environment.map((text) => {
        const equals = text.indexOf('=');
        return equals === -1 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
    }));
}
function plain(keys) {
    return new Map(keys.map((key) => [key, '']));
}
function compareValue(setting, base, head) {
    if (base === head)
        return [];
    const kind = base === '' ? 'added' : head === '' ? 'removed' : 'changed';
    return [{ setting, kind, key: '', base: base || null, head: head || null }];
}
function compareKeys(setting, base, head) {
    const keys = [...new Set([...base.keys(), ...head.keys()])].sort(compareTexts);
    return keys.flatMap((key) => {
        if (base.get(key) === head.get(key))
            return [];
        const kind = !base.has(key) ? 'added' : !head.has(key) ? 'removed' : 'changed';
        return [{ setting, kind, key, base: null, head: null }];
    });
}

;// CONCATENATED MODULE: ./src/compare/explain.ts







const insideLimit = 3;
/** Compares two images and says why they differ; `isTouched` as in `attributeChanges`. */
function explainImages(base, head, isTouched) {
    const comparison = compareImages(base, head);
    const { changes, visibleChange } = compareFiles(base.files, head.files);
    return {
        ...comparison,
        layers: explainLayers(comparison.layers, { changes, base, head, isTouched }),
        attribution: attributeChanges(comparison.layers, isTouched),
        visibleChange,
        wasteChange: head.waste.wastedBytes - base.waste.wastedBytes,
        fileCounts: countKinds(changes),
        files: excerptOf(changes),
        directories: explainChange(changes),
        packages: excerptOf(comparePackages(base.packages, head.packages)),
        settings: compareSettings(base.settings, head.settings),
    };
}
/** Groups the changed files by the layer that carries them, once for all rows. */
function explainLayers(rows, { changes, base, head, isTouched }) {
    const byHead = groupBy(changes, ({ headLayer }) => headLayer);
    const byBase = groupBy(changes, ({ baseLayer, headLayer }) => headLayer === null ? baseLayer : null);
    return rows.map((row) => {
        const here = row.head ? byHead.get(head.layers.indexOf(row.head)) : undefined;
        const gone = row.base ? byBase.get(base.layers.indexOf(row.base)) : undefined;
        const inside = explainChange([...(here ?? []), ...(gone ?? [])]).slice(0, insideLimit);
        return { ...row, cause: causeOf(row, isTouched), inside };
    });
}
function groupBy(changes, layerOf) {
    const groups = new Map();
    for (const change of changes) {
        const layer = layerOf(change);
        if (layer === null)
            continue;
        const group = groups.get(layer);
        if (group === undefined)
            groups.set(layer, [change]);
        else
            group.push(change);
    }
    return groups;
}
function countKinds(changes) {
    const counts = { added: 0, removed: 0, grown: 0, shrunk: 0, rewritten: 0, attributes: 0 };
    for (const { kind } of changes)
        counts[kind] += 1;
    return counts;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/image/input.ts
/** Starts reading. The piece ahead is fetched while the caller works on the one before. */
function openInput(source) {
    const iterator = source[Symbol.asyncIterator]();
    const returned = [];
    const fetch = () => {
        const fetched = iterator.next();
        fetched.catch(() => undefined);
        return fetched;
    };
    let ahead = fetch();
    const next = async () => {
        const again = returned.pop();
        if (again)
            return again;
        const result = await ahead;
        if (result.done === true)
            return null;
        ahead = fetch();
        return result.value;
    };
    return {
        next,
        peek: async (byteCount) => {
            const pieces = [];
            let bytes = 0;
            for (let piece = await next(); piece; piece = bytes < byteCount ? await next() : null) {
                pieces.push(piece);
                bytes += piece.length;
            }
            const joined = Buffer.concat(pieces);
            if (bytes > 0)
                returned.push(joined);
            return joined;
        },
        putBack: (piece) => {
            if (piece.length > 0)
                returned.push(piece);
        },
        close: async () => {
            await iterator.return?.();
        },
    };
}

;// CONCATENATED MODULE: ./src/image/compression.ts



/** Larger than zlib's 16 KiB, so that a layer costs fewer turns of the event loop. */
const chunkSize = 256 * 1024;
/**
 * Whether a media type names a layer tar that this tool can read, encrypted and foreign formats aside
 * (OCI image spec, layer.md and manifest.md; Docker image manifest, version 2, schema 2).
 */
function isLayerMediaType(mediaType) {
    return /^application\/vnd\.(oci\.image\.layer(\.nondistributable)?\.v1\.tar(\+(gzip|zstd))?|docker\.image\.rootfs(\.foreign)?\.diff\.tar(\.gzip|\.zstd)?)$/.test(mediaType);
}
/** Whether a media type names a layer that registries do not carry. */
function isForeignLayer(mediaType) {
    return mediaType.includes('.foreign.') || mediaType.includes('.nondistributable.');
}
/**
 * Unpacks a layer blob: gzip of any number of members, zstd of any number of frames, or plain tar. The first bytes
 * decide, as in containerd: builders have mislabelled layers, and the diffId proves the result either way. The blob is
 * always read to its end, past bytes that belong to no frame, so that whoever verifies it on the way can finish.
 * Fails with the decompressor's own error, or with `image-unsupported` for zstd where Node.js lacks it.
 */
async function* decompress(blob) {
    const input = openInput(blob);
    try {
        const compression = detectCompression(await input.peek(magicBytes));
        if (compression !== 'none') {
            do
                yield* unpackFrame(input, compression);
            while (detectCompression(await input.peek(magicBytes)) === compression);
        }
        for (let piece = await input.next(); piece; piece = await input.next()) {
            if (compression === 'none')
                yield piece;
        }
    }
    finally {
        await input.close();
    }
}
/** Unpacks up to where the decompressor stops: Node.js reads all gzip members at once, but only one zstd frame. */
async function* unpackFrame(input, compression) {
    const output = compression === 'gzip' ? external_node_zlib_.createGunzip({ chunkSize }) : createUnzstd();
    const fed = feed(input, output);
    fed.catch((error) => output.destroy(error));
    // Errors reach the reader through the iteration; one that comes after its end comes through `fed`.
    output.on('error', () => undefined);
    try {
        yield* output;
        await fed;
    }
    finally {
        output.destroy();
    }
}
/** Writes until the input or the frame ends, and puts back what the frame did not need. */
async function feed(input, output) {
    for (let piece = await input.next(); piece; piece = await input.next()) {
        const before = output.bytesWritten;
        await write(output, piece);
        const takenBytes = output.bytesWritten - before;
        if (takenBytes < piece.length) {
            input.putBack(piece.subarray(takenBytes));
            break;
        }
    }
    if (!output.writableEnded && !output.destroyed)
        output.end();
}
/** Waits until the decompressor is done with a piece, or with everything: then it never calls back. */
async function write(output, piece) {
    await new Promise((resolve) => {
        const settle = () => {
            output.off('end', settle);
            output.off('close', settle);
            resolve();
        };
        output.on('end', settle);
        output.on('close', settle);
        output.write(piece, settle);
    });
}
const magicBytes = 4;
const gzipMagic = 0x1f8b08;
const zstdMagic = 0x28b52ffd;
/** The last four bits are free. */
const zstdSkippableMagic = 0x502a4d18;
/** Tells the packing by the magic numbers of RFC 1952 and RFC 8878, skippable frames included. */
function detectCompression(head) {
    if (head.length < magicBytes)
        return 'none';
    const magic = Buffer.from(head.buffer, head.byteOffset, 4).readUInt32BE();
    if (magic >>> 8 === gzipMagic)
        return 'gzip';
    const isZstd = magic === zstdMagic || (magic & 0xf0ffffff) >>> 0 === zstdSkippableMagic;
    return isZstd ? 'zstd' : 'none';
}
function createUnzstd() {
    const create = external_node_zlib_.createZstdDecompress;
    if (create)
        return create({ chunkSize });
    throw (0,errors/* failure */.V)('image-unsupported', {
        detail: `Its layers are packed with zstd, which Node.js ${process.versions.node} cannot read; Node.js 24 can.`,
    });
}

;// CONCATENATED MODULE: ./src/image/tar-format.ts
/** The archive breaks the tar format, or asks for something no container runtime unpacks. */
class TarFormatError extends Error {
    name = 'TarFormatError';
}
const blockBytes = 512;
/** Decodes a name: UTF-8, or Latin-1 where it is not valid UTF-8, so that different names stay different. */
function decodeName(bytes, from = 0, to = bytes.length) {
    const text = bytes.toString('latin1', from, to);
    if (!/[\x80-\xff]/.test(text))
        return text;
    const decoded = bytes.toString('utf8', from, to);
    return decoded.includes('\uFFFD') ? text : decoded;
}

;// CONCATENATED MODULE: ./src/image/layer-recorder.ts




/** Linux refuses longer paths, so no runtime could unpack one. */
const pathLimitCharacters = 4096;
/** Where a layer stops being an image and becomes an attack on memory. */
const entryLimit = 4_000_000;
const whiteoutPrefix = '.wh.';
const opaqueMarker = '.wh..wh..opq';
const aufsPrefix = '.wh..wh.';
/**
 * Records a layer's archive. Whiteouts and opaque markers are told from files (OCI image spec, layer.md, "Whiteouts").
 * Fails with `TarFormatError` for entries that no runtime would unpack.
 */
function recordLayer(keep) {
    const recording = {
        table: buildEntryTable(),
        whiteouts: new Set(),
        opaqueDirectories: new Set(),
        keptFiles: new Map(),
        unkeptFiles: new Set(),
        keep,
        keptBytes: 0,
        unpackedBytes: 0,
        index: -1,
        path: '',
        storedBytes: 0,
        hash: null,
        kept: null,
    };
    return {
        entry: (entry) => {
            beginEntry(recording, entry);
        },
        content: (piece) => {
            addContent(recording, piece);
        },
        endEntry: () => {
            endEntry(recording);
        },
        finish: () => finish(recording),
    };
}
function beginEntry(recording, entry) {
    recording.index = -1;
    recording.unpackedBytes += entry.sizeBytes;
    if (!Number.isSafeInteger(recording.unpackedBytes)) {
        throw new TarFormatError('The sizes of its entries add up to more than can be counted.');
    }
    const path = checkedPath(entry);
    if (!recordMarker(recording, path))
        recordEntry(recording, entry, path);
}
function checkedPath(entry) {
    if (entry.path.length > pathLimitCharacters) {
        throw new TarFormatError(`A path has ${entry.path.length} characters; Linux allows ${pathLimitCharacters}.`);
    }
    const path = cleanPath(entry.path);
    if (path === '' && entry.type !== 'directory') {
        throw new TarFormatError(`The entry ${JSON.stringify(entry.path)} would replace the root directory.`);
    }
    return path;
}
/** Records a whiteout or an opaque marker; false when the path is neither. */
function recordMarker(recording, path) {
    const name = baseName(path);
    if (!name.startsWith(whiteoutPrefix))
        return false;
    const directory = parentPath(path);
    if (name === opaqueMarker) {
        recording.opaqueDirectories.add(directory);
        return true;
    }
    if (name.startsWith(aufsPrefix))
        return true;
    const hidden = name.slice(whiteoutPrefix.length);
    if (hidden === '' || hidden === '.' || hidden === '..') {
        throw new TarFormatError(`The whiteout ${JSON.stringify(path)} names no file.`);
    }
    recording.whiteouts.add(directory === '' ? hidden : `${directory}/${hidden}`);
    return true;
}
function recordEntry(recording, entry, path) {
    if (recording.table.length >= entryLimit) {
        throw new TarFormatError(`It has more than ${entryLimit} entries.`);
    }
    const { type, mode, uid, gid, sizeBytes, linkTarget } = entry;
    const target = type === 'hardlink' ? cleanPath(linkTarget) : linkTarget;
    const index = recording.table.add({ path, type, mode, uid, gid, sizeBytes, linkTarget: target });
    if (type !== 'file')
        return;
    recording.index = index;
    recording.path = path;
    recording.storedBytes = entry.storedBytes;
    recording.hash = null;
    recording.kept = recording.keep.matches(path) ? reserve(recording, entry) : null;
}
/** Makes room for a file's content; null when there is none. */
function reserve(recording, { sizeBytes, storedBytes }) {
    const { keep, keptBytes } = recording;
    const fits = storedBytes <= keep.limitBytes && keptBytes + storedBytes <= keep.totalLimitBytes;
    if (!fits || sizeBytes !== storedBytes) {
        recording.unkeptFiles.add(recording.path);
        return null;
    }
    recording.keptBytes += storedBytes;
    return [];
}
function addContent(recording, piece) {
    const { index, table } = recording;
    if (index === -1)
        return;
    recording.kept?.push(Buffer.from(piece));
    if (piece.length === recording.storedBytes) {
        table.setContentHash(index, (0,external_node_crypto_.hash)('sha256', piece, 'buffer'));
        return;
    }
    recording.hash ??= (0,external_node_crypto_.createHash)('sha256');
    recording.hash.update(piece);
}
function endEntry(recording) {
    const { index, table, hash } = recording;
    if (index === -1)
        return;
    if (recording.storedBytes === 0)
        table.setContentHash(index, emptyHash());
    if (hash !== null)
        table.setContentHash(index, hash.digest());
    if (recording.kept)
        recording.keptFiles.set(recording.path, Buffer.concat(recording.kept));
    recording.hash = recording.kept = null;
}
function finish(recording) {
    return {
        entries: recording.table.finish(),
        unpackedBytes: recording.unpackedBytes,
        whiteouts: [...recording.whiteouts],
        opaqueDirectories: [...recording.opaqueDirectories],
        keptFiles: recording.keptFiles,
        unkeptFiles: [...recording.unkeptFiles],
    };
}
function emptyHash() {
    return (0,external_node_crypto_.hash)('sha256', Buffer.alloc(0), 'buffer');
}

;// CONCATENATED MODULE: ./src/image/tar-header.ts

/**
 * Decodes one header block, or null for a block of zeros. Reads v7, ustar, pax, GNU and star archives.
 * Fails with `TarFormatError` for a wrong checksum or a number that is none.
 * Format: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format".
 */
function decodeHeader(block) {
    if (isZeroBlock(block))
        return null;
    requireChecksum(block);
    return {
        path: tar_header_readPath(block),
        flag: block[156] ?? 0,
        mode: readNumber(block, 100, 8) & 0o7777,
        uid: readNumber(block, 108, 8),
        gid: readNumber(block, 116, 8),
        sizeBytes: readNumber(block, 124, 12),
        linkTarget: tar_header_readText(block, 157, 100),
    };
}
/** Whether all 512 bytes are zero. */
function isZeroBlock(block) {
    for (let index = 0; index < blockBytes; index++)
        if (block[index] !== 0)
            return false;
    return true;
}
/**
 * Reads a numeric field: octal digits amid blanks, or GNU's base-256 when the first bit is set.
 * Fails with `TarFormatError` when it is neither, or more than JavaScript can hold exactly.
 */
function readNumber(block, offset, length) {
    const first = block[offset] ?? 0;
    const value = first & 0x80 ? readBase256(block, offset, length) : readOctal(block, offset, length);
    if (!Number.isSafeInteger(value))
        throw new TarFormatError('A number in a tar header is too large.');
    return value;
}
function readOctal(block, offset, length) {
    const end = offset + length;
    let at = offset;
    while (at < end && isBlank(block[at]))
        at++;
    let value = 0;
    for (; at < end && !isBlank(block[at]); at++) {
        const digit = (block[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 7) {
            throw new TarFormatError('A number in a tar header is not octal.');
        }
        value = value * 8 + digit;
    }
    return value;
}
function readBase256(block, offset, length) {
    const negative = ((block[offset] ?? 0) & 0x40) !== 0;
    const inverted = negative ? 0xff : 0;
    let value = ((block[offset] ?? 0) ^ inverted) & 0x7f;
    for (let at = offset + 1; at < offset + length; at++) {
        value = value * 256 + ((block[at] ?? 0) ^ inverted);
    }
    return negative ? -value - 1 : value;
}
function isBlank(byte) {
    return byte === 0x20 || byte === 0;
}
function tar_header_readPath(block) {
    const name = tar_header_readText(block, 0, 100);
    const prefix = tar_header_readText(block, 345, prefixLength(block));
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** GNU keeps times where ustar keeps the prefix; star shortens it for the same reason. */
function prefixLength(block) {
    const magic = block.toString('latin1', 257, 263);
    if (magic !== 'ustar\0')
        return 0;
    return block.toString('latin1', 508, 512) === 'tar\0' ? 131 : 155;
}
function tar_header_readText(block, offset, length) {
    if (length === 0 || block[offset] === 0)
        return '';
    const end = block.indexOf(0, offset);
    const stop = end === -1 || end > offset + length ? offset + length : end;
    return decodeName(block, offset, stop);
}
/** The sum of all bytes with blanks in the place of the sum; some old programs added signed bytes. */
function requireChecksum(block) {
    const stored = readNumber(block, 148, 8);
    const blanks = 8 * 0x20;
    const unsigned = blanks + sumBytes(block, 0, 148) + sumBytes(block, 156, blockBytes);
    if (stored === unsigned)
        return;
    const highBytes = block.filter((byte, at) => byte > 127 && (at < 148 || at >= 156)).length;
    if (stored === unsigned - 256 * highBytes)
        return;
    throw new TarFormatError('A tar header has a wrong checksum.');
}
function sumBytes(block, from, to) {
    let sum = 0;
    for (let at = from; at < to; at++)
        sum += block[at] ?? 0;
    return sum;
}

;// CONCATENATED MODULE: ./src/image/tar-pax.ts

const kept = new Set([
    'path',
    'linkpath',
    'size',
    'uid',
    'gid',
    'GNU.sparse.major',
    'GNU.sparse.minor',
    'GNU.sparse.name',
    'GNU.sparse.realsize',
    'GNU.sparse.size',
    'GNU.sparse.map',
    'GNU.sparse.numblocks',
]);
/**
 * Reads the records of a pax extended header (POSIX.1-2017, pax, "pax Header File Format").
 * Fails with `TarFormatError` for a record whose length or name is malformed, or a path with a NUL, like Go's archive/tar.
 */
function parsePax(bytes) {
    const records = new Map();
    let at = 0;
    while (at < bytes.length) {
        const space = bytes.indexOf(0x20, at);
        const end = at + readLength(bytes, at, space);
        const equals = bytes.indexOf(0x3d, space);
        if (end > bytes.length || bytes[end - 1] !== 0x0a || equals <= space + 1 || equals >= end) {
            throw malformed();
        }
        const key = bytes.toString('latin1', space + 1, equals);
        if (kept.has(key))
            records.set(key, readValue(key, bytes.subarray(equals + 1, end - 1)));
        at = end;
    }
    return records;
}
/** A record that is a whole number, or undefined when there are no records or it is absent or empty. Fails with `TarFormatError`. */
function paxNumber(records, key) {
    const text = records?.get(key);
    if (text === undefined || text === '')
        return undefined;
    const value = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) {
        throw new TarFormatError(`The pax record ${key} is not a number that can be read.`);
    }
    return value;
}
function readLength(bytes, at, space) {
    if (space === -1 || space - at > 10)
        throw malformed();
    const digits = bytes.toString('latin1', at, space);
    const length = Number(digits);
    if (!/^\d+$/.test(digits) || at + length <= space)
        throw malformed();
    return length;
}
function readValue(key, bytes) {
    const value = decodeName(bytes);
    if (value.includes('\0'))
        throw new TarFormatError(`The pax record ${key} contains a NUL.`);
    return value;
}
function malformed() {
    return new TarFormatError('A pax extended header is malformed.');
}

;// CONCATENATED MODULE: ./src/image/tar.ts



/** Go's archive/tar, which all container runtimes unpack with, refuses longer extension headers. */
const extensionLimitBytes = 1024 * 1024;
const types = new Map([
    [0x00, 'file'],
    [0x30, 'file'],
    [0x31, 'hardlink'],
    [0x32, 'symlink'],
    [0x33, 'character-device'],
    [0x34, 'block-device'],
    [0x35, 'directory'],
    [0x36, 'fifo'],
    [0x37, 'file'],
    [0x53, 'file'],
]);
const flagGnuSparse = 0x53;
const flagGnuLongLink = 0x4b;
const flagGnuLongName = 0x4c;
const flagPax = 0x78;
const flagPaxGlobal = 0x67;
/**
 * Walks a tar archive as container runtimes do: the first two zero blocks end it and what follows is ignored, global
 * pax headers are ignored, GNU sparse files count with their full size. Own code because tar-stream, the obvious
 * library, reads on behind the end and fails on bytes there, takes no owners from pax headers, mixes up names that are
 * not UTF-8, loses the size of sparse files, refuses v7 headers, and costs ten microseconds an entry.
 * Fails with `TarFormatError`.
 */
function walkTar(sink) {
    const state = {
        sink,
        phase: 'header',
        remaining: 0,
        pending: [],
        pendingBytes: 0,
        paddingBytes: 0,
        zeroBlocks: 0,
        extensionFlag: 0,
        longName: null,
        longLink: null,
        pax: null,
    };
    return {
        write: (chunk) => {
            consume(state, Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
        },
        end: () => {
            requireComplete(state);
        },
    };
}
function requireComplete(state) {
    const atBoundary = state.phase === 'header' && state.pendingBytes === 0 && !hasExtension(state);
    if (state.phase !== 'end' && !atBoundary) {
        throw new TarFormatError('The archive ends in the middle of an entry.');
    }
}
function hasExtension(state) {
    return state.pax !== null || state.longName !== null || state.longLink !== null;
}
function consume(state, chunk) {
    let at = 0;
    while (at < chunk.length && state.phase !== 'end')
        at += consumeSome(state, chunk, at);
}
/** Handles what it can of the chunk from `at` on, and returns how many bytes that was. */
function consumeSome(state, chunk, at) {
    switch (state.phase) {
        case 'content':
            return passContent(state, chunk, at);
        case 'padding': {
            const taken = Math.min(state.remaining, chunk.length - at);
            state.remaining -= taken;
            if (state.remaining === 0)
                state.phase = 'header';
            return taken;
        }
        case 'header':
            return collect(state, { chunk, at, wanted: blockBytes, then: handleHeader });
        case 'sparse-map':
            return collect(state, { chunk, at, wanted: blockBytes, then: handleSparseMap });
        case 'extension':
            return collect(state, { chunk, at, wanted: state.remaining, then: handleExtension });
        case 'end':
            return chunk.length - at;
    }
}
/** Gathers `wanted` bytes across chunks, without copying when they lie in one. */
function collect(state, { chunk, at, wanted, then }) {
    const taken = Math.min(wanted - state.pendingBytes, chunk.length - at);
    const piece = chunk.subarray(at, at + taken);
    if (state.pendingBytes + taken < wanted) {
        state.pending.push(Buffer.from(piece));
        state.pendingBytes += taken;
        return taken;
    }
    const whole = state.pendingBytes === 0 ? piece : Buffer.concat([...state.pending, piece]);
    state.pending = [];
    state.pendingBytes = 0;
    then(state, whole);
    return taken;
}
function passContent(state, chunk, at) {
    const taken = Math.min(state.remaining, chunk.length - at);
    state.sink.content(chunk.subarray(at, at + taken));
    state.remaining -= taken;
    if (state.remaining === 0)
        finishEntry(state);
    return taken;
}
function finishEntry(state) {
    state.sink.endEntry();
    skipPadding(state);
}
function skipPadding(state) {
    state.remaining = state.paddingBytes;
    state.phase = state.paddingBytes === 0 ? 'header' : 'padding';
}
function handleHeader(state, block) {
    const header = decodeHeader(block);
    if (header === null) {
        state.zeroBlocks += 1;
        if (state.zeroBlocks === 2)
            state.phase = 'end';
        return;
    }
    if (state.zeroBlocks > 0)
        throw new TarFormatError('An entry follows a lone block of zeros.');
    if (isExtension(header.flag))
        beginExtension(state, header);
    else
        tar_beginEntry(state, header, block);
}
function isExtension(flag) {
    return (flag === flagPax ||
        flag === flagPaxGlobal ||
        flag === flagGnuLongName ||
        flag === flagGnuLongLink);
}
function beginExtension(state, header) {
    if (header.sizeBytes < 0 || header.sizeBytes > extensionLimitBytes) {
        throw new TarFormatError(`An extension header has ${header.sizeBytes} bytes; at most ${extensionLimitBytes} are allowed.`);
    }
    state.extensionFlag = header.flag;
    state.paddingBytes = paddingOf(header.sizeBytes);
    state.remaining = header.sizeBytes;
    state.phase = 'extension';
    if (header.sizeBytes === 0)
        handleExtension(state, Buffer.alloc(0));
}
function handleExtension(state, bytes) {
    if (state.extensionFlag === flagPax)
        state.pax = parsePax(bytes);
    if (state.extensionFlag === flagGnuLongName)
        state.longName = textUntilNul(bytes);
    if (state.extensionFlag === flagGnuLongLink)
        state.longLink = textUntilNul(bytes);
    skipPadding(state);
}
function tar_beginEntry(state, header, block) {
    const { pax } = state;
    const path = state.longName ?? firstOf(pax, ['GNU.sparse.name', 'path']) ?? header.path;
    const type = tar_typeOf(header.flag, path);
    const sizes = type === 'file' ? sizesOf(header, block, pax) : noContent;
    state.sink.entry({
        path,
        type,
        mode: header.mode,
        uid: paxNumber(pax, 'uid') ?? header.uid,
        gid: paxNumber(pax, 'gid') ?? header.gid,
        ...sizes,
        linkTarget: linkOf(state, header, type),
    });
    state.longName = state.longLink = state.pax = null;
    expectContent(state, sizes.storedBytes, header.flag === flagGnuSparse && block[482] !== 0);
}
function linkOf(state, header, type) {
    if (type !== 'symlink' && type !== 'hardlink')
        return '';
    return state.longLink ?? firstOf(state.pax, ['linkpath']) ?? header.linkTarget;
}
/** The first of these records that says something; an empty one takes an earlier value back. */
function firstOf(pax, keys) {
    if (pax === null)
        return undefined;
    return keys.map((key) => pax.get(key)).find((value) => value !== undefined && value !== '');
}
function expectContent(state, storedBytes, mapContinues) {
    state.paddingBytes = paddingOf(storedBytes);
    state.remaining = storedBytes;
    if (mapContinues)
        state.phase = 'sparse-map';
    else if (storedBytes > 0)
        state.phase = 'content';
    else
        finishEntry(state);
}
/** GNU's old sparse format continues its map in blocks that the size does not count; byte 504 says whether another follows. */
function handleSparseMap(state, block) {
    if (block[504] === 0)
        expectContent(state, state.remaining, false);
}
function tar_typeOf(flag, path) {
    const type = types.get(flag);
    if (type === undefined) {
        const shown = JSON.stringify(String.fromCharCode(flag));
        throw new TarFormatError(`An entry has the type ${shown}, which container runtimes refuse.`);
    }
    return flag === 0 && path.endsWith('/') ? 'directory' : type;
}
const noContent = { sizeBytes: 0, storedBytes: 0 };
/** The size with holes: GNU tar manual, "Storing Sparse Files", old format and pax formats 0.0, 0.1 and 1.0. */
function sizesOf(header, block, pax) {
    const storedBytes = paxNumber(pax, 'size') ?? header.sizeBytes;
    const sizeBytes = header.flag === flagGnuSparse
        ? readNumber(block, 483, 12)
        : (paxNumber(pax, 'GNU.sparse.realsize') ?? paxNumber(pax, 'GNU.sparse.size') ?? storedBytes);
    if (storedBytes < 0 || sizeBytes < 0)
        throw new TarFormatError('An entry has a negative size.');
    return { sizeBytes, storedBytes };
}
function textUntilNul(bytes) {
    const end = bytes.indexOf(0);
    return decodeName(end === -1 ? bytes : bytes.subarray(0, end));
}
function paddingOf(sizeBytes) {
    return (blockBytes - (sizeBytes % blockBytes)) % blockBytes;
}

;// CONCATENATED MODULE: ./src/image/verify.ts



/**
 * Streams a blob and proves at its end that it has the size and the sha256
 * that its descriptor claims; reading stops as soon as it is longer. Whoever reads to the end has read the right
 * bytes. Fails with `blob-missing` or `blob-corrupt`.
 */
async function* openVerified(blobs, expected) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let sizeBytes = 0;
    for await (const chunk of blobs.open(expected.digest)) {
        sizeBytes += chunk.length;
        if (sizeBytes > expected.sizeBytes) {
            throw corrupt(expected.digest, `it is longer than the ${expected.sizeBytes} bytes its descriptor claims.`);
        }
        hash.update(chunk);
        yield chunk;
    }
    if (sizeBytes !== expected.sizeBytes) {
        throw corrupt(expected.digest, `it has ${sizeBytes} bytes instead of ${expected.sizeBytes}.`);
    }
    requireDigest(expected.digest, (0,image_digest/* digestFromHex */.Ch)(hash.digest('hex')));
}
/** Reads a small blob whole and checks its sha256. Fails with `blob-missing`, `blob-corrupt` or, beyond the limit, `image-invalid`. */
async function readVerified(blobs, digest, limitBytes) {
    const chunks = [];
    let sizeBytes = 0;
    for await (const chunk of blobs.open(digest)) {
        sizeBytes += chunk.length;
        if (sizeBytes > limitBytes) {
            throw (0,errors/* failure */.V)('image-invalid', {
                what: `The document ${digest}`,
                detail: `It is longer than ${limitBytes} bytes.`,
            });
        }
        chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    requireDigest(digest, (0,image_digest/* digestOf */.ol)(bytes));
    return bytes;
}
/** Reads a blob to its end for the sake of the proof alone. Fails like `openVerified`. */
async function verifyBlob(blobs, expected) {
    const stream = openVerified(blobs, expected);
    while ((await stream.next()).done !== true)
        ;
}
function requireDigest(expected, actual) {
    if (actual !== expected)
        throw corrupt(expected, `its content has the digest ${actual}.`);
}
function corrupt(digest, detail) {
    return (0,errors/* failure */.V)('blob-corrupt', { digest, detail });
}

;// CONCATENATED MODULE: ./src/image/layer.ts







/** Keeps no file's content. */
const keepNothing = {
    matches: () => false,
    limitBytes: 0,
    totalLimitBytes: 0,
};
/**
 * Reads a layer in one streaming pass: unpacks it, proves size, digest and diffId, and records every entry with the
 * sha256 of its content. Memory grows with the number of entries, not with bytes.
 * Fails with `blob-missing`, `blob-corrupt`, `image-invalid` or `image-unsupported`.
 */
async function readLayer(blobs, layer, keep = keepNothing) {
    if (!isLayerMediaType(layer.mediaType)) {
        throw (0,errors/* failure */.V)('image-unsupported', {
            detail: `Layer ${layer.digest} has the media type ${layer.mediaType}.`,
        });
    }
    try {
        return await walkLayer(blobs, layer, keep);
    }
    catch (error) {
        throw await explain(blobs, layer, error);
    }
}
async function walkLayer(blobs, layer, keep) {
    const diffHash = (0,external_node_crypto_.createHash)('sha256');
    const recorder = recordLayer(keep);
    const walk = walkTar(recorder);
    for await (const chunk of decompress(openVerified(blobs, layer))) {
        diffHash.update(chunk);
        walk.write(chunk);
    }
    walk.end();
    const diffId = (0,image_digest/* digestFromHex */.Ch)(diffHash.digest('hex'));
    if (diffId !== layer.diffId) {
        throw (0,errors/* failure */.V)('image-invalid', {
            what: `Layer ${layer.digest}`,
            detail: `Its content has the diffId ${diffId}; the configuration says ${layer.diffId}.`,
        });
    }
    return {
        digest: layer.digest,
        diffId,
        compressedBytes: layer.sizeBytes,
        ...recorder.finish(),
    };
}
/** Puts a failure in the user's words; a blob that cannot be unpacked is first asked whether it is the right blob at all. */
async function explain(blobs, layer, error) {
    if (error instanceof errors/* ActionError */.l)
        return explainMissing(layer, error);
    try {
        await verifyBlob(blobs, layer);
    }
    catch (corruption) {
        return corruption;
    }
    const detail = error instanceof Error ? error.message : String(error);
    return (0,errors/* failure */.V)('image-invalid', { what: `Layer ${layer.digest}`, detail }, error);
}
function explainMissing(layer, error) {
    if (error.code !== 'blob-missing' || !isForeignLayer(layer.mediaType))
        return error;
    const detail = `Layer ${layer.digest} is a foreign layer (${layer.mediaType}), which builds do not export, so its contents cannot be measured.`;
    return (0,errors/* failure */.V)('image-unsupported', { detail }, error);
}

;// CONCATENATED MODULE: ./src/image/layer-cache.ts


/** Starts an empty cache; all its layers keep the same files' contents. A failed reading is forgotten. */
function createLayerCache(keep = keepNothing) {
    const readings = new Map();
    return {
        read: async (blobs, descriptor) => {
            const known = readings.get(descriptor.digest);
            const reading = known ?? readLayer(blobs, descriptor, keep);
            if (!known) {
                readings.set(descriptor.digest, reading);
                reading.catch(() => readings.delete(descriptor.digest));
            }
            return requireSame(await reading, descriptor);
        },
    };
}
/** Reads an image's layers, at most `atOnce` at a time, and returns them in order. Stops at the first failure. */
async function readLayers(request) {
    const { blobs, layers, cache, atOnce } = request;
    const results = new Map();
    const waiting = takeInTurn(layers);
    const work = async () => {
        for (const [index, layer] of waiting)
            results.set(index, await cache.read(blobs, layer));
    };
    await Promise.all(Array.from({ length: Math.max(1, atOnce) }, work));
    return layers.flatMap((_, index) => results.get(index) ?? []);
}
/** Shared by several loops: a loop that ends early, by a failure, ends it for all of them. */
function* takeInTurn(items) {
    yield* items.entries();
}
function requireSame(layer, descriptor) {
    const { digest, diffId, sizeBytes } = descriptor;
    if (layer.diffId === diffId && layer.compressedBytes === sizeBytes)
        return layer;
    throw (0,errors/* failure */.V)('image-invalid', {
        what: `Layer ${digest}`,
        detail: `One image says diffId ${layer.diffId} and ${layer.compressedBytes} bytes, another ${diffId} and ${sizeBytes} bytes.`,
    });
}

;// CONCATENATED MODULE: ./src/analysis/stage-chain.ts
/** Reads the stages that FROM instructions begin, in order. */
function outlineStages(froms) {
    return froms.map(({ text, line }, index) => {
        const words = text
            .replace(/\\\r?\n/g, ' ')
            .trim()
            .split(/\s+/)
            .slice(1);
        const [base = '', as = '', name] = words.filter((word) => !word.startsWith('--'));
        const named = as.toUpperCase() === 'AS' && name !== undefined;
        return { name: named ? name : String(index), base, startLine: line };
    });
}
/**
 * The target stage and the stages it stands on, the target first. The target is a name, an index, or empty for the
 * last stage; an unknown one gives no stages. Names are matched as BuildKit does, without regard to case.
 */
function chainStages(stages, target) {
    const chain = [];
    let index = target === '' ? stages.length - 1 : stage_chain_findStage(stages, target, stages.length);
    for (let stage = stages[index]; stage; stage = stages[index]) {
        chain.push(stage);
        index = stage_chain_findStage(stages, stage.base, index);
    }
    return chain;
}
/** The stage that a line of the file lies in; undefined before the first FROM. */
function stageAt(stages, line) {
    return stages.findLast((stage) => stage.startLine <= line);
}
/** The last stage of that name before `before`, else the stage of that index; -1 when there is none. */
function stage_chain_findStage(stages, name, before) {
    const wanted = name.toLowerCase();
    const named = stages
        .slice(0, before)
        .findLastIndex((stage) => stage.name.toLowerCase() === wanted);
    if (named !== -1)
        return named;
    const index = /^\d+$/.test(name) ? Number(name) : -1;
    return index < before ? index : -1;
}

;// CONCATENATED MODULE: ./src/analysis/history-origins.ts

const layerKeywords = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);
/**
 * The origin of each layer by the image's history: its non-empty entries stand for the layers one to one, the newest
 * are the target stage's instructions, and what is left at the beginning is the base image. Keywords must agree, from
 * the end backwards; where they stop agreeing, the layers below are unknown. Null when nothing can be said.
 */
function originsFromHistory(image, recipe) {
    const entries = image.history.filter((entry) => !entry.emptyLayer);
    const plan = planLayers(recipe);
    if (entries.length !== image.layers.length || !plan)
        return null;
    const origins = [];
    const left = [...plan.instructions];
    for (const entry of entries.toReversed()) {
        const instruction = takeMatching(left, keywordOf(entry.createdBy));
        if (!instruction)
            break;
        origins.push(originOf(recipe.file, instruction));
    }
    const unmatched = left.some((instruction) => instruction.keyword !== 'WORKDIR');
    if (unmatched && origins.length === entries.length)
        return null;
    const rest = unmatched ? { kind: 'unknown' } : plan.base;
    const below = Array.from({ length: entries.length - origins.length }, () => rest);
    return [...below, ...origins.reverse()];
}
function planLayers(recipe) {
    const froms = recipe.instructions.filter(({ keyword }) => keyword === 'FROM');
    const stages = outlineStages(froms.map(({ text, startLine }) => ({ text, line: startLine })));
    const chain = chainStages(stages, recipe.target).toReversed();
    const [root] = chain;
    if (!root)
        return null;
    const instructions = chain.flatMap((stage) => recipe.instructions.filter((one) => one.stage === stage.name && layerKeywords.has(one.keyword)));
    const base = root.base === 'scratch'
        ? { kind: 'unknown' }
        : { kind: 'base-image', reference: root.base, line: root.startLine };
    return { instructions, base };
}
/** Takes the last instruction if it has the keyword; a WORKDIR in between may have made no layer. */
function takeMatching(left, keyword) {
    if (keyword !== 'WORKDIR') {
        while (left.at(-1)?.keyword === 'WORKDIR')
            left.pop();
    }
    return left.at(-1)?.keyword === keyword ? left.pop() : undefined;
}
/** BuildKit writes the instruction; the classic builder writes the shell command, or `#(nop)` and the instruction. */
function keywordOf(createdBy) {
    const classic = /#\(nop\)\s+(\w+)/.exec(createdBy)?.[1];
    const written = classic ?? /^(RUN|COPY|ADD|WORKDIR)\b/.exec(createdBy)?.[1];
    if (written !== undefined)
        return written;
    return /^(\|\d+ .*)?\/bin\/sh -c/.test(createdBy) ? 'RUN' : null;
}
function originOf(file, instruction) {
    const { stage, startLine, endLine, text } = instruction;
    return { kind: 'instruction', file, stage, startLine, endLine, text };
}

;// CONCATENATED MODULE: ./src/image/platform.ts
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

;// CONCATENATED MODULE: ./src/analysis/provenance.ts

/**
 * Finds BuildKit's provenance in buildx's metadata file, or takes an in-toto statement or its predicate; null when
 * there is none or it is not what BuildKit writes. Never fails: the record is a courtesy, and the build may come from anywhere.
 * Shape: BuildKit v0.25, solver/llbsolver/provenance/types; SLSA v0.2 and v1.
 */
function readProvenance(metadata, platform) {
    const predicate = findPredicate(provenance_record(metadata), platform);
    const build = provenance_record(predicate.buildDefinition);
    const config = provenance_record(predicate.buildConfig ?? provenance_record(build.internalParameters).buildConfig);
    const steps = new Map(provenance_list(config.llbDefinition)
        .map(readStep)
        .map((step) => [step.id, step]));
    const result = findResult(steps);
    const details = readDetails(predicate);
    const source = provenance_record(details.source);
    const sources = provenance_list(source.infos).map(readSource);
    if (result === null || sources.length === 0)
        return null;
    return {
        steps,
        result,
        locations: readLocations(provenance_record(source.locations)),
        sources,
        lastLayers: readLastLayers(provenance_record(details.layers)),
        target: readTarget(predicate, build),
    };
}
/** The value as an object; empty when it is none. */
function provenance_record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
/** The value as a list; empty when it is none. */
function provenance_list(value) {
    return Array.isArray(value) ? value : [];
}
/** The value as a whole number; the fallback when it is none, as Go leaves zeros out. */
function integer(value, fallback) {
    return Number.isSafeInteger(value) ? value : fallback;
}
function findPredicate(metadata, platform) {
    const key = 'buildx.build.provenance';
    const found = metadata[key] ?? metadata[`${key}/${formatPlatform(platform)}`];
    const held = found === undefined ? metadata : provenance_record(found);
    return provenance_record(held.predicate ?? held);
}
function readDetails(predicate) {
    const metadata = provenance_record(predicate.metadata);
    const details = metadata['https://mobyproject.org/buildkit@v1#metadata'];
    return provenance_record(details ?? provenance_record(provenance_record(predicate.runDetails).metadata).buildkit_metadata);
}
function readTarget(predicate, build) {
    const request = provenance_record(predicate.invocation).parameters ?? provenance_record(build.externalParameters).request;
    return provenance_text(provenance_record(provenance_record(request).args).target);
}
function readStep(value) {
    const step = provenance_record(value);
    return {
        id: provenance_text(step.id),
        inputs: provenance_list(step.inputs).map(provenance_text),
        op: provenance_record(provenance_record(step.op).Op ?? provenance_record(step.op).op),
    };
}
/** BuildKit ends the definition with a step without operation, whose one input is the result. */
function findResult(steps) {
    const last = [...steps.values()].at(-1);
    if (last?.inputs.length !== 1 || Object.keys(last.op).length > 0)
        return null;
    return last.inputs[0] ?? null;
}
function readLocations(locations) {
    return new Map(Object.entries(locations).map(([step, value]) => [
        step,
        provenance_list(provenance_record(value).locations).flatMap(readLines),
    ]));
}
/** One location is one instruction; its ranges are its physical lines. */
function readLines(value) {
    const location = provenance_record(value);
    const ranges = provenance_list(location.ranges).map(provenance_record);
    const starts = ranges.map((range) => integer(provenance_record(range.start).line, 0));
    const ends = ranges.map((range) => integer(provenance_record(range.end).line, 0));
    const startLine = smallest(starts);
    const endLine = Math.max(startLine, -smallest(ends.map((line) => -line)));
    if (startLine < 1)
        return [];
    return [{ sourceIndex: integer(location.sourceIndex, 0), startLine, endLine }];
}
function smallest(numbers) {
    return numbers.reduce((left, right) => Math.min(left, right), numbers[0] ?? 0);
}
function readSource(value) {
    const source = provenance_record(value);
    return {
        name: provenance_text(source.filename),
        text: Buffer.from(provenance_text(source.data), 'base64').toString('utf8'),
    };
}
function readLastLayers(layers) {
    return new Map(Object.entries(layers).map(([output, chains]) => [
        output,
        provenance_list(chains).map((chain) => provenance_text(provenance_record(provenance_list(chain).at(-1)).digest)),
    ]));
}
function provenance_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./src/analysis/layer-chain.ts

/**
 * Which steps made the layers of the result, oldest first, by walking the build graph: an exec or file step is exactly
 * one layer, a merge is its inputs one after the other, an image source is all layers of that image.
 * Null when the graph says something else, runs in a circle, or gives more than `limit` layers.
 */
function traceChain(provenance, limit) {
    const { steps, result } = provenance;
    const links = [];
    const open = [{ output: result }];
    let budget = visitBudget(steps.size, limit);
    for (let task = open.pop(); task; task = open.pop()) {
        if ('link' in task) {
            links.push(task.link);
            continue;
        }
        const step = stepOf(steps, task.output);
        const inputs = step && foundationsOf(step, task.output);
        if (!inputs || --budget < 0 || links.length > limit + 1)
            return null;
        const link = ownLink(step);
        if (link)
            open.push({ link });
        for (const output of inputs.toReversed())
            open.push({ output });
    }
    return links.length > limit + 1 ? null : links;
}
/** An honest graph is walked once; circles and merges that double without end run out of this. */
function visitBudget(stepCount, limit) {
    return 2 * (stepCount + limit) + 16;
}
function ownLink(step) {
    if (step.op.source !== undefined)
        return { kind: 'image', step: step.id };
    return step.op.merge === undefined ? { kind: 'layer', step: step.id } : null;
}
/** The outputs whose layers lie below those of an output; null for operations that cannot be followed. */
function foundationsOf(step, output) {
    const { op } = step;
    const index = Number(output.slice(output.indexOf(':') + 1));
    if (op.source !== undefined)
        return [];
    if (op.exec !== undefined)
        return execFoundation(step, index);
    if (op.file !== undefined)
        return fileFoundation(step, index);
    return op.merge === undefined ? null : mergeFoundations(step);
}
/** The mount that gave the output, as a rule the root file system. */
function execFoundation(step, output) {
    const mounts = provenance_list(provenance_record(step.op.exec).mounts).map(provenance_record);
    const mount = mounts.find((candidate) => integer(candidate.output, 0) === output);
    return mount ? inputAt(step, integer(mount.input, 0)) : null;
}
/** Follows a file step's actions back to the input they started from. */
function fileFoundation(step, output) {
    const actions = provenance_list(provenance_record(step.op.file).actions).map(provenance_record);
    let action = actions.find((candidate) => integer(candidate.Output ?? candidate.output, 0) === output);
    for (let hops = 0; action && hops <= actions.length; hops++) {
        const input = integer(action.input, 0);
        if (input < step.inputs.length)
            return inputAt(step, input);
        action = actions[input - step.inputs.length];
    }
    return null;
}
function mergeFoundations(step) {
    const inputs = provenance_list(provenance_record(step.op.merge).inputs).map((input) => step.inputs.at(integer(provenance_record(input).input, 0)));
    return inputs.every((input) => input !== undefined) ? inputs : null;
}
/** A negative index stands for an empty file system. */
function inputAt(step, index) {
    if (index < 0)
        return [];
    const input = step.inputs[index];
    return input === undefined ? null : [input];
}
function stepOf(steps, output) {
    return steps.get(output.slice(0, output.indexOf(':')));
}

;// CONCATENATED MODULE: ./src/analysis/provenance-origins.ts



/**
 * The origin of each layer by BuildKit's own record, or null when there is no record or it does not fit the image:
 * then guessing from it would name the wrong lines.
 */
function originsFromProvenance(request) {
    const { image, file } = request;
    const provenance = readProvenance(request.provenance, image.platform);
    if (!provenance)
        return null;
    const chain = traceChain(provenance, image.layers.length);
    const links = chain && spread(chain, image.layers.length);
    if (!links || contradicts(provenance, links, image))
        return null;
    const sources = readSources(provenance, file);
    return links.map((link) => provenance_origins_originOf(provenance, sources, link));
}
/** Gives an image that the build started from all layers that no step made. */
function spread(chain, layerCount) {
    const images = chain.filter((link) => link.kind === 'image');
    const missing = layerCount - (chain.length - images.length);
    if (images.length > 1 || missing < 0 || (images.length === 0 && missing > 0))
        return null;
    return chain.flatMap((link) => link.kind === 'image' ? Array.from({ length: missing }, () => link) : [link]);
}
/** Whether the record says of a step's layer that it stands elsewhere in the image; recompressed layers say nothing. */
function contradicts(provenance, links, image) {
    const places = new Map();
    image.layers.forEach((layer, index) => {
        for (const digest of [layer.digest, layer.diffId]) {
            places.set(digest, (places.get(digest) ?? new Set()).add(index));
        }
    });
    return links.some((link, index) => {
        if (link.kind === 'image')
            return false;
        const claimed = provenance.lastLayers.get(`${link.step}:0`) ?? [];
        const found = claimed.flatMap((digest) => [...(places.get(digest) ?? [])]);
        return found.length > 0 && !found.includes(index);
    });
}
function readSources(provenance, file) {
    const lines = (provenance.sources[0]?.text ?? '').split(/\r?\n/);
    const stages = outlineStages(findFroms(lines, insideInstructions(provenance)));
    return { file, lines, stages, chain: chainStages(stages, provenance.target) };
}
/** Lines that continue an instruction, where FROM is only a word. */
function insideInstructions(provenance) {
    const inside = new Set();
    const sourceLines = provenance.sources[0]?.text.split('\n').length ?? 0;
    for (const entries of provenance.locations.values()) {
        for (const { startLine, endLine } of entries) {
            for (let line = startLine + 1; line <= Math.min(endLine, sourceLines); line++)
                inside.add(line);
        }
    }
    return inside;
}
function findFroms(lines, inside) {
    return lines.flatMap((text, index) => {
        const isFrom = /^\s*FROM\s/i.test(text) && !inside.has(index + 1);
        return isFrom ? [{ text: joinContinued(lines, index), line: index + 1 }] : [];
    });
}
function joinContinued(lines, start) {
    let end = start;
    while (lines[end]?.trimEnd().endsWith('\\'))
        end++;
    return lines.slice(start, end + 1).join('\n');
}
function provenance_origins_originOf(provenance, sources, link) {
    if (link.kind === 'image')
        return baseImageOrigin(provenance, sources, link);
    const entries = (provenance.locations.get(link.step) ?? []).filter((entry) => entry.sourceIndex === 0 && entry.endLine <= sources.lines.length);
    const entry = preferred(entries, sources);
    if (!entry)
        return { kind: 'unknown' };
    return {
        kind: 'instruction',
        file: sources.file,
        stage: stageAt(sources.stages, entry.startLine)?.name ?? '',
        startLine: entry.startLine,
        endLine: entry.endLine,
        text: sources.lines.slice(entry.startLine - 1, entry.endLine).join('\n'),
    };
}
/** The FROM line by which the record names the image; it may name several, and a stage's name may hide in an argument. */
function baseImageOrigin(provenance, sources, link) {
    const lines = new Set(provenance.locations.get(link.step)?.map((entry) => entry.startLine));
    const isNamed = (stage) => lines.has(stage.startLine);
    const stage = sources.chain.findLast(isNamed) ?? sources.stages.find(isNamed) ?? sources.chain.at(-1);
    return stage
        ? { kind: 'base-image', reference: stage.base, line: stage.startLine }
        : { kind: 'unknown' };
}
/** Stages with the same beginning share steps; the one nearest to the target is what the reader means. */
function preferred(entries, sources) {
    const rank = (entry) => {
        const stage = stageAt(sources.stages, entry.startLine);
        const place = stage ? sources.chain.indexOf(stage) : -1;
        return place === -1 ? sources.chain.length : place;
    };
    return entries.toSorted((a, b) => rank(a) - rank(b) || a.startLine - b.startLine)[0];
}

;// CONCATENATED MODULE: ./src/analysis/origin.ts


/**
 * Says which Dockerfile instruction or base image made each layer: by BuildKit's provenance, which is exact, else by
 * the image's history, else not at all. `provenance` is buildx's metadata file as parsed JSON, or anything; it is
 * never trusted. Never fails. The text of an origin is the Dockerfile's own, in which build arguments are not expanded.
 */
function traceOrigins(request) {
    const { image, provenance, recipe } = request;
    const recorded = originsFromProvenance({ image, provenance, file: recipe.file });
    if (recorded)
        return { origins: recorded, source: 'provenance' };
    const guessed = originsFromHistory(image, recipe);
    if (guessed)
        return { origins: guessed, source: 'history' };
    return { origins: image.layers.map(() => ({ kind: 'unknown' })), source: 'none' };
}

;// CONCATENATED MODULE: ./src/image/json-field.ts


/** The field of an object; a missing one has the value undefined. Fails with `image-invalid` unless the parent is an object. */
function fieldOf(parent, name) {
    const path = parent.path === '' ? name : `${parent.path}.${name}`;
    const object = asObject(parent);
    return {
        document: parent.document,
        path,
        value: Object.hasOwn(object, name) ? object[name] : undefined,
    };
}
/** Whether a field is missing; `null` counts as missing, since Go writes empty lists and maps so. */
function isAbsent(field) {
    return field.value === undefined || field.value === null;
}
/** Fails with `image-invalid` unless the value is an object. */
function asObject(field) {
    const { value } = field;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw invalidField(field, 'an object');
    }
    return value;
}
/** The elements of a list; none when it is absent. Fails with `image-invalid` for anything else. */
function asList(field) {
    if (isAbsent(field))
        return [];
    if (!Array.isArray(field.value))
        throw invalidField(field, 'a list');
    return field.value.map((value, index) => ({
        document: field.document,
        path: `${field.path}[${index}]`,
        value,
    }));
}
/** Fails with `image-invalid` unless the value is a text. */
function asText(field) {
    if (typeof field.value !== 'string')
        throw invalidField(field, 'a text');
    return field.value;
}
/** A text, or the empty text when it is absent. */
function asOptionalText(field) {
    return isAbsent(field) ? '' : asText(field);
}
/** A list of texts; empty when it is absent. */
function asTexts(field) {
    return asList(field).map(asText);
}
/** Fails with `image-invalid` unless the value is a sha256 digest. */
function asDigest(field) {
    const text = asText(field);
    if (!(0,image_digest/* isDigest */.Bc)(text))
        throw invalidField(field, 'a sha256 digest');
    return text;
}
/** Fails with `image-invalid` unless the value is a whole number of bytes that JavaScript can hold exactly. */
function asSizeBytes(field) {
    const { value } = field;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw invalidField(field, 'a size in bytes');
    }
    return value;
}
/** The error for a field that is not what the specification says. */
function invalidField(field, expected) {
    const where = field.path === '' ? 'It' : `\`${field.path}\``;
    const actual = isAbsent(field) ? 'missing' : JSON.stringify(field.value).slice(0, 80);
    return (0,errors/* failure */.V)('image-invalid', {
        what: field.document,
        detail: `${where} is ${actual}, not ${expected}.`,
    });
}

;// CONCATENATED MODULE: ./src/image/spec.ts


const indexTypes = new Set([
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
]);
const manifestTypes = new Set([
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
]);
const configTypes = new Set([
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
]);
/**
 * Reads an index or a manifest, whichever the document is.
 * Fails with `image-invalid`, naming the field, or with `image-unsupported` for other kinds of artifact.
 */
function parseManifestOrIndex(root) {
    const mediaType = asOptionalText(fieldOf(root, 'mediaType'));
    const hasManifests = !isAbsent(fieldOf(root, 'manifests'));
    const hasLayers = !isAbsent(fieldOf(root, 'layers'));
    if (hasManifests && hasLayers)
        throw invalidField(fieldOf(root, 'layers'), 'absent from an index');
    requireSchemaVersion(fieldOf(root, 'schemaVersion'));
    if (indexTypes.has(mediaType) || (mediaType === '' && hasManifests))
        return parseIndex(root);
    if (manifestTypes.has(mediaType) || (mediaType === '' && hasLayers))
        return parseManifest(root);
    throw (0,errors/* failure */.V)('image-unsupported', {
        detail: `${root.document} has the media type ${mediaType || '(none)'}, which is neither an image index nor an image manifest.`,
    });
}
/** Reads an image configuration. Fails with `image-invalid`, naming the field. */
function parseImageConfig(root) {
    const settings = fieldOf(root, 'config');
    return {
        platform: spec_parsePlatform(root),
        settings: parseSettings(isAbsent(settings) ? { ...settings, value: {} } : settings),
        history: asList(fieldOf(root, 'history')).map(parseHistoryEntry),
        diffIds: asList(fieldOf(fieldOf(root, 'rootfs'), 'diff_ids')).map(asDigest),
    };
}
function requireSchemaVersion(field) {
    if (!isAbsent(field) && field.value !== 2)
        throw invalidField(field, '2');
}
function parseIndex(root) {
    return { kind: 'index', manifests: asList(fieldOf(root, 'manifests')).map(parseIndexedManifest) };
}
function parseIndexedManifest(field) {
    const platformField = fieldOf(field, 'platform');
    const platform = isAbsent(platformField) ? null : spec_parsePlatform(platformField);
    return {
        ...parseDescriptor(field),
        platform,
        attestation: isAttestation(fieldOf(field, 'annotations'), platform),
    };
}
/** BuildKit marks attestations by an annotation and by the platform unknown/unknown (BuildKit, attestation-storage.md). */
function isAttestation(annotations, platform) {
    if (platform?.os === 'unknown' && platform.architecture === 'unknown')
        return true;
    if (isAbsent(annotations))
        return false;
    return fieldOf(annotations, 'vnd.docker.reference.type').value === 'attestation-manifest';
}
function parseManifest(root) {
    const config = parseDescriptor(fieldOf(root, 'config'));
    if (!configTypes.has(config.mediaType)) {
        throw (0,errors/* failure */.V)('image-unsupported', {
            detail: `${root.document} describes a ${config.mediaType}, not a container image.`,
        });
    }
    return {
        kind: 'manifest',
        config,
        layers: asList(fieldOf(root, 'layers')).map(parseDescriptor),
    };
}
function parseDescriptor(field) {
    return {
        mediaType: asText(fieldOf(field, 'mediaType')),
        digest: asDigest(fieldOf(field, 'digest')),
        sizeBytes: asSizeBytes(fieldOf(field, 'size')),
    };
}
function spec_parsePlatform(field) {
    const platform = {
        os: asText(fieldOf(field, 'os')),
        architecture: asText(fieldOf(field, 'architecture')),
    };
    const variant = asOptionalText(fieldOf(field, 'variant'));
    return variant === '' ? platform : { ...platform, variant };
}
function parseSettings(field) {
    return {
        entrypoint: asTexts(fieldOf(field, 'Entrypoint')),
        command: asTexts(fieldOf(field, 'Cmd')),
        environment: asTexts(fieldOf(field, 'Env')),
        user: asOptionalText(fieldOf(field, 'User')),
        workingDirectory: asOptionalText(fieldOf(field, 'WorkingDir')),
        exposedPorts: sortedKeys(fieldOf(field, 'ExposedPorts')),
        volumes: sortedKeys(fieldOf(field, 'Volumes')),
        labels: parseLabels(fieldOf(field, 'Labels')),
    };
}
function sortedKeys(field) {
    return isAbsent(field) ? [] : Object.keys(asObject(field)).sort();
}
function parseLabels(field) {
    const names = sortedKeys(field);
    return Object.fromEntries(names.map((name) => [name, asText(fieldOf(field, name))]));
}
function parseHistoryEntry(field) {
    return {
        createdBy: asOptionalText(fieldOf(field, 'created_by')),
        comment: asOptionalText(fieldOf(field, 'comment')),
        emptyLayer: fieldOf(field, 'empty_layer').value === true,
    };
}

;// CONCATENATED MODULE: ./src/image/read-image.ts




/** Registries refuse manifests above 4 MiB; configs are of the same order. */
const jsonLimitBytes = 8 * 1024 * 1024;
/** Indexes nest once in practice (containerd keeps the pushed index inside its own). */
const indexDepthLimit = 4;
/**
 * Reads the image that a digest names: a manifest, or an index from which the platform's manifest is taken.
 * Attestations are passed over. Without a platform the index must hold exactly one image.
 * Every document's digest is verified; no layer is opened.
 * Fails with `blob-missing`, `blob-corrupt`, `image-invalid`, `image-unsupported`, `platform-missing` or `platform-ambiguous`.
 */
async function readImage(blobs, digest, platform) {
    const found = await collectImages(blobs, { digest, platform, depth: 0 });
    return chooseImage(found, platform);
}
/** All images that a digest names, in the index's order; one when it names a manifest. Fails like `readImage`. */
async function listImages(blobs, digest) {
    const found = await collectImages(blobs, { digest, platform: undefined, depth: 0 });
    return found.flatMap(({ image }) => image ?? []);
}
async function collectImages(blobs, place) {
    const document = parseManifestOrIndex(await readJson(blobs, place.digest, 'The manifest'));
    if (document.kind === 'manifest') {
        const image = await assembleImage(blobs, place.digest, document);
        return [{ platform: image.platform, image }];
    }
    if (place.depth >= indexDepthLimit) {
        throw (0,errors/* failure */.V)('image-invalid', {
            what: `The index ${place.digest}`,
            detail: `Indexes are nested deeper than ${indexDepthLimit} levels.`,
        });
    }
    const found = [];
    for (const { digest, platform } of uniqueImages(document.manifests)) {
        if (place.platform && platform && !matchesPlatform(platform, place.platform)) {
            found.push({ platform, image: null });
        }
        else {
            found.push(...(await collectImages(blobs, { ...place, digest, depth: place.depth + 1 })));
        }
    }
    return found;
}
function uniqueImages(manifests) {
    const images = manifests.filter((manifest) => !manifest.attestation);
    return [...new Map(images.map((manifest) => [manifest.digest, manifest])).values()];
}
function chooseImage(found, platform) {
    const available = found.map((one) => formatPlatform(one.platform)).join(', ') || 'none';
    const matches = found.flatMap(({ image }) => image && (!platform || matchesPlatform(image.platform, platform)) ? [image] : []);
    const [first] = matches;
    if (first === undefined) {
        const wanted = platform ? formatPlatform(platform) : 'any platform';
        throw (0,errors/* failure */.V)('platform-missing', { platform: wanted, available });
    }
    if (!platform && matches.length > 1)
        throw (0,errors/* failure */.V)('platform-ambiguous', { available });
    return first;
}
async function assembleImage(blobs, digest, manifest) {
    const config = parseImageConfig(await readJson(blobs, manifest.config.digest, 'The configuration'));
    return {
        digest,
        platform: config.platform,
        settings: config.settings,
        history: config.history,
        layers: pairLayers(digest, manifest, config),
    };
}
function pairLayers(digest, manifest, config) {
    const { diffIds } = config;
    if (diffIds.length !== manifest.layers.length) {
        throw (0,errors/* failure */.V)('image-invalid', {
            what: `The configuration ${manifest.config.digest}`,
            detail: `\`rootfs.diff_ids\` lists ${diffIds.length} layers, the manifest ${digest} ${manifest.layers.length}.`,
        });
    }
    return manifest.layers.flatMap((layer, index) => {
        const diffId = diffIds[index];
        return diffId === undefined ? [] : [{ ...layer, diffId }];
    });
}
async function readJson(blobs, digest, what) {
    const document = `${what} ${digest}`;
    const bytes = await readVerified(blobs, digest, jsonLimitBytes);
    try {
        return { document, path: '', value: JSON.parse(new TextDecoder().decode(bytes)) };
    }
    catch (error) {
        throw (0,errors/* failure */.V)('image-invalid', { what: document, detail: `It is not JSON: ${String(error)}` }, error);
    }
}

;// CONCATENATED MODULE: ./src/stages/outline.ts

/** What the analysis needs of a Dockerfile: its instructions as written, with stage and lines. */
function outlineOf(dockerfile, target) {
    return {
        file: dockerfile.file,
        target: target ?? '',
        instructions: [
            ...dockerfile.preamble.map((instruction) => line(dockerfile, instruction, '')),
            ...dockerfile.stages.flatMap((stage) => [stage.from, ...stage.instructions].map((each) => line(dockerfile, each, stage.label))),
        ],
    };
}
function line({ source }, instruction, stage) {
    const range = (0,dockerfile_source/* rangeOf */.be)(source, instruction);
    return {
        stage,
        keyword: instruction.keyword,
        startLine: range.line,
        endLine: range.endLine,
        text: source.text.slice(instruction.start, instruction.end),
    };
}

;// CONCATENATED MODULE: ./src/stages/weigh-side.ts







/** Weighs a built image, or says why there is none. */
async function weighBuilt({ built, tree, recipe }, { blobs, layerCache, config }) {
    if (built.kind === 'failed') {
        const side = weigh_side_missing('build-failed', built.message, tree.commit);
        return { side: { ...side, log: built.log }, image: null };
    }
    const platform = config.platform === null ? null : parsePlatform(config.platform);
    const { durationMs, stepsBuilt, stepsCached, cache } = built;
    return weighImage({
        image: await readImage(blobs, built.digest, platform ?? undefined),
        blobs,
        provenance: built.metadata,
        recipe: outlineOf(recipe.dockerfile, config.target),
        commit: tree.commit,
        build: { durationMs: Math.round(durationMs), stepsBuilt, stepsCached, cache },
    }, layerCache);
}
/** Layers that are read at the same time; more only compete for the same cores. */
const layersAtOnce = 4;
/** Reads an image layer by layer: what it weighs, what is in it and where each layer comes from. */
async function weighImage({ image, blobs, provenance, recipe, commit, build }, cache) {
    const layers = await readLayers({ blobs, layers: image.layers, cache, atOnce: layersAtOnce });
    const traced = traceOrigins({ image, provenance, recipe });
    const analysed = analyseImage(measureImage(layers, traced.origins), {
        layers,
        settings: image.settings,
    });
    return {
        image: analysed,
        side: {
            state: 'measured',
            commit,
            digest: image.digest,
            platform: formatPlatform(image.platform),
            size: analysed.size,
            layers: analysed.layers,
            originSource: traced.source,
            contents: analysed.contents,
            build,
        },
    };
}
/** A side without an image. */
function weigh_side_missing(reason, message, commit) {
    return { state: 'missing', commit, reason, message, log: [] };
}

;// CONCATENATED MODULE: ./src/stages/weigh.ts





/** Weighs both images and compares them, or says why one has no figures. */
async function weighSides({ sides, recipes, built, config, }) {
    const noDockerfile = (tree) => weigh_side_missing('no-dockerfile', `There is no Dockerfile at \`${config.file}\`.`, tree.commit);
    if (built === null || recipes.head === null) {
        const base = sides.base && notBuilt(sides.base);
        return { head: noDockerfile(sides.head), base: base ?? noCommit(sides), comparison: null };
    }
    const scales = { blobs: built.blobs, layerCache: createLayerCache(packageFiles), config };
    const weighBase = () => {
        if (sides.base === null)
            return { side: noCommit(sides), image: null };
        if (recipes.base === null)
            return { side: noDockerfile(sides.base), image: null };
        if (built.base === null)
            return { side: notBuilt(sides.base), image: null };
        return weighBuilt({ built: built.base, tree: sides.base, recipe: recipes.base }, scales);
    };
    const head = await weighBuilt({ built: built.head, tree: sides.head, recipe: recipes.head }, scales);
    const base = await weighBase();
    return { head: head.side, base: base.side, comparison: compare(base.image, head.image, recipes) };
}
function compare(base, head, recipes) {
    if (base === null || head === null || recipes.head === null || recipes.base === null)
        return null;
    const touched = findTouched({
        head: recipes.head.dockerfile,
        base: recipes.base.dockerfile,
        changedFiles: recipes.changedFiles,
    });
    return explainImages(base, head, (change) => (change.head ? touched(change.head.origin) : true));
}
function noCommit({ baseWhy }) {
    return weigh_side_missing('no-commit', `Compared with ${baseWhy}.`, null);
}
function notBuilt(tree) {
    return weigh_side_missing('not-built', 'Base was not built, because there is no image of head.', tree.commit);
}

;// CONCATENATED MODULE: ./src/run.ts













/** The whole job: the result, then everywhere it is said. Fails with an ActionError when there is no result to report. */
async function run({ runner, comments, ...ports }) {
    const result = await assess({ host: runner, ...ports });
    runner.signal.throwIfAborted();
    await deliver(result, { runner, comments });
    return { failure: explainFailure(result.report) };
}
/** The way to the result, one line a stage; the same at a terminal. Fails with an ActionError when there is none. */
async function assess({ host, repository, builder, shellcheck, }) {
    const inputs = parseConfig(host.inputs, host.job.workspace);
    hideSecrets(inputs.build, host);
    const event = readEvent(host.job.event);
    const sides = await findSides({ repository, host, event, baseRef: inputs.baseRef });
    const configuration = await (0,read_lint_configuration/* readLintConfiguration */.EA)(repository, sides.head);
    const config = settleConfig(inputs, configuration);
    const recipes = await readRecipes({ repository, sides, config: config.build });
    const built = await buildImages({ config: config.build, sides, recipes }, { builder, host });
    const weighed = await weighSides({ sides, recipes, built, config: config.build });
    const review = await (0,review_scripts/* reviewScripts */.J)([recipes.head, recipes.base], shellcheck);
    const lint = (0,lint_recipes/* lintRecipes */.b)(recipes, { configuration, review });
    const image = composeImage({ ...weighed, lint }, config);
    const report = composeReport([image], {
        subject: describeRun({ job: host.job, event, sides }),
        reportOnly: config.reportOnly,
        notes: [...(built?.notes ?? []), ...review.notes],
    });
    return { report, config, event };
}

// EXTERNAL MODULE: ./src/cli/session.ts + 5 modules
var cli_session = __webpack_require__(7077);
;// CONCATENATED MODULE: ./src/cli/compare-commits.ts








/** Builds and compares two commits as a pull request's run does. Fails like `assess`, and with `no-base`. */
async function compareCommits({ base, head, inputs }, session) {
    const checkout = await checkoutOf(session, base ?? head);
    const tree = await openTree(head, checkout);
    const host = (0,cli_session/* hostOf */.w4)(session, {
        inputs: localInputs(inputs, checkout, session),
        job: {
            event: {
                name: 'terminal',
                ref: '',
                payload: { head: tree.shown, base: await chooseBase({ base, inputs }, checkout) },
            },
            workspace: tree.folder,
            repository: checkout.repository,
        },
    });
    const { report } = await assess({
        host,
        repository: repositoryAt(tree, session),
        builder: builderOf(session),
        shellcheck: (0,shellcheck/* shellcheckProgram */.D)({
            folder: session.folder,
            environment: session.terminal.environment,
            signal: session.signal,
        }),
    });
    return { ...report, notes: [...tree.notes, ...report.notes] };
}
/**
 * The checkout the command was given in. Fails with `not-a-repository`; with `image-not-found` where a name was given,
 * which may well have been meant for a file.
 */
async function checkoutOf({ terminal, folder, cleanup }, name) {
    const { cwd } = terminal;
    return (0,local_checkout/* openCheckout */.H)({ cwd, folder, cleanup }).catch((error) => {
        if (!(error instanceof errors/* ActionError */.l) || error.code !== 'not-a-repository')
            throw error;
        if (name === null)
            throw error;
        const detail = `there is no such file and no folder with an \`index.json\`, and ${cwd} is no git checkout.`;
        throw (0,errors/* failure */.V)('image-not-found', { name, detail }, error);
    });
}
/** Puts a commit's files, or with null the working tree's, into a folder. Fails with `image-not-found`. */
async function openTree(name, checkout) {
    if (name === null)
        return openWorkingTree(checkout);
    const commit = await requireCommit(name, checkout);
    return { ...(await checkout.worktree(commit)), shown: commit, notes: [] };
}
async function openWorkingTree(checkout) {
    const { commit, changedFiles } = await checkout.snapshot();
    const files = changedFiles === 1 ? '1 file' : `${changedFiles} files`;
    const message = `Head is the working tree: ${files} changed since the last commit. Files that git ignores are left out.`;
    const notes = changedFiles === 0 ? [] : [{ stage: 'sources', message }];
    return { ...(await checkout.worktree(commit)), shown: checkout.head, notes };
}
async function requireCommit(name, checkout) {
    const commit = await checkout.commitOf(name);
    if (commit !== null)
        return commit;
    const detail = `there is no such file, no folder with an \`index.json\`, and no such commit in ${checkout.top}.`;
    throw (0,errors/* failure */.V)('image-not-found', { name, detail });
}
async function chooseBase({ base, inputs }, checkout) {
    if (base !== null)
        return { sha: await requireCommit(base, checkout), name: base };
    if ((inputs['base-ref'] ?? '') !== '')
        return null;
    const branch = await checkout.targetBranch();
    if (branch !== null)
        return { branch };
    throw (0,errors/* failure */.V)('no-base', {
        detail: 'the branch has no upstream on origin, and origin has no default branch.',
    });
}
/** Paths that were typed in some folder, as the run takes them: relative to the checkout. Fails with `usage`. */
function localInputs(inputs, { top }, { terminal }) {
    const localize = (name, path) => {
        const local = (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(terminal.cwd, path));
        if (local === '..' || local.startsWith('../')) {
            throw (0,errors/* failure */.V)('usage', {
                problem: `\`--${name}\` is \`${path}\`, which is outside the checkout ${top}.`,
            });
        }
        return local === '' ? '.' : local;
    };
    const { file } = inputs;
    return {
        ...inputs,
        context: localize('context', inputs.context ?? '.'),
        ...(file === undefined ? {} : { file: localize('file', file) }),
    };
}
/** The commit's folder as the checkout of a run. */
function repositoryAt(tree, { folder, cleanup, progress }) {
    return gitRepository({
        workspace: tree.folder,
        folder,
        serverUrl: '',
        token: '',
        cleanup,
        say: (line) => {
            progress.say(line);
        },
    });
}
/** BuildKit, as the user has it. */
function builderOf({ cleanup, signal, progress }) {
    return buildxBuilder({
        cleanup,
        signal,
        say: (line) => {
            progress.say(line);
        },
        onBuilder: () => undefined,
    });
}

;// CONCATENATED MODULE: ./src/image/image-list.ts



const nameAnnotations = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'];
/**
 * Lists the images of an `index.json` (OCI image spec, image-layout.md), each once, attestations left out. BuildKit and
 * containerd write the whole name as an annotation of their own beside the tag. Fails with `image-invalid`.
 */
function listNamedImages(root) {
    const index = parseManifestOrIndex(root);
    if (index.kind === 'manifest') {
        throw (0,errors/* failure */.V)('image-invalid', { what: root.document, detail: 'It is no index of images.' });
    }
    const names = new Map();
    asList(fieldOf(root, 'manifests')).forEach((field, position) => {
        const manifest = index.manifests[position];
        if (manifest === undefined || manifest.attestation)
            return;
        const known = names.get(manifest.digest) ?? new Set();
        names.set(manifest.digest, known);
        for (const name of namesOf(field))
            known.add(name);
    });
    return [...names].map(([digest, known]) => ({ digest, names: [...known] }));
}
function namesOf(manifest) {
    const annotations = fieldOf(manifest, 'annotations');
    if (isAbsent(annotations))
        return [];
    return nameAnnotations
        .map((key) => asOptionalText(fieldOf(annotations, key)))
        .filter((name) => name !== '');
}
/** Reads the `manifest.json` that `docker save` writes (Docker image specification, version 1.2). Fails with `image-invalid`. */
function listArchivedImages(root) {
    return asList(root).map((image) => ({
        config: asText(fieldOf(image, 'Config')),
        names: asTexts(fieldOf(image, 'RepoTags')),
        layers: asTexts(fieldOf(image, 'Layers')),
    }));
}
/** The diffIds of a configuration, oldest first. Fails with `image-invalid`. */
function listDiffIds(config) {
    return asList(fieldOf(fieldOf(config, 'rootfs'), 'diff_ids')).map(asDigest);
}
/**
 * Takes the image that is meant. A digest need not be listed: it may name one platform's manifest inside an index.
 * Fails with `image-ambiguous` or `image-unknown`, which list what there is.
 */
function selectImage(images, { selector, path }) {
    if (selector.kind === 'digest')
        return selector.digest;
    const matching = images.filter(({ names }) => selector.kind === 'only' || names.some((name) => isNamed(name, selector.name)));
    const [first, ...others] = matching;
    if (first !== undefined && others.length === 0)
        return first.digest;
    const available = describeImages(first === undefined ? images : matching);
    if (first !== undefined)
        throw (0,errors/* failure */.V)('image-ambiguous', { path, available });
    if (selector.kind === 'only')
        throw (0,errors/* failure */.V)('image-file-invalid', { path, detail: 'it is empty.' });
    throw (0,errors/* failure */.V)('image-unknown', { path, wanted: selector.name, available });
}
/** `shop:1` and `1` name `docker.io/library/shop:1`. */
function isNamed(name, wanted) {
    return name === wanted || name.endsWith(`/${wanted}`) || name.endsWith(`:${wanted}`);
}
function describeImages(images) {
    const lines = images.map(({ digest, names }) => [...names, digest].join(', '));
    return lines.length === 0 ? ' none' : lines.map((line) => `\n- ${line}`).join('');
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/image/archive-index.ts



/** Image archives have a handful of members for each layer. */
const memberLimit = 100_000;
/** Go's archive/tar refuses longer extension headers. */
const archive_index_extensionLimitBytes = 1024 * 1024;
/**
 * Lists an uncompressed tar archive by its headers alone; contents are skipped, so that gigabytes of layers cost
 * nothing. A missing end mark is forgiven, as by GNU tar.
 * Fails with `TarFormatError` for a truncated or malformed archive and for names that lead out of it.
 */
async function indexArchive(file) {
    const members = new Map();
    const cursor = { offset: 0, longName: null, longLink: null, pax: null };
    while (cursor.offset < file.sizeBytes) {
        const header = decodeHeader(await readBytes(file, cursor.offset, blockBytes));
        cursor.offset += blockBytes;
        if (header === null)
            break;
        if (extensions.has(header.flag))
            await readExtension(file, cursor, header);
        else
            addMember(members, { file, cursor, header });
        if (members.size > memberLimit) {
            throw new TarFormatError(`It has more than ${memberLimit} members; no image has.`);
        }
    }
    return members;
}
const archive_index_flagGnuLongLink = 0x4b;
const archive_index_flagGnuLongName = 0x4c;
const archive_index_flagPax = 0x78;
const archive_index_flagPaxGlobal = 0x67;
const extensions = new Set([
    archive_index_flagGnuLongLink,
    archive_index_flagGnuLongName,
    archive_index_flagPax,
    archive_index_flagPaxGlobal,
]);
const fileFlags = new Set([0x00, 0x30, 0x37]);
const linkFlags = new Set([0x31, 0x32]);
async function readExtension(file, cursor, { flag, sizeBytes }) {
    if (sizeBytes < 0 || sizeBytes > archive_index_extensionLimitBytes) {
        throw new TarFormatError(`An extension header claims ${sizeBytes} bytes.`);
    }
    const bytes = await readBytes(file, cursor.offset, sizeBytes);
    cursor.offset += padded(sizeBytes);
    if (flag === archive_index_flagPax)
        cursor.pax = parsePax(bytes);
    if (flag === archive_index_flagGnuLongName)
        cursor.longName = archive_index_textUntilNul(bytes);
    if (flag === archive_index_flagGnuLongLink)
        cursor.longLink = archive_index_textUntilNul(bytes);
}
function addMember(members, { file, cursor, header }) {
    const written = cursor.longName ?? cursor.pax?.get('path') ?? header.path;
    const member = describeMember(cursor, header, written);
    const sizeBytes = member?.kind === 'link' ? 0 : storedBytes(cursor, header);
    if (sizeBytes < 0 || cursor.offset + sizeBytes > file.sizeBytes) {
        throw new TarFormatError(`It ends in the middle of ${JSON.stringify(written)}.`);
    }
    cursor.offset += padded(sizeBytes);
    cursor.longName = cursor.longLink = cursor.pax = null;
    if (member === null)
        return;
    const name = memberName(written);
    members.set(name, members.has(name) ? { kind: 'duplicate' } : member);
}
/** Null for what holds no bytes of an image. */
function describeMember(cursor, header, written) {
    if (linkFlags.has(header.flag)) {
        const target = cursor.longLink ?? cursor.pax?.get('linkpath') ?? header.linkTarget;
        return { kind: 'link', target: linkPath(memberName(written), header.flag, target) };
    }
    if (!fileFlags.has(header.flag) || written.endsWith('/'))
        return null;
    return { kind: 'file', offset: cursor.offset, sizeBytes: storedBytes(cursor, header) };
}
function storedBytes({ pax }, header) {
    return paxNumber(pax, 'size') ?? header.sizeBytes;
}
/** A hard link names its target from the archive's root, a symlink from its own directory. */
function linkPath(name, flag, target) {
    if (flag === 0x31 || target.startsWith('/'))
        return target.replace(/^(\.\/)+/, '');
    const parts = name.split('/').slice(0, -1);
    for (const part of target.split('/')) {
        if (part === '..' && parts.length > 0)
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
function memberName(written) {
    const name = written.replace(/^(\.\/)+/, '');
    if (name.startsWith('/') || name.split('/').includes('..')) {
        throw new TarFormatError(`The name ${JSON.stringify(written)} leads out of the archive.`);
    }
    return name;
}
async function readBytes(file, offset, byteCount) {
    if (offset + byteCount > file.sizeBytes) {
        throw new TarFormatError('It ends in the middle of a header.');
    }
    return file.read(offset, byteCount);
}
function archive_index_textUntilNul(bytes) {
    const end = bytes.indexOf(0);
    return decodeName(end === -1 ? bytes : bytes.subarray(0, end));
}
function padded(sizeBytes) {
    return Math.ceil(sizeBytes / blockBytes) * blockBytes;
}

;// CONCATENATED MODULE: ./src/adapters/archive.ts








const archive_jsonLimitBytes = 8 * 1024 * 1024;
const chunkBytes = 256 * 1024;
/**
 * Opens a tar archive. Nothing is unpacked: only the headers are read, and members are streamed from where they lie. A
 * compressed archive is first unpacked to `folder`. Fails with `image-file-invalid`.
 */
async function openArchive(path, folder) {
    const source = await openPlain(path, folder);
    try {
        return await readArchive(path, source);
    }
    catch (error) {
        await source.close();
        throw error instanceof TarFormatError ? invalid(path, error.message, error) : error;
    }
}
async function openPlain(path, folder) {
    const file = await openRegular(path);
    const head = Buffer.alloc(4);
    await file.read(head, 0, head.length, 0);
    if (detectCompression(head) === 'none')
        return { file, close: () => file.close() };
    const unpacked = (0,external_node_path_.join)(folder, `archive-${file.fd}.tar`);
    const remove = () => (0,promises_.rm)(unpacked, { force: true });
    try {
        await (0,external_node_stream_promises_.pipeline)(decompress(stream(file)), (0,external_node_fs_.createWriteStream)(unpacked));
    }
    catch (error) {
        await remove();
        throw error instanceof errors/* ActionError */.l
            ? error
            : invalid(path, `it cannot be unpacked (${String(error)}).`, error);
    }
    finally {
        await file.close();
    }
    const plain = await (0,promises_.open)(unpacked);
    const close = async () => {
        await plain.close();
        await remove();
    };
    return { file: plain, close };
}
async function openRegular(path) {
    const file = await (0,promises_.open)(path).catch((error) => {
        throw invalid(path, `it cannot be opened (${String(error)}).`, error);
    });
    const facts = await file.stat();
    if (facts.isFile())
        return file;
    await file.close();
    throw invalid(path, 'it is not a regular file.');
}
function stream(file) {
    return file.createReadStream({
        autoClose: false,
        start: 0,
        highWaterMark: chunkBytes,
    });
}
async function readArchive(path, source) {
    const { file } = source;
    const { size: sizeBytes } = await file.stat();
    const readAt = async (offset, byteCount) => {
        const buffer = Buffer.alloc(byteCount);
        const { bytesRead } = await file.read(buffer, 0, byteCount, offset);
        if (bytesRead !== byteCount)
            throw new TarFormatError('It became shorter while it was read.');
        return buffer;
    };
    const index = await indexArchive({ sizeBytes, read: readAt });
    const archive = {
        has: (name) => index.has(name),
        sizeOf: (name) => findMember(index, name, path).sizeBytes,
        async *read(name) {
            const member = findMember(index, name, path);
            const end = member.offset + member.sizeBytes;
            for (let at = member.offset; at < end; at += chunkBytes) {
                yield await readAt(at, Math.min(chunkBytes, end - at));
            }
        },
        async readJson(name) {
            if (archive.sizeOf(name) > archive_jsonLimitBytes) {
                throw invalid(path, `\`${name}\` is longer than ${archive_jsonLimitBytes} bytes.`);
            }
            const chunks = [];
            for await (const chunk of archive.read(name))
                chunks.push(chunk);
            return parseJson(chunks, { path, name });
        },
        close: () => source.close(),
    };
    return archive;
}
const linkLimit = 8;
/** Old archives link a layer that several images share; a link is followed inside the archive only. */
function findMember(index, name, path) {
    let wanted = name;
    for (let hops = 0; hops <= linkLimit; hops += 1) {
        const member = index.get(wanted);
        if (member === undefined) {
            const how = wanted === name ? '' : `, to which \`${name}\` links`;
            throw invalid(path, `it has no member \`${wanted}\`${how}.`);
        }
        if (member.kind === 'duplicate')
            throw invalid(path, `it has \`${wanted}\` twice.`);
        if (member.kind === 'file')
            return member;
        wanted = member.target;
    }
    throw invalid(path, `\`${name}\` is a link that leads nowhere.`);
}
function parseJson(chunks, { path, name }) {
    try {
        return JSON.parse(Buffer.concat(chunks).toString('utf8'));
    }
    catch (error) {
        throw invalid(path, `\`${name}\` is not JSON (${String(error)}).`, error);
    }
}
function invalid(path, detail, cause) {
    return (0,errors/* failure */.V)('image-file-invalid', { path, detail }, cause);
}

;// CONCATENATED MODULE: ./src/adapters/docker-archive.ts





/**
 * Presents the images of a Docker archive as manifests and blobs (Docker image specification, version 1.2). The format
 * has no manifests, so each image gets one, made from its members; its layers are plain tars as a rule, whose
 * digest is the diffId and whose compressed size is the tar's own.
 * Fails with `image-file-invalid` or `image-invalid`.
 */
async function listDockerImages(archive, path) {
    const members = new Map();
    const manifests = new Map();
    const value = await archive.readJson('manifest.json');
    const images = [];
    for (const image of listArchivedImages({
        document: `The manifest of ${path}`,
        path: '',
        value,
    })) {
        const bytes = await writeManifest(image, { archive, path, members });
        const digest = (0,image_digest/* digestOf */.ol)(bytes);
        manifests.set(digest, bytes);
        images.push({ digest, names: image.names });
    }
    return { images, blobs: { open: openFrom({ archive, members, manifests }) } };
}
function openFrom(store) {
    return async function* openBlob(digest) {
        const manifest = store.manifests.get(digest);
        if (manifest !== undefined) {
            yield manifest;
            return;
        }
        const member = store.members.get(digest);
        if (member === undefined) {
            throw (0,errors/* failure */.V)('blob-missing', { digest, what: 'the archive has no such member' });
        }
        yield* store.archive.read(member);
    };
}
const docker_archive_types = {
    manifest: 'application/vnd.docker.distribution.manifest.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    none: 'application/vnd.docker.image.rootfs.diff.tar',
    gzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    zstd: 'application/vnd.docker.image.rootfs.diff.tar.zstd',
};
async function writeManifest(image, workshop) {
    const { archive, path } = workshop;
    const config = await archive.readJson(image.config);
    const diffIds = listDiffIds({ document: `The configuration in ${path}`, path: '', value: config });
    if (diffIds.length !== image.layers.length) {
        throw (0,errors/* failure */.V)('image-file-invalid', {
            path,
            detail: `its manifest lists ${image.layers.length} layers, the configuration ${diffIds.length}.`,
        });
    }
    const layers = [];
    for (const [position, member] of image.layers.entries()) {
        layers.push(await describeLayer(member, diffIds[position], workshop));
    }
    const manifest = {
        schemaVersion: 2,
        mediaType: docker_archive_types.manifest,
        config: await docker_archive_describeMember(image.config, docker_archive_types.config, workshop),
        layers,
    };
    return Buffer.from(JSON.stringify(manifest));
}
/** A layer that the archive holds as a plain tar need not be hashed: whoever reads it proves the diffId. */
async function describeLayer(member, diffId, workshop) {
    const compression = detectCompression(await firstBytes(workshop.archive, member));
    if (compression !== 'none' || diffId === undefined) {
        return docker_archive_describeMember(member, docker_archive_types[compression], workshop);
    }
    workshop.members.set(diffId, member);
    return { mediaType: docker_archive_types.none, digest: diffId, size: workshop.archive.sizeOf(member) };
}
async function docker_archive_describeMember(member, mediaType, { archive, members }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of archive.read(member))
        hash.update(chunk);
    const digest = (0,image_digest/* digestFromHex */.Ch)(hash.digest('hex'));
    members.set(digest, member);
    return { mediaType, digest, size: archive.sizeOf(member) };
}
async function firstBytes(archive, member) {
    for await (const chunk of archive.read(member))
        return chunk.subarray(0, 4);
    return new Uint8Array();
}

;// CONCATENATED MODULE: ./src/adapters/image-files.ts







const image_files_jsonLimitBytes = 8 * 1024 * 1024;
/**
 * Opens an image layout folder, or an OCI or Docker archive as `docker save` and `buildx --output type=oci` write it;
 * `folder` takes what has to be unpacked.
 * Fails with `image-file-invalid` or `image-invalid`.
 */
async function openImageFile(path, folder) {
    const facts = await (0,promises_.stat)(path).catch((error) => {
        const detail = `it cannot be opened (${String(error)}).`;
        throw (0,errors/* failure */.V)('image-file-invalid', { path, detail }, error);
    });
    return facts.isDirectory() ? openLayoutFolder(path) : openImageArchive(path, folder);
}
/** Whether a folder is an OCI image layout: whether it has an index. */
async function isLayoutFolder(path) {
    const facts = await (0,promises_.stat)((0,external_node_path_.join)(path, 'index.json')).catch(() => null);
    return facts?.isFile() === true;
}
async function openLayoutFolder(path) {
    const value = await readIndex(path);
    return {
        path,
        blobs: openLayout(path),
        images: listNamedImages({ document: `The index of ${path}`, path: '', value }),
        close: () => Promise.resolve(),
    };
}
async function openImageArchive(path, folder) {
    const archive = await openArchive(path, folder);
    try {
        return { path, ...(await listArchive(archive, path)), close: () => archive.close() };
    }
    catch (error) {
        await archive.close();
        throw error;
    }
}
/** An archive that is both, as `docker save` has written since version 25, is read as the layout it holds. */
async function listArchive(archive, path) {
    if (archive.has('index.json')) {
        const value = await archive.readJson('index.json');
        const images = listNamedImages({ document: `The index of ${path}`, path: '', value });
        return { images, blobs: { open: (digest) => openBlob(archive, digest) } };
    }
    if (archive.has('manifest.json'))
        return listDockerImages(archive, path);
    throw image_files_invalid(path, 'it has neither an `index.json` (OCI) nor a `manifest.json` (Docker). What `docker export` writes is a container, not an image.');
}
async function* openBlob(archive, digest) {
    const name = `blobs/${digest.replace(':', '/')}`;
    if (!archive.has(name)) {
        throw (0,errors/* failure */.V)('blob-missing', { digest, what: 'the archive has no such member' });
    }
    yield* archive.read(name);
}
async function readIndex(path) {
    const file = (0,external_node_path_.join)(path, 'index.json');
    const facts = await (0,promises_.stat)(file).catch(() => null);
    if (facts?.isFile() !== true)
        throw image_files_invalid(path, 'the folder has no `index.json`.');
    if (facts.size > image_files_jsonLimitBytes) {
        throw image_files_invalid(path, `its \`index.json\` is longer than ${image_files_jsonLimitBytes} bytes.`);
    }
    try {
        return JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch (error) {
        throw image_files_invalid(path, `its \`index.json\` is not JSON (${String(error)}).`, error);
    }
}
function image_files_invalid(path, detail, cause) {
    return (0,errors/* failure */.V)('image-file-invalid', { path, detail }, cause);
}

;// CONCATENATED MODULE: ./src/cli/reference.ts




/** The files of the checkout as they are, committed or not. */
const workingTree = { kind: 'commit', text: 'the working tree', name: null };
/**
 * Tells an image on disk from a commit: a file, or a folder with an index, of that name is the image; what follows the
 * last colon that leaves such a name is the image's name inside it.
 */
async function readReference(text, folder) {
    for (const { path, selector } of splits(text)) {
        const whole = (0,external_node_path_.resolve)(folder, path);
        if (path !== '' && (await isImageFile(whole))) {
            return { kind: 'file', text, path: whole, selector };
        }
    }
    return { kind: 'commit', text, name: text };
}
/** The readings of a text, the longest path first. */
function splits(text) {
    const [path = '', digest = ''] = text.split(/@(?=sha256:[0-9a-f]{64}$)/);
    const ofDigest = (0,image_digest/* isDigest */.Bc)(digest)
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
async function isImageFile(path) {
    const facts = await (0,promises_.stat)(path).catch(() => null);
    if (facts === null)
        return false;
    return facts.isDirectory() ? isLayoutFolder(path) : true;
}

;// CONCATENATED MODULE: ./src/cli/weigh-commit.ts







/** Builds and weighs the image of one commit, or with null of the working tree. Fails with `image-not-found` and as `buildImages` does. */
async function weighCommit(name, weighing) {
    const { session, config, inputs } = weighing;
    const checkout = weighing.checkout ?? (await checkoutOf(session, name));
    const tree = await openTree(name, checkout);
    const repository = repositoryAt(tree, session);
    const recipe = await readRecipe(repository, tree, config.build);
    const recipes = { head: recipe, base: null, changedFiles: null };
    const built = await buildImages({
        config: config.build,
        sides: { head: tree, headShown: tree.shown, base: null, baseWhy: '' },
        recipes,
    }, {
        builder: builderOf(session),
        host: (0,cli_session/* hostOf */.w4)(session, {
            inputs,
            job: {
                event: { name: 'terminal', ref: '', payload: {} },
                workspace: tree.folder,
                repository: checkout.repository,
            },
        }),
    });
    const configuration = await (0,read_lint_configuration/* readLintConfiguration */.EA)(repository, tree);
    const lint = (0,lint_recipes/* lintRecipes */.b)(recipes, { configuration });
    if (built === null || recipe === null) {
        const message = `There is no Dockerfile at \`${config.build.file}\`.`;
        const side = weigh_side_missing('no-dockerfile', message, tree.commit);
        return { side, image: null, commit: tree.commit, lint, notes: tree.notes };
    }
    const weighed = await session.progress.chapter('Weigh', () => weighBuilt({ built: built.head, tree, recipe }, { blobs: built.blobs, layerCache: weighing.layerCache, config: config.build }));
    return { ...weighed, commit: tree.commit, lint, notes: [...tree.notes, ...built.notes] };
}

;// CONCATENATED MODULE: ./src/cli/weigh-file.ts







/** Weighs an image on disk. Fails with the failures of image files, `platform-missing` or `platform-ambiguous`. */
async function weighFile({ path, text, selector }, { session, config, layerCache, recipe }) {
    return session.progress.chapter(`Read ${(0,external_node_path_.basename)(text)}`, async () => {
        const file = await openImageFile(path, session.folder);
        const { blobs, images } = file;
        session.cleanup.add(`archive ${path}`, () => file.close());
        const digest = selectImage(images, { selector, path: text });
        const { platform } = config.build;
        const image = await weigh_file_chooseImage(blobs, digest, platform === null ? null : parsePlatform(platform));
        const readable = { image, blobs, provenance: null, recipe, commit: null, build: null };
        const weighed = await weighImage(readable, layerCache);
        const lint = { findings: [], fixed: 0 };
        return { ...weighed, commit: null, lint, notes: packingNotes(image, text) };
    });
}
/** Without a platform an index gives the image of this machine's, as container engines do. */
async function weigh_file_chooseImage(blobs, digest, wanted) {
    if (wanted !== null)
        return readImage(blobs, digest, wanted);
    try {
        return await readImage(blobs, digest);
    }
    catch (error) {
        // An engine that pulled one platform saves an index that names the others, too.
        if (!(error instanceof errors/* ActionError */.l) || !undecided.has(error.code))
            throw error;
        return readImage(blobs, digest, ownPlatform()).catch(() => {
            throw error;
        });
    }
}
const undecided = new Set(['platform-ambiguous', 'blob-missing']);
/** This machine's processor in the words of images; engines run Linux on every system. */
function ownPlatform() {
    const names = { x64: 'amd64', ia32: '386' };
    return { os: 'linux', architecture: names[process.arch] ?? process.arch };
}
function packingNotes({ layers }, name) {
    const plain = layers.filter(({ mediaType }) => mediaType.endsWith('.tar'));
    if (plain.length === 0)
        return [];
    const which = plain.length === layers.length ? 'its layers' : `${plain.length} of its layers`;
    const message = `${(0,external_node_path_.basename)(name)} holds ${which} uncompressed; their compressed size is that of the plain tar, which is more than a registry would hold.`;
    return [{ stage: 'image', message }];
}

;// CONCATENATED MODULE: ./src/cli/weighing.ts










/** Reads the options of a command whose images are not all commits. Fails with `invalid-inputs`, `usage` or `not-a-repository`. */
async function prepareWeighing(inputs, { references, session }) {
    const commit = references.find((reference) => reference.kind === 'commit');
    const checkout = commit === undefined ? null : await checkoutOf(session, commit.name);
    const { cwd } = session.terminal;
    const local = checkout === null ? withoutPaths(inputs) : localInputs(inputs, checkout, session);
    const config = parseConfig(local, checkout?.top ?? cwd);
    hideSecrets(config.build, session.progress);
    const recipe = await readOutline(inputs.file ?? '', { cwd, target: config.build.target });
    const layerCache = createLayerCache(packageFiles);
    return { session, inputs: local, config, layerCache, checkout, recipe };
}
/** Where nothing is built the Dockerfile may lie anywhere. */
function withoutPaths(inputs) {
    return { ...inputs, file: '', context: '' };
}
async function readOutline(file, { cwd, target }) {
    if (file === '')
        return { file: '', target: '', instructions: [] };
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file), 'utf8').catch((error) => {
        throw (0,errors/* failure */.V)('usage', { problem: `\`--file\` cannot be read: ${String(error)}.` });
    });
    return outlineOf((0,dockerfile/* parseDockerfile */.A)(text, file), target);
}

;// CONCATENATED MODULE: ./src/cli/weigh-references.ts






/** Compares two images of which at least one is on disk. */
async function compareReferences({ base, head, inputs, }, session) {
    const weighing = await prepareWeighing(inputs, { references: [base, head], session });
    const weighedBase = await weigh_references_weigh(base, weighing);
    const weighedHead = await weigh_references_weigh(head, weighing);
    const subject = {
        ...subjectOf(weighedHead, weighing),
        baseCommit: weighedBase.commit,
        baseWhy: `\`${base.text}\``,
    };
    return compose({ base: weighedBase, head: weighedHead, subject, name: head.text }, weighing);
}
/** Weighs one image; its report has no base. */
async function inspectReference({ image, inputs }, session) {
    const weighing = await prepareWeighing(inputs, { references: [image], session });
    const head = await weigh_references_weigh(image, weighing);
    const nothing = 'nothing: the image was looked at alone';
    const base = {
        side: weigh_side_missing('no-commit', `Compared with ${nothing}.`, null),
        image: null,
        commit: null,
        lint: { findings: [], fixed: 0 },
        notes: [],
    };
    const subject = { ...subjectOf(head, weighing), baseCommit: null, baseWhy: nothing };
    return compose({ base, head, subject, name: image.text }, weighing);
}
function weigh_references_weigh(reference, weighing) {
    return reference.kind === 'file'
        ? weighFile(reference, weighing)
        : weighCommit(reference.name, weighing);
}
function subjectOf({ commit }, { checkout }) {
    const { owner, name } = checkout?.repository ?? { owner: 'local', name: 'images' };
    return {
        event: 'terminal',
        repository: `${owner}/${name}`,
        pullRequest: null,
        headCommit: commit,
        headShown: commit,
        serverUrl: '',
        runUrl: null,
    };
}
function compose({ base, head, subject, name }, { config }) {
    // Without both recipes nobody can say whether the pull request had a hand in a layer.
    const comparison = base.image === null || head.image === null
        ? null
        : explainImages(base.image, head.image, () => null);
    const facts = { head: head.side, base: base.side, comparison, lint: head.lint };
    const image = head.commit === null ? composeFound(facts, config) : composeImage(facts, config);
    const named = { ...image, subject: { ...image.subject, name } };
    const notes = [...base.notes, ...head.notes];
    return composeReport([named], { subject, reportOnly: config.reportOnly, notes });
}
/** An image on disk was neither built nor linted by anyone here, so it is not judged by that. */
function composeFound(facts, config) {
    const policy = { ...config.policy, lintThreshold: 'never' };
    const image = composeImage(facts, { ...config, policy });
    const checks = image.verdict.checks.filter(({ id }) => id !== 'build');
    return {
        ...image,
        subject: { ...image.subject, dockerfile: '', context: '' },
        verdict: { ...image.verdict, checks },
    };
}

;// CONCATENATED MODULE: ./src/cli/run-command.ts











/** Does what a command says and prints the result; returns the exit code. Throws ActionErrors. */
async function runCommand(run, terminal) {
    return (0,cli_session/* inSession */.Cp)(terminal, run, async (session) => {
        const report = run.command === 'inspect' ? await inspect(run, session) : await diff(run, session);
        session.signal.throwIfAborted();
        terminal.output.write(session.progress.mask(render(report, run, terminal)));
        return run.command === 'diff' && report.status === 'fail' && !report.reportOnly ? 1 : 0;
    });
}
async function diff({ images, inputs }, session) {
    const [first, second] = images;
    if (first === undefined)
        return compareCommits({ base: null, head: null, inputs }, session);
    const { cwd } = session.terminal;
    const base = await readReference(first, cwd);
    const head = second === undefined ? workingTree : await readReference(second, cwd);
    if (base.kind === 'file' || head.kind === 'file') {
        return compareReferences({ base, head, inputs }, session);
    }
    return compareCommits({ base: base.name, head: head.name, inputs }, session);
}
async function inspect({ images, inputs }, session) {
    const image = await readReference(images[0] ?? '', session.terminal.cwd);
    const report = await inspectReference({ image, inputs }, session);
    requireImage(report.images[0], session);
    return report;
}
/** Fails with `no-image` when the one image that was asked for does not exist. */
function requireImage(image, { progress }) {
    if (image?.head.state !== 'missing')
        return;
    const { message, log } = image.head;
    const lines = (0,untrusted/* logTail */.RB)(log, { lines: 20, width: 200 }).map((line) => `  | ${line}`);
    throw (0,errors/* failure */.V)('no-image', { detail: progress.mask([message, ...lines].join('\n')) });
}
function render(report, run, terminal) {
    const colour = (0,cli_session/* colourOf */.GW)(run.colour, terminal);
    if (run.format === 'json')
        return renderJson(report);
    if (run.command === 'inspect')
        return renderImage(report, { format: run.format, colour });
    if (run.format === 'markdown')
        return (0,summary/* renderSummary */.B)(report, { docsUrl: stages_deliver/* docsUrl */.f });
    return (0,report_terminal/* renderTerminal */.b)(report, { colour });
}
function renderImage({ images, notes }, { format, colour }) {
    const [image] = images;
    if (image?.head.state !== 'measured')
        return '';
    const { name, dockerfile } = image.subject;
    const options = { name, dockerfile: dockerfile === '' ? null : dockerfile };
    const text = renderInspection(image.head, { ...options, format, colour });
    const mark = format === 'text' ? '' : '> ';
    return text + notes.map(({ message }) => `\n${mark}Note: ${(0,untrusted/* oneLine */.TN)(message)}\n`).join('');
}


/***/ })

};
