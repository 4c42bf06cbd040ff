export const id = 541;
export const ids = [541,991];
export const modules = {

/***/ 3541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnActions: () => (/* binding */ runOnActions)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/inputs.ts
/** All inputs, in the order the documentation shows them. */
const inputDefinitions = [
    {
        name: 'context',
        type: 'text',
        default: '.',
        description: 'Build context: a path inside the checkout.',
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
        name: 'report-only',
        type: 'boolean',
        default: 'false',
        description: 'Report the verdict but never fail the check for it.',
    },
    {
        name: 'github-token',
        type: 'text',
        default: '${{ github.token }}',
        description: 'Token for the comment (`pull-requests: write`) and for fetching the base commit.',
    },
];

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

;// CONCATENATED MODULE: ./src/adapters/actions.ts






/** The GitHub Actions runner, through its files and workflow commands. */
async function actionsRunner(options) {
    const { environment } = options;
    const log = openLog(options.signal);
    return {
        inputs: readInputs(environment),
        job: await readJob(environment),
        signal: options.signal,
        findCacheService: () => findCacheService(environment),
        folder: options.folder,
        say: (line) => {
            log.say(line);
        },
        chapter: (title, work) => log.chapter(title, work),
        hide: (secret) => {
            log.command(() => {
                core/* setSecret */.Pq(secret);
            });
        },
        warn: (message) => {
            log.command(() => {
                core/* warning */.$e(message);
            });
        },
        notice: (message) => {
            log.command(() => {
                core/* notice */.lm(message);
            });
        },
        setOutputs: (values) => {
            for (const [name, value] of Object.entries(values))
                core/* setOutput */.uH(name, value);
        },
        addSummary: async (markdown) => {
            await core/* summary */.z.addRaw(markdown, true).write();
        },
        annotate: (annotations) => {
            log.command(() => {
                for (const annotation of annotations)
                    annotate(annotation);
            });
        },
        saveReport: async ({ json, sarif }) => {
            const name = (0,external_node_path_.join)(options.reportFolder, `dockweigh-report-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`);
            const paths = { json: `${name}.json`, sarif: `${name}.sarif` };
            await (0,promises_.writeFile)(paths.json, json);
            await (0,promises_.writeFile)(paths.sarif, sarif);
            return paths;
        },
    };
}
/** Reads the inputs by the runner's variables; an input that is not set is absent. */
function readInputs(environment) {
    return Object.fromEntries(inputDefinitions
        .map(({ name }) => [name, environment[`INPUT_${name.toUpperCase()}`]])
        .filter((entry) => entry[1] !== undefined));
}
async function readJob(environment) {
    const variable = (name, otherwise = '') => environment[`GITHUB_${name}`] ?? otherwise;
    const [owner = '', name = ''] = variable('REPOSITORY').split('/');
    const serverUrl = variable('SERVER_URL', 'https://github.com');
    const runId = Number(variable('RUN_ID', '0'));
    return {
        event: {
            name: variable('EVENT_NAME'),
            ref: variable('REF'),
            payload: await readPayload(environment['GITHUB_EVENT_PATH']),
        },
        repository: { owner, name },
        workspace: variable('WORKSPACE', process.cwd()),
        serverUrl,
        apiUrl: variable('API_URL', 'https://api.github.com'),
        workflow: variable('WORKFLOW'),
        name: variable('JOB'),
        runId,
        runAttempt: Number(variable('RUN_ATTEMPT', '1')),
        runUrl: runId === 0 ? null : `${serverUrl}/${owner}/${name}/actions/runs/${runId}`,
    };
}
async function readPayload(path) {
    if (path === undefined)
        return {};
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
function openLog(signal) {
    let token = null;
    const stop = () => {
        token = (0,external_node_crypto_.randomUUID)();
        core/* info */.pq(`::stop-commands::${token}`);
    };
    const resume = () => {
        if (token !== null)
            core/* info */.pq(`::${token}::`);
        token = null;
    };
    signal.addEventListener('abort', resume);
    return {
        say: (line) => {
            core/* info */.pq(token === null ? withoutCommands(line) : line);
        },
        async chapter(title, work) {
            if (token !== null) {
                core/* info */.pq(title);
                return work();
            }
            core/* startGroup */.Oh(title);
            stop();
            try {
                return await work();
            }
            finally {
                resume();
                core/* endGroup */.N4();
            }
        },
        command(issue) {
            const wasStopped = token !== null;
            resume();
            issue();
            if (wasStopped)
                stop();
        },
    };
}
/**
 * Takes the power from text that looks like a workflow command, by an invisible character inside it.
 * The runner skips what .NET takes for white space, U+0085 included.
 */
function withoutCommands(line) {
    return line.replace(/^([\s\u0085]*:):/gm, '$1\u200b:').replaceAll('##[', '##\u200b[');
}
function annotate({ level, message, title, location }) {
    const properties = {
        ...(title === undefined ? {} : { title }),
        ...(location === undefined
            ? {}
            : {
                file: location.file,
                startLine: location.startLine,
                endLine: location.endLine,
                ...(location.startColumn === undefined ? {} : { startColumn: location.startColumn }),
                ...(location.endColumn === undefined ? {} : { endColumn: location.endColumn }),
            }),
    };
    if (level === 'error')
        core/* error */.z3(message, properties);
    else if (level === 'warning')
        core/* warning */.$e(message, properties);
    else
        core/* notice */.lm(message, properties);
}

;// CONCATENATED MODULE: ./src/build/probe.ts
/**
 * The oldest buildx that has everything a run needs: raw progress and several outputs (0.13), and provenance in the
 * metadata file (0.14).
 */
const minimumBuildx = '0.14.0';
/** The oldest BuildKit that keeps the build records which provenance is read from, and exports layouts as folders. */
const minimumBuildkit = '0.11.0';
/** Reads the version out of `docker buildx version`; null when there is none. */
function parseBuildxVersion(output) {
    return /\bv?(\d+\.\d+\.\d+)/.exec(output)?.[1] ?? null;
}
/** Whether a version is at least the minimum, by its three numbers. */
function isRecentEnough(version, minimum) {
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
 * Reads `docker buildx inspect`, whose output is made of `Key: value` lines. Where the daemon does not answer buildx
 * succeeds and leaves the driver empty: null.
 */
function parseBuilder(output) {
    const [name] = valuesOf(output, 'Name');
    const [driver] = valuesOf(output, 'Driver');
    if (name === undefined || driver === undefined)
        return null;
    const statuses = valuesOf(output, 'Status');
    return {
        name,
        driver,
        endpoints: valuesOf(output, 'Endpoint'),
        isRunning: statuses.length > 0 && statuses.every((status) => status === 'running'),
        buildkit: oldest(valuesOf(output, 'BuildKit version')),
    };
}
/**
 * Whether the Docker daemon keeps images in containerd's store, from `docker info --format '{{json .DriverStatus}}'`.
 * Without it the `docker` driver has neither the OCI exporter nor cache export.
 */
function hasContainerdStore(driverStatus) {
    return driverStatus.includes('io.containerd.snapshotter');
}
function valuesOf(output, key) {
    const pattern = new RegExp(`^${key}:[ \\t]*(\\S+)`, 'gm');
    return [...output.matchAll(pattern)].map(([, value = '']) => value);
}
/** BuildKit that was built without a version calls itself 0.0.0. */
function oldest(versions) {
    const known = versions.flatMap((version) => /^v?(\d+\.\d+\.\d+)/.exec(version)?.[1] ?? []);
    const [first, ...others] = known.filter((version) => version !== '0.0.0');
    if (first === undefined)
        return null;
    return others.reduce((one, other) => (isRecentEnough(one, other) ? other : one), first);
}
function numbers(version) {
    return version.split('.').map(Number);
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./src/adapters/exec.ts


/**
 * Runs a short command to its end and returns everything it printed; nothing reaches the log.
 * Throws only when the program cannot be started.
 */
async function runCommand(command, args, options = {}) {
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1955));
    const { exitCode, stdout, stderr } = await getExecOutput(command, [...args], {
        silent: true,
        ignoreReturnCode: true,
        ...(options.folder === undefined ? {} : { cwd: options.folder }),
        env: definedOnly(options.environment ?? process.env),
    });
    return { code: exitCode, stdout, stderr };
}
const defaultPatienceMs = 10_000;
/**
 * Runs a long command, line by line, until it ends or has to be stopped with everything it started: SIGTERM, and
 * SIGKILL if it is still there some time later. Rejects only when the program cannot be started.
 * @actions/exec has no way to stop what it started, hence Node's own spawn.
 */
function streamCommand(command) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(command.command, [...command.args], {
            cwd: command.folder,
            env: command.environment,
            stdio: ['ignore', 'ignore', 'pipe'],
            // A process group of its own: `docker` leaves the work to a plugin, which has to be stopped with it.
            detached: true,
        });
        let reason = null;
        let lastLineMs = Date.now();
        let killTimer;
        const stop = (why) => {
            if (reason !== null)
                return;
            reason = why;
            signalGroup(child.pid, 'SIGTERM');
            killTimer = setTimeout(() => {
                signalGroup(child.pid, 'SIGKILL');
                // What left the group may outlive it and hold the pipe open for ever.
                child.stderr.destroy();
            }, command.patienceMs ?? defaultPatienceMs);
        };
        const onAbort = () => {
            stop('canceled');
        };
        const timer = setTimeout(() => {
            stop('timed-out');
        }, command.timeoutMs);
        const watch = setInterval(() => {
            if (command.shouldStop(Date.now() - lastLineMs))
                stop('stopped');
        }, 1000);
        (0,external_node_readline_.createInterface)({ input: child.stderr, crlfDelay: Infinity }).on('line', (line) => {
            lastLineMs = Date.now();
            command.onLine(line);
        });
        if (command.signal.aborted)
            onAbort();
        command.signal.addEventListener('abort', onAbort);
        const settle = () => {
            clearTimeout(timer);
            clearTimeout(killTimer);
            clearInterval(watch);
            command.signal.removeEventListener('abort', onAbort);
        };
        child.once('error', (error) => {
            settle();
            reject(error);
        });
        child.once('close', (code) => {
            settle();
            resolve(reason === null ? { kind: 'exited', code: code ?? 1 } : { kind: reason });
        });
    });
}
/** A group that is gone needs no signal. */
function signalGroup(leader, signal) {
    if (leader === undefined)
        return;
    try {
        process.kill(-leader, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}
function definedOnly(environment) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined));
}

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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/image/digest.ts
var image_digest = __webpack_require__(8033);
;// CONCATENATED MODULE: ./src/adapters/layout-watch.ts




const intervalMs = 100;
/**
 * Looks again and again which blobs a layout has: buildx writes each beside the others and renames it when it is
 * complete. Empty files, which stand for blobs that are not wanted, are passed over. A folder that is not there has none.
 */
function watchLayout(folder, { seen, signal }) {
    const told = new Set();
    const look = async () => {
        const directory = (0,external_node_path_.join)(folder, 'blobs', 'sha256');
        for (const name of await (0,promises_.readdir)(directory)) {
            if (told.has(name) || !/^[0-9a-f]{64}$/.test(name))
                continue;
            const { size } = await (0,promises_.stat)((0,external_node_path_.join)(directory, name));
            if (size === 0)
                continue;
            told.add(name);
            seen({ digest: (0,image_digest/* digestFromHex */.Ch)(name), sizeBytes: size });
        }
    };
    const watch = async () => {
        while (!signal.aborted) {
            // Not there yet, or gone again.
            await look().catch(() => undefined);
            await (0,external_node_timers_promises_.setTimeout)(intervalMs, undefined, { signal, ref: false });
        }
    };
    watch().catch(() => undefined);
}

;// CONCATENATED MODULE: ./src/adapters/placeholders.ts


/**
 * Puts an empty file in the place of each blob that the layout does not have. An export skips a blob whose file
 * exists, so that BuildKit neither sends it nor fetches it from a registry first.
 */
async function placeEmptyBlobs(layout, digests) {
    for (const digest of digests) {
        const [algorithm = '', hex = ''] = digest.split(':');
        const folder = (0,external_node_path_.join)(layout, 'blobs', algorithm);
        await (0,promises_.mkdir)(folder, { recursive: true });
        const file = await (0,promises_.open)((0,external_node_path_.join)(folder, hex), 'a');
        await file.close();
    }
}
/** Takes away the files of all blobs that are empty, so that an export sends them. */
async function removeEmptyBlobs(layout) {
    const root = (0,external_node_path_.join)(layout, 'blobs');
    const names = await (0,promises_.readdir)(root, { recursive: true }).catch(() => []);
    for (const name of names) {
        const path = (0,external_node_path_.join)(root, name);
        const facts = await (0,promises_.stat)(path);
        if (facts.isFile() && facts.size === 0)
            await (0,promises_.rm)(path);
    }
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
        watchLayout: watchLayout,
        withholdLayers: placeEmptyBlobs,
        sendLayers: removeEmptyBlobs,
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
    const facts = await inspect(wanted);
    if (facts.driver !== 'docker') {
        const { driver, buildkit } = facts.isRunning ? facts : await startBuilder(facts, options);
        requireBuildkit(facts.name, buildkit);
        const words = buildkit === null ? driver : `${driver}, BuildKit ${buildkit}`;
        return describe(wanted, words, version);
    }
    const status = await docker('info', '--format', '{{json .DriverStatus}}');
    if (status.code !== 0)
        throw (0,errors/* failure */.V)('no-docker', { detail: reasonOf(status) });
    if (!hasContainerdStore(status.stdout)) {
        return startOwnBuilder({ replaced: facts.name, version }, options);
    }
    requireBuildkit(facts.name, facts.buildkit);
    return describe(wanted, 'docker, containerd image store', version);
}
async function inspect(wanted) {
    const inspected = await docker('buildx', 'inspect', ...(wanted === null ? [] : [wanted]));
    const facts = inspected.code === 0 ? parseBuilder(inspected.stdout) : null;
    if (facts === null)
        throw noBuilder(wanted, inspected);
    return facts;
}
/** A builder that cannot be had is told from an image that does not build. */
async function startBuilder({ name, driver, endpoints }, options) {
    options.say(`Starting builder ${name} (driver ${driver}).`);
    const detail = await bootstrap(name, options.signal);
    if (detail === null)
        return inspect(name);
    const place = endpoints.length === 0 ? '' : ` at ${endpoints.join(', ')}`;
    throw (0,errors/* failure */.V)('builder-not-started', { builder: name, driver, place, detail });
}
function requireBuildkit(builder, version) {
    if (version === null || isRecentEnough(version, minimumBuildkit))
        return;
    throw (0,errors/* failure */.V)('buildkit-too-old', { builder, version, minimum: minimumBuildkit });
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
    if (!isRecentEnough(version, minimumBuildx)) {
        throw (0,errors/* failure */.V)('buildx-too-old', { version, minimum: minimumBuildx });
    }
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
    const end = await streamCommand({
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
    const end = await streamCommand({
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
        return await runCommand('docker', args);
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

;// CONCATENATED MODULE: ./src/adapters/inside.ts


/**
 * Follows links to the file or folder behind a path; null when there is none, or when it lies outside of every root
 * or in git's own folder. A pull request may commit a link to any file of the runner, and what is read here may end
 * up in a comment.
 */
async function resolveInside(roots, path) {
    const target = await follow(path);
    if (target === null)
        return null;
    for (const root of roots) {
        const folder = await follow(root);
        if (folder !== null && isOpen((0,external_node_path_.relative)(folder, target)))
            return target;
    }
    return null;
}
function isOpen(path) {
    const [first, ...rest] = path.split(external_node_path_.sep);
    return !(0,external_node_path_.isAbsolute)(path) && first !== '..' && ![first, ...rest].includes('.git');
}
async function follow(path) {
    return (0,promises_.realpath)(path).catch(() => null);
}

;// CONCATENATED MODULE: ./src/adapters/context.ts



const deepest = 3;
const mostPaths = 5000;
const largestIgnoreFile = 1024 * 1024;
/**
 * Lists what a build context holds, down to three levels and at most 5,000 paths, and reads its ignore file:
 * `<Dockerfile>.dockerignore` beside the Dockerfile, else `.dockerignore` in the context. Links out of the folder
 * lead nowhere, and an ignore file of more than 1 MiB counts as none.
 * @see https://docs.docker.com/build/concepts/context/#filename-and-location
 */
async function readContextFacts(folder, paths) {
    const context = await resolveInside([folder], (0,external_node_path_.join)(folder, paths.context));
    return {
        ignoreFile: await readIgnoreFile(folder, paths),
        paths: context === null ? [] : (await listPaths(context)).toSorted(),
    };
}
async function readIgnoreFile(folder, { context, dockerfile }) {
    for (const path of [`${dockerfile}.dockerignore`, external_node_path_.posix.join(context, '.dockerignore')]) {
        const text = await readText(folder, path);
        if (text !== null)
            return { path, text };
    }
    return null;
}
async function readText(folder, path) {
    const file = await resolveInside([folder], (0,external_node_path_.join)(folder, path));
    const facts = file === null ? null : await (0,promises_.stat)(file);
    if (file === null || facts?.isFile() !== true || facts.size > largestIgnoreFile)
        return null;
    return (0,promises_.readFile)(file, 'utf8');
}
/** Breadth first, so that the cap cuts the deepest paths; folders nobody looks into are named but not entered. */
async function listPaths(root) {
    const found = [];
    let level = [''];
    for (let depth = 0; depth < deepest; depth += 1) {
        const next = [];
        for (const folder of level) {
            const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(() => []);
            for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
                if (found.length >= mostPaths)
                    return found;
                const path = external_node_path_.posix.join(folder, entry.name);
                found.push(path);
                if (entry.isDirectory() && !context_closed.has(entry.name))
                    next.push(path);
            }
        }
        level = next;
    }
    return found;
}
const context_closed = new Set(['.git', 'node_modules']);

;// CONCATENATED MODULE: ./src/adapters/git.ts






/** The checkout in the workspace, read through the `git` command. HEAD, index, files and refs stay as they are. */
function gitRepository(options) {
    const access = { options, git: (...args) => git(options.workspace, {}, args) };
    return {
        checkout: () => readCheckout(access),
        resolve: (plan) => resolveBase(access, plan),
        worktree: (commit) => addWorktree(access, commit),
        changedFiles: (commit) => changedFiles(access, commit),
        readText: (path, maxBytes) => git_readText(options, path, maxBytes),
        readContext: (tree, paths) => readContextFacts(tree.folder, paths),
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
async function git_readText({ workspace, folder }, path, maxBytes) {
    const file = await resolveInside([workspace, folder], path);
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
    return runCommand('git', ['-c', 'advice.detachedHead=false', ...args], {
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

;// CONCATENATED MODULE: ./src/delivery/comment-plan.ts

/**
 * Comments of one key, lowest id first. Anyone can write the marker; only a comment by the token's own account is ours.
 */
function findOwn(posted, wanted) {
    return posted
        .filter(({ author }) => author?.login === wanted.author.login)
        .filter(({ author }) => author?.type === wanted.author.type)
        .flatMap((comment) => {
        const marker = readMarker(comment.body);
        return marker?.key === wanted.marker.key ? [{ comment, marker }] : [];
    })
        .sort((a, b) => a.comment.id - b.comment.id);
}
function isNewer(own, wanted) {
    return compareRuns(own.marker, wanted.marker) > 0;
}
/**
 * Chooses among the comments of a pull request. The one with the lowest id stays and the others go, except those of
 * newer runs: when any exists, nothing is overwritten, because that run brings its own comment in order.
 */
function planComment(posted, wanted) {
    const [kept, ...others] = findOwn(posted, wanted);
    if (!kept)
        return { kind: 'create' };
    const newest = [kept, ...others].find((own) => isNewer(own, wanted));
    const deletions = others.filter((own) => !isNewer(own, wanted)).map(({ comment }) => comment);
    if (newest)
        return { kind: 'leave', comment: newest.comment, deletions };
    const equal = marker_readText(kept.comment.body) === marker_readText(wanted.text);
    return { kind: equal ? 'leave' : 'update', comment: kept.comment, deletions };
}

;// CONCATENATED MODULE: ./src/delivery/retry.ts
/** When a failed request to GitHub is worth another try, and after how long. */
/** One delivery retries at most this often, over all of its requests. */
const mostRetries = 3;
/** One delivery waits at most this long, over all of its retries. */
const longestWaitMs = 60_000;
/** GitHub asks for this pause after a secondary rate limit that names none. */
const defaultPauseMs = 60_000;
const firstBackoffMs = 1000;
function readSeconds(value) {
    const text = String(value ?? '');
    return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
function isRateLimit(failure) {
    if (failure.status === 429)
        return true;
    if (failure.status !== 403)
        return false;
    if (failure.headers['retry-after'] !== undefined)
        return true;
    if (String(failure.headers['x-ratelimit-remaining']) === '0')
        return true;
    return /secondary rate limit|rate limit exceeded/i.test(failure.message);
}
/** https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
function findPause(failure, nowMs) {
    const seconds = readSeconds(failure.headers['retry-after']);
    if (seconds !== undefined)
        return seconds * 1000;
    const reset = readSeconds(failure.headers['x-ratelimit-reset']);
    const exhausted = String(failure.headers['x-ratelimit-remaining']) === '0';
    if (exhausted && reset !== undefined)
        return Math.max(0, reset * 1000 - nowMs);
    return defaultPauseMs;
}
/** `nowMs`: milliseconds since 1970, to read the time at which an allowance is renewed. */
function classifyFailure(failure, nowMs) {
    const { status } = failure;
    if (isRateLimit(failure))
        return { kind: 'rate-limited', waitMs: findPause(failure, nowMs) };
    if (status === 403 || status === 404)
        return { kind: 'refused', status };
    if (status === undefined || status === 408 || status >= 500)
        return { kind: 'transient' };
    return { kind: 'rejected' };
}
/** Milliseconds to wait before the next try, or undefined when there should be none. */
function decideWait(kind, use) {
    if (kind.kind !== 'transient' && kind.kind !== 'rate-limited')
        return undefined;
    if (use.retries >= mostRetries)
        return undefined;
    const waitMs = kind.kind === 'transient' ? firstBackoffMs * 2 ** use.retries : kind.waitMs;
    return use.waitedMs + waitMs > longestWaitMs ? undefined : waitMs;
}

;// CONCATENATED MODULE: ./src/adapters/github-client.ts
const defaultTimeoutMs = 30_000;
const pageSize = 100;
/** Octokit hands over half-read JSON as text; such an answer counts as none. */
function requireJson(data) {
    if (typeof data === 'object')
        return data;
    throw new Error('the answer is not JSON');
}
function toPosted(json) {
    const { id, html_url: url, body, user, updated_at: updatedAt } = requireJson(json);
    const author = user && { login: user.login, type: user.type };
    return { id, url, body: body ?? '', updatedAt, author };
}
function limitTime(connection, limitMs = Infinity) {
    const usualMs = connection.requestTimeoutMs ?? defaultTimeoutMs;
    const timeout = AbortSignal.timeout(Math.min(usualMs, limitMs));
    const { signal } = connection;
    return { signal: signal ? AbortSignal.any([timeout, signal]) : timeout };
}
/** Loads the GitHub client, which nothing else needs, and binds it to one pull request. */
async function openCommentClient(connection, request) {
    const github = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const { rest } = github.getOctokit(connection.token, { baseUrl: connection.apiUrl });
    const repository = { owner: request.repository.owner, repo: request.repository.name };
    const pull = { ...repository, issue_number: request.pullRequest };
    const once = (limitMs) => ({ request: limitTime(connection, limitMs) });
    return {
        whoAmI: async () => {
            const { data } = await rest.users.getAuthenticated(once());
            const { login, type } = requireJson(data);
            return { login, type };
        },
        listPage: async (page) => {
            const range = { per_page: pageSize, page };
            const { data, headers } = await rest.issues.listComments({ ...pull, ...range, ...once() });
            const isLast = !/rel="next"/.test(headers.link ?? '');
            return { comments: requireJson(data).map(toPosted), isLast };
        },
        create: async (body) => {
            const { data } = await rest.issues.createComment({ ...pull, body, ...once() });
            return toPosted(data);
        },
        update: async (id, body, limitMs) => {
            const target = { ...repository, comment_id: id, ...once(limitMs) };
            const { data } = await rest.issues.updateComment({ ...target, body });
            return toPosted(data);
        },
        remove: async (id) => {
            await rest.issues.deleteComment({ ...repository, comment_id: id, ...once() });
        },
        read: async (id) => {
            const { data } = await rest.issues.getComment({ ...repository, comment_id: id, ...once() });
            return toPosted(data);
        },
        ...bindReactions(rest.reactions, { repository, once }),
    };
}
/** Shown on the comment for as long as a job writes it: somebody is looking at it. */
const content = 'eyes';
/** https://docs.github.com/rest/reactions/reactions#create-reaction-for-an-issue-comment */
function bindReactions(reactions, { repository, once, }) {
    const onComment = (id) => ({ ...repository, comment_id: id, ...once() });
    return {
        react: async (id) => {
            const { data, status } = await reactions.createForIssueComment({ ...onComment(id), content });
            return { reactionId: requireJson(data).id, isNew: status === 201 };
        },
        listReactions: async (id) => {
            const range = { content, per_page: pageSize };
            const { data } = await reactions.listForIssueComment({ ...onComment(id), ...range });
            return requireJson(data).map((each) => ({
                reactionId: each.id,
                login: each.user?.login ?? null,
            }));
        },
        unreact: async (id, reactionId) => {
            await reactions.deleteForIssueComment({ ...onComment(id), reaction_id: reactionId });
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/github-retry.ts


const systemClock = { now: Date.now, sleep: external_node_timers_promises_.setTimeout, chance: Math.random };
const longestMessage = 200;
/** Octokit gives its errors for lost connections a status too; only those with a response were answered. */
function isAnswered(error) {
    return error instanceof Error && 'response' in error && error.response !== undefined;
}
function shorten(text) {
    const line = (text.split(/[\r\n]/, 1)[0] ?? '').trim().replace(/\.$/, '');
    return line.length > longestMessage ? `${line.slice(0, longestMessage)}…` : line;
}
function readExplanation(data) {
    if (typeof data !== 'object' || data === null || !('message' in data))
        return 'no explanation';
    const details = 'errors' in data ? ` ${JSON.stringify(data.errors)}` : '';
    return shorten(`${String(data.message)}${details}`);
}
/** Reduces whatever a request threw to one short line and what the retry decision needs. */
function describeFailure(error) {
    if (isAnswered(error)) {
        const { headers, data } = error.response;
        return { status: error.status, message: readExplanation(data), headers };
    }
    const message = error instanceof Error ? error.message : String(error);
    return { status: undefined, message: shorten(message), headers: {} };
}
/** `nowMs` matters only to how long a rate limit lasts. */
function classifyError(error, nowMs = 0) {
    return classifyFailure(describeFailure(error), nowMs);
}
function createRetrier(clock, signal) {
    let use = { retries: 0, waitedMs: 0 };
    const pause = async (error) => {
        const waitMs = decideWait(classifyError(error, clock.now()), use);
        if (waitMs === undefined || signal?.aborted === true)
            throw error;
        use = { retries: use.retries + 1, waitedMs: use.waitedMs + waitMs };
        await clock.sleep(waitMs);
    };
    const repeat = async (call) => {
        for (;;) {
            try {
                return await call();
            }
            catch (error) {
                await pause(error);
            }
        }
    };
    return { pause, repeat };
}

;// CONCATENATED MODULE: ./src/adapters/github-session.ts

/** More pages than GitHub allows comments for; ends a listing that would go on for ever. */
const mostPages = 100;
/** Whom GITHUB_TOKEN speaks as. It may not ask. */
const actionsBot = { login: 'github-actions[bot]', type: 'Bot' };
/** The account behind the token; GITHUB_TOKEN may not ask. */
async function findAuthor({ client, retrier }) {
    try {
        return await retrier.repeat(client.whoAmI);
    }
    catch (error) {
        if (classifyError(error).kind === 'refused')
            return actionsBot;
        throw error;
    }
}
/** All comments of the pull request. */
async function listComments({ client, retrier, }) {
    const comments = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const read = await retrier.repeat(() => client.listPage(page));
        comments.push(...read.comments);
        if (read.isLast)
            break;
    }
    return comments;
}
/** A duplicate that stays is a blemish, not a failure: the next run meets it again. */
async function removeIfPossible({ client, retrier }, id) {
    try {
        await retrier.repeat(() => client.remove(id));
    }
    catch {
        return;
    }
}
/** Sends a creation once. Undefined: it failed in a way that another listing has to explain. */
async function tryCreate({ client, retrier }, body) {
    try {
        return await client.create(body);
    }
    catch (error) {
        await retrier.pause(error);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/delivery/pace.ts
/**
 * How fast legs of one comment take turns; all times in milliseconds. GitHub knows no conditional write of a comment,
 * so a turn is a lock where there is one, and patience where there is none.
 */
const pace = {
    /** No new turn is begun after this long. */
    patience: 60_000,
    /** How long a lock is waited for; what is left of the patience is for doing without. */
    lockPatience: 40_000,
    /** A lock that is seen this long is of a job that was killed. */
    stale: 8000,
    /** Whoever has held the lock for longer does not write any more. */
    lease: 3000,
    /** A write under the lock may take this long; with the lease, less than it takes to be stale. */
    lockedWrite: 4500,
    /** Without a lock: from reading a comment to sending what was made of it. */
    window: 1500,
    /** Without a lock: how long a write may take. */
    openWrite: 2500,
};
/** Between two looks at a lock that somebody else holds; `chance` is from 0 to 1. */
function pollMs(chance) {
    return 300 + 700 * chance;
}
/**
 * From a write to the look whether it has lasted. With a lock nobody should have written in between, unless GitHub
 * showed the next one an older text. Without one, whoever read the comment before has written by then, because that
 * takes `window` and `openWrite` at most; the spread grows with each turn, so that many legs get out of each other's way.
 */
function confirmMs({ isLocked, turn, chance, }) {
    return isLocked
        ? 2000 + 1000 * chance
        : pace.window + pace.openWrite + 2000 * Math.min(turn + 1, 4) * chance;
}
/**
 * Before the first comment is created: jobs of a matrix start together, and every creation notifies people. The job
 * with the lowest index creates at once, the others look again first. Without an index chance decides.
 */
function creationMs(index, chance) {
    return index === null ? 4000 * chance : Math.min(index * 500, 8000);
}

;// CONCATENATED MODULE: ./src/delivery/merge-legs.ts

/**
 * Sections of several readings of one comment, by key the one of the latest run; of the same run the first. Whatever
 * the order and however often, the same sections come out: a writer may put in all it has ever seen.
 */
function joinLegs(...readings) {
    const joined = new Map();
    for (const leg of readings.flat()) {
        const known = joined.get(leg.facts.key);
        if (known === undefined || compareRuns(leg.facts, known.facts) > 0) {
            joined.set(leg.facts.key, leg);
        }
    }
    return [...joined.values()].toSorted((a, b) => (a.facts.key < b.facts.key ? -1 : 1));
}
/**
 * Takes out the sections of legs that are gone. When all `jobs` of the newest run have written, no other section stays.
 * Until then, and when the number of jobs is not known (null), those of the run before it stay, too: their jobs may
 * still be running.
 */
function pruneLegs(legs, jobs) {
    const runs = [...new Set(legs.map(({ facts }) => facts.runId))].toSorted((a, b) => b - a);
    const [newest = 0, previous = newest] = runs;
    const current = legs.filter(({ facts }) => facts.runId === newest);
    if (jobs !== null && current.length >= jobs)
        return current;
    return legs.filter(({ facts }) => facts.runId >= previous);
}
/** Whether a section is there, as this run or a later one wrote it. */
function holdsLeg(legs, { facts: own }) {
    return legs.some(({ facts }) => facts.key === own.key && compareRuns(facts, own) >= 0);
}

;// CONCATENATED MODULE: ./src/report/legs/leg-marker.ts
/**
 * Sections in a comment's Markdown, between two hidden lines. The first carries the facts as JSON. Anyone who may edit
 * the comment can change them, so they are read strictly: what is not as it was written is no section.
 */
const opening = /^<!-- dockweigh-leg (\{.{1,60000}\}) -->$/;
const closing = '<!-- dockweigh-leg-end -->';
const version = 1;
/** The section with its hidden lines. */
function printLeg({ facts, text }) {
    const open = `<!-- dockweigh-leg ${printFacts(facts)} -->`;
    return text === '' ? `${open}\n${closing}` : `${open}\n\n${text}\n\n${closing}`;
}
/** All sections of a comment in the order they stand in; the last of two with one key counts. */
function readLegs(body) {
    const legs = new Map();
    let facts = null;
    let lines = [];
    for (const line of body.replace(/\r\n/g, '\n').split('\n')) {
        const found = opening.exec(line)?.[1];
        if (found !== undefined) {
            facts = readFacts(found);
            lines = [];
        }
        else if (line === closing && facts !== null) {
            legs.set(facts.key, { facts, text: lines.join('\n').trim() });
            facts = null;
        }
        else
            lines.push(line);
    }
    return [...legs.values()];
}
/** Takes the power from text that looks like one of our hidden lines, by an invisible character inside it. */
function withoutMarkers(text) {
    return text.replaceAll('<!-- dockweigh', '<!-- dock\u2060weigh');
}
/** JSON that cannot end an HTML comment (https://html.spec.whatwg.org/multipage/syntax.html#comments). */
function printFacts(facts) {
    return JSON.stringify({ version, ...facts })
        .replace(/-(?=-)/g, '\\u002d')
        .replace(/[<>\u2028\u2029]/g, escapeCharacter);
}
function escapeCharacter(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function readFacts(json) {
    const value = parse(json);
    if (!isRecord(value) || value['version'] !== version)
        return null;
    const whose = readWhose(value);
    const { head, base, alone, heading } = value;
    const images = readImages(value['images']);
    if (whose === null || images === null || !isCommit(head) || !isCommit(base))
        return null;
    if (!isLine(alone) || !isLine(heading))
        return null;
    return { ...whose, head, base, alone, heading, images };
}
function readWhose({ key, name, runId, runAttempt, }) {
    if (!isKey(key) || !isLine(name) || !isCount(runId) || !isCount(runAttempt))
        return null;
    return { key, name, runId, runAttempt };
}
function readImages(value) {
    if (!Array.isArray(value) || value.length === 0 || value.length > mostImages)
        return null;
    const images = value.map(readImage).filter((image) => image !== null);
    return images.length === value.length ? images : null;
}
const mostImages = 300;
function readImage(value) {
    if (!isRecord(value))
        return null;
    const { name, status, quiet, head, base } = value;
    const known = statuses.find((each) => each === status);
    if (!isLine(name) || known === undefined || typeof quiet !== 'boolean')
        return null;
    if (!isSize(head) || !isSize(base))
        return null;
    return { name, status: known, quiet, head, base };
}
const statuses = ['pass', 'warn', 'fail', 'skip'];
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isKey(value) {
    return typeof value === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(value) && !value.includes('--');
}
/** One short line that holds no hidden line of ours. */
function isLine(value) {
    if (typeof value !== 'string' || value.length === 0 || value.length > 1000)
        return false;
    return !/[\r\n\u2028\u2029]|<!--/.test(value);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isCommit(value) {
    return value === null || (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value));
}
function isSize(value) {
    if (value === null)
        return true;
    if (!isRecord(value))
        return false;
    const { compressedBytes, unpackedBytes, layerCount } = value;
    return isCount(compressedBytes) && isCount(unpackedBytes) && isCount(layerCount);
}

;// CONCATENATED MODULE: ./src/adapters/github-lock.ts

/** Waits for the lock. Null when there is none to be had: reactions are refused, or it took too long. */
async function acquireLock(session, request) {
    try {
        return await takeTurns(session, request);
    }
    catch {
        return null;
    }
}
async function takeTurns(session, request) {
    const { client, retrier } = session;
    const { commentId, clock } = request;
    let holder = null;
    let hasBroken = false;
    for (;;) {
        const { reactionId, isNew } = await retrier.repeat(() => client.react(commentId));
        if (isNew)
            return makeLock(session, { ...request, reactionId, hasBroken });
        const end = await awaitRelease(session, {
            ...request,
            holder: seen(holder, reactionId, clock.now()),
        });
        if (end.kind === 'late')
            return null;
        holder = end.holder;
        if (end.kind === 'stale')
            hasBroken = true;
    }
}
/** Looks until the reaction is gone. One that stays for too long is taken away: its job was killed. */
async function awaitRelease({ client, retrier }, { commentId, login, clock, until, ...found }) {
    let { holder } = found;
    for (;;) {
        if (clock.now() - holder.since >= pace.stale) {
            await client.unreact(commentId, holder.reactionId).catch(() => undefined);
            return { kind: 'stale', holder };
        }
        if (clock.now() >= until)
            return { kind: 'late' };
        await clock.sleep(pollMs(clock.chance?.() ?? 0));
        const reactions = await retrier.repeat(() => client.listReactions(commentId));
        const held = reactions.find((each) => each.login === login);
        if (held === undefined)
            return { kind: 'free', holder };
        holder = seen(holder, held.reactionId, clock.now());
    }
}
function seen(known, reactionId, now) {
    return known?.reactionId === reactionId ? known : { reactionId, since: now };
}
function makeLock({ client }, { commentId, reactionId, clock, hasBroken, }) {
    return {
        since: clock.now(),
        release: async () => {
            try {
                await client.unreact(commentId, reactionId);
                return !hasBroken;
            }
            catch {
                return false;
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/github-view.ts






function openState(author) {
    return {
        author,
        seen: [],
        last: null,
        created: null,
        hasWritten: false,
        hasLock: null,
        hasTwin: false,
    };
}
/** A comment that no other job of the run writes to needs neither lock nor second look. */
function isAlone({ jobs }) {
    return jobs?.total === 1;
}
/** Null where there is no comment yet. */
async function look(delivery, state) {
    const posted = await listComments(delivery);
    const own = findOwn(posted, { author: state.author, marker: delivery.request });
    const [kept, ...duplicates] = own.map(({ comment }) => comment);
    return kept === undefined ? null : compareWith(kept, { duplicates, delivery, state });
}
/** Adds what stands in the comments to what was seen, and works out what should stand there. */
function compareWith(kept, { duplicates, delivery: { request }, state, }) {
    const found = readLegs(kept.body);
    const others = duplicates.map(({ body }) => readLegs(body));
    state.hasTwin ||= !state.hasWritten && [found, ...others].some((legs) => hasTwin(legs, request));
    state.seen = joinLegs([request.leg], state.seen, found, ...others);
    const legs = pruneLegs(state.seen, request.jobs?.total ?? null);
    return { kept, duplicates, found, wanted: legs };
}
/** Same key, run and attempt, other text: another job's, because this one has not written yet. */
function hasTwin(legs, { leg: own }) {
    return legs.some(({ facts, text }) => facts.key === own.facts.key && compareRuns(facts, own.facts) === 0 && text !== own.text);
}
/** The outcome when nothing is left to do, or to be hoped for. */
function judge({ kept, duplicates, found, wanted }, { delivery: { request }, state, isLate, }) {
    const { leg } = request;
    const superseded = !wanted.some(({ facts }) => facts === leg.facts);
    if (superseded)
        return outcomeOf(kept, state);
    const isThere = holdsLeg(found, leg);
    if (!isThere && !holdsLeg(readLegs(request.write(wanted)), leg)) {
        return { kind: 'failed', message: 'The shared comment has no room for another section.' };
    }
    const { last } = state;
    const hasLasted = last !== null && (last.isLocked || isSame(last.comment, kept));
    if (isThere && (isLate || (hasLasted && duplicates.length === 0)))
        return outcomeOf(kept, state);
    if (!isLate)
        return null;
    const seconds = pace.patience / 1000;
    const message = `Other jobs were writing the shared comment for ${seconds} s; this job's section is not in it.`;
    return { kind: 'failed', message };
}
/** Whether nobody has written in between; a text that was overwritten and put back has another time. */
function isSame(one, other) {
    return one.body === other.body && one.updatedAt === other.updatedAt;
}
function outcomeOf(kept, state) {
    const kind = state.created?.id === kept.id ? 'created' : state.hasWritten ? 'updated' : 'unchanged';
    const remark = 'This section is not in it: another job of this run has written one with the same key; give each its own `comment-key`.';
    return { kind, url: kept.url, ...(state.hasTwin ? { remark } : {}) };
}
/** The body as it is sent; its marker is of the latest run that wrote a section. */
function print({ key, write }, legs) {
    const newest = legs
        .map(({ facts }) => facts)
        .toSorted(compareRuns)
        .at(-1);
    const { runId = 0, runAttempt = 0 } = newest ?? {};
    return addMarker({ key, runId, runAttempt }, write(legs));
}

;// CONCATENATED MODULE: ./src/adapters/github-turn.ts







/** Reads the comment, joins the section in, and writes it. Null: it came to nothing and is to be tried again. */
async function takeTurn(delivery, start) {
    const { request, clock } = delivery;
    if (isAlone(request))
        return write(delivery, { ...start, lock: null, readAt: clock.now() });
    const lock = await tryLock(delivery, start);
    try {
        const turn = await readAndWrite(delivery, { ...start, lock });
        const isLocked = (await lock?.release()) ?? false;
        return turn && { ...turn, isLocked };
    }
    catch (error) {
        await lock?.release();
        throw error;
    }
}
/** Whom a lock was refused once, it is refused again. */
async function tryLock(delivery, { state, view, since }) {
    if (state.hasLock === false)
        return null;
    const lock = await acquireLock(delivery, {
        commentId: view.kept.id,
        login: state.author.login,
        clock: delivery.clock,
        until: since + pace.lockPatience,
    });
    state.hasLock = lock !== null;
    return lock;
}
async function readAndWrite(delivery, hold) {
    const { client, retrier, clock } = delivery;
    const { state, view } = hold;
    const readAt = clock.now();
    const kept = await unlessGone(() => retrier.repeat(() => client.read(view.kept.id)));
    if (kept === null)
        return null;
    const fresh = compareWith(kept, { duplicates: view.duplicates, delivery, state });
    return write(delivery, { ...hold, view: fresh, readAt });
}
async function write(delivery, { state, view, lock, readAt }) {
    const { request, clock } = delivery;
    const { kept, duplicates } = view;
    const body = print(request, view.wanted);
    let now = kept;
    if (!isUpToDate(view, readLegs(body))) {
        const heldMs = clock.now() - (lock?.since ?? readAt);
        if (!isAlone(request) && heldMs > (lock ? pace.lease : pace.window))
            return null;
        const updated = await update(delivery, { kept, body, isLocked: lock !== null });
        if (updated === null)
            return null;
        state.hasWritten = true;
        now = updated;
    }
    // Their sections have been joined into the comment that stays.
    for (const { id } of duplicates)
        await removeIfPossible(delivery, id);
    return { isLocked: false, comment: now };
}
function isUpToDate({ found }, wanted) {
    return found.length === wanted.length && wanted.every((leg) => holdsLeg(found, leg));
}
/** A write that failed is not repeated as it is: others may have written since. */
async function update({ client, retrier, request }, { kept, body, isLocked, }) {
    if (isAlone(request))
        return unlessGone(() => retrier.repeat(() => client.update(kept.id, body)));
    const limitMs = isLocked ? pace.lockedWrite : pace.openWrite;
    try {
        return await unlessGone(() => client.update(kept.id, body, limitMs));
    }
    catch (error) {
        await retrier.pause(error);
        return null;
    }
}
/** Null when another job has deleted the comment in the meantime. */
async function unlessGone(call) {
    try {
        return await call();
    }
    catch (error) {
        if (classifyError(error).kind === 'refused' && describeFailure(error).status === 404)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/adapters/github-shared.ts




/**
 * Puts one section into a comment that other jobs write to at the same time. A turn reads the comment, joins what is
 * there with all sections ever seen and the own one, and writes; a later look tells whether it has lasted. Turns are
 * taken under a lock; where GitHub refuses one, a section counts as written when nobody has written after it for
 * longer than a turn takes, because every later writer has then read it. Of several comments the one with the lowest
 * id stays. Throws what the client throws.
 */
async function shareComment(delivery) {
    const { request, clock } = delivery;
    const state = openState(await findAuthor(delivery));
    const since = clock.now();
    const until = since + pace.patience;
    for (let turn = 0;; turn += 1) {
        const view = await look(delivery, state);
        if (view === null) {
            const outcome = await begin(delivery, { state, isLate: clock.now() >= until });
            if (outcome !== null)
                return outcome;
            continue;
        }
        const end = judge(view, { delivery, state, isLate: clock.now() >= until });
        if (end !== null)
            return end;
        state.last = await takeTurn(delivery, { state, view, since });
        if (isAlone(request))
            return outcomeOf(view.kept, state);
        if (state.last !== null)
            await clock.sleep(pauseFor(state.last, { turn, clock }));
    }
}
/** Where no comment is found. An own one that a listing does not show yet is waited for. */
async function begin(delivery, { state, isLate }) {
    const { request, clock } = delivery;
    if (state.created !== null) {
        await clock.sleep(pollMs(clock.chance?.() ?? 0));
        return isLate ? outcomeOf(state.created, state) : null;
    }
    if (request.ifAbsent === 'skip')
        return { kind: 'absent' };
    if (!isAlone(request)) {
        await clock.sleep(creationMs(request.jobs?.index ?? null, clock.chance?.() ?? 0));
        if ((await look(delivery, state)) !== null)
            return null;
    }
    await createFirst(delivery, state);
    return null;
}
async function createFirst(delivery, state) {
    const { request } = delivery;
    const created = await tryCreate(delivery, print(request, [request.leg]));
    if (created === undefined)
        return;
    state.created = created;
    // An app's token cannot ask for its account; its comment tells.
    state.author = created.author ?? actionsBot;
    state.hasWritten = true;
}
function pauseFor({ isLocked }, { turn, clock }) {
    return confirmMs({ isLocked, turn, chance: clock.chance?.() ?? 0 });
}

;// CONCATENATED MODULE: ./src/adapters/github.ts







const permission = 'pull-requests: write';
/** Keeps one comment per key on a pull request. Refusals and failures are outcomes, never exceptions. */
function connectComments(connection, clock = systemClock) {
    const open = (request, work) => openSession({ connection, clock, request }, work);
    return {
        upsert: (request) => open(request, (session) => deliver({ ...session, request })),
        share: (request) => open(request, (session) => shareComment({ ...session, request, clock })),
    };
}
async function openSession({ connection, clock, request, }, work) {
    if (!isCommentKey(request.key)) {
        return { kind: 'failed', message: `${request.key} cannot be the key of a comment.` };
    }
    const retrier = createRetrier(clock, connection.signal);
    try {
        return await work({ client: await openCommentClient(connection, request), retrier });
    }
    catch (error) {
        return toOutcome(error, clock.now());
    }
}
/**
 * Lists, then does what the list asks for. A creation whose fate is unknown is not repeated at once: the next listing
 * shows whether it took effect.
 */
async function deliver(delivery) {
    const author = await findAuthor(delivery);
    for (let attempts = 0;; attempts += 1) {
        const plan = await makePlan(delivery, author);
        if (plan.kind !== 'create')
            return carryOut(delivery, plan, attempts);
        if (delivery.request.ifAbsent === 'skip')
            return { kind: 'absent' };
        const created = await tryCreate(delivery, addMarker(delivery.request, delivery.request.body));
        if (created)
            return settle(delivery, created);
    }
}
/**
 * Lists once more after a creation, because another run may have created a comment at the same time. The answer also
 * tells the token's account, which an app's token cannot ask for.
 */
async function settle(delivery, created) {
    const outcome = { kind: 'created', url: created.url };
    try {
        const plan = await makePlan(delivery, created.author ?? actionsBot);
        return plan.kind === 'create' ? outcome : await carryOut(delivery, plan, 1);
    }
    catch {
        return outcome;
    }
}
async function makePlan(delivery, author) {
    const { key, runId, runAttempt, body } = delivery.request;
    const posted = await listComments(delivery);
    return planComment(posted, { author, marker: { key, runId, runAttempt }, text: body });
}
async function carryOut(delivery, plan, attempts) {
    const { client, retrier, request } = delivery;
    const { url, id, body } = plan.comment;
    if (plan.kind === 'update') {
        await retrier.repeat(() => client.update(id, addMarker(request, request.body)));
    }
    for (const { id: duplicate } of plan.deletions)
        await removeIfPossible(delivery, duplicate);
    if (plan.kind === 'update')
        return { kind: 'updated', url };
    const marker = readMarker(body);
    const own = attempts > 0 && marker !== undefined && compareRuns(marker, request) === 0;
    return { kind: own ? 'created' : 'unchanged', url };
}
function toOutcome(error, nowMs) {
    const failure = describeFailure(error);
    const kind = classifyError(error, nowMs);
    if (kind.kind === 'refused') {
        return { kind: 'refused', status: kind.status, permission, message: failure.message };
    }
    const { status, message } = failure;
    if (status === undefined) {
        return { kind: 'failed', message: `GitHub could not be reached (${message}).` };
    }
    if (kind.kind === 'rate-limited') {
        const seconds = Math.ceil(kind.waitMs / 1000);
        const advice = `it asks to wait ${seconds} s, longer than is spent on a comment`;
        return { kind: 'failed', message: `GitHub limits requests (${status}: ${message}); ${advice}.` };
    }
    const tries = kind.kind === 'transient' ? ` after ${mostRetries} retries` : '';
    return { kind: 'failed', message: `GitHub answered ${status}${tries}: ${message}.` };
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
        platform: parsePlatform(root),
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
    const platform = isAbsent(platformField) ? null : parsePlatform(platformField);
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
function parsePlatform(field) {
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

// EXTERNAL MODULE: ./src/image/registry-reference.ts
var registry_reference = __webpack_require__(634);
;// CONCATENATED MODULE: ./src/image/reference.ts


const schemes = ['registry', 'oci-layout', 'archive'];
const reference_forms = '`registry:NAME:TAG`, `oci-layout:FOLDER` or `archive:FILE`';
/** The same places in the words of containers-transports(5). */
const otherWords = {
    docker: 'registry',
    http: 'registry',
    https: 'registry',
    oci: 'oci-layout',
    dir: 'oci-layout',
    layout: 'oci-layout',
    'oci-archive': 'archive',
    'docker-archive': 'archive',
    tar: 'archive',
};
/**
 * Reads `registry:REFERENCE`, `oci-layout:PATH` and `archive:PATH`; a path may be followed by `:NAME` or `@sha256:…`
 * when it holds several images. `nearest` finds the word that was meant.
 */
function readImageSource(text, nearest) {
    const [, word = '', rest = ''] = /^([a-z][a-z0-9+-]*):(.*)$/is.exec(text) ?? [];
    const scheme = schemes.find((one) => one === word);
    if (scheme === undefined)
        return readStranger(word.toLowerCase(), nearest);
    if (scheme === 'registry')
        return readRegistry(text, rest);
    const readings = listPathReadings(rest).filter(({ path }) => path !== '');
    if (readings.length === 0)
        return mistake(`has no path; write \`${scheme}:PATH\`.`);
    return { kind: 'source', source: { kind: scheme, text, readings } };
}
function readStranger(word, nearest) {
    if (word === '')
        return { kind: 'other', nearest: null, mistake: `says no place; write ${reference_forms}.` };
    const found = otherWords[word] ?? nearest(word, schemes);
    const hint = found === null ? `write ${reference_forms}` : `did you mean \`${found}:\`?`;
    const end = found === null ? '.' : '';
    return { kind: 'other', nearest: found, mistake: `starts with \`${word}:\`; ${hint}${end}` };
}
function readRegistry(text, rest) {
    if (rest === '')
        return mistake('has no reference; write `registry:NAME:TAG`.');
    const reference = (0,registry_reference/* parseRegistryReference */.qq)(rest);
    if (typeof reference === 'string')
        return mistake(reference);
    return { kind: 'source', source: { kind: 'registry', text, reference } };
}
function mistake(words) {
    return { kind: 'mistake', mistake: words };
}
/** The readings of a path that a name or a digest may follow, the longest path first. */
function listPathReadings(text) {
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

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
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

;// CONCATENATED MODULE: ./src/image/tar-header.ts

/**
 * Decodes the header block that begins at `at`, or null for a block of zeros. Reads v7, ustar, pax, GNU and star archives.
 * Fails with `TarFormatError` for a wrong checksum or a number that is none.
 * Format: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format".
 */
function decodeHeader(bytes, at = 0) {
    if (bytes[at] === 0 && isZeroBlock(bytes, at))
        return null;
    requireChecksum(bytes, at);
    return {
        path: readPath(bytes, at),
        flag: bytes[at + 156] ?? 0,
        mode: readNumber(bytes, at + 100, 8) & 0o7777,
        uid: readNumber(bytes, at + 108, 8),
        gid: readNumber(bytes, at + 116, 8),
        sizeBytes: readNumber(bytes, at + 124, 12),
        linkTarget: tar_header_readText(bytes, at + 157, 100),
    };
}
function isZeroBlock(bytes, at) {
    for (let index = at; index < at + blockBytes; index++)
        if (bytes[index] !== 0)
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
function readPath(bytes, at) {
    const name = tar_header_readText(bytes, at, 100);
    const prefix = tar_header_readText(bytes, at + 345, prefixLength(bytes, at));
    return prefix === '' ? name : `${prefix}/${name}`;
}
const ustarMagic = Buffer.from('ustar\0', 'latin1');
const starMagic = Buffer.from('tar\0', 'latin1');
/** GNU keeps times where ustar keeps the prefix; star shortens it for the same reason. */
function prefixLength(bytes, at) {
    if (!holds(bytes, at + 257, ustarMagic))
        return 0;
    return holds(bytes, at + 508, starMagic) ? 131 : 155;
}
function holds(bytes, at, wanted) {
    for (let index = 0; index < wanted.length; index++) {
        if (bytes[at + index] !== wanted[index])
            return false;
    }
    return true;
}
function tar_header_readText(bytes, offset, length) {
    let end = offset;
    while (end < offset + length && bytes[end] !== 0)
        end++;
    return end === offset ? '' : decodeName(bytes, offset, end);
}
/** The sum of all bytes with blanks in the place of the sum; some old programs added signed bytes. */
function requireChecksum(bytes, at) {
    const stored = readNumber(bytes, at + 148, 8);
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, blockBytes);
    const unsigned = 8 * 0x20 + sumBytes(view, 0, 148) + sumBytes(view, 156, blockBytes);
    if (stored === unsigned)
        return;
    const block = bytes.subarray(at, at + blockBytes);
    const highBytes = block.filter((byte, index) => byte > 127 && (index < 148 || index >= 156));
    if (stored === unsigned - 256 * highBytes.length)
        return;
    throw new TarFormatError('A tar header has a wrong checksum.');
}
/** Adds the bytes two at a time, in halves of a number, which those of one block cannot overflow. */
function sumBytes(view, from, to) {
    let sums = 0;
    for (let at = from; at < to; at += 4) {
        const four = view.getInt32(at, true);
        sums = (sums + (four & 0x00ff00ff) + ((four >>> 8) & 0x00ff00ff)) | 0;
    }
    return (sums & 0xffff) + (sums >>> 16);
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

;// CONCATENATED MODULE: ./src/image/archive-index.ts



/** Image archives have a handful of members for each layer. */
const memberLimit = 100_000;
/** Go's archive/tar refuses longer extension headers. */
const extensionLimitBytes = 1024 * 1024;
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
const flagGnuLongLink = 0x4b;
const flagGnuLongName = 0x4c;
const flagPax = 0x78;
const flagPaxGlobal = 0x67;
const extensions = new Set([
    flagGnuLongLink,
    flagGnuLongName,
    flagPax,
    flagPaxGlobal,
]);
const fileFlags = new Set([0x00, 0x30, 0x37]);
const linkFlags = new Set([0x31, 0x32]);
async function readExtension(file, cursor, { flag, sizeBytes }) {
    if (sizeBytes < 0 || sizeBytes > extensionLimitBytes) {
        throw new TarFormatError(`An extension header claims ${sizeBytes} bytes.`);
    }
    const bytes = await readBytes(file, cursor.offset, sizeBytes);
    cursor.offset += padded(sizeBytes);
    if (flag === flagPax)
        cursor.pax = parsePax(bytes);
    if (flag === flagGnuLongName)
        cursor.longName = textUntilNul(bytes);
    if (flag === flagGnuLongLink)
        cursor.longLink = textUntilNul(bytes);
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
function textUntilNul(bytes) {
    const end = bytes.indexOf(0);
    return decodeName(end === -1 ? bytes : bytes.subarray(0, end));
}
function padded(sizeBytes) {
    return Math.ceil(sizeBytes / blockBytes) * blockBytes;
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
        yield* unpack(input, await peekCompression(input));
    }
    finally {
        await input.close();
    }
}
/** How the blob that begins here is packed; nothing is taken of it. */
async function peekCompression(input) {
    return detectCompression(await input.peek(magicBytes));
}
/** Unpacks a blob that begins here, like `decompress`. */
async function* unpack(input, compression) {
    if (compression !== 'none') {
        do
            yield* unpackFrame(input, compression);
        while ((await peekCompression(input)) === compression);
    }
    for (let piece = await input.next(); piece; piece = await input.next()) {
        if (compression === 'none')
            yield piece;
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
        await compression_write(output, piece);
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
async function compression_write(output, piece) {
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

;// CONCATENATED MODULE: ./src/adapters/archive.ts









const jsonLimitBytes = 8 * 1024 * 1024;
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
    const unpacked = (0,external_node_path_.join)(folder, `archive-${(0,external_node_crypto_.randomUUID)()}.tar`);
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
        const buffer = Buffer.allocUnsafeSlow(byteCount);
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
            if (archive.sizeOf(name) > jsonLimitBytes) {
                throw invalid(path, `\`${name}\` is longer than ${jsonLimitBytes} bytes.`);
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
const types = {
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
        mediaType: types.manifest,
        config: await docker_archive_describeMember(image.config, types.config, workshop),
        layers,
    };
    return Buffer.from(JSON.stringify(manifest));
}
/** A layer that the archive holds as a plain tar need not be hashed: whoever reads it proves the diffId. */
async function describeLayer(member, diffId, workshop) {
    const compression = detectCompression(await firstBytes(workshop.archive, member));
    if (compression !== 'none' || diffId === undefined) {
        return docker_archive_describeMember(member, types[compression], workshop);
    }
    workshop.members.set(diffId, member);
    return { mediaType: types.none, digest: diffId, size: workshop.archive.sizeOf(member) };
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
/** Whether there is a file that may be an archive. */
async function isArchiveFile(path) {
    const facts = await (0,promises_.stat)(path).catch(() => null);
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

;// CONCATENATED MODULE: ./src/report/untrusted.ts
const ellipsis = '…';
/** Terminal control sequences (ECMA-48 CSI and OSC), as build tools print them for colour and titles. */
const terminalSequence = new RegExp(String.raw `\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])`, 'g');
/** Control and format characters (among them bidirectional and zero-width ones) and lone surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/**
 * Makes one visible line of any text: terminal sequences, control, bidirectional and zero-width characters
 * go, white space of every kind becomes one space, and a Dockerfile's line continuations are joined.
 */
function untrusted_oneLine(text) {
    return text
        .replace(terminalSequence, '')
        .replace(/\\[ \t]*\r?\n/g, ' ')
        .replace(/\s+/gu, ' ')
        .replace(invisible, '')
        .trim();
}
/** Shortens a text to `limit` characters by taking out its middle; both ends of a command or path tell. */
function untrusted_capMiddle(text, limit) {
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
/** The end of a log as visible lines; indentation is kept, everything that could steer a terminal is not. */
function logTail(log, limits) {
    return log
        .flatMap((entry) => entry.split(/\r\n|[\n\r\u2028\u2029]/))
        .map((line) => untrusted_capMiddle(logLine(line), limits.width))
        .slice(-limits.lines);
}
function logLine(line) {
    return line.replace(terminalSequence, '').replace(/\t/g, '  ').replace(invisible, '').trimEnd();
}

;// CONCATENATED MODULE: ./src/adapters/registry/credential-helper.ts


const limitMs = 30_000;
const credential_helper_longestMessage = 200;
/**
 * Asks `docker-credential-NAME get` for the credentials of a registry. A helper that does not know them or fails gives none and says why.
 * https://github.com/docker/docker-credential-helpers#development
 */
async function askHelper(name, call) {
    const program = `docker-credential-${name}`;
    if (!/^[\w.-]+$/.test(name))
        return none(`the Docker configuration names no program: ${name}`);
    const end = await runHelper(program, call);
    if (end.kind === 'failed')
        return none(`${program} failed (${end.why})`);
    const answer = parseAnswer(end.output);
    if (answer === null)
        return none(`${program} printed no credentials`);
    const { user, secret } = answer;
    // What a registry gave in place of a password; https://github.com/docker/cli/blob/master/cli/config/credentials/native_store.go
    if (user === '<token>')
        return { kind: 'identity-token', token: secret, from: program };
    return { kind: 'password', user, password: secret, from: program };
}
function none(why) {
    return { kind: 'none', why };
}
function runHelper(program, { key, environment, signal }) {
    return new Promise((resolve) => {
        const options = { env: environment, signal, timeout: limitMs, encoding: 'utf8' };
        const child = (0,external_node_child_process_.execFile)(program, ['get'], options, (error, output) => {
            if (error === null)
                resolve({ kind: 'printed', output });
            // By protocol the reason is on standard output.
            else
                resolve({ kind: 'failed', why: whyOf(error, output) });
        });
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(`${key}\n`);
    });
}
function whyOf(error, output) {
    const { code, killed = false } = error;
    if (code === 'ENOENT')
        return 'there is no such program';
    if (killed)
        return `it took longer than ${limitMs / 1000} s`;
    return untrusted_capMiddle(untrusted_oneLine(output), credential_helper_longestMessage) || 'it said nothing';
}
function parseAnswer(output) {
    try {
        const { Username: user, Secret: secret } = JSON.parse(output);
        const isWhole = typeof user === 'string' && typeof secret === 'string' && secret !== '';
        return isWhole ? { user, secret } : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/adapters/registry/credentials.ts




/**
 * Finds the credentials that Docker would use: of the helper of this registry, else of the credentials store, else
 * in `auths` of the configuration. What cannot be read counts as none and says why; public images need none.
 * https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
async function findCredentials(key, options) {
    const file = configurationFile(options.environment);
    const read = await readConfiguration(file);
    if ('why' in read)
        return { kind: 'none', why: read.why };
    const helper = helperFor(read.configuration, key);
    if (helper !== null)
        return askHelper(helper, { key, ...options });
    return findStored(read.configuration, { key, file });
}
function configurationFile(environment) {
    const own = environment['DOCKER_CONFIG'] ?? '';
    const folder = own === '' ? (0,external_node_path_.join)(environment['HOME'] ?? (0,external_node_os_.homedir)(), '.docker') : own;
    return (0,external_node_path_.join)(folder, 'config.json');
}
async function readConfiguration(file) {
    try {
        return parseConfiguration(await (0,promises_.readFile)(file, 'utf8'), file);
    }
    catch (error) {
        const { code } = error;
        return { why: code === 'ENOENT' ? `there is no ${file}` : `${file} cannot be read (${code})` };
    }
}
function parseConfiguration(text, file) {
    try {
        return { configuration: asRecord(JSON.parse(text)) };
    }
    catch {
        // The parser's message quotes the text, which holds secrets.
        return { why: `${file} is not JSON` };
    }
}
function helperFor({ credHelpers, credsStore }, key) {
    const own = asRecord(credHelpers)[key] ?? asRecord(credHelpers)[hostOf(key)];
    const name = own ?? credsStore;
    return typeof name === 'string' && name !== '' ? name : null;
}
function findStored({ auths }, { key, file }) {
    const entries = Object.entries(asRecord(auths));
    const [, entry] = entries.find(([name]) => name === key) ??
        entries.find(([name]) => hostOf(name) === hostOf(key)) ??
        [];
    const { auth, username, password, identitytoken } = asRecord(entry);
    if (typeof identitytoken === 'string' && identitytoken !== '') {
        return { kind: 'identity-token', token: identitytoken, from: file };
    }
    const [user, secret] = typeof auth === 'string' ? splitAuth(auth) : [username, password];
    if (typeof user !== 'string' || typeof secret !== 'string' || user === '') {
        return { kind: 'none', why: `${file} has none for ${hostOf(key)}` };
    }
    return { kind: 'password', user, password: secret, from: file };
}
/** `auth` is the base64 of `user:password`; Docker once padded it with zero bytes. */
function splitAuth(auth) {
    const text = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = text.indexOf(':');
    return colon < 0 ? [] : [text.slice(0, colon), text.slice(colon + 1)];
}
/** Keys may be addresses: `https://index.docker.io/v1/` and `index.docker.io` are one. */
function hostOf(key) {
    return key.replace(/^https?:\/\//, '').replace(/\/.*$/s, '');
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./src/adapters/registry/answer.ts
/** There was no whole answer. */
class WireError extends Error {
    name = 'WireError';
    /** Whether another try would end the same: there is no such host or proxy, or it is not who it says. */
    get isFinal() {
        const { code = '' } = (this.cause ?? {});
        return code === 'ENOTFOUND' || /CERT|SIGNATURE|PROXY/.test(code);
    }
}
/** A body that nobody reads is worth keeping the connection for when it is this small. */
const drainedBytes = 64 * 1024;
function answerOf(response, context) {
    return {
        status: response.statusCode ?? 0,
        headers: response.headers,
        host: context.request.url.host,
        body: () => readBody(response, context),
        discard: () => {
            response.on('error', () => undefined);
            const bytes = Number(response.headers['content-length'] ?? Infinity);
            if (bytes <= drainedBytes)
                response.resume();
            else
                response.destroy();
        },
    };
}
/** Only the other side's silence counts, not the time a reader takes. */
async function* readBody(response, { signal, silenceMs }) {
    const chunks = response[Symbol.asyncIterator]();
    try {
        for (;;) {
            const timer = setTimeout(() => {
                response.destroy(new WireError(silence(silenceMs)));
            }, silenceMs);
            const next = await chunks.next().finally(() => {
                clearTimeout(timer);
            });
            if (next.done === true)
                return;
            yield next.value;
        }
    }
    catch (error) {
        throw signal.aborted ? abortReason(signal) : wireError(error);
    }
    finally {
        response.destroy();
    }
}
function abortReason({ reason }) {
    return reason instanceof Error ? reason : new Error('The run was interrupted.');
}
function silence(silenceMs) {
    return `nothing came for ${Math.round(silenceMs / 1000)} s`;
}
/** Node's words where they help; a bundle of tries (`AggregateError`) has none of its own. */
function wireError(error) {
    if (error instanceof WireError)
        return error;
    const { code, message } = error;
    const words = message === 'aborted' ? 'the connection was cut' : message || code;
    return new WireError(words ?? 'no reason is known', { cause: error });
}

;// CONCATENATED MODULE: ./src/adapters/registry/patience.ts



const patience_systemClock = {
    now: Date.now,
    sleep: async (ms, signal) => {
        await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }).catch(() => undefined);
        signal.throwIfAborted();
    },
};
const transientStatuses = new Set([408, 429, 500, 502, 503, 504]);
/**
 * Sends until there is an answer that another try would not change, within the limits of `decideWait`; `Retry-After` is
 * heeded. When the tries are used up the last answer is returned, or its `WireError` thrown.
 */
async function sendPatiently(send, { clock, signal }) {
    let use = { retries: 0, waitedMs: 0 };
    for (;;) {
        const result = await send().catch((error) => {
            if (error instanceof WireError)
                return error;
            throw error;
        });
        const waitMs = decideWait(classify(result, clock.now()), use);
        if (waitMs === undefined) {
            if (result instanceof WireError)
                throw result;
            return result;
        }
        if (!(result instanceof WireError))
            result.discard();
        use = { retries: use.retries + 1, waitedMs: use.waitedMs + waitMs };
        await clock.sleep(waitMs, signal);
    }
}
function classify(result, nowMs) {
    if (result instanceof WireError)
        return { kind: result.isFinal ? 'rejected' : 'transient' };
    if (!transientStatuses.has(result.status))
        return { kind: 'rejected' };
    const waitMs = retryAfterMs(result, nowMs);
    return waitMs === null ? { kind: 'transient' } : { kind: 'rate-limited', waitMs };
}
/** How long an answer asks to wait, in seconds or until a date; null when it does not say. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function retryAfterMs({ headers }, nowMs) {
    const text = headers['retry-after']?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}

;// CONCATENATED MODULE: ./src/adapters/registry/blob-stream.ts


/** How often one stream may be cut and goes on. */
const mostCuts = 5;
const firstPauseMs = 500;
/**
 * Streams what `get` answers, and goes on where the connection was cut: by a range where the registry has ranges, else
 * by skipping what came before. Fails with `registry-unreachable` and as `get` does.
 */
async function* streamThroughCuts(get, session) {
    let offset = 0;
    for (let cuts = 0;; cuts += 1) {
        const answer = await get(offset === 0 ? {} : { range: `bytes=${offset}-` });
        try {
            for await (const chunk of bodyFrom(answer, offset)) {
                offset += chunk.length;
                yield chunk;
            }
            return;
        }
        catch (error) {
            if (!(error instanceof WireError))
                throw error;
            if (cuts === mostCuts)
                throw cut(session.registry, { answer, error, cuts });
        }
        await session.clock.sleep(firstPauseMs * 2 ** cuts, session.signal);
    }
}
/** The body from a byte on, wherever the answer begins. https://www.rfc-editor.org/rfc/rfc9110#section-14.4 */
async function* bodyFrom(answer, offset) {
    let skip = offset - startOf(answer);
    if (skip < 0)
        throw new WireError('it does not go on where it was cut');
    for await (const chunk of answer.body()) {
        if (skip < chunk.length)
            yield skip === 0 ? chunk : chunk.subarray(skip);
        skip = Math.max(0, skip - chunk.length);
    }
}
function startOf({ status, headers }) {
    if (status !== 206)
        return 0;
    const [, start] = /^bytes (\d{1,15})-/.exec(headers['content-range'] ?? '') ?? [];
    return start === undefined ? Infinity : Number(start);
}
function cut(registry, { answer, error, cuts, }) {
    const detail = `${answer.host} breaks off again and again (${error.message}), ${cuts + 1} times`;
    return (0,errors/* failure */.V)('registry-unreachable', { registry, detail }, error);
}

;// CONCATENATED MODULE: ./src/adapters/registry/manifest.ts



/** Registries need not keep longer ones than 4 MiB. */
const limitBytes = 8 * 1024 * 1024;
const accept = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/**
 * Fetches a manifest or an index by tag or digest.
 * Fails with what `missing` makes when there is none, with `blob-corrupt` when it is not what was asked for, with `image-unsupported` for the format before
 * schema 2, with `image-invalid` beyond the limit, and as `Session.get` does.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
async function fetchDocument(session, name, missing) {
    const get = async () => {
        const answer = await session.get(`manifests/${name}`, { accept });
        if (answer.status === 404)
            throw await missing(answer);
        return answer;
    };
    const first = await get();
    requireSchema2(first, session);
    const bytes = await readWhole(first, get, session);
    const digest = (0,image_digest/* digestOf */.ol)(bytes);
    const promised = (0,image_digest/* isDigest */.Bc)(name) ? name : first.headers['docker-content-digest'];
    if (typeof promised === 'string' && (0,image_digest/* isDigest */.Bc)(promised) && promised !== digest) {
        const detail = `${session.registry} sends content with the digest ${digest}.`;
        throw (0,errors/* failure */.V)('blob-corrupt', { digest: promised, detail });
    }
    return { digest, bytes };
}
async function readWhole(first, get, session) {
    let pending = first;
    const next = async () => {
        const answer = pending ?? (await get());
        pending = null;
        return answer;
    };
    const chunks = [];
    let sizeBytes = 0;
    for await (const chunk of streamThroughCuts(next, session)) {
        chunks.push(chunk);
        sizeBytes += chunk.length;
        if (sizeBytes > limitBytes)
            throw tooLong(session);
    }
    return Buffer.concat(chunks);
}
function tooLong({ image }) {
    return (0,errors/* failure */.V)('image-invalid', {
        what: `The manifest of ${image}`,
        detail: `It is longer than ${limitBytes} bytes.`,
    });
}
/** https://github.com/distribution/distribution/blob/v2.8.3/docs/spec/deprecated-schema-v1.md */
function requireSchema2({ headers }, { image }) {
    if (!/^application\/vnd\.docker\.distribution\.manifest\.v1\b/.test(headers['content-type'] ?? ''))
        return;
    throw (0,errors/* failure */.V)('image-unsupported', {
        detail: `${image} is in the manifest format that Docker had before 2016 (schema 1); push it anew.`,
    });
}

;// CONCATENATED MODULE: ./src/adapters/registry/credential.ts
/** What a registry was asked with, without the secret. */
function describeCredentials(credentials) {
    if (credentials.kind === 'none')
        return `without credentials (${credentials.why})`;
    const from = `from ${credentials.from}`;
    if (credentials.kind === 'identity-token')
        return `with an identity token (${from})`;
    return `as \`${credentials.user}\` (credentials ${from})`;
}
/** The value of a Basic `Authorization` header. */
function basicAuthorization(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
/** Every text that gives the credentials away. */
function secretsOf(credentials) {
    if (credentials.kind === 'none')
        return [];
    if (credentials.kind === 'identity-token')
        return [credentials.token];
    const { user, password } = credentials;
    return [password, basicAuthorization(user, password).slice('Basic '.length)];
}

;// CONCATENATED MODULE: ./src/adapters/registry/endpoint.ts
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether plain HTTP is allowed there, as it is for Docker: on this machine only. */
function isLoopback(url) {
    return loopback.test(url.hostname);
}
/**
 * The endpoint of a registry. Docker Hub has three names: one in images, one for its API and one for its credentials.
 * https://github.com/moby/moby/blob/master/daemon/pkg/registry/config.go
 */
function endpointOf({ registry }) {
    if (registry === 'docker.io') {
        return {
            name: 'Docker Hub',
            url: new URL('https://registry-1.docker.io/v2/'),
            credentialsKey: 'https://index.docker.io/v1/',
        };
    }
    const url = new URL(`https://${registry}/v2/`);
    const reached = isLoopback(url) ? new URL(`http://${registry}/v2/`) : url;
    return { name: registry, url: reached, credentialsKey: registry };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./src/adapters/registry/wire.ts



const defaultSilenceMs = 30_000;
/**
 * Opens connections that are kept between requests. Node's own client rather than `fetch`, which would decode what a
 * storage marks as gzip. Proxies are Node's own too (24.5 and later); plain HTTP, which is for registries on this machine, goes through none.
 * https://nodejs.org/api/http.html#built-in-proxy-support
 */
function openWire({ environment, signal, silenceMs = defaultSilenceMs }) {
    const plain = new external_node_http_.Agent({ keepAlive: true });
    let encrypted = null;
    const open = (request) => {
        const { url } = request;
        if (url.protocol === 'http:')
            return external_node_http_.request(url, optionsOf(request, plain));
        encrypted ??= openEncrypted(environment);
        return external_node_https_.request(url, optionsOf(request, encrypted));
    };
    return {
        // A fault of the request itself is a rejection, too.
        send: async (request) => exchange(open(request), { request, signal, silenceMs }),
        close: () => {
            plain.destroy();
            encrypted?.destroy();
        },
    };
}
function openEncrypted(environment) {
    try {
        return new external_node_https_.Agent({ keepAlive: true, proxyEnv: environment });
    }
    catch (error) {
        // Node's words hold the address, which may hold a password.
        const { code } = error;
        throw new WireError('`HTTPS_PROXY` is no address of a proxy', { cause: { code } });
    }
}
function optionsOf({ method, headers, body }, agent) {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const fixed = { 'user-agent': 'dockweigh', 'accept-encoding': 'identity' };
    return { method, agent, headers: { ...fixed, ...length, ...headers } };
}
function exchange(sent, context) {
    const { request, signal, silenceMs } = context;
    return new Promise((resolve, reject) => {
        const stop = () => {
            sent.destroy();
        };
        const timer = setTimeout(() => {
            sent.destroy(new WireError(silence(silenceMs)));
        }, silenceMs);
        signal.addEventListener('abort', stop);
        sent.once('close', () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
        });
        sent.once('response', (response) => {
            clearTimeout(timer);
            resolve(answerOf(response, context));
        });
        // Stays: a connection may also fail after its answer has begun.
        sent.on('error', (error) => {
            reject(signal.aborted ? abortReason(signal) : wireError(error));
        });
        if (signal.aborted)
            stop();
        sent.end(request.body);
    });
}

;// CONCATENATED MODULE: ./src/adapters/registry/authorization.ts





/**
 * Answers a challenge: the value of the `Authorization` header, or null when the credentials are of no use for it.
 * Fails with the registry's failures.
 */
async function signIn(challenge, options) {
    const { credentials } = options;
    if (challenge.kind === 'basic') {
        if (credentials.kind !== 'password')
            return null;
        return basicAuthorization(credentials.user, credentials.password);
    }
    return `Bearer ${await fetchToken(challenge, options)}`;
}
/** https://distribution.github.io/distribution/spec/auth/token/, https://distribution.github.io/distribution/spec/auth/oauth/ */
async function fetchToken(challenge, options) {
    const { line } = options;
    const url = readRealm(challenge.realm, line);
    const answer = await line.send(tokenRequest(url, challenge, options));
    if (answer.status !== 200)
        throw await line.refuse(answer);
    const token = readToken(await readSmall(answer));
    if (token !== null)
        return token;
    throw (0,errors/* failure */.V)('registry-invalid', {
        registry: line.registry,
        detail: `${answer.host}, where it sends clients to sign in, gives no token`,
    });
}
/** Passwords go there, so it has to be encrypted unless both are on this machine. */
function readRealm(realm, { registry, url: from }) {
    const invalid = (detail) => (0,errors/* failure */.V)('registry-invalid', { registry, detail });
    if (!URL.canParse(realm))
        throw invalid('it sends clients to sign in at what is no address');
    const url = new URL(realm);
    const isLocal = from.protocol === 'http:' && url.protocol === 'http:' && isLoopback(url);
    if (url.protocol === 'https:' || isLocal)
        return url;
    throw invalid(`it sends clients to sign in at ${url.protocol}//${url.host} without encryption`);
}
function tokenRequest(realm, challenge, { credentials, repository }) {
    const wanted = new URLSearchParams();
    if (challenge.service !== null)
        wanted.set('service', challenge.service);
    wanted.set('scope', challenge.scope ?? `repository:${repository}:pull`);
    if (credentials.kind === 'identity-token') {
        wanted.set('grant_type', 'refresh_token');
        wanted.set('client_id', 'dockweigh');
        wanted.set('refresh_token', credentials.token);
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { url: realm, method: 'POST', headers, body: wanted.toString() };
    }
    const url = new URL(realm);
    for (const [name, value] of wanted)
        url.searchParams.set(name, value);
    if (credentials.kind === 'none')
        return { url, method: 'GET', headers: {} };
    const authorization = basicAuthorization(credentials.user, credentials.password);
    return { url, method: 'GET', headers: { authorization } };
}
const tokenLimitBytes = 1024 * 1024;
/** Null when the answer is cut off, or longer than any token. */
async function readSmall(answer) {
    const chunks = [];
    let sizeBytes = 0;
    try {
        for await (const chunk of answer.body()) {
            chunks.push(chunk);
            sizeBytes += chunk.length;
            if (sizeBytes > tokenLimitBytes)
                return null;
        }
    }
    catch (error) {
        if (error instanceof WireError)
            return null;
        throw error;
    }
    return Buffer.concat(chunks).toString('utf8');
}
function readToken(text) {
    try {
        const { token, access_token: other } = JSON.parse(text ?? '');
        const found = [token, other].find((one) => typeof one === 'string' && isHeaderText(one));
        return found ?? null;
    }
    catch {
        return null;
    }
}
/** What cannot stand in a header is no token. */
function isHeaderText(text) {
    return /^[\x21-\x7e]+$/.test(text);
}

;// CONCATENATED MODULE: ./src/adapters/registry/challenge.ts
/**
 * Reads a `WWW-Authenticate` header, which may hold several challenges; Bearer goes before Basic. Null when it offers neither.
 * https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1, https://distribution.github.io/distribution/spec/auth/token/
 */
function parseChallenge(header) {
    const challenges = splitChallenges(header);
    const bearer = challenges.get('bearer');
    const realm = bearer?.get('realm');
    if (bearer !== undefined && realm !== undefined) {
        const { service = null, scope = null } = Object.fromEntries(bearer);
        return { kind: 'bearer', realm, service, scope };
    }
    return challenges.has('basic') ? { kind: 'basic' } : null;
}
/** A word that no `=` follows starts a challenge; what follows it are its parameters. */
const token = /([!#$%&'*+.^_`|~\w-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]*)))?/g;
function splitChallenges(header) {
    const challenges = new Map();
    let current = new Map();
    for (const [whole, word = '', quoted, plain] of header.matchAll(token)) {
        if (whole.includes('=')) {
            current.set(word.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
            continue;
        }
        current = new Map();
        challenges.set(word.toLowerCase(), current);
    }
    return challenges;
}

;// CONCATENATED MODULE: ./src/adapters/registry/keyring.ts

/** Opens a keyring; credentials are looked for when they are needed first, which for public images is never. */
function openKeyring({ find, hide: hideInLog }) {
    const secrets = new Set();
    let taken = null;
    const hide = (secret) => {
        if (secret === '')
            return;
        secrets.add(secret);
        hideInLog(secret);
    };
    return {
        hide,
        take: async () => {
            if (taken !== null)
                return taken;
            const credentials = await find();
            for (const secret of secretsOf(credentials))
                hide(secret);
            taken = credentials;
            return credentials;
        },
        describe: () => (taken === null ? null : describeCredentials(taken)),
        mask: (text) => [...secrets].reduce((masked, secret) => masked.replaceAll(secret, '***'), text),
    };
}

;// CONCATENATED MODULE: ./src/adapters/registry/redirects.ts

const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
/**
 * Sends a request and follows where it leads, as registries lead to their storage. Credentials stay with the origin
 * that they were meant for, and what began encrypted stays so. Fails with a `WireError`.
 */
async function sendAndFollow(wire, request) {
    let current = request;
    for (let count = 0; count <= mostRedirects; count += 1) {
        const answer = await wire.send(current);
        const { location } = answer.headers;
        if (!redirects.has(answer.status) || location === undefined || current.method !== 'GET') {
            return answer;
        }
        answer.discard();
        current = redirect(current, location);
    }
    throw new WireError(`it redirects more than ${mostRedirects} times`);
}
function redirect(request, location) {
    const from = request.url;
    // Nothing of the address but its host is ever shown: storage addresses are signed.
    if (!URL.canParse(location, from.href))
        throw new WireError(`${from.host} redirects to no address`);
    const url = new URL(location, from);
    if (url.protocol !== 'https:' && url.protocol !== from.protocol) {
        throw new WireError(`${from.host} redirects to ${url.host} without encryption`);
    }
    if (url.origin === from.origin)
        return { ...request, url };
    const headers = Object.entries(request.headers).filter(([name]) => name !== 'authorization');
    return { ...request, url, headers: Object.fromEntries(headers) };
}

;// CONCATENATED MODULE: ./src/report/format.ts

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
/** `0.4 s`, `12 s`, `1 min 12 s`, `2 h 3 min`. */
function formatDuration(durationMs) {
    if (durationMs < 9950)
        return `${(durationMs / 1000).toFixed(1)} s`;
    const seconds = Math.round(durationMs / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return joinUnits([Math.floor(seconds / 60), 'min'], [seconds % 60, 's']);
    const minutes = Math.round(seconds / 60);
    return joinUnits([Math.floor(minutes / 60), 'h'], [minutes % 60, 'min']);
}
/** A part of a whole: `92.3%`, `<0.1%`; below 100% nothing prints as 100%. */
function formatShare(share) {
    const percent = share * 100;
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
    return (0,image_digest/* shortDigest */.VK)(digest);
}
const statusMarks = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️' };
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
/** A whole number, grouped: `1,200`. */
function formatNumber(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./src/adapters/registry/refusal.ts





const longestExplanation = 200;
const explanationBytes = 16 * 1024;
/** The failure that an answer without success stands for; its explanation must have been read before. */
function refusalOf(answer, explanation, asked) {
    const { registry, image } = asked;
    const detail = `${describeStatus(answer, asked)}${explanation === '' ? '' : `: ${explanation}`}`;
    if (answer.status === 404) {
        const said = explanation === '' ? '' : ` (${explanation})`;
        return (0,errors/* failure */.V)('registry-image-unknown', { registry, image, explanation: said });
    }
    if (answer.status === 429) {
        return (0,errors/* failure */.V)('registry-limit', { registry, detail: `${detail}${limitDetail(answer, asked)}` });
    }
    if (answer.status === 401 || answer.status === 403) {
        const how = asked.credentials === null ? '' : `, asked ${asked.credentials}`;
        return (0,errors/* failure */.V)('registry-denied', { registry, image, detail: `${detail}${how}` });
    }
    if (answer.status >= 500)
        return (0,errors/* failure */.V)('registry-unreachable', { registry, detail });
    return (0,errors/* failure */.V)('registry-invalid', { registry, detail });
}
function describeStatus({ status, host }, asked) {
    const who = host === asked.host ? 'it' : host;
    const words = external_node_http_.STATUS_CODES[status];
    return `${who} answers ${status}${words === undefined ? '' : ` (${words})`}`;
}
/** https://docs.docker.com/docker-hub/usage/pulls/ */
function limitDetail(answer, { registry, credentials, nowMs }) {
    const waitMs = retryAfterMs(answer, nowMs);
    const how = credentials === null ? '' : `, asked ${credentials}`;
    const when = waitMs === null ? '' : `; it asks to come back in ${formatDuration(waitMs)}`;
    const hub = registry === 'Docker Hub' ? '; the pull limit of Docker Hub is used up' : '';
    return `${how}${hub}${when}`;
}
/**
 * What a registry says about an error, as one short line; empty when it says nothing that can be read.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes
 */
async function refusal_readExplanation(answer) {
    const chunks = [];
    let sizeBytes = 0;
    try {
        for await (const chunk of answer.body()) {
            chunks.push(chunk);
            sizeBytes += chunk.length;
            if (sizeBytes > explanationBytes)
                return '';
        }
        return explain(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    }
    catch {
        // A page of a proxy, or half an answer: the status says what is known.
        return '';
    }
}
function explain(value) {
    const { errors, details } = value;
    const { code, message } = errors?.[0] ?? {};
    const isText = (one) => typeof one === 'string' && one !== '';
    const text = [message, code, details].find(isText) ?? '';
    return untrusted_capMiddle(untrusted_oneLine(text), longestExplanation).replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./src/adapters/registry/line.ts








/** Opens the line to the registry of an image; nothing is sent. */
function openLine(reference, { wire, keyring, clock, signal }) {
    const { name: registry, url } = endpointOf(reference);
    const image = (0,registry_reference/* formatReference */.FH)(reference);
    return {
        registry,
        image,
        url,
        send: async (request) => {
            try {
                return await sendPatiently(() => sendAndFollow(wire, request), { clock, signal });
            }
            catch (error) {
                if (!(error instanceof WireError))
                    throw error;
                throw (0,errors/* failure */.V)('registry-unreachable', { registry, detail: error.message }, error);
            }
        },
        refuse: async (answer) => {
            const explanation = keyring.mask(await refusal_readExplanation(answer));
            const credentials = keyring.describe();
            const asked = { registry, image, host: url.host, credentials, nowMs: clock.now() };
            return refusalOf(answer, explanation, asked);
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/registry/session.ts





/** Opens a session; nothing is sent before the first question. */
function session_openSession(reference, options) {
    const { clock, signal, wire, findCredentials, hide } = options;
    const { credentialsKey } = endpointOf(reference);
    const keyring = openKeyring({ find: () => findCredentials(credentialsKey), hide });
    const line = openLine(reference, { wire, keyring, clock, signal });
    const { registry, image } = line;
    const account = openAccount(reference, { line, keyring });
    const get = async (path, headers) => {
        const url = new URL(`${reference.repository}/${path}`, line.url);
        const ask = (authorization) => line.send({
            url,
            method: 'GET',
            headers: authorization === null ? headers : { ...headers, authorization },
        });
        const used = account.authorization();
        const first = await ask(used);
        // A storage that the registry redirected to signs nobody in.
        const mayRenew = first.status === 401 && first.host === line.url.host;
        const answer = mayRenew ? await ask(await account.renew(used, first)) : first;
        if (answer.status === 200 || answer.status === 206 || answer.status === 404)
            return answer;
        throw await line.refuse(answer);
    };
    return { registry, image, clock, signal, get, refuse: (answer) => line.refuse(answer) };
}
/** Questions that are denied at the same time sign in once. */
function openAccount({ repository }, { line, keyring }) {
    let current = null;
    let pending = null;
    const signInAnew = async (denied) => {
        const challenge = parseChallenge(denied.headers['www-authenticate'] ?? '');
        const credentials = await keyring.take();
        const header = challenge === null ? null : await signIn(challenge, { credentials, repository, line });
        if (header === null)
            throw await line.refuse(denied);
        denied.discard();
        keyring.hide(header.slice(header.indexOf(' ') + 1));
        current = header;
        return header;
    };
    return {
        authorization: () => current,
        renew: async (used, denied) => {
            const known = current !== null && current !== used ? current : null;
            if (known !== null || pending !== null)
                denied.discard();
            if (known !== null)
                return known;
            pending ??= signInAnew(denied).finally(() => {
                pending = null;
            });
            return pending;
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/registry/registry-image.ts





/**
 * Opens an image in a registry (OCI Distribution Specification). Only the manifest is fetched; every blob is fetched when
 * it is opened, each time anew, and verified by whoever reads it.
 * Own code: the kept npm clients parse a manifest before it could be hashed, know no ranges and write layers to files.
 * Fails with the `registry-…` failures and as `fetchDocument` does.
 */
async function openRegistryImage(reference, options) {
    const session = session_openSession(reference, options);
    const name = reference.digest ?? reference.tag ?? 'latest';
    const root = await fetchDocument(session, name, (answer) => session.refuse(answer));
    return { digest: root.digest, blobs: blobsOf(root, session) };
}
/** Manifests have a place of their own in a registry: what an index lists is asked for there, all else among the blobs. */
function blobsOf(root, session) {
    const documents = new Map([[root.digest, root.bytes]]);
    const listed = new Set(listDigests(root.bytes));
    return {
        async *open(digest) {
            const known = documents.get(digest);
            if (known !== undefined) {
                yield known;
                return;
            }
            if (!listed.has(digest)) {
                yield* registry_image_streamBlob(digest, session);
                return;
            }
            const found = await fetchDocument(session, digest, registry_image_missing(digest, session));
            documents.set(digest, found.bytes);
            for (const one of listDigests(found.bytes))
                listed.add(one);
            yield found.bytes;
        },
    };
}
function registry_image_streamBlob(digest, session) {
    const get = async (headers) => {
        const answer = await session.get(`blobs/${digest}`, headers);
        if (answer.status === 404)
            throw await registry_image_missing(digest, session)(answer);
        return answer;
    };
    return streamThroughCuts(get, session);
}
function registry_image_missing(digest, { registry, image }) {
    return (answer) => {
        answer.discard();
        const what = `${registry} does not have it for ${image}`;
        return Promise.resolve((0,errors/* failure */.V)('blob-missing', { digest, what }));
    };
}
/** The manifests of an index; none where the document is no index. Whoever reads it says what is wrong with it. */
function listDigests(bytes) {
    try {
        const { manifests } = JSON.parse(Buffer.from(bytes).toString('utf8'));
        const digests = (Array.isArray(manifests) ? manifests : []).map((one) => one?.digest);
        return digests.filter((one) => typeof one === 'string' && (0,image_digest/* isDigest */.Bc)(one));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/adapters/image-sources.ts










/** Images in registries, layout folders and archives. What is opened is closed by the cleanup. */
function imageSources(options) {
    const { signal, environment, cleanup, hide, clock = patience_systemClock } = options;
    let wire = null;
    const takeWire = () => {
        if (wire !== null)
            return wire;
        const opened = openWire({ environment, signal });
        wire = opened;
        cleanup.add('connections to registries', () => {
            opened.close();
            return Promise.resolve();
        });
        return opened;
    };
    return {
        open: async (source) => {
            if (source.kind !== 'registry')
                return openFile(source, options);
            const image = await openRegistryImage(source.reference, {
                wire: takeWire(),
                clock,
                signal,
                hide,
                findCredentials: (key) => findCredentials(key, { environment, signal }),
            });
            return { ...image, description: (0,registry_reference/* formatReference */.FH)(source.reference) };
        },
    };
}
async function openFile(source, { cwd, folder, cleanup }) {
    const { path, selector } = await findReading(source, cwd);
    const { blobs, images, close } = await openImageFile((0,external_node_path_.resolve)(cwd, path), folder);
    cleanup.add(`image file ${path}`, close);
    const digest = selectImage(images, { selector, path });
    return { digest, blobs, description: describeReading({ path, selector }) };
}
/** A path may hold colons, so the longest one that exists is meant. */
async function findReading({ kind, readings }, cwd) {
    const exists = kind === 'archive' ? isArchiveFile : isLayoutFolder;
    for (const reading of readings) {
        if (await exists((0,external_node_path_.resolve)(cwd, reading.path)))
            return reading;
    }
    const what = kind === 'archive' ? 'such file' : 'folder of that name with an `index.json`';
    const path = (0,external_node_path_.resolve)(cwd, readings.at(0)?.path ?? '');
    throw (0,errors/* failure */.V)('image-file-invalid', { path, detail: `there is no ${what}.` });
}
function describeReading({ path, selector }) {
    if (selector.kind === 'only')
        return path;
    return selector.kind === 'name' ? `${path}:${selector.name}` : `${path}@${selector.digest}`;
}

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

;// CONCATENATED MODULE: ./src/image/hashing.ts

/** The hash was not computed, and the stream is not to blame. */
class HashingError extends Error {
    name = 'HashingError';
}
/** Hashes as the pieces come. */
const hashInPlace = {
    start: () => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        return {
            update: (piece) => {
                hash.update(piece);
                return Promise.resolve();
            },
            digest: () => Promise.resolve(hash.digest('hex')),
            abandon: () => undefined,
        };
    },
};

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./src/adapters/layer-hash-thread.ts


/** Pieces are gathered, so that a message is worth sending. */
const slotBytes = 256 * 1024;
/** Slots under way for one hash; more would only wait. */
const slotLimit = 6;
/** Starts a thread, without the environment and the options of this process. The bundler finds the file by this `new URL`. */
function startWorker() {
    return new external_node_worker_threads_.Worker(new URL(/* asset import */ __webpack_require__(9107), __webpack_require__.b), { env: {}, execArgv: [] });
}
/** Gives a thread its orders. It keeps the process alive only while a hash is open. */
function openHashThread(worker) {
    const state = {
        worker,
        open: new Map(),
        slots: [],
        freeSlots: [],
        lastId: 0,
        breakage: null,
    };
    worker.unref();
    worker.on('message', (answer) => {
        takeAnswer(state, answer);
    });
    worker.on('error', (error) => {
        breakThread(state, String(error));
    });
    worker.on('exit', (code) => {
        breakThread(state, `it ended with ${code}`);
    });
    return {
        start: () => startHash(state),
        openHashes: () => state.open.size,
        isBroken: () => state.breakage !== null,
        close: async () => {
            await worker.terminate();
        },
    };
}
function takeAnswer(state, answer) {
    if (answer.kind === 'taken')
        state.freeSlots.push(answer.slot);
    const hash = state.open.get(answer.id);
    if (!hash)
        return;
    if (answer.kind === 'taken')
        hash.underWay -= 1;
    else
        hash.hex = answer.hex;
    hash.wake();
}
function breakThread(state, detail) {
    state.breakage ??= new HashingError(`A hashing thread broke: ${detail}`);
    for (const hash of state.open.values())
        hash.wake();
}
function startHash(state) {
    state.lastId += 1;
    const hash = {
        id: state.lastId,
        filling: -1,
        filledBytes: 0,
        underWay: 0,
        hex: null,
        wake: () => undefined,
    };
    state.open.set(hash.id, hash);
    state.worker.ref();
    return {
        update: (piece) => {
            const taken = addPiece(state, hash, piece);
            // Whoever gives up does not wait for it.
            taken.catch(() => undefined);
            return taken;
        },
        digest: () => finishHash(state, hash),
        abandon: () => {
            if (state.open.has(hash.id))
                send(state, { kind: 'abandon', id: hash.id });
            endHash(state, hash);
        },
    };
}
async function addPiece(state, hash, piece) {
    let at = 0;
    while (at < piece.length) {
        const slot = await slotToFill(state, hash);
        const taken = Math.min(piece.length - at, slotBytes - hash.filledBytes);
        slot.set(piece.subarray(at, at + taken), hash.filledBytes);
        hash.filledBytes += taken;
        at += taken;
        if (hash.filledBytes === slotBytes)
            sendSlot(state, hash);
    }
}
async function slotToFill(state, hash) {
    while (hash.underWay >= slotLimit)
        await nextAnswer(state, hash);
    if (hash.filling === -1)
        hash.filling = state.freeSlots.pop() ?? addSlot(state);
    return state.slots[hash.filling] ?? new Uint8Array();
}
function addSlot(state) {
    const memory = new SharedArrayBuffer(slotBytes);
    const slot = state.slots.push(new Uint8Array(memory)) - 1;
    send(state, { kind: 'slot', slot, memory });
    return slot;
}
function sendSlot(state, hash) {
    if (hash.filling === -1)
        return;
    const { id, filling: slot, filledBytes: byteCount } = hash;
    send(state, { kind: 'piece', id, slot, byteCount });
    hash.filling = -1;
    hash.filledBytes = 0;
    hash.underWay += 1;
}
async function finishHash(state, hash) {
    sendSlot(state, hash);
    send(state, { kind: 'digest', id: hash.id });
    while (hash.hex === null)
        await nextAnswer(state, hash);
    endHash(state, hash);
    return hash.hex;
}
function endHash(state, hash) {
    state.open.delete(hash.id);
    if (hash.filling !== -1)
        state.freeSlots.push(hash.filling);
    hash.filling = -1;
    if (state.open.size === 0)
        state.worker.unref();
}
async function nextAnswer(state, hash) {
    requireWhole(state);
    await new Promise((resolve) => {
        hash.wake = resolve;
    });
    requireWhole(state);
}
function requireWhole({ breakage }) {
    if (breakage !== null)
        throw breakage;
}
function send({ worker }, order) {
    worker.postMessage(order);
}

;// CONCATENATED MODULE: ./src/adapters/layer-hashing.ts



/** A thread takes some 40 ms to start; 16 MB take as long to hash where the processor has SHA instructions. */
const defaultWorthwhileBytes = 16 * 1024 * 1024;
const defaultThreadLimit = 8;
/**
 * Hashes in threads: sha256 costs as much as unpacking, or, on a processor without SHA instructions, twice as much.
 * Threads start when the first streams need them, no more than there are cores. One core or little to hash: none.
 * A thread that breaks fails its hashes with `HashingError`, and nothing is given to threads any more.
 */
function hashInThreads(options = {}) {
    const { threadLimit = Math.min((0,external_node_os_.availableParallelism)(), defaultThreadLimit), worthwhileBytes = defaultWorthwhileBytes, startThread = startWorker, } = options;
    const threads = [];
    let expectedBytes = 0;
    const chooseThread = () => {
        const idlest = threads.toSorted((a, b) => a.openHashes() - b.openHashes())[0];
        const isFull = threads.length >= threadLimit;
        if (idlest && (isFull || idlest.openHashes() === 0))
            return idlest;
        const thread = openHashThread(startThread());
        threads.push(thread);
        return thread;
    };
    return {
        start: (bytes) => {
            expectedBytes += bytes;
            const isWorthwhile = threadLimit > 1 && expectedBytes >= worthwhileBytes;
            if (!isWorthwhile || threads.some((thread) => thread.isBroken())) {
                return hashInPlace.start(bytes);
            }
            return chooseThread().start();
        },
        close: async () => {
            await Promise.all(threads.map((thread) => thread.close()));
        },
    };
}

;// CONCATENATED MODULE: ./src/records/record.ts
/**
 * Version of what records hold and how; a part of their keys, so that versions never meet in a cache.
 * Raise it when a field, its meaning or the fingerprint of files changes.
 */
const recordVersion = 1;
/** The largest record that is kept or read. */
const recordLimitBytes = 256 * 1024 * 1024;
/** Why a record is not the one wanted, as the end of a sentence; null when it is. */
function checkRecord(record, expected) {
    if (record.imageKey !== expected.imageKey) {
        return `it is of the image ${record.imageKey}, not ${expected.imageKey}`;
    }
    if (record.inputsDigest !== expected.inputsDigest)
        return 'its build inputs are others';
    if (expected.commit !== null && record.commit !== expected.commit) {
        return `it is of the commit ${record.commit}, not ${expected.commit}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/adapters/gate.ts
/** Lets at most so many pieces of work run at once; the others wait, first come, first served. */
function createGate(atOnce) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < atOnce)
            running += 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running -= 1;
        }
    };
}

;// CONCATENATED MODULE: ./src/adapters/record-chatter.ts
const longestReason = 200;
/** Lines of the cache client that say what went wrong; the last one counts. */
const reasons = [
    /^::(?:warning|error)::(?:Failed to \w+: )?(?<why>.*)$/,
    /^Failed to \w+: (?<why>.*)$/,
    /^Attempt \d+ of \d+ failed with error: (?<why>.*)\. Retrying request/,
    /^Cache \w+ skipped: (?<why>.*)$/,
    /^\w*Error: (?<why>.*)$/,
];
/** Why the client did nothing, as the end of a sentence, from what it printed; null when it did not say. */
function findReason(lines) {
    const found = lines.findLast((line) => reasons.some((reason) => reason.test(line)));
    if (found === undefined)
        return null;
    const why = reasons.map((reason) => reason.exec(found)?.groups?.['why']).find(Boolean) ?? '';
    return record_chatter_shorten(why) || null;
}
/** Whether the client was told that an entry of that key exists; it says so for other failures, too. */
function isAlreadySaved(lines) {
    return lines.some((line) => /reserve cache.*(?:\(409\)|already[ _]exists)/i.test(line));
}
/** Without the key, which the reader does not know, and without addresses, which carry signatures. */
function record_chatter_shorten(why) {
    return why
        .replace(/%0[AD]/gi, ' ')
        .replace(/^Unable to reserve cache with key \S+ (?:.*More details: )?/, '')
        .replace(/\bhttps?:\/\/\S+/g, 'its address')
        .replace(/\s+/g, ' ')
        .replace(/[\s.]+$/, '')
        .slice(0, longestReason);
}

// EXTERNAL MODULE: ./src/adapters/record-client.ts
var record_client = __webpack_require__(7991);
;// CONCATENATED MODULE: ./src/adapters/records.ts








const records_defaultPatienceMs = 20_000;
/** Each is a process; more only compete for the same cores. */
const callsAtOnce = 4;
const killAfterMs = 1_000;
/** Room for the archive's own blocks. */
const fileLimitBytes = recordLimitBytes + 1024 * 1024;
/** POSIX: the unit of `ulimit -f`. */
const records_blockBytes = 512;
/**
 * Whatever an archive's members are called and link to, absolute or with `..`, GNU tar takes them for the record: an
 * archive from the cache is as untrusted as the record in it, and the client has tar keep such names (`-P`).
 */
const tarOptions = `--transform=s,^.*$,${record_client/* recordFile */.m},`;
/** Starts its arguments: all they print is on standard error, and no file of theirs grows beyond a limit. */
const launcher = `
case "$(tar --version 2>&1)" in *'GNU tar'*) ;; *) echo 'Error: this machine has no GNU tar' >&2; exit 1 ;; esac
ulimit -f ${fileLimitBytes / records_blockBytes} && exec "$@" >&2`;
/**
 * Keeps records in the Actions cache, through GitHub's client in a process of its own: it writes into a folder that
 * goes with the call, no file larger than a record may be, and is killed with all it started when the time is up.
 * A service that did not answer in time is not asked again. Needs `/bin/sh` and GNU tar. Compresses with zstd where
 * there is one, else with gzip, and one does not see what the other saved.
 */
function actionsCacheRecords(options) {
    const gate = createGate(callsAtOnce);
    let silence = findMissingVariables(options.environment);
    const call = (work, refuse) => gate(async () => {
        if (silence !== null)
            return refuse(silence);
        try {
            return await inFolder(options.folder, (folder) => work({ ...options, folder }));
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            if (error instanceof NoAnswer)
                silence = why;
            return refuse(why);
        }
    });
    return {
        environment: options.environment,
        now: () => new Date(),
        find: (key) => call((own) => find(key, own), (why) => ({ kind: 'none', why })),
        save: (key, bytes) => call((own) => save({ key, bytes }, own), (why) => ({ kind: 'failed', why })),
    };
}
/** The time was up. */
class NoAnswer extends Error {
    name = 'NoAnswer';
}
async function inFolder(parent, work) {
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'record-'));
    try {
        return await work(own);
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
}
async function find(key, options) {
    const answer = await records_ask(['find', key.exact, key.prefix], options);
    if (answer.key === null)
        return { kind: 'none', why: answer.why };
    const isExact = answer.key === key.exact;
    if (!isExact && !answer.key.startsWith(key.prefix)) {
        return { kind: 'none', why: 'it answers with an entry that was not asked for' };
    }
    const file = (0,external_node_path_.join)(options.folder, record_client/* recordFile */.m);
    const found = await (0,promises_.lstat)(file).catch(() => null);
    if (found?.isFile() !== true || found.size > recordLimitBytes) {
        return { kind: 'none', why: 'its entry holds no record' };
    }
    return { kind: isExact ? 'exact' : 'similar', bytes: await (0,promises_.readFile)(file) };
}
async function save({ key, bytes }, options) {
    if (bytes.length > recordLimitBytes) {
        return { kind: 'failed', why: `the record has ${bytes.length} bytes, more than are kept` };
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(options.folder, record_client/* recordFile */.m), bytes);
    const answer = await records_ask(['save', key.exact], options);
    if (answer.key !== null)
        return { kind: 'saved' };
    if (answer.isAlreadySaved)
        return { kind: 'exists' };
    return { kind: 'failed', why: answer.why ?? 'it does not say why' };
}
async function records_ask(args, options) {
    const { folder, environment, signal, patienceMs = records_defaultPatienceMs } = options;
    const lines = [];
    const end = await streamCommand({
        command: '/bin/sh',
        args: ['-c', launcher, 'sh', process.execPath, ...options.client, ...args],
        folder,
        environment: clientEnvironment(environment, folder),
        onLine: (line) => {
            lines.push(line);
        },
        shouldStop: () => false,
        timeoutMs: patienceMs,
        patienceMs: killAfterMs,
        signal,
    });
    const why = findReason(lines);
    const answered = await readAnswer(folder);
    if (answered !== null)
        return { key: answered.key, isAlreadySaved: isAlreadySaved(lines), why };
    const text = why ?? describeEnd(end, patienceMs);
    throw end.kind === 'timed-out' ? new NoAnswer(text) : new Error(text);
}
/** The client lists archives in a debug run, takes its folders from the job, and tar its options from anywhere. */
function clientEnvironment(environment, folder) {
    const kept = Object.entries(environment).filter(([name]) => !/^INPUT_|^RUNNER_DEBUG$/.test(name));
    return {
        ...Object.fromEntries(kept),
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: folder,
        TAR_OPTIONS: tarOptions,
    };
}
async function readAnswer(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, record_client/* answerFile */.t), 'utf8').catch(() => null);
    return text === null ? null : JSON.parse(text);
}
function describeEnd(end, patienceMs) {
    if (end.kind === 'canceled')
        return 'the run was told to stop';
    if (end.kind === 'exited')
        return `its client failed with code ${end.code}`;
    return `it did not answer within ${patienceMs / 1000} s`;
}

// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
;// CONCATENATED MODULE: ./src/lint/shellcheck/comment.ts

/**
 * Reads the output of `shellcheck -f json1`; null when it is something else. Its levels are our severities.
 * https://github.com/koalaman/shellcheck/blob/master/shellcheck.1.md
 */
function parseShellcheckOutput(text) {
    const output = comment_parseJson(text);
    if (!comment_isRecord(output) || !Array.isArray(output['comments']))
        return null;
    const comments = output['comments'];
    return comments.every(isFileComment) ? comments : null;
}
function comment_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function comment_isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function isFileComment(value) {
    if (!comment_isRecord(value))
        return false;
    const numbers = ['line', 'column', 'endLine', 'endColumn', 'code'];
    return (numbers.every((name) => typeof value[name] === 'number') &&
        typeof value['file'] === 'string' &&
        typeof value['message'] === 'string' &&
        finding/* severities */.g.some((severity) => severity === value['level']));
}

// EXTERNAL MODULE: ./src/dockerfile/joined-text.ts
var joined_text = __webpack_require__(3001);
;// CONCATENATED MODULE: ./src/lint/shellcheck/page.ts
/** The page that explains a code of ShellCheck (`SC2086`); null for other codes. */
function shellcheckPage(code) {
    return /^SC\d+$/.test(code) ? `https://www.shellcheck.net/wiki/${code}` : null;
}

;// CONCATENATED MODULE: ./src/lint/shellcheck/problems.ts


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
    const remedy = `See ${shellcheckPage(name) ?? name}.`;
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
    return (0,joined_text/* spanIn */.Qs)(body, from, Math.max(to, from + 1));
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
    const exclude = excludedCodes.map((code) => `SC${code}`).join(',');
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
            resolve(parseShellcheckOutput(stdout) ?? shellcheck_reasonOf(error, stderr));
        });
    });
}
function shellcheck_reasonOf(error, stderr) {
    if (error !== null && 'code' in error && error.code === 'ENOENT')
        return 'there is no `shellcheck` on the PATH';
    if (error !== null && 'killed' in error && error.killed === true)
        return '`shellcheck` did not end in time';
    const line = stderr.trim().split('\n')[0] ?? '';
    return `\`shellcheck\` failed: ${line === '' ? 'no result' : line}`;
}

;// CONCATENATED MODULE: ./src/delivery/job-matrix.ts
/**
 * Reads the `matrix` context as `toJSON` writes it. Null for a job without a matrix, and for what is no object.
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#matrix-context
 */
function readMatrix(json) {
    const value = parseObject(json);
    return value === null || Object.keys(value).length === 0 ? null : value;
}
/**
 * Reads the `strategy` context. Null where it says nothing of the jobs.
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#strategy-context
 */
function readStrategy(json) {
    const { 'job-index': index, 'job-total': total } = parseObject(json) ?? {};
    if (typeof index !== 'number' || typeof total !== 'number')
        return null;
    if (!Number.isSafeInteger(index) || !Number.isSafeInteger(total))
        return null;
    return index >= 0 && index < total ? { index, total } : null;
}
function parseObject(json) {
    try {
        const value = JSON.parse(json);
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        return isObject ? value : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
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
    const found = inputDefinitions.find((input) => input.name === name);
    return found?.default.startsWith('${{') === true ? '' : (found?.default ?? '');
}
/** Shows a rejected value; long ones are cut, so that a secret pasted into the wrong input is not printed whole. */
function quote(value) {
    return `\`${value.length > 60 ? `${value.slice(0, 57)}...` : value}\``;
}

// EXTERNAL MODULE: ./src/lint/config/configuration.ts
var config_configuration = __webpack_require__(4286);
// EXTERNAL MODULE: ./src/lint/suggest.ts
var suggest = __webpack_require__(247);
;// CONCATENATED MODULE: ./src/policy/lint-policy.ts
const defaultLintPolicy = { lintThreshold: 'error', lintScope: 'new' };
/** What holds: an input before a configuration file, and that before the default. */
function settleLintPolicy(inputs, files) {
    return {
        lintThreshold: inputs.lintThreshold ?? files.threshold ?? defaultLintPolicy.lintThreshold,
        lintScope: inputs.lintScope ?? files.scope ?? defaultLintPolicy.lintScope,
    };
}

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

;// CONCATENATED MODULE: ./src/shipping/output-entry.ts

/**
 * Reads `type=TYPE,name=value,…` or a path alone, which is a folder for the files of the image. `registry` is read as
 * what it is short for, an image that is pushed.
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/#output
 */
function readOutput(text) {
    const parts = splitFields(text);
    if (parts === null)
        return output_entry_mistake('has a quote that is not closed or not around a whole field.');
    if (parts.length === 1 && !text.startsWith('type=')) {
        return output_entry_judge({ type: 'local', fields: [{ name: 'dest', value: parts[0] ?? '' }] });
    }
    const loose = parts.find((part) => !part.includes('='));
    if (loose !== undefined)
        return output_entry_mistake(`has \`${loose}\`; write \`name=value\`.`);
    const fields = parts.map(readField);
    const type = fields.findLast(({ name }) => name === 'type')?.value;
    if (type === undefined)
        return output_entry_mistake('has no type; write for example `type=image,push=true`.');
    const others = fields.filter(({ name }) => name !== 'type');
    if (type !== 'registry')
        return output_entry_judge({ type, fields: others });
    return output_entry_judge({ type: 'image', fields: [{ name: 'push', value: 'true' }, ...others] });
}
/** The text that buildx reads as this output: CSV, so a field with a comma or a quote is quoted. */
function formatOutput({ type, fields }) {
    return [{ name: 'type', value: type }, ...fields].map(formatField).join(',');
}
/** A field of a list that buildx reads as CSV. */
function formatField({ name, value }) {
    const text = `${name}=${value}`;
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** The last value given for a field, as buildx takes it; undefined when there is none. */
function output_entry_fieldOf({ fields }, name) {
    return fields.findLast((field) => field.name === name)?.value;
}
/** The same output with another value for a field. */
function withField(output, name, value) {
    const others = output.fields.filter((field) => field.name !== name);
    return { ...output, fields: [...others, { name, value }] };
}
/** Whether an image leaves by this output, rather than files out of it. */
function isImage({ type }) {
    return type === 'image' || type === 'docker' || type === 'oci';
}
/** Go's ParseBool, which buildx reads these fields with. */
function isTrue(value) {
    return value !== undefined && ['1', 't', 'true'].includes(value.toLowerCase());
}
function output_entry_judge(output) {
    const dest = output_entry_fieldOf(output, 'dest');
    if (dest === '-' || (dest === undefined && ['oci', 'tar', 'local'].includes(output.type))) {
        return output_entry_mistake('would be written to standard output; name a file or folder by `dest=PATH`.');
    }
    const tar = output_entry_fieldOf(output, 'tar');
    if (isImage(output) && tar !== undefined && !isTrue(tar)) {
        return output_entry_mistake('is an image layout in a folder, which buildx exports only once in a build, and Dockweigh already does; leave out `tar=false`.');
    }
    return { kind: 'output', output };
}
function splitFields(text) {
    try {
        const rows = (0,sync/* parse */.qg)(text);
        return rows.length === 1 ? (rows[0] ?? null) : null;
    }
    catch {
        return null;
    }
}
function readField(part) {
    const at = part.indexOf('=');
    return { name: part.slice(0, at).trim().toLowerCase(), value: part.slice(at + 1) };
}
function output_entry_mistake(words) {
    return { kind: 'mistake', mistake: words };
}

;// CONCATENATED MODULE: ./src/shipping/shipping.ts



/** Reads `tags`, `push`, `load` and `outputs`; they mean what they mean to docker/build-push-action. */
function readShipping(read) {
    const tags = read.list('tags').flatMap((line) => line.split(',').map((tag) => tag.trim()));
    for (const tag of tags)
        rejectTag(read, tag);
    const given = readOutputs(read);
    const pushed = read.flag('push') ? pushImages(given) : given;
    const loaded = read.flag('load') ? loadImage(pushed) : pushed;
    const outputs = storeOnce(loaded).map(useOciTypes);
    if (tags.length === 0 && outputs.some(isPushedWithoutName)) {
        read.reject('tags', 'is empty, but an image is to be pushed; write its name, one a line.');
    }
    if (new Set(outputs.filter(isImage).map(formatForm)).size > 1) {
        read.reject('outputs', 'has images that differ in compression, timestamps or annotations, so that only one of them could be measured; write the same in all, and in `outputs` what `push` and `load` stand for.');
    }
    return { tags, outputs };
}
/**
 * Arguments that ship what is measured: the manifest pushed is the one in the layout. An attestation would be wrapped
 * around it in an index with a digest of its own.
 */
function shippingArguments({ tags, outputs }) {
    if (outputs.length === 0)
        return [];
    return [
        '--provenance=false',
        ...tags.flatMap((tag) => ['--tag', tag]),
        ...outputs.flatMap((output) => ['--output', formatOutput(output)]),
    ];
}
/** Fields of an image's output that change its bytes. What is measured has them too, on both sides. */
function formFields({ outputs }) {
    const image = outputs.find(isImage);
    return image === undefined ? [] : listForm(image).map(formatField);
}
/** Those of the fields that change the layers, in a fixed order: annotations stand in the manifest. */
function layerForm(shipping) {
    return formFields(shipping)
        .filter((field) => !/^"?annotation/.test(field))
        .sort();
}
const formNames = /^(compression|compression-level|force-compression|rewrite-timestamp|annotation.*)$/;
function listForm({ fields }) {
    return fields.filter(({ name }) => formNames.test(name));
}
function formatForm(output) {
    return listForm(output).map(formatField).sort().join(',');
}
function readOutputs(read) {
    return read.list('outputs').flatMap((text) => {
        const reading = readOutput(text);
        if (reading.kind === 'output')
            return [reading.output];
        read.reject('outputs', `has ${quote(text)}, which ${reading.mistake}`);
        return [];
    });
}
function pushImages(outputs) {
    if (!outputs.some(({ type }) => type === 'image')) {
        return [...outputs, { type: 'image', fields: [{ name: 'push', value: 'true' }] }];
    }
    return outputs.map((output) => output.type === 'image' ? withField(output, 'push', 'true') : output);
}
function loadImage(outputs) {
    return outputs.some(isLoaded) ? outputs : [...outputs, { type: 'docker', fields: [] }];
}
function isLoaded(output) {
    return output.type === 'docker' && output_entry_fieldOf(output, 'dest') === undefined;
}
/**
 * Where Docker is the builder, an image that is pushed is stored as well, under the same names as the one that is
 * loaded: one of the two then fails with `already exists`.
 * @see https://github.com/docker/buildx/issues/3576
 */
function storeOnce(outputs) {
    if (!outputs.some(isLoaded))
        return outputs;
    return outputs.map((output) => output.type === 'image' ? withDefault(output, 'store', 'false') : output);
}
/** BuildKit writes Docker's media types unless told otherwise: the same layers, under another manifest. */
function useOciTypes(output) {
    const hasDockerTypes = output.type === 'image' || output.type === 'docker';
    return hasDockerTypes ? withDefault(output, 'oci-mediatypes', 'true') : output;
}
function withDefault(output, name, value) {
    return output_entry_fieldOf(output, name) === undefined ? withField(output, name, value) : output;
}
function isPushedWithoutName(output) {
    const isPushed = output.type === 'image' && isTrue(output_entry_fieldOf(output, 'push'));
    return isPushed && output_entry_fieldOf(output, 'name') === undefined;
}
function rejectTag(read, tag) {
    const reference = (0,registry_reference/* parseRegistryReference */.qq)(tag);
    const problem = typeof reference !== 'string' && reference.digest !== null
        ? 'has a digest; a tag cannot have one.'
        : reference;
    if (typeof problem === 'string')
        read.reject('tags', `names ${quote(tag)}, which ${problem}`);
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
        head: readSource(read, 'head'),
        base: readSource(read, 'base'),
        baseRef: optional(read.text('base-ref')),
        policy: { ...parseLimits(read), ...settleLintPolicy(lint, config_configuration/* emptyConfiguration */.uC) },
        lint,
        comment: read.choice('comment', commentModes),
        commentKey: readKey(read, 'comment-key'),
        commentGroup: readKey(read, 'comment-group'),
        matrix: readMatrix(read.text('matrix')),
        jobs: readStrategy(read.text('strategy')),
        reportOnly: read.flag('report-only'),
        token: read.text('github-token'),
    };
    if (config.head !== null && config.build.shipping.outputs.length > 0) {
        read.reject('head', 'names an image, and only an image that is built here can be shipped; leave out `push`, `load` and `outputs`.');
    }
    if (mistakes.length > 0) {
        throw (0,errors/* failure */.V)('invalid-inputs', { count: mistakes.length, mistakes: mistakes.join('\n') });
    }
    return config;
}
/** The configuration with what files at the root of head say of linting; inputs go before them. */
function settleConfig(config, files) {
    return { ...config, policy: { ...config.policy, ...settleLintPolicy(config.lint, files) } };
}
function parseBuild(read, workspace) {
    const context = config_readPath(read, 'context', workspace) ?? '.';
    return {
        context,
        file: config_readPath(read, 'file', workspace) ?? external_node_path_.posix.join(context, 'Dockerfile'),
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
        platforms: readPlatforms(read),
        shipping: readShipping(read),
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
        lintScope: read.optionalChoice('lint-scope', config_configuration/* lintScopes */.zd),
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
function config_readPath(read, name, workspace) {
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
function readSource(read, name) {
    const given = read.text(name);
    if (given === '')
        return null;
    const reading = readImageSource(given, suggest/* nearestName */.q);
    if (reading.kind === 'source')
        return reading.source;
    read.reject(name, `is ${quote(given)}, which ${reading.mistake}`);
    return null;
}
const platformPattern = /^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9.]+)?$/;
function readPlatforms(read) {
    const named = read.list('platforms').flatMap((item) => item.split(','));
    const platforms = new Set(named.map((platform) => platform.trim()));
    for (const platform of platforms) {
        if (platformPattern.test(platform))
            continue;
        read.reject('platforms', `names ${quote(platform)}; write it as \`linux/amd64\`.`);
    }
    return [...platforms];
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
function readKey(read, name) {
    const key = optional(read.text(name));
    if (key !== null && !isCommentKey(key)) {
        read.reject(name, `is ${quote(key)}; use up to 64 letters, digits, \`.\`, \`_\` and single \`-\`.`);
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

;// CONCATENATED MODULE: ./src/policy/judge.ts

/**
 * Judges one image by every limit that is set; no check stops another from being made.
 * A limit is kept when the actual equals it. What could not be measured is skipped, never taken for zero.
 */
function judge_judge(evidence, policy) {
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
var src_version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/stages/compose.ts



/** Judges, and puts everything known about one image together. */
function composeImage(facts, { name, build, policy }) {
    const { head, base, comparison, lint } = facts;
    const verdict = judge_judge({
        head: head.state === 'measured' ? head.size : null,
        base: base.state === 'measured' ? base.size : null,
        sizeChange: comparison?.sizeChange ?? null,
        wastedBytes: head.state === 'measured' ? head.contents.wastedBytes : null,
        wasteChange: comparison?.wasteChange ?? null,
        headProblem: head.state === 'missing' ? head.message : null,
        baseProblem: base.state === 'missing' ? base.message : null,
        findings: lint.findings,
    }, policy);
    const { file, context, target } = build;
    return {
        subject: { name, dockerfile: file, context, target },
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
        tool: { name: 'dockweigh', version: src_version/* version */.r },
        subject: rest.subject,
        status: worst(images.map((image) => image.verdict.status)),
        reportOnly: rest.reportOnly,
        images,
        notes: rest.notes,
    };
}

// EXTERNAL MODULE: ./src/lint/rules/index.ts + 139 modules
var rules = __webpack_require__(5898);
;// CONCATENATED MODULE: ./src/report/edited-rows.ts
/** Below it two instructions are strangers. */
const leastLikeness = 0.5;
/**
 * Finds instructions that were edited: a layer list knows an instruction by its text, so that an edited one was removed
 * and added. The most alike instructions of the same keyword and stage belong together, each at most once.
 */
function findEditedRows(rows) {
    const removed = rows.filter((row) => row.kind === 'removed');
    const added = rows.filter((row) => row.kind === 'added');
    const edges = removed
        .flatMap((before) => added.map((after) => connect(before, after)))
        .filter(({ likeness }) => likeness >= leastLikeness)
        .toSorted((first, second) => second.likeness - first.likeness);
    const taken = new Set();
    return edges.flatMap(({ rows: pair }) => {
        if (taken.has(pair.removed) || taken.has(pair.added))
            return [];
        taken.add(pair.removed).add(pair.added);
        return [pair];
    });
}
function connect(removed, added) {
    const before = removed.base?.origin;
    const after = added.head?.origin;
    const likeness = before?.kind === 'instruction' && after?.kind === 'instruction' ? compare(before, after) : 0;
    return { rows: { removed, added }, likeness };
}
/** The share of the shorter instruction that begins or ends the longer one; 0 for another keyword or stage. */
function compare(before, after) {
    if (before.stage !== after.stage)
        return 0;
    const [first, second] = [split(before.text), split(after.text)];
    if (first.keyword !== second.keyword)
        return 0;
    const [short, long] = first.rest.length <= second.rest.length ? [first.rest, second.rest] : [second.rest, first.rest];
    if (short === '')
        return 0;
    const start = countEqual(short.length, (index) => short[index] === long[index]);
    const end = countEqual(short.length - start, (index) => short.at(-1 - index) === long.at(-1 - index));
    return (start + end) / short.length;
}
function split(text) {
    const [, keyword = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(text) ?? [];
    return { keyword: keyword.toUpperCase(), rest };
}
function countEqual(limit, isEqual) {
    let count = 0;
    while (count < limit && isEqual(count))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./src/report/layer-groups.ts

/**
 * What changed, largest change first (either direction), then in the image's order. A base image is one group:
 * another base image replaces all of its layers, and no single one of them tells anything.
 */
function changedGroups(comparison) {
    const rows = comparison.layers.filter(isChange);
    const own = rows.filter((row) => !isBaseImage(row));
    const edited = findEditedRows(own);
    const single = own.filter((row) => !edited.some((pair) => row === pair.removed || row === pair.added));
    const groups = [
        ...groupBaseImage(comparison, rows.filter(isBaseImage)),
        ...[...edited.map(groupEdited), ...single.map(groupRow)].toSorted((first, second) => placeOf(own, first) - placeOf(own, second)),
    ];
    return groups.toSorted((first, second) => Math.abs(second.compressedChange) - Math.abs(first.compressedChange) ||
        Math.abs(second.unpackedChange) - Math.abs(first.unpackedChange));
}
/** By how much a group moves a figure. */
function changeOf(group, figure) {
    if (figure === 'layerCount')
        return group.headLayers - group.baseLayers;
    return figure === 'compressedBytes' ? group.compressedChange : group.unpackedChange;
}
/** Rows whose layer is in both images; moved ones stand at another place. */
function keptRows(comparison) {
    return comparison.layers.filter((row) => !isChange(row));
}
/** The origin as a reader of head finds it; base's when head has none. */
function shownOrigin(group) {
    return group.headOrigin ?? group.baseOrigin ?? { kind: 'unknown' };
}
/** The base image that base was built on, when head is built on another one; else null. */
function replacedReference({ baseOrigin, headOrigin }) {
    if (baseOrigin?.kind !== 'base-image' || headOrigin?.kind !== 'base-image')
        return null;
    return baseOrigin.reference === headOrigin.reference ? null : baseOrigin.reference;
}
function isChange(row) {
    return row.kind !== 'same' && row.kind !== 'moved';
}
function isBaseImage(row) {
    return (row.head ?? row.base)?.origin.kind === 'base-image';
}
function placeOf(rows, { row }) {
    return row === null ? -1 : rows.indexOf(row);
}
function groupEdited({ removed, added }) {
    return {
        ...groupRow(added),
        kind: 'edited',
        baseOrigin: removed.base?.origin ?? null,
        baseLayers: 1,
        compressedChange: removed.compressedChange + added.compressedChange,
        unpackedChange: removed.unpackedChange + added.unpackedChange,
        inside: heaviestFirst([...removed.inside, ...added.inside]),
    };
}
function heaviestFirst(places) {
    return places.toSorted((first, second) => second.movedBytes - first.movedBytes);
}
function groupRow(row) {
    return {
        kind: kindOf(row.base !== null, row.head !== null),
        baseOrigin: row.base?.origin ?? null,
        headOrigin: row.head?.origin ?? null,
        baseLayers: row.base === null ? 0 : 1,
        headLayers: row.head === null ? 0 : 1,
        compressedChange: row.compressedChange,
        unpackedChange: row.unpackedChange,
        cause: row.cause,
        inside: row.inside,
        row,
    };
}
function groupBaseImage(comparison, rows) {
    const [only, ...more] = rows;
    if (only === undefined)
        return [];
    const baseOrigin = baseImageOrigin(comparison.layers.flatMap((row) => row.base ?? []));
    const headOrigin = baseImageOrigin(comparison.layers.flatMap((row) => row.head ?? []));
    return [
        {
            kind: kindOf(baseOrigin !== null, headOrigin !== null),
            baseOrigin,
            headOrigin,
            baseLayers: rows.filter((row) => row.base !== null).length,
            headLayers: rows.filter((row) => row.head !== null).length,
            compressedChange: sum(rows.map((row) => row.compressedChange)),
            unpackedChange: sum(rows.map((row) => row.unpackedChange)),
            cause: 'base-image',
            inside: heaviestFirst(rows.flatMap((row) => row.inside)),
            row: more.length === 0 ? only : null,
        },
    ];
}
function baseImageOrigin(layers) {
    return layers.find((layer) => layer.origin.kind === 'base-image')?.origin ?? null;
}
function kindOf(inBase, inHead) {
    if (inBase && inHead)
        return 'changed';
    return inHead ? 'added' : 'removed';
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./src/report/movement.ts
/**
 * How the image moved between base and head: in the size that a broken limit speaks of, else in the first of
 * compressed bytes, unpacked bytes and layers that changed.
 */
function imageMovement(image) {
    const { base, head, comparison } = image;
    if (head.state === 'missing')
        return { kind: 'none' };
    if (base.state === 'missing' || comparison === null)
        return { kind: 'alone', head };
    const figure = figuresOf(image).find((name) => comparison.sizeChange[name] !== 0);
    if (figure !== undefined) {
        return { kind: 'sized', figure, change: comparison.sizeChange[figure], base, head };
    }
    const rewritten = comparison.layers.some((row) => row.kind !== 'same');
    return { kind: rewritten ? 'rewritten' : 'unchanged', base, head };
}
/** Which check a reader is told of first when several have the same status. */
const checkOrder = [
    'build',
    'max-increase',
    'max-size',
    'max-layer-increase',
    'max-layers',
    'max-waste-increase',
    'max-waste',
    'lint-threshold',
];
/** The checks that gave the image its verdict, the most telling first. */
function decidingChecks({ verdict }) {
    return verdict.checks
        .filter((check) => check.status === verdict.status)
        .toSorted((first, second) => checkOrder.indexOf(first.id) - checkOrder.indexOf(second.id));
}
/** The size that a check judges: limits speak of the compressed size unless they say `unpacked`. */
function judgedSize(check) {
    return /\sunpacked$/i.test(check.limit?.trim() ?? '') ? 'unpackedBytes' : 'compressedBytes';
}
function figuresOf(image) {
    const check = decidingChecks(image)[0];
    const unpackedFirst = check !== undefined &&
        check.status !== 'pass' &&
        (check.id === 'max-size' || check.id === 'max-increase') &&
        judgedSize(check) === 'unpackedBytes';
    return unpackedFirst
        ? ['unpackedBytes', 'compressedBytes', 'layerCount']
        : ['compressedBytes', 'unpackedBytes', 'layerCount'];
}

;// CONCATENATED MODULE: ./src/report/noise.ts
/** No change below it is worth a reader's time, however small the image. */
const smallestFloor = 10_000;
/**
 * The change from which on a reader is told: a thousandth of the image, at least 10 kB. Rounded down to two digits,
 * so that "less than" it can be printed and is true.
 */
function noiseFloor(imageBytes) {
    const floor = Math.max(smallestFloor, imageBytes / 1000);
    const step = 10 ** (Math.floor(Math.log10(floor)) - 1);
    return Math.floor(floor / step) * step;
}
/** The floors of the two sizes of an image. */
function noiseFloors({ compressedBytes, unpackedBytes }) {
    return {
        compressedBytes: noiseFloor(compressedBytes),
        unpackedBytes: noiseFloor(unpackedBytes),
    };
}
/** Whether a change is below the floor in both sizes. */
function isNoise(change, floors) {
    return (Math.abs(change.compressedBytes) < floors.compressedBytes &&
        Math.abs(change.unpackedBytes) < floors.unpackedBytes);
}

;// CONCATENATED MODULE: ./src/report/waste-groups.ts

const manners = {
    'attributes-changed': 'attributes-changed',
    'copied-again': 'copied-again',
    overwritten: 'overwritten',
    deleted: 'deleted',
    'deleted-with-directory': 'deleted',
    opaque: 'deleted',
};
/** A side's waste by the instructions that made it, largest first, then in the image's order. */
function groupWaste({ contents }) {
    const groups = new Map();
    for (const { path, sizeBytes, fileCount, addedBy, hiddenBy, reason } of contents.wasteGroups) {
        const manner = manners[reason];
        const key = `${addedBy} ${hiddenBy} ${manner}`;
        const known = groups.get(key) ?? { sizeBytes: 0, fileCount: 0, path };
        groups.set(key, {
            ...{ manner, addedBy, hiddenBy },
            path: known.path,
            sizeBytes: known.sizeBytes + sizeBytes,
            fileCount: known.fileCount + fileCount,
        });
    }
    return [...groups.values()].toSorted((first, second) => second.sizeBytes - first.sizeBytes ||
        first.hiddenBy - second.hiddenBy ||
        first.addedBy - second.addedBy ||
        (first.manner < second.manner ? -1 : 1));
}
/** A package manager rewrites its database in every layer: what is below some times the noise is not worth a line. */
const worthSaying = 10;
/** Waste of head that base does not have and that is worth a line; its bytes are what was added. Largest first. */
function newWaste({ head, base, comparison }) {
    if (head.state === 'missing' || base.state === 'missing' || comparison === null)
        return [];
    const floor = noiseFloor(head.size.unpackedBytes) * worthSaying;
    if (comparison.wasteChange < floor)
        return [];
    const standing = new Map();
    for (const group of groupWaste(base)) {
        const key = nameGroup(base, group);
        standing.set(key, (standing.get(key) ?? 0) + group.sizeBytes);
    }
    return groupWaste(head)
        .map((group) => subtract(group, standing.get(nameGroup(head, group)) ?? 0))
        .filter(({ sizeBytes }) => sizeBytes >= floor)
        .toSorted((first, second) => second.sizeBytes - first.sizeBytes);
}
function subtract(group, sizeBytes) {
    return { ...group, sizeBytes: group.sizeBytes - sizeBytes };
}
/** Layers have other indices in the other image; their instructions are the same text. */
function nameGroup({ layers }, { addedBy, hiddenBy, manner }) {
    return JSON.stringify([manner, waste_groups_sign(layers[addedBy]?.origin), waste_groups_sign(layers[hiddenBy]?.origin)]);
}
function waste_groups_sign(origin) {
    if (origin?.kind === 'instruction')
        return [origin.file, origin.stage, origin.text];
    return origin?.kind === 'base-image' ? [''] : [];
}

;// CONCATENATED MODULE: ./src/report/cause.ts



/** Where the change that moved the image most comes from in head; null when head has no place for it. */
function causeOrigin(image) {
    return findCause(image)?.largest.headOrigin ?? null;
}
/** The change that moved the image most in the direction it went. Null when there is none. */
function findCause(image) {
    const movement = imageMovement(image);
    const { comparison } = image;
    if (movement.kind !== 'sized' || comparison === null)
        return null;
    const groups = changedGroups(comparison);
    const largest = largestGroup(groups, movement);
    if (largest === null)
        return null;
    return { movement, comparison, groups, largest, waste: wasteBehind(largest, image) };
}
function largestGroup(groups, movement) {
    const direction = Math.sign(movement.change);
    return groups.reduce((largest, group) => {
        const change = changeOf(group, movement.figure) * direction;
        const known = largest === null ? 0 : changeOf(largest, movement.figure) * direction;
        return change > known ? group : largest;
    }, null);
}
function wasteBehind({ row, unpackedChange }, image) {
    if (row?.head == null || image.head.state === 'missing')
        return null;
    const index = image.head.layers.indexOf(row.head);
    const found = newWaste(image).find(({ hiddenBy, addedBy, manner }) => hiddenBy === index &&
        addedBy !== index &&
        (manner === 'attributes-changed' || manner === 'copied-again'));
    return found !== undefined && found.sizeBytes >= unpackedChange / 2 ? found : null;
}

;// CONCATENATED MODULE: ./src/report/findings.ts


/** Whether the pull request answers for a finding: it is not on base, or there is no base to know from. */
function isNewFinding(finding) {
    return finding.introduced !== false;
}
/** All findings of head, each once: images may share a Dockerfile. */
function distinctFindings({ images }) {
    const findings = images.flatMap((image) => image.findings);
    return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
/** Strongest first, then in the order of the Dockerfile: a total order. */
function sortFindings(findings) {
    return findings.toSorted((first, second) => finding/* severities */.g.indexOf(first.severity) - finding/* severities */.g.indexOf(second.severity) ||
        compareText(first.file, second.file) ||
        first.line - second.line ||
        first.column - second.column ||
        compareText(first.code, second.code) ||
        compareText(first.message, second.message));
}
/** `2 new errors`, `1 new warning`, `3 new findings`; without a base to compare with, `3 findings`. */
function countFindings(findings) {
    const [first] = findings;
    const same = findings.every(({ severity }) => severity === first?.severity);
    const named = same && (first?.severity === 'error' || first?.severity === 'warning');
    const noun = named ? first.severity : 'finding';
    const isNew = first !== undefined && findings.every(({ introduced }) => introduced === true);
    return formatCount(findings.length, isNew ? `new ${noun}` : noun);
}
function compareText(first, second) {
    if (first === second)
        return 0;
    return first < second ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/report/check-words.ts



/** A check's actual, told apart from its limit where rounding would make them look equal. Null when unknown. */
function actualWords(check, image) {
    if (check.actual === null)
        return null;
    return check.actual.unit === 'bytes'
        ? byteWords(check.actual.value, { check, image })
        : countWords(check.actual, check);
}
/** A check's limit as the user wrote it, with a plus when it limits growth. Null when it has none. */
function limitWords(check) {
    if (check.limit === null)
        return null;
    const limit = untrusted_oneLine(check.limit);
    return isIncrease(check) ? limit.replace(/(^|and )(?=\d*[1-9])/g, '$1+') : limit;
}
const increases = ['max-increase', 'max-layer-increase', 'max-waste-increase'];
function isIncrease(check) {
    return increases.includes(check.id);
}
function byteWords(bytes, { check, image }) {
    if (check.id === 'max-waste')
        return wasteWords(bytes, { check, image });
    if (check.id === 'max-waste-increase') {
        return apartFromLimit(formatByteChange(bytes), { bytes, check });
    }
    const unpacked = judgedSize(check) === 'unpackedBytes' ? ' unpacked' : '';
    if (!isIncrease(check))
        return apartFromLimit(formatBytes(bytes), { bytes, check }) + unpacked;
    const change = apartFromLimit(formatByteChange(bytes), { bytes, check }) + unpacked;
    const percent = bytes === 0 ? null : percentWords(bytes, { check, image });
    return percent === null ? change : `${change} (${percent})`;
}
/** Waste with its share of the image, which a limit may be given in. */
function wasteWords(bytes, { check, image }) {
    const words = apartFromLimit(formatBytes(bytes), { bytes, check });
    if (image.head.state === 'missing')
        return words;
    const share = shareOfLimit(bytes, { base: image.head.size.unpackedBytes, check });
    return share === null ? words : `${words} (${share.replace(/^\+/, '')})`;
}
function percentWords(bytes, { check, image }) {
    if (image.base.state === 'missing')
        return null;
    return shareOfLimit(bytes, { base: image.base.size[judgedSize(check)], check });
}
function shareOfLimit(bytes, { base, check }) {
    const limit = /(\d+(?:\.\d+)?)\s*%/.exec(check.limit ?? '')?.[1];
    return limit === undefined
        ? formatPercentChange(bytes, base)
        : formatPercentApart(bytes, { base, limit: Number(limit) });
}
function apartFromLimit(words, { bytes, check }) {
    const looksEqual = comparable(words) === comparable(limitWords(check) ?? '');
    return looksEqual ? `${bytes < 0 ? '−' : ''}${formatExactBytes(Math.abs(bytes))}` : words;
}
/** `+100 MB`, `100MB` and `100.0 mb` say the same. */
function comparable(words) {
    return words
        .toLowerCase()
        .replace(/\s+(?:un)?(?:compressed|packed)$/, '')
        .replace(/[\s+]/g, '')
        .replace(/\.0+(?=\D)/, '');
}
function countWords({ value, unit }, check) {
    if (unit === 'findings')
        return formatCount(value, 'finding');
    const layers = formatCount(Math.abs(value), 'layer');
    return isIncrease(check) ? layers.replace(/^\S+/, formatCountChange(value)) : layers;
}

;// CONCATENATED MODULE: ./src/report/judgement-words.ts





/** How the image stands to its limits, for the end of a headline; empty when there is nothing to add. */
function judgementWords(image, medium) {
    switch (image.verdict.status) {
        case 'fail':
        case 'warn':
            return brokenWords(image, medium);
        case 'skip':
            return image.head.state === 'missing' ? '' : 'no limit applies';
        case 'pass':
            return passedWords(image, medium);
    }
}
function brokenWords(image, medium) {
    const [check, ...others] = decidingChecks(image);
    if (check === undefined || check.id === 'build')
        return '';
    const verb = image.verdict.status === 'fail' ? 'failed' : 'warned';
    const more = others.length === 0 ? '' : `, ${formatCount(others.length, 'more check')} ${verb}`;
    return `${brokenCheckWords(check, { image, medium })}${more}`;
}
function brokenCheckWords(check, { image, medium }) {
    if (check.id === 'lint-threshold')
        return newFindingWords(image, check);
    const limit = `over the limit of ${medium.name(limitWords(check) ?? '')}`;
    const actual = isTold(check, image) ? null : actualWords(check, image);
    return actual === null ? limit : `${nameFigure(check)}${actual}, ${limit}`;
}
/** Whether the headline's first half has told the figure already. */
function isTold({ id }, image) {
    if (id === 'max-layer-increase')
        return saysLayers(image);
    return id === 'max-size' || id === 'max-increase';
}
function nameFigure({ id }) {
    return id === 'max-waste' || id === 'max-waste-increase' ? 'waste ' : '';
}
function saysLayers(image) {
    const movement = imageMovement(image);
    return movement.kind === 'sized' && movement.figure === 'layerCount';
}
/** `2 new errors`, `1 new warning`, `3 findings`: those that the check's status comes from, which may count old ones. */
function newFindingWords({ findings }, { status, limit, actual }) {
    const threshold = finding/* severities */.g.findIndex((name) => name === (status === 'fail' ? limit : 'warning'));
    const strong = findings.filter(({ severity }) => finding/* severities */.g.indexOf(severity) <= threshold);
    const fresh = strong.filter(isNewFinding);
    const countsAll = status === 'fail' ? actual?.value !== fresh.length : fresh.length === 0;
    return countFindings(countsAll ? strong : fresh);
}
function passedWords(image, medium) {
    const fresh = image.findings.filter(isNewFinding);
    if (fresh.length > 0)
        return countFindings(fresh);
    const movement = imageMovement(image);
    if (movement.kind !== 'sized' || movement.change <= 0)
        return '';
    const limited = decidingChecks(image).find((check) => check.id === 'max-increase' || check.id === 'max-size');
    const limit = limited === undefined ? null : limitWords(limited);
    return limit === null ? '' : `within the limit of ${medium.name(limit)}`;
}

;// CONCATENATED MODULE: ./src/report/setting-words.ts
const names = {
    entrypoint: 'entrypoint',
    command: 'command',
    user: 'user',
    'working-directory': 'working directory',
    environment: 'variable',
    'exposed-port': 'port',
    volume: 'volume',
    label: 'label',
};
/** Changes of how a container runs. Labels tell of the image, often its commit or date, and change in every build. */
function runningSettings({ comparison }) {
    return (comparison?.settings ?? []).filter(({ setting }) => setting !== 'label');
}
/** user `root` → `node`; port `8080/tcp` added. */
function settingWords(change, medium) {
    const { setting, kind, key, base, head } = change;
    if (key !== '')
        return `${names[setting]} ${medium.code(key)} ${kind}`;
    if (kind === 'changed')
        return `${names[setting]} ${setting_words_quote(base, medium)} → ${setting_words_quote(head, medium)}`;
    return `${names[setting]} ${setting_words_quote(kind === 'added' ? head : base, medium)} ${kind}`;
}
function setting_words_quote(value, medium) {
    return value === null ? 'none' : medium.code(value);
}

;// CONCATENATED MODULE: ./src/report/movement-words.ts





/** What the only image of a report is called. */
const defaultName = 'Image';
/** What happened to the image, for the start of a headline; `called` is its name or `defaultName`. */
function movementWords(image, called) {
    const movement = imageMovement(image);
    switch (movement.kind) {
        case 'none':
            return missingHeadWords(image, called);
        case 'alone':
            return aloneWords(image, { called, size: formatBytes(movement.head.size.compressedBytes) });
        case 'unchanged':
            return unchangedWords(image, { called, movement });
        case 'rewritten':
            return `${called} rebuilt, same size${atSize(image, movement)}`;
        case 'sized':
            return sizedWords(image, { called, movement });
    }
}
function unchangedWords(image, { called, movement }) {
    const settings = runningSettings(image).length;
    return settings === 0
        ? `${called} unchanged${atSize(image, movement)}`
        : `${called} unchanged in size${atSize(image, movement)}, ${formatCount(settings, 'setting')} changed`;
}
function missingHeadWords({ head }, called) {
    const failed = head.state === 'missing' && head.reason === 'build-failed';
    if (!failed)
        return `${called} not weighed`;
    return called === defaultName ? 'Build failed' : `Build of ${called} failed`;
}
function aloneWords({ base }, { called, size }) {
    const reason = base.state === 'missing' ? base.reason : 'no-commit';
    switch (reason) {
        case 'no-dockerfile':
            return called === defaultName ? `First image: ${size}` : `${called} is new: ${size}`;
        case 'no-commit':
            return `${called} weighs ${size}`;
        case 'build-failed':
        case 'not-built':
        case 'other-platform':
            return `${called} weighs ${size}, no comparison`;
    }
}
function sizedWords(image, { called, movement }) {
    const { figure, change, base } = movement;
    const size = formatBytes(Math.abs(change));
    const percent = formatPercentChange(change, base.size[figure]);
    const share = percent === null ? '' : ` (${percent})`;
    switch (figure) {
        case 'compressedBytes':
            return `${called} ${change > 0 ? 'grew' : 'shrank'} by ${size}${share}${toSize(image, movement)}`;
        case 'unpackedBytes':
            return `${called} ${change > 0 ? 'grew' : 'shrank'} by ${size}${share} unpacked${toSize(image, movement)}`;
        case 'layerCount':
            return `${called} has ${formatCount(Math.abs(change), `${change > 0 ? 'more' : 'fewer'} layer`)}, same size${atSize(image, movement)}`;
    }
}
/** The total belongs into the headline when the total is what is judged. */
function toSize(image, movement) {
    return worded(image, { movement, word: 'to' });
}
function atSize(image, movement) {
    return worded(image, { movement, word: 'at' });
}
function worded(image, { movement, word }) {
    const check = decidingChecks(image)[0];
    if (check?.id !== 'max-size' || check.status === 'pass' || movement.kind === 'none')
        return '';
    return ` ${word} ${actualWords(check, image) ?? formatBytes(movement.head.size.compressedBytes)}`;
}

;// CONCATENATED MODULE: ./src/report/headline.ts






/** The report's verdict and its one number. */
function reportHeadline(report, medium) {
    const [only, ...others] = report.images;
    if (only === undefined)
        return { status: report.status, words: 'No image was weighed' };
    if (others.length === 0)
        return { ...imageHeadline(only, { medium, name: null }), status: report.status };
    return { status: report.status, words: severalWords(report, medium) };
}
/** One image's verdict and number; `name` is what it is called among several. */
function imageHeadline(image, { medium, name }) {
    const called = name === null ? defaultName : medium.code(name);
    const judgement = judgementWords(image, medium);
    const words = movementWords(image, called);
    return {
        status: image.verdict.status,
        words: judgement === '' ? words : `${words} — ${judgement}`,
    };
}
/** Whether a reader need not look at the image: nothing moved, nothing was found, nothing failed. */
function isQuiet(image) {
    const calm = image.verdict.status === 'pass' || image.verdict.status === 'skip';
    return (calm &&
        imageMovement(image).kind === 'unchanged' &&
        runningSettings(image).length === 0 &&
        !image.findings.some(isNewFinding) &&
        image.findingsFixed === 0);
}
function severalWords(report, medium) {
    const total = formatCount(report.images.length, 'image');
    const bad = report.images.filter((image) => image.verdict.status === report.status);
    if (report.status === 'fail' || report.status === 'warn') {
        const [only, ...others] = bad;
        if (only !== undefined && others.length === 0) {
            return `${imageHeadline(only, { medium, name: only.subject.name }).words} (1 of ${total})`;
        }
        return `${bad.length} of ${total} ${report.status === 'fail' ? 'failed' : 'need a look'}`;
    }
    const moved = report.images.filter((image) => !isQuiet(image)).length;
    return moved === 0 ? `${total} unchanged` : `${moved} of ${total} changed`;
}

;// CONCATENATED MODULE: ./src/report/links.ts

/** An address that can stand in a Markdown link as it is. */
const plainAddress = /^https?:\/\/[^\s()<>[\]"'`\\|]+$/;
const repositoryName = /^[\w.-]+\/[\w.-]+$/;
/** Rules are named like files. */
const ruleSlug = /^[a-z0-9-]+$/;
/** A file at a commit on the server's pages, at its lines; null when no address can be made that is safe. */
function fileUrl(subject, commit, place) {
    const repository = repositoryUrl(subject);
    const path = encodePath(place.path);
    if (repository === null || path === null || commit === null)
        return null;
    return `${repository}/blob/${encodeSegment(commit)}/${path}${lineAnchor(place.lines)}`;
}
/** Where an origin's instruction stands in the repository; unknown origins stand nowhere. */
function originPlace(origin, dockerfile) {
    switch (origin.kind) {
        case 'instruction':
            return { path: origin.file, lines: { start: origin.startLine, end: origin.endLine } };
        case 'base-image':
            if (dockerfile === null || dockerfile === '')
                return null;
            return { path: dockerfile, lines: { start: origin.line, end: origin.line } };
        case 'unknown':
            return null;
    }
}
/** A commit's page. */
function commitUrl(subject, commit) {
    const repository = repositoryUrl(subject);
    return repository === null ? null : `${repository}/commit/${encodeSegment(commit)}`;
}
/** The workflow run's page, where the job summary is. */
function summaryUrl(subject) {
    return subject.runUrl !== null && plainAddress.test(subject.runUrl) ? subject.runUrl : null;
}
/** A rule's page: in the documentation at `docsUrl`, or ShellCheck's own. */
function ruleUrl(docsUrl, finding) {
    const page = shellcheckPage(finding.code);
    if (page !== null)
        return page;
    if (docsUrl === null || !plainAddress.test(docsUrl) || !ruleSlug.test(finding.name))
        return null;
    return `${docsUrl}/rules/${finding.name}.md`;
}
/** Where a figure is defined in the documentation at `docsUrl`; `figure` is a heading there, in lower case. */
function figureUrl(docsUrl, figure) {
    const url = figuresUrl(docsUrl);
    return url === null ? null : `${url}#${figure.replaceAll(' ', '-')}`;
}
/** Where all figures are defined. */
function figuresUrl(docsUrl) {
    return docsUrl !== null && plainAddress.test(docsUrl) ? `${docsUrl}/figures.md` : null;
}
function repositoryUrl(subject) {
    if (!plainAddress.test(subject.serverUrl) || !repositoryName.test(subject.repository))
        return null;
    return `${subject.serverUrl}/${subject.repository}`;
}
function lineAnchor(lines) {
    return lines.end > lines.start ? `#L${lines.start}-L${lines.end}` : `#L${lines.start}`;
}
/** Null for a path that a browser would fold into another page. */
function encodePath(path) {
    const segments = path.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return null;
    return segments.map(encodeSegment).join('/');
}
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./src/report/markdown.ts

/** Stands for text of which nothing can be shown. */
const empty = '(empty)';
/** Characters of untrusted text in one code span; a longer one loses its middle. */
const defaultSpan = 120;
/**
 * Shows untrusted text as code. Nothing in a code span is read as Markdown, HTML, a mention or a reference,
 * provided that its fence is longer than every run of backticks in it (CommonMark 0.31, 6.1).
 */
function codeSpan(text, limit = defaultSpan) {
    const shown = untrusted_capMiddle(untrusted_oneLine(text), limit);
    if (shown === '')
        return empty;
    const fence = '`'.repeat(longestRun(shown) + 1);
    const gap = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${gap}${shown}${gap}${fence}`;
}
/** Words made of these characters only are plain text to Markdown wherever they stand. */
const plainWord = /^[\p{L}\p{M}\p{N}.,;:!?'"’“”()%/+=×→–—…−-]+$/u;
/** Plain words that GitHub still turns into something: addresses, emoji, commits, issues, advisories. */
const linkedWord = /:[\w+-]+:|:\/\/|www\.|\b(?:mailto|xmpp):|\b[0-9a-f]{7,}\b|\b(?:GH|GHSA|CVE)-/i;
/** Plain words that start a list or underline a heading when a line begins with them. */
const lineMarker = /^(?:[-+=]+|\d+[.)])$/;
/** Shows a short untrusted text, such as a path, as it is when that is harmless, else as code. */
function label(text, limit = defaultSpan) {
    const shown = untrusted_capMiddle(untrusted_oneLine(text), limit);
    return shown !== '' && shown.split(' ').every(isPlainAt) ? shown : codeSpan(shown, limit);
}
/**
 * Shows a sentence that may carry untrusted words. Text between backticks becomes code; any other word that
 * could mean something to Markdown or to GitHub becomes code too.
 */
function prose(text, limit = 1000) {
    const pieces = untrusted_capMiddle(untrusted_oneLine(text), limit).split('`');
    const spans = pieces.length % 2 === 1 ? pieces : [...pieces.slice(0, -2), pieces.slice(-2).join('')];
    const shown = spans.map((piece, index) => (index % 2 === 1 ? quoted(piece) : words(piece)));
    return shown.reduce(joinSpans, '').trim() || empty;
}
function quoted(piece) {
    return piece.trim() === '' ? '' : codeSpan(piece);
}
function words(piece) {
    return piece
        .split(' ')
        .map((word, index) => (word === '' || isPlainAt(word, index) ? word : codeWord(word)))
        .join(' ');
}
function codeWord(word) {
    const [, lead = '', core = '', trail = ''] = /^(["'(]*)(.*?)([)"'.,;:!?]*)$/s.exec(word) ?? [];
    return core === '' ? codeSpan(word) : `${lead}${codeSpan(core)}${trail}`;
}
/** Two code spans that touch would read each other's fences. */
function joinSpans(text, next) {
    return text.endsWith('`') && next.startsWith('`') ? `${text} ${next}` : `${text}${next}`;
}
function isPlainAt(word, index) {
    return plainWord.test(word) && !linkedWord.test(word) && !(index === 0 && lineMarker.test(word));
}
/** A link whose text is Markdown made here and whose address comes from `links.ts`; plain text without one. */
function markdown_link(text, url) {
    return url === null ? text : `[${text}](${url})`;
}
/** A GFM table of Markdown cells made here; figures, set right, do not wrap. */
function table(columns, rows) {
    const names = tableRow(columns.map(([name]) => name));
    const delimiters = columns.map(([, alignment]) => (alignment === 'right' ? '--:' : ':--'));
    const set = (cell, column) => columns[column]?.[1] === 'right' ? cell.replaceAll(' ', '\u00a0') : cell;
    return {
        head: `${names}\n| ${delimiters.join(' | ')} |`,
        rows: rows.map((row) => tableRow(row.map(set))),
    };
}
function tableRow(cells) {
    return `| ${cells.map(tableCell).join(' | ')} |`;
}
/**
 * A bar splits a cell even inside code and is escaped with a backslash. Parsers disagree on a backslash that
 * stands before it already, so an invisible word joiner parts the two.
 */
function tableCell(markdown) {
    return markdown.replace(/\\(?=\|)/g, '\\\u2060').replace(/\|/g, '\\|');
}
/** A fenced block of visible lines; its fence is longer than every run of backticks in them. */
function fence(lines) {
    const mark = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return `${mark}text\n${lines.join('\n')}\n${mark}`;
}
/** Opening and closing of a collapsed block; the title is HTML made by `htmlText` and `htmlCode`. */
function details(title) {
    return { open: `<details><summary>${title}</summary>\n`, close: '\n</details>' };
}
/** Untrusted text as code where Markdown is not read: inside HTML. */
function htmlCode(text, limit = defaultSpan) {
    return `<code>${htmlText(capMiddle(oneLine(text), limit))}</code>`;
}
/** Own words inside HTML. */
function htmlText(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./src/report/medium.ts


/** Comment and job summary. */
const markdownMedium = {
    code: (text) => codeSpan(text, 80),
    name: (text) => label(text, 60),
    sentence: (text) => prose(text),
    place: (text, url) => markdown_link(label(text, 80), url),
};
/** Terminal and annotations: one visible line, without addresses. */
const textMedium = {
    code: (text) => plain(text, 80),
    name: (text) => plain(text, 60),
    sentence: (text) => plain(text, 1000),
    place: (text) => plain(text, 80),
};
function plain(text, limit) {
    return medium_withoutCommands(untrusted_capMiddle(untrusted_oneLine(text), limit));
}
/**
 * Takes the meaning from what the runner would obey in a job's log: `::command::` at the start of a line, and the
 * older `##[command]` anywhere (actions/runner, ActionCommand.TryParse).
 */
function medium_withoutCommands(line) {
    return line.replace(/^(\s*:):/, '$1 :').replaceAll('##[', '## [');
}

;// CONCATENATED MODULE: ./src/report/annotations.ts







/** The runner keeps this many of each level in a step and drops the rest silently. */
const perLevel = 10;
/** The runner cuts a message here. */
const messageLimit = 4096;
const levels = {
    error: 'error',
    warning: 'warning',
    info: 'notice',
    style: 'notice',
};
/**
 * What a reader of the changed files should see: broken checks, then the findings that count in a scope, those the
 * pull request answers for before others, strongest first. A level never has more than the runner shows; what is left
 * out is counted in a last notice.
 */
function makeAnnotations(report, scope) {
    const all = [
        ...report.images.flatMap((image) => checkAnnotations(image, report)),
        ...countedFindings(report, scope).map(findingAnnotation),
    ];
    const errors = all.filter(({ level }) => level === 'error');
    const warnings = all.filter(({ level }) => level === 'warning');
    const notices = all.filter(({ level }) => level === 'notice');
    const crowded = [errors, warnings, notices].some(({ length }) => length > perLevel);
    const shown = [
        ...errors.slice(0, perLevel),
        ...warnings.slice(0, perLevel),
        ...notices.slice(0, crowded ? perLevel - 1 : perLevel),
    ];
    return crowded ? [...shown, restNotice(all.length - shown.length)] : shown;
}
function restNotice(left) {
    return {
        level: 'notice',
        title: 'Dockweigh',
        message: `${formatCount(left, 'more annotation')} left out here; the job summary has them all.`,
    };
}
function checkAnnotations(image, report) {
    const broken = image.verdict.checks.filter(({ id, status }) => id !== 'lint-threshold' && (status === 'fail' || status === 'warn'));
    const [first] = broken;
    if (first === undefined)
        return [];
    const name = report.images.length > 1 ? image.subject.name : null;
    const { words } = imageHeadline(image, { medium: textMedium, name });
    const failed = broken.some(({ status }) => status === 'fail');
    const location = causeLocation(image, broken);
    return [
        {
            level: failed && !report.reportOnly ? 'error' : 'warning',
            title: `Dockweigh: ${broken.map(({ id }) => id).join(', ')}`,
            message: limitMessage([words, ...broken.map(({ reason }) => untrusted_oneLine(reason))].join('\n')),
            ...(location === null ? {} : { location }),
        },
    ];
}
/** The instruction that moved the image most, when a size check is broken and head has it. */
function causeLocation(image, broken) {
    const sized = broken.some(({ id }) => id !== 'build');
    const origin = sized ? causeOrigin(image) : null;
    const place = origin === null ? null : originPlace(origin, image.subject.dockerfile);
    if (place === null)
        return null;
    return { file: untrusted_oneLine(place.path), startLine: place.lines.start, endLine: place.lines.end };
}
function countedFindings(report, scope) {
    const findings = sortFindings(distinctFindings(report));
    const standing = findings.filter((finding) => !isNewFinding(finding));
    return [...findings.filter(isNewFinding), ...(scope === 'all' ? standing : [])];
}
function findingAnnotation(finding) {
    return {
        level: levels[finding.severity],
        title: `${untrusted_oneLine(finding.code)} ${untrusted_oneLine(finding.name)}`,
        message: limitMessage(`${untrusted_oneLine(finding.message)}\n${untrusted_oneLine(finding.remedy)}`),
        location: findingLocation(finding),
    };
}
/** A finding's end column is exclusive; an annotation's is not. */
function findingLocation(finding) {
    const lines = {
        file: untrusted_oneLine(finding.file),
        startLine: finding.line,
        endLine: Math.max(finding.line, finding.endLine),
    };
    if (finding.line !== finding.endLine)
        return lines;
    const endColumn = Math.max(finding.column, finding.endColumn - 1);
    return { ...lines, startColumn: finding.column, endColumn };
}
function limitMessage(message) {
    return untrusted_capMiddle(message, messageLimit);
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

;// CONCATENATED MODULE: ./src/report/outputs.ts
/**
 * The action's outputs. Sizes are whole bytes. What was not measured is the empty string, never 0; so are the
 * figures of one image when there are several, which the JSON report tells apart.
 */
function reportOutputs(report) {
    const [first, ...others] = report.images;
    const findings = report.images.reduce((total, image) => total + image.findings.length, 0);
    return {
        verdict: report.status,
        findings: String(findings),
        ...(first !== undefined && others.length === 0 ? imageOutputs(first) : unknownFigures),
    };
}
const unknownFigures = {
    'compressed-size': '',
    'unpacked-size': '',
    layers: '',
    'base-compressed-size': '',
    'base-unpacked-size': '',
    'base-layers': '',
    'size-change': '',
    'layer-change': '',
    'head-digest': '',
};
function imageOutputs({ head, base, comparison }) {
    const headSize = head.state === 'measured' ? head.size : null;
    const baseSize = base.state === 'measured' ? base.size : null;
    return {
        'compressed-size': outputs_print(headSize?.compressedBytes),
        'unpacked-size': outputs_print(headSize?.unpackedBytes),
        layers: outputs_print(headSize?.layerCount),
        'base-compressed-size': outputs_print(baseSize?.compressedBytes),
        'base-unpacked-size': outputs_print(baseSize?.unpackedBytes),
        'base-layers': outputs_print(baseSize?.layerCount),
        'size-change': outputs_print(comparison?.sizeChange.compressedBytes),
        'layer-change': outputs_print(comparison?.sizeChange.layerCount),
        'head-digest': head.state === 'measured' ? head.digest : '',
    };
}
function outputs_print(figure) {
    return figure === undefined ? '' : String(figure);
}

;// CONCATENATED MODULE: ./src/report/sarif.ts



/** The published schema of the format. */
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const sarif_levels = { error: 'error', warning: 'warning', info: 'note', style: 'note' };
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
        defaultConfiguration: { level: sarif_levels[severity], enabled: meta.severity !== null },
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
        help: { text: untrusted_oneLine(remedy) },
        defaultConfiguration: { level: sarif_levels[severity] },
        properties: { tags: ['correctness'], 'problem.severity': problemSeverities[severity] },
    }));
}
/** Code scanning shows the short description as an alert's title. */
function describePage(code) {
    const page = shellcheckPage(code);
    if (page === null)
        return { shortDescription: { text: untrusted_oneLine(code) } };
    return { shortDescription: { text: `ShellCheck ${code}` }, helpUri: page };
}
function resultOf(finding) {
    const { code, severity, message, remedy, introduced, fix } = finding;
    return {
        ruleId: code,
        level: sarif_levels[severity],
        message: { text: `${untrusted_oneLine(message)} ${untrusted_oneLine(remedy)}` },
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
        description: { text: untrusted_oneLine(summary) },
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

;// CONCATENATED MODULE: ./src/report/budget.ts
const separator = '\n\n';
/**
 * Joins sections into a document of at most `limit`. Room is given by priority, at whole rows; the order of the
 * document stays. The limit is kept for every input, because whatever does not fit is left out.
 */
function fitSections(sections, budget) {
    const whole = joinSections(sections.map((section) => renderRows(section, section.rows.length)));
    if (budget.measure(whole) <= budget.limit)
        return whole;
    const shown = allotRows(sections, budget);
    const texts = sections.map((section) => renderPart(section, shown.get(section) ?? 0, budget));
    return joinSections([...texts, budget.describeCuts(listCuts(sections, shown))]);
}
/** Room for the sentence about what was cut, which is known only afterwards. */
const cutSentence = 1000;
function allotRows(sections, budget) {
    const shown = new Map();
    let left = budget.limit - cutSentence;
    for (const section of sections.toSorted((a, b) => a.priority - b.priority)) {
        if (section.under !== null && !shown.get(section.under))
            continue;
        const rows = countFittingRows(section, { ...budget, limit: left });
        if (rows === 0)
            continue;
        shown.set(section, rows);
        left -= budget.measure(renderPart(section, rows, budget) + separator);
    }
    return shown;
}
function countFittingRows(section, budget) {
    const { measure, limit } = budget;
    const all = section.rows.length;
    if (measure(renderRows(section, all) + separator) <= limit)
        return all;
    const rest = budget.describeRest({ name: section.name, left: all, total: all });
    let left = limit - measure(section.open + section.close + rest + separator.repeat(2));
    let rows = 0;
    while (rows < all - 1 && left >= measure(`${section.rows[rows] ?? ''}\n`)) {
        left -= measure(`${section.rows[rows] ?? ''}\n`);
        rows += 1;
    }
    return rows;
}
function renderPart(section, rows, budget) {
    const total = section.rows.length;
    if (rows === 0)
        return '';
    if (rows === total)
        return renderRows(section, rows);
    const rest = budget.describeRest({ name: section.name, left: total - rows, total });
    const close = `${separator}${rest}${section.close}`;
    return renderRows({ ...section, close }, rows);
}
function renderRows(section, rows) {
    return `${section.open}${section.rows.slice(0, rows).join('\n')}${section.close}`;
}
function joinSections(texts) {
    return `${texts.filter((text) => text !== '').join(separator)}\n`;
}
/** Sections of one name, from several images, are counted together. */
function listCuts(sections, shown) {
    const cuts = new Map();
    for (const section of sections) {
        const total = section.rows.length;
        const left = total - (shown.get(section) ?? 0);
        const known = cuts.get(section.name) ?? { name: section.name, left: 0, total: 0 };
        cuts.set(section.name, {
            name: section.name,
            left: known.left + left,
            total: known.total + total,
        });
    }
    return [...cuts.values()].filter((cut) => cut.left > 0);
}

;// CONCATENATED MODULE: ./src/report/cause-detail.ts

/**
 * What moved most in the largest change: ` (218 MB unpacked, of which …)`, or `, of which …` when the sentence speaks
 * of unpacked bytes already. Empty when nothing stands out.
 */
function detailWords(cause, medium) {
    const { largest, movement } = cause;
    const total = largest.unpackedChange;
    if (movement.figure === 'layerCount' || total * movement.change <= 0)
        return '';
    const parts = namedParts(cause, medium);
    const words = parts.length === 0 ? '' : partWords(parts, total);
    if (words === '' || movement.figure === 'unpackedBytes')
        return words;
    return ` (${formatBytes(Math.abs(total))} unpacked${words})`;
}
/** A part that is nearly all of it is all that need be said. */
function partWords([first, second], total) {
    if (first === undefined)
        return '';
    const shares = [first, second].filter((part) => part !== undefined);
    const inside = shares.every(({ bytes }) => bytes * total > 0 && Math.abs(bytes) <= Math.abs(total));
    if (!inside) {
        return `: ${shares.map(({ name, bytes }) => `${name} ${formatByteChange(bytes)}`).join(', ')}`;
    }
    if (first.bytes / total > 0.99)
        return `, all of it ${first.name}`;
    const list = shares.map(({ name, bytes }) => `${name} ${formatBytes(Math.abs(bytes))}`);
    return `, of which ${list.join(' and ')}`;
}
function namedParts(cause, medium) {
    const { largest } = cause;
    const total = Math.abs(largest.unpackedChange);
    const [first, second] = largest.inside.filter(({ path, sizeChange }) => path !== '' && Math.abs(sizeChange) >= total / 5);
    const found = behindPackage(cause);
    if (found !== null && found.bytes >= Math.abs(first?.sizeChange ?? 0) * 0.9) {
        return [
            {
                name: nameInstalled(found.package, medium),
                bytes: Math.sign(largest.unpackedChange) * found.bytes,
            },
        ];
    }
    if (first === undefined)
        return [];
    const share = Math.abs(first.sizeChange) / total;
    const parts = share >= 0.5 && share <= 1 ? [first] : [first, second];
    return parts.flatMap((part) => part === undefined
        ? []
        : [{ name: medium.code(formatImagePath(part.path)), bytes: part.sizeChange }]);
}
/** The package that explains most of the change, unless another layer could have brought it as well. */
function behindPackage({ largest, comparison, groups }) {
    const total = largest.unpackedChange;
    for (const row of comparison.packages.rows) {
        const bytes = Math.abs(row.sizeChange ?? 0);
        if (bytes < Math.abs(total) / 2)
            return null;
        const fits = (row.sizeChange ?? 0) * total > 0 && bytes <= Math.abs(total);
        if (fits && !groups.some((group) => group !== largest && couldHold(group, { total, bytes }))) {
            return { package: row, bytes };
        }
    }
    return null;
}
function couldHold(group, { total, bytes }) {
    return group.unpackedChange * total > 0 && Math.abs(group.unpackedChange) >= bytes * 0.9;
}
function nameInstalled({ name, headVersion, baseVersion }, medium) {
    return `package ${medium.code(`${name} ${headVersion ?? baseVersion ?? ''}`)}`;
}

;// CONCATENATED MODULE: ./src/report/layer-words.ts



/** One side's layers. */
function viewLayers(image, { subject, medium, side }) {
    const measured = image[side];
    return {
        medium,
        layers: measured.state === 'measured' ? measured.layers : [],
        dockerfile: image.subject.dockerfile,
        suffix: side === 'base' ? ' on base' : '',
        locate: (place) => fileUrl(subject, measured.commit, place),
    };
}
/** `RUN make` (Dockerfile:12), by a layer's index. */
function nameLayer(index, view) {
    const layer = view.layers[index] ?? null;
    const origin = layer?.origin ?? { kind: 'unknown' };
    return `${originWords(origin, { medium: view.medium, layer })}${placeWords(origin, view)}`;
}
/** `RUN make` (Dockerfile:12). */
function nameOrigin(origin, view) {
    return `${originWords(origin, { medium: view.medium, layer: null })}${placeWords(origin, view)}`;
}
/** `RUN make`, base image `debian:12`, layer `0123456789ab` of unknown origin. */
function originWords(origin, { medium, layer }) {
    switch (origin.kind) {
        case 'instruction':
            return medium.code(origin.text);
        case 'base-image':
            return `base image ${medium.code(origin.reference)}`;
        case 'unknown':
            return layer === null
                ? 'a layer of unknown origin'
                : `layer ${medium.code(formatDigest(layer.digest))} of unknown origin`;
    }
}
/** ` (Dockerfile:12)`, linked where possible; empty for what stands nowhere. */
function placeWords(origin, view) {
    const place = placeLink(origin, view);
    return place === '' ? '' : ` (${place})`;
}
/** `Dockerfile:12`, linked where possible; empty for what stands nowhere. */
function placeLink(origin, { medium, dockerfile, locate, suffix }) {
    const place = originPlace(origin, dockerfile);
    if (place === null)
        return '';
    return `${medium.place(`${untrusted_oneLine(place.path)}:${place.lines.start}`, locate(place))}${suffix}`;
}
/** The name of an origin, to begin a sentence with; foreign words keep their letters. */
function startWith(origin, name) {
    return origin.kind === 'instruction' ? name : `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

;// CONCATENATED MODULE: ./src/report/waste-words.ts




/** Instructions of new waste that a reader is told of; the rest is in the list. */
const toldGroups = 3;
/**
 * New waste of head, a sentence for each pair of instructions: the largest, and those that something can be done about;
 * not the pair that the cause has told of.
 */
function toldWaste(image, view) {
    const told = findCause(image)?.waste ?? null;
    return newWaste(image)
        .filter(({ addedBy, hiddenBy, manner }) => told === null ||
        told.addedBy !== addedBy ||
        told.hiddenBy !== hiddenBy ||
        told.manner !== manner)
        .filter((group, index) => index === 0 || wasteRemedy(group, view) !== '')
        .slice(0, toldGroups)
        .map((group) => wasteSentence(group, view));
}
/** `RUN chown …` (Dockerfile:20) stores again 12.0 MB that `COPY . .` (Dockerfile:18) brought, and what to do. */
function wasteSentence(group, view) {
    const { addedBy, hiddenBy, manner, sizeBytes } = group;
    const size = formatBytes(sizeBytes);
    const hider = startWith(originOf(hiddenBy, view), nameLayer(hiddenBy, view));
    if (addedBy === hiddenBy)
        return `${hider} writes ${size} twice.`;
    const what = `${verbs[manner]} ${size} that ${nameLayer(addedBy, view)} brought`;
    const kept = manner === 'deleted' ? '; the image still carries it' : '';
    return [`${hider} ${what}${kept}.`, wasteRemedy(group, view)].join(' ').trim();
}
const verbs = {
    'attributes-changed': 'stores again',
    'copied-again': 'stores again',
    overwritten: 'overwrites',
    deleted: 'deletes',
};
/** What to do against it; empty when the pull request's Dockerfile cannot help. */
function wasteRemedy({ manner, addedBy }, view) {
    const origin = originOf(addedBy, view);
    if (origin.kind !== 'instruction')
        return '';
    if (manner === 'attributes-changed') {
        const option = /^\s*(?:copy|add)\b/i.test(origin.text);
        return option
            ? `Use ${view.medium.code('--chown')} or ${view.medium.code('--chmod')} there instead.`
            : 'Set owner and mode there.';
    }
    if (manner === 'deleted')
        return 'Delete it there.';
    return 'Write it once.';
}
function originOf(index, { layers }) {
    return layers[index]?.origin ?? { kind: 'unknown' };
}

;// CONCATENATED MODULE: ./src/report/cause-words.ts






/** What to say of an image's change in a sentence or two. Null when nothing moved or nothing can be compared. */
function causeSentence(image, telling) {
    const cause = findCause(image);
    if (cause === null)
        return null;
    return cause.movement.figure === 'layerCount'
        ? describeLayers(cause, { image, telling })
        : describeGroup(cause, { image, telling });
}
/** `RUN npm ci` (Dockerfile:12) adds 58.1 MB (218 MB unpacked, of which `/app/node_modules` 160 MB). */
function describeGroup(cause, description) {
    const { largest } = cause;
    if (largest.kind === 'changed' && replacedReference(largest) === null) {
        const foreign = describeForeign(cause, description);
        if (foreign !== null)
            return foreign;
    }
    const sentence = describeOwn(largest, { ...description, cause });
    if (cause.waste !== null)
        return `${sentence}${describeCopy(cause.waste, description)}`;
    const detail = detailWords(cause, description.telling.medium);
    return `${sentence}${detail}${shareOfChange(cause)}.`;
}
/** A change that the pull request did not make. Null when it did, or may have. */
function describeForeign(cause, description) {
    const { largest, movement } = cause;
    const figure = movement.figure === 'unpackedBytes' ? 'unpackedBytes' : 'compressedBytes';
    const change = changeOf(largest, figure);
    const unit = figure === 'unpackedBytes' ? ' unpacked' : '';
    const what = cause_words_nameGroup(largest, description);
    const share = shareOfChange(cause).replace(/^, (.*)$/, ' It is $1.');
    if (largest.cause === 'drift') {
        const verb = change > 0 ? 'grew' : 'shrank';
        const size = formatBytes(Math.abs(change));
        const detail = detailWords(cause, description.telling.medium);
        return `${what} ${verb} by ${size}${unit} by drift${detail}: neither it nor its inputs changed.${share}`;
    }
    const origin = shownOrigin(largest);
    // A reference with a variable may stand for another image than on base.
    if (origin.kind !== 'base-image' || origin.reference.includes('$'))
        return null;
    return `${what} moved: ${formatByteChange(change)}${unit}, not this pull request's doing.${share}`;
}
/** Says that bytes are the same ones again, and what to do. */
function describeCopy(waste, { image, telling }) {
    const view = viewLayers(image, { ...telling, side: 'head' });
    const size = formatBytes(waste.sizeBytes);
    const remedy = wasteRemedy(waste, view);
    const again = `: it stores again ${size} that ${nameLayer(waste.addedBy, view)} brought.`;
    return remedy === '' ? again : `${again} ${remedy}`;
}
/** Says when the largest change is not most of the story. */
function shareOfChange({ largest, groups, movement }) {
    const share = changeOf(largest, movement.figure) / movement.change;
    return share < 0.5 ? `, the largest of ${groups.length} changes` : '';
}
function describeOwn(group, { cause, ...description }) {
    const { figure } = cause.movement;
    const change = changeOf(group, figure);
    const what = cause_words_nameGroup(group, description);
    const size = formatBytes(Math.abs(change)) + (figure === 'unpackedBytes' ? ' unpacked' : '');
    switch (group.kind) {
        case 'added':
            return `${what} adds ${size}`;
        case 'removed':
            return `Removing ${what} saves ${size}`;
        case 'changed':
        case 'edited':
            return replacedReference(group) === null
                ? `${what} ${change > 0 ? 'grew' : 'shrank'} by ${size}`
                : `${what} ${change > 0 ? 'adds' : 'saves'} ${size}`;
    }
}
/** Layers count one by one, so several changes share the cause. */
function describeLayers(cause, description) {
    const { largest, groups, movement } = cause;
    const direction = Math.sign(movement.change);
    const more = groups.filter((group) => group !== largest && changeOf(group, 'layerCount') * direction > 0).length;
    const what = cause_words_nameGroup(largest, description);
    const rest = more === 0 ? '' : ` and ${formatCount(more, 'more change')}`;
    const verb = { add: ['adds', 'add'], remove: ['removes', 'remove'] };
    const [one, several] = verb[direction > 0 ? 'add' : 'remove'];
    const count = Math.abs(changeOf(largest, 'layerCount'));
    if (largest.kind === 'removed')
        return `Without ${what}${rest} there are fewer layers.`;
    return more === 0
        ? `${what} ${one} ${formatCount(count, 'layer')}.`
        : `${what}${rest} ${several} layers.`;
}
/** A group's name and place; a removed one's stands inside a sentence, any other's begins it. */
function cause_words_nameGroup(group, { image, telling }) {
    const origin = shownOrigin(group);
    const { medium } = telling;
    const side = group.headOrigin === null ? 'base' : 'head';
    const layer = group.row?.[side] ?? null;
    const replaced = replacedReference(group);
    const instead = replaced === null ? '' : ` in place of ${medium.code(replaced)}`;
    const name = `${originWords(origin, { medium, layer })}${instead}${placeWords(origin, viewLayers(image, { ...telling, side }))}`;
    return side === 'base' ? name : startWith(origin, name);
}

;// CONCATENATED MODULE: ./src/report/matters.ts




/** Whether a changed layer is worth a row: above the noise in a size, or counted by what the headline tells. */
function matters(group, image) {
    if (image.head.state === 'missing')
        return true;
    const { compressedChange, unpackedChange } = group;
    const change = { compressedBytes: compressedChange, unpackedBytes: unpackedChange };
    const counted = group.headLayers !== group.baseLayers && countsLayers(image);
    return counted || !isNoise(change, noiseFloors(image.head.size));
}
/** Counts the changes that are not worth a row each; nothing when the cause tells of the only one. */
function smallChangesWords(count, { shown, image }) {
    const told = shown === 0 && findCause(image) !== null ? 1 : 0;
    const left = count - told;
    if (left <= 0)
        return '';
    const noun = shown + told > 0 ? 'more layer' : 'layer';
    const floor = formatBytes(largestFloor(image));
    return `${formatCount(left, noun)} changed by less than ${floor}${left === 1 ? '' : ' each'}.`;
}
/** No small change is larger than this, in either size. */
function largestFloor(image) {
    if (image.head.state === 'missing')
        return 0;
    const { compressedBytes, unpackedBytes } = noiseFloors(image.head.size);
    return Math.max(compressedBytes, unpackedBytes);
}
function countsLayers(image) {
    const movement = imageMovement(image);
    const told = movement.kind === 'sized' && movement.figure === 'layerCount';
    return (told || image.verdict.checks.some(({ id, status }) => isLayerCheck(id) && status !== 'pass'));
}
function isLayerCheck(id) {
    return id === 'max-layers' || id === 'max-layer-increase';
}

;// CONCATENATED MODULE: ./src/report/sections/make-section.ts


/** What is shown first when room is short. */
const priorities = {
    headline: 0,
    verdict: 1,
    heading: 2,
    cause: 3,
    changes: 4,
    waste: 5,
    settings: 6,
    findings: 7,
    places: 8,
    log: 9,
    notes: 10,
    checks: 11,
    packages: 12,
    standing: 13,
    rest: 14,
    subject: 15,
    files: 16,
    unchanged: 17,
    weight: 18,
};
/** A section that is shown whole or not at all. */
function wholeSection(text, place) {
    return { ...place, open: '', rows: [text], close: '' };
}
/** Rows a comment shows openly; the rest of a longer table is collapsed. */
const openRows = 10;
/** A table, cut at whole rows; in a comment the rows after the first ten are collapsed. */
function tableSections({ head, rows }, { place, extent }) {
    const open = extent === 'summary' ? rows : rows.slice(0, openRows);
    const rest = rows.slice(open.length);
    return [
        { ...place, open: `${head}\n`, rows: open, close: '' },
        ...(rest.length === 0
            ? []
            : [
                collapsedTable(`${formatNumber(rest.length)} more ${place.name}`, {
                    lines: { head, rows: rest },
                    place: { ...place, priority: priorities.rest },
                }),
            ]),
    ];
}
/** A table in a collapsed block, cut at whole rows; the title is HTML. */
function collapsedTable(title, { lines, place }) {
    const { open, close } = details(title);
    return { ...place, open: `${open}\n${lines.head}\n`, rows: lines.rows, close: `\n${close}` };
}
/** Lines in a collapsed block, shown whole or not at all; the title is HTML. */
function collapsedText(title, { text, place }) {
    const { open, close } = details(title);
    return { ...place, open: `${open}\n`, rows: [text], close: `\n${close}` };
}

;// CONCATENATED MODULE: ./src/report/sections/origin-cells.ts



/** What made a layer, and where that stands. */
function originCells({ origin, side, layer }, context) {
    const place = originPlace(origin, context.image.subject.dockerfile);
    if (place === null) {
        const digest = layer === null ? '' : ` ${codeSpan(formatDigest(layer.digest))}`;
        return [`layer${digest} of unknown origin`, ''];
    }
    const url = fileUrl(context.report.subject, context.image[side].commit, place);
    const where = markdown_link(label(`${place.path}:${place.lines.start}`, 60), url);
    return [origin_cells_originWords(origin), side === 'base' ? `${where} on base` : where];
}
function origin_cells_originWords(origin) {
    switch (origin.kind) {
        case 'instruction':
            return codeSpan(origin.text, 100);
        case 'base-image':
            return `base image ${codeSpan(origin.reference)}`;
        case 'unknown':
            return '';
    }
}

;// CONCATENATED MODULE: ./src/report/sections/changed-layers.ts







/** Layers that changed, the largest change first. None when none did, or when the cause has said it all. */
function changedLayersSections(context) {
    const { comparison } = context.image;
    if (comparison === null)
        return [];
    const all = changedGroups(comparison);
    const groups = context.extent === 'summary' ? all : all.filter((group) => matters(group, context.image));
    const place = { name: 'changed layers', priority: priorities.changes, under: context.under };
    const rest = smallChangesWords(all.length - groups.length, {
        shown: groups.length,
        image: context.image,
    });
    return [
        ...(groups.length === 0 || changed_layers_isTold(groups, context)
            ? []
            : layerTable(groups, { place, context })),
        ...(rest === '' ? [] : [wholeSection(rest, { ...place, name: 'small changes' })]),
    ];
}
function layerTable(groups, { place, context }) {
    const lines = table([
        ['changed layers', 'left'],
        ['', 'left'],
        ['compressed', 'right'],
        ['unpacked', 'right'],
    ], groups.map((group) => changed_layers_groupRow(group, context)));
    return tableSections(lines, { place, extent: context.extent });
}
/** A table of the one change that the sentence above it tells of would repeat it. */
function changed_layers_isTold(groups, { image }) {
    return groups.length === 1 && imageMovement(image).kind === 'sized';
}
function changed_layers_groupRow(group, context) {
    const side = group.headOrigin === null ? 'base' : 'head';
    const layer = group.row?.[side] ?? null;
    const [what, where] = originCells({ origin: shownOrigin(group), side, layer }, context);
    return [
        `${group.kind} ${what}${replacing(group)}${countLayers(group)}`,
        where,
        formatByteChange(group.compressedChange),
        formatByteChange(group.unpackedChange),
    ];
}
function replacing(group) {
    const replaced = replacedReference(group);
    return replaced === null ? '' : ` in place of ${codeSpan(replaced)}`;
}
/** Layers of a base image are told together; how many they are is news when it changed. */
function countLayers({ row, baseLayers, headLayers }) {
    if (row !== null)
        return '';
    const change = headLayers - baseLayers;
    const count = formatCount(headLayers, 'layer');
    return change === 0 || baseLayers === 0
        ? `, ${count}`
        : `, ${count} (${formatCountChange(change)})`;
}

;// CONCATENATED MODULE: ./src/report/sections/layer-list.ts





/**
 * The layers that a comment does not list as changed, in the image's order; in a job summary every layer of both
 * sides. Null when there are none.
 */
function layerListSection(context) {
    const { comparison, head } = context.image;
    if (comparison === null)
        return head.state === 'measured' ? headLayers(head.layers, context) : null;
    return context.extent === 'summary'
        ? allLayers(comparison.layers, context)
        : unchangedLayers(keptRows(comparison), context);
}
function unchangedLayers(rows, context) {
    const layers = rows.flatMap((row) => row.head ?? []);
    if (layers.length === 0)
        return null;
    const moved = rows.filter((row) => row.kind === 'moved').length;
    const title = `Unchanged layers (${layers.length}${moved === 0 ? '' : `, ${moved} moved`})`;
    return listSection(title, { layers, context, name: 'unchanged layers' });
}
function headLayers(layers, context) {
    if (layers.length === 0)
        return null;
    return listSection(`Layers (${layers.length})`, { layers, context, name: 'layers' });
}
function listSection(title, { layers, context, name }) {
    const lines = table([
        ['layer', 'left'],
        ['', 'left'],
        ['compressed', 'right'],
        ['unpacked', 'right'],
    ], layers.map((layer) => [
        ...originCells({ origin: layer.origin, side: 'head', layer }, context),
        formatBytes(layer.compressedBytes),
        formatBytes(layer.unpackedBytes),
    ]));
    const place = { name, priority: priorities.unchanged, under: context.under };
    return collapsedTable(title, { lines, place });
}
function allLayers(rows, context) {
    if (rows.length === 0)
        return null;
    const lines = table([
        ['', 'left'],
        ['layer', 'left'],
        ['', 'left'],
        ['base', 'right'],
        ['head', 'right'],
        ['unpacked', 'right'],
        ['digest', 'left'],
    ], rows.flatMap((row) => layerRow(row, context)));
    const place = { name: 'layers', priority: priorities.unchanged, under: context.under };
    return collapsedTable(`All layers (${rows.length})`, { lines, place });
}
function layerRow(row, context) {
    const side = row.head === null ? 'base' : 'head';
    const layer = row[side];
    if (layer === null)
        return [];
    return [
        [
            row.kind,
            ...originCells({ origin: layer.origin, side, layer }, context),
            ...compressedCells(row),
            formatBytes(layer.unpackedBytes),
            codeSpan(formatDigest(layer.digest)),
        ],
    ];
}
function compressedCells({ base, head }) {
    if (base !== null && head !== null) {
        return formatBytesApart(base.compressedBytes, head.compressedBytes);
    }
    return [
        base === null ? '–' : formatBytes(base.compressedBytes),
        head === null ? '–' : formatBytes(head.compressedBytes),
    ];
}

;// CONCATENATED MODULE: ./src/report/sections/checks.ts




/** Failed and warned checks with their actuals and limits. Null when there are none. */
function brokenChecksSection({ image, under }) {
    const lines = [brokenLine('fail', image), brokenLine('warn', image)].filter((line) => line !== '');
    if (lines.length === 0)
        return null;
    return wholeSection(lines.join('\n\n'), { name: 'checks', priority: priorities.verdict, under });
}
/** Every check with its actual, its limit and how it came out. Null when nothing was checked. */
function allChecksSection({ image, under }) {
    const { checks } = image.verdict;
    if (checks.length === 0)
        return null;
    const lines = table([
        ['', 'left'],
        ['check', 'left'],
        ['actual', 'right'],
        ['limit', 'left'],
        ['', 'left'],
    ], checks.map((check) => checkRow(check, image)));
    const place = { name: 'checks', priority: priorities.checks, under };
    return collapsedTable(`All checks (${checks.length})`, { lines, place });
}
function brokenLine(status, image) {
    const broken = image.verdict.checks.filter((check) => check.status === status && !checks_isTold(check));
    if (broken.length === 0)
        return '';
    const words = broken.map((check) => brokenCheck(check, image)).join(' · ');
    return `${status === 'fail' ? 'Failed' : 'Warned'}: ${words}`;
}
/** A failed build is told by the headline and its log, findings below the threshold by their table. */
function checks_isTold({ id, status }) {
    return id === 'build' || (id === 'lint-threshold' && status === 'warn');
}
function brokenCheck(check, image) {
    const actual = actualWords(check, image);
    const limit = limitWords(check);
    const name = codeSpan(check.id);
    if (check.id === 'lint-threshold' || actual === null || limit === null) {
        return `${name} ${prose(check.reason)}`;
    }
    return `${name} ${actual}, limit ${label(limit)}`;
}
function checkRow(check, image) {
    const limit = limitWords(check);
    return [
        statusMark(check.status),
        codeSpan(check.id),
        actualWords(check, image) ?? '–',
        limit === null ? '–' : label(limit),
        prose(check.reason),
    ];
}

;// CONCATENATED MODULE: ./src/report/attribution-words.ts



const attribution_words_names = [
    ['pull-request', 'pull request'],
    ['base-image', 'base image'],
    ['drift', 'drift'],
    ['unknown', 'unknown'],
];
/**
 * Who answers for the change: `Pull request +58.1 MB · base image +3.1 MB · drift −0.2 MB`. Null when one part
 * answers for all of it, or when the other parts are noise.
 */
function attributionWords(image) {
    const movement = imageMovement(image);
    if (movement.kind !== 'sized' || image.comparison === null)
        return null;
    const figure = movement.figure === 'unpackedBytes' ? 'unpackedBytes' : 'compressedBytes';
    const { attribution } = image.comparison;
    const floor = noiseFloor(movement.head.size[figure]);
    const parts = attribution_words_names.filter(([cause]) => Math.abs(attribution[cause][figure]) >= floor);
    if (parts.length < 2)
        return null;
    const words = parts
        .map(([cause, name]) => `${name} ${formatByteChange(attribution[cause][figure])}`)
        .join(' · ');
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

;// CONCATENATED MODULE: ./src/report/facts/fact-table.ts

/** Says in a title that a list is not whole; empty when it is. */
function fact_table_partWords({ rows, total }) {
    return rows.length === total ? '' : `, the ${formatNumber(rows.length)} largest listed`;
}

;// CONCATENATED MODULE: ./src/report/facts/change-facts.ts



/** The places that explain nine tenths of the change. */
function placeFacts({ directories }, medium) {
    return {
        name: 'places',
        title: 'Places',
        columns: [
            ['where 90% of the change is', 'left'],
            ['unpacked', 'right'],
            ['files', 'right'],
        ],
        rows: directories.map(({ path, sizeChange, fileCount }) => [
            medium.code(formatImagePath(path)),
            formatByteChange(sizeChange),
            formatNumber(fileCount),
        ]),
    };
}
const fileKinds = [
    ['added', 'added'],
    ['removed', 'removed'],
    ['grown', 'grown'],
    ['shrunk', 'shrunk'],
    ['rewritten', 'rewritten'],
    ['attributes', 'attributes only'],
];
/** Changed files, the largest change first. */
function fileFacts({ files, fileCounts }, medium) {
    const counts = fileKinds
        .filter(([kind]) => fileCounts[kind] > 0)
        .map(([kind, words]) => `${formatNumber(fileCounts[kind])} ${words}`)
        .join(', ');
    return {
        name: 'files',
        title: `Files: ${counts}${fact_table_partWords(files)}`,
        columns: [
            ['', 'left'],
            ['file', 'left'],
            ['base', 'right'],
            ['head', 'right'],
            ['change', 'right'],
        ],
        rows: files.rows.map((file) => fileRow(file, medium)),
    };
}
function fileRow({ path, kind, baseBytes, headBytes, sizeChange }, medium) {
    return [
        kind === 'attributes' ? 'attributes only' : kind,
        medium.code(formatImagePath(path)),
        kind === 'added' ? '–' : formatBytes(baseBytes),
        kind === 'removed' ? '–' : formatBytes(headBytes),
        sizeChange === 0 ? 'same' : formatByteChange(sizeChange),
    ];
}
/** Package types as their users call them. */
const packageTypes = {
    deb: 'Debian',
    apk: 'Alpine',
    rpm: 'RPM',
    npm: 'npm',
    pypi: 'PyPI',
    gem: 'Ruby',
    maven: 'Maven',
};
const packageKinds = ['added', 'removed', 'updated', 'resized'];
/** Changed packages, the largest change first. */
function packageFacts({ packages }, medium) {
    const counts = packageKinds
        .map((kind) => [kind, packages.rows.filter((row) => row.kind === kind).length])
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => `${formatNumber(count)} ${kind}`)
        .join(', ');
    const whole = packages.rows.length === packages.total;
    const words = whole ? counts : `${formatNumber(packages.total)} changed${fact_table_partWords(packages)}`;
    return {
        name: 'packages',
        title: `Packages: ${words}`,
        columns: [
            ['', 'left'],
            ['package', 'left'],
            ['type', 'left'],
            ['base', 'left'],
            ['head', 'left'],
            ['change', 'right'],
        ],
        rows: packages.rows.map((row) => packageRow(row, medium)),
    };
}
function packageRow({ kind, type, name, baseVersion, headVersion, sizeChange }, medium) {
    return [
        kind,
        medium.code(name),
        packageTypes[type],
        baseVersion === null ? '–' : medium.code(baseVersion),
        headVersion === null ? '–' : medium.code(headVersion),
        sizeChange === null ? 'unknown' : formatByteChange(sizeChange),
    ];
}
/** Every setting that changed, labels too. */
function settingFacts({ settings }, medium) {
    return {
        name: 'settings',
        title: `Settings: ${formatCount(settings.length, 'change')}`,
        columns: [['setting', 'left']],
        rows: settings.map((change) => [settingWords(change, medium)]),
    };
}

;// CONCATENATED MODULE: ./src/report/sections/fact-sections.ts



/** Rows of a collapsed table in a comment: who wants more than these wants them all. */
const commentRows = 20;
/** Facts in a collapsed block; in a comment the first rows only. Null when there are none. */
function collapsedFacts(facts, { context, priority }) {
    if (facts.rows.length === 0)
        return null;
    const rows = context.extent === 'summary' ? facts.rows : facts.rows.slice(0, commentRows);
    const left = facts.rows.length - rows.length;
    const section = collapsedTable(htmlText(facts.title), {
        lines: table(facts.columns, rows),
        place: { name: facts.name, priority, under: context.under },
    });
    if (left === 0)
        return section;
    const { close } = details('');
    return { ...section, close: `\n\n${formatNumber(left)} more in the job summary.${close}` };
}
/** Facts as a small open table, whole or not at all. Null when there are none. */
function openFacts(facts, { context, priority }) {
    if (facts.rows.length === 0)
        return null;
    const lines = table(facts.columns, facts.rows);
    return wholeSection([lines.head, ...lines.rows].join('\n'), {
        name: facts.name,
        priority,
        under: context.under,
    });
}

;// CONCATENATED MODULE: ./src/report/sections/changes.ts







/** Who answers for which part of the change. Null when one does for all of it. */
function attributionSection({ image, under }) {
    const words = attributionWords(image);
    if (words === null)
        return null;
    return wholeSection(words, { name: 'attributions', priority: priorities.cause, under });
}
/** The places that explain the change, when they are several and matter. */
function placesSection(context) {
    const { comparison, head } = context.image;
    if (comparison === null || head.state === 'missing')
        return null;
    const moved = comparison.directories.reduce((sum, { movedBytes }) => sum + movedBytes, 0);
    const matters = context.extent === 'summary' || moved >= noiseFloor(head.size.unpackedBytes);
    const least = context.extent === 'summary' ? 1 : 2;
    if (!matters || comparison.directories.length < least)
        return null;
    return openFacts(placeFacts(comparison, markdownMedium), { context, priority: priorities.places });
}
/** Settings a comment shows openly. */
const openSettings = 6;
/** How a container runs otherwise, in one line. Null when it runs the same. */
function settingsSection({ image, under }) {
    const settings = runningSettings(image);
    if (settings.length === 0)
        return null;
    const shown = settings.slice(0, openSettings);
    const words = shown.map((change) => settingWords(change, markdownMedium));
    const left = settings.length - shown.length;
    const text = `Settings: ${[...words, ...(left === 0 ? [] : [`${left} more`])].join(' · ')}`;
    return wholeSection(text, { name: 'settings', priority: priorities.settings, under });
}
/** Packages, files and settings, collapsed; settings only where the open line has not told all of them. */
function changeListSections(context) {
    const { comparison } = context.image;
    if (comparison === null)
        return [];
    const { packages, files, standing } = priorities;
    const told = context.extent === 'comment' && runningSettings(context.image).length <= openSettings;
    return [
        collapsedFacts(packageFacts(comparison, markdownMedium), { context, priority: packages }),
        collapsedFacts(fileFacts(comparison, markdownMedium), { context, priority: files }),
        told
            ? null
            : collapsedFacts(settingFacts(comparison, markdownMedium), { context, priority: standing }),
    ].filter((section) => section !== null);
}

;// CONCATENATED MODULE: ./src/report/sections/findings.ts





/**
 * Findings the pull request answers for, or how many it fixed. In a comment only errors and warnings stand open: advice
 * is for those who want it.
 */
function newFindingsSections(context) {
    const { image, under, extent } = context;
    const findings = sortFindings(image.findings.filter(isNewFinding));
    const first = findings[0];
    if (first === undefined)
        return fixedFindings(context);
    const count = formatCount(findings.length, first.introduced === null ? 'finding' : 'new finding');
    const fixed = image.findingsFixed === 0 ? '' : `, ${formatNumber(image.findingsFixed)} fixed`;
    const title = `${count}${fixed}`;
    const place = { name: 'findings', priority: priorities.findings, under };
    const strong = extent === 'summary' ? findings : findings.filter(isStrong);
    const advice = findings.slice(strong.length);
    const adviceTitle = strong.length === 0 ? title : formatNumber(advice.length);
    return [
        ...(strong.length === 0
            ? []
            : tableSections(findingsTable(strong, { title, context }), { place, extent })),
        ...(advice.length === 0
            ? []
            : [
                collapsedTable(`${adviceTitle}${strong.length === 0 ? ', all' : ' more'} of severity info or style`, {
                    lines: findingsTable(advice, { title: 'finding', context }),
                    place: { ...place, priority: priorities.standing },
                }),
            ]),
    ];
}
function isStrong({ severity }) {
    return severity === 'error' || severity === 'warning';
}
/** Findings that were on base already. Null when there are none. */
function standingFindingsSection(context) {
    const findings = sortFindings(context.image.findings.filter((finding) => !isNewFinding(finding)));
    if (findings.length === 0)
        return null;
    const place = { name: 'standing findings', priority: priorities.standing, under: context.under };
    const lines = findingsTable(findings, { title: 'finding', context });
    return collapsedTable(`Standing findings, also on base (${findings.length})`, { lines, place });
}
function fixedFindings({ image, under }) {
    if (image.findingsFixed === 0)
        return [];
    const text = `${formatCount(image.findingsFixed, 'finding')} fixed.`;
    return [wholeSection(text, { name: 'fixed findings', priority: priorities.findings, under })];
}
function findingsTable(findings, { title, context }) {
    return table([
        ['', 'left'],
        [title, 'left'],
        ['where', 'left'],
    ], findings.map((finding) => findingRow(finding, context)));
}
function findingRow(finding, { report, image, docsUrl }) {
    const lines = { start: finding.line, end: finding.endLine };
    const url = fileUrl(report.subject, image.head.commit, { path: finding.file, lines });
    const code = markdown_link(codeSpan(finding.code), ruleUrl(docsUrl, finding));
    return [
        finding.severity,
        `${code} ${prose(finding.message)}<br>${prose(finding.remedy)}`,
        markdown_link(label(`${finding.file}:${finding.line}`, 60), url),
    ];
}

;// CONCATENATED MODULE: ./src/report/missing-words.ts
/** The side that keeps the images from being compared, head's first. */
function missingSide({ head, base }) {
    if (head.state === 'missing')
        return head;
    return base.state === 'missing' ? base : null;
}
/** What a missing side says, and what follows from it. Null when both sides were measured. */
function missingSentence(image, medium) {
    const { head, base } = image;
    if (head.state === 'missing')
        return medium.sentence(head.message);
    if (base.state === 'measured')
        return null;
    switch (base.reason) {
        case 'no-dockerfile':
            return `Base has no ${medium.code(image.subject.dockerfile)} to compare with.`;
        case 'no-commit':
        case 'other-platform':
            return medium.sentence(base.message);
        case 'build-failed':
        case 'not-built':
            return `${medium.sentence(base.message)} There is nothing to compare with.`;
    }
}

;// CONCATENATED MODULE: ./src/report/sections/missing-side.ts





const logLimits = {
    comment: { lines: 20, width: 200 },
    summary: { lines: 400, width: 1000 },
};
/** Why a side has no image. Null when both have one. */
function missingSideSection({ image, under }) {
    const sentence = missingSentence(image, markdownMedium);
    if (sentence === null)
        return null;
    return wholeSection(sentence, { name: 'causes', priority: priorities.cause, under });
}
/** The end of head's failed build, in sight. Null when there is none. */
function headLogSection({ image, under, extent }) {
    const log = shownLog(image.head, extent);
    return log === null ? null : wholeSection(log, { name: 'logs', priority: priorities.log, under });
}
/** The end of base's failed build, collapsed: it is not this pull request's doing. Null when there is none. */
function baseLogSection({ image, under, extent }) {
    const log = image.head.state === 'missing' ? null : shownLog(image.base, extent);
    if (log === null)
        return null;
    const place = { name: 'logs', priority: priorities.log, under };
    return collapsedText("The end of base's build log", { text: log, place });
}
function shownLog(side, extent) {
    const lines = side.state === 'missing' ? logTail(side.log, logLimits[extent]) : [];
    return lines.length === 0 ? null : fence(lines);
}

;// CONCATENATED MODULE: ./src/report/sections/sizes.ts





const named = [
    ['compressedBytes', 'compressed size'],
    ['unpackedBytes', 'unpacked size'],
];
/** Base, head and change of the figures, or head's alone. Null when head has none. */
function sizesSection(context) {
    const { head, base } = context.image;
    if (head.state === 'missing')
        return null;
    const waste = showsWaste(head, context) ? [wasteName(context)] : [];
    const lines = base.state === 'missing' ? headTable(head, waste) : comparisonTable({ base, head }, waste);
    return wholeSection([lines.head, ...lines.rows].join('\n'), {
        name: 'sizes',
        priority: priorities.cause,
        under: context.under,
    });
}
/** In a comment waste has a row when it moved, or when its limit is not kept. */
function showsWaste(head, { image, extent }) {
    if (extent === 'summary')
        return true;
    const moved = Math.abs(image.comparison?.wasteChange ?? 0);
    return (moved >= noiseFloor(head.size.unpackedBytes) ||
        image.verdict.checks.some(({ id, status }) => isWasteCheck(id) && status === 'fail'));
}
function isWasteCheck(id) {
    return id === 'max-waste' || id === 'max-waste-increase';
}
function wasteName({ docsUrl }) {
    return markdown_link('waste', figureUrl(docsUrl, 'waste'));
}
/** `112 MB compressed, 301 MB unpacked, 8 layers`. */
function sizesInWords({ size }) {
    const compressed = `${formatBytes(size.compressedBytes)} compressed`;
    const unpacked = `${formatBytes(size.unpackedBytes)} unpacked`;
    return `${compressed}, ${unpacked}, ${formatCount(size.layerCount, 'layer')}`;
}
function comparisonTable({ base, head }, waste) {
    const sizes = named.map(([figure, name]) => byteRow(name, [base.size[figure], head.size[figure]]));
    const wasted = waste.map((name) => byteRow(name, [base.contents.wastedBytes, head.contents.wastedBytes]));
    const layers = head.size.layerCount - base.size.layerCount;
    return table([
        ['', 'left'],
        ['base', 'right'],
        ['head', 'right'],
        ['change', 'right'],
    ], [
        ...sizes,
        ...wasted,
        [
            'layers',
            String(base.size.layerCount),
            String(head.size.layerCount),
            layers === 0 ? 'same' : formatCountChange(layers),
        ],
    ]);
}
function byteRow(name, [before, after]) {
    const change = after === before ? 'same' : formatChange(after - before, before);
    return [name, ...formatBytesApart(before, after), change];
}
function headTable(head, waste) {
    return table([
        ['', 'left'],
        ['head', 'right'],
    ], [
        ...named.map(([figure, name]) => [name, formatBytes(head.size[figure])]),
        ...waste.map((name) => [name, formatBytes(head.contents.wastedBytes)]),
        ['layers', String(head.size.layerCount)],
    ]);
}

;// CONCATENATED MODULE: ./src/report/recorded-words.ts

/** Which side was not built because an earlier run had measured it, and how old that is. Null when both were built. */
function recordedSentence({ head, base }) {
    const isRested = head.state === 'measured' && head.recorded !== null;
    if (base.state !== 'measured' || base.recorded === null)
        return null;
    const measured = `an earlier run measured base ${ageWords(base.recorded)}`;
    return isRested
        ? `Neither side was built: nothing that head is made from was touched, and ${measured}.`
        : `Base was not built: ${measured}.`;
}
/** `on 2026-11-20 at 07:14 UTC, 3 h before this one`. */
function ageWords({ at, ageMs }) {
    const [day = '', time = ''] = at.split('T');
    const age = ageMs < dayMs ? formatDuration(ageMs) : daysOf(ageMs);
    return `on ${day} at ${time.slice(0, 5)} UTC, ${age} before this one`;
}
const dayMs = 24 * 3_600_000;
function daysOf(ageMs) {
    const days = Math.floor(ageMs / dayMs);
    return days === 1 ? '1 day' : `${days} days`;
}

;// CONCATENATED MODULE: ./src/report/sections/subject.ts





/** What was compared and why that base, how it was built, and what the sizes mean. */
function subjectSection({ report, image, under, docsUrl }) {
    const { subject } = report;
    const lines = table([
        ['', 'left'],
        ['commit', 'left'],
        ['image', 'left'],
        ['platform', 'left'],
        ['steps run', 'right'],
        ['steps cached', 'right'],
        ['duration', 'right'],
        ['build cache', 'left'],
    ], [
        ['base', commitLink(subject, subject.baseCommit), ...sideCells(image.base)],
        ['head', commitLink(subject, subject.headShown), ...sideCells(image.head)],
    ]);
    const text = [
        [lines.head, ...lines.rows].join('\n'),
        '',
        ...explanations({ report, image, docsUrl }),
    ];
    const place = { name: 'comparisons', priority: priorities.subject, under };
    return collapsedText('What was compared', { text: text.join('\n'), place });
}
function explanations({ report, image, docsUrl, }) {
    const figures = figuresUrl(docsUrl);
    const recorded = recordedSentence(image);
    return [
        `- ${recipeWords(image)}; compared with ${prose(report.subject.baseWhy)}.`,
        ...(recorded === null ? [] : [`- ${recorded}`]),
        '- Compressed size: the layers as a registry stores them and a pull downloads them.',
        '- Unpacked size: the files of all layers on disk, also those that a later layer hides.',
        ...(figures === null ? [] : [`- ${markdown_link('What every figure means', figures)}.`]),
    ];
}
/** A stage that could not do all of its work, said quietly. Null when every stage did. */
function notesSection(notes) {
    if (notes.length === 0)
        return null;
    const lines = notes.map(({ message }) => `> Note: ${prose(message)}`);
    return wholeSection(lines.join('\n>\n'), {
        name: 'notes',
        priority: priorities.notes,
        under: null,
    });
}
/** The last line: who says this of which commits, and where the rest is. */
function footerSection(report, extent) {
    return wholeSection(`<sub>${footerWords(report, extent).replace(/^head/, 'Head')}</sub>`, {
        name: 'footer',
        priority: priorities.headline,
        under: null,
    });
}
/** `head abc1234 against base def5678 · job summary · Dockweigh 1.0.0`. */
function footerWords({ subject, tool }, extent) {
    const base = subject.baseCommit === null ? '' : ` against base ${commitLink(subject, subject.baseCommit)}`;
    const head = subject.headShown === null ? '' : `head ${commitLink(subject, subject.headShown)}${base} · `;
    const url = extent === 'summary' ? null : summaryUrl(subject);
    const summary = url === null ? '' : `${markdown_link('job summary', url)} · `;
    return `${head}${summary}Dockweigh ${prose(tool.version)}`;
}
const cacheWords = { imported: 'used', 'not-used': 'not used', failed: 'failed' };
function sideCells(side) {
    if (side.state === 'missing')
        return [missingWords[side.reason], '–', '–', '–', '–', '–'];
    return [codeSpan(formatDigest(side.digest)), codeSpan(side.platform), ...buildCells(side)];
}
function buildCells({ build, recorded }) {
    if (recorded !== null)
        return ['by an earlier run', '–', '–', '–'];
    if (build === null)
        return ['not built', '–', '–', '–'];
    return [
        String(build.stepsBuilt),
        String(build.stepsCached),
        formatDuration(build.durationMs),
        cacheWords[build.cache],
    ];
}
const missingWords = {
    'other-platform': 'other platform',
    'no-commit': 'none',
    'no-dockerfile': 'no Dockerfile',
    'build-failed': 'build failed',
    'not-built': 'not built',
};
function commitLink(subject, commit) {
    return commit === null ? '–' : markdown_link(codeSpan(formatCommit(commit)), commitUrl(subject, commit));
}
function recipeWords({ subject, head }) {
    if (head.state === 'measured' && head.build === null)
        return 'Read, not built';
    const target = subject.target === null ? '' : `, target ${codeSpan(subject.target)}`;
    return `Built from ${codeSpan(subject.dockerfile)} with context ${codeSpan(subject.context)}${target}`;
}

;// CONCATENATED MODULE: ./src/report/leftover-words.ts



/** Leftovers that head has and base has not, or that grew, above the noise; their bytes are what was added. */
function newLeftovers({ head, base, comparison }) {
    if (head.state === 'missing' || base.state === 'missing' || comparison === null)
        return [];
    const floor = noiseFloor(head.size.unpackedBytes);
    const standing = new Map(base.contents.leftovers.map(({ path, sizeBytes }) => [path, sizeBytes]));
    return head.contents.leftovers
        .map((one) => ({ ...one, sizeBytes: one.sizeBytes - (standing.get(one.path) ?? 0) }))
        .filter(({ sizeBytes }) => sizeBytes >= floor)
        .toSorted((first, second) => second.sizeBytes - first.sizeBytes);
}
/** 19.0 MB of apt package lists in `/var/lib/apt/lists` (Dockerfile:15). */
function leftoverWords(leftover, view) {
    const { medium } = view;
    const where = medium.code(formatImagePath(leftover.path));
    const places = lastPlace(leftover, view);
    return `${formatBytes(leftover.sizeBytes)} of ${medium.name(leftover.what)} in ${where}${places}`;
}
/** The youngest layer that carries it: what an instruction of the pull request wrote last. */
function lastPlace({ layers }, view) {
    const origin = view.layers[layers.at(-1) ?? -1]?.origin;
    const place = origin === undefined ? '' : placeLink(origin, view);
    return place === '' ? '' : ` (${place})`;
}
/** The layers that carry it, by name. */
function leftoverLayers({ layers }, view) {
    return layers.map((index) => nameLayer(index, view)).join(', ');
}
/** What to do about leftovers. */
const leftoverRemedy = 'Remove them in the same instruction, or mount a cache there.';

;// CONCATENATED MODULE: ./src/report/facts/waste-facts.ts




const waste_facts_manners = {
    'attributes-changed': 'other owner or mode',
    'copied-again': 'copied again',
    overwritten: 'overwritten',
    deleted: 'deleted',
};
/** What no container sees, by who brought and who hid it. */
function wasteFacts(side, view) {
    const { wastedBytes, efficiency, wastedFiles } = side.contents;
    const files = formatCount(wastedFiles.total, 'file');
    return {
        name: 'waste',
        title: `Waste: ${formatBytes(wastedBytes)} in ${files}, efficiency ${formatShare(efficiency)}`,
        columns: [
            ['waste', 'right'],
            ['files', 'right'],
            ['why', 'left'],
            ['hidden by', 'left'],
            ['brought by', 'left'],
            ['largest', 'left'],
        ],
        rows: groupWaste(side).map((group) => [
            formatBytes(group.sizeBytes),
            formatNumber(group.fileCount),
            waste_facts_manners[group.manner],
            nameLayer(group.hiddenBy, view),
            group.hiddenBy === group.addedBy ? 'the same' : nameLayer(group.addedBy, view),
            view.medium.code(formatImagePath(group.path)),
        ]),
    };
}
/** Caches and temporary files that containers have no use for. */
function leftoverFacts({ contents }, view) {
    const { leftovers } = contents;
    const total = leftovers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    return {
        name: 'leftovers',
        title: `Leftovers: ${formatBytes(total)}`,
        columns: [
            ['size', 'right'],
            ['files', 'right'],
            ['what', 'left'],
            ['where', 'left'],
            ['brought by', 'left'],
        ],
        rows: leftovers.map((leftover) => [
            formatBytes(leftover.sizeBytes),
            formatNumber(leftover.fileCount),
            view.medium.name(leftover.what),
            view.medium.code(formatImagePath(leftover.path)),
            leftoverLayers(leftover, view),
        ]),
    };
}

;// CONCATENATED MODULE: ./src/report/sections/waste.ts








/** What the pull request made the image carry in vain, a sentence each. Null when it did not. */
function newWasteSection(context) {
    const { image, under } = context;
    const view = viewHead(context);
    const left = newLeftovers(image).map((one) => leftoverWords(one, view));
    const lines = [
        ...toldWaste(image, view).map((sentence) => `Waste: ${sentence}`),
        ...(left.length === 0 ? [] : [`Left behind: ${left.join(' · ')}. ${leftoverRemedy}`]),
    ];
    if (lines.length === 0)
        return null;
    return wholeSection(lines.join('\n\n'), { name: 'waste', priority: priorities.waste, under });
}
/** All waste and leftovers of head; in a comment only what is above the noise. */
function standingWasteSections(context) {
    const { head } = context.image;
    if (head.state === 'missing')
        return [];
    const view = viewHead(context);
    const floor = context.extent === 'summary' ? 1 : noiseFloor(head.size.unpackedBytes);
    const { wastedBytes, leftovers } = head.contents;
    const leftBytes = leftovers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const at = { context, priority: priorities.standing };
    return [
        wastedBytes < floor ? null : collapsedFacts(wasteFacts(head, view), at),
        leftBytes < floor ? null : collapsedFacts(leftoverFacts(head, view), at),
    ].filter((section) => section !== null);
}
function viewHead({ image, report }) {
    return viewLayers(image, { subject: report.subject, medium: markdownMedium, side: 'head' });
}

;// CONCATENATED MODULE: ./src/report/facts/weight-facts.ts




/** Where an image's bytes are: directories, files, duplicates and packages. Empty lists are left out. */
function weightFacts(side, view) {
    return [
        directoryFacts(side, view.medium),
        largestFileFacts(side, view),
        duplicateFacts(side, view.medium),
        packageCountFacts(side),
        unreadFacts(side, { medium: view.medium, title: 'Package databases that were not read' }),
    ].filter(({ rows }) => rows.length > 0);
}
function directoryFacts({ contents }, medium) {
    return {
        name: 'largest directories',
        title: `Largest directories of ${formatBytes(contents.visibleBytes)} in ${formatCount(contents.fileCount, 'file')}`,
        columns: [
            ['size', 'right'],
            ['share', 'right'],
            ['files', 'right'],
            ['directory', 'left'],
        ],
        rows: contents.directories.map(({ path, sizeBytes, fileCount }) => [
            formatBytes(sizeBytes),
            contents.visibleBytes === 0 ? '–' : formatShare(sizeBytes / contents.visibleBytes),
            formatNumber(fileCount),
            medium.code(formatImagePath(path)),
        ]),
    };
}
function largestFileFacts({ contents }, view) {
    return {
        name: 'largest files',
        title: 'Largest files',
        columns: [
            ['size', 'right'],
            ['file', 'left'],
            ['brought by', 'left'],
        ],
        rows: contents.largestFiles.map(({ path, sizeBytes, layer }) => [
            formatBytes(sizeBytes),
            view.medium.code(formatImagePath(path)),
            nameLayer(layer, view),
        ]),
    };
}
function duplicateFacts({ contents }, medium) {
    const { duplicates, duplicateBytes } = contents;
    return {
        name: 'duplicates',
        title: `Duplicates: ${formatBytes(duplicateBytes)} in ${formatCount(duplicates.total, 'group')}${fact_table_partWords(duplicates)}`,
        columns: [
            ['removable', 'right'],
            ['copies', 'right'],
            ['of', 'left'],
            ['also at', 'left'],
        ],
        rows: duplicates.rows.map(({ files, removableBytes }) => [
            formatBytes(removableBytes),
            formatNumber(files.length),
            pathWords(files[0]?.path, medium),
            pathWords(files[1]?.path, medium),
        ]),
    };
}
function pathWords(path, medium) {
    return path === undefined ? '–' : medium.code(formatImagePath(path));
}
function packageCountFacts({ contents }) {
    const types = Object.keys(packageTypes);
    const rows = types.flatMap((type) => {
        const count = contents.packageCounts[type] ?? 0;
        return count === 0 ? [] : [[packageTypes[type], formatNumber(count)]];
    });
    const total = Object.values(contents.packageCounts).reduce((sum, count) => sum + count, 0);
    return {
        name: 'package types',
        title: formatCount(total, 'package'),
        columns: [
            ['type', 'left'],
            ['packages', 'right'],
        ],
        rows,
    };
}
/** Package databases that were not read; packages of their types were not compared. */
function unreadFacts({ contents }, { medium, title }) {
    return {
        name: 'unread package databases',
        title,
        columns: [
            ['where', 'left'],
            ['why', 'left'],
        ],
        rows: contents.unreadPackages.map(({ path, reason }) => [
            medium.code(formatImagePath(path)),
            medium.sentence(reason),
        ]),
    };
}

;// CONCATENATED MODULE: ./src/report/sections/weight.ts





/** Where head's bytes are, and what is not known of base's packages, for the job summary. */
function weightSections(context) {
    const { image, report, extent } = context;
    if (extent === 'comment' || image.head.state === 'missing')
        return [];
    const view = viewLayers(image, { subject: report.subject, medium: markdownMedium, side: 'head' });
    return [...weightFacts(image.head, view), ...baseUnreadFacts(image)]
        .map((facts) => collapsedFacts(facts, { context, priority: priorities.weight }))
        .filter((section) => section !== null);
}
function baseUnreadFacts({ base }) {
    if (base.state === 'missing')
        return [];
    const title = 'Package databases of base that were not read';
    return [unreadFacts(base, { medium: markdownMedium, title })];
}

;// CONCATENATED MODULE: ./src/report/sections/image-sections.ts














/** Everything about one image below its headline, most telling first. */
function imageSections(context) {
    const sections = [
        causeSection(context),
        attributionSection(context),
        missingSideSection(context),
        headLogSection(context),
        isStill(context) ? null : sizesSection(context),
        brokenChecksSection(context),
        newWasteSection(context),
        ...changedLayersSections(context),
        placesSection(context),
        settingsSection(context),
        ...newFindingsSections(context),
        baseLogSection(context),
        ...changeListSections(context),
        ...standingWasteSections(context),
        allChecksSection(context),
        standingFindingsSection(context),
        layerListSection(context),
        ...weightSections(context),
        subjectSection(context),
    ];
    return sections.filter((section) => section !== null);
}
/** The one sentence below a headline; for an image that did not move, its figures. */
function causeSection(context) {
    const { image, report, under } = context;
    const still = isStill(context) && image.head.state === 'measured';
    const sentence = still
        ? `${sizesInWords(image.head)}.`
        : causeSentence(image, { subject: report.subject, medium: markdownMedium });
    if (sentence === null)
        return null;
    return wholeSection(sentence, { name: 'causes', priority: priorities.cause, under });
}
/** An image that did not move has no table of equal numbers. */
function isStill({ image }) {
    return imageMovement(image).kind === 'unchanged';
}

;// CONCATENATED MODULE: ./src/report/sections/overview.ts



/** A table of the images to look at, and a collapsed one of those that nobody needs to. */
function overviewSections(loud, { quiet, extent }) {
    const place = { name: 'images', priority: priorities.verdict, under: null };
    const open = tableSections(overviewTable(loud), { place, extent });
    const collapsed = collapsedTable(formatCount(quiet.length, 'unchanged image'), {
        lines: overviewTable(quiet),
        place: { ...place, priority: priorities.unchanged },
    });
    return [...open, collapsed].filter((section) => section.rows.length > 0);
}
function overviewTable(rows) {
    return table([
        ['', 'left'],
        ['image', 'left'],
        ['compressed size', 'right'],
        ['change', 'right'],
        ['layers', 'right'],
    ], rows.map((row) => [
        statusMark(row.status),
        [codeSpan(row.name, 60), row.remark].filter((part) => part !== '').join(' '),
        ...sizeCells(row),
    ]));
}
/** The compressed size and its change, and the layers. */
function sizeCells({ head, base }) {
    if (head === null)
        return ['–', '–', '–'];
    const size = formatBytes(head.compressedBytes);
    if (base === null)
        return [size, '–', String(head.layerCount)];
    const change = head.compressedBytes - base.compressedBytes;
    const layers = head.layerCount - base.layerCount;
    return [
        size,
        change === 0 ? 'same' : formatChange(change, base.compressedBytes),
        layers === 0 ? String(head.layerCount) : `${head.layerCount} (${formatCountChange(layers)})`,
    ];
}

;// CONCATENATED MODULE: ./src/report/document.ts








/** A document's sections in reading order. */
function documentSections(report, { docsUrl, extent }) {
    if (extent === 'comment' && isStillReport(report))
        return stillSections(report);
    const only = onlyImage(report);
    const body = only === null
        ? severalImages(report, { docsUrl, extent })
        : imageSections({ report, image: only, under: null, docsUrl, extent });
    return [
        headlineSection(report),
        ...modeSection(report),
        ...body,
        ...[notesSection(report.notes)].filter((section) => section !== null),
        footerSection(report, extent),
    ];
}
/** What a comment says below the headline and above the footer, without a table of images; nothing when all is still. */
function detailSections(report, options) {
    if (isStillReport(report))
        return [];
    const only = onlyImage(report);
    const extent = 'comment';
    const images = report.images.filter((image) => !isQuiet(image));
    return [
        ...modeSection(report),
        ...(only === null
            ? headedImages(report, { images, ...options, extent })
            : imageSections({ report, image: only, under: null, ...options, extent })),
        ...[notesSection(report.notes)].filter((section) => section !== null),
    ];
}
function onlyImage({ images }) {
    return images.length === 1 ? (images[0] ?? null) : null;
}
/** Nothing moved and nothing is to be said: the headline, and the figures in one line. */
function stillSections(report) {
    const [only] = report.images;
    const figures = report.images.length === 1 && only?.head.state === 'measured'
        ? `${sizesInWords(only.head)} · `
        : '';
    const line = wholeSection(`${figures}${footerWords(report, 'comment')}`, {
        name: 'footer',
        priority: priorities.headline,
        under: null,
    });
    return [headlineSection(report), line];
}
function isStillReport(report) {
    return report.images.length > 0 && report.notes.length === 0 && report.images.every(isQuiet);
}
function headlineSection(report) {
    const { status, words } = reportHeadline(report, markdownMedium);
    return wholeSection(`### ${statusMark(status)} ${words}`, {
        name: 'headline',
        priority: priorities.headline,
        under: null,
    });
}
function modeSection(report) {
    if (!report.reportOnly)
        return [];
    const text = 'Report only: this result does not fail the check.';
    return [wholeSection(text, { name: 'mode', priority: priorities.headline, under: null })];
}
function severalImages(report, { docsUrl, extent }) {
    const loud = extent === 'summary' ? report.images : report.images.filter((image) => !isQuiet(image));
    const quiet = extent === 'summary' ? [] : report.images.filter(isQuiet);
    return [
        ...overviewSections(loud.map(toRow), { quiet: quiet.map(toRow), extent }),
        ...headedImages(report, { images: loud, docsUrl, extent }),
    ];
}
function headedImages(report, { images, ...options }) {
    return images.flatMap((image) => {
        const under = headingSection(image);
        return [under, ...imageSections({ report, image, under, ...options })];
    });
}
function headingSection(image) {
    const { status, words } = imageHeadline(image, {
        medium: markdownMedium,
        name: image.subject.name,
    });
    return wholeSection(`#### ${statusMark(status)} ${words}`, {
        name: 'images',
        priority: priorities.heading,
        under: null,
    });
}
function toRow({ subject, verdict, head, base }) {
    return {
        name: subject.name,
        status: verdict.status,
        head: sizeOf(head),
        base: sizeOf(base),
        remark: '',
    };
}
/** Null for a side that was not measured. */
function sizeOf(side) {
    return side.state === 'measured' ? side.size : null;
}

;// CONCATENATED MODULE: ./src/report/summary.ts



/** A step's summary may have 1 MiB; a larger one is dropped whole. The rest is for what other code adds. */
const summaryLimit = 1_000_000;
/** The job summary: the comment and everything it leaves out. */
function renderSummary(report, options) {
    return fitSections(documentSections(report, { ...options, extent: 'summary' }), {
        limit: options.limit ?? summaryLimit,
        measure: (text) => Buffer.byteLength(text, 'utf8'),
        describeRest: ({ left }) => `${formatNumber(left)} more in the JSON report.`,
        describeCuts: cutWords,
    });
}
function cutWords(cuts) {
    const list = cuts
        .map(({ name, left, total }) => left === total ? name : `${formatNumber(left)} of ${formatNumber(total)} ${name}`)
        .join(', ');
    return `Shortened to fit a job summary. Left out: ${list}. The JSON report has them.`;
}

;// CONCATENATED MODULE: ./src/report/terminal-text.ts
/** Select Graphic Rendition codes (ECMA-48, 8.3.117). */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
/** Colours own words; untrusted text has lost its escape sequences before it comes here. */
function paint(text, { as, colour }) {
    return colour === 'none' ? text : `\u001b[${codes[as]}m${text}\u001b[0m`;
}
const statusPaints = { pass: 'green', warn: 'yellow', fail: 'red', skip: 'dim' };
/** `FAIL` and the like, four characters wide. */
function statusWord(status, colour) {
    return paint(status.toUpperCase(), { as: statusPaints[status], colour });
}
const severityPaints = { error: 'red', warning: 'yellow', info: 'cyan', style: 'dim' };
function severityWord(severity, colour) {
    return paint(severity, { as: severityPaints[severity], colour });
}
/** Columns padded to their widest cell, two spaces apart; all but the named left ones are set right. */
function textTable(rows, left) {
    const widths = columnWidths(rows);
    return rows.map((row) => row
        .map((cell, column) => left.includes(column)
        ? cell.padEnd(widths[column] ?? 0)
        : cell.padStart(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function columnWidths(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    return Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
}

;// CONCATENATED MODULE: ./src/report/terminal-facts.ts










/** A title and its rows, indented; longer lists are cut and say so. */
function factLines(facts, limit = facts.rows.length) {
    if (facts.rows.length === 0)
        return [];
    const rows = facts.rows.slice(0, limit);
    const left = facts.rows.length - rows.length;
    const names = facts.columns.map(([name]) => name);
    const lefts = facts.columns.flatMap(([, side], index) => (side === 'left' ? [index] : []));
    return [
        facts.title,
        ...textTable([names, ...rows], lefts).map((line) => `  ${line}`),
        ...(left === 0 ? [] : [`  ${formatNumber(left)} more`]),
    ];
}
/** Who answers for the change, below the sentence of its cause. */
function attributionLines(image) {
    const words = attributionWords(image);
    return words === null ? [] : [words];
}
/** What the pull request made the image carry in vain. */
function newWasteLines(image, subject) {
    const view = viewLayers(image, { subject, medium: textMedium, side: 'head' });
    const left = newLeftovers(image).map((one) => leftoverWords(one, view));
    return [
        ...toldWaste(image, view).map((sentence) => `Waste: ${sentence}`),
        ...left.map((words) => `Left behind: ${words}. ${leftoverRemedy}`),
    ];
}
const listedRows = 10;
/** Where the change is, how containers run otherwise, and which packages and files moved. */
function changeBlocks({ comparison, head, ...image }) {
    if (comparison === null || head.state === 'missing')
        return [];
    const moved = comparison.directories.reduce((sum, { movedBytes }) => sum + movedBytes, 0);
    const matters = moved >= noiseFloor(head.size.unpackedBytes);
    const settings = runningSettings({ comparison, head, ...image });
    const files = fileFacts(comparison, textMedium);
    return [
        matters ? factLines(placeFacts(comparison, textMedium)) : [],
        settings.length === 0
            ? []
            : ['Settings', ...settings.map((change) => `  ${settingWords(change, textMedium)}`)],
        factLines(packageFacts(comparison, textMedium), listedRows),
        matters ? factLines(files, listedRows) : files.rows.length === 0 ? [] : [files.title],
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal-image.ts















/** Everything about one image below its headline. */
function imageBlocks(image, { report, colour }) {
    const title = report.images.length > 1 ? [titleLine(image, colour)] : [];
    const cause = causeSentence(image, { subject: report.subject, medium: textMedium });
    return [
        [...title, ...(cause === null ? missingLines(image) : [cause, ...attributionLines(image)])],
        sizeLines(image),
        recordedLines(image),
        checkLines(image, colour),
        newWasteLines(image, report.subject),
        layerLines(image),
        ...changeBlocks(image),
        findingLines(image, colour),
    ];
}
/** An image's own headline, among several. */
function titleLine(image, colour) {
    const { status, words } = imageHeadline(image, { medium: textMedium, name: image.subject.name });
    return `${statusWord(status, colour)}  ${words}`;
}
function missingLines(image) {
    const sentence = missingSentence(image, textMedium);
    const log = logTail(missingSide(image)?.log ?? [], { lines: 20, width: 200 });
    return [
        ...(sentence === null ? [] : [sentence]),
        ...log.map((line) => `  | ${medium_withoutCommands(line)}`),
    ];
}
function sizeLines({ head, base }) {
    if (head.state === 'missing')
        return [];
    return textTable(base.state === 'missing' ? headRows(head) : comparedRows(base, head), [0]);
}
function recordedLines(image) {
    const sentence = recordedSentence(image);
    return sentence === null ? [] : [sentence];
}
const figures = [
    ['compressedBytes', 'compressed size'],
    ['unpackedBytes', 'unpacked size'],
];
function headRows({ size, contents }) {
    return [
        ...figures.map(([figure, name]) => [name, formatBytes(size[figure])]),
        ['waste', formatBytes(contents.wastedBytes)],
        ['layers', String(size.layerCount)],
    ];
}
function comparedRows(base, head) {
    const layers = head.size.layerCount - base.size.layerCount;
    const sizes = figures.map(([figure, name]) => terminal_image_byteRow(name, [base.size[figure], head.size[figure]]));
    const change = layers === 0 ? 'same' : formatCountChange(layers);
    return [
        ['', 'base', 'head', 'change'],
        ...sizes,
        terminal_image_byteRow('waste', [base.contents.wastedBytes, head.contents.wastedBytes]),
        ['layers', String(base.size.layerCount), String(head.size.layerCount), change],
    ];
}
function terminal_image_byteRow(name, [before, after]) {
    const change = before === after ? 'same' : formatChange(after - before, before);
    return [name, ...formatBytesApart(before, after), change];
}
function checkLines(image, colour) {
    const checks = image.verdict.checks.filter(({ id }) => id !== 'build');
    if (checks.length === 0)
        return [];
    return ['Checks', ...checks.map((check) => `  ${checkLine(check, { image, colour })}`)];
}
function checkLine(check, { image, colour }) {
    const actual = actualWords(check, image);
    const limit = limitWords(check);
    const words = actual === null || limit === null || check.id === 'lint-threshold'
        ? textMedium.sentence(check.reason)
        : `${actual}, limit ${textMedium.name(limit)}`;
    return `${statusWord(check.status, colour)}  ${check.id}: ${words}`;
}
function layerLines(image) {
    const all = image.comparison === null ? [] : changedGroups(image.comparison);
    const groups = all.filter((group) => matters(group, image));
    const rest = smallChangesWords(all.length - groups.length, { shown: groups.length, image });
    if (groups.length === 0)
        return rest === '' ? [] : [rest];
    const rows = groups.map((group) => terminal_image_layerRow(group, image));
    const head = ['', 'compressed', 'unpacked', '', ''];
    return [
        'Changed layers',
        ...textTable([head, ...rows], [0, 3, 4]).map((line) => `  ${line}`),
        ...(rest === '' ? [] : [`  ${rest}`]),
    ];
}
function terminal_image_layerRow(group, { subject }) {
    const origin = shownOrigin(group);
    const place = originPlace(origin, subject.dockerfile);
    return [
        group.kind,
        formatByteChange(group.compressedChange),
        formatByteChange(group.unpackedChange),
        place === null ? '' : textMedium.place(`${place.path}:${place.lines.start}`, null),
        originWords(origin, { medium: textMedium, layer: group.row?.head ?? group.row?.base ?? null }),
    ];
}
function findingLines({ findings }, colour) {
    const fresh = sortFindings(findings.filter(isNewFinding));
    const standing = findings.length - fresh.length;
    const rest = standing === 0 ? [] : [`${formatCount(standing, 'standing finding')}, also on base.`];
    if (fresh.length === 0)
        return rest;
    return ['Findings', ...fresh.flatMap((finding) => findingLine(finding, colour)), ...rest];
}
function findingLine(finding, colour) {
    const place = textMedium.place(`${finding.file}:${finding.line}:${finding.column}`, null);
    const severity = severityWord(finding.severity, colour);
    return [
        `  ${place}  ${severity}  ${textMedium.name(finding.code)}  ${textMedium.sentence(finding.message)}`,
        `      ${textMedium.sentence(finding.remedy)}`,
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal.ts





/** The report as text for a log or a terminal. No untrusted text in it can steer a terminal or the runner. */
function renderTerminal(report, { colour }) {
    const { status, words } = reportHeadline(report, textMedium);
    const quiet = report.images.length > 1 ? report.images.filter(isQuiet) : [];
    const loud = report.images.filter((image) => !quiet.includes(image));
    const blocks = [
        [
            `${statusWord(status, colour)}  ${paint(words, { as: 'bold', colour })}`,
            ...modeLines(report),
        ],
        ...loud.flatMap((image) => imageBlocks(image, { report, colour })),
        quiet.map((image) => titleLine(image, colour)),
        report.notes.map(({ message }) => `Note: ${textMedium.sentence(message)}`),
        [paint(comparedWords(report), { as: 'dim', colour })],
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function modeLines({ reportOnly }) {
    return reportOnly ? ['      Report only: this result does not fail the check.'] : [];
}
function comparedWords({ subject, tool }) {
    const base = subject.baseCommit === null ? '' : ` against base ${formatCommit(subject.baseCommit)}`;
    const head = subject.headShown === null ? '' : `Head ${formatCommit(subject.headShown)}${base} · `;
    return textMedium.sentence(`${head}Dockweigh ${tool.version}`);
}

;// CONCATENATED MODULE: ./src/build/cache.ts

const longestKey = 64;
/** A stable name for one image of a repository: Dockerfile, target and platforms, in letters any service takes. */
function imageKey(config) {
    const parts = [config.file, config.target, ...config.platforms].filter((part) => part !== null);
    const key = parts.map(slug).join('.');
    if (key.length <= longestKey)
        return key;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 8);
    return `${key.slice(0, longestKey - hash.length - 1)}.${hash}`;
}
/**
 * Decides where the builds take their cache from and where they leave it.
 *
 * Base and head write different scopes, because a scope's index is replaced as a whole; the layers themselves
 * are stored once. `ignore-error` keeps a failed export from failing the build. Where the service does not answer
 * its entries are left out, also those that the user wrote.
 * @see https://docs.docker.com/build/cache/backends/gha/
 */
function planCache(config, service) {
    const scope = `dockweigh-${imageKey(config)}`;
    const limit = `timeout=${Math.ceil(config.cacheTimeoutMs / 1000)}s`;
    const wanted = {
        from: choose(config.cacheFrom, [
            `type=gha,scope=${scope},${limit}`,
            `type=gha,scope=${scope}-base,${limit}`,
        ]),
        headTo: choose(config.cacheTo, [exportTo(scope, limit)]),
        // A destination of the user's own is head's: base would replace what head left there.
        baseTo: config.cacheTo === 'auto' ? [exportTo(`${scope}-base`, limit)] : [],
    };
    const entries = config.noCache ? { ...wanted, from: [] } : wanted;
    if (service.kind === 'available' || !Object.values(entries).flat().some(usesService)) {
        return { ...entries, notice: null };
    }
    return {
        from: entries.from.filter((entry) => !usesService(entry)),
        headTo: entries.headTo.filter((entry) => !usesService(entry)),
        baseTo: [],
        notice: `The Actions cache is not available (${service.why}); building without it.`,
    };
}
function choose(setting, automatic) {
    if (setting === 'none')
        return [];
    return setting === 'auto' ? automatic : setting;
}
function exportTo(scope, limit) {
    return `type=gha,scope=${scope},mode=max,ignore-error=true,${limit}`;
}
function usesService(entry) {
    return /(^|,)type=gha(,|$)/.test(entry);
}
function slug(text) {
    return text
        .replace(/[^A-Za-z0-9._]+/g, '-')
        .replace(/-{2,}/g, '-')
        .replace(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./src/report/comment.ts





/**
 * GitHub takes 65,536 characters; the rest is for the marker that delivery adds and for characters that other
 * counts take for two.
 */
const commentLimit = 60_000;
/**
 * The pull request comment, without the marker it is found by. It stays below GitHub's limit for every report:
 * what does not fit is left out at whole rows, said, and in the job summary.
 */
function renderComment(report, options) {
    return fitSections(documentSections(report, { ...options, extent: 'comment' }), {
        limit: options.limit ?? commentLimit,
        measure: (text) => text.length,
        describeRest: ({ left }) => `${formatNumber(left)} more in the job summary.`,
        describeCuts: (cuts) => comment_cutWords(cuts, report.subject),
    });
}
/** Says what did not fit, and where it is. */
function comment_cutWords(cuts, subject) {
    const list = cuts
        .map(({ name, left, total }) => left === total ? name : `${formatNumber(left)} of ${formatNumber(total)} ${name}`)
        .join(', ');
    return `Shortened to fit a comment. Left out: ${list}. The ${markdown_link('job summary', summaryUrl(subject))} has them.`;
}

;// CONCATENATED MODULE: ./src/report/legs/leg-identity.ts

const leg_identity_longestKey = 64;
/**
 * Key and name of a job's section. Jobs of one matrix may build the same image with other arguments, so the matrix is
 * part of the key; its values, joined as GitHub joins them in the name of the job, are the section's name.
 */
function identifyLeg(leg) {
    const image = leg.commentKey ?? leg.imageKey;
    const key = leg.matrix === null ? image : withHash(image, JSON.stringify(leg.matrix));
    return { key, name: nameLeg(leg) };
}
function nameLeg({ commentKey, imageParts, matrix }) {
    const values = listValues(matrix ?? {});
    const words = values.join(', ');
    if (commentKey === null)
        return words === '' ? imageParts.join(', ') : words;
    if (words === '')
        return commentKey;
    return values.includes(commentKey) ? words : `${commentKey} (${words})`;
}
function listValues(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(listValues);
    if (typeof value === 'string')
        return value === '' ? [] : [value];
    return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}
/** The key of a comment that jobs share: the group that the user named, else the job of the workflow. */
function groupKey(group, job) {
    if (group === null)
        return withHash(`group.${job.workflow}.${job.name}`, `${job.workflow}\n${job.name}`);
    const key = `group.${group}`;
    return key.length <= leg_identity_longestKey ? key : withHash(key, group);
}
/** Readable as far as a key may be, and told apart by the rest. */
function withHash(text, whole) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(whole).digest('hex').slice(0, 8);
    const slug = text.replace(/[^A-Za-z0-9._]+/g, '-').slice(0, leg_identity_longestKey - hash.length - 1);
    return `${slug.replace(/-$/, '')}.${hash}`;
}

;// CONCATENATED MODULE: ./src/report/legs/leg.ts
/** By name, then by key: the order of a comment. */
function compareLegs(a, b) {
    return leg_compareText(a.facts.name, b.facts.name) || leg_compareText(a.facts.key, b.facts.key);
}
function leg_compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/report/legs/shorten-legs.ts

/**
 * Takes away until the rest fits: first the text of one section after the other, then whole sections. What passes goes
 * before what warns, and that before what fails; of equals the longest text first. One section always stays.
 */
function shortenLegs(legs, fits) {
    let shown = legs;
    for (const { facts } of legs.filter(({ text }) => text !== '').toSorted(byWorth)) {
        if (fits(shown))
            return shown;
        shown = shown.map((leg) => (leg.facts.key === facts.key ? { ...leg, text: '' } : leg));
    }
    for (const { facts } of legs.toSorted(byWorth).slice(0, -1)) {
        if (fits(shown))
            return shown;
        shown = shown.filter((leg) => leg.facts.key !== facts.key);
    }
    return shown;
}
const worth = { skip: 0, pass: 1, warn: 2, fail: 3 };
function byWorth(a, b) {
    return worthOf(a) - worthOf(b) || b.text.length - a.text.length || compareLegs(a, b);
}
function worthOf({ facts }) {
    return Math.max(...facts.images.map(({ status }) => worth[status]));
}

;// CONCATENATED MODULE: ./src/report/legs/legs-comment.ts












/** As a comment of one report: GitHub takes 65,536 characters. */
const legs_comment_commentLimit = 60_000;
/**
 * One comment of all legs: a headline over them, a table of their images, and a section each. It stays below GitHub's
 * limit: sections that pass lose their text first, then give up their place, and failing ones last.
 */
function renderLegs(legs, { speaker, limit = legs_comment_commentLimit }) {
    const newest = legs.toSorted(byRun).at(-1);
    if (newest === undefined)
        return '';
    const frame = { speaker: speakFor(newest, speaker), newest };
    const render = (shown) => renderAll(shown, { ...frame, total: legs.length });
    return render(shortenLegs(legs.toSorted(compareLegs), (shown) => render(shown).length <= limit));
}
function byRun(a, b) {
    return (a.facts.runId - b.facts.runId || a.facts.runAttempt - b.facts.runAttempt || compareLegs(a, b));
}
/** The footer is about the newest run, whoever writes. */
function speakFor({ facts }, { subject, tool }) {
    const runUrl = subject.runUrl?.replace(/\/\d+$/, `/${facts.runId}`) ?? null;
    return { tool, subject: { ...subject, headShown: facts.head, baseCommit: facts.base, runUrl } };
}
function renderAll(legs, frame) {
    const [only] = legs;
    const sections = only !== undefined && frame.total === 1
        ? aloneSections(only, frame)
        : sharedSections(legs, frame);
    return fitSections(sections, {
        limit: Infinity,
        measure: (text) => text.length,
        describeRest: () => '',
        describeCuts: () => '',
    });
}
function whole(text) {
    return wholeSection(text, { name: 'sections', priority: priorities.headline, under: null });
}
/** As a comment of its own looks. */
function aloneSections(leg, frame) {
    const { speaker } = frame;
    const { alone, images } = leg.facts;
    const headline = whole(`### ${statusMark(statusOf(images))} ${alone}`);
    if (leg.text !== '') {
        const rows = images.map((image) => ({ ...image, remark: '' }));
        const overview = images.length === 1 ? [] : splitOverview(rows);
        return [headline, ...overview, whole(printLeg(leg)), footerSection(speaker, 'comment')];
    }
    const size = images.length === 1 ? images[0]?.head : null;
    const figures = size ? `${sizesInWords({ size })} · ` : '';
    return [headline, whole(`${figures}${footerWords(speaker, 'comment')}`), whole(printLeg(leg))];
}
function sharedSections(legs, frame) {
    const silent = legs.filter(({ text }) => text === '').map(printLeg);
    return [
        whole(`### ${headlineWords(legs)}`),
        ...splitOverview(legs.flatMap((leg) => rowsOf(leg, frame))),
        ...tellingSections(legs, frame),
        ...[legs_comment_cutWords(legs, frame), silent.join('\n')].filter((text) => text !== '').map(whole),
        footerSection(frame.speaker, 'comment'),
    ];
}
function splitOverview(rows) {
    return overviewSections(rows.filter(({ quiet }) => !quiet), { quiet: rows.filter(({ quiet }) => quiet), extent: 'comment' });
}
function rowsOf(leg, frame) {
    const { name, images } = leg.facts;
    return images.map((image) => ({
        ...image,
        name: images.length === 1 ? name : `${name}: ${image.name}`,
        remark: legs_comment_ageWords(leg, frame),
    }));
}
/** Sections that a reader need not unfold. Of more, only those with something to mend are open. */
const openSections = 3;
function tellingSections(legs, frame) {
    const telling = legs.filter(({ text }) => text !== '');
    const isLong = telling.length > openSections;
    return telling.map((leg) => {
        const status = statusOf(leg.facts.images);
        const isFolded = isLong && (status === 'pass' || status === 'skip');
        const parts = [`#### ${headingWords(leg, frame)}`, printLeg(leg)];
        // GitHub reads a heading in a summary as Markdown when blank lines part it from the tags.
        const folded = ['<details><summary>', parts[0], '</summary>', parts[1], '</details>'];
        return whole((isFolded ? folded : parts).join('\n\n'));
    });
}
function headingWords(leg, frame) {
    const { heading, images } = leg.facts;
    const age = legs_comment_ageWords(leg, frame);
    return `${statusMark(statusOf(images))} ${heading}${age === '' ? '' : ` ${age}`}`;
}
/** Said of what the newest run has not judged anew: its job may still be running, or be gone. */
function legs_comment_ageWords({ facts }, { newest }) {
    if (facts.head === null || facts.head === newest.facts.head)
        return '';
    return `(of an earlier commit ${codeSpan(formatCommit(facts.head))})`;
}
function headlineWords(legs) {
    const images = legs.flatMap(({ facts }) => facts.images);
    const status = statusOf(images);
    const total = formatCount(images.length, 'image');
    const mark = statusMark(status);
    if (status === 'fail' || status === 'warn') {
        const bad = images.filter((image) => image.status === status);
        if (bad.length === 1)
            return `${mark} ${worstWords(legs, status)} (1 of ${total})`;
        return `${mark} ${bad.length} of ${total} ${status === 'fail' ? 'failed' : 'need a look'}`;
    }
    const moved = images.filter(({ quiet }) => !quiet).length;
    return `${mark} ${moved === 0 ? `${total} unchanged` : `${moved} of ${total} changed`}`;
}
function worstWords(legs, status) {
    const leg = legs.find(({ facts }) => statusOf(facts.images) === status);
    if (leg?.facts.images.length === 1)
        return leg.facts.heading;
    const image = leg?.facts.images.find((each) => each.status === status);
    const name = `${leg?.facts.name ?? ''}: ${image?.name ?? ''}`;
    return `${codeSpan(name, 60)} ${status === 'fail' ? 'failed' : 'needs a look'}`;
}
function statusOf(images) {
    return worst(images.map(({ status }) => status));
}
/** Names what has no room; a section that has something to say lost its text for it. */
function legs_comment_cutWords(legs, { speaker, total }) {
    const cut = legs.filter(({ text, facts }) => text === '' && facts.images.some((i) => !i.quiet));
    const parts = [
        ...(cut.length === 0 ? [] : [`what is said of ${formatCount(cut.length, 'section')}`]),
        ...(total === legs.length ? [] : [formatCount(total - legs.length, 'whole section')]),
    ];
    if (parts.length === 0)
        return '';
    const url = summaryUrl(speaker.subject);
    return `Shortened to fit a comment. Left out: ${parts.join(', ')}. The ${markdown_link('job summaries', url)} have them.`;
}

;// CONCATENATED MODULE: ./src/report/legs/make-leg.ts








/** Characters of a name. */
const longestName = 60;
/** A report as one section of a comment that other legs write to, too. It has `limit` UTF-16 units for its text. */
function makeLeg(report, { identity, ...options }) {
    const { subject } = report;
    const name = untrusted_capMiddle(untrusted_oneLine(identity.name), longestName) || identity.key;
    const text = fitSections(detailSections(report, options), {
        limit: options.limit,
        measure: (part) => part.length,
        describeRest: ({ left }) => `${formatNumber(left)} more in the job summary.`,
        describeCuts: (cuts) => comment_cutWords(cuts, subject),
    });
    return {
        facts: {
            ...identity,
            name,
            head: subject.headShown,
            base: subject.baseCommit,
            alone: withoutMarkers(reportHeadline(report, markdownMedium).words),
            heading: withoutMarkers(make_leg_headingWords(report, name)),
            images: report.images.map((image) => toLegImage(image, report)),
        },
        text: withoutMarkers(text).trim(),
    };
}
/** One image is called as the leg is; of several the leg's name stands before what is said of them all. */
function make_leg_headingWords(report, name) {
    const [only, ...others] = report.images;
    if (only !== undefined && others.length === 0) {
        return imageHeadline(only, { medium: markdownMedium, name }).words;
    }
    const { words } = reportHeadline(report, markdownMedium);
    return `${markdownMedium.code(name)}: ${words}`;
}
function toLegImage(image, report) {
    const { subject, verdict, head, base } = image;
    return {
        name: untrusted_capMiddle(untrusted_oneLine(subject.name), longestName) || 'image',
        status: verdict.status,
        quiet: isQuiet(image) && report.notes.length === 0,
        head: sizeOf(head),
        base: sizeOf(base),
    };
}

;// CONCATENATED MODULE: ./src/report/news.ts


/** Smaller changes print as `<0.1%`: source files move by that much in every pull request. */
const smallestShare = 0.001;
/**
 * Whether a report is worth a comment when comments are wanted for changes only: something failed or warned, a
 * side is missing that could have been there, findings or settings came or went, or a figure moved visibly.
 */
function hasNews(report) {
    return report.status === 'fail' || report.status === 'warn' || report.images.some(isNews);
}
function isNews(image) {
    if (runningSettings(image).length > 0)
        return true;
    if (image.findings.some(isNewFinding) || image.findingsFixed > 0)
        return true;
    if (image.head.state === 'missing')
        return true;
    if (image.base.state === 'missing')
        return image.base.reason !== 'no-commit';
    return image.comparison !== null && isVisible(image.comparison, image.base);
}
function isVisible({ sizeChange }, { size }) {
    const figures = ['compressedBytes', 'unpackedBytes'];
    const moved = figures.some((figure) => {
        return sizeChange[figure] !== 0 && Math.abs(sizeChange[figure]) >= size[figure] * smallestShare;
    });
    return moved || sizeChange.layerCount !== 0;
}

;// CONCATENATED MODULE: ./src/stages/documentation.ts
/** The documentation of this release series. */
const docsUrl = 'https://github.com/dockweigh/dockweigh/blob/v0/docs';

;// CONCATENATED MODULE: ./src/stages/deliver-comment.ts







/**
 * Comments on the pull request, where the event has one and a comment is wanted. Jobs of a matrix, and jobs with one
 * `comment-group`, share a comment; any other job has its own.
 */
async function deliverComment(delivery, { runner, comments }) {
    const { config, event } = delivery;
    // A merge group's run belongs to a queue entry; its pull request has been commented on already.
    if (config.comment === 'never' || event.kind !== 'pull-request') {
        runner.setOutputs({ 'comment-url': '' });
        return;
    }
    const outcome = await deliver_comment_send(delivery, { comments, job: runner.job, number: event.pullRequest });
    runner.setOutputs({ 'comment-url': 'url' in outcome ? outcome.url : '' });
    if (outcome.kind === 'absent') {
        runner.say(`${config.comment === 'failure' ? 'Nothing failed' : 'Nothing moved'}: no comment.`);
        return;
    }
    sayOutcome(outcome, runner);
}
function deliver_comment_send(delivery, to) {
    const { report, config } = delivery;
    const { job, comments, number } = to;
    const request = {
        repository: job.repository,
        pullRequest: number,
        runId: job.runId,
        runAttempt: job.runAttempt,
        ifAbsent: isWanted(report, config) ? 'create' : 'skip',
    };
    if (config.matrix !== null || config.commentGroup !== null)
        return share(delivery, to, request);
    const key = config.commentKey ?? imageKey(config.build);
    return comments.upsert({ ...request, key, body: renderComment(report, { docsUrl: docsUrl }) });
}
/** UTF-16 units of all sections, and of one at least; jobs whose number is not known are taken for so many. */
const sharedRoom = 54_000;
const leastRoom = 4000;
const likelyJobs = 8;
function share({ report, config }, { job, comments }, request) {
    // Jobs of other matrices write to a named group, too.
    const jobs = config.commentGroup === null ? config.jobs : null;
    const { file, target, platforms } = config.build;
    const identity = identifyLeg({
        commentKey: config.commentKey,
        imageKey: imageKey(config.build),
        imageParts: [file, target, ...platforms].filter((part) => part !== null),
        matrix: config.matrix,
    });
    const limit = Math.max(leastRoom, Math.floor(sharedRoom / (jobs?.total ?? likelyJobs)));
    const run = { runId: job.runId, runAttempt: job.runAttempt };
    return comments.share({
        ...request,
        key: groupKey(config.commentGroup, { workflow: job.workflow, name: job.name }),
        leg: makeLeg(report, { identity: { ...identity, ...run }, docsUrl: docsUrl, limit }),
        jobs,
        write: (legs) => renderLegs(legs, { speaker: report }),
    });
}
function isWanted(report, { comment: mode }) {
    if (mode === 'failure')
        return report.status === 'fail';
    return mode === 'always' || hasNews(report);
}
function sayOutcome(outcome, runner) {
    switch (outcome.kind) {
        case 'created':
        case 'updated':
        case 'unchanged':
            runner.say(`Comment ${outcome.kind}: ${outcome.url}`);
            if (outcome.remark !== undefined)
                runner.warn(outcome.remark);
            return;
        case 'refused':
            runner.warn(`GitHub refused the comment (${outcome.status}: ${outcome.message}). ` +
                `Give the job the permission \`${outcome.permission}\`; the report is in the job summary.`);
            return;
        case 'failed':
            runner.warn(`The comment could not be written. ${outcome.message} The report is in the job summary.`);
    }
}

;// CONCATENATED MODULE: ./src/stages/deliver.ts












/**
 * Says the result everywhere: log, outputs, summary, annotations, comment, in that order. The verdict is already
 * decided; a place that refuses becomes a warning and the others still get theirs.
 */
async function deliver_deliver(delivery, ports) {
    const { runner } = ports;
    const { report } = delivery;
    for (const line of renderTerminal(report, { colour: 'none' }).split('\n'))
        runner.say(line);
    const deliveries = [
        ['outputs', () => setOutputs(report, ports)],
        ['job summary', () => runner.addSummary(renderSummary(report, { docsUrl: docsUrl }))],
        [
            'annotations',
            () => {
                runner.annotate(makeAnnotations(report, delivery.config.policy.lintScope));
            },
        ],
        ['comment', () => deliverComment(delivery, ports)],
    ];
    for (const [place, work] of deliveries) {
        try {
            await work();
        }
        catch (error) {
            runner.warn(`The ${place} could not be written: ${String(error)}`);
        }
    }
}
async function setOutputs(report, { runner }) {
    runner.setOutputs({ ...reportOutputs(report) });
    const findings = distinctFindings(report);
    const { json, sarif } = await runner.saveReport({
        json: renderJson(report),
        sarif: renderSarif({ findings, rules: rules/* rules */.a.map(({ meta }) => meta), version: src_version/* version */.r, docsUrl: docsUrl }),
    });
    runner.setOutputs({ report: json, sarif });
}

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
function explainFailure(report) {
    if (report.status !== 'fail' || report.reportOnly)
        return null;
    const { words } = reportHeadline(report, textMedium);
    const [image, ...others] = report.images;
    if (image?.head.state !== 'missing' || others.length > 0)
        return words;
    return `${words}: ${untrusted_capMiddle(untrusted_oneLine(image.head.message), describe_run_longestReason)}`;
}
const describe_run_longestReason = 500;

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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/records/byte-reader.ts

/** What is wrong with the bytes of a record, as the end of a sentence. */
class RecordFault extends Error {
    name = 'RecordFault';
}
/** Starts reading at the first byte. */
function byte_reader_readBytes(bytes) {
    let at = 0;
    return {
        get leftBytes() {
            return bytes.length - at;
        },
        take: (byteCount) => {
            if (byteCount > bytes.length - at)
                throw new RecordFault('it ends too early');
            at += byteCount;
            return bytes.subarray(at - byteCount, at);
        },
    };
}
/** Takes a column of numbers in the machine's own byte order. */
function takeNumbers(reader, { of, length }) {
    const bytes = reader.take(length * of.BYTES_PER_ELEMENT);
    const column = new of(length);
    bytesOf(column).set(bytes);
    return column;
}
/** Takes what `textBytes` made; none of the texts has a NUL. */
function takeTexts(reader, count) {
    const lengths = takeNumbers(reader, { of: Uint32Array, length: count });
    const [byteCount = 0] = takeNumbers(reader, { of: Uint32Array, length: 1 });
    const joined = decodeText(reader.take(byteCount));
    if (joined.includes('\0'))
        throw new RecordFault('a text in it has a NUL');
    const texts = [];
    let at = 0;
    for (const length of lengths) {
        texts.push(joined.slice(at, at + length));
        at += length;
    }
    if (at !== joined.length)
        throw new RecordFault('its texts have other lengths than it says');
    return texts;
}
/** Takes what is UTF-8 throughout. */
function decodeText(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new RecordFault('a text in it is not UTF-8');
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
/** Texts in bytes: the length of each in UTF-16 units, the length of all in bytes, and all as UTF-8. */
function textBytes(texts) {
    const joined = Buffer.from(texts.join(''));
    const lengths = Uint32Array.from(texts, (text) => text.length);
    return Buffer.concat([bytesOf(lengths), bytesOf(Uint32Array.of(joined.length)), joined]);
}
/** The bytes of a column as they lie in memory. */
function bytesOf(column) {
    return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

;// CONCATENATED MODULE: ./src/records/facts.ts

const layerLimit = 4096;
const sources = ['provenance', 'history', 'none'];
const cacheFates = ['imported', 'not-used', 'failed'];
/** The facts of a record, and nothing else that the object may carry. */
function describeFacts(record) {
    const { imageKey, inputsDigest, commit, recordedAt, image, origins, build } = record;
    return { imageKey, inputsDigest, commit, recordedAt, image, origins, build };
}
/** Checks untrusted JSON, and copies what it must hold. Fails with `image-invalid`, naming the field. */
function facts_readFacts(value) {
    const root = { value, document: 'The record', path: '' };
    const image = facts_readImage(fieldOf(root, 'image'));
    const origins = readOrigins(fieldOf(root, 'origins'));
    if (origins.origins.length !== image.layers.length) {
        throw invalidField(fieldOf(root, 'origins'), `one for each of ${image.layers.length} layers`);
    }
    return {
        imageKey: asMatch(fieldOf(root, 'imageKey'), /^[\w.-]{0,64}$/, 'the key of an image'),
        inputsDigest: asMatch(fieldOf(root, 'inputsDigest'), /^[0-9a-f]{64}$/, 'a sha256'),
        commit: asMatch(fieldOf(root, 'commit'), /^[0-9a-f]{40}$/, 'a commit'),
        recordedAt: readTime(fieldOf(root, 'recordedAt')),
        image,
        origins,
        build: readBuild(fieldOf(root, 'build')),
    };
}
function facts_readImage(field) {
    const layers = asList(fieldOf(field, 'layers')).map(readLayer);
    if (layers.length > layerLimit) {
        throw invalidField(fieldOf(field, 'layers'), `at most ${layerLimit} layers`);
    }
    return {
        digest: asDigest(fieldOf(field, 'digest')),
        platform: readPlatform(fieldOf(field, 'platform')),
        settings: readSettings(fieldOf(field, 'settings')),
        history: asList(fieldOf(field, 'history')).map(readHistory),
        layers,
    };
}
function readLayer(field) {
    return {
        mediaType: asText(fieldOf(field, 'mediaType')),
        digest: asDigest(fieldOf(field, 'digest')),
        sizeBytes: asSizeBytes(fieldOf(field, 'sizeBytes')),
        diffId: asDigest(fieldOf(field, 'diffId')),
    };
}
function readPlatform(field) {
    const os = asText(fieldOf(field, 'os'));
    const architecture = asText(fieldOf(field, 'architecture'));
    const variant = fieldOf(field, 'variant');
    return isAbsent(variant) ? { os, architecture } : { os, architecture, variant: asText(variant) };
}
function readSettings(field) {
    const labels = fieldOf(field, 'labels');
    return {
        entrypoint: asTexts(fieldOf(field, 'entrypoint')),
        command: asTexts(fieldOf(field, 'command')),
        environment: asTexts(fieldOf(field, 'environment')),
        user: asText(fieldOf(field, 'user')),
        workingDirectory: asText(fieldOf(field, 'workingDirectory')),
        exposedPorts: asTexts(fieldOf(field, 'exposedPorts')),
        volumes: asTexts(fieldOf(field, 'volumes')),
        labels: Object.fromEntries(Object.keys(asObject(labels)).map((name) => [name, asText(fieldOf(labels, name))])),
    };
}
function readHistory(field) {
    const emptyLayer = fieldOf(field, 'emptyLayer');
    if (typeof emptyLayer.value !== 'boolean')
        throw invalidField(emptyLayer, 'true or false');
    return {
        createdBy: asText(fieldOf(field, 'createdBy')),
        comment: asText(fieldOf(field, 'comment')),
        emptyLayer: emptyLayer.value,
    };
}
function readOrigins(field) {
    return {
        origins: asList(fieldOf(field, 'origins')).map(readOrigin),
        source: asOneOf(fieldOf(field, 'source'), sources),
    };
}
function readOrigin(field) {
    const kind = asOneOf(fieldOf(field, 'kind'), ['instruction', 'base-image', 'unknown']);
    if (kind === 'unknown')
        return { kind };
    if (kind === 'base-image') {
        return {
            kind,
            reference: asText(fieldOf(field, 'reference')),
            line: asSizeBytes(fieldOf(field, 'line')),
        };
    }
    return {
        kind,
        file: asText(fieldOf(field, 'file')),
        stage: asText(fieldOf(field, 'stage')),
        startLine: asSizeBytes(fieldOf(field, 'startLine')),
        endLine: asSizeBytes(fieldOf(field, 'endLine')),
        text: asText(fieldOf(field, 'text')),
    };
}
function readBuild(field) {
    return {
        durationMs: asDuration(fieldOf(field, 'durationMs')),
        stepsBuilt: asSizeBytes(fieldOf(field, 'stepsBuilt')),
        stepsCached: asSizeBytes(fieldOf(field, 'stepsCached')),
        cache: asOneOf(fieldOf(field, 'cache'), cacheFates),
    };
}
function asDuration(field) {
    const { value } = field;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
        return value;
    throw invalidField(field, 'a time in milliseconds');
}
function readTime(field) {
    const text = asMatch(field, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/, 'a time in UTC');
    if (Number.isNaN(Date.parse(text)))
        throw invalidField(field, 'a time in UTC');
    return text;
}
function asOneOf(field, allowed) {
    const found = allowed.find((one) => one === field.value);
    if (found === undefined)
        throw invalidField(field, `one of ${allowed.join(', ')}`);
    return found;
}
function asMatch(field, pattern, expected) {
    const text = asText(field);
    if (!pattern.test(text))
        throw invalidField(field, expected);
    return text;
}

// EXTERNAL MODULE: ./node_modules/hash-wasm/dist/index.umd.js
var index_umd = __webpack_require__(608);
;// CONCATENATED MODULE: ./src/image/fingerprint.ts

/** Length of a fingerprint in bytes. */
const fingerprintBytes = 16;
/**
 * Starts a fingerprinter. A fingerprint is the XXH128 of the bytes, seed 0, in canonical byte order: the same in every
 * run and on every machine. It tells different contents apart unless somebody made them to collide, and proves
 * nothing: layers are proved by sha256. https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
 */
async function createFingerprinter() {
    const hasher = await (0,index_umd.createXXHash128)();
    hasher.init();
    return {
        add: (piece) => {
            hasher.update(piece);
        },
        finish: () => {
            const fingerprint = hasher.digest('binary');
            hasher.init();
            return fingerprint;
        },
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
/** Starts an empty table. */
function buildEntryTable() {
    const columns = createColumns(256);
    return {
        get length() {
            return columns.paths.length;
        },
        add: (head) => addEntry(columns, head),
        setFingerprint: (index, fingerprint) => {
            columns.fingerprints.set(fingerprint, index * fingerprintBytes);
            columns.fingerprinted[index] = 1;
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
        fingerprints: Buffer.alloc(capacity * fingerprintBytes),
        fingerprinted: new Uint8Array(capacity),
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
    columns.fingerprinted = copy(columns.fingerprinted.subarray(0, kept), new Uint8Array(capacity));
    const fingerprints = Buffer.alloc(capacity * fingerprintBytes);
    fingerprints.set(columns.fingerprints.subarray(0, kept * fingerprintBytes));
    columns.fingerprints = fingerprints;
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
        fingerprint: (index) => columns.fingerprinted[index] === 1
            ? columns.fingerprints.subarray(index * fingerprintBytes, (index + 1) * fingerprintBytes)
            : null,
        *[Symbol.iterator]() {
            for (let index = 0; index < table.length; index++)
                yield entryAt(table, index);
        },
    };
    return table;
}
function entryAt(table, index) {
    return {
        path: table.path(index),
        type: table.type(index),
        mode: table.mode(index),
        uid: table.uid(index),
        gid: table.gid(index),
        sizeBytes: table.sizeBytes(index),
        linkTarget: table.linkTarget(index),
        fingerprint: table.fingerprint(index)?.toString('hex') ?? null,
    };
}
/** Whether two files hold the same bytes, as far as size and fingerprint tell; false for anything but files. */
function hasSameContent(left, right) {
    const one = left.table.fingerprint(left.index);
    const other = right.table.fingerprint(right.index);
    const sameSize = left.table.sizeBytes(left.index) === right.table.sizeBytes(right.index);
    return sameSize && one !== null && other !== null && one.equals(other);
}
/** Whether two entries have the same mode and owner. */
function hasSameAttributes(left, right) {
    return (left.table.mode(left.index) === right.table.mode(right.index) &&
        left.table.uid(left.index) === right.table.uid(right.index) &&
        left.table.gid(left.index) === right.table.gid(right.index));
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

;// CONCATENATED MODULE: ./src/records/entry-columns.ts




/** The number of a type in records; new ones go to the end. */
const typeNumbers = [
    'file',
    'directory',
    'symlink',
    'hardlink',
    'character-device',
    'block-device',
    'fifo',
];
const pathLimitCharacters = 4096;
const modeLimit = 0o7777;
const whiteoutPrefix = '.wh.';
/** The entries of a layer in columns, one after the other. */
function encodeEntries(entries) {
    const { length } = entries;
    const columns = {
        types: new Uint8Array(length),
        modes: new Uint16Array(length),
        uids: new Float64Array(length),
        gids: new Float64Array(length),
        sizes: new Float64Array(length),
        marks: new Uint8Array(length),
    };
    const paths = [];
    const targets = [];
    const fingerprints = [];
    for (let index = 0; index < length; index++) {
        columns.types[index] = typeNumbers.indexOf(entries.type(index));
        columns.modes[index] = entries.mode(index);
        columns.uids[index] = entries.uid(index);
        columns.gids[index] = entries.gid(index);
        columns.sizes[index] = entries.sizeBytes(index);
        paths.push(entries.path(index));
        targets.push(entries.linkTarget(index));
        const fingerprint = entries.fingerprint(index);
        columns.marks[index] = fingerprint === null ? 0 : 1;
        if (fingerprint !== null)
            fingerprints.push(fingerprint);
    }
    return [
        columns.types,
        bytesOf(columns.modes),
        bytesOf(columns.uids),
        bytesOf(columns.gids),
        bytesOf(columns.sizes),
        textBytes(paths),
        textBytes(targets),
        columns.marks,
        ...fingerprints,
    ];
}
/** Reads what `encodeEntries` made. Fails with `RecordFault` for anything that no layer's archive gives. */
function decodeEntries(reader, length) {
    const columns = takeColumns(reader, length);
    const marks = takeNumbers(reader, { of: Uint8Array, length });
    const table = buildEntryTable();
    for (let index = 0; index < length; index++) {
        const head = headAt(columns, index);
        requirePath(head);
        requireAttributes(head);
        requireLink(head);
        table.add(head);
        if (isMarked(marks[index], head))
            table.setFingerprint(index, reader.take(fingerprintBytes));
    }
    return table.finish();
}
function takeColumns(reader, length) {
    return {
        types: takeNumbers(reader, { of: Uint8Array, length }),
        modes: takeNumbers(reader, { of: Uint16Array, length }),
        uids: takeNumbers(reader, { of: Float64Array, length }),
        gids: takeNumbers(reader, { of: Float64Array, length }),
        sizes: takeNumbers(reader, { of: Float64Array, length }),
        paths: takeTexts(reader, length),
        targets: takeTexts(reader, length),
    };
}
function headAt(columns, index) {
    const type = typeNumbers[columns.types[index] ?? typeNumbers.length];
    if (type === undefined)
        throw new RecordFault('an entry in it has a type that is none');
    return {
        path: columns.paths[index] ?? '',
        type,
        mode: columns.modes[index] ?? 0,
        uid: columns.uids[index] ?? 0,
        gid: columns.gids[index] ?? 0,
        sizeBytes: columns.sizes[index] ?? 0,
        linkTarget: columns.targets[index] ?? '',
    };
}
/** Fails with `RecordFault` unless a path is one that a layer can have: cleaned, and within Linux's limits. */
function requireCleanPath(path) {
    if (path.length > pathLimitCharacters || cleanPath(path) !== path) {
        throw new RecordFault(`it has the path ${JSON.stringify(path.slice(0, 80))}`);
    }
}
function requirePath({ path, type }) {
    requireCleanPath(path);
    const isRoot = path === '' && type !== 'directory';
    const isMarker = path.includes(whiteoutPrefix) && baseName(path).startsWith(whiteoutPrefix);
    if (isRoot || isMarker) {
        throw new RecordFault(`it has a ${type} with the path ${JSON.stringify(path.slice(0, 80))}`);
    }
}
function requireAttributes({ path, mode, uid, gid, sizeBytes }) {
    const areNumbers = Number.isSafeInteger(uid) && Number.isSafeInteger(gid);
    if (areNumbers && mode <= modeLimit && Number.isSafeInteger(sizeBytes) && sizeBytes >= 0)
        return;
    throw new RecordFault(`the mode, owner or size of ${JSON.stringify(path.slice(0, 80))} is none`);
}
function requireLink({ path, type, linkTarget }) {
    if (type === 'hardlink')
        requireCleanPath(linkTarget);
    if (type === 'symlink' || type === 'hardlink' || linkTarget === '')
        return;
    throw new RecordFault(`${JSON.stringify(path.slice(0, 80))} is no link but has a target`);
}
function isMarked(mark, { path, type }) {
    if (mark === 0)
        return false;
    if (mark === 1 && type === 'file')
        return true;
    throw new RecordFault(`the fingerprint of ${JSON.stringify(path.slice(0, 80))} is none`);
}

;// CONCATENATED MODULE: ./src/records/layer-codec.ts


/** Where the layer recorder stops, too. */
const entryLimit = 4_000_000;
/**
 * What a layer holds, in bytes: unpacked size; how many entries, whiteouts, opaque directories, kept and unkept files
 * there are; these in turn; the sizes and the contents of the kept files. Digests and sizes are the image's.
 */
function encodeLayer(layer) {
    const { entries, whiteouts, opaqueDirectories, keptFiles, unkeptFiles } = layer;
    const kept = [...keptFiles.values()];
    const lists = [whiteouts, opaqueDirectories, [...keptFiles.keys()], unkeptFiles];
    return [
        bytesOf(Float64Array.of(layer.unpackedBytes)),
        bytesOf(Uint32Array.of(entries.length, ...lists.map((list) => list.length))),
        ...encodeEntries(entries),
        ...lists.map(textBytes),
        bytesOf(Uint32Array.from(kept, (content) => content.length)),
        ...kept,
    ];
}
/** Reads what `encodeLayer` made of the layer that a descriptor names. Fails with `RecordFault`. */
function decodeLayer(reader, descriptor) {
    const [unpackedBytes = -1] = takeNumbers(reader, { of: Float64Array, length: 1 });
    const [entryCount = 0, ...counts] = takeNumbers(reader, { of: Uint32Array, length: 5 });
    if (entryCount > entryLimit)
        throw new RecordFault(`a layer in it has ${entryCount} entries`);
    const entries = decodeEntries(reader, entryCount);
    const [whiteouts, opaqueDirectories, keptPaths, unkeptFiles] = counts.map((count) => takePaths(reader, count));
    const layer = {
        digest: descriptor.digest,
        diffId: descriptor.diffId,
        compressedBytes: descriptor.sizeBytes,
        entries,
        unpackedBytes,
        whiteouts: whiteouts ?? [],
        opaqueDirectories: opaqueDirectories ?? [],
        keptFiles: takeContents(reader, keptPaths ?? []),
        unkeptFiles: unkeptFiles ?? [],
    };
    if (layer.whiteouts.includes(''))
        throw new RecordFault('a layer in it removes the root');
    requireSizes(layer);
    requireKeptFiles(layer);
    return layer;
}
function takePaths(reader, count) {
    const paths = takeTexts(reader, count);
    paths.forEach(requireCleanPath);
    if (new Set(paths).size !== paths.length)
        throw new RecordFault('it lists a path twice');
    return paths;
}
function takeContents(reader, paths) {
    const sizes = takeNumbers(reader, { of: Uint32Array, length: paths.length });
    return new Map(paths.map((path, index) => [path, Uint8Array.from(reader.take(sizes[index] ?? 0))]));
}
/** Entries that are not listed, as whiteouts, may have sizes as well; no layer unpacks to less than its entries. */
function requireSizes({ entries, unpackedBytes }) {
    let sum = 0;
    for (let index = 0; index < entries.length; index++)
        sum += entries.sizeBytes(index);
    if (Number.isSafeInteger(unpackedBytes) && sum <= unpackedBytes)
        return;
    throw new RecordFault(`a layer in it unpacks to ${unpackedBytes} bytes, its entries to ${sum}`);
}
function requireKeptFiles({ entries, keptFiles }) {
    const missing = new Set(keptFiles.keys());
    for (let index = 0; missing.size > 0 && index < entries.length; index++) {
        const size = keptFiles.get(entries.path(index))?.length;
        if (size === entries.sizeBytes(index) && entries.type(index) === 'file') {
            missing.delete(entries.path(index));
        }
    }
    if (missing.size > 0)
        throw new RecordFault('it keeps the content of a file that no layer has');
}

;// CONCATENATED MODULE: ./src/records/codec.ts






/** `DWGR`; reads otherwise on a machine with another byte order, where the columns would, too. */
const magic = 0x52475744;
/** The part that is JSON; a hundred times what an image's configuration has. */
const factsLimitBytes = 16 * 1024 * 1024;
const headerWords = 4;
/**
 * Puts a record in bytes, uncompressed: a header of magic number, version, CRC-32 of what follows and the length of
 * the facts; the facts as JSON; the layers in columns. About 110 bytes an entry.
 */
function encodeRecord(record) {
    const facts = Buffer.from(JSON.stringify(describeFacts(record)));
    const body = Buffer.concat([facts, ...record.layers.flatMap(encodeLayer)]);
    const header = Uint32Array.of(magic, recordVersion, (0,external_node_zlib_.crc32)(body), facts.length);
    return Buffer.concat([bytesOf(header), body]);
}
/**
 * Reads untrusted bytes. Refuses what is damaged, of another version, too large, or not what measuring an image can
 * give; a record that was made up with care is not told from a true one. Never throws.
 */
function decodeRecord(bytes) {
    try {
        return { kind: 'read', record: decode(bytes) };
    }
    catch (error) {
        if (error instanceof RecordFault)
            return { kind: 'refused', why: error.message };
        if (error instanceof errors/* ActionError */.l)
            return { kind: 'refused', why: asEnding(error.message) };
        return { kind: 'refused', why: 'it cannot be read' };
    }
}
function decode(bytes) {
    if (bytes.length > recordLimitBytes)
        throw new RecordFault(`it has ${bytes.length} bytes`);
    const reader = byte_reader_readBytes(bytes);
    const [mark, version, checksum, factsBytes = 0] = takeNumbers(reader, {
        of: Uint32Array,
        length: headerWords,
    });
    if (mark !== magic)
        throw new RecordFault('it is no record');
    if (version !== recordVersion) {
        throw new RecordFault(`it is of version ${String(version)}, not ${recordVersion}`);
    }
    if (checksum !== (0,external_node_zlib_.crc32)(bytes.subarray(headerWords * Uint32Array.BYTES_PER_ELEMENT))) {
        throw new RecordFault('it is damaged');
    }
    if (factsBytes > factsLimitBytes)
        throw new RecordFault(`its facts have ${factsBytes} bytes`);
    return decodeBody(reader, factsBytes);
}
function decodeBody(reader, factsBytes) {
    const facts = facts_readFacts(codec_parseJson(decodeText(reader.take(factsBytes))));
    let entryCount = 0;
    const layers = facts.image.layers.map((descriptor) => {
        const layer = decodeLayer(reader, descriptor);
        entryCount += layer.entries.length;
        if (entryCount > entryLimit)
            throw new RecordFault(`it has more than ${entryLimit} entries`);
        return layer;
    });
    if (reader.leftBytes > 0)
        throw new RecordFault(`it has ${reader.leftBytes} bytes too many`);
    return { ...facts, layers };
}
function codec_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new RecordFault('its facts are not JSON');
    }
}
/** A sentence that begins with `The record` as the end of one. */
function asEnding(sentence) {
    return sentence.replace(/^The record of the image is not valid: /, '').replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./src/records/key.ts



/** The key of an image's record at a commit. */
function recordKey(of) {
    const prefix = `dockweigh-record-${recordVersion}-${of.imageKey}-${of.inputsDigest}-`;
    return { exact: prefix + of.commit, prefix };
}
/**
 * The sha256, in hexadecimal, of everything but the commit that shapes an image. Of secrets and SSH agents only the
 * ids count, as in BuildKit's own cache keys. Labels do not count, because they shape no
 * layer and often name the commit; cache, builder, `pull`, `no-cache` and time limits do not, either.
 * `environment` is what buildx is started with: it takes the values of bare build arguments, SOURCE_DATE_EPOCH and
 * DOCKER_DEFAULT_PLATFORM from there. Without a platform the architecture of the runner counts.
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
function inputsDigest(inputs, environment) {
    const secrets = [...inputs.secrets, ...inputs.secretFiles, ...inputs.secretEnvs];
    const shape = {
        context: inputs.context,
        file: inputs.file,
        target: inputs.target,
        platforms: findPlatforms(inputs, environment),
        buildArgs: inputs.buildArgs.map((argument) => resolveArgument(argument, environment)),
        sourceDateEpoch: environment['SOURCE_DATE_EPOCH'] ?? null,
        buildContexts: inputs.buildContexts.map(({ name, value }) => [name, value]),
        addHosts: inputs.addHosts,
        network: inputs.network,
        secrets: sortUnique(secrets.map(({ name }) => name)),
        ssh: sortUnique(inputs.ssh.map(idOf)),
        form: layerForm(inputs.shipping),
    };
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(shape)).digest('hex');
}
function findPlatforms({ platforms }, environment) {
    if (platforms.length > 0)
        return platforms;
    return [environment['DOCKER_DEFAULT_PLATFORM'] ?? null, environment['RUNNER_ARCH'] ?? null];
}
/** Name and value; buildx leaves out an argument without either. */
function resolveArgument(argument, environment) {
    const equals = argument.indexOf('=');
    if (equals === -1)
        return [argument, environment[argument] ?? null];
    return [argument.slice(0, equals), argument.slice(equals + 1)];
}
/** The id in buildx's `default` or `id=path`. */
function idOf(agent) {
    return agent.split('=')[0] ?? agent;
}
function sortUnique(texts) {
    return [...new Set(texts)].sort();
}

;// CONCATENATED MODULE: ./src/stages/find-baselines.ts




/** The platforms that an image is weighed for; null is the only one that it has. */
function platformsOf({ platforms }) {
    return platforms.length === 0 ? [null] : platforms;
}
/** Looks for what earlier runs measured of an image, in the order of its platforms. Never fails. */
function findBaselines(question) {
    return Promise.all(platformsOf(question.build).map((platform) => findBaseline(platform, question)));
}
async function findBaseline(platform, { build, baseCommit, records, say }) {
    const nothing = { platform, base: null, known: [] };
    const expected = expectRecord({ build, platform, commit: baseCommit }, records);
    const found = await records.find(keyOf(expected));
    if (found.kind === 'none') {
        if (found.why !== null)
            say(`Measurements of earlier runs cannot be used: ${found.why}.`);
        return nothing;
    }
    const decoded = decodeRecord(found.bytes);
    if (decoded.kind === 'refused') {
        say(`The measurement of an earlier run is not used: ${decoded.why}.`);
        return nothing;
    }
    const record = labelled(decoded.record, build.labels);
    const known = record.layers;
    if (checkRecord(record, { ...expected, commit: null }) !== null)
        return nothing;
    if (baseCommit === null || checkRecord(record, expected) !== null)
        return { ...nothing, known };
    const ageMs = Math.max(0, records.now().getTime() - Date.parse(record.recordedAt));
    return { platform, base: { record, ageMs }, known };
}
/** Labels are no part of a record's key: base carries those that it would be built with in this run. */
function labelled(record, labels) {
    const { image } = record;
    const given = labels.map((label) => {
        const [name = '', ...value] = label.split('=');
        return [name, value.join('=')];
    });
    const settings = {
        ...image.settings,
        labels: { ...image.settings.labels, ...Object.fromEntries(given) },
    };
    return { ...record, image: { ...image, settings } };
}
/** What a record of an image has to be of. */
function expectRecord(of, { environment }) {
    const platforms = of.platform === null ? [] : [of.platform];
    const inputs = { ...of.build, platforms };
    return {
        imageKey: imageKey(inputs),
        inputsDigest: inputsDigest(inputs, environment),
        commit: of.commit,
    };
}
/** Where a record is kept. Without a commit only the newest record of the image can be found. */
function keyOf({ commit, ...of }) {
    return recordKey({ ...of, commit: commit ?? 'none' });
}

;// CONCATENATED MODULE: ./src/stages/keep-records.ts


/**
 * What of this run's measurements a later run will ask for: base, which the pull request's next push is compared with,
 * and outside pull requests head, which the pull requests to come are compared with.
 */
function freshMeasurements(images, { sides, event }) {
    return images.flatMap(({ measurements: { head, base }, ...of }) => [
        ...(base && sides.base ? [{ ...base, of, commit: sides.base.commit }] : []),
        ...(head && event.kind !== 'pull-request' ? [{ ...head, of, commit: sides.head.commit }] : []),
    ]);
}
/** Keeps measurements for later runs. A place that refuses is said once, in the log. Never fails. */
async function keepRecords(fresh, { records, host, }) {
    if (fresh.length === 0 || records === undefined)
        return;
    await host.chapter('Keep the measurements for later runs', async () => {
        for (const measurement of fresh) {
            const why = await keepRecord(measurement, records);
            const { name } = measurement.of.plan;
            const commit = measurement.commit.slice(0, 7);
            host.say(why === null ? `${name} at ${commit}: kept.` : `Not kept: ${why}.`);
            if (why !== null)
                return;
        }
    });
}
/** Returns why it is not kept, as the end of a sentence; null when it is. */
async function keepRecord({ of, commit, image, origins, build, layers }, records) {
    const { plan, platform } = of;
    const expected = expectRecord({ build: plan.build, platform, commit }, records);
    const recordedAt = records.now().toISOString();
    const bytes = encodeRecord({ ...expected, commit, recordedAt, image, origins, build, layers });
    const saved = await records.save(keyOf(expected), bytes);
    return saved.kind === 'failed' ? saved.why : null;
}

;// CONCATENATED MODULE: ./src/lint/introduced.ts
/** What makes two findings one fault, strictest first. Lines are left out, so that moving code introduces nothing. */
const identities = [
    ({ code, message, stage, instruction }) => JSON.stringify([code, message, stage, instruction]),
    ({ code, message, instruction }) => JSON.stringify([code, message, instruction]),
    ({ code, message, stage }) => JSON.stringify([code, message, stage]),
    ({ code, message }) => JSON.stringify([code, message]),
];
/**
 * Matches head's findings with base's one to one: first those with the same instruction in the same stage, then looser.
 * What base cannot match was introduced; what head cannot match was fixed.
 */
function compareFindings(base, head) {
    let left = base;
    let unmatched = head;
    for (const identity of identities) {
        const match = matchBy(identity, left, unmatched);
        left = match.left;
        unmatched = match.unmatched;
    }
    const introduced = new Set(unmatched);
    const findings = head.map((finding) => ({ ...finding, introduced: introduced.has(finding) }));
    return { findings, fixed: left.length };
}
function matchBy(identity, base, head) {
    const waiting = new Map();
    for (const finding of base) {
        const key = identity(finding);
        const same = waiting.get(key);
        if (same === undefined)
            waiting.set(key, [finding]);
        else
            same.push(finding);
    }
    const unmatched = head.filter((finding) => waiting.get(identity(finding))?.shift() === undefined);
    const left = new Set([...waiting.values()].flat());
    return { left: base.filter((finding) => left.has(finding)), unmatched };
}

// EXTERNAL MODULE: ./src/dockerfile/excerpt.ts
var excerpt = __webpack_require__(5471);
// EXTERNAL MODULE: ./src/dockerfile/source.ts
var dockerfile_source = __webpack_require__(4625);
;// CONCATENATED MODULE: ./src/lint/directives.ts
const hadolintPattern = /^hadolint[ \t]+(?:(global|stage)[ \t]+)?ignore[ \t]*=[ \t]*([^#]*)/;
const dockweighPattern = /^dockweigh[ \t]+(?:(global|stage)[ \t]+)?ignore[ \t]*=[ \t]*(.*)$/;
const buildkitPattern = /^check[ \t]*=[ \t]*skip=(\S+)/;
/** Everything that comments of the Dockerfile silence. */
function readIgnores(dockerfile) {
    const targets = lineBelow(dockerfile);
    const inline = dockerfile.comments.flatMap((comment) => [
        ...hadolintIgnores(dockerfile, comment),
        ...dockweighIgnores(dockerfile, comment, targets(comment)),
        ...buildkitIgnores(dockerfile, comment, targets(comment)),
    ]);
    return [...topIgnores(dockerfile), ...inline];
}
/** Reads `# check=error=true;experimental=A,B` at the top of the file. */
function readCheckDirective(dockerfile) {
    const parts = checkParts(dockerfile);
    const valueOf = (key) => parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1) ?? '';
    const experimental = valueOf('experimental')
        .split(',')
        .filter((name) => name !== '');
    return { isError: valueOf('error') === 'true', experimental };
}
/** hadolint: directly above, one malformed name voids the comment. https://github.com/hadolint/hadolint#inline-ignores */
function hadolintIgnores(dockerfile, comment) {
    const match = hadolintPattern.exec(comment.text);
    const names = namesIn(match?.[2] ?? '');
    if (match === null || names.some((name) => !/^[A-Za-z0-9]+$/.test(name)))
        return [];
    const scope = scopeOf(dockerfile, match[1], comment.line + 1);
    return ignoresOf(dockerfile, comment, { syntax: 'hadolint', scope, names });
}
/** Ours: anywhere in the comment lines above, a reason after ` -- `. */
function dockweighIgnores(dockerfile, comment, line) {
    const match = dockweighPattern.exec(comment.text);
    if (match === null)
        return [];
    const names = namesIn(match[2]?.split(/[ \t]--(?:[ \t]|$)/, 1)[0] ?? '');
    const scope = scopeOf(dockerfile, match[1], line);
    return ignoresOf(dockerfile, comment, { syntax: 'dockweigh', scope, names });
}
/** BuildKit: anywhere in the comment lines above, up to the first blank. */
function buildkitIgnores(dockerfile, comment, line) {
    const match = buildkitPattern.exec(comment.text);
    const isDirective = dockerfile.directives.some((directive) => directive.line === comment.line);
    if (match === null || isDirective)
        return [];
    const names = namesIn(match[1]?.split(';', 1)[0] ?? '');
    return ignoresOf(dockerfile, comment, {
        syntax: 'buildkit',
        scope: { kind: 'line', line },
        names,
    });
}
function topIgnores(dockerfile) {
    const directive = dockerfile.directives.find(({ name }) => name === 'check');
    if (directive === undefined)
        return [];
    const list = checkParts(dockerfile).find((part) => part.startsWith('skip='));
    const names = namesIn(list?.slice('skip='.length) ?? '');
    return ignoresOf(dockerfile, directive, { syntax: 'buildkit', scope: { kind: 'file' }, names });
}
function checkParts({ directives }) {
    const value = directives.find(({ name }) => name === 'check')?.value ?? '';
    return (value.split(/\s/, 1)[0] ?? '').split(';').map((part) => part.trim());
}
function namesIn(list) {
    return list
        .trim()
        .split(/[ \t]*,[ \t]*/)
        .filter((name) => name !== '');
}
function scopeOf(dockerfile, range, line) {
    if (range === 'global')
        return { kind: 'file' };
    if (range !== 'stage')
        return { kind: 'line', line };
    const index = dockerfile.stages.findIndex(({ from }) => from.line === line);
    return index < 0 ? { kind: 'line', line: -1 } : { kind: 'stage', index };
}
function ignoresOf({ source }, { start, end }, { syntax, scope, names, }) {
    const text = source.text.slice(start, end);
    let from = text.indexOf('=') + 1;
    return names.map((name) => {
        const at = text.indexOf(name, from);
        from = at + name.length;
        return { syntax, scope, name, at: { start: start + at, end: start + from } };
    });
}
/** The line below the block of comment lines that a comment stands in. */
function lineBelow({ comments }) {
    const below = new Map();
    for (const { line } of comments.toReversed())
        below.set(line, below.get(line + 1) ?? line + 1);
    return ({ line }) => below.get(line) ?? line + 1;
}

;// CONCATENATED MODULE: ./src/lint/places.ts
/** The index of the last of some places, in order, that begins at or before an offset; -1 when none does. */
function lastStartingBefore(places, offset) {
    let low = 0;
    let high = places.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle]?.start ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
/** Tells to which instruction and stage offsets belong. */
function placesIn({ instructions, stages }) {
    const heads = stages.map(({ from }) => from);
    return (offset) => {
        const instruction = lastStartingBefore(instructions, offset);
        const isInside = offset < (instructions[instruction]?.end ?? 0);
        return { instruction: isInside ? instruction : -1, stage: lastStartingBefore(heads, offset) };
    };
}

;// CONCATENATED MODULE: ./src/lint/ignoring.ts


/** Leaves out the problems that comments silence. Directives are a pass over results: no rule knows of them. */
function applyIgnores(dockerfile, problems, ignores) {
    if (ignores.length === 0)
        return { left: problems, unused: [] };
    const groups = groupIgnores(ignores);
    const places = placesIn(dockerfile);
    const left = problems.filter(({ rule, problem }) => {
        const keys = keysOf(dockerfile, places(problem.at.start), problem);
        const names = ignoring_namesOf(rule.meta);
        const matching = keys.flatMap((key) => names.map((name) => groups.get(`${key} ${name}`)));
        const found = matching.filter((group) => group !== undefined);
        for (const group of found)
            group.isUsed = true;
        return found.length === 0;
    });
    const unused = [...groups.values()].filter(({ isUsed }) => !isUsed);
    return { left, unused: unused.flatMap((group) => group.ignores) };
}
/**
 * The problems of ignores that silence nothing. Comments of other linters are spared where we decide otherwise than
 * they do, or do not have the rule: they may still need the comment.
 */
function unusedProblems(unused, rules) {
    const byName = new Map(rules.flatMap((rule) => ignoring_namesOf(rule.meta).map((name) => [name, rule])));
    return unused.flatMap(({ syntax, name, at }) => {
        const rule = byName.get(name);
        const isOurs = syntax === 'dockweigh';
        if (name === 'all' || (isOurs && /^SC\d+$/.test(name)))
            return [];
        if (!isOurs && (rule === undefined || rule.meta.differs !== undefined))
            return [];
        const message = rule === undefined
            ? `There is no rule ${(0,excerpt/* excerpt */.K)(name)} to ignore.`
            : `${(0,excerpt/* excerpt */.K)(name)} has nothing to ignore here.`;
        return [{ at, message }];
    });
}
/** The names that a comment may call a rule by. */
function ignoring_namesOf({ code, aliases, name }) {
    const names = [code, name, ...aliases];
    return isBuildCheck(code, aliases) ? [...names, 'all'] : names;
}
/** Whether a rule is one of BuildKit's build checks, whose names are words. */
function isBuildCheck(code, aliases) {
    return [code, ...aliases].some((name) => /^[A-Z][a-z]\w*$|^JSON\w+$/.test(name));
}
function groupIgnores(ignores) {
    const groups = new Map();
    for (const ignore of ignores) {
        const key = `${scopeKey(ignore.scope)} ${ignore.name}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { ignores: [ignore], isUsed: false });
        else
            group.ignores.push(ignore);
    }
    return groups;
}
/** The scopes that a problem lies in. */
function keysOf(dockerfile, place, { at }) {
    const instruction = dockerfile.instructions[place.instruction];
    const stage = dockerfile.stages[place.stage];
    const keys = [scopeKey({ kind: 'file' })];
    if (instruction !== undefined)
        keys.push(scopeKey({ kind: 'line', line: instruction.line }));
    if (stage !== undefined && at.start >= stage.from.end)
        keys.push(scopeKey({ kind: 'stage', index: stage.index }));
    return keys;
}
function scopeKey(scope) {
    switch (scope.kind) {
        case 'file':
            return 'file';
        case 'line':
            return `line ${scope.line}`;
        case 'stage':
            return `stage ${scope.index}`;
    }
}

// EXTERNAL MODULE: ./src/lint/rules/unused-ignore.ts
var unused_ignore = __webpack_require__(6566);
;// CONCATENATED MODULE: ./src/lint/settings.ts
const defaultSettings = {
    trustedRegistries: [],
    labels: {},
    strictLabels: false,
    bannedImages: [],
    allowedImages: [],
    bannedPackages: [],
    requiredPackages: [],
};

;// CONCATENATED MODULE: ./src/lint/severities.ts

/**
 * Tells with which severity a rule runs, null when it is off. What the user set counts first, then the `check`
 * directive of the file, then the rule's own.
 */
function severityReader(severities, { isError, experimental }) {
    const isOn = (name) => experimental.includes(name) || experimental.includes('all');
    const known = new Map();
    const read = ({ meta }) => {
        const names = ignoring_namesOf(meta).filter((name) => name !== 'all');
        const set = names.map((name) => severities[name]).find((severity) => severity !== undefined);
        if (set !== undefined)
            return set === 'off' ? null : set;
        const isCheck = isBuildCheck(meta.code, meta.aliases);
        const own = meta.severity ?? (isCheck && isOn(meta.code) ? 'info' : null);
        return isError && isCheck && own !== null ? 'error' : own;
    };
    return (rule) => {
        const severity = known.get(rule);
        if (severity !== undefined)
            return severity;
        const own = read(rule);
        known.set(rule, own);
        return own;
    };
}

;// CONCATENATED MODULE: ./src/lint/run-rules.ts








/** At most this much of an instruction is kept in a finding. */
const instructionLength = 200;
/**
 * Runs rules on a Dockerfile. Findings are sorted by place, then by code, then by message; `introduced` is null until
 * `compareFindings` has seen base.
 */
function runRules(dockerfile, rules, options = {}) {
    const settings = { ...defaultSettings, ...options.settings };
    const input = { dockerfile, context: options.context ?? null, settings };
    const severityOf = severityReader(options.severities ?? {}, readCheckDirective(dockerfile));
    const active = rules.filter((rule) => severityOf(rule) !== null);
    const found = active.flatMap((rule) => [...rule.check(input)].map((problem) => ({ rule, problem })));
    const outside = (options.outside ?? []).filter(({ rule }) => severityOf(rule) !== null);
    const problems = [...found, ...outside];
    const ignores = readIgnores(dockerfile).filter(({ syntax }) => syntax === 'buildkit' || options.ignoreComments !== false);
    const { left, unused } = applyIgnores(dockerfile, problems, ignores);
    const stale = active.includes(unused_ignore/* unusedIgnore */.B) ? unusedProblems(unused, active) : [];
    const describe = describer(dockerfile, severityOf);
    return [...left, ...stale.map((problem) => ({ rule: unused_ignore/* unusedIgnore */.B, problem }))]
        .map(describe)
        .sort(compareByPlace);
}
/** A total order: place, code, message. */
function compareByPlace(one, other) {
    return (one.line - other.line ||
        one.column - other.column ||
        one.endLine - other.endLine ||
        one.endColumn - other.endColumn ||
        run_rules_compareText(one.code, other.code) ||
        run_rules_compareText(one.message, other.message));
}
function run_rules_compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
function describer(dockerfile, severityOf) {
    const { file, source, stages, instructions } = dockerfile;
    const places = placesIn(dockerfile);
    return ({ rule, problem: { at, message, fix } }) => {
        const place = places(at.start);
        const instruction = instructions[place.instruction];
        return {
            file,
            ...(0,dockerfile_source/* rangeOf */.be)(source, at),
            code: rule.meta.code,
            aliases: rule.meta.aliases,
            name: rule.meta.name,
            severity: severityOf(rule) ?? 'info',
            stage: stages[place.stage]?.label ?? null,
            instruction: instruction === undefined ? '' : lineOf(source.text, instruction),
            message,
            remedy: rule.meta.remedy,
            introduced: null,
            ...(fix === undefined ? {} : { fix: run_rules_fixOf(dockerfile, fix) }),
        };
    };
}
function run_rules_fixOf({ source }, { safety, summary, edits }) {
    const placed = edits.map(({ at, text }) => ({ range: (0,dockerfile_source/* rangeOf */.be)(source, at), text }));
    return { safety, summary, edits: placed };
}
function lineOf(text, { start, end }) {
    return (0,excerpt/* excerpt */.K)(text.slice(start, Math.min(end, start + instructionLength * 4)), instructionLength);
}

;// CONCATENATED MODULE: ./src/lint/lint.ts


/** Lints a Dockerfile with every rule that is on. The order of the findings is that of `runRules`. */
function lintDockerfile(dockerfile, options = {}) {
    return runRules(dockerfile, options.rules ?? rules/* rules */.a, options);
}

// EXTERNAL MODULE: ./src/dockerfile/scopes.ts
var scopes = __webpack_require__(7841);
// EXTERNAL MODULE: ./src/dockerfile/shell/program.ts
var program = __webpack_require__(9467);
// EXTERNAL MODULE: ./src/dockerfile/shell/script.ts + 2 modules
var script = __webpack_require__(5178);
// EXTERNAL MODULE: ./src/dockerfile/stages.ts + 3 modules
var stages = __webpack_require__(4664);
// EXTERNAL MODULE: ./src/lint/predefined.ts
var predefined = __webpack_require__(5011);
;// CONCATENATED MODULE: ./src/lint/shellcheck/script.ts






/** What ShellCheck reads, and busybox, whose shell it takes for dash. */
const readableShells = new Set('sh bash dash ksh ash busybox'.split(' '));
/**
 * The scripts of all RUN instructions in shell form, as hadolint puts them together: the shell in force, the variables
 * that ARG, ENV and the builder give, then the body with its continuations joined. Here-documents are scripts where a
 * shell reads them. RUN in ONBUILD knows the variables of other ONBUILD instructions, too.
 * https://github.com/hadolint/hadolint/blob/master/src/Hadolint/Rule/Shellcheck.hs
 */
function shellScripts(dockerfile) {
    const scripts = [];
    const triggeredOf = triggeredReader();
    for (const { instruction, stage, scope } of (0,scopes/* walkScopes */.T)(dockerfile)) {
        const run = instruction.trigger ?? instruction;
        const body = run.keyword === 'RUN' ? bodyOf(run, dockerfile.source) : null;
        if (body === null)
            continue;
        const triggered = instruction.trigger === null ? script_none : triggeredOf(stage);
        const given = script_namesIn(body).filter((name) => scope.has(name) || triggered.has(name));
        scripts.push(scriptOf(body, [...new Set([...given, ...predefined/* proxyArguments */.R])].toSorted()));
    }
    return scripts;
}
const script_none = new Set();
/** What may be a variable's name in a script; only those are given to it, so that it stays as small as it is written. */
function script_namesIn({ body }) {
    return body.text.match(/[A-Za-z_]\w*/g) ?? [];
}
function scriptOf({ program, body }, variables) {
    const exports = variables.map((name) => `${name}=1`).join(' ');
    return { text: `#!${program}\nexport ${exports}\n${body.text}\n`, headerLines: 2, body };
}
/** Tells the variables that the ONBUILD instructions of a stage and of those it continues give. */
function triggeredReader() {
    const known = new Map();
    return (stage) => {
        const names = known.get(stage) ?? new Set(triggeredVariables(stage));
        known.set(stage, names);
        return names;
    };
}
function triggeredVariables(stage) {
    return [...(0,stages/* lineageOf */.bQ)(stage)]
        .flatMap(({ instructions }) => instructions.flatMap(({ trigger }) => trigger ?? []))
        .filter(({ keyword }) => keyword === 'ARG' || keyword === 'ENV')
        .flatMap(({ pairs }) => pairs.map(({ key }) => key.value));
}
function bodyOf(run, source) {
    const [shell = '/bin/sh'] = run.shell;
    if (run.json.kind !== 'none' || !(0,program/* isPosixShell */.m)(run.shell))
        return null;
    const [heredoc] = run.heredocs;
    if (heredoc === undefined)
        return readable(shell, run.body);
    const reader = heredocReader(run, shell);
    if (run.heredocs.length > 1 || reader === null)
        return readable(shell, (0,script/* scriptText */.r)(run, source));
    const lines = (0,joined_text/* joinLines */.cT)(source, heredoc.bodyLine, heredoc.endLine);
    return withShebang(reader, lines);
}
/** The shell that reads the here-document of a RUN; null when another program does. */
function heredocReader({ words, heredocs }, shell) {
    const openers = new Set(heredocs.map(({ opener }) => opener.start));
    const [command, ...rest] = words.filter(({ start }) => !openers.has(start));
    if (command === undefined)
        return shell;
    const takesInput = rest.every(({ value }) => /^[-+][^c]*$/.test(value));
    return takesInput && readableShells.has((0,program/* programName */.k)(command.value)) ? command.value : null;
}
/** A shebang in the body says who reads it; it becomes that of the script. */
function withShebang(reader, lines) {
    const shebang = /^#![ \t]*(.*)\n/.exec(lines.text);
    if (shebang === null)
        return readable(reader, lines);
    const program = /^(?:\S*\/env[ \t]+(?:-S[ \t]+)?)?(\S+)/.exec(shebang[1] ?? '')?.[1] ?? '';
    return readable(program, (0,joined_text/* sliceJoined */.Qh)(lines, shebang[0].length));
}
function readable(shell, body) {
    const name = (0,program/* programName */.k)(shell);
    if (!readableShells.has(name) || body.text.trim() === '')
        return null;
    return { program: `/bin/${name === 'busybox' ? 'dash' : name}`, body };
}

;// CONCATENATED MODULE: ./src/stages/review-scripts.ts

const noReview = { comments: new Map(), notes: [] };
/** Has the scripts of all RUN instructions checked, each once; one note says when that is not possible. */
async function reviewScripts(recipes, checker) {
    const scripts = recipes.flatMap((recipe) => recipe === null ? [] : shellScripts(recipe.dockerfile).map(({ text }) => text));
    const texts = [...new Set(scripts)];
    if (checker === undefined || texts.length === 0)
        return noReview;
    const answer = await checker.check(texts);
    if (answer.kind === 'unavailable') {
        const message = `The scripts of RUN were not checked by ShellCheck: ${answer.why}.`;
        return { comments: new Map(), notes: [{ stage: 'lint', message }] };
    }
    return { comments: new Map(texts.map((text, n) => [text, answer.comments[n] ?? []])), notes: [] };
}

;// CONCATENATED MODULE: ./src/stages/lint-recipes.ts






/**
 * Lints both Dockerfiles by head's configuration, so that a changed configuration introduces nothing; without a
 * Dockerfile on base nobody can say what is new.
 */
function lintRecipes({ head, base }, { configuration = config_configuration/* emptyConfiguration */.uC, review = noReview } = {}) {
    if (head === null)
        return { findings: [], fixed: 0 };
    const means = { configuration, review };
    const findings = lintRecipe(head, means);
    if (base === null)
        return { findings, fixed: 0 };
    return compareFindings(lintRecipe(base, means), findings);
}
/** Lints one Dockerfile. */
function lintRecipe({ dockerfile, context }, { configuration, review }) {
    const { settings, severities, ignoreComments } = configuration;
    return lintDockerfile(dockerfile, {
        context,
        settings,
        severities,
        ignoreComments: ignoreComments ?? true,
        outside: shellProblemsOf(dockerfile, review),
    });
}
function shellProblemsOf(dockerfile, { comments }) {
    if (comments.size === 0)
        return [];
    return shellScripts(dockerfile).flatMap((script) => shellProblems(script, comments.get(script.text) ?? []));
}

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
        fingerprint: null,
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
        const inside = (finished.get(node) ?? []).sort(weight_heaviestFirst);
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
        kept.sort(weight_heaviestFirst).splice(count);
        lightest = kept.at(-1)?.sizeBytes ?? 0;
    }
    return kept.sort(weight_heaviestFirst).slice(0, count);
}
/** Groups visible files of the same content; hard links to the same bytes cost nothing and are no duplicates. */
function findDuplicates(files) {
    const byContent = new Map();
    for (const { node, sizeBytes } of distinctFiles(files)) {
        const fingerprint = contentTable(files, node)?.fingerprint(node.contentEntry);
        if (sizeBytes === 0 || !fingerprint)
            continue;
        const key = `${sizeBytes}:${fingerprint.toString('latin1')}`;
        const group = byContent.get(key);
        if (group)
            group.push(node);
        else
            byContent.set(key, [node]);
    }
    const groups = [...byContent.values()]
        .filter((nodes) => nodes.length > 1)
        .map((nodes) => weight_describeGroup(files, nodes))
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
function weight_describeGroup(files, nodes) {
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
function weight_heaviestFirst(left, right) {
    return right.sizeBytes - left.sizeBytes || compareTexts(left.path, right.path);
}

;// CONCATENATED MODULE: ./src/analysis/packages/known-names.ts
const known_names_names = new Set([
    'status',
    'installed',
    'rpmdb.sqlite',
    'rpmdb.sqlite-wal',
    'Packages',
    'Packages.db',
    'package.json',
    'METADATA',
    'RECORD',
    'PKG-INFO',
]);
const endings = /\.(?:egg-info|gemspec|jar|war|ear)$/;
/**
 * Whether a file may say something of packages, by the end of its path. Most files do not, and asking this first is many
 * times faster than matching whole paths. Of dpkg's `status.d` all files do: they have packages' names.
 */
function hasKnownName(name, isInStatusDirectory) {
    return known_names_names.has(name) || endings.test(name) || isInStatusDirectory();
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
    const manifest = language_packages_parseObject(file.text);
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
function language_packages_parseObject(text) {
    try {
        const value = JSON.parse(text ?? '');
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/analysis/packages/rpm-format.ts
/** Bytes that rpm would not have written. The message ends a sentence that begins with "it is damaged:". */
class RpmFormatError extends Error {
}

;// CONCATENATED MODULE: ./src/analysis/packages/rpm-header.ts

const tagName = 1000;
const tagVersion = 1001;
const tagRelease = 1002;
const tagEpoch = 1003;
const tagSize = 1009;
const tagLongSize = 5009;
const wantedTags = new Set([tagName, tagVersion, tagRelease, tagEpoch, tagSize, tagLongSize]);
const typeInt32 = 4;
const typeInt64 = 5;
const typeString = 6;
const prefixBytes = 8;
const entryBytes = 16;
/** More entries than rpm itself takes (lib/header.c, `hdrchkTags`). */
const rpm_header_entryLimit = 65_536;
/** Names and versions are short; a longer text is an attack on the report. */
const textLimitBytes = 1024;
/**
 * Reads a header as rpm's databases store it: the number of entries, the length of the data, the entries, the data, all
 * big endian (https://rpm.org/docs/latest/manual/format_header.html, without the magic). Fails with `RpmFormatError`.
 */
function readRpmHeader(blob) {
    const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
    const entryCount = blob.length < prefixBytes ? rpm_header_entryLimit : view.getUint32(0);
    const dataStart = prefixBytes + entryCount * entryBytes;
    if (entryCount >= rpm_header_entryLimit || dataStart + view.getUint32(4) !== blob.length) {
        throw new RpmFormatError('a header has another length than it says');
    }
    const entries = findEntries(view, entryCount);
    const data = blob.subarray(dataStart);
    const text = (tag) => rpm_header_readText(data, entries.get(tag));
    const epoch = rpm_header_readNumber(data, entries.get(tagEpoch));
    return {
        name: text(tagName),
        version: `${epoch === null ? '' : `${epoch}:`}${text(tagVersion)}-${text(tagRelease)}`,
        sizeBytes: rpm_header_readNumber(data, entries.get(tagLongSize)) ?? rpm_header_readNumber(data, entries.get(tagSize)),
    };
}
function findEntries(view, count) {
    const entries = new Map();
    for (let index = 0; index < count; index++) {
        const at = prefixBytes + index * entryBytes;
        const tag = view.getUint32(at);
        if (!wantedTags.has(tag) || entries.has(tag))
            continue;
        entries.set(tag, {
            type: view.getUint32(at + 4),
            offset: view.getUint32(at + 8),
            count: view.getUint32(at + 12),
        });
    }
    return entries;
}
function rpm_header_readText(data, entry) {
    if (entry?.type !== typeString || entry.count !== 1) {
        throw new RpmFormatError('a header lacks a name, a version or a release');
    }
    const longest = data.subarray(entry.offset, entry.offset + textLimitBytes + 1);
    const end = longest.indexOf(0);
    if (end < 1)
        throw new RpmFormatError('a name, a version or a release is empty or has no end');
    return new TextDecoder().decode(longest.subarray(0, end));
}
/** An unsigned number; null when the header has none. */
function rpm_header_readNumber(data, entry) {
    if (entry === undefined)
        return null;
    const { type, offset, count } = entry;
    const bytes = type === typeInt64 ? 8 : 4;
    const known = type === typeInt32 || type === typeInt64;
    if (!known || count !== 1 || offset + bytes > data.length) {
        throw new RpmFormatError('an epoch or a size is not a number');
    }
    const view = new DataView(data.buffer, data.byteOffset + offset, bytes);
    const value = type === typeInt64 ? Number(view.getBigUint64(0)) : view.getUint32(0);
    if (!Number.isSafeInteger(value))
        throw new RpmFormatError('a size is too large to be counted');
    return value;
}

;// CONCATENATED MODULE: ./src/analysis/packages/rpm-ndb.ts

/** What the parts of the file begin or end with, read as little endian. */
const marks = { RpmP: 0x506d7052, Slot: 0x746f6c53, BlbS: 0x53626c42, BlbE: 0x45626c42 };
const rpm_ndb_slotBytes = 16;
const rpm_ndb_blockBytes = 16;
const pageBytes = 4096;
const headBytes = 16;
const tailBytes = 12;
/** The file's own header takes the place of the first slots. */
const firstSlot = 2;
/**
 * The headers of a `Packages.db`, in the order of its slots: SUSE's database, of which rpm's lib/backend/ndb/rpmpkg.c is
 * the only description. All headers together must fit behind the slots, so that a crafted file takes no more time than
 * its size is worth. Fails with `RpmFormatError`.
 */
function* readNdbHeaders(file) {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const slotCount = countSlots(view);
    let leftBytes = file.length - slotCount * rpm_ndb_slotBytes;
    for (let slot = firstSlot; slot < slotCount; slot++) {
        const at = slot * rpm_ndb_slotBytes;
        if (view.getUint32(at, true) !== marks.Slot)
            throw new RpmFormatError('a slot lacks its mark');
        const start = view.getUint32(at + 8, true) * rpm_ndb_blockBytes;
        if (start === 0)
            continue;
        const blob = readBlob(view, { start, number: view.getUint32(at + 4, true) });
        leftBytes -= headBytes + blob.length + tailBytes;
        if (leftBytes < 0)
            throw new RpmFormatError('its headers overlap');
        yield blob;
    }
}
function countSlots(view) {
    if (view.byteLength < pageBytes ||
        view.getUint32(0, true) !== marks.RpmP ||
        view.getUint32(4, true) !== 0) {
        throw new RpmFormatError("it does not begin as rpm's database does");
    }
    const pages = view.getUint32(12, true);
    if (pages * pageBytes > view.byteLength)
        throw new RpmFormatError('its end is missing');
    return pages * (pageBytes / rpm_ndb_slotBytes);
}
/** The checksum is not verified: rpm does not either when it reads. */
function readBlob(view, { start, number }) {
    const from = start + headBytes;
    if (from > view.byteLength)
        throw new RpmFormatError('a slot points behind its end');
    const length = view.getUint32(start + 12, true);
    const blocks = Math.ceil((headBytes + length + tailBytes) / rpm_ndb_blockBytes);
    const to = start + blocks * rpm_ndb_blockBytes;
    const isWhole = view.getUint32(start, true) === marks.BlbS &&
        view.getUint32(start + 4, true) === number &&
        to <= view.byteLength &&
        view.getUint32(to - 8, true) === length &&
        view.getUint32(to - 4, true) === marks.BlbE;
    if (!isWhole)
        throw new RpmFormatError('a slot points at something that is no header');
    return new Uint8Array(view.buffer, view.byteOffset + from, length);
}

;// CONCATENATED MODULE: ./src/analysis/packages/sqlite-file.ts

const sqlite_file_magic = 'SQLite format 3\0';
const fileHeaderBytes = 100;
const schemaPage = 1;
const interiorPage = 0x05;
const leafPage = 0x0d;
const pointerBytes = 4;
/**
 * Opens a SQLite 3 file to read its tables, as https://www.sqlite.org/fileformat2.html describes them. Own code because
 * SQLite compiled to WebAssembly (sql.js) does not survive the bundler, adds a megabyte to each bundle, and runs what
 * a crafted file holds, without end if it says so. Fails with `RpmFormatError`.
 */
function openSqlite(file) {
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    if (bytes.length < fileHeaderBytes || bytes.toString('latin1', 0, sqlite_file_magic.length) !== sqlite_file_magic) {
        throw new RpmFormatError('it does not begin as a SQLite database does');
    }
    const size = bytes.readUInt16BE(16);
    const pageBytes = size === 1 ? 65_536 : size;
    const usableBytes = pageBytes - (bytes[20] ?? 0);
    // 480 is the least that SQLite itself takes; it makes all pages long enough for their headers.
    if (usableBytes < 480)
        throw new RpmFormatError('its pages are too small');
    return { bytes, pageBytes, usableBytes, usedPages: new Set() };
}
/** The first page of a table; null when there is no such table. */
function findTable(file, wanted) {
    for (const [type, name, , page] of readRows(file, schemaPage)) {
        if (type === 'table' && name === wanted && typeof page === 'number')
            return page;
    }
    return null;
}
/** The rows of the table that begins at a page, in the order of their numbers. Fails with `RpmFormatError`. */
function* readRows(file, firstPage) {
    const open = [firstPage];
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
        const page = takePage(file, number);
        const start = number === schemaPage ? fileHeaderBytes : 0;
        const type = page[start];
        if (type === leafPage) {
            for (const at of cellOffsets(page, start, 8))
                yield decodeRow(sqlite_file_readPayload(file, page, at));
        }
        else if (type === interiorPage) {
            const children = cellOffsets(page, start, 12).map((at) => readPointer(page, at));
            open.push(page.readUInt32BE(start + 8), ...children.reverse());
        }
        else {
            throw new RpmFormatError(`page ${number} belongs to no table`);
        }
    }
}
function takePage({ bytes, pageBytes, usableBytes, usedPages }, number) {
    const start = (number - 1) * pageBytes;
    if (start < 0 || start + pageBytes > bytes.length) {
        throw new RpmFormatError(`page ${number} is missing`);
    }
    if (usedPages.has(number))
        throw new RpmFormatError(`page ${number} is used twice`);
    usedPages.add(number);
    return bytes.subarray(start, start + usableBytes);
}
/** Where a page's cells are: a list behind the header of the page. */
function cellOffsets(page, start, headerBytes) {
    const count = page.readUInt16BE(start + 3);
    const offsets = sqlite_file_cut(page, start + headerBytes, count * 2);
    return Array.from({ length: count }, (_, index) => offsets.readUInt16BE(index * 2));
}
/** A row's bytes: the first lie in its page, the rest in a chain of pages. */
function sqlite_file_readPayload(file, page, at) {
    const [size, afterSize] = readVarint(page, at);
    const [, from] = readVarint(page, afterSize);
    if (size > file.bytes.length)
        throw new RpmFormatError('a row is larger than the file');
    const local = localBytes(size, file.usableBytes);
    const pieces = [sqlite_file_cut(page, from, local)];
    let next = local < size ? readPointer(page, from + local) : 0;
    for (let left = size - local; left > 0;) {
        const overflow = takePage(file, next);
        const piece = overflow.subarray(pointerBytes, pointerBytes + left);
        pieces.push(piece);
        left -= piece.length;
        next = overflow.readUInt32BE(0);
    }
    return Buffer.concat(pieces);
}
/** How many of a row's bytes lie in its page ("Cell Payload Overflow Pages"). */
function localBytes(size, usableBytes) {
    const most = usableBytes - 35;
    if (size <= most)
        return size;
    const least = Math.floor(((usableBytes - 12) * 32) / 255) - 23;
    const fitting = least + ((size - least) % (usableBytes - pointerBytes));
    return fitting <= most ? fitting : least;
}
/** The values of a row ("Record Format"). */
function decodeRow(row) {
    const values = [];
    const [headerEnd, afterSize] = readVarint(row, 0);
    let dataAt = headerEnd;
    for (let at = afterSize; at < headerEnd;) {
        const [type, next] = readVarint(row, at);
        const data = sqlite_file_cut(row, dataAt, lengthOf(type));
        values.push(decodeValue(type, data));
        dataAt += data.length;
        at = next;
    }
    return values;
}
const shortLengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function lengthOf(type) {
    if (type >= 12)
        return Math.floor((type - 12) / 2);
    const length = shortLengths[type];
    if (length === undefined)
        throw new RpmFormatError('a value has an unknown type');
    return length;
}
function decodeValue(type, data) {
    if (type >= 12)
        return type % 2 === 0 ? data : data.toString('utf8');
    if (type === 0)
        return null;
    if (type === 7)
        return data.readDoubleBE(0);
    if (type === 8 || type === 9)
        return type - 8;
    return data.length === 8 ? Number(data.readBigInt64BE(0)) : data.readIntBE(0, data.length);
}
/** An integer of one to nine bytes, and where it ends. */
function readVarint(bytes, from) {
    let value = 0;
    for (let at = from; at < from + 9; at++) {
        const byte = bytes[at];
        if (byte === undefined)
            throw beyondPage();
        if (at === from + 8)
            return [value * 256 + byte, at + 1];
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return [value, at + 1];
    }
    throw beyondPage();
}
function readPointer(page, at) {
    return sqlite_file_cut(page, at, pointerBytes).readUInt32BE(0);
}
function sqlite_file_cut(bytes, from, length) {
    if (from + length > bytes.length)
        throw beyondPage();
    return bytes.subarray(from, from + length);
}
function beyondPage() {
    return new RpmFormatError('a row ends behind its page');
}

;// CONCATENATED MODULE: ./src/analysis/packages/rpm-sqlite.ts


/**
 * The headers of an `rpmdb.sqlite`, in the order of their numbers: the second column of the table `Packages` (rpm 4.16 and
 * later, lib/backend/sqlite.c). Fails with `RpmFormatError`.
 */
function* readSqliteHeaders(file) {
    const sqlite = openSqlite(file);
    const table = findTable(sqlite, 'Packages');
    if (table === null)
        throw new RpmFormatError('it has no table of packages');
    for (const [, blob] of readRows(sqlite, table)) {
        if (!(blob instanceof Uint8Array))
            throw new RpmFormatError('a header is not made of bytes');
        yield blob;
    }
}

;// CONCATENATED MODULE: ./src/analysis/packages/rpm-database.ts




const rpmFile = /^(?:var\/lib|usr\/(?:lib\/sysimage|share))\/rpm\/(?:rpmdb\.sqlite(?<journal>-wal)?|Packages(?<ndb>\.db)?)$/;
/** What a file at a path of rpm's is; null for all other paths. Only the first two kinds can be read. */
function rpmFileKind(path) {
    const groups = rpmFile.exec(path)?.groups;
    if (groups === undefined)
        return null;
    if (groups['journal'] !== undefined)
        return 'journal';
    if (groups['ndb'] !== undefined)
        return 'ndb';
    return path.endsWith('.sqlite') ? 'sqlite' : 'berkeley';
}
/** Whether a path is an rpm database of a kind that can be read. */
function isRpmDatabase(path) {
    const kind = rpmFileKind(path);
    return kind === 'sqlite' || kind === 'ndb';
}
/** Why a file of rpm's is not read, whatever it holds; null for all others. */
function whyRpmUnread(path, sizeBytes) {
    const kind = rpmFileKind(path);
    if (kind === 'berkeley')
        return 'Berkeley DB, which rpm wrote before version 4.16, is not read';
    if (kind !== 'journal' || sizeBytes === 0)
        return null;
    return 'its changes were not yet written into the database; they are left out';
}
/** Reads an rpm database: all of its packages or, when any of it is damaged, none. */
function readRpmDatabase(path, content) {
    try {
        const headers = rpmFileKind(path) === 'sqlite' ? readSqliteHeaders(content) : readNdbHeaders(content);
        const packages = [];
        for (const blob of headers) {
            const header = readRpmHeader(blob);
            // Signing keys are kept as if they were packages.
            if (header.name !== 'gpg-pubkey')
                packages.push({ type: 'rpm', ...header, path });
        }
        return { kind: 'read', packages };
    }
    catch (error) {
        if (!(error instanceof RpmFormatError))
            throw error;
        return { kind: 'unread', reason: `it is damaged: ${error.message}` };
    }
}

;// CONCATENATED MODULE: ./src/analysis/packages/system-packages.ts

/** Debian's database, and distroless images' one file a package. */
const dpkgStatus = /^var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/;
const apkInstalled = /^(?:usr\/)?lib\/apk\/db\/installed$/;
/** The type of the packages in a database of dpkg or apk; null for all other paths. */
function systemTypeOf(path) {
    if (dpkgStatus.test(path))
        return 'deb';
    return apkInstalled.test(path) ? 'apk' : null;
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







/**
 * The files whose contents `readPackages` needs: what a layer's reading must keep. rpm's databases are the largest, some
 * 70 kB a package. A layer that installs anything holds its own copy of a database.
 */
const packageFiles = {
    matches: (path) => hasKnownName(baseName(path), () => path.startsWith('var/lib/dpkg/status.d/')) &&
        (systemTypeOf(path) !== null || isRpmDatabase(path) || isLanguageMetadata(path)),
    limitBytes: 64 * 1024 * 1024,
    totalLimitBytes: 96 * 1024 * 1024,
};
/**
 * Lists what a container sees of installed packages: dpkg, apk, rpm, npm, Python, Ruby gems, and Java archives by their
 * file names. Go's build information lies inside executables and is not looked for. A database that cannot be read is
 * reported as unread. The layers must have been read with `packageFiles`.
 */
function readPackages(files) {
    const findings = { system: [], language: [], unread: [] };
    for (const node of walkNodes(files)) {
        const isInStatusDirectory = () => node.parent?.name === 'status.d';
        if (node.children || !hasKnownName(node.name, isInStatusDirectory))
            continue;
        noteFile(findings, files, node);
    }
    const { system, language, unread } = findings;
    return {
        packages: [...system, ...weighPackages(files, language)].sort(byName),
        unread: unread.sort((a, b) => compareTexts(a.path, b.path)),
        unreadTypes: new Set(unread.map(({ path }) => systemTypeOf(path) ?? 'rpm')),
    };
}
function noteFile(findings, files, node) {
    const path = pathOf(node);
    if (systemTypeOf(path) !== null || isRpmDatabase(path))
        noteDatabase(findings, files, node);
    else if (isLanguageMetadata(path) || isNamedPackage(path)) {
        const found = readLanguagePackage(packageFile(files, node));
        if (found)
            findings.language.push(found);
    }
    else {
        const reason = whyRpmUnread(path, read_packages_sizeOf(files, node));
        if (reason !== null)
            findings.unread.push({ path, reason });
    }
}
/** A link to a database is passed over: what it leads to is met at its own place. */
function noteDatabase(findings, files, node) {
    if (contentTable(files, node)?.type(node.contentEntry) !== 'file')
        return;
    const path = pathOf(node);
    const content = keptContent(files, node);
    if (!content)
        findings.unread.push({ path, reason: 'the database is too large' });
    else if (isRpmDatabase(path))
        noteReading(findings, path, readRpmDatabase(path, content));
    else
        addAll(findings.system, readSystemPackages(packageFile(files, node)));
}
function noteReading({ system, unread }, path, reading) {
    if (reading.kind === 'unread')
        unread.push({ path, reason: reading.reason });
    else
        addAll(system, reading.packages);
}
/** One by one: a crafted database has more packages than a call may have arguments. */
function addAll(list, packages) {
    for (const one of packages)
        list.push(one);
}
function packageFile(files, node) {
    const content = keptContent(files, node);
    return {
        path: pathOf(node),
        text: content ? new TextDecoder().decode(content) : null,
        sizeBytes: read_packages_sizeOf(files, node),
    };
}
function read_packages_sizeOf(files, node) {
    return contentTable(files, node)?.sizeBytes(node.contentEntry) ?? 0;
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

;// CONCATENATED MODULE: ./src/image/known-layers.ts
/**
 * Puts layers that are known by their digest before a cache. One whose diffId or size is not what the image says of
 * it is not taken: the layer is read instead.
 */
function createKnownLayers(cache) {
    const known = new Map();
    return {
        learn(layers) {
            for (const layer of layers)
                known.set(layer.digest, layer);
        },
        forget() {
            known.clear();
        },
        anticipate: (blobs, blob) => known.has(blob.digest) ? Promise.resolve() : cache.anticipate(blobs, blob),
        async read(blobs, descriptor) {
            const layer = known.get(descriptor.digest);
            const isSame = layer?.diffId === descriptor.diffId && layer.compressedBytes === descriptor.sizeBytes;
            return isSame ? layer : cache.read(blobs, descriptor);
        },
    };
}

;// CONCATENATED MODULE: ./src/image/layer-recorder.ts



/** Linux refuses longer paths, so no runtime could unpack one. */
const layer_recorder_pathLimitCharacters = 4096;
/** Where a layer stops being an image and becomes an attack on memory. */
const layer_recorder_entryLimit = 4_000_000;
const layer_recorder_whiteoutPrefix = '.wh.';
const opaqueMarker = '.wh..wh..opq';
const aufsPrefix = '.wh..wh.';
/**
 * Records a layer's archive. Whiteouts and opaque markers are told from files (OCI image spec, layer.md, "Whiteouts").
 * Fails with `TarFormatError` for entries that no runtime would unpack.
 */
function recordLayer(keep, fingerprinter) {
    const recording = {
        table: buildEntryTable(),
        whiteouts: new Set(),
        opaqueDirectories: new Set(),
        keptFiles: new Map(),
        unkeptFiles: new Set(),
        keep,
        fingerprinter,
        keptBytes: 0,
        unpackedBytes: 0,
        index: -1,
        path: '',
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
    if (entry.path.length > layer_recorder_pathLimitCharacters) {
        throw new TarFormatError(`A path has ${entry.path.length} characters; Linux allows ${layer_recorder_pathLimitCharacters}.`);
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
    if (!name.startsWith(layer_recorder_whiteoutPrefix))
        return false;
    const directory = parentPath(path);
    if (name === opaqueMarker) {
        recording.opaqueDirectories.add(directory);
        return true;
    }
    if (name.startsWith(aufsPrefix))
        return true;
    const hidden = name.slice(layer_recorder_whiteoutPrefix.length);
    if (hidden === '' || hidden === '.' || hidden === '..') {
        throw new TarFormatError(`The whiteout ${JSON.stringify(path)} names no file.`);
    }
    recording.whiteouts.add(directory === '' ? hidden : `${directory}/${hidden}`);
    return true;
}
function recordEntry(recording, entry, path) {
    if (recording.table.length >= layer_recorder_entryLimit) {
        throw new TarFormatError(`It has more than ${layer_recorder_entryLimit} entries.`);
    }
    const { type, mode, uid, gid, sizeBytes, linkTarget } = entry;
    const target = type === 'hardlink' ? cleanPath(linkTarget) : linkTarget;
    const index = recording.table.add({ path, type, mode, uid, gid, sizeBytes, linkTarget: target });
    if (type !== 'file')
        return;
    recording.index = index;
    recording.path = path;
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
    if (recording.index === -1)
        return;
    recording.kept?.push(Buffer.from(piece));
    recording.fingerprinter.add(piece);
}
function endEntry(recording) {
    const { index, table, fingerprinter, kept } = recording;
    if (index === -1)
        return;
    table.setFingerprint(index, fingerprinter.finish());
    if (kept)
        recording.keptFiles.set(recording.path, Buffer.concat(kept));
    recording.kept = null;
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

;// CONCATENATED MODULE: ./src/image/tar.ts



/** Go's archive/tar, which all container runtimes unpack with, refuses longer extension headers. */
const tar_extensionLimitBytes = 1024 * 1024;
const tar_types = new Map([
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
const tar_flagGnuLongLink = 0x4b;
const tar_flagGnuLongName = 0x4c;
const tar_flagPax = 0x78;
const tar_flagPaxGlobal = 0x67;
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
            return passHeader(state, chunk, at);
        case 'sparse-map':
            return collect(state, { chunk, at, wanted: blockBytes, then: handleSparseMap });
        case 'extension':
            return collect(state, { chunk, at, wanted: state.remaining, then: handleExtension });
        case 'end':
            return chunk.length - at;
    }
}
/** Headers that lie in one chunk are read there: a million of them would otherwise be cut out first. */
function passHeader(state, chunk, at) {
    if (state.pendingBytes > 0 || chunk.length - at < blockBytes) {
        return collect(state, { chunk, at, wanted: blockBytes, then: handleHeader });
    }
    handleHeader(state, chunk, at);
    return blockBytes;
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
function handleHeader(state, bytes, at = 0) {
    const header = decodeHeader(bytes, at);
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
        tar_beginEntry(state, { header, bytes, at });
}
function isExtension(flag) {
    return (flag === tar_flagPax ||
        flag === tar_flagPaxGlobal ||
        flag === tar_flagGnuLongName ||
        flag === tar_flagGnuLongLink);
}
function beginExtension(state, header) {
    if (header.sizeBytes < 0 || header.sizeBytes > tar_extensionLimitBytes) {
        throw new TarFormatError(`An extension header has ${header.sizeBytes} bytes; at most ${tar_extensionLimitBytes} are allowed.`);
    }
    state.extensionFlag = header.flag;
    state.paddingBytes = paddingOf(header.sizeBytes);
    state.remaining = header.sizeBytes;
    state.phase = 'extension';
    if (header.sizeBytes === 0)
        handleExtension(state, Buffer.alloc(0));
}
function handleExtension(state, bytes) {
    if (state.extensionFlag === tar_flagPax)
        state.pax = parsePax(bytes);
    if (state.extensionFlag === tar_flagGnuLongName)
        state.longName = tar_textUntilNul(bytes);
    if (state.extensionFlag === tar_flagGnuLongLink)
        state.longLink = tar_textUntilNul(bytes);
    skipPadding(state);
}
function tar_beginEntry(state, { header, bytes, at }) {
    const { pax } = state;
    const path = state.longName ?? firstOf(pax, ['GNU.sparse.name', 'path']) ?? header.path;
    const type = typeOf(header.flag, path);
    const sizes = type === 'file' ? sizesOf({ header, bytes, at }, pax) : noContent;
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
    expectContent(state, sizes.storedBytes, header.flag === flagGnuSparse && bytes[at + 482] !== 0);
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
function typeOf(flag, path) {
    const type = tar_types.get(flag);
    if (type === undefined) {
        const shown = JSON.stringify(String.fromCharCode(flag));
        throw new TarFormatError(`An entry has the type ${shown}, which container runtimes refuse.`);
    }
    return flag === 0 && path.endsWith('/') ? 'directory' : type;
}
const noContent = { sizeBytes: 0, storedBytes: 0 };
/** The size with holes: GNU tar manual, "Storing Sparse Files", old format and pax formats 0.0, 0.1 and 1.0. */
function sizesOf({ header, bytes, at }, pax) {
    const storedBytes = paxNumber(pax, 'size') ?? header.sizeBytes;
    const sizeBytes = header.flag === flagGnuSparse
        ? readNumber(bytes, at + 483, 12)
        : (paxNumber(pax, 'GNU.sparse.realsize') ?? paxNumber(pax, 'GNU.sparse.size') ?? storedBytes);
    if (storedBytes < 0 || sizeBytes < 0)
        throw new TarFormatError('An entry has a negative size.');
    return { sizeBytes, storedBytes };
}
function tar_textUntilNul(bytes) {
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
 * bytes. Fails with `blob-missing`, `blob-corrupt` or a `HashingError`.
 */
async function* openVerified(blobs, expected, hashing = hashInPlace) {
    const hash = hashing.start(expected.sizeBytes);
    let sizeBytes = 0;
    try {
        for await (const chunk of blobs.open(expected.digest)) {
            sizeBytes += chunk.length;
            if (sizeBytes > expected.sizeBytes)
                throw verify_tooLong(expected);
            const taken = hash.update(chunk);
            yield chunk;
            await taken;
        }
        if (sizeBytes !== expected.sizeBytes) {
            throw corrupt(expected.digest, `it has ${sizeBytes} bytes instead of ${expected.sizeBytes}.`);
        }
        requireDigest(expected.digest, (0,image_digest/* digestFromHex */.Ch)(await hash.digest()));
    }
    finally {
        hash.abandon();
    }
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
function verify_tooLong({ digest, sizeBytes }) {
    return corrupt(digest, `it is longer than the ${sizeBytes} bytes its descriptor claims.`);
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
const plainReading = { keep: keepNothing, hashing: hashInPlace };
/**
 * Reads a layer in one streaming pass: unpacks it, proves size, digest and diffId, and records every entry with a
 * fingerprint of its content. Memory grows with the number of entries, not with bytes.
 * Fails with `blob-missing`, `blob-corrupt`, `image-invalid` or `image-unsupported`.
 */
async function layer_readLayer(blobs, layer, reading = plainReading) {
    if (!isLayerMediaType(layer.mediaType)) {
        throw (0,errors/* failure */.V)('image-unsupported', {
            detail: `Layer ${layer.digest} has the media type ${layer.mediaType}.`,
        });
    }
    try {
        return await walkLayer(blobs, layer, reading);
    }
    catch (error) {
        // Hashing that breaks costs a second reading, not the result.
        if (error instanceof HashingError && reading.hashing !== hashInPlace) {
            return layer_readLayer(blobs, layer, { ...reading, hashing: hashInPlace });
        }
        throw await layer_explain(blobs, layer, error);
    }
}
async function walkLayer(blobs, layer, { keep, hashing }) {
    const recorder = recordLayer(keep, await createFingerprinter());
    const input = openInput(openVerified(blobs, layer, hashing));
    try {
        const diffId = await walkBlob(input, { walk: walkTar(recorder), layer, hashing });
        requireDiffId(layer, diffId);
        const { digest, sizeBytes } = layer;
        return { digest, diffId, compressedBytes: sizeBytes, ...recorder.finish() };
    }
    finally {
        await input.close();
    }
}
/** Returns the diffId. */
async function walkBlob(input, { walk, layer, hashing }) {
    const compression = await peekCompression(input);
    // A tar that is its own blob is proved once, as the blob.
    const isOwnTar = compression === 'none' && layer.digest === layer.diffId;
    const hash = isOwnTar ? null : hashing.start(layer.sizeBytes);
    try {
        for await (const chunk of unpack(input, compression)) {
            const taken = hash?.update(chunk);
            walk.write(chunk);
            await taken;
        }
        walk.end();
        return hash ? (0,image_digest/* digestFromHex */.Ch)(await hash.digest()) : layer.digest;
    }
    finally {
        hash?.abandon();
    }
}
function requireDiffId(layer, diffId) {
    if (layer.diffId === null || diffId === layer.diffId)
        return;
    throw (0,errors/* failure */.V)('image-invalid', {
        what: `Layer ${layer.digest}`,
        detail: `Its content has the diffId ${diffId}; the configuration says ${layer.diffId}.`,
    });
}
/** Puts a failure in the user's words; a blob that cannot be unpacked is first asked whether it is the right blob at all. */
async function layer_explain(blobs, layer, error) {
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



/** Starts an empty cache; all its layers are read the same way. A failed reading is forgotten. */
function createLayerCache(keep = keepNothing, hashing = hashInPlace) {
    const readings = new Map();
    const begin = (blobs, layer) => {
        const reading = layer_readLayer(blobs, layer, { keep, hashing });
        readings.set(layer.digest, reading);
        reading.catch(() => readings.delete(layer.digest));
        return reading;
    };
    return {
        read: async (blobs, descriptor) => {
            const { digest } = descriptor;
            const early = await readings.get(digest)?.catch(() => null);
            const layer = early ?? (await (readings.get(digest) ?? begin(blobs, descriptor)));
            return requireSame(layer, descriptor);
        },
        anticipate: async (blobs, blob) => {
            if (readings.has(blob.digest))
                return;
            await begin(blobs, { ...blob, mediaType: anyLayer, diffId: null }).catch(() => undefined);
        },
    };
}
/** How a blob is packed is told from its content. */
const anyLayer = 'application/vnd.oci.image.layer.v1.tar';
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
        detail: `Its content has the diffId ${layer.diffId} and its blob ${layer.compressedBytes} bytes; the image says ${diffId} and ${sizeBytes} bytes.`,
    });
}

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
        ...one('--platform', config.platforms.join(',') || null),
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
        ...(request.output.kind === 'shipped' ? shippingArguments(config.shipping) : []),
        ...one('--output', outputArgument(request)),
        '--',
        config.context,
    ];
}
/**
 * The layout is a directory, so that a blob that is already there is not sent again. It is the last output, whose
 * digest is the one that the metadata file names.
 */
function outputArgument({ output, config }) {
    if (output.kind === 'cache-only')
        return 'type=cacheonly';
    const dest = field('dest', output.folder);
    return ['type=oci', 'tar=false', dest, ...formFields(config.shipping)].join(',');
}
function secretArguments(config) {
    return [
        ...config.secrets.map(({ name }, index) => `${field('id', name)},env=${secretVariable(index)}`),
        ...config.secretFiles.map(({ name, value }) => `${field('id', name)},${field('src', value)}`),
        ...config.secretEnvs.map(({ name, value }) => `${field('id', name)},${field('env', value)}`),
    ];
}
function field(name, value) {
    return formatField({ name, value });
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
    /failed to push/,
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
 * Builds the sides that are to be built. The builds overlap, so that BuildKit runs a step they share once; the exports follow one
 * another, because two exports into one layout race. Base, and head where another image's exports go before, is built
 * without an export meanwhile, and exported from the builder's cache when its time has come.
 */
async function buildSides(plan, tools) {
    const stop = new AbortController();
    const signal = AbortSignal.any([plan.signal, stop.signal]);
    const begin = (name, tree, isWarmed) => {
        const log = holdLog((lines) => {
            tools.print(lines);
        });
        const side = { name, tree, log, plan, tools, signal };
        const warming = isWarmed && !plan.config.noCache ? warm(side) : null;
        // Its failure is met where it is awaited, which may be never when head fails first.
        warming?.catch(() => undefined);
        return { side, warming };
    };
    const isWaiting = plan.turn !== null;
    const begunBase = plan.base && begin('base', plan.base, isWaiting || plan.head !== null);
    const begunHead = plan.head && begin('head', plan.head, isWaiting);
    await plan.turn;
    try {
        const head = begunHead && (await sides_finish(begunHead, plan.cache.headTo));
        if (head?.kind === 'failed' || begunBase === null)
            return { head, base: null };
        return { head, base: await sides_finish(begunBase, plan.cache.baseTo) };
    }
    finally {
        stop.abort();
        await begunBase?.warming?.catch(() => undefined);
    }
}
/** Exports a side. What it leaves in the cache it leaves only when it had to build something: the rest is there. */
function sides_finish({ side, warming }, cacheTo) {
    const { name, tools, plan } = side;
    const title = plan.name === null ? `Build ${name}` : `Build ${name} of ${plan.name}`;
    return tools.chapter(title, async () => {
        side.log.release();
        const warmed = await warming;
        if (warmed?.kind === 'failed')
            return warmed;
        const leavesCache = warmed === null || warmed.stepsBuilt > 0;
        const exported = await exportSide(side, leavesCache ? cacheTo : []);
        return exported.kind === 'built' && warmed !== null ? addWarmUp(exported, warmed) : exported;
    });
}
async function warm(side) {
    const attempt = await attemptWithRetry(side, { kind: 'cache-only' }, []);
    const failed = failedSide(side, attempt);
    return failed ?? { kind: 'warmed', ...summarize(attempt) };
}
async function exportSide(side, cacheTo) {
    const { plan } = side;
    const kind = side.name === 'head' ? 'shipped' : 'layout';
    const attempt = await attemptWithRetry(side, { kind, folder: plan.layout }, cacheTo);
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
    if (vertex?.name.startsWith('exporting to ') === true) {
        return `The image of ${name} builds, but could not be exported.`;
    }
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
    return `${side.plan.folder}/${side.plan.id}${side.name}-metadata.json`;
}
function imageDigest(metadata) {
    if (typeof metadata !== 'object' || metadata === null)
        return null;
    const digest = metadata['containerimage.digest'];
    return typeof digest === 'string' && (0,image_digest/* isDigest */.Bc)(digest) ? digest : null;
}

// EXTERNAL MODULE: ./src/dockerfile/reference.ts
var dockerfile_reference = __webpack_require__(3019);
;// CONCATENATED MODULE: ./src/build/steps.ts



const vertexName = /^\[(?:(?:[a-z0-9]+\/[a-z0-9/.]+) )?(?:(\S+) +)?(\d+)\/(\d+)\] (?:ONBUILD |LINK )?(\w+)/;
const stepKeywords = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);
const steps_longestName = 100;
/**
 * Names build steps by the Dockerfile's own text. BuildKit's vertex names, such as `[build 2/5] RUN make`, have build
 * arguments expanded, so a token passed by one would be printed; only their place and keyword are taken. A step whose
 * place does not hold that keyword (ONBUILD triggers shift the count) is named by the keyword alone.
 * `contexts` are the names of the build contexts, which may stand in for base images.
 */
function stepNames(dockerfile, contexts = []) {
    const replaced = new Set(contexts.map(steps_imageKey));
    return (name) => {
        const match = vertexName.exec(name);
        if (match === null)
            return { label: `${name.split(']', 1)[0] ?? ''}]`, text: null, line: null };
        const [, stageName, place = '', total = '', keyword = ''] = match;
        const label = `[${stageName === undefined ? '' : `${stageName} `}${place}/${total}]`;
        const stage = findStage(dockerfile, stageName);
        const isReplaced = stage?.imageName != null && replaced.has(steps_imageKey(stage.imageName));
        const instruction = stage && findStep(stage, { place, total, keyword, isReplaced });
        if (instruction === undefined)
            return { label: `${label} ${keyword}`, text: null, line: null };
        const text = (0,excerpt/* excerpt */.K)(dockerfile.source.text.slice(instruction.start, instruction.end), steps_longestName);
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
function steps_imageKey(name) {
    const reference = (0,dockerfile_reference/* parseReference */.F)(name);
    return `${(0,dockerfile_reference/* familiarName */.h)(reference)}:${reference.tag ?? 'latest'}`;
}

;// CONCATENATED MODULE: ./src/stages/build-images.ts



/** Builds head and base of one image, as far as they are wanted. */
async function buildImages({ config, ...request }, { builder, choice, cacheService, host, layout, blobs }) {
    const cache = planCache(config, cacheService);
    const contexts = config.buildContexts.map((context) => context.name);
    const treeOf = (side) => side && { ...side.tree, names: stepNames(side.recipe.dockerfile, contexts) };
    const { head, base } = await buildSides({
        ...request,
        config,
        choice,
        cache,
        layout,
        folder: host.folder,
        head: treeOf(request.head),
        base: treeOf(request.base),
    }, {
        builder,
        now: () => performance.now(),
        print: (lines) => {
            for (const line of lines)
                host.say(line);
        },
        chapter: (title, work) => host.chapter(title, work),
    });
    return { head, base, blobs, notes: cacheNotes(cache.notice, head) };
}
function cacheNotes(notice, head) {
    if (notice !== null)
        return [{ stage: 'build', message: notice }];
    if (head?.kind !== 'built' || head.cache !== 'failed')
        return [];
    return [
        { stage: 'build', message: 'The build cache could not be used; the build went on without it.' },
    ];
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
        if (next && stack_layers_typeOf(stack, next) === 'symlink') {
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
    if (node.children || stack_layers_typeOf(stack, node) === 'symlink')
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
function stack_layers_typeOf(stack, node) {
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
        origins.push(history_origins_originOf(recipe.file, instruction));
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
function history_origins_originOf(file, instruction) {
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
function platform_parsePlatform(text) {
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
    const sources = provenance_list(source.infos).map(provenance_readSource);
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
function provenance_readSource(value) {
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
        return provenance_origins_baseImageOrigin(provenance, sources, link);
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
function provenance_origins_baseImageOrigin(provenance, sources, link) {
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

;// CONCATENATED MODULE: ./src/image/read-image.ts




/** Registries refuse manifests above 4 MiB; configs are of the same order. */
const read_image_jsonLimitBytes = 8 * 1024 * 1024;
/** Indexes nest once in practice (containerd keeps the pushed index inside its own). */
const indexDepthLimit = 4;
/**
 * Reads the image that a digest names: a manifest, or an index from which the platform's manifest is taken.
 * Attestations are passed over. Without a platform the index must hold exactly one image.
 * Every document's digest is verified; no layer is opened.
 * Fails with `blob-missing`, `blob-corrupt`, `image-invalid`, `image-unsupported`, `platform-missing` or `platform-ambiguous`.
 */
async function read_image_readImage(blobs, digest, platform) {
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
    const bytes = await readVerified(blobs, digest, read_image_jsonLimitBytes);
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







/** Weighs an image, or says why there is none. */
async function weighSide(acquired, scales) {
    switch (acquired.kind) {
        case 'none':
            return noImage(acquired.side);
        case 'recorded':
            return weighRecorded(acquired);
        case 'found':
            return weighFound(acquired, scales);
        case 'built':
            return weighBuilt(acquired, scales);
    }
}
/** Weighs a built image, or says why there is none. */
async function weighBuilt({ built, tree, recipe, blobs }, { layerCache, target, platform }) {
    if (built.kind === 'failed') {
        return noImage({ ...weigh_side_missing('build-failed', built.message, tree.commit), log: built.log });
    }
    const { durationMs, stepsBuilt, stepsCached, cache } = built;
    return weighImage({
        image: await read_image_readImage(blobs, built.digest, wantedPlatform(platform)),
        blobs,
        provenance: built.metadata,
        recipe: outlineOf(recipe.dockerfile, target),
        commit: tree.commit,
        build: { durationMs: Math.round(durationMs), stepsBuilt, stepsCached, cache },
    }, layerCache);
}
async function weighFound({ image: { digest, blobs }, commit, recipe }, { layerCache, target, platform }) {
    const image = await read_image_readImage(blobs, digest, wantedPlatform(platform));
    const outline = recipe === null ? noOutline : outlineOf(recipe.dockerfile, target);
    const readable = { image, blobs, provenance: null, recipe: outline, commit, build: null };
    return weighImage(readable, layerCache);
}
const noOutline = { file: '', target: '', instructions: [] };
function wantedPlatform(platform) {
    return platform === null ? undefined : (platform_parsePlatform(platform) ?? undefined);
}
/** Layers that are read at the same time; more only compete for the same cores. */
const layersAtOnce = 4;
/** Reads an image layer by layer: what it weighs, what is in it and where each layer comes from. */
async function weighImage({ image, blobs, provenance, recipe, commit, build }, cache) {
    const layers = await readLayers({ blobs, layers: image.layers, cache, atOnce: layersAtOnce });
    const origins = traceOrigins({ image, provenance, recipe });
    const weighed = weighLayers({ image, origins, build, layers }, { commit, recorded: null });
    return { ...weighed, measurement: build && { image, origins, build, layers } };
}
/** Weighs an image as an earlier run read it. */
function weighRecorded({ recorded: { record, ageMs }, commit, }) {
    const recorded = { at: record.recordedAt, ageMs };
    return { ...weighLayers(record, { commit, recorded }), measurement: null };
}
function weighLayers({ image, origins, build, layers }, rest) {
    const analysed = analyseImage(measureImage(layers, origins.origins), {
        layers,
        settings: image.settings,
    });
    return {
        image: analysed,
        side: {
            state: 'measured',
            digest: image.digest,
            platform: formatPlatform(image.platform),
            size: analysed.size,
            layers: analysed.layers,
            originSource: origins.source,
            contents: analysed.contents,
            build,
            ...rest,
        },
    };
}
/** Base as it can be compared with head: images of different platforms share neither programs nor sizes. */
function refuseOtherPlatform(base, head) {
    if (base.side.state === 'missing' || head.side.state === 'missing')
        return base;
    if (base.side.platform === head.side.platform)
        return base;
    const message = `Base is an image for ${base.side.platform}, head one for ${head.side.platform}; images of different platforms are not compared.`;
    return { ...base, side: weigh_side_missing('other-platform', message, base.side.commit), image: null };
}
function noImage(side) {
    return { side, image: null, measurement: null };
}
/** A side without an image. */
function weigh_side_missing(reason, message, commit) {
    return { state: 'missing', commit, reason, message, log: [] };
}

;// CONCATENATED MODULE: ./src/stages/acquire.ts


/** Both sides as the record of base has them: nothing that head is made from was touched. */
function restSides({ head, base }) {
    return { head: takeRecord(head), base: takeRecord(base), notes: [] };
}
/** Opens the images that the user says where to find, and builds those that nobody has. */
async function acquireSides(question, how) {
    const { sides, job } = question;
    const { plan, recipes } = job;
    const head = {
        tree: sides.head,
        recipe: recipes.head,
        image: await acquire_open(plan.head, question),
    };
    const base = {
        tree: sides.base,
        recipe: recipes.base,
        image: await acquire_open(plan.base, question),
    };
    const isRecorded = how.baselines.every((baseline) => baseline.base !== null);
    const built = await acquire_build(question, {
        ...how,
        head: buildable(head),
        base: isPossible(head) && !isRecorded ? buildable(base) : null,
    });
    return settleSides({ head, base, built, file: plan.build.file, baseWhy: sides.baseWhy });
}
/** What each side's image is, or why there is none, when everything that can be built has been. */
function settleSides({ head, base, built, file, baseWhy, }) {
    const isHeadThere = isPossible(head) && built?.head?.kind !== 'failed';
    return {
        head: () => fromPlace(head) ?? fromBuild('head', { side: head, built }) ?? noDockerfile(file, head),
        base: (recorded) => {
            const found = fromPlace(base) ?? fromBuild('base', { side: base, built });
            if (found !== null)
                return found;
            if (base.tree === null)
                return noCommit(baseWhy);
            if (base.recipe === null)
                return noDockerfile(file, base);
            return isHeadThere ? takeRecord(base.tree)(recorded) : notBuilt(base);
        },
        notes: built?.notes ?? [],
    };
}
function isPossible({ image, recipe }) {
    return image !== null || recipe !== null;
}
async function acquire_open(source, { images, say }) {
    if (source === null)
        return null;
    if (images === undefined)
        throw new Error('There is nothing to open images with.');
    const image = await images.open(source);
    say(`Taken as it is: ${image.description}.`);
    return image;
}
function buildable({ tree, recipe, image }) {
    return image === null && tree !== null && recipe !== null ? { tree, recipe } : null;
}
async function acquire_build({ job, id, name, openWorkshop, signal }, { head, base, baselines, turn }) {
    if (head === null && base === null)
        return null;
    const workshop = await openWorkshop();
    const known = baselines.flatMap((baseline) => baseline.known);
    const digests = known.map(({ digest }) => digest);
    await workshop.builder.withholdLayers(workshop.layout, digests);
    const config = job.plan.build;
    return buildImages({ config, head, base, id, name, turn: turn?.came ?? null, signal }, workshop);
}
function fromPlace({ image, tree, recipe }) {
    return image && { kind: 'found', image, recipe, commit: tree?.commit ?? null };
}
function fromBuild(name, { side, built }) {
    const end = built?.[name] ?? null;
    const buildableSide = buildable(side);
    if (built === null || end === null || buildableSide === null)
        return null;
    return { kind: 'built', built: end, blobs: built.blobs, ...buildableSide };
}
function takeRecord(tree) {
    return (recorded) => recorded === null
        ? acquire_none(weigh_side_missing('not-built', 'There is no record of it.', tree?.commit ?? null))
        : { kind: 'recorded', recorded, commit: tree?.commit ?? recorded.record.commit };
}
function noDockerfile(file, { tree }) {
    const message = `There is no Dockerfile at \`${file}\`.`;
    return acquire_none(weigh_side_missing('no-dockerfile', message, tree?.commit ?? null));
}
function noCommit(baseWhy) {
    return acquire_none(weigh_side_missing('no-commit', `Compared with ${baseWhy}.`, null));
}
function notBuilt({ tree }) {
    const message = 'Base was not built, because there is no image of head.';
    return acquire_none(weigh_side_missing('not-built', message, tree?.commit ?? null));
}
function acquire_none(side) {
    return { kind: 'none', side };
}

;// CONCATENATED MODULE: ./src/stages/untouched.ts
/**
 * Whether head's image is made from the very files that base's is made from, so that building it would tell nothing
 * that measuring base has not told. Only what can be proven counts: anything that is built outside the context, and a
 * wish to look at the world anew, is a reason to build.
 */
function isUntouched({ head, base, changedFiles }, { buildContexts, noCache, pull, shipping }) {
    if (head === null || base === null || changedFiles === null)
        return false;
    const wantsBuild = noCache || pull || shipping.outputs.length > 0;
    const hasLocalContext = buildContexts.some(({ value }) => !/^(docker-image|https):\/\//.test(value));
    return changedFiles.length === 0 && hasSameText(head, base) && !wantsBuild && !hasLocalContext;
}
function hasSameText(head, base) {
    return (head.dockerfile.source.text === base.dockerfile.source.text &&
        head.context.ignoreFile?.text === base.context.ignoreFile?.text);
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
    const places = sources.map(touched_placeOf);
    return changedFiles.some((file) => places.some((place) => place.test(file)));
}
/** Matching takes time in the power of their number. */
const mostWildcards = 4;
/**
 * Matches the files at and below a source, and folders above it, which stand for untracked files in them. Patterns as
 * in Go's filepath.Match; a source with a variable, a character class or many wildcards is taken for anything.
 */
function touched_placeOf(source) {
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
        slack -= tree.movedBytes - directories_sum(parts);
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
function directories_sum(trees) {
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
    const baseBytes = files_bytesOf(sides.base, base);
    const headBytes = files_bytesOf(sides.head, head);
    const sizeChange = headBytes - baseBytes;
    const kind = files_kindOf(sides, { base, head }, sizeChange);
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
function files_bytesOf(side, node) {
    return node ? (side.bytes.get(node) ?? 0) : 0;
}
function files_kindOf(sides, pair, sizeChange) {
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
            return [layers_toRow('added', null, layer)];
        const row = layers_toRow(match.kind, base[match.pair.base] ?? null, layer);
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
        groups.set(anchor, [...group, layers_toRow('removed', layer, null)]);
    });
    return groups;
}
function layers_toRow(kind, base, head) {
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
 * left in order of versions; one-sided rests were added or removed. Types that are not wholly known on both sides are not
 * compared. Largest change first, then by type, name, version.
 */
function comparePackages(base, head) {
    const groups = new Map();
    const groupOf = ({ type, name }) => {
        const key = `${type} ${name}`;
        const group = groups.get(key) ?? { base: [], head: [] };
        groups.set(key, group);
        return group;
    };
    const unread = new Set([...base.unreadTypes, ...head.unreadTypes]);
    const known = ({ packages }) => packages.filter(({ type }) => !unread.has(type));
    for (const one of known(base))
        groupOf(one).base.push(one);
    for (const one of known(head))
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
        ...compareValue('entrypoint', settings_words(base.entrypoint), settings_words(head.entrypoint)),
        ...compareValue('command', settings_words(base.command), settings_words(head.command)),
        ...compareValue('user', base.user, head.user),
        ...compareValue('working-directory', base.workingDirectory, head.workingDirectory),
        ...compareKeys('environment', variables(base), variables(head)),
        ...compareKeys('exposed-port', settings_plain(base.exposedPorts), settings_plain(head.exposedPorts)),
        ...compareKeys('volume', settings_plain(base.volumes), settings_plain(head.volumes)),
        ...compareKeys('label', new Map(Object.entries(base.labels)), new Map(Object.entries(head.labels))),
    ];
}
/** Shown as the JSON array that a Dockerfile would have. */
function settings_words(list) {
    return list.length === 0 ? '' : JSON.stringify(list);
}
function variables({ environment }) {
    return new Map(environment.map((text) => {
        const equals = text.indexOf('=');
        return equals === -1 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
    }));
}
function settings_plain(keys) {
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

;// CONCATENATED MODULE: ./src/stages/weigh.ts



/** Weighs both images and compares them, or says why one has no figures. */
async function weighSides({ head: acquiredHead, base: acquiredBase, recipes, target, platform }, layerCache) {
    const scales = { layerCache, target, platform };
    const head = await weighSide(acquiredHead, scales);
    const weighedBase = isSameRecord(acquiredHead, acquiredBase)
        ? atCommit(head, acquiredBase.recorded.record.commit)
        : await weighSide(acquiredBase, scales);
    const base = refuseOtherPlatform(weighedBase, head);
    return {
        head: head.side,
        base: base.side,
        comparison: weigh_compare(base.image, head.image, recipes),
        measurements: { head: head.measurement, base: base.measurement },
    };
}
function isSameRecord(head, base) {
    return (head.kind === 'recorded' &&
        base.kind === 'recorded' &&
        head.recorded.record === base.recorded.record);
}
function atCommit(weighed, commit) {
    return { ...weighed, side: { ...weighed.side, commit } };
}
function weigh_compare(base, head, recipes) {
    if (base === null || head === null)
        return null;
    // Without both recipes nobody can say whether the pull request had a hand in a layer.
    if (recipes.head === null || recipes.base === null)
        return explainImages(base, head, () => null);
    const touched = findTouched({
        head: recipes.head.dockerfile,
        base: recipes.base.dockerfile,
        changedFiles: recipes.changedFiles,
    });
    return explainImages(base, head, (change) => (change.head ? touched(change.head.origin) : true));
}

;// CONCATENATED MODULE: ./src/stages/measure-image.ts





/**
 * Measures an image at the least cost: from the record of base alone when nothing the image is made from was touched;
 * else by building head, without sending the layers that are known, and base only when no record has it. A side that
 * the user says where to find is not built.
 */
async function measure_image_measureImage(question) {
    const { job, layerCache, turn } = question;
    try {
        const baselines = await measure_image_lookUp(question);
        if (canRest(job, baselines))
            return await rest(question, baselines);
        const known = baselines.flatMap((baseline) => baseline.known);
        layerCache.learn(known);
        const measured = await acquireAndWeigh(question, baselines, turn).catch((error) => {
            if (known.length === 0 || !needsLayer(error))
                throw error;
            return null;
        });
        return measured ?? (await measureWithoutRecords(question));
    }
    finally {
        turn?.pass();
    }
}
async function measure_image_lookUp(question) {
    const { job, sides, records } = question;
    const { plan, recipes } = job;
    if (records === undefined || recipes.head === null)
        return noBaselines(job);
    const isBaseMeant = sides.base !== null && recipes.base !== null && plan.base === null;
    return findBaselines({
        build: plan.build,
        baseCommit: isBaseMeant ? sides.base.commit : null,
        records,
        say: sayer(question),
    });
}
function noBaselines({ plan }) {
    return platformsOf(plan.build).map((platform) => ({ platform, base: null, known: [] }));
}
function canRest({ plan, recipes }, baselines) {
    const isRecorded = baselines.every(({ base }) => base !== null);
    return plan.head === null && isRecorded && isUntouched(recipes, plan.build);
}
async function rest(question, baselines) {
    sayer(question)('Not built: nothing that the image is made from was touched.');
    return measure_image_weigh(question, baselines, restSides(question.sides));
}
/** A record that spoke of other layers than the build made leads here. */
async function measureWithoutRecords(question) {
    sayer(question)('A layer that was left out is needed; exporting the image once more with all layers.');
    question.layerCache.forget();
    question.turn?.pass();
    const turn = question.joinQueue();
    try {
        await turn?.came;
        const { builder, layout } = await question.openWorkshop();
        await builder.sendLayers(layout);
        return await acquireAndWeigh(question, noBaselines(question.job), turn);
    }
    finally {
        turn?.pass();
    }
}
async function acquireAndWeigh(question, baselines, turn) {
    const acquired = await acquireSides(question, { baselines, turn });
    turn?.pass();
    return measure_image_weigh(question, baselines, acquired);
}
async function measure_image_weigh({ job, layerCache }, baselines, { head, base, notes }) {
    const { recipes, plan } = job;
    const images = [];
    for (const { platform, base: recorded } of baselines) {
        const sides = { head: head(recorded), base: base(recorded) };
        const request = { ...sides, recipes, target: plan.build.target, platform };
        images.push({ ...measure_image_named(job, platform), ...(await weighSides(request, layerCache)) });
    }
    return { images, notes };
}
function measure_image_named({ plan, recipes }, platform) {
    const isOneOfSeveral = plan.build.platforms.length > 1;
    const name = isOneOfSeveral && platform !== null ? `${plan.name} (${platform})` : plan.name;
    return { plan: { ...plan, name }, recipes, platform };
}
/** Says lines in the log, with the image's name where there are several. */
function sayer({ name, say }) {
    return (line) => {
        say(name === null ? line : `${name}: ${line}`);
    };
}
/** What reading says of an image whose layers are not all there, or not those that were known. */
const layerFailures = new Set([
    'blob-missing',
    'blob-corrupt',
    'image-invalid',
]);
function needsLayer(error) {
    return error instanceof errors/* ActionError */.l && layerFailures.has(error.code);
}

;// CONCATENATED MODULE: ./src/stages/open-workshop.ts


/** Probes the builder and the cache, as all images use them. Fails with what `Builder.prepare` fails with. */
async function openWorkshop(config, { builder, host }) {
    const choice = await host.chapter('Prepare the builder', async () => {
        const chosen = await builder.prepare(config.builder);
        host.say(chosen.description);
        return chosen;
    });
    const cacheService = await host.findCacheService();
    const { notice } = planCache(config, cacheService);
    if (notice !== null)
        host.notice(notice);
    const layout = (0,external_node_path_.join)(host.folder, 'layout');
    return {
        builder,
        choice,
        cacheService,
        host,
        layout,
        blobs: builder.openLayout(layout),
    };
}

;// CONCATENATED MODULE: ./src/stages/read-early.ts
/** While BuildKit exports, it needs the cores, too. */
const blobsAtOnce = 2;
/** Reads layers as soon as they are exported, while later ones, or the other side, are still being built. */
function readEarly({ builder, layout, blobs }, { layerCache, signal }) {
    const waiting = [];
    let readers = 0;
    const read = async () => {
        readers += 1;
        for (let blob = waiting.shift(); blob && !signal.aborted; blob = waiting.shift()) {
            await layerCache.anticipate(blobs, blob);
        }
        readers -= 1;
    };
    const seen = (blob) => {
        waiting.push(blob);
        if (readers < blobsAtOnce)
            void read();
    };
    builder.watchLayout(layout, { seen, signal });
}

;// CONCATENATED MODULE: ./src/stages/turns.ts
/** Opens an empty queue. */
function openQueue() {
    let last = Promise.resolve();
    return {
        join() {
            const came = last;
            let pass = () => undefined;
            const passed = new Promise((settle) => {
                pass = settle;
            });
            last = came.then(() => passed);
            return { came, pass };
        },
    };
}
/**
 * Works on items in their order, at most `atOnce` at the same time, and returns the results in that order. At the
 * first failure nothing new is begun and `stop` is aborted; the failure is thrown when all work has ended.
 */
async function workInOrder(items, { atOnce, stop }, work) {
    const results = new Map();
    const failures = [];
    const waiting = items.entries();
    const workers = Array.from({ length: Math.min(atOnce, items.length) }, async () => {
        for (const [index, item] of waiting) {
            if (failures.length > 0)
                return;
            await work(item).then((result) => results.set(index, result), (error) => {
                failures.push(error);
                stop.abort(error);
            });
        }
    });
    await Promise.all(workers);
    if (failures.length > 0)
        throw failures[0];
    return items.map((_, index) => results.get(index));
}

;// CONCATENATED MODULE: ./src/stages/measure-images.ts







/** Images whose builds are under way at the same time; BuildKit shares its own workers among them. */
const imagesAtOnce = 4;
/** Builds and weighs every image, for each of its platforms. Builds overlap; exports follow one another. */
async function measureImages({ jobs, sides }, ports) {
    const stop = new AbortController();
    const queue = openQueue();
    const signal = AbortSignal.any([ports.host.signal, stop.signal]);
    const layerCache = createKnownLayers(createLayerCache(packageFiles, ports.hashing));
    const shared = {
        sides,
        openWorkshop: shareWorkshop(jobs, async (config) => {
            const workshop = await openWorkshop(config, ports);
            readEarly(workshop, { layerCache, signal });
            return workshop;
        }),
        layerCache,
        joinQueue: () => (jobs.length === 1 ? null : queue.join()),
        records: ports.records,
        images: ports.images,
        say: (line) => {
            ports.host.say(line);
        },
        signal,
    };
    const questions = jobs.map((job, index) => ({
        job,
        ...(jobs.length === 1 ? alone : { id: `${index}-`, name: job.plan.name }),
        turn: shared.joinQueue(),
        ...shared,
    }));
    const measured = await workInOrder(questions, { atOnce: imagesAtOnce, stop }, measure_image_measureImage).finally(() => {
        stop.abort();
    });
    const notes = new Map(measured.flatMap((each) => each.notes).map((note) => [note.message, note]));
    return { images: measured.flatMap(({ images }) => images), notes: [...notes.values()] };
}
const alone = { id: '', name: null };
/** The builder is looked for when an image has to be built, and only once. */
function shareWorkshop(jobs, open) {
    let opened = null;
    return () => {
        const [first] = jobs;
        if (first === undefined)
            throw new Error('There is no image to build.');
        opened ??= open(first.plan.build);
        return opened;
    };
}

;// CONCATENATED MODULE: ./src/stages/plan-images.ts
/** The images of a run, in the order of the report. */
function planImages({ build, policy, head, base }) {
    return [{ name: build.file, build, policy, head, base }];
}

;// CONCATENATED MODULE: ./src/stages/read-lint-configuration.ts



/** Larger files are no configuration. */
const maxConfigurationBytes = 256 * 1024;
/**
 * Reads how to lint from the files at the root of a tree: hadolint's, and ours over it.
 * Fails with `invalid-configuration`, which names the mistakes of all files at once.
 */
async function readLintConfiguration(repository, tree) {
    const found = await Promise.all(config_configuration/* configurationFiles */.K0.map((names) => findFile(repository, tree, names)));
    return parseFiles(found.filter((file) => file !== null));
}
/**
 * Reads how to lint from one file, ours or hadolint's; null when there is none.
 * Fails with `invalid-configuration`.
 */
async function readConfigurationFile(repository, { folder, name }) {
    const file = await findFile(repository, { folder }, [name]);
    return file === null ? null : parseFiles([file]);
}
/** The parser is loaded for a file that is there: most repositories have none. */
async function parseFiles(files) {
    if (files.length === 0)
        return config_configuration/* emptyConfiguration */.uC;
    const { parseConfigurationFiles } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(757)]).then(__webpack_require__.bind(__webpack_require__, 3757));
    return parseConfigurationFiles(files);
}
async function findFile(repository, { folder }, names) {
    for (const name of names) {
        const text = await repository
            .readText((0,external_node_path_.resolve)(folder, name), maxConfigurationBytes)
            .catch((error) => {
            throw read_lint_configuration_refusalOf(name, error);
        });
        if (text !== null)
            return { name, text };
    }
    return null;
}
function read_lint_configuration_refusalOf(name, error) {
    if (!(error instanceof errors/* ActionError */.l) || error.code !== 'dockerfile-too-large')
        return error;
    const mistakes = `- ${name}: The file is larger than 256 kB.`;
    return (0,errors/* failure */.V)('invalid-configuration', { count: 1, mistakes }, error);
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
;// CONCATENATED MODULE: ./src/dockerfile/directives.ts


const knownNames = new Set(['syntax', 'escape', 'check']);
/**
 * Reads the parser directives; the first other line ends them. Only the comments at the top are given to the parser,
 * which takes seconds for a large file. https://docs.docker.com/reference/dockerfile/#parser-directives
 */
function readDirectives(source) {
    const directives = [];
    for (const directive of main.DockerfileParser.parse(leadingComments(source)).getDirectives()) {
        const name = directive.getName().toLowerCase();
        if (!knownNames.has(name))
            break;
        const { line } = directive.getRange().start;
        const { start, end } = (0,dockerfile_source/* lineAt */.mh)(source, line);
        directives.push({ line, name, value: directive.getValue(), start, end });
    }
    return directives;
}
function leadingComments({ text, lines }) {
    const other = lines.find(({ start }) => text.charAt(start) !== '#');
    return text.slice(lines[0]?.start ?? 0, other?.start ?? text.length);
}
/** The character that continues lines and escapes, `\` unless the escape directive says a backtick. */
function escapeOf(directives) {
    const escape = directives.find(({ name }) => name === 'escape')?.value;
    return escape === '`' ? '`' : '\\';
}

;// CONCATENATED MODULE: ./src/dockerfile/faults.ts

const known = new Set(('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL ' +
    'STOPSIGNAL USER VOLUME WORKDIR').split(' '));
/** Everything BuildKit would refuse; of neighbouring faulty instructions only the first, since the others follow from it. */
function faultsOf({ directives, instructions, stages, }) {
    const faults = directives.flatMap((directive, index) => directiveFault(directive, directives.slice(0, index)));
    let afterFault = false;
    for (const instruction of instructions) {
        const fault = instructionFault(instruction);
        if (fault !== null && !afterFault)
            faults.push(fault);
        afterFault = fault !== null;
    }
    if (stages.length === 0 && faults.length === 0)
        faults.push({ start: 0, end: 0, message: 'There is no FROM: nothing can be built.' });
    return faults;
}
function directiveFault(directive, earlier) {
    const { name, value } = directive;
    if (earlier.some((other) => other.name === name))
        return [{ ...directive, message: `The directive ${(0,excerpt/* excerpt */.K)(name)} stands twice.` }];
    if (name === 'escape' && value !== '\\' && value !== '`')
        return [
            {
                ...directive,
                message: `The escape ${(0,excerpt/* excerpt */.K)(value)} is neither a backslash nor a backtick.`,
            },
        ];
    return [];
}
function instructionFault(instruction) {
    const { keyword, keywordSpan, heredocs, json, body } = instruction;
    if (!known.has(keyword))
        return at(keywordSpan, `There is no instruction ${(0,excerpt/* excerpt */.K)(keyword)}.`);
    const open = heredocs.find(({ terminated }) => !terminated);
    if (open !== undefined)
        return at(open.opener, `The here-document ${(0,excerpt/* excerpt */.K)(open.name)} is never ended.`);
    if (json.kind === 'not-strings')
        return at(instruction, `The JSON array of ${(0,excerpt/* excerpt */.K)(keyword)} may hold nothing but strings.`);
    if (body.text.trim() === '')
        return at(keywordSpan, `${(0,excerpt/* excerpt */.K)(keyword)} has no arguments.`);
    return argumentFault(instruction);
}
function argumentFault(instruction) {
    const { keyword, keywordSpan, words, pairs, json, trigger } = instruction;
    switch (keyword) {
        case 'FROM':
            return fromFault(instruction);
        case 'COPY':
        case 'ADD':
            return words.length < 2 ? at(keywordSpan, `${(0,excerpt/* excerpt */.K)(keyword)} has no destination.`) : null;
        case 'ENV':
        case 'LABEL': {
            const bad = pairs.find(({ value }) => value === null);
            return bad === undefined
                ? null
                : at(bad, `${(0,excerpt/* excerpt */.K)(keyword)} ${(0,excerpt/* excerpt */.K)(bad.key.text)} has no value.`);
        }
        case 'SHELL':
            return json.kind === 'words' ? null : at(keywordSpan, 'SHELL takes a JSON array.');
        case 'ONBUILD':
            return trigger === null ? null : instructionFault(trigger);
        default:
            return null;
    }
}
function fromFault({ keywordSpan, words }) {
    const [, as, , extra] = words;
    if (words.length === 1)
        return null;
    if (as?.value.toLowerCase() === 'as' && words.length === 3)
        return null;
    const place = extra ?? as ?? keywordSpan;
    return at(place, 'FROM takes an image, or an image, AS and a name.');
}
function at({ start, end }, message) {
    return { start, end, message };
}

;// CONCATENATED MODULE: ./src/dockerfile/heredoc.ts
/** Instructions that may carry here-documents. https://docs.docker.com/reference/dockerfile/#here-documents */
const heredocKeywords = new Set(['ADD', 'COPY', 'RUN', 'ONBUILD']);
const openerPattern = /^\d*<<(-?)([^<]+)$/;
/** The here-documents that words of an instruction open, as BuildKit reads them: a word of its own. */
function heredocOpeners(words) {
    return words.flatMap((word) => {
        const match = openerPattern.exec(word.text);
        const written = match?.[2];
        if (match === null || written === undefined)
            return [];
        const name = unquoted(written);
        if (name === '')
            return [];
        const opener = { start: word.start, end: word.end };
        return [{ name, chomp: match[1] === '-', expands: name === written, opener }];
    });
}
/** Whether a line ends the body of a here-document. */
function endsHeredoc(line, { name, chomp }) {
    return (chomp ? line.replace(/^\t+/, '') : line) === name;
}
function unquoted(text) {
    return text.replace(/\\(.)|["']/g, (_, escaped) => escaped ?? '');
}

// EXTERNAL MODULE: ./src/dockerfile/words.ts
var dockerfile_words = __webpack_require__(7611);
;// CONCATENATED MODULE: ./src/dockerfile/logical-lines.ts




/** Splits a Dockerfile as BuildKit does. https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/parser.go */
function readLogicalLines(source, escape) {
    const reader = { source, escape, comments: [] };
    const instructions = [];
    let index = 0;
    while (index < source.lines.length) {
        const start = contentStart(source, index);
        if (readComment(reader, index) || start === (0,dockerfile_source/* lineAt */.mh)(source, index).end) {
            index += 1;
            continue;
        }
        const { line, next } = readLogicalLine(reader, index);
        if (line !== null)
            instructions.push(line);
        index = next;
    }
    return { instructions, comments: reader.comments };
}
function readLogicalLine(reader, first) {
    const { source, escape } = reader;
    const spans = [];
    const emptyLines = [];
    let index = first;
    let last = first;
    for (let open = true; open && index < source.lines.length; index += 1) {
        if (index > first && readComment(reader, index))
            continue;
        const start = index === first ? contentStart(source, index) : (0,dockerfile_source/* lineAt */.mh)(source, index).start;
        const { end } = (0,dockerfile_source/* lineAt */.mh)(source, index);
        if (index > first && contentStart(source, index) === end) {
            if (index < source.lines.length - 1)
                emptyLines.push({ start, end });
            continue;
        }
        const cut = continuationStart(source.text.slice(start, end), escape);
        spans.push({ start, end: start + (cut ?? end - start) });
        open = cut !== null;
        last = index;
    }
    const joined = (0,joined_text/* joinSpans */.kU)(source, spans);
    if (joined.text.trim() === '')
        return { line: null, next: index };
    const heredocs = readHeredocs(reader, openersOf(joined, escape), index);
    const next = heredocs.reduce((_, { endLine }) => endLine + 1, index);
    const endLine = heredocs.length === 0 ? last : Math.min(next, source.lines.length) - 1;
    const start = contentStart(source, first);
    const line = {
        start,
        end: (0,dockerfile_source/* lineAt */.mh)(source, endLine).end,
        line: first,
        joined,
        emptyLines,
        heredocs,
    };
    return { line, next };
}
function readComment({ source, comments }, index) {
    const start = contentStart(source, index);
    const { end } = (0,dockerfile_source/* lineAt */.mh)(source, index);
    if (start === end || source.text.charAt(start) !== '#')
        return false;
    comments.push({ line: index, start, end, text: source.text.slice(start + 1, end).trim() });
    return true;
}
function contentStart(source, index) {
    const { start, end } = (0,dockerfile_source/* lineAt */.mh)(source, index);
    let at = start;
    while (at < end && /\s/.test(source.text.charAt(at)))
        at += 1;
    return at;
}
/** Where the escape that continues a line stands, or null; a doubled escape does not continue. */
function continuationStart(line, escape) {
    let at = line.length - 1;
    while (at > 0 && (line.charAt(at) === ' ' || line.charAt(at) === '\t'))
        at -= 1;
    if (at < 0 || line.charAt(at) !== escape || line.charAt(at - 1) === escape)
        return null;
    return at;
}
function openersOf(joined, escape) {
    if (!joined.text.includes('<<'))
        return [];
    const keyword = /^\S+/.exec(joined.text)?.[0] ?? '';
    if (!heredocKeywords.has(keyword.toUpperCase()))
        return [];
    return heredocOpeners((0,dockerfile_words/* quotedWords */.IS)(joined, escape));
}
function readHeredocs({ source }, openers, first) {
    let index = first;
    return openers.map((opener) => {
        const bodyLine = index;
        const isEnd = ({ start, end }) => endsHeredoc(source.text.slice(start, end), opener);
        while (index < source.lines.length && !isEnd((0,dockerfile_source/* lineAt */.mh)(source, index)))
            index += 1;
        const terminated = index < source.lines.length;
        const endLine = index;
        index += 1;
        return { ...opener, bodyLine, endLine, terminated };
    });
}

// EXTERNAL MODULE: ./src/dockerfile/run-commands.ts
var run_commands = __webpack_require__(7442);
;// CONCATENATED MODULE: ./src/dockerfile/dockerfile.ts







/** Larger files are refused: they are generated, and every rule would read them. */
const maxDockerfileBytes = 1024 * 1024;
/**
 * Reads a Dockerfile. Nothing in the text makes it fail.
 * @throws ActionError `dockerfile-too-large` above 1 MiB of UTF-8.
 */
function parseDockerfile(text, file) {
    const sizeBytes = Buffer.byteLength(text);
    if (sizeBytes > maxDockerfileBytes)
        throw (0,errors/* failure */.V)('dockerfile-too-large', { file, size: `${sizeBytes} bytes`, limit: '1 MiB' });
    const source = (0,dockerfile_source/* readSource */.o$)(text);
    const directives = readDirectives(source);
    const escape = escapeOf(directives);
    const { instructions: lines, comments } = readLogicalLines(source, escape);
    const staged = (0,stages/* readStages */.ir)(lines, { escape, source, comments });
    let runCommands = null;
    return {
        file,
        source,
        escape,
        directives,
        comments,
        ...staged,
        faults: faultsOf({ ...staged, directives }),
        get runCommands() {
            return (runCommands ??= (0,run_commands/* runCommandsOf */.ZS)(staged.instructions));
        },
    };
}

// EXTERNAL MODULE: ./src/lint/ignore-file.ts
var ignore_file = __webpack_require__(4014);
;// CONCATENATED MODULE: ./src/stages/read-recipes.ts



/** Reads both Dockerfiles of every image, in the order of the plans. Fails with `dockerfile-too-large`. */
async function readRecipes({ repository, sides, plans, }) {
    const changed = sides.base && (await repository.changedFiles(sides.base.commit));
    return Promise.all(plans.map(async (plan) => {
        const { build } = plan;
        const head = await readRecipe(repository, sides.head, build);
        const base = sides.base && (await readRecipe(repository, sides.base, build));
        const changedFiles = changed && inContext(changed, build.context, head);
        return { plan, recipes: { head, base, changedFiles } };
    }));
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
    const text = await repository.readText((0,external_node_path_.join)(tree.folder, config.file), maxDockerfileBytes);
    if (text === null)
        return null;
    return {
        dockerfile: parseDockerfile(text, config.file),
        context: await repository.readContext(tree, {
            context: config.context,
            dockerfile: config.file,
        }),
    };
}

;// CONCATENATED MODULE: ./src/run.ts














/** The whole job: the result, then everywhere it is said. Fails with an ActionError when there is no result to report. */
async function run({ runner, comments, ...ports }) {
    const result = await assess({ host: runner, ...ports });
    runner.signal.throwIfAborted();
    await deliver_deliver(result, { runner, comments });
    await keepRecords(result.fresh, { records: ports.records, host: runner });
    return { failure: explainFailure(result.report) };
}
/** The way to the result, one line a stage; the same at a terminal. Fails with an ActionError when there is none. */
async function assess({ host, repository, builder, shellcheck, hashing, records, images, }) {
    const inputs = parseConfig(host.inputs, host.job.workspace);
    hideSecrets(inputs.build, host);
    const event = readEvent(host.job.event);
    const sides = await findSides({ repository, host, event, baseRef: inputs.baseRef });
    const configuration = await readLintConfiguration(repository, sides.head);
    const config = settleConfig(inputs, configuration);
    const jobs = await readRecipes({ repository, sides, plans: planImages(config) });
    const measured = await measureImages({ jobs, sides }, { builder, host, hashing, records, images });
    const review = await reviewScripts(jobs.flatMap(({ recipes }) => [recipes.head, recipes.base]), shellcheck);
    const reports = measured.images.map(({ plan, recipes, ...sides }) => composeImage({ ...sides, lint: lintRecipes(recipes, { configuration, review }) }, plan));
    const report = composeReport(reports, {
        subject: describeRun({ job: host.job, event, sides }),
        reportOnly: config.reportOnly,
        notes: [...measured.notes, ...review.notes],
    });
    return { report, config, event, fresh: freshMeasurements(measured.images, { sides, event }) };
}

;// CONCATENATED MODULE: ./src/action.ts
















/**
 * Entry on a GitHub Actions runner, for the main step and, with the state it saved, for the post step.
 * The only place that sets the step's failure.
 */
async function runOnActions(environment) {
    if (environment['STATE_started'] === 'true') {
        await runPost(environment);
        return;
    }
    const cleanup = createCleanup();
    const interruption = listenForSignals();
    const problem = await Promise.race([
        runMain(environment, { cleanup, signal: interruption.signal }),
        interruption.happened,
    ]).catch(action_explain);
    for (const left of await cleanup.run())
        core/* warning */.$e(`Could not be removed: ${left}`);
    core/* saveState */.LZ('clean', 'true');
    if (problem !== null)
        core/* setFailed */.C1(problem);
    // A command that does not react to the interruption must not keep the step alive.
    if (interruption.signal.aborted)
        process.exit(1);
}
async function runMain(environment, { cleanup, signal }) {
    const parent = await (0,promises_.realpath)(environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)());
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'dockweigh-'));
    cleanup.add('temporary folder', () => (0,promises_.rm)(folder, { recursive: true, force: true }));
    core/* saveState */.LZ('started', 'true');
    core/* saveState */.LZ('folder', folder);
    const runner = await actionsRunner({ environment, signal, folder, reportFolder: parent });
    const outcome = await run(action_connect(runner, cleanup));
    return outcome.failure;
}
function action_connect(runner, cleanup) {
    const { job, folder, signal } = runner;
    const say = (line) => {
        runner.say(line);
    };
    const token = runner.inputs['github-token'] ?? '';
    if (token !== '')
        runner.hide(token);
    return {
        runner,
        repository: gitRepository({
            workspace: job.workspace,
            folder,
            serverUrl: job.serverUrl,
            token,
            cleanup,
            say,
        }),
        builder: buildxBuilder({
            cleanup,
            signal,
            say,
            onBuilder: (name) => {
                core/* saveState */.LZ('builder', name);
            },
        }),
        comments: connectComments({ token, apiUrl: job.apiUrl, signal }),
        shellcheck: shellcheckProgram({ folder, environment: process.env, signal }),
        hashing: hashInThreads(),
        records: actionsCacheRecords({
            client: [process.argv[1] ?? '', 'records'],
            folder,
            environment: process.env,
            signal,
        }),
        images: imageSources({
            cwd: job.workspace,
            folder,
            environment: process.env,
            signal,
            cleanup,
            hide: (secret) => {
                runner.hide(secret);
            },
        }),
    };
}
/** What the main step could not do because it was killed. */
async function runPost(environment) {
    if (environment['STATE_clean'] === 'true')
        return;
    const cleanup = createCleanup();
    const folder = environment['STATE_folder'] ?? '';
    const builder = environment['STATE_builder'] ?? '';
    const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
    if (folder !== '') {
        cleanup.add('temporary folder', () => (0,promises_.rm)(folder, { recursive: true, force: true }));
        cleanup.add('worktree', () => removeWorktree(workspace, folder));
    }
    if (builder !== '')
        cleanup.add(`builder ${builder}`, () => removeBuilder(builder));
    for (const left of await cleanup.run())
        core/* warning */.$e(`Could not be removed: ${left}`);
}
/** Any thrown value becomes a message; one that is not ours keeps its stack for the debug log. */
function action_explain(error) {
    if (error instanceof errors/* ActionError */.l)
        return `${error.message}\n${error.remedy}`;
    core/* debug */.Yz(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const detail = error instanceof Error ? error.message : String(error);
    return `Dockweigh failed unexpectedly: ${detail}\nPlease report this with the debug log of the step.`;
}


/***/ }),

/***/ 7991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ recordFile),
/* harmony export */   runRecordClient: () => (/* binding */ runRecordClient),
/* harmony export */   t: () => (/* binding */ answerFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** The file that a record is saved from and restored to, in the folder that the client is started in. */
const recordFile = 'record';
/** The file that holds the client's answer, in the same folder: JSON, `{ "key": … }`, null for none. */
const answerFile = 'answer.json';
/**
 * Finds or saves one record with the Actions cache's own client, in a process of its own: the client cannot be
 * stopped, prints to the log and takes folders and time limits from the environment. `find` takes the exact key and
 * the prefix, `save` the key. The version of an entry is a hash of the path that is saved, which is therefore relative
 * and the same on every machine.
 * @see https://github.com/actions/toolkit/tree/main/packages/cache
 */
async function runRecordClient(args) {
    const [task, key = '', ...prefixes] = args;
    const { restoreCache, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 7131));
    const done = task === 'find'
        ? await restoreCache([recordFile], key, [...prefixes])
        : (await saveCache([recordFile], key)) !== -1 && key;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(answerFile, JSON.stringify({ key: done || null }));
}


/***/ }),

/***/ 5471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
const maxLength = 60;
/** Text from the file as a message may hold it: on one line, without control characters, cut to 60 characters. */
function excerpt(text, limit = maxLength) {
    const plain = text
        .slice(0, limit * 4)
        // eslint-disable-next-line no-control-regex -- control characters are what is taken out
        .replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ')
        .trim();
    return plain.length > limit ? `${plain.slice(0, limit - 1).trimEnd()}…` : plain;
}


/***/ }),

/***/ 9742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   ND: () => (/* binding */ transferOf),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   vo: () => (/* binding */ flagOptions)
/* harmony export */ });
/** The commands an instruction starts, each word with its place; none for instructions that start nothing. */
function commandsOf(instruction) {
    return instruction.script.commands;
}
/** An instruction's flag by its name. */
function flagOf(instruction, name) {
    return instruction.flags.find((flag) => flag.name === name) ?? null;
}
/** What COPY or ADD takes where; null for other instructions and for one without a destination. */
function transferOf(instruction) {
    const { keyword, words, heredocs: inline } = instruction;
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return null;
    const destination = words.at(-1);
    if (destination === undefined || words.length < 2)
        return null;
    const openers = new Set(inline.map(({ opener }) => opener.start));
    const sources = words.slice(0, -1).filter(({ start }) => !openers.has(start));
    return { sources, inline, destination, from: flagOf(instruction, 'from') };
}
/** The options of a flag such as `--mount=type=cache,target=/x`, keys in lower case; a bare key has an empty value. */
function flagOptions(flag) {
    return new Map((flag.value ?? '').split(',').map((part) => {
        const equals = part.indexOf('=');
        if (equals < 0)
            return [part.trim().toLowerCase(), ''];
        return [part.slice(0, equals).trim().toLowerCase(), part.slice(equals + 1)];
    }));
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

/***/ 3019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference),
/* harmony export */   h: () => (/* binding */ familiarName)
/* harmony export */ });
/* harmony import */ var _image_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(634);

/** Splits an image reference. */
function parseReference(text) {
    const at = text.indexOf('@');
    const named = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? null : text.slice(at + 1);
    const { registry, path } = splitRegistry(named);
    const colon = tagColon(path);
    if (colon < 0)
        return { registry, repository: path, tag: null, digest };
    return { registry, repository: path.slice(0, colon), tag: path.slice(colon + 1), digest };
}
/** The repository with a registry's short forms dropped: `library/node`, `docker.io/library/node` and `node` are one. */
function familiarName({ registry, repository }) {
    const isHub = registry === null || registry === 'docker.io' || registry === 'index.docker.io';
    if (!isHub)
        return `${registry}/${repository}`;
    return repository.startsWith('library/') ? repository.slice('library/'.length) : repository;
}
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    if (!(0,_image_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryHost */ .EV)(first) || first.includes('$'))
        return { registry: null, path: name };
    return { registry: first, path: name.slice(slash + 1) };
}
/** The colon before the tag: the last one outside `${…}`. */
function tagColon(path) {
    let depth = 0;
    for (let at = path.length - 1; at >= 0; at -= 1) {
        const char = path.charAt(at);
        if (char === '}')
            depth += 1;
        else if (char === '{' && depth > 0)
            depth -= 1;
        else if (char === '/' && depth === 0)
            return -1;
        else if (char === ':' && depth === 0)
            return at;
    }
    return -1;
}


/***/ }),

/***/ 7442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ withTriggers),
/* harmony export */   UN: () => (/* binding */ runsIn),
/* harmony export */   ZS: () => (/* binding */ runCommandsOf)
/* harmony export */ });
/* harmony import */ var _instruction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9742);

/** The instructions, ONBUILD ones replaced by what they trigger. */
function withTriggers(instructions) {
    return instructions.map((instruction) => instruction.trigger ?? instruction);
}
/** The RUN instructions, those that ONBUILD triggers included. */
function runsIn(instructions) {
    return withTriggers(instructions).filter(({ keyword }) => keyword === 'RUN');
}
/** Every command of every RUN, those that ONBUILD triggers included. */
function runCommandsOf(instructions) {
    return runsIn(instructions).flatMap((run) => (0,_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(run).map((command) => ({ run, command })));
}


/***/ }),

/***/ 7841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ walkScopes)
/* harmony export */ });
/* unused harmony export lookupIn */
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1763);


/**
 * Goes through the instructions of all stages in file order. A scope holds until the next instruction is asked for:
 * a copy for each would make large files slow. https://docs.docker.com/reference/dockerfile/#scope
 */
function* walkScopes({ stages, preamble, escape, }) {
    const globals = (0,_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .globalArguments */ .yZ)(preamble, escape);
    const atEnd = new Map();
    for (const stage of stages) {
        const scope = new Map(stage.parent === null ? undefined : atEnd.get(stage.parent));
        for (const instruction of stage.instructions) {
            yield { stage, instruction, scope };
            for (const [name, variable] of variablesSet(instruction, scope, { globals, escape }))
                scope.set(name, variable);
        }
        atEnd.set(stage, scope);
    }
}
/** The lookup that fills in variables from a scope. */
function lookupIn(scope) {
    return (name) => scope.get(name)?.value;
}
/** What an instruction sets; its values see the scope before it. https://docs.docker.com/reference/dockerfile/#environment-replacement */
function variablesSet({ keyword, pairs }, scope, { globals, escape }) {
    if (keyword !== 'ARG' && keyword !== 'ENV')
        return [];
    const kind = keyword === 'ARG' ? 'arg' : 'env';
    return pairs
        .filter(({ key }) => kind === 'env' || scope.get(key.value)?.kind !== 'env')
        .map(({ key, value }) => {
        const own = value === null
            ? globals(key.value)
            : (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .expandVariables */ .i)(value.value, lookupIn(scope), { escape });
        return [key.value, { kind, value: own ?? null }];
    });
}


/***/ }),

/***/ 9467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ programName),
/* harmony export */   m: () => (/* binding */ isPosixShell)
/* harmony export */ });
/** The base name of a program's path, of either system. */
function programName(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
/** Whether a SHELL takes scripts of the Bourne family; unknown programs are taken for one. */
function isPosixShell(shell) {
    return !shell.some((word) => /^(pwsh|powershell|cmd)(\.exe)?$/i.test(programName(word)));
}


/***/ }),

/***/ 5178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readShell),
  r: () => (/* binding */ scriptText)
});

// EXTERNAL MODULE: ./src/dockerfile/joined-text.ts
var joined_text = __webpack_require__(3001);
// EXTERNAL MODULE: ./src/dockerfile/shell/program.ts
var shell_program = __webpack_require__(9467);
// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
;// CONCATENATED MODULE: ./src/dockerfile/shell/wrappers.ts

/** Programs that start another one, with those of their options that take the next word as value. */
const wrappers = new Map([
    ['chroot', []],
    ['command', []],
    ['doas', ['-u', '-C']],
    ['eatmydata', []],
    ['env', ['-u', '--unset', '-C', '--chdir', '-S']],
    ['exec', ['-a']],
    ['gosu', []],
    ['ionice', ['-c', '-n']],
    ['nice', ['-n']],
    ['nohup', []],
    ['sudo', ['-u', '-g', '-h', '-p', '-C', '-r', '-t', '-T', '-U', '-D', '-R', '--user', '--group']],
    ['time', ['-f', '-o']],
    ['timeout', ['-s', '-k', '--signal', '--kill-after']],
]);
/** Operands that a wrapper takes before the program: a root folder, a user, a duration. */
const leadingOperands = new Map([
    ['chroot', 1],
    ['gosu', 1],
    ['timeout', 1],
]);
/** More wrappers round one command are not unwrapped. */
const maxWrappers = 4;
/** A command and those it only wraps: `sudo -E env A=b apt-get update` is sudo, env and apt-get. */
function unwrap(command) {
    const all = [command];
    for (let inner = wrappedBy(command); inner !== null; inner = wrappedBy(inner)) {
        all.push(inner);
        if (all.length > maxWrappers)
            break;
    }
    return all;
}
function wrappedBy(command) {
    const valued = wrappers.get(command.name);
    if (valued === undefined)
        return null;
    let skip = leadingOperands.get(command.name) ?? 0;
    let at = 0;
    for (; at < command.args.length; at += 1) {
        const value = command.args[at]?.value ?? '';
        if (valued.includes(value))
            at += 1;
        else if (value.startsWith('-') || /^\w+=/.test(value))
            continue;
        else if (skip > 0)
            skip -= 1;
        else
            break;
    }
    const nameWord = command.args[at];
    if (nameWord === undefined)
        return null;
    return {
        ...command,
        start: nameWord.start,
        name: nameWord.isLiteral ? (0,shell_program/* programName */.k)(nameWord.value) : '',
        nameWord,
        args: command.args.slice(at + 1),
        assignments: [],
        redirections: [],
        wrapper: command.name,
    };
}

;// CONCATENATED MODULE: ./src/dockerfile/shell/read-script.ts



const emptyScript = { commands: [], pipes: [], errors: [] };
/** Scripts and substitutions inside one another are read this deep; every level is parsed anew. */
const maxDepth = 12;
/** Scripts of real images nest a few hundred characters. */
const nestedBudget = 256 * 1024;
const shells = new Set('sh bash dash ash ksh zsh'.split(' '));
/** Reads a script of a Bourne shell. */
function readScript(text, locate) {
    const found = { budget: nestedBudget, commands: [], pipes: [], errors: [] };
    visitScript(text, { found, locate, depth: 0 });
    return found;
}
/** The commands of a JSON form: its program, and the body of `sh -c`. */
function commandOfWords(words) {
    const found = { budget: nestedBudget, commands: [], pipes: [], errors: [] };
    const [first, ...rest] = words.map((word) => ({ ...word, isLiteral: true }));
    const last = words.at(-1);
    if (first === undefined || last === undefined)
        return found;
    const whole = () => ({ start: first.start, end: last.end });
    const command = {
        start: first.start,
        end: last.end,
        name: (0,shell_program/* programName */.k)(first.value),
        nameWord: first,
        args: rest,
        assignments: [],
        redirections: [],
        wrapper: null,
    };
    addCommand(command, { found, locate: whole, depth: 0 });
    return found;
}
function visitScript(text, frame) {
    if (frame.depth > maxDepth || !spend(frame, text.length))
        return;
    const script = (0,parser/* parse */.qg)(text);
    for (const { message, pos } of script.errors ?? [])
        frame.found.errors.push({ at: frame.locate(pos, Math.min(pos + 1, text.length)), message });
    visit(script, frame);
}
/** Takes a nested script from the budget; the outermost script is free. */
function spend({ found, depth }, length) {
    if (depth > 0)
        found.budget -= length;
    return found.budget >= 0;
}
function visit(node, frame) {
    if (frame.depth > maxDepth)
        return;
    const isNested = node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution';
    if (isNested && !spend({ ...frame, depth: 1 }, node.end - node.pos))
        return;
    if (node.type === 'Command')
        addCommand(commandOf(node, frame.locate), frame);
    if (node.type === 'Pipeline' && node.commands.length > 1)
        frame.found.pipes.push(frame.locate(node.pos, node.end));
    if (node.type === 'Command')
        visitHeredocs(node, frame);
    (0,parser/* forEachChild */.dK)(node, (child) => {
        visit(child, frameOf(node, child, frame));
    });
}
/** Scripts in escaped backticks have offsets of their own: all of them stand where the substitution stands. */
function frameOf(parent, child, frame) {
    if (child.type !== 'Script')
        return frame;
    const depth = frame.depth + 1;
    if (child.source === undefined)
        return { ...frame, depth };
    return { ...frame, depth, locate: () => frame.locate(parent.pos, parent.end) };
}
/** A here-document without a command is a script (`RUN <<EOF`), and one given to a shell is too. */
function visitHeredocs(node, frame) {
    const name = (0,shell_program/* programName */.k)(node.name?.value ?? '');
    const readsScript = shells.has(name) && node.suffix.every(isOptionOrRedirection);
    if (node.name !== undefined && !readsScript)
        return;
    for (const redirect of node.redirects)
        if (redirect.type === 'HereDoc')
            visitBody(redirect, frame);
}
function isOptionOrRedirection(part) {
    return part.type !== 'Word' || (part.value.startsWith('-') && !part.value.includes('c'));
}
function visitBody({ body }, frame) {
    const locate = (from, to) => frame.locate(body.pos + from, body.pos + to);
    visitScript(body.text, { ...frame, locate, depth: frame.depth + 1 });
}
function addCommand(command, frame) {
    for (const each of unwrap(command)) {
        frame.found.commands.push(each);
        const body = shellBody(each);
        if (body === null || frame.depth >= maxDepth)
            continue;
        const locate = locateIn(body);
        visitScript(body.value, { ...frame, locate, depth: frame.depth + 1 });
    }
}
/** The script that `sh -c` is given. */
function shellBody({ name, args }) {
    if (!shells.has(name))
        return null;
    const flag = args.findIndex(({ value }) => /^-[a-z]*c$/.test(value));
    const body = flag < 0 ? undefined : args[flag + 1];
    return body?.isLiteral === true ? body : null;
}
/** Without escapes a quoted word holds its value one character in; with escapes only the whole word is known. */
function locateIn({ text, value, start, end }) {
    const isPlain = text.slice(1, -1) === value && end - start === text.length;
    if (!isPlain)
        return () => ({ start, end });
    return (from, to) => ({ start: start + 1 + from, end: start + 1 + to });
}
function commandOf(node, locate) {
    const args = node.args.map((word) => (word.type === 'Word' ? word : wordOf(word)));
    const nameWord = node.name === undefined ? null : shellWord(node.name, locate);
    const { start, end } = locate(node.pos, node.end);
    return {
        start,
        end,
        name: nameWord?.isLiteral === true ? (0,shell_program/* programName */.k)(nameWord.value) : '',
        nameWord,
        args: args.map((word) => shellWord(word, locate)),
        assignments: node.prefix.flatMap((part) => part.type === 'Assignment' ? [assignmentOf(part, locate)] : []),
        redirections: node.redirects.map((redirect) => ({
            ...locate(redirect.pos, redirect.end),
            operator: redirect.operator,
            target: redirect.type === 'HereDoc' || redirect.target === undefined
                ? null
                : shellWord(redirect.target, locate),
        })),
        wrapper: null,
    };
}
function assignmentOf(node, locate) {
    const value = node.value.type === 'Word' ? node.value.value : '';
    return { ...locate(node.pos, node.end), name: node.name, value };
}
/** `export A=b`: the assignment is an argument like any other. */
function wordOf({ text, pos, end, name, value }) {
    const parts = value.type === 'Word' ? value.parts : undefined;
    const written = value.type === 'Word' ? value.value : '';
    return { type: 'Word', text, value: `${name}=${written}`, pos, end, parts };
}
function shellWord(node, locate) {
    const { text, value } = node;
    const { start, end } = locate(node.pos, node.end);
    return { start, end, text, value, isLiteral: node.parts === undefined || isLiteral(node.parts) };
}
function isLiteral(parts) {
    return parts.every((part) => {
        if (part.type === 'DoubleQuoted' || part.type === 'LocaleString')
            return isLiteral(part.parts);
        return part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted';
    });
}

;// CONCATENATED MODULE: ./src/dockerfile/shell/script.ts



const startKeywords = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'RUN']);
/** Instructions with more here-documents are not read: the shell parser's time grows with their square. */
const maxHeredocs = 100;
const posixShells = new Set('sh bash dash ash ksh zsh busybox'.split(' '));
/**
 * The commands that a RUN, CMD, ENTRYPOINT or HEALTHCHECK starts, with their places in the file. Shell form and JSON
 * form, here-documents as scripts or as input of a shell, and the bodies of `sh -c` are read; scripts of other shells
 * and interpreters are not.
 */
function readShell(instruction, source) {
    if (!startKeywords.has(instruction.keyword))
        return emptyScript;
    if (instruction.json.kind === 'words')
        return commandOfWords(instruction.json.words);
    if (instruction.heredocs.length > maxHeredocs)
        return emptyScript;
    if (!(0,shell_program/* isPosixShell */.m)(instruction.shell) || hasForeignShebang(instruction, source))
        return emptyScript;
    const script = scriptText(instruction, source);
    const locate = (from, to) => (0,joined_text/* spanIn */.Qs)(script, from, to);
    return readScript(script.text, locate);
}
/** The script of a shell form as the shell receives it: the joined command line, then its here-documents. */
function scriptText(instruction, source) {
    const line = commandLine(instruction);
    const [first] = instruction.heredocs;
    const last = instruction.heredocs.at(-1);
    if (first === undefined || last === undefined)
        return line;
    const lineBreak = { text: '\n', pieces: [{ at: 0, start: first.opener.end, length: 1 }] };
    const end = Math.min(last.endLine + 1, source.lines.length);
    return (0,joined_text/* concatJoined */.w7)((0,joined_text/* concatJoined */.w7)(line, lineBreak), (0,joined_text/* joinLines */.cT)(source, first.bodyLine, end));
}
function commandLine({ keyword, body }) {
    if (keyword !== 'HEALTHCHECK')
        return body;
    return (0,joined_text/* sliceJoined */.Qh)(body, /^\s*\S+/.exec(body.text)?.[0].length ?? 0);
}
/** A here-document that is the whole command may begin with a shebang of any interpreter. */
function hasForeignShebang(instruction, source) {
    const [heredoc] = instruction.heredocs;
    if (heredoc === undefined || instruction.words.length !== 1)
        return false;
    const line = source.lines[heredoc.bodyLine];
    const first = line === undefined ? '' : source.text.slice(line.start, line.end);
    const program = /^#!\s*(?:\S*\/env\s+(?:-\S+\s+)*)?(\S+)/.exec(first)?.[1];
    return program !== undefined && !posixShells.has((0,shell_program/* programName */.k)(program));
}


/***/ }),

/***/ 4625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ lineIndexAt),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   o$: () => (/* binding */ readSource)
/* harmony export */ });
/* unused harmony export spanOf */
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

/***/ 4664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yZ: () => (/* binding */ globalArguments),
  bQ: () => (/* binding */ lineageOf),
  ir: () => (/* binding */ readStages)
});

// EXTERNAL MODULE: ./src/dockerfile/joined-text.ts
var joined_text = __webpack_require__(3001);
// EXTERNAL MODULE: ./src/dockerfile/words.ts
var dockerfile_words = __webpack_require__(7611);
;// CONCATENATED MODULE: ./src/dockerfile/pairs.ts


/** Instructions made of keys and values. */
const pairKeywords = new Set(['ARG', 'ENV', 'LABEL']);
/** Reads the keys and values of ENV, LABEL or ARG, in both forms; other instructions have none. https://docs.docker.com/reference/dockerfile/#env */
function readPairs(keyword, body, escape) {
    if (!pairKeywords.has(keyword))
        return [];
    const places = (0,dockerfile_words/* quotedPlaces */.TP)(body.text, escape);
    const [first] = places;
    if (first === undefined)
        return [];
    const hasEquals = body.text.slice(first.from, first.to).includes('=');
    if (keyword === 'ARG' || hasEquals)
        return places.map((place) => splitPair(place, body, escape));
    return [legacyPair(first, body, escape)];
}
function splitPair({ from, to }, body, escape) {
    const equals = body.text.indexOf('=', from);
    const { start, end } = (0,joined_text/* spanIn */.Qs)(body, from, to);
    if (equals < 0 || equals >= to)
        return { start, end, key: (0,dockerfile_words/* wordAt */.E7)(body, { from, to }, escape), value: null, isLegacy: false };
    const key = (0,dockerfile_words/* wordAt */.E7)(body, { from, to: equals }, escape);
    const value = (0,dockerfile_words/* wordAt */.E7)(body, { from: equals + 1, to }, escape);
    return { start, end, key, value, isLegacy: false };
}
function legacyPair(first, body, escape) {
    const key = (0,dockerfile_words/* wordAt */.E7)(body, first, escape);
    const rest = body.text.slice(first.to);
    const from = first.to + rest.length - rest.trimStart().length;
    const to = body.text.trimEnd().length;
    if (from >= to)
        return { ...(0,joined_text/* spanIn */.Qs)(body, first.from, first.to), key, value: null, isLegacy: true };
    const value = (0,dockerfile_words/* wordAt */.E7)(body, { from, to }, escape);
    return { ...(0,joined_text/* spanIn */.Qs)(body, first.from, to), key, value, isLegacy: true };
}

;// CONCATENATED MODULE: ./src/dockerfile/json-form.ts

/** Reads the JSON (exec) form with the place of every string. https://docs.docker.com/reference/dockerfile/#shell-and-exec-form */
function readJsonForm(joined) {
    if (!joined.text.trimStart().startsWith('['))
        return { kind: 'none' };
    const values = parseArray(joined.text);
    if (values === null)
        return { kind: 'none' };
    const strings = values.filter((value) => typeof value === 'string');
    if (strings.length < values.length)
        return { kind: 'not-strings' };
    const places = [...joined.text.matchAll(/"(?:[^"\\]|\\.)*"/g)];
    const words = places.map((match, index) => {
        const to = match.index + match[0].length;
        return { text: match[0], value: strings[index] ?? '', ...(0,joined_text/* spanIn */.Qs)(joined, match.index, to) };
    });
    return { kind: 'words', words };
}
function parseArray(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./src/dockerfile/shell/script.ts + 2 modules
var script = __webpack_require__(5178);
;// CONCATENATED MODULE: ./src/dockerfile/read-instruction.ts





const jsonKeywords = new Set('ADD CMD COPY ENTRYPOINT HEALTHCHECK RUN SHELL VOLUME'.split(' '));
/** Instructions whose words BuildKit takes quotes off as it replaces variables. https://docs.docker.com/reference/dockerfile/#environment-replacement */
const expandedKeywords = new Set('ADD COPY EXPOSE FROM STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
/** Reads one instruction, any keyword, well formed or not. */
function readInstruction(line, context) {
    const instruction = readSegment({ ...line, trigger: null }, context);
    const { keyword, body } = instruction;
    if (keyword !== 'ONBUILD' || body.text.trim() === '')
        return instruction;
    const trigger = readSegment({ ...line, joined: body, trigger: null }, context);
    return readSegment({ ...line, trigger }, context);
}
function readSegment(segment, context) {
    const { joined } = segment;
    const from = joined.text.length - joined.text.trimStart().length;
    const written = /^\S+/.exec(joined.text.slice(from))?.[0] ?? '';
    const to = from + written.length;
    const rest = (0,joined_text/* sliceJoined */.Qh)(joined, to);
    const { flags, rest: bodyStart } = (0,dockerfile_words/* readFlags */.uW)(rest, context.escape);
    const head = { keyword: written.toUpperCase(), keywordSpan: (0,joined_text/* spanIn */.Qs)(joined, from, to), flags };
    return new ReadInstruction({ segment, context, head, body: (0,joined_text/* sliceJoined */.Qh)(rest, bodyStart) });
}
/** An instruction that reads its arguments when they are first asked for: most rules look at few instructions. */
class ReadInstruction {
    start;
    end;
    line;
    keyword;
    keywordSpan;
    body;
    flags;
    heredocs;
    emptyLines;
    trigger;
    shell;
    #context;
    #json = null;
    #words = null;
    #pairs = null;
    #script = null;
    constructor({ segment, context, head, body }) {
        this.start = head.keywordSpan.start;
        this.end = segment.end;
        this.line = segment.line;
        this.keyword = head.keyword;
        this.keywordSpan = head.keywordSpan;
        this.body = body;
        this.flags = head.flags;
        this.heredocs = segment.heredocs;
        this.emptyLines = segment.emptyLines;
        this.trigger = segment.trigger;
        this.shell = context.shell;
        this.#context = context;
    }
    get json() {
        return (this.#json ??= jsonOf(this.keyword, this.body));
    }
    get words() {
        return (this.#words ??= wordsOf(this, this.#context.escape));
    }
    get pairs() {
        return (this.#pairs ??= readPairs(this.keyword, this.body, this.#context.escape));
    }
    get script() {
        return (this.#script ??= (0,script/* readShell */.l)(this, this.#context.source));
    }
}
function jsonOf(keyword, body) {
    if (!jsonKeywords.has(keyword))
        return { kind: 'none' };
    if (keyword !== 'HEALTHCHECK')
        return readJsonForm(body);
    const command = /^\s*cmd\s+/i.exec(body.text);
    return command === null ? { kind: 'none' } : readJsonForm((0,joined_text/* sliceJoined */.Qh)(body, command[0].length));
}
function wordsOf({ keyword, json, body }, escape) {
    if (json.kind === 'words')
        return json.words;
    if (pairKeywords.has(keyword))
        return (0,dockerfile_words/* quotedWords */.IS)(body, escape);
    const words = (0,dockerfile_words/* blankWords */.kS)(body);
    if (!expandedKeywords.has(keyword))
        return words;
    return words.map((word) => ({ ...word, value: (0,dockerfile_words/* unquote */._n)(word.text, escape) }));
}

// EXTERNAL MODULE: ./src/dockerfile/variables.ts
var variables = __webpack_require__(1763);
;// CONCATENATED MODULE: ./src/dockerfile/stages.ts


/** What RUN uses on Linux when no SHELL is given. https://docs.docker.com/reference/dockerfile/#shell */
const defaultShell = ['/bin/sh', '-c'];
/** Reads the instructions of logical lines into stages; a stage continues its parent stage's SHELL. */
function readStages(lines, { escape, source, comments, }) {
    const reader = {
        escape,
        preamble: [],
        stages: [],
        byName: new Map(),
        shells: new Map(),
        lookup: () => undefined,
        defaultShell,
        shell: defaultShell,
    };
    const pragmas = shellPragmas(comments);
    const instructions = lines.map((line) => {
        while ((pragmas[0]?.line ?? Infinity) < line.line)
            applyPragma(pragmas.shift()?.shell, reader);
        const instruction = readInstruction(line, { escape, source, shell: reader.shell });
        if (instruction.keyword === 'FROM')
            addStage(instruction, reader);
        else
            addInstruction(instruction, reader);
        return instruction;
    });
    return { instructions, preamble: reader.preamble, stages: reader.stages };
}
function addInstruction(instruction, reader) {
    const siblings = reader.stages.at(-1)?.instructions ?? reader.preamble;
    siblings.push(instruction);
    reader.shell = shellAfter(instruction) ?? reader.shell;
}
function addStage(from, reader) {
    const { stages, shells, byName } = reader;
    const last = stages.at(-1);
    if (last === undefined)
        reader.lookup = globalArguments(reader.preamble, reader.escape);
    else
        shells.set(last, reader.shell);
    const stage = openStage(from, reader);
    stages.push(stage);
    if (stage.name !== null)
        byName.set(stage.name, stage);
    const inherited = stage.parent === null ? undefined : shells.get(stage.parent);
    reader.shell = inherited ?? reader.defaultShell;
}
/** The stage and those it continues, nearest first. */
function* lineageOf(stage) {
    for (let next = stage; next !== null; next = next.parent)
        yield next;
}
/** Looks a variable up among the ARGs before the first FROM. */
function globalArguments(preamble, escape) {
    const values = new Map();
    const lookup = (name) => values.get(name);
    for (const { keyword, pairs } of preamble) {
        if (keyword !== 'ARG')
            continue;
        for (const { key, value } of pairs)
            values.set(key.value, value === null ? null : (0,variables/* expandVariables */.i)(value.value, lookup, { escape }));
    }
    return lookup;
}
/** `# hadolint shell=pwsh` tells the shell of a base image. https://github.com/hadolint/hadolint#non-posix-shells */
function shellPragmas(comments) {
    return comments.flatMap(({ line, text }) => {
        const shell = /^hadolint[ \t]+shell[ \t]*=[ \t]*(\S.*)$/.exec(text)?.[1];
        return shell === undefined ? [] : [{ line, shell: shell.split(/[ \t]+/) }];
    });
}
/** Before the first FROM it holds for every base image, after it for the stage it stands in. */
function applyPragma(shell, reader) {
    if (shell === undefined)
        return;
    reader.shell = shell;
    if (reader.stages.length === 0)
        reader.defaultShell = shell;
}
function openStage(from, { stages, byName, lookup, escape }) {
    const index = stages.length;
    const [image = null, as = null, third = null] = from.words;
    const alias = as?.value.toLowerCase() === 'as' ? third : null;
    const name = alias === null ? null : alias.value.toLowerCase();
    const imageName = image === null ? null : (0,variables/* expandVariables */.i)(image.value, lookup, { escape });
    return {
        index,
        name,
        label: name ?? String(index),
        from,
        image,
        imageName,
        alias,
        parent: byName.get(imageName?.toLowerCase() ?? '') ?? null,
        instructions: [],
    };
}
function shellAfter({ keyword, json }) {
    if (keyword !== 'SHELL' || json.kind !== 'words' || json.words.length === 0)
        return null;
    return json.words.map(({ value }) => value);
}


/***/ }),

/***/ 1763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ variableUses),
/* harmony export */   i: () => (/* binding */ expandVariables)
/* harmony export */ });
/** Deeper nesting of `${A:-${B:-…}}` is left unresolved. */
const maxDepth = 32;
const namePattern = /[A-Za-z_][A-Za-z0-9_]*/y;
const operatorPattern = /:[-+?]|[-+?]|##?|%%?|\/\/?/y;
/**
 * Finds the variables that Docker would replace; `\$` and single quotes protect theirs. Uses inside operands are
 * not listed; a malformed one ends the list, since Docker refuses the text.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
function variableUses(text, escape) {
    const uses = [];
    let quote = '';
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (char === escape && quote !== "'")
            at += 1;
        else if (char === quote)
            quote = '';
        else if (quote === '' && (char === "'" || char === '"'))
            quote = char;
        else if (char === '$' && quote !== "'") {
            const use = readUse(text, at);
            if (use === 'malformed')
                return uses;
            if (use === null)
                continue;
            uses.push(use);
            at = use.to - 1;
        }
    }
    return uses;
}
/** Replaces variables by their values and takes quotes off; null when a value is not known. */
function expandVariables(text, lookup, { escape, depth = 0 }) {
    if (depth > maxDepth)
        return null;
    let expanded = '';
    let at = 0;
    for (const use of variableUses(text, escape)) {
        const value = valueOf(use, lookup, { escape, depth: depth + 1 });
        if (value === null)
            return null;
        expanded += text.slice(at, use.from) + value;
        at = use.to;
    }
    return expanded + text.slice(at);
}
function valueOf({ name, operator, operand }, lookup, state) {
    const value = lookup(name);
    if (value === null && operator !== '')
        return null;
    const isSet = operator.startsWith(':') ? Boolean(value) : value !== undefined;
    const own = value ?? null;
    switch (operator.at(-1)) {
        case undefined:
        case '?':
            return isSet ? own : null;
        case '-':
            return isSet ? own : expandVariables(operand, lookup, state);
        case '+':
            return isSet ? expandVariables(operand, lookup, state) : '';
        default:
            return null;
    }
}
function readUse(text, from) {
    const braced = text.charAt(from + 1) === '{';
    const name = matchAt(namePattern, text, from + (braced ? 2 : 1));
    if (name === '')
        return null;
    const nameEnd = from + (braced ? 2 : 1) + name.length;
    if (!braced)
        return { from, to: nameEnd, name, operator: '', operand: '' };
    const operator = matchAt(operatorPattern, text, nameEnd);
    const operandStart = nameEnd + operator.length;
    const close = closingBrace(text, operandStart);
    if (close < 0 || (operator === '' && close !== nameEnd))
        return 'malformed';
    return { from, to: close + 1, name, operator, operand: text.slice(operandStart, close) };
}
function closingBrace(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (char === '$' && text.charAt(at + 1) === '{')
            depth += 1;
        else if (char === '}' && depth === 0)
            return at;
        else if (char === '}')
            depth -= 1;
    }
    return -1;
}
function matchAt(pattern, text, at) {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    return sticky.exec(text)?.[0] ?? '';
}


/***/ }),

/***/ 7611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ wordAt),
/* harmony export */   IS: () => (/* binding */ quotedWords),
/* harmony export */   TP: () => (/* binding */ quotedPlaces),
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   kS: () => (/* binding */ blankWords),
/* harmony export */   uW: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var _joined_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3001);

/** Words between blanks, quotes and all: quotes do not join. */
function blankWords(joined) {
    return [...joined.text.matchAll(/\S+/g)].map((match) => {
        const [text] = match;
        const { start, end } = (0,_joined_text_js__WEBPACK_IMPORTED_MODULE_0__/* .spanIn */ .Qs)(joined, match.index, match.index + text.length);
        return { start, end, text, value: text };
    });
}
/** Words between blanks outside quotes, as BuildKit reads ENV, LABEL, ARG and the openers of here-documents. */
function quotedWords(joined, escape) {
    return quotedPlaces(joined.text, escape).map((place) => wordAt(joined, place, escape));
}
/** Where the words of `quotedWords` stand in the joined text. */
function quotedPlaces(text, escape) {
    const places = [];
    let at = 0;
    for (;;) {
        const place = nextQuotedWord(text, at, escape);
        if (place === null)
            return places;
        places.push(place);
        at = place.to;
    }
}
/** The word between two offsets of a joined text. */
function wordAt(joined, { from, to }, escape) {
    const text = joined.text.slice(from, to);
    const { start, end } = (0,_joined_text_js__WEBPACK_IMPORTED_MODULE_0__/* .spanIn */ .Qs)(joined, from, to);
    return { start, end, text, value: unquote(text, escape) };
}
/** Reads the flags at the head of an instruction's arguments; `rest` is where the first other word begins. */
function readFlags(joined, escape) {
    const flags = [];
    let rest = 0;
    for (;;) {
        const place = nextQuotedWord(joined.text, rest, escape);
        if (place === null)
            return { flags, rest: joined.text.length };
        if (!joined.text.startsWith('--', place.from))
            return { flags, rest: place.from };
        rest = place.to;
        if (place.to - place.from > 2)
            flags.push(flagAt(joined, place, escape));
    }
}
/** Takes quotes and escapes off a word, as BuildKit's word processing does; variables stay as written. */
function unquote(text, escape) {
    if (!text.includes('"') && !text.includes("'") && !text.includes(escape))
        return text;
    let value = '';
    let quote = '';
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else if (char === quote)
            quote = '';
        else if (isEscape(text, at, { escape, quote }))
            value += text.charAt((at += 1));
        else
            value += char;
    }
    return value;
}
function isEscape(text, at, { escape, quote }) {
    if (text.charAt(at) !== escape || quote === "'" || at + 1 >= text.length)
        return false;
    const next = text.charAt(at + 1);
    return quote === '' ? next !== '$' : next === '"' || next === escape;
}
function flagAt(joined, { from, to }, escape) {
    const text = joined.text.slice(from, to);
    const equals = text.indexOf('=');
    const name = equals < 0 ? text.slice(2) : text.slice(2, equals);
    const value = equals < 0 ? null : unquote(text.slice(equals + 1), escape);
    return { name, value, ...(0,_joined_text_js__WEBPACK_IMPORTED_MODULE_0__/* .spanIn */ .Qs)(joined, from, to) };
}
function nextQuotedWord(text, start, escape) {
    let from = start;
    while (from < text.length && isBlank(text.charAt(from)))
        from += 1;
    return from === text.length ? null : { from, to: endOfQuotedWord(text, from, escape) };
}
function endOfQuotedWord(text, from, escape) {
    let quote = '';
    for (let at = from; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (quote === '' && isBlank(char))
            return at;
        if (char === escape && quote !== "'")
            at += 1;
        else if (char === quote)
            quote = '';
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
    }
    return text.length;
}
function isBlank(char) {
    return char === ' ' || char === '\t' || char === '\v' || char === '\f' || char === '\r';
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

/***/ 634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ isRegistryHost),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   qq: () => (/* binding */ parseRegistryReference)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8033);

const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const repositoryForm = new RegExp(`^${component}(?:/${component})*$`);
const registryForm = /^(?:\[[0-9a-f:]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[0-9]{1,5})?$/i;
const tagForm = /^\w[\w.-]{0,127}$/;
const nameLimit = 255;
const hub = 'docker.io';
/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]` as Docker does; returns what is wrong with it otherwise, as the end of a sentence.
 * https://github.com/distribution/reference/blob/main/reference.go
 */
function parseRegistryReference(text) {
    if (text.includes('//'))
        return 'has an address; write the name alone, without `https://`.';
    const [named = '', ...digests] = text.split('@');
    const { registry, path } = splitRegistry(named);
    const [repository = '', ...tags] = path.split(':');
    const problem = findDigestProblem(digests) ?? findTagProblem(tags) ?? findNameProblem(registry, repository);
    if (problem !== null)
        return problem;
    const isShort = registry === hub && !repository.includes('/');
    const name = isShort ? `library/${repository}` : repository;
    const [digest = null] = digests.filter(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc);
    return { registry, repository: name, digest, tag: tags[0] ?? (digest === null ? 'latest' : null) };
}
function findDigestProblem(digests) {
    const text = digests.join('@');
    if (digests.length === 0 || (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(text))
        return null;
    return `has the digest \`${text}\`; write \`sha256:\` and 64 hexadecimal digits.`;
}
function findTagProblem(tags) {
    const text = tags.join(':');
    if (tags.length === 0 || tagForm.test(text))
        return null;
    return `has the tag \`${text}\`; a tag has letters, digits, \`_\`, \`.\` and \`-\`, at most 128.`;
}
/** The reference in one line, nothing left out. */
function formatReference({ registry, repository, tag, digest }) {
    const end = `${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
    return `${registry}/${repository}${end}`;
}
/**
 * Whether the first of several path components is a registry rather than a name on Docker Hub.
 * https://github.com/distribution/reference/blob/main/normalize.go
 */
function isRegistryHost(component) {
    return component.includes('.') || component.includes(':') || component === 'localhost';
}
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    if (!isRegistryHost(first))
        return { registry: hub, path: name };
    const registry = first === `index.${hub}` ? hub : first;
    return { registry, path: name.slice(slash + 1) };
}
function findNameProblem(registry, repository) {
    if (!registryForm.test(registry) || !URL.canParse(`https://${registry}`))
        return `has the registry \`${registry}\`, which is no host.`;
    if (repositoryForm.test(repository)) {
        const length = registry.length + 1 + repository.length;
        return length > nameLimit ? `has a name of ${length} characters; at most ${nameLimit}.` : null;
    }
    if (repository === '')
        return 'has no name.';
    const why = repository === repository.toLowerCase()
        ? 'a name has letters, digits and separators between them'
        : 'names are in lower case';
    return `has the name \`${repository}\`; ${why}.`;
}


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

/***/ 4014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ignoreMatcher)
/* harmony export */ });
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4158);
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_balena_dockerignore__WEBPACK_IMPORTED_MODULE_0__);

/** Tells whether an ignore file keeps a path of the context out. https://docs.docker.com/build/concepts/context/#dockerignore-files */
function ignoreMatcher(text) {
    const matcher = _balena_dockerignore__WEBPACK_IMPORTED_MODULE_0___default()["default"]().add(text.split(/\r?\n/));
    return (path) => matcher.ignores(path);
}


/***/ }),

/***/ 5011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ platformArguments),
/* harmony export */   R: () => (/* binding */ proxyArguments)
/* harmony export */ });
/** ARGs that BuildKit gives without a declaration in FROM. https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
const platformArguments = new Set(['BUILD', 'TARGET']
    .flatMap((side) => ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map((part) => side + part))
    .concat('TARGETSTAGE'));
/** ARGs that every build may use undeclared. https://docs.docker.com/reference/dockerfile/#predefined-args */
const proxyArguments = new Set(['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [
    name,
    name.toLowerCase(),
]));


/***/ }),

/***/ 5898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./src/dockerfile/excerpt.ts
var excerpt = __webpack_require__(5471);
// EXTERNAL MODULE: ./src/dockerfile/instruction.ts
var dockerfile_instruction = __webpack_require__(9742);
;// CONCATENATED MODULE: ./src/lint/archives.ts
const suffixes = '.tar .Z .bz2 .gz .lz .lzma .tZ .tb2 .tbz .tbz2 .tgz .tlz .tpz .txz .xz .zst .tzst'.split(' ');
/** Whether a path has the suffix of an archive, or of a compressed file, that ADD or tar unpacks. */
function isArchive(path) {
    const bare = path.replace(/["']$/, '');
    return suffixes.some((suffix) => bare.endsWith(suffix));
}

;// CONCATENATED MODULE: ./src/lint/instructions.ts
/** Instructions with a keyword, in file order. */
function ofKeyword(dockerfile, ...keywords) {
    return dockerfile.instructions.filter(({ keyword }) => keywords.includes(keyword));
}
/** The stage that a build without `--target` ends with. */
function finalStage({ stages }) {
    return stages.at(-1) ?? null;
}
/** Stages whose layers a built image may hold: the final one, and those that others continue. */
function shippedStages({ stages }) {
    const parents = new Set(stages.map(({ parent }) => parent));
    return stages.filter((stage, index) => index === stages.length - 1 || parents.has(stage));
}

;// CONCATENATED MODULE: ./src/lint/rules/add-instead-of-copy.ts




const addInsteadOfCopy = {
    meta: {
        code: 'DL3020',
        aliases: [],
        name: 'add-instead-of-copy',
        severity: 'error',
        tags: ['correctness', 'security'],
        summary: 'ADD is used for plain files.',
        why: 'ADD unpacks archives and fetches addresses. For plain files COPY does the same and promises to do nothing else, whatever the file turns out to be.',
        bad: [{ dockerfile: 'FROM node:22-slim\nADD package.json /app/' }],
        good: [
            { dockerfile: 'FROM node:22-slim\nCOPY package.json /app/' },
            { dockerfile: 'FROM node:22-slim\nADD rootfs.tar.xz /' },
            { dockerfile: 'FROM node:22-slim\nADD https://example.com/tool /usr/local/bin/' },
            { dockerfile: 'FROM node:22-slim\nADD git@github.com:docker/buildx.git /src' },
        ],
        remedy: 'Use COPY.',
        differs: 'Git addresses, and sources that begin with a variable, are left alone.',
    },
    *check({ dockerfile }) {
        for (const add of ofKeyword(dockerfile, 'ADD')) {
            const sources = (0,dockerfile_instruction/* transferOf */.ND)(add)?.sources ?? [];
            const plain = sources.find(isPlain);
            if (plain === undefined)
                continue;
            const fix = sources.every(isPlain) ? fixOf(add) : null;
            const message = `ADD takes \`${(0,excerpt/* excerpt */.K)(plain.value)}\`, which is neither an archive nor an address.`;
            yield { at: add.keywordSpan, message, ...(fix === null ? {} : { fix }) };
        }
    },
};
/** https://docs.docker.com/reference/dockerfile/#add */
function isPlain({ value }) {
    const isAddress = /^(?:https?|git|ssh):\/\//i.test(value) || /^[\w.-]+@[\w.-]+:/.test(value);
    return !isAddress && !/^["']?\$/.test(value) && !isArchive(value);
}
const sharedFlags = new Set(['chown', 'chmod', 'link', 'exclude']);
function fixOf({ flags, keyword, keywordSpan }) {
    if (keyword !== 'ADD' || flags.some(({ name }) => !sharedFlags.has(name)))
        return null;
    return { safety: 'safe', summary: 'Use COPY', edits: [{ at: keywordSpan, text: 'COPY' }] };
}

;// CONCATENATED MODULE: ./src/dockerfile/shell/command.ts
/** Whether a command has one of the options: alone, as `--name=value`, or in a cluster of single letters. */
function hasOption(command, ...names) {
    return command.args.some(({ value }) => names.some((name) => isOption(value, name)));
}
/** The first of a command's options with one of the names. */
function optionOf(command, ...names) {
    return command.args.find(({ value }) => names.some((name) => isOption(value, name))) ?? null;
}
/** The values given to an option: after `=`, stuck to a letter, or as the next word, be the letter the last of a cluster. */
function optionValues(command, ...names) {
    return command.args.flatMap((word, index) => {
        const next = command.args[index + 1];
        for (const name of names) {
            if (word.value === name || endsCluster(word.value, name))
                return next === undefined ? [] : [next];
            const stuck = name.startsWith('--') ? `${name}=` : name;
            if (word.value.startsWith(stuck) && word.value.length > stuck.length)
                return [{ ...word, value: word.value.slice(stuck.length).replace(/^=/, '') }];
        }
        return [];
    });
}
/** What is left of the arguments without options and the values of `valued` options; after `--` everything is left. */
function operandsOf(command, valued = []) {
    const operands = [];
    let isValue = false;
    for (const [index, word] of command.args.entries()) {
        const { value } = word;
        if (value === '--')
            return [...operands, ...command.args.slice(index + 1)];
        if (isValue)
            isValue = false;
        else if (value.startsWith('-') && value !== '-')
            isValue = valued.includes(value);
        else
            operands.push(word);
    }
    return operands;
}
/** The first operand, where many programs name what they do: `apt-get install`. */
function subcommandOf(command, valued = []) {
    return operandsOf(command, valued)[0]?.value ?? '';
}
/** `-fsSLo file`: only the last letter of a cluster takes the next word. */
function endsCluster(value, name) {
    return name.length === 2 && /^-[A-Za-z]{2,}$/.test(value) && value.endsWith(name.charAt(1));
}
function isOption(value, name) {
    if (value === name || value.startsWith(`${name}=`))
        return true;
    const isLetter = name.length === 2 && name !== '--';
    return isLetter && /^-[A-Za-z]+$/.test(value) && value.includes(name.charAt(1));
}

;// CONCATENATED MODULE: ./src/lint/edits.ts

/** Puts text at an offset. */
function insertAt(offset, text) {
    return { at: { start: offset, end: offset }, text };
}
/** Puts ` text` after a word. */
function insertAfter({ end }, text) {
    return insertAt(end, ` ${text}`);
}
/** Adds `&& command` to a shell-form script; null where the end of the script is not the end of its last command. */
function appendCommand(run, command) {
    const last = (0,dockerfile_instruction/* commandsOf */.Kf)(run).at(-1);
    const isShellForm = run.json.kind !== 'words' && run.heredocs.length === 0;
    if (last === undefined || !isShellForm)
        return null;
    const lastWord = run.words.at(-1);
    return lastWord?.end === last.end ? insertAfter(last, `&& ${command}`) : null;
}

;// CONCATENATED MODULE: ./src/lint/mounts.ts

/** The target folders of a RUN's cache and tmpfs mounts: what is written there stays out of the layer. */
function mountTargets({ flags }) {
    return flags.flatMap((flag) => {
        if (flag.name !== 'mount')
            return [];
        const options = (0,dockerfile_instruction/* flagOptions */.vo)(flag);
        const type = options.get('type');
        if (type !== 'cache' && type !== 'tmpfs')
            return [];
        const target = options.get('target') ?? options.get('dst') ?? options.get('destination');
        return target === undefined ? [] : [withoutSlash(target)];
    });
}
/** Whether a RUN keeps one of the folders, or a folder above it, out of its layer. */
function isMounted(run, ...folders) {
    const targets = mountTargets(run);
    return folders.some((folder) => targets.some((target) => folder === target || folder.startsWith(`${target}/`)));
}
function withoutSlash(path) {
    return path.length > 1 ? path.replace(/\/+$/, '') : path;
}

;// CONCATENATED MODULE: ./src/lint/packages/apk.ts

/** Options of apk that take the next word. https://man.archlinux.org/man/extra/apk-tools/apk.8.en */
const valued = [
    '-t',
    '--virtual',
    '-X',
    '--repository',
    '-p',
    '--root',
    '--repositories-file',
    '--cache-dir',
    '--cache-max-age',
    '--keys-dir',
    '--wait',
    '--arch',
];
/** The packages of `apk add`, with the word `add`; null for other commands. */
function apkAdd(command) {
    if (command.name !== 'apk')
        return null;
    const [add, ...packages] = operandsOf(command, valued);
    return add?.value === 'add' ? { add, packages } : null;
}

;// CONCATENATED MODULE: ./src/lint/rules/apk-cache-left.ts




const apkCacheLeft = {
    meta: {
        code: 'DL3019',
        aliases: [],
        name: 'apk-cache-left',
        severity: 'info',
        tags: ['size'],
        summary: 'The package index of apk stays in the layer.',
        why: 'Without --no-cache apk keeps the index it fetched in /var/cache/apk, which is of no use when the image runs.',
        bad: [{ dockerfile: 'FROM alpine:3.22\nRUN apk add curl=8.14.1-r2' }],
        good: [
            { dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache curl=8.14.1-r2' },
            {
                dockerfile: 'FROM alpine:3.22\nRUN --mount=type=cache,target=/var/cache/apk apk add curl=8.14.1-r2',
            },
        ],
        remedy: 'Add --no-cache, or mount a cache on /var/cache/apk.',
    },
    *check({ dockerfile }) {
        for (const { run, command } of dockerfile.runCommands) {
            const call = apkAdd(command);
            if (call === null || hasOption(command, '--no-cache') || isMounted(run, '/var/cache/apk'))
                continue;
            yield {
                at: { start: command.start, end: call.add.end },
                message: 'apk add leaves its package index in the layer.',
                fix: {
                    safety: 'safe',
                    summary: 'Add --no-cache',
                    edits: [insertAfter(call.add, '--no-cache')],
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/apt-instead-of-apt-get.ts

const aptInsteadOfAptGet = {
    meta: {
        code: 'DL3027',
        aliases: [],
        name: 'apt-instead-of-apt-get',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'apt is used in a script.',
        why: 'apt is made for people: its options and output may change between releases, and it says so. apt-get and apt-cache are made for scripts.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN apt install -y curl=7.88.1-10+deb12u12' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN apt-get install -y curl=7.88.1-10+deb12u12' }],
        remedy: 'Use apt-get or apt-cache.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const { name, nameWord } = command;
            if (name !== 'apt' || nameWord === null)
                continue;
            const message = 'apt is made for people, not for scripts.';
            const isShared = shared.has(subcommandOf(command)) && nameWord.text === 'apt';
            const edits = [{ at: nameWord, text: 'apt-get' }];
            const fix = { safety: 'unsafe', summary: 'Use apt-get', edits };
            yield { at: nameWord, message, ...(isShared ? { fix } : {}) };
        }
    },
};
/** What apt and apt-get do alike. */
const shared = new Set('autoremove clean install purge remove update upgrade'.split(' '));

// EXTERNAL MODULE: ./src/dockerfile/run-commands.ts
var run_commands = __webpack_require__(7442);
;// CONCATENATED MODULE: ./src/lint/packages/apt.ts

/** Options of apt-get that take the next word. https://manpages.debian.org/stable/apt/apt-get.8.en.html */
const apt_valued = [
    '-t',
    '--target-release',
    '--default-release',
    '-o',
    '--option',
    '-c',
    '--config-file',
    '-a',
    '--host-architecture',
    '-P',
    '--build-profiles',
];
/** The packages of `apt-get install`; null for other commands. */
function aptGetPackages(command) {
    return command.name === 'apt-get' ? installed(command) : null;
}
/** The packages of an `install` by apt, apt-get or aptitude; null for other commands. */
function aptPackages(command) {
    return isApt(command) ? installed(command) : null;
}
/** Whether a command fetches package lists. */
function isAptUpdate(command) {
    return isApt(command) && operandsOf(command, apt_valued)[0]?.value === 'update';
}
/** Whether an install leaves recommended packages out, by option or by configuration. */
function leavesRecommendedOut(command) {
    if (hasOption(command, '--no-install-recommends'))
        return true;
    return optionValues(command, '-o', '--option').some(({ value }) => /^APT::Install-Recommends=['"]?(?:false|0|no|off)['"]?$/i.test(value));
}
function isApt({ name }) {
    return name === 'apt-get' || name === 'apt' || name === 'aptitude';
}
function installed(command) {
    const [subcommand, ...packages] = operandsOf(command, apt_valued);
    return subcommand?.value === 'install' ? packages : null;
}

;// CONCATENATED MODULE: ./src/lint/rules/apt-lists-left.ts






const aptListsLeft = {
    meta: {
        code: 'DL3009',
        aliases: [],
        name: 'apt-lists-left',
        severity: 'info',
        tags: ['size'],
        summary: 'The package lists of apt stay in the layer.',
        why: 'The lists take tens of megabytes and are outdated when the image runs. A later RUN cannot take them out of the layer that holds them.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get update && apt-get install -y --no-install-recommends curl=7.88.1-10+deb12u12',
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get update \\\n && apt-get install -y --no-install-recommends curl=7.88.1-10+deb12u12 \\\n && rm -rf /var/lib/apt/lists/*',
            },
            {
                dockerfile: 'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get update && apt-get install -y curl=7.88.1-10+deb12u12',
            },
        ],
        remedy: 'Remove /var/lib/apt/lists/* in the same RUN, or mount a cache there.',
    },
    *check({ dockerfile }) {
        const instructions = shippedStages(dockerfile).flatMap((stage) => stage.instructions);
        for (const run of (0,run_commands/* runsIn */.UN)(instructions)) {
            const update = (0,dockerfile_instruction/* commandsOf */.Kf)(run).find(isAptUpdate);
            if (update === undefined || cleansLists(run) || isMounted(run, '/var/lib/apt/lists'))
                continue;
            yield problemAt(run, update);
        }
    },
};
function problemAt(run, update) {
    const message = 'The package lists that apt fetches stay in the layer.';
    const edit = appendCommand(run, 'rm -rf /var/lib/apt/lists/*');
    if (edit === null)
        return { at: update, message };
    const fix = { safety: 'unsafe', summary: 'Remove the lists at the end', edits: [edit] };
    return { at: update, message, fix };
}
function cleansLists(run) {
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run).some(({ name, args }) => ((name === 'rm' || name === 'find') && args.some(({ value }) => isLists(value))) ||
        (name === 'apt-get' && args.some(({ value }) => value === 'distclean')));
}
function isLists(path) {
    return /^\/var\/lib\/apt(?:\/lists)?(?:\/|\/\*.*)?$/.test(path);
}

;// CONCATENATED MODULE: ./src/lint/rules/apt-prompt.ts



const aptPrompt = {
    meta: {
        code: 'DL3014',
        aliases: [],
        name: 'apt-prompt',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'apt-get install waits for an answer.',
        why: 'A build has nobody to answer: apt-get stops, or takes the question for a no.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get install curl=7.88.1-10+deb12u12' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN apt-get install -y curl=7.88.1-10+deb12u12' }],
        remedy: 'Add -y.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            if (aptGetPackages(command) === null || saysYes(command))
                continue;
            const install = command.args.find(({ value }) => value === 'install');
            if (install === undefined)
                continue;
            const fix = {
                safety: 'safe',
                summary: 'Add -y',
                edits: [insertAfter(install, '-y')],
            };
            const message = 'apt-get install waits for an answer.';
            yield { at: { start: command.start, end: install.end }, message, fix };
        }
    },
};
/** Two -q imply -y. https://manpages.debian.org/stable/apt/apt-get.8.en.html */
function saysYes(command) {
    if (hasOption(command, '-y', '--yes', '--assume-yes'))
        return true;
    const quiet = command.args.reduce((count, { value }) => count + quietness(value), 0);
    const options = optionValues(command, '-o', '--option');
    return (quiet >= 2 ||
        options.some(({ value }) => /^APT::Get::Assume-Yes=['"]?(?:1|true|yes)/i.test(value)));
}
function quietness(option) {
    const given = /^(?:-q|--quiet)=(\d+)$/.exec(option)?.[1];
    if (given !== undefined)
        return Number(given);
    if (option === '--quiet')
        return 1;
    return /^-[A-Za-z]+$/.test(option) ? option.split('q').length - 1 : 0;
}

;// CONCATENATED MODULE: ./src/lint/rules/apt-recommends.ts


const aptRecommends = {
    meta: {
        code: 'DL3015',
        aliases: [],
        name: 'apt-recommends',
        severity: 'info',
        tags: ['size'],
        summary: 'apt-get installs recommended packages along.',
        why: 'Recommended packages are not needed to run what is installed, and often weigh more than it: documentation, fonts, other tools.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get install -y curl=7.88.1-10+deb12u12' }],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get install -y --no-install-recommends curl=7.88.1-10+deb12u12',
            },
            {
                dockerfile: 'FROM debian:12\nRUN apt-get -o APT::Install-Recommends=false install -y curl=7.88.1-10+deb12u12',
            },
        ],
        remedy: 'Add --no-install-recommends, and name the packages that are really needed.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            if (aptGetPackages(command) === null || leavesRecommendedOut(command))
                continue;
            const install = command.args.find(({ value }) => value === 'install');
            if (install === undefined)
                continue;
            yield {
                at: { start: command.start, end: install.end },
                message: 'apt-get install takes recommended packages along.',
                fix: {
                    safety: 'unsafe',
                    summary: 'Add --no-install-recommends',
                    edits: [insertAfter(install, '--no-install-recommends')],
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/image-uses.ts

/** The images of FROM, `COPY --from` and `RUN --mount=from=`; scratch and names with unknown variables are left out. */
function* imageUses({ stages }) {
    const names = new Set();
    for (const stage of stages) {
        yield* baseUse(stage);
        for (const instruction of stage.instructions) {
            const mounts = instruction.flags.filter(({ name }) => name === 'mount');
            for (const flag of [(0,dockerfile_instruction/* flagOf */.iP)(instruction, 'from'), ...mounts]) {
                const name = flag === null ? '' : sourceOf(flag);
                const isStage = /^\d*$/.test(name) || names.has(name.toLowerCase());
                if (flag !== null && !isStage && !name.includes('$'))
                    yield { at: flag, name };
            }
        }
        if (stage.name !== null)
            names.add(stage.name);
    }
}
function* baseUse({ image, imageName, parent }) {
    if (image === null || imageName === null || parent !== null)
        return;
    if (imageName.toLowerCase() !== 'scratch')
        yield { at: image, name: imageName };
}
function sourceOf(flag) {
    return flag.name === 'mount' ? ((0,dockerfile_instruction/* flagOptions */.vo)(flag).get('from') ?? '') : (flag.value ?? '');
}

// EXTERNAL MODULE: ./src/dockerfile/reference.ts
var dockerfile_reference = __webpack_require__(3019);
;// CONCATENATED MODULE: ./src/lint/patterns.ts

/** Whether a name is of a pattern in which `*` stands for any characters. */
function matchesPattern(name, pattern) {
    const parts = pattern.split('*');
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (parts.length === 1)
        return name === pattern;
    if (!name.startsWith(first) || !name.endsWith(last))
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at + last.length <= name.length;
}
/** Whether an image is of a pattern: its familiar name alone, with the tag, or as written. */
function matchesImage(image, pattern) {
    const reference = (0,dockerfile_reference/* parseReference */.F)(image);
    const name = (0,dockerfile_reference/* familiarName */.h)(reference);
    const names = [name, `${name}:${reference.tag ?? 'latest'}`, image];
    return names.some((one) => matchesPattern(one, pattern));
}

;// CONCATENATED MODULE: ./src/lint/rules/banned-base-image.ts



const bannedBaseImage = {
    meta: {
        code: 'DW1017',
        aliases: [],
        name: 'banned-base-image',
        severity: 'error',
        tags: ['security'],
        summary: 'A base image is banned by policy.',
        why: 'A company bans images that are no longer maintained or that have a replacement of its own.',
        bad: [{ dockerfile: 'FROM centos:7', settings: { bannedImages: ['centos*', 'node:18*'] } }],
        good: [{ dockerfile: 'FROM almalinux:9', settings: { bannedImages: ['centos*', 'node:18*'] } }],
        remedy: 'Use an image that the policy allows.',
    },
    *check({ dockerfile, settings }) {
        for (const { at, name } of imageUses(dockerfile)) {
            const pattern = settings.bannedImages.find((one) => matchesImage(name, one));
            if (pattern !== undefined)
                yield { at, message: `Image ${(0,excerpt/* excerpt */.K)(name)} is banned by ${(0,excerpt/* excerpt */.K)(pattern)}.` };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/packages/npm.ts

/** Options of npm that take the next word. https://docs.npmjs.com/cli/using-npm/config */
const npm_valued = [
    '--loglevel',
    '--prefix',
    '--registry',
    '-C',
    '--cache',
    '--tag',
    '--omit',
    '--include',
    '-w',
    '--workspace',
    '--fetch-timeout',
    '--userconfig',
    '--globalconfig',
];
/** The packages that `npm install` is given by name; null for other commands. */
function npmPackages(command) {
    if (command.name !== 'npm')
        return null;
    const [action, ...packages] = operandsOf(command, npm_valued);
    return ['install', 'i', 'add'].includes(action?.value ?? '') ? packages : null;
}

;// CONCATENATED MODULE: ./src/lint/packages/pip.ts

/** Options of `pip install` that take the next word. https://pip.pypa.io/en/stable/cli/pip_install/ */
const pip_valued = ('--abi --build --builddir --cache-dir --cert --client-cert --config-settings -C --constraint -c --editable -e ' +
    '--exists-action --extra-index-url --extra --find-links -f --global-option --group --implementation --index-url -i ' +
    '--install-option --keyring-provider --log --no-binary --only-binary --only-deps --platform --prefix --progress-bar ' +
    '--proxy --pypi-url --python --python-version --report --requirement -r --retries --root --root-user-action --src ' +
    '--target -t --timeout --trusted-host --upgrade-strategy --use-feature --use-deprecated').split(' ');
/** `pip install`, `pip3.12 install` or `python -m pip install`, with the word `install`; null for other commands. */
function pipInstall(command) {
    const pip = pipCommand(command);
    if (pip === null)
        return null;
    const [install, ...packages] = operandsOf(pip, pip_valued);
    return install?.value === 'install' ? { install, packages } : null;
}
function pipCommand(command) {
    if (/^pip[\d.]*$/.test(command.name))
        return command;
    if (!/^python[\d.]*$/.test(command.name))
        return null;
    const module = command.args.findIndex(({ value }) => value === '-m');
    if (module < 0 || command.args[module + 1]?.value !== 'pip')
        return null;
    return { ...command, name: 'pip', args: command.args.slice(module + 2) };
}

;// CONCATENATED MODULE: ./src/lint/packages/rpm.ts

/** Options of yum, dnf and microdnf that take the next word. */
const rpm_valued = [
    '-c',
    '--config',
    '-d',
    '-e',
    '-R',
    '-x',
    '--exclude',
    '--installroot',
    '--repo',
    '--repoid',
    '--enablerepo',
    '--disablerepo',
    '--releasever',
    '--setopt',
    '--nodocs',
];
/** What one of the programs is told to do, and with what; null for other commands. */
function rpmCall(command, programs) {
    if (!programs.some((program) => program === command.name || (program === 'dnf' && command.name === 'dnf5')))
        return null;
    const [first, second, ...rest] = operandsOf(command, rpm_valued);
    if (first === undefined)
        return null;
    const isModule = first.value === 'module' && second !== undefined;
    if (isModule)
        return { action: second, packages: rest };
    return { action: first, packages: second === undefined ? [] : [second, ...rest] };
}
/** Packages without a version: files, addresses and groups have none to give. */
function unversionedRpms(packages) {
    return packages.filter(({ value }) => {
        const isNamed = !/^@|[/:]|\.rpm$/.test(value);
        return isNamed && !/[<>=]|-\d[\w.+~^]*(?:-\d[\w.+~^]*)?(?:\.\w+)?$|-\$/.test(value);
    });
}

;// CONCATENATED MODULE: ./src/lint/packages/zypper.ts

/** Options of zypper that take the next word. */
const zypper_valued = [
    '-r',
    '--repo',
    '--from',
    '-t',
    '--type',
    '-R',
    '--root',
    '-c',
    '--config',
    '-p',
    '--plus-repo',
];
/** What zypper is told to do, and with what; null for other commands. */
function zypperCall(command) {
    if (command.name !== 'zypper')
        return null;
    const [action, ...packages] = operandsOf(command, zypper_valued);
    return action === undefined ? null : { action, packages };
}
/** Whether zypper installs. */
function isZypperInstall(command) {
    const action = zypperCall(command)?.action.value;
    return action === 'install' || action === 'in';
}

;// CONCATENATED MODULE: ./src/lint/packages/installed.ts







/** Packages of the system, by apt, apk, yum, dnf and zypper; empty for other commands. */
function systemPackages(command) {
    const words = aptPackages(command) ?? apkAdd(command)?.packages ?? rpmPackages(command);
    const found = words ?? (isZypperInstall(command) ? zypperCall(command)?.packages : null) ?? [];
    return found.map((word) => ({ name: bareName(word.value), word }));
}
/** Packages of the system and of languages, by pip, npm and gem. */
function installedPackages(command) {
    const words = pipInstall(command)?.packages ?? npmPackages(command) ?? gems(command);
    const languages = words.map((word) => ({ name: bareName(word.value), word }));
    return [...systemPackages(command), ...languages];
}
function rpmPackages(command) {
    const call = rpmCall(command, ['yum', 'dnf', 'microdnf']);
    return call?.action.value === 'install' ? call.packages : null;
}
function gems(command) {
    const [action, ...names] = command.name === 'gem' ? operandsOf(command) : [];
    return action?.value === 'install' ? names : [];
}
/** A name up to its version: `a=1`, `a~1`, `a>=1`, `a@1`, `a:1`, `a/stable` and `a-1.2-3` are all `a`. */
function bareName(text) {
    const scope = /^@[^/]+\//.exec(text)?.[0] ?? '';
    const name = text.slice(scope.length);
    return scope + name.replace(/(?:[=~<>!@:[/].*|-\d[\w.+~^]*(?:-\d[\w.+~^]*)?(?:\.\w+)?)$/, '');
}

;// CONCATENATED MODULE: ./src/lint/rules/banned-package.ts



const bannedPackage = {
    meta: {
        code: 'DW1019',
        aliases: [],
        name: 'banned-package',
        severity: 'error',
        tags: ['security'],
        summary: 'A package is banned by policy.',
        why: 'A company bans packages that have no place in an image: servers to log in with, clients of insecure protocols.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get install -y telnet',
                settings: { bannedPackages: ['telnet*', 'openssh-server'] },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get install -y curl',
                settings: { bannedPackages: ['telnet*', 'openssh-server'] },
            },
        ],
        remedy: 'Leave the package out.',
    },
    *check({ dockerfile, settings }) {
        for (const { command } of dockerfile.runCommands)
            for (const { name, word } of installedPackages(command))
                if (settings.bannedPackages.some((pattern) => matchesPattern(name, pattern)))
                    yield { at: word, message: `Package ${(0,excerpt/* excerpt */.K)(name)} is banned.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/base-image-not-allowed.ts



const baseImageNotAllowed = {
    meta: {
        code: 'DW1018',
        aliases: [],
        name: 'base-image-not-allowed',
        severity: 'error',
        tags: ['security'],
        summary: 'A base image is not on the list of allowed images.',
        why: 'A company builds on images that it maintains and scans itself; any other image brings what nobody looks after.',
        bad: [
            {
                dockerfile: 'FROM debian:12',
                settings: { allowedImages: ['registry.example.com/base/*', 'scratch'] },
            },
        ],
        good: [
            {
                dockerfile: 'FROM registry.example.com/base/debian:12',
                settings: { allowedImages: ['registry.example.com/base/*', 'scratch'] },
            },
        ],
        remedy: 'Use one of the allowed images.',
    },
    *check({ dockerfile, settings }) {
        if (settings.allowedImages.length === 0)
            return;
        for (const { at, name } of imageUses(dockerfile))
            if (!settings.allowedImages.some((pattern) => matchesImage(name, pattern)))
                yield { at, message: `Image ${(0,excerpt/* excerpt */.K)(name)} is not on the list of allowed images.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/before-from.ts

const beforeFrom = {
    meta: {
        code: 'DL3061',
        aliases: [],
        name: 'before-from',
        severity: 'error',
        tags: ['correctness'],
        summary: 'An instruction other than ARG stands before the first FROM.',
        why: 'Before the first FROM there is no stage that the instruction could belong to; the build fails.',
        bad: [{ dockerfile: 'RUN true\nFROM debian:12' }],
        good: [{ dockerfile: 'ARG VERSION=12\nFROM debian:${VERSION}' }],
        remedy: 'Put the instruction below FROM.',
    },
    *check({ dockerfile }) {
        for (const { keyword, keywordSpan } of dockerfile.preamble)
            if (keyword !== 'ARG')
                yield { at: keywordSpan, message: `${(0,excerpt/* excerpt */.K)(keyword)} stands before the first FROM.` };
    },
};

// EXTERNAL MODULE: ./src/dockerfile/stages.ts + 3 modules
var dockerfile_stages = __webpack_require__(4664);
;// CONCATENATED MODULE: ./src/lint/wording.ts

/** Names for a sentence: `a`, `a and b`, `a, b and 4 more`. */
function listed(names) {
    const shown = names.slice(0, names.length > 3 ? 2 : 3).map((name) => (0,excerpt/* excerpt */.K)(name));
    const more = names.length - shown.length;
    const parts = more > 0 ? [...shown, `${more} more`] : shown;
    if (parts.length < 2)
        return parts.join('');
    return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** The singular or the plural of a word, by number. */
function plural(count, one, many = `${one}s`) {
    return count === 1 ? one : many;
}
/** From the first of some places to the last. */
function spanning(places) {
    const [first] = places;
    const last = places.at(-1);
    return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

;// CONCATENATED MODULE: ./src/lint/rules/build-tools-left.ts








const buildToolsLeft = {
    meta: {
        code: 'DW1006',
        aliases: [],
        name: 'build-tools-left',
        severity: 'info',
        tags: ['size', 'security'],
        summary: 'Build tools are in the final image.',
        why: 'Compilers, headers and SDKs weigh hundreds of megabytes, are needed to build and not to run, and help whoever breaks in.',
        bad: [
            { dockerfile: 'FROM golang:1.25\nCOPY . /src\nRUN cd /src && go build -o /app\nUSER 1000' },
            {
                dockerfile: 'FROM python:3.13-slim\nRUN apt-get update && apt-get install -y build-essential libpq-dev',
            },
        ],
        good: [
            {
                dockerfile: 'FROM golang:1.25 AS build\nRUN go build -o /app\nFROM scratch\nCOPY --from=build /app /app',
            },
            {
                dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache -t build gcc musl-dev && make && apk del build',
            },
        ],
        remedy: 'Build in a stage of its own, and copy what it made.',
    },
    *check({ dockerfile }) {
        const final = finalStage(dockerfile);
        if (final === null)
            return;
        for (const stage of (0,dockerfile_stages/* lineageOf */.bQ)(final)) {
            if (stage.parent === null && stage.image !== null && isSdk(stage.imageName ?? ''))
                yield {
                    at: stage.image,
                    message: `The final stage begins with the build image ${(0,excerpt/* excerpt */.K)(stage.image.value)}.`,
                };
            for (const run of (0,run_commands/* runsIn */.UN)(stage.instructions))
                yield* toolsIn(run);
        }
    },
};
const sdkImages = new Set('buildpack-deps clojure composer dart gcc golang gradle haskell maven mcr.microsoft.com/dotnet/sdk rust sbt'.split(' '));
const toolNames = new Set(('autoconf automake base-devel bison build-base build-essential cargo clang cmake default-jdk flex g++ gcc gcc-c++ ' +
    'gfortran go golang golang-go libtool linux-headers make meson nasm ninja-build pkg-config pkgconf rust rustc yasm').split(' '));
function isSdk(image) {
    const reference = (0,dockerfile_reference/* parseReference */.F)(image);
    const name = (0,dockerfile_reference/* familiarName */.h)(reference);
    const isJdk = name === 'eclipse-temurin' && !/jre/.test(reference.tag ?? '');
    return isJdk || sdkImages.has(name);
}
function isTool(name) {
    return toolNames.has(name) || /-(?:dev|devel)$|^openjdk-?\d+-jdk/.test(name);
}
function* toolsIn(run) {
    const commands = (0,dockerfile_instruction/* commandsOf */.Kf)(run);
    if (commands.some(removesPackages))
        return;
    for (const command of commands) {
        const tools = systemPackages(command).filter(({ name }) => isTool(name));
        if (tools.length === 0)
            continue;
        const names = [...new Set(tools.map(({ name }) => name))];
        const message = `${listed(names)} ${plural(names.length, 'stays', 'stay')} in the final image.`;
        yield { at: spanning(tools.map(({ word }) => word)), message };
    }
}
/** A RUN that removes packages is taken to remove the tools it installed. */
function removesPackages({ name, args }) {
    const actions = args.map(({ value }) => value);
    if (name === 'apk')
        return actions.includes('del');
    const removers = ['autoremove', 'erase', 'purge', 'remove', 'rm'];
    return (/^(?:apt|apt-get|aptitude|dnf|microdnf|yum|zypper)$/.test(name) &&
        removers.some((one) => actions.includes(one)));
}

;// CONCATENATED MODULE: ./src/lint/rules/builder-pattern.ts


const builderPattern = {
    meta: {
        code: 'DW1014',
        aliases: [],
        name: 'builder-pattern',
        severity: 'style',
        tags: ['maintainability'],
        summary: 'The image is put together outside of the Dockerfile.',
        why: 'Before multi-stage builds one image built the program, a script copied it out, and a second Dockerfile took it in. The steps of such a script are neither cached nor reproducible, and a plain docker build does not do them.',
        bad: [
            { dockerfile: 'FROM docker:28\nRUN docker build -t build . && docker cp build:/app /app' },
            {
                dockerfile: 'FROM debian:12-slim\nCOPY app /app',
                context: { ignoreFile: null, paths: ['Dockerfile', 'Dockerfile.build', 'app'] },
            },
        ],
        good: [
            {
                dockerfile: 'FROM golang:1.25 AS build\nRUN go build -o /app\nFROM debian:12-slim\nCOPY --from=build /app /app',
            },
        ],
        remedy: 'Build the program in an earlier stage.',
    },
    *check({ dockerfile, context }) {
        for (const { command } of dockerfile.runCommands)
            if (command.name === 'docker' &&
                /^(?:build|buildx|cp|create)$/.test(operandsOf(command)[0]?.value ?? ''))
                yield { at: command, message: 'A container is built or copied from inside a build.' };
        const builder = context?.paths.find((path) => /(?:^|\/)(?:Dockerfile\.build(?:er)?|build(?:er)?\.Dockerfile)$/i.test(path));
        const [only, second] = dockerfile.stages;
        if (builder === undefined ||
            only?.image == null ||
            second !== undefined ||
            dockerfile.file.endsWith(builder))
            return;
        yield { at: only.image, message: `${(0,excerpt/* excerpt */.K)(builder)} could be a stage of this file.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/cd-in-run.ts


const cdInRun = {
    meta: {
        code: 'DL3003',
        aliases: [],
        name: 'cd-in-run',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A RUN changes the folder with cd.',
        why: 'A cd holds for its own RUN only, so that a reader has to follow every script to know where a command works. WORKDIR says it once, and creates the folder.',
        bad: [{ dockerfile: 'FROM node:22-slim\nRUN cd /app && npm ci' }],
        good: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app\nRUN npm ci' }],
        remedy: 'Set the folder with WORKDIR.',
    },
    *check({ dockerfile }) {
        for (const run of ofKeyword(dockerfile, 'RUN')) {
            const cd = (0,dockerfile_instruction/* commandsOf */.Kf)(run).find(({ name }) => name === 'cd');
            if (cd !== undefined)
                yield { at: cd, message: 'The folder is changed with cd.' };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/consecutive-runs.ts

const consecutiveRuns = {
    meta: {
        code: 'DL3059',
        aliases: [],
        name: 'consecutive-runs',
        severity: 'info',
        tags: ['size'],
        summary: 'Neighbouring RUNs of one command each could be one RUN.',
        why: 'Every RUN makes a layer. What one of them deletes stays in the layer of the one before.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN mkdir /data\nRUN chown www-data /data' }],
        good: [
            { dockerfile: 'FROM debian:12\nRUN mkdir /data && chown www-data /data' },
            { dockerfile: 'FROM debian:12\nRUN mkdir /data\nWORKDIR /data\nRUN touch index' },
        ],
        remedy: 'Join the commands with && in one RUN.',
    },
    *check({ dockerfile }) {
        for (const { instructions } of dockerfile.stages) {
            for (const [index, run] of instructions.entries()) {
                const earlier = instructions[index - 1];
                if (earlier === undefined || !isSingle(run) || !isSingle(earlier))
                    continue;
                if (flagsOf(run) !== flagsOf(earlier))
                    continue;
                yield { at: run.keywordSpan, message: 'This RUN could be joined with the one above.' };
            }
        }
    },
};
function isSingle(instruction) {
    if (instruction.keyword !== 'RUN' || instruction.heredocs.length > 0)
        return false;
    return (0,dockerfile_instruction/* commandsOf */.Kf)(instruction).filter(({ wrapper }) => wrapper === null).length === 1;
}
function flagsOf({ flags }) {
    return JSON.stringify(flags.map(({ name, value }) => [name, value]).toSorted());
}

;// CONCATENATED MODULE: ./src/lint/rules/constant-platform.ts


const constantPlatform = {
    meta: {
        code: 'DL3029',
        aliases: ['FromPlatformFlagConstDisallowed'],
        name: 'constant-platform',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'FROM names a platform as a constant.',
        why: 'The stage is built for that platform whatever the build asks for: an image for another platform gets wrong binaries, or a slow emulation.',
        bad: [{ dockerfile: 'FROM --platform=linux/amd64 node:22-slim' }],
        good: [
            { dockerfile: 'FROM --platform=$BUILDPLATFORM node:22-slim' },
            { dockerfile: 'FROM node:22-slim' },
            { dockerfile: 'FROM --platform=linux/arm64 node:22 AS build-arm64' },
        ],
        remedy: 'Leave the flag out, or use $BUILDPLATFORM.',
        differs: 'As in BuildKit, a stage whose name holds the system or the architecture is left alone; so is any variable.',
    },
    *check({ dockerfile }) {
        for (const { from, name } of dockerfile.stages) {
            const flag = (0,dockerfile_instruction/* flagOf */.iP)(from, 'platform');
            const value = flag?.value ?? '';
            if (flag === null || value === '' || value.includes('$') || isNamedAfter(name, value))
                continue;
            yield { at: flag, message: `The platform is always ${(0,excerpt/* excerpt */.K)(value)}.` };
        }
    },
};
/** A stage for one platform may say so in its name. */
function isNamedAfter(name, platform) {
    return platform
        .toLowerCase()
        .split('/')
        .some((part) => part !== '' && name?.includes(part) === true);
}

;// CONCATENATED MODULE: ./src/lint/dependencies.ts


/** Programs that install what a project's lock or manifest file lists, with the subcommands that do. */
const installers = new Map([
    ['bun', ['install', 'i']],
    ['bundle', ['install']],
    ['cargo', ['fetch', 'chef']],
    ['composer', ['install']],
    ['dotnet', ['restore']],
    ['gradle', ['dependencies']],
    ['gradlew', ['dependencies']],
    ['mix', ['deps.get']],
    ['mvn', ['dependency:go-offline', 'dependency:resolve']],
    ['mvnw', ['dependency:go-offline', 'dependency:resolve']],
    ['npm', ['ci', 'install', 'i', 'clean-install']],
    ['pdm', ['install', 'sync']],
    ['pipenv', ['install', 'sync']],
    ['pnpm', ['install', 'i', 'fetch']],
    ['poetry', ['install']],
    ['uv', ['sync']],
]);
/** Installers whose further operands are packages by name: then no file of the project is read. */
const namesPackages = new Set(['bun', 'npm', 'pipenv', 'pnpm']);
/** Whether a command installs the dependencies that files of the project list. */
function installsDependencies(command) {
    if (command.name === 'yarn')
        return installsWithYarn(command);
    if (command.name === 'go')
        return (operandsOf(command)
            .slice(0, 2)
            .map(({ value }) => value)
            .join(' ') === 'mod download');
    if (pipInstall(command) !== null)
        return hasOption(command, '-r', '--requirement');
    const subcommands = installers.get(command.name);
    if (subcommands?.includes(subcommandOf(command)) !== true)
        return false;
    const isGlobal = hasOption(command, '-g', '--global');
    return !isGlobal && !(namesPackages.has(command.name) && operandsOf(command).length > 1);
}
/** `yarn` alone installs. */
function installsWithYarn(command) {
    const subcommand = subcommandOf(command);
    return subcommand === 'install' || (subcommand === '' && !hasOption(command, '--version', '-v'));
}

;// CONCATENATED MODULE: ./src/lint/whole-context.ts

/** The source of a COPY or ADD that takes the whole build context; null when it takes paths, or takes from elsewhere. */
function wholeContextSource(instruction) {
    const transfer = (0,dockerfile_instruction/* transferOf */.ND)(instruction);
    if (transfer === null || transfer.from !== null)
        return null;
    return transfer.sources.find(({ value }) => /^(?:\.?\/*|\.\/\.|\*|\.\/\*)$/.test(value)) ?? null;
}

;// CONCATENATED MODULE: ./src/lint/rules/context-before-dependencies.ts





const contextBeforeDependencies = {
    meta: {
        code: 'DW1001',
        aliases: [],
        name: 'context-before-dependencies',
        severity: 'info',
        tags: ['speed', 'size'],
        summary: 'The whole context is copied before dependencies are installed.',
        why: 'A layer is taken from the cache only while everything before it is unchanged. After a copy of the whole context every commit installs all dependencies anew, and every registry and node gets their layer anew.',
        bad: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci' }],
        good: [
            {
                dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .',
            },
        ],
        remedy: 'Copy the lock and manifest files, install, then copy the rest.',
    },
    *check({ dockerfile }) {
        for (const { instructions } of dockerfile.stages) {
            const copy = instructions.findIndex((instruction) => wholeContextSource(instruction) !== null);
            const source = instructions[copy] && wholeContextSource(instructions[copy]);
            if (source == null || findInstall(instructions.slice(0, copy)) !== null)
                continue;
            const install = findInstall(instructions.slice(copy + 1));
            if (install === null)
                continue;
            yield {
                at: source,
                message: `The whole context is copied before ${commandText(install)} runs.`,
            };
        }
    },
};
function findInstall(instructions) {
    for (const run of (0,run_commands/* runsIn */.UN)(instructions)) {
        const install = (0,dockerfile_instruction/* commandsOf */.Kf)(run).find(installsDependencies);
        if (install !== undefined)
            return install;
    }
    return null;
}
function commandText({ name, args }) {
    return (0,excerpt/* excerpt */.K)([name, ...args.slice(0, 3).map(({ text }) => text)].join(' '), 40);
}

;// CONCATENATED MODULE: ./src/lint/paths.ts
/** Whether a path is absolute on Linux or Windows, or begins with a variable that may make it so; quotes do not count. */
function isAbsolutePath(path) {
    return /^["']?(?:[/\\$]|[A-Za-z]:)/.test(path);
}
/** The last part of a path. */
function baseName(path) {
    const bare = path.replace(/["']/g, '');
    return bare.slice(bare.lastIndexOf('/') + 1);
}
/** A path from the root, without `.`, `..` and a slash or pattern at its end; null when it holds a variable or is relative to nothing known. */
function resolvePath(path, folder) {
    if (path === '' || /[$`\\~]/.test(path))
        return null;
    const whole = path.startsWith('/') ? path : folder === null ? null : `${folder}/${path}`;
    if (whole === null || /[*?[{].*\//.test(whole))
        return null;
    const parts = [];
    for (const part of whole.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.' && !/^\*+$/.test(part))
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
/** Whether a path is another or lies below it. */
function isWithin(path, folder) {
    return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./src/lint/rules/copied-archive.ts




const copiedArchive = {
    meta: {
        code: 'DL3010',
        aliases: [],
        name: 'copied-archive',
        severity: 'info',
        tags: ['size'],
        summary: 'A copied archive is unpacked by a later RUN.',
        why: 'The archive stays in its layer beside the unpacked files. ADD unpacks a local archive as it adds it, so that only the files are in the image.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nCOPY rootfs.tar.gz /tmp/\nRUN tar -xzf /tmp/rootfs.tar.gz -C /',
            },
        ],
        good: [{ dockerfile: 'FROM debian:12\nADD rootfs.tar.gz /' }],
        remedy: 'Use ADD, or mount the archive into the RUN.',
    },
    *check({ dockerfile }) {
        for (const { instructions } of dockerfile.stages) {
            const unpacked = new Set();
            for (const instruction of instructions.toReversed()) {
                for (const name of unpackedNames(instruction))
                    unpacked.add(name);
                for (const { word, name } of archivesOf(instruction)) {
                    if (!unpacked.has(name))
                        continue;
                    yield { at: word, message: `${(0,excerpt/* excerpt */.K)(word.value)} is copied, then unpacked.` };
                }
            }
        }
    },
};
function archivesOf(copy) {
    const transfer = copy.keyword === 'COPY' ? (0,dockerfile_instruction/* transferOf */.ND)(copy) : null;
    if (transfer === null || transfer.from !== null)
        return [];
    const renamed = isArchive(transfer.destination.value) ? transfer.destination.value : null;
    return transfer.sources
        .filter(({ value }) => isArchive(value))
        .map((word) => ({ word, name: baseName(renamed ?? word.value) }));
}
function unpackedNames(run) {
    if (run.keyword !== 'RUN')
        return [];
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run)
        .filter(unpacks)
        .flatMap(({ args }) => args.map(({ value }) => baseName(value)));
}
const unpackers = new Set('bunzip2 gunzip uncompress unlzma unxz unzip zcat'.split(' '));
function unpacks({ name, args }) {
    if (unpackers.has(name))
        return true;
    const isExtract = ({ value }, index) => value === '--extract' ||
        value === '--get' ||
        /^-\w*x/.test(value) ||
        (index === 0 && /^\w*x\w*$/.test(value));
    return name === 'tar' && args.some(isExtract);
}

;// CONCATENATED MODULE: ./src/lint/rules/copy-from-self.ts

const copyFromSelf = {
    meta: {
        code: 'DL3023',
        aliases: [],
        name: 'copy-from-self',
        severity: 'error',
        tags: ['correctness'],
        summary: 'COPY takes from the stage it stands in.',
        why: 'A stage that takes from itself waits for itself; the build fails.',
        bad: [{ dockerfile: 'FROM debian:12 AS build\nCOPY --from=build /a /b' }],
        good: [{ dockerfile: 'FROM debian:12 AS build\nRUN cp /a /b' }],
        remedy: 'Use RUN cp, or name another stage.',
    },
    *check({ dockerfile }) {
        for (const { index, name, instructions } of dockerfile.stages) {
            for (const copy of instructions) {
                const from = copy.keyword === 'COPY' ? (0,dockerfile_instruction/* flagOf */.iP)(copy, 'from') : null;
                const value = from?.value?.toLowerCase();
                if (from === null || (value !== name && value !== String(index)))
                    continue;
                yield { at: from, message: 'The stage copies from itself.' };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/copy-to-file.ts




const copyToFile = {
    meta: {
        code: 'DL3021',
        aliases: [],
        name: 'copy-to-file',
        severity: 'error',
        tags: ['correctness'],
        summary: 'Several files are copied to what is not written as a folder.',
        why: 'With more than one source the destination has to be a folder, and has to say so with a slash at its end; the build fails otherwise, or makes a file of the name.',
        bad: [{ dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json app' }],
        good: [{ dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json app/' }],
        remedy: 'End the destination with a slash.',
        differs: 'The folders `.` and `..`, and a destination that is a variable, are left alone.',
    },
    *check({ dockerfile }) {
        for (const copy of ofKeyword(dockerfile, 'COPY')) {
            const transfer = (0,dockerfile_instruction/* transferOf */.ND)(copy);
            if (transfer === null || transfer.sources.length + transfer.inline.length < 2)
                continue;
            const { destination } = transfer;
            if (isFolder(destination.value))
                continue;
            const message = `${(0,excerpt/* excerpt */.K)(destination.value)} has no slash at its end.`;
            const isBare = copy.json.kind === 'none' && !/["']$/.test(destination.text);
            const edits = [insertAt(destination.end, '/')];
            const fix = { safety: 'safe', summary: 'End it with a slash', edits };
            yield { at: destination, message, ...(isBare ? { fix } : {}) };
        }
    },
};
function isFolder(path) {
    return /(?:[/\\]|^\.\.?|\/\.\.?)["']?$/.test(path) || /^["']?\$[\w{}]+["']?$/.test(path);
}

;// CONCATENATED MODULE: ./src/lint/rules/copy-without-workdir.ts



const copyWithoutWorkdir = {
    meta: {
        code: 'DL3045',
        aliases: [],
        name: 'copy-without-workdir',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'COPY has a relative destination, and no WORKDIR is set.',
        why: 'Where the files end depends on the WORKDIR of the base image, which may change with it.',
        bad: [{ dockerfile: 'FROM node:22-slim\nCOPY server.js .' }],
        good: [
            { dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY server.js .' },
            { dockerfile: 'FROM node:22-slim\nCOPY server.js /app/' },
        ],
        remedy: 'Set WORKDIR first, or give the whole path.',
    },
    *check({ dockerfile }) {
        const withWorkdir = new Set();
        for (const stage of dockerfile.stages) {
            let hasWorkdir = stage.parent !== null && withWorkdir.has(stage.parent);
            for (const instruction of stage.instructions) {
                hasWorkdir ||= instruction.keyword === 'WORKDIR';
                if (instruction.keyword !== 'COPY' || hasWorkdir)
                    continue;
                const destination = (0,dockerfile_instruction/* transferOf */.ND)(instruction)?.destination;
                if (destination === undefined || isAbsolutePath(destination.value))
                    continue;
                yield {
                    at: destination,
                    message: `${(0,excerpt/* excerpt */.K)(destination.value)} is relative to no WORKDIR.`,
                };
            }
            if (hasWorkdir)
                withWorkdir.add(stage);
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/credentials-copied.ts





const credentialsCopied = {
    meta: {
        code: 'DW1013',
        aliases: [],
        name: 'credentials-copied',
        severity: 'warning',
        tags: ['security'],
        summary: 'A file that by its name holds credentials is copied.',
        why: 'Everybody who can pull the image can read the file; deleting it in a later layer does not help.',
        bad: [
            { dockerfile: 'FROM node:22-slim\nCOPY .env /app/' },
            { dockerfile: 'FROM debian:12\nCOPY id_rsa /root/.ssh/id_rsa' },
        ],
        good: [
            {
                dockerfile: 'FROM node:22-slim\nRUN --mount=type=secret,id=env,target=/app/.env npm run build',
            },
            { dockerfile: 'FROM node:22-slim\nCOPY .env.example /app/.env' },
        ],
        remedy: 'Mount it as a secret into the RUN that needs it, or give it to the container when it starts.',
    },
    *check({ dockerfile }) {
        for (const { instructions } of shippedStages(dockerfile))
            for (const instruction of (0,run_commands/* withTriggers */.Mj)(instructions)) {
                const transfer = (0,dockerfile_instruction/* transferOf */.ND)(instruction);
                if (transfer === null || transfer.from !== null)
                    continue;
                for (const source of transfer.sources)
                    if (holdsCredentials(source.value))
                        yield { at: source, message: `${(0,excerpt/* excerpt */.K)(source.value)} holds credentials by its name.` };
            }
    },
};
const names = new Set(('.env .git-credentials .htpasswd .netrc .npmrc .pgpass .pypirc .aws .ssh .kube kubeconfig id_dsa id_ecdsa id_ed25519 id_rsa ' +
    'credentials credentials.json secrets.json secrets.yaml secrets.yml service-account.json').split(' '));
/** Certificates are public, and so are examples. */
function holdsCredentials(path) {
    const name = baseName(path.replace(/\/+$/, ''));
    if (/\.(?:example|sample|template|dist|pub)$|(?:^|[._-])(?:ca|cert|certs|chain|public)(?:[._-]|$)/i.test(name))
        return false;
    return names.has(name) || /^\.env\.\w+$|\.(?:key|p12|pfx|pem|keystore)$/.test(name);
}

;// CONCATENATED MODULE: ./src/lint/rules/debug-image.ts




const debugImage = {
    meta: {
        code: 'DW1031',
        aliases: [],
        name: 'debug-image',
        severity: 'info',
        tags: ['size'],
        summary: 'The final stage begins with a debug image.',
        why: 'Debug variants hold a shell and tools to look around with, for whoever breaks in too.',
        bad: [{ dockerfile: 'FROM gcr.io/distroless/static-debian12:debug-nonroot' }],
        good: [{ dockerfile: 'FROM gcr.io/distroless/static-debian12:nonroot' }],
        remedy: 'Use the variant without debug, and add it when you need it.',
    },
    *check({ dockerfile }) {
        const final = finalStage(dockerfile);
        const base = final === null ? undefined : [...(0,dockerfile_stages/* lineageOf */.bQ)(final)].at(-1);
        if (base?.image == null || base.imageName === null)
            return;
        const { tag } = (0,dockerfile_reference/* parseReference */.F)(base.imageName);
        if (!/(?:^|-)debug(?:-|$)/.test(tag ?? ''))
            return;
        yield { at: base.image, message: `${(0,excerpt/* excerpt */.K)(base.image.value)} is made for debugging.` };
    },
};

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(3326);
var spdx_expression_parse_default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse);
;// CONCATENATED MODULE: ./src/lint/labels.ts



const wanted = {
    email: 'an e-mail address',
    hash: 'a git commit hash',
    rfc3339: 'a time as RFC 3339 has it',
    semver: 'a semantic version',
    spdx: 'an SPDX licence expression',
    text: 'a text',
    url: 'a URL',
};
/** One problem for every label of a type whose value is not of it; empty values and variables are left out. */
function* labelProblems({ dockerfile, settings }, type) {
    for (const { key, value } of labelsOf(dockerfile)) {
        if (settings.labels[key.value] !== type || value === null || value.value === '')
            continue;
        if (value.value.includes('$') || isOfType(value.value, type))
            continue;
        yield { at: value, message: `Label ${(0,excerpt/* excerpt */.K)(key.value)} is not ${wanted[type]}.` };
    }
}
/** Every label of the file. */
function labelsOf(dockerfile) {
    return ofKeyword(dockerfile, 'LABEL').flatMap(({ pairs }) => pairs);
}
/** Stages that no later stage continues or copies from: those that become images. */
function imageStages({ stages }) {
    const used = new Set();
    for (const { parent, instructions } of stages) {
        if (parent !== null)
            used.add(String(parent.index));
        for (const { flags } of instructions)
            for (const { name, value } of flags)
                if (name === 'from')
                    used.add((value ?? '').toLowerCase());
    }
    return stages.filter(({ index, name }) => !used.has(String(index)) && !used.has(name ?? ''));
}
function isOfType(value, type) {
    switch (type) {
        case 'email':
            return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value);
        case 'hash':
            return /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/i.test(value);
        case 'rfc3339':
            return isTime(value);
        case 'semver':
            return semver.test(value);
        case 'spdx':
            return isLicence(value);
        case 'text':
            return true;
        case 'url':
            return /^[a-z][a-z0-9+.-]*:\S+$/i.test(value) && URL.canParse(value);
    }
}
/** https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string */
const semver = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-(?:0|[1-9]\d*|\d*[a-z-][\da-z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-z-][\da-z-]*))*)?(?:\+[\da-z-]+(?:\.[\da-z-]+)*)?$/i;
/** https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
function isTime(value) {
    const isShaped = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:z|[+-]\d{2}:\d{2})$/i.test(value);
    return isShaped && !Number.isNaN(Date.parse(value.toUpperCase()));
}
function isLicence(value) {
    try {
        spdx_expression_parse_default()(value);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/lint/created-paths.ts





/** Older paths are forgotten; real Dockerfiles create fewer. */
const maxPaths = 200;
/** Goes through the instructions that images are made of, each once, in file order. */
function* walkLayers(dockerfile) {
    const built = builtStages(dockerfile);
    const atEnd = new Map();
    for (const stage of dockerfile.stages.filter((one) => built.has(one))) {
        const start = stage.parent === null ? undefined : atEnd.get(stage.parent);
        let { folder, below } = start ?? { folder: null, below: [] };
        for (const instruction of stage.instructions) {
            if (instruction.keyword === 'WORKDIR')
                folder = resolvePath(instruction.words[0]?.value ?? '', folder);
            yield { instruction, folder, below };
            const kept = keptPaths({ instruction, folder });
            if (kept.length > 0)
                below = [...below, ...kept].slice(-maxPaths);
        }
        atEnd.set(stage, { folder, below });
    }
}
/** Stages that become images, and those they continue. */
function builtStages(dockerfile) {
    const built = new Set();
    for (const image of imageStages(dockerfile))
        for (const stage of (0,dockerfile_stages/* lineageOf */.bQ)(image)) {
            if (built.has(stage))
                break;
            built.add(stage);
        }
    return built;
}
function keptPaths(working) {
    const created = createdPaths(working);
    if (created.length === 0)
        return created;
    const folder = folderOf(working);
    const deleted = deletedWords(working.instruction)
        .flat()
        .flatMap(({ value }) => resolvePath(value, folder) ?? []);
    return created.filter((one) => !deleted.some((path) => isDeleted(one, path))).slice(-maxPaths);
}
/** The operands of each rm of a RUN. */
function deletedWords(run) {
    if (run.keyword !== 'RUN')
        return [];
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run)
        .filter(({ name }) => name === 'rm')
        .map((rm) => operandsOf(rm));
}
/** Whether the deletion of a path takes another with it, or a part of it. */
function isDeleted({ path, isTree }, deleted) {
    return isWithin(path, deleted) || (isTree && path !== '/' && isWithin(deleted, path));
}
/** What an instruction creates, as far as its words tell. */
function createdPaths({ instruction, folder }) {
    if (instruction.keyword === 'RUN')
        return createdByRun({ instruction, folder });
    const transfer = (0,dockerfile_instruction/* transferOf */.ND)(instruction);
    const destination = resolvePath(transfer?.destination.value ?? '', folder);
    if (transfer === null || destination === null)
        return [];
    const isFolder = /\/$|^\.\.?$/.test(transfer.destination.value) || transfer.sources.length > 1;
    return transfer.sources.map(({ value }) => {
        const name = baseName(value.replace(/\/+$/, ''));
        const isPlain = /^[\w@+-][\w.@+-]*$/.test(name) && name.includes('.');
        if (isFolder && isPlain)
            return {
                path: `${destination === '/' ? '' : destination}/${name}`,
                isTree: false,
                by: instruction,
            };
        return { path: destination, isTree: !isPlain, by: instruction };
    });
}
/** The folder relative words of a RUN stand in: unknown once a script changes it. */
function folderOf({ instruction, folder }) {
    return (0,dockerfile_instruction/* commandsOf */.Kf)(instruction).some(({ name }) => name === 'cd' || name === 'pushd')
        ? null
        : folder;
}
function createdByRun(working) {
    const folder = folderOf(working);
    const by = working.instruction;
    return (0,dockerfile_instruction/* commandsOf */.Kf)(by).flatMap((command) => [...filesOf(command), ...redirectedFiles(command)].flatMap((written) => {
        const path = resolvePath(written, folder);
        return path === null ? [] : [{ path, isTree: false, by }];
    }));
}
/** Files that programs are told to write. */
function filesOf(command) {
    const values = (...names) => optionValues(command, ...names).map(({ value }) => value);
    switch (command.name) {
        case 'curl':
            return values('-o', '--output');
        case 'wget':
            return values('-O', '--output-document');
        case 'git':
            return operandsOf(command)[0]?.value === 'clone'
                ? operandsOf(command)
                    .slice(2, 3)
                    .map(({ value }) => value)
                : [];
        case 'touch':
            return operandsOf(command).map(({ value }) => value);
        case 'apt-get':
        case 'apt':
            return operandsOf(command)[0]?.value === 'update' ? ['/var/lib/apt/lists'] : [];
        default:
            return [];
    }
}
function redirectedFiles({ redirections }) {
    return redirections.flatMap(({ operator, target }) => target !== null && (operator === '>' || operator === '>>') && target.isLiteral
        ? [target.value]
        : []);
}

;// CONCATENATED MODULE: ./src/lint/rules/deleted-too-late.ts



const deletedTooLate = {
    meta: {
        code: 'DW1008',
        aliases: [],
        name: 'deleted-too-late',
        severity: 'warning',
        tags: ['size'],
        summary: 'A RUN deletes what an earlier layer holds.',
        why: 'A layer cannot change the ones below it: the file stays in the image and is downloaded with it, only no container sees it.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nCOPY tool.tar.gz /tmp/tool.tar.gz\nRUN tar -xzf /tmp/tool.tar.gz -C /opt && rm /tmp/tool.tar.gz',
            },
            {
                dockerfile: 'FROM debian:12\nRUN curl -fsSLo /tmp/tool.deb https://example.com/tool.deb\nRUN dpkg -i /tmp/tool.deb\nRUN rm /tmp/tool.deb',
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN curl -fsSLo /tmp/tool.deb https://example.com/tool.deb && dpkg -i /tmp/tool.deb && rm /tmp/tool.deb',
            },
            {
                dockerfile: 'FROM debian:12\nRUN --mount=type=bind,source=tool.tar.gz,target=/tmp/tool.tar.gz tar -xzf /tmp/tool.tar.gz -C /opt',
            },
        ],
        remedy: 'Delete in the RUN that creates, or mount the file instead of copying it.',
    },
    *check({ dockerfile }) {
        for (const layered of walkLayers(dockerfile)) {
            const { instruction, below } = layered;
            const deletions = deletedWords(instruction);
            if (deletions.length === 0 || below.length === 0)
                continue;
            const own = createdPaths(layered);
            const folder = folderOf(layered);
            for (const words of deletions) {
                const late = words.flatMap((word) => lateDeletion(word, { folder, own, below }));
                if (late.length > 0)
                    yield describe(late);
            }
        }
    },
};
/** What a RUN created itself it may delete. */
function lateDeletion(word, { folder, own, below, }) {
    const path = resolvePath(word.value, folder);
    if (path === null || own.some((one) => isDeleted(one, path)))
        return [];
    const creator = below.findLast((one) => isDeleted(one, path))?.by;
    return creator === undefined ? [] : [{ word, path, creator }];
}
function describe(late) {
    const names = listed(late.map(({ path }) => path));
    const lines = [...new Set(late.map(({ creator }) => creator.line + 1))].sort((a, b) => a - b);
    const verb = plural(late.length, 'stays', 'stay');
    const noun = plural(lines.length, 'line');
    const message = `${names} ${verb} in the image, in the layer of ${noun} ${listed(lines.map(String))}.`;
    return { at: spanning(late.map(({ word }) => word)), message };
}

;// CONCATENATED MODULE: ./src/lint/comments.ts
/** The comment lines directly above a 0-based line, top first; an empty line or an empty comment ends them. */
function commentBlock({ comments }, line) {
    const block = [];
    let index = lastBefore(comments, line);
    for (let next = line - 1; index >= 0; index -= 1, next -= 1) {
        const comment = comments[index];
        if (comment?.line !== next || comment.text === '')
            break;
        block.unshift(comment);
    }
    return block;
}
function lastBefore(comments, line) {
    let low = 0;
    let high = comments.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((comments[middle]?.line ?? 0) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

;// CONCATENATED MODULE: ./src/lint/rules/description-comment.ts


const descriptionComment = {
    meta: {
        code: 'InvalidDefinitionDescription',
        aliases: [],
        name: 'description-comment',
        severity: null,
        tags: ['maintainability'],
        summary: 'The comment above an ARG or a stage does not begin with its name.',
        why: '`docker build --call=outline` shows such comments as descriptions, if they begin with the name. The check is experimental in BuildKit, so it is off.',
        bad: [{ dockerfile: 'ARG VERSION=12\n# the base\nFROM debian:12 AS base' }],
        good: [
            { dockerfile: 'ARG VERSION=12\n# base is what all images share\nFROM debian:12 AS base' },
        ],
        remedy: 'Begin the comment with the name, or leave an empty line below it.',
    },
    *check({ dockerfile }) {
        for (const { instruction, names } of definitionsOf(dockerfile)) {
            const block = commentBlock(dockerfile, instruction.line);
            const isDescribed = block.some(({ text }) => names.some((name) => text.startsWith(`${name} `)));
            const [first] = block;
            if (first === undefined || isDescribed)
                continue;
            yield { at: first, message: `The comment does not begin with ${listed(names)}.` };
        }
    },
};
function definitionsOf({ instructions, stages }) {
    const named = stages.flatMap(({ from, alias }) => alias === null ? [] : [{ instruction: from, names: [alias.value] }]);
    const declared = instructions
        .filter(({ keyword }) => keyword === 'ARG')
        .map((instruction) => ({ instruction, names: instruction.pairs.map(({ key }) => key.value) }));
    return [...named, ...declared];
}

// EXTERNAL MODULE: ./src/dockerfile/scopes.ts
var scopes = __webpack_require__(7841);
;// CONCATENATED MODULE: ./src/lint/rules/development-dependencies.ts






const developmentDependencies = {
    meta: {
        code: 'DW1010',
        aliases: [],
        name: 'development-dependencies',
        severity: 'info',
        tags: ['size'],
        summary: 'Development dependencies are installed in the final image.',
        why: 'Test runners, bundlers and type checkers often weigh more than the program, and none of them runs in production.',
        bad: [{ dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json ./\nRUN npm ci' }],
        good: [
            {
                dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json ./\nRUN npm ci --omit=dev',
            },
            { dockerfile: 'FROM node:22-slim\nENV NODE_ENV=production\nRUN npm ci' },
        ],
        remedy: 'Leave them out with the option of the package manager, or build in another stage.',
    },
    *check({ dockerfile }) {
        const final = finalStage(dockerfile);
        const lineage = new Set(final === null ? [] : (0,dockerfile_stages/* lineageOf */.bQ)(final));
        for (const { stage, instruction, scope } of (0,scopes/* walkScopes */.T)(dockerfile)) {
            if (!lineage.has(stage) || instruction.keyword !== 'RUN')
                continue;
            const commands = (0,dockerfile_instruction/* commandsOf */.Kf)(instruction);
            if (scope.get('NODE_ENV')?.value === 'production' || commands.some(prunes))
                continue;
            for (const command of commands) {
                const option = missingOption(command, scope);
                if (option !== null)
                    yield {
                        at: command,
                        message: `${command.name} installs development dependencies too; ${option} leaves them out.`,
                    };
            }
        }
    },
};
/** The option that leaves them out, by program, with other ways to say it. */
const options = new Map(Object.entries({
    bundle: ['--without', '--without=development', '--deployment'],
    composer: ['--no-dev'],
    npm: ['--omit=dev', '--omit', '--production', '--only', '--prod'],
    pnpm: ['--prod', '-P', '--production'],
    poetry: ['--only main', '--only', '--without', '--no-dev'],
    uv: ['--no-dev', '--only-group'],
    yarn: ['--production', '--prod', '--omit'],
}));
function missingOption(command, scope) {
    const known = options.get(command.name);
    if (known === undefined || !installsDependencies(command) || hasOption(command, ...known))
        return null;
    if (command.assignments.some(({ name, value }) => name === 'NODE_ENV' && value === 'production'))
        return null;
    if (command.name === 'bundle' && scope.has('BUNDLE_WITHOUT'))
        return null;
    return known[0];
}
function prunes(command) {
    const [first, second] = operandsOf(command).map(({ value }) => value);
    if (command.name === 'bundle')
        return first === 'config' && command.args.some(({ value }) => value === 'without');
    const isPrune = subcommandOf(command) === 'prune' || second === 'prune';
    return ['npm', 'pnpm', 'yarn'].includes(command.name) && isPrune;
}

;// CONCATENATED MODULE: ./src/lint/rules/distribution-upgrade.ts

const distributionUpgrade = {
    meta: {
        code: 'DW1023',
        aliases: ['DKL-DI-0003'],
        name: 'distribution-upgrade',
        severity: 'info',
        tags: ['reproducibility', 'size'],
        summary: 'The whole distribution is upgraded.',
        why: 'The upgrade stores every changed file a second time, over the base image, and the tag of the base says no longer what is in the image.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get update && apt-get dist-upgrade -y' }],
        good: [{ dockerfile: 'FROM debian:12.12\nRUN apt-get update && apt-get install -y curl' }],
        remedy: 'Take a newer base image.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands)
            if (upgrades.get(command.name)?.includes(subcommandOf(command)) === true)
                yield { at: command, message: `${command.name} upgrades what the base image holds.` };
    },
};
const upgrades = new Map([
    ['apt', ['dist-upgrade', 'full-upgrade']],
    ['apt-get', ['dist-upgrade', 'full-upgrade']],
    ['aptitude', ['dist-upgrade', 'full-upgrade']],
    ['apk', ['upgrade']],
    ['do-release-upgrade', ['']],
]);

;// CONCATENATED MODULE: ./src/lint/packages/cleanup.ts

/** Whether a command deletes what lies in one of some folders, or the folders. */
function deletesIn(command, folder) {
    return command.name === 'rm' && command.args.some(({ value }) => folder.test(value));
}
/** The last of a RUN's commands that leaves a cache behind, unless a later one cleans it. */
function uncleaned(run, { leaves, cleans }) {
    const commands = (0,dockerfile_instruction/* commandsOf */.Kf)(run);
    const last = commands.findLastIndex(leaves);
    const command = commands[last];
    if (command === undefined || commands.slice(last + 1).some(cleans))
        return null;
    return command;
}

;// CONCATENATED MODULE: ./src/lint/rules/dnf-cache-left.ts





const dnfCacheLeft = {
    meta: {
        code: 'DL3040',
        aliases: [],
        name: 'dnf-cache-left',
        severity: 'warning',
        tags: ['size'],
        summary: 'The cache of dnf stays in the layer.',
        why: 'The packages and the metadata that were fetched stay beside what was installed from them, and nothing in the image uses them.',
        bad: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl-8.15.0' }],
        good: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl-8.15.0 && dnf clean all' }],
        remedy: 'Run dnf clean all in the same RUN, or mount a cache on /var/cache/libdnf5.',
    },
    *check({ dockerfile }) {
        for (const run of (0,run_commands/* runsIn */.UN)(dockerfile.instructions)) {
            const command = uncleaned(run, { leaves, cleans });
            if (command === null || isMounted(run, '/var/cache/libdnf5', '/var/cache/dnf'))
                continue;
            const edit = appendCommand(run, `${command.name} clean all`);
            const message = `${command.name} leaves its cache in the layer.`;
            const fix = edit && { safety: 'safe', summary: 'Clean the cache at the end', edits: [edit] };
            yield { at: command, message, ...(fix === null ? {} : { fix }) };
        }
    },
};
function leaves(command) {
    return /^(?:(?:group|local)?install|upgrade|reinstall|swap|distro-sync)$/.test(rpmCall(command, ['dnf', 'microdnf'])?.action.value ?? '');
}
function cleans(command) {
    const call = rpmCall(command, ['dnf', 'microdnf']);
    const isClean = call?.action.value === 'clean' && call.packages[0]?.value === 'all';
    return isClean || deletesIn(command, /^\/var\/cache\/(?:libdnf5|dnf)/);
}

;// CONCATENATED MODULE: ./src/lint/rules/dnf-prompt.ts



const dnfPrompt = {
    meta: {
        code: 'DL3038',
        aliases: [],
        name: 'dnf-prompt',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'dnf install waits for an answer.',
        why: 'A build has nobody to answer: the program stops, or takes the question for a no.',
        bad: [{ dockerfile: 'FROM fedora:43\nRUN dnf install curl-8.15.0' }],
        good: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl-8.15.0' }],
        remedy: 'Add -y.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const call = rpmCall(command, ['dnf', 'microdnf']);
            if (call === null || !actions.has(call.action.value))
                continue;
            if (hasOption(command, '-y', '--assumeyes'))
                continue;
            const fix = {
                safety: 'safe',
                summary: 'Add -y',
                edits: [insertAfter(call.action, '-y')],
            };
            const message = `${command.name} ${call.action.value} waits for an answer.`;
            yield { at: { start: command.start, end: call.action.end }, message, fix };
        }
    },
};
const actions = new Set('groupinstall install localinstall'.split(' '));

;// CONCATENATED MODULE: ./src/lint/rules/duplicate-stage-name.ts

const duplicateStageName = {
    meta: {
        code: 'DL3024',
        aliases: ['DuplicateStageName'],
        name: 'duplicate-stage-name',
        severity: 'error',
        tags: ['correctness'],
        summary: 'Two stages have the same name.',
        why: 'The later stage takes the name, so that a COPY may take from another stage than its reader thinks.',
        bad: [{ dockerfile: 'FROM golang:1.25 AS build\nFROM node:22 AS build' }],
        good: [{ dockerfile: 'FROM golang:1.25 AS server\nFROM node:22 AS client' }],
        remedy: 'Give every stage a name of its own.',
    },
    *check({ dockerfile }) {
        const seen = new Set();
        for (const { name, alias } of dockerfile.stages) {
            if (name === null || alias === null)
                continue;
            if (seen.has(name))
                yield { at: alias, message: `Another stage is called ${(0,excerpt/* excerpt */.K)(name)} already.` };
            seen.add(name);
        }
    },
};

// EXTERNAL MODULE: ./src/dockerfile/source.ts
var dockerfile_source = __webpack_require__(4625);
;// CONCATENATED MODULE: ./src/lint/rules/empty-continuation.ts


const emptyContinuation = {
    meta: {
        code: 'NoEmptyContinuation',
        aliases: [],
        name: 'empty-continuation',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'An empty line stands inside an instruction.',
        why: 'Docker skips the line for now, and warns that a later release will refuse it. A reader takes it for the end of the instruction.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get update && \\\n\n  apt-get install -y curl' }],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get update && \\\n  # the client\n  apt-get install -y curl',
            },
        ],
        remedy: 'Remove the empty line.',
    },
    *check({ dockerfile }) {
        for (const { emptyLines, keyword } of dockerfile.instructions) {
            const [first] = emptyLines;
            if (first === undefined)
                continue;
            const edits = emptyLines.map((line) => ({ at: wholeLine(dockerfile, line), text: '' }));
            const fix = { safety: 'safe', summary: 'Remove the empty lines', edits };
            yield { at: first, message: `An empty line stands inside ${(0,excerpt/* excerpt */.K)(keyword)}.`, fix };
        }
    },
};
function wholeLine({ source }, { start }) {
    return { start, end: (0,dockerfile_source/* lineAt */.mh)(source, (0,dockerfile_source/* lineIndexAt */.QX)(source, start)).next };
}

;// CONCATENATED MODULE: ./src/lint/rules/empty-label.ts


const emptyLabel = {
    meta: {
        code: 'DL3051',
        aliases: [],
        name: 'empty-label',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A required label is empty.',
        why: 'An empty label tells no more than a missing one.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x=""',
                settings: { labels: { 'org.example.x': 'text' } },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x=a',
                settings: { labels: { 'org.example.x': 'text' } },
            },
        ],
        remedy: 'Give the label a value.',
    },
    *check({ dockerfile, settings }) {
        for (const { key, value } of labelsOf(dockerfile))
            if (Object.hasOwn(settings.labels, key.value) && value?.value === '')
                yield { at: key, message: `Label ${(0,excerpt/* excerpt */.K)(key.value)} is empty.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/expose-host.ts


const exposeHost = {
    meta: {
        code: 'ExposeInvalidFormat',
        aliases: [],
        name: 'expose-host',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'EXPOSE names an address or a port of the host.',
        why: 'EXPOSE tells on which port of the container the program listens; the host is given when the container is started, and is ignored here.',
        bad: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 127.0.0.1:8080:80' }],
        good: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 80' }],
        remedy: 'Name the port of the container only.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'EXPOSE'))
            for (const word of words)
                if (!word.value.includes('$') && word.value.includes(':'))
                    yield {
                        at: word,
                        message: `${(0,excerpt/* excerpt */.K)(word.value)} names more than a port of the container.`,
                    };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/expose-protocol-case.ts


const exposeProtocolCase = {
    meta: {
        code: 'ExposeProtoCasing',
        aliases: [],
        name: 'expose-protocol-case',
        severity: 'style',
        tags: ['maintainability'],
        summary: 'The protocol of EXPOSE is not in lower case.',
        why: 'One spelling is easier to find.',
        bad: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 80/TCP' }],
        good: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 80/tcp' }],
        remedy: 'Write the protocol in lower case.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'EXPOSE'))
            for (const word of words) {
                const protocol = /\/([A-Za-z]+)$/.exec(word.text)?.[1];
                if (protocol === undefined || protocol === protocol.toLowerCase())
                    continue;
                const at = { start: word.end - protocol.length, end: word.end };
                const edits = [{ at, text: protocol.toLowerCase() }];
                const fix = { safety: 'safe', summary: 'Write it in lower case', edits };
                yield {
                    at: word,
                    message: `The protocol of ${(0,excerpt/* excerpt */.K)(word.text)} is not in lower case.`,
                    fix,
                };
            }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/exposed-ssh.ts

const exposedSsh = {
    meta: {
        code: 'DW1021',
        aliases: ['CKV_DOCKER_1', 'DS-0004'],
        name: 'exposed-ssh',
        severity: 'warning',
        tags: ['security'],
        summary: 'EXPOSE names port 22.',
        why: 'A container is entered with docker exec or kubectl exec. A server for SSH in it is one more program to keep safe, with keys that are in the image.',
        bad: [{ dockerfile: 'FROM debian:12\nEXPOSE 22' }],
        good: [{ dockerfile: 'FROM debian:12\nEXPOSE 8080' }],
        remedy: 'Leave the SSH server out.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'EXPOSE'))
            for (const word of words)
                if (/^["']?22(?:\/tcp)?["']?$/i.test(word.value))
                    yield { at: word, message: 'Port 22 is the port of SSH.' };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/forbidden-trigger.ts

const forbiddenTrigger = {
    meta: {
        code: 'DL3043',
        aliases: [],
        name: 'forbidden-trigger',
        severity: 'error',
        tags: ['correctness'],
        summary: 'ONBUILD triggers an instruction that it cannot.',
        why: 'ONBUILD, FROM and MAINTAINER are refused as triggers; the build fails.',
        bad: [{ dockerfile: 'FROM debian:12\nONBUILD ONBUILD RUN true' }],
        good: [{ dockerfile: 'FROM debian:12\nONBUILD RUN true' }],
        remedy: 'Trigger another instruction.',
    },
    *check({ dockerfile }) {
        for (const { trigger } of ofKeyword(dockerfile, 'ONBUILD'))
            if (trigger !== null && forbidden.has(trigger.keyword))
                yield { at: trigger.keywordSpan, message: `ONBUILD cannot trigger ${trigger.keyword}.` };
    },
};
const forbidden = new Set(['FROM', 'MAINTAINER', 'ONBUILD']);

;// CONCATENATED MODULE: ./src/lint/rules/from-as-case.ts
const fromAsCase = {
    meta: {
        code: 'FromAsCasing',
        aliases: [],
        name: 'from-as-case',
        severity: 'style',
        tags: ['maintainability'],
        summary: 'FROM and AS are written in different cases.',
        why: 'One case for keywords is easier to read.',
        bad: [{ dockerfile: 'FROM golang:1.25 as build' }],
        good: [
            { dockerfile: 'FROM golang:1.25 AS build' },
            { dockerfile: 'from golang:1.25 as build' },
        ],
        remedy: 'Write both in the same case.',
    },
    *check({ dockerfile }) {
        for (const { from, alias } of dockerfile.stages) {
            const as = from.words[1];
            const wanted = alias === null ? null : keywordCase(dockerfile, from.keywordSpan);
            if (as === undefined || wanted === null || as.text === wanted)
                continue;
            const edits = [{ at: as, text: wanted }];
            const fix = { safety: 'safe', summary: `Write ${wanted}`, edits };
            yield { at: as, message: `${as.text} is not in the case of FROM.`, fix };
        }
    },
};
/** What AS has to be for a FROM; null when FROM is in neither case. */
function keywordCase({ source }, { start, end }) {
    const written = source.text.slice(start, end);
    if (written === 'FROM')
        return 'AS';
    return written === 'from' ? 'as' : null;
}

;// CONCATENATED MODULE: ./src/lint/rules/high-uid.ts



const highUid = {
    meta: {
        code: 'DL3046',
        aliases: [],
        name: 'high-uid',
        severity: 'warning',
        tags: ['size'],
        summary: 'useradd with a high user id and without -l.',
        why: 'useradd writes a record for every possible user id up to the new one into /var/log/lastlog and /var/log/faillog: the layer grows by gigabytes of zeros.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN useradd -u 123456 app' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN useradd -l -u 123456 app' }],
        remedy: 'Add -l.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            if (command.name !== 'useradd' || hasOption(command, '-l', '--no-log-init'))
                continue;
            const id = optionValues(command, '-u', '--uid').find(({ value }) => /^\d{6,}$/.test(value));
            if (id === undefined || command.nameWord === null)
                continue;
            const edits = [insertAfter(command.nameWord, '-l')];
            yield {
                at: id,
                message: `User id ${(0,excerpt/* excerpt */.K)(id.value)} makes the log files of useradd huge.`,
                ...(command.nameWord.text === 'useradd'
                    ? { fix: { safety: 'safe', summary: 'Add -l', edits } }
                    : {}),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/ignore-comment.ts
const ignoreComment = {
    meta: {
        code: 'DL1001',
        aliases: [],
        name: 'ignore-comment',
        severity: null,
        tags: ['maintainability'],
        summary: 'A comment silences a rule.',
        why: 'Where a company allows no exceptions, this rule finds them. It is off otherwise, and cannot be silenced itself by a comment on a line.',
        bad: [{ dockerfile: 'FROM debian:12\n# hadolint ignore=DL3003\nRUN cd /app && make' }],
        good: [{ dockerfile: 'FROM debian:12\nWORKDIR /app\nRUN make' }],
        remedy: 'Remove the comment, and what it hides.',
    },
    *check({ dockerfile }) {
        for (const { start, end, text } of dockerfile.comments)
            if (/^hadolint[ \t]+(?:(?:global|stage)[ \t]+)?ignore[ \t]*=/.test(text))
                yield { at: { start, end }, message: 'A comment silences a rule.' };
    },
};

// EXTERNAL MODULE: ./src/lint/ignore-file.ts
var ignore_file = __webpack_require__(4014);
;// CONCATENATED MODULE: ./src/lint/rules/ignored-copy.ts




const ignoredCopy = {
    meta: {
        code: 'CopyIgnoredFile',
        aliases: [],
        name: 'ignored-copy',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'COPY takes a file that the ignore file keeps out.',
        why: 'The file is not in the context that the build gets; the build fails.',
        bad: [
            {
                dockerfile: 'FROM node:22-slim\nCOPY dist /app',
                context: { ignoreFile: { path: '.dockerignore', text: 'dist\n' }, paths: [] },
            },
        ],
        good: [
            {
                dockerfile: 'FROM node:22-slim\nCOPY dist /app',
                context: { ignoreFile: { path: '.dockerignore', text: 'node_modules\n' }, paths: [] },
            },
        ],
        remedy: 'Take the path out of the ignore file, or do not copy it.',
    },
    *check({ dockerfile, context }) {
        const ignoreFile = context?.ignoreFile;
        if (ignoreFile == null || /^\s*!/m.test(ignoreFile.text))
            return;
        const isIgnored = (0,ignore_file/* ignoreMatcher */.N)(ignoreFile.text);
        const ignoresAll = /^\s*(?:\*|\*\*|\*\*\/\*)\s*$/m.test(ignoreFile.text);
        for (const source of contextSources(dockerfile)) {
            const path = contextPath(source.value);
            if (path === null || !(path === '' ? ignoresAll : isIgnored(path)))
                continue;
            const message = `${(0,excerpt/* excerpt */.K)(source.value)} is kept out by ${(0,excerpt/* excerpt */.K)(ignoreFile.path)}.`;
            yield { at: source, message };
        }
    },
};
function contextSources({ instructions }) {
    return (0,run_commands/* withTriggers */.Mj)(instructions).flatMap((instruction) => {
        const transfer = (0,dockerfile_instruction/* transferOf */.ND)(instruction);
        return transfer === null || transfer.from !== null ? [] : transfer.sources;
    });
}
/** A source as a path of the context, empty for the whole context; null for addresses, patterns and variables. */
function contextPath(source) {
    if (/[*?[$\\]|:\/\/|^git@|^\.\.|\/\.\./.test(source))
        return null;
    return source
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}

;// CONCATENATED MODULE: ./src/lint/rules/interactive-command.ts
const interactiveCommand = {
    meta: {
        code: 'DL3001',
        aliases: [],
        name: 'interactive-command',
        severity: 'info',
        tags: ['maintainability'],
        summary: 'A RUN uses a command that makes no sense in a build.',
        why: 'Such commands speak to running processes, other hosts or mounts, of which a build container has none.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN service nginx start' }],
        good: [{ dockerfile: 'FROM debian:12\nCMD ["nginx", "-g", "daemon off;"]' }],
        remedy: 'Start programs with CMD or ENTRYPOINT, and leave hosts and mounts to what runs the container.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands)
            if (pointless.has(command.name) && command.nameWord !== null)
                yield { at: command.nameWord, message: `${command.name} does nothing useful in a build.` };
    },
};
const pointless = new Set('free kill mount ps service shutdown ssh top vim'.split(' '));

// EXTERNAL MODULE: ./src/dockerfile/variables.ts
var variables = __webpack_require__(1763);
;// CONCATENATED MODULE: ./src/lint/rules/invalid-default-image.ts



const invalidDefaultImage = {
    meta: {
        code: 'InvalidDefaultArgInFrom',
        aliases: [],
        name: 'invalid-default-image',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'FROM names no valid image unless a build argument is given.',
        why: 'Everybody who builds the image has to know the argument; a plain docker build fails.',
        bad: [{ dockerfile: 'ARG VERSION\nFROM debian:${VERSION}' }],
        good: [
            { dockerfile: 'ARG VERSION=12\nFROM debian:${VERSION}' },
            { dockerfile: 'ARG VERSION\nFROM debian:${VERSION:-12}' },
        ],
        remedy: 'Give the ARG a default.',
    },
    *check({ dockerfile }) {
        const { preamble, escape, stages } = dockerfile;
        const declared = new Set(preamble.flatMap(({ pairs }) => pairs.map(({ key }) => key.value)));
        const values = (0,dockerfile_stages/* globalArguments */.yZ)(preamble, escape);
        const lookup = (name) => (declared.has(name) ? (values(name) ?? '') : undefined);
        for (const { image } of stages) {
            if (image?.value.includes('$') !== true)
                continue;
            const name = (0,variables/* expandVariables */.i)(image.value, lookup, { escape });
            if (name === null || isReference(name))
                continue;
            yield {
                at: image,
                message: `With the default arguments the image is "${(0,excerpt/* excerpt */.K)(name)}", which is none.`,
            };
        }
    },
};
/** https://github.com/distribution/reference/blob/main/reference.go */
function isReference(name) {
    const path = /^(?:[\w.-]+(?::\d+)?\/)?[a-z0-9]+(?:[._/-]+[a-z0-9]+)*(?::\w[\w.-]{0,127})?(?:@\w+:[0-9a-f]+)?$/;
    return path.test(name);
}

;// CONCATENATED MODULE: ./src/lint/rules/invalid-dockerfile.ts
const invalidDockerfile = {
    meta: {
        code: 'DL1000',
        aliases: [],
        name: 'invalid-dockerfile',
        severity: 'error',
        tags: ['correctness'],
        summary: 'The Dockerfile has a part that cannot be built.',
        why: 'BuildKit stops at the first part it cannot read, and nothing is built.',
        bad: [{ dockerfile: 'FROM alpine:3.22\nRUNN apk add --no-cache curl=8.14.1-r2' }],
        good: [{ dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache curl=8.14.1-r2' }],
        remedy: 'Write the instruction as the Dockerfile reference describes it.',
        differs: 'The rest of the file is linted all the same, and the finding can be ignored; hadolint stops. Flags that are not known are no fault.',
    },
    *check({ dockerfile }) {
        for (const { start, end, message } of dockerfile.faults)
            yield { at: { start, end }, message };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/invalid-label-key.ts


const invalidLabelKey = {
    meta: {
        code: 'DL3048',
        aliases: [],
        name: 'invalid-label-key',
        severity: 'style',
        tags: ['maintainability'],
        summary: 'The key of a LABEL is not well formed.',
        why: 'Keys that follow the guidelines can be read by every tool; the namespaces of Docker are reserved.',
        bad: [{ dockerfile: 'FROM debian:12\nLABEL +my-Key="a"' }],
        good: [{ dockerfile: 'FROM debian:12\nLABEL org.example.my-key="a"' }],
        remedy: 'Use lower-case letters, digits and single . - _ / between them, outside of com.docker, io.docker and org.dockerproject.',
    },
    *check({ dockerfile }) {
        for (const { pairs } of ofKeyword(dockerfile, 'LABEL'))
            for (const { key } of pairs)
                if (!isWellFormed(key.value))
                    yield { at: key, message: `Label key ${(0,excerpt/* excerpt */.K)(key.value)} is not well formed.` };
    },
};
/** https://docs.docker.com/engine/manage-resources/labels/#key-format-recommendations */
function isWellFormed(key) {
    if (/^(?:com\.docker|io\.docker|org\.dockerproject)\./.test(key) || key.includes('$'))
        return key.includes('$');
    return /^[a-z](?:[a-z0-9./_-]*[a-z0-9])?$/.test(key) && !/\.\.|--/.test(key);
}

;// CONCATENATED MODULE: ./src/lint/rules/invalid-port.ts


const invalidPort = {
    meta: {
        code: 'DL3011',
        aliases: [],
        name: 'invalid-port',
        severity: 'error',
        tags: ['correctness'],
        summary: 'A port of EXPOSE does not exist.',
        why: 'Ports end at 65535; the build fails at a higher one.',
        bad: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 80000' }],
        good: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 8000' }],
        remedy: 'Name a port up to 65535.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'EXPOSE'))
            for (const word of words)
                if (portsOf(word.value).some((port) => port > 65535))
                    yield { at: word, message: `There is no port ${(0,excerpt/* excerpt */.K)(word.value)}.` };
    },
};
function portsOf(text) {
    const match = /^["']?(\d+)(?:-(\d+))?(?:\/\w+)?["']?$/.exec(text);
    return match === null ? [] : [match[1], match[2]].map((port) => Number(port ?? 0));
}

;// CONCATENATED MODULE: ./src/lint/rules/key-without-equals.ts


const keyWithoutEquals = {
    meta: {
        code: 'LegacyKeyValueFormat',
        aliases: [],
        name: 'key-without-equals',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'ENV or LABEL is written without an equals sign.',
        why: 'The old form takes one pair only, and takes all the rest of the line for its value: a second pair becomes part of the first.',
        bad: [{ dockerfile: 'FROM debian:12\nENV APP_HOME /app' }],
        good: [{ dockerfile: 'FROM debian:12\nENV APP_HOME=/app' }],
        remedy: 'Write KEY=value.',
    },
    *check({ dockerfile }) {
        for (const { keyword, pairs } of ofKeyword(dockerfile, 'ENV', 'LABEL')) {
            const [pair] = pairs;
            if (pair?.value == null || !pair.isLegacy)
                continue;
            const text = modernPair(pair.key.text, pair.value.text);
            const edits = text === null ? [] : [{ at: { start: pair.start, end: pair.end }, text }];
            const fix = { safety: 'safe', summary: 'Write KEY=value', edits };
            const message = `${keyword} ${(0,excerpt/* excerpt */.K)(pair.key.text)} has no equals sign.`;
            yield { at: pair, message, ...(text === null ? {} : { fix }) };
        }
    },
};
/** The pair in the new form; null where quotes or escapes would come to mean something else. */
function modernPair(key, value) {
    if (/^[\w./:@${}=+,-]+$/.test(value) || /^"[^"\\]*"$/.test(value))
        return `${key}=${value}`;
    return /["'\\`]/.test(value) ? null : `${key}="${value}"`;
}

;// CONCATENATED MODULE: ./src/lint/rules/keyword-case.ts

const keyword_case_keywordCase = {
    meta: {
        code: 'ConsistentInstructionCasing',
        aliases: [],
        name: 'keyword-case',
        severity: 'style',
        tags: ['maintainability'],
        summary: 'A keyword is not in the case of the others.',
        why: 'One case for keywords is easier to read.',
        bad: [{ dockerfile: 'FROM debian:12\nrun true\nUSER app' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN true\nUSER app' }],
        remedy: 'Write all keywords in the same case.',
    },
    *check({ dockerfile }) {
        const { source, instructions } = dockerfile;
        const written = instructions.map(({ keywordSpan: { start, end } }) => source.text.slice(start, end));
        const lower = written.filter((word) => word === word.toLowerCase()).length;
        const upper = written.filter((word) => word === word.toUpperCase()).length;
        for (const [index, { keyword, keywordSpan }] of instructions.entries()) {
            const wanted = lower > upper ? keyword.toLowerCase() : keyword;
            if (written[index] === wanted || written[index]?.includes('\\') === true)
                continue;
            const edits = [{ at: keywordSpan, text: wanted }];
            const fix = { safety: 'safe', summary: `Write ${(0,excerpt/* excerpt */.K)(wanted)}`, edits };
            yield {
                at: keywordSpan,
                message: `${(0,excerpt/* excerpt */.K)(written[index] ?? '')} is not in the case of the others.`,
                fix,
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/label-not-commit.ts

const labelNotCommit = {
    meta: {
        code: 'DL3055',
        aliases: [],
        name: 'label-not-commit',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A label is not a git commit hash.',
        why: 'Labels are read by tools, which take a malformed value for none.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="main"',
                settings: { labels: { 'org.example.x': 'hash' } },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="0123abc"',
                settings: { labels: { 'org.example.x': 'hash' } },
            },
        ],
        remedy: 'Give the label a git commit hash.',
        differs: 'A value that holds a variable is left alone.',
    },
    *check({ dockerfile, settings }) {
        yield* labelProblems({ dockerfile, settings }, 'hash');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/label-not-email.ts

const labelNotEmail = {
    meta: {
        code: 'DL3058',
        aliases: [],
        name: 'label-not-email',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A label is not an e-mail address.',
        why: 'Labels are read by tools, which take a malformed value for none.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="Ada"',
                settings: { labels: { 'org.example.x': 'email' } },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="ada@example.com"',
                settings: { labels: { 'org.example.x': 'email' } },
            },
        ],
        remedy: 'Give the label an e-mail address.',
        differs: 'A value that holds a variable is left alone.',
    },
    *check({ dockerfile, settings }) {
        yield* labelProblems({ dockerfile, settings }, 'email');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/label-not-licence.ts

const labelNotLicence = {
    meta: {
        code: 'DL3054',
        aliases: [],
        name: 'label-not-licence',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A label is not an SPDX licence expression.',
        why: 'Labels are read by tools, which take a malformed value for none.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="Apache License"',
                settings: { labels: { 'org.example.x': 'spdx' } },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="Apache-2.0"',
                settings: { labels: { 'org.example.x': 'spdx' } },
            },
        ],
        remedy: 'Give the label an SPDX licence expression.',
        differs: 'A value that holds a variable is left alone.',
    },
    *check({ dockerfile, settings }) {
        yield* labelProblems({ dockerfile, settings }, 'spdx');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/label-not-time.ts

const labelNotTime = {
    meta: {
        code: 'DL3053',
        aliases: [],
        name: 'label-not-time',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A label is not a time as RFC 3339 has it.',
        why: 'Labels are read by tools, which take a malformed value for none.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="21 November"',
                settings: { labels: { 'org.example.x': 'rfc3339' } },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="2026-11-21T12:00:00Z"',
                settings: { labels: { 'org.example.x': 'rfc3339' } },
            },
        ],
        remedy: 'Give the label a time as RFC 3339 has it.',
        differs: 'A value that holds a variable is left alone.',
    },
    *check({ dockerfile, settings }) {
        yield* labelProblems({ dockerfile, settings }, 'rfc3339');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/label-not-url.ts

const labelNotUrl = {
    meta: {
        code: 'DL3052',
        aliases: [],
        name: 'label-not-url',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A label is not a URL.',
        why: 'Labels are read by tools, which take a malformed value for none.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="example.com"',
                settings: { labels: { 'org.example.x': 'url' } },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="https://example.com"',
                settings: { labels: { 'org.example.x': 'url' } },
            },
        ],
        remedy: 'Give the label a URL.',
        differs: 'A value that holds a variable is left alone.',
    },
    *check({ dockerfile, settings }) {
        yield* labelProblems({ dockerfile, settings }, 'url');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/label-not-version.ts

const labelNotVersion = {
    meta: {
        code: 'DL3056',
        aliases: [],
        name: 'label-not-version',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'A label is not a semantic version.',
        why: 'Labels are read by tools, which take a malformed value for none.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="v1"',
                settings: { labels: { 'org.example.x': 'semver' } },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x="1.2.3"',
                settings: { labels: { 'org.example.x': 'semver' } },
            },
        ],
        remedy: 'Give the label a semantic version.',
        differs: 'A value that holds a variable is left alone.',
    },
    *check({ dockerfile, settings }) {
        yield* labelProblems({ dockerfile, settings }, 'semver');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/last-user-root.ts

const lastUserRoot = {
    meta: {
        code: 'DL3002',
        aliases: [],
        name: 'last-user-root',
        severity: 'warning',
        tags: ['security'],
        summary: 'The last USER of a stage is root.',
        why: 'A process that breaks out of its container as root is root on the node. Root is needed while packages are installed, hardly ever while the program runs.',
        bad: [{ dockerfile: 'FROM node:22-slim\nUSER root\nCMD ["node", "server.js"]' }],
        good: [
            {
                dockerfile: 'FROM node:22-slim\nUSER root\nRUN mkdir /data\nUSER node\nCMD ["node", "server.js"]',
            },
        ],
        remedy: 'End the stage with a USER that is not root.',
    },
    *check({ dockerfile }) {
        for (const stage of dockerfile.stages) {
            const user = stage.instructions.findLast(({ keyword }) => keyword === 'USER');
            const word = user?.words[0];
            if (word === undefined || !/^["']?(?:root|0)["']?(?::|$)/.test(word.text))
                continue;
            yield { at: word, message: `The stage ends as user ${(0,excerpt/* excerpt */.K)(word.value)}.` };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/latest-tag.ts


const latestTag = {
    meta: {
        code: 'DL3007',
        aliases: [],
        name: 'latest-tag',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'A base image has the tag latest.',
        why: '`latest` moves with every release of the base image: the same commit gives another image tomorrow, and a new major version arrives unasked.',
        bad: [
            { dockerfile: 'FROM node:latest' },
            { dockerfile: 'ARG NODE_VERSION=latest\nFROM node:${NODE_VERSION}' },
        ],
        good: [
            { dockerfile: 'FROM node:22-slim' },
            {
                dockerfile: 'FROM node:latest@sha256:0000000000000000000000000000000000000000000000000000000000000000',
            },
        ],
        remedy: 'Name the version as a tag, best with the digest.',
        differs: 'A tag that comes from the default of a global ARG is read too.',
    },
    *check({ dockerfile }) {
        for (const { image, imageName, parent } of dockerfile.stages) {
            if (image === null || parent !== null)
                continue;
            const { tag, digest } = (0,dockerfile_reference/* parseReference */.F)(imageName ?? image.value);
            if (tag !== 'latest' || digest !== null)
                continue;
            yield { at: image, message: `Image ${(0,excerpt/* excerpt */.K)(image.value)} has the tag latest.` };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/linked-shell.ts
const linkedShell = {
    meta: {
        code: 'DL4005',
        aliases: [],
        name: 'linked-shell',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'The default shell is replaced by a link.',
        why: 'A link changes the shell for every program of the image. SHELL changes it for the instructions that follow, and says so.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN ln -sf /bin/bash /bin/sh' }],
        good: [{ dockerfile: 'FROM debian:12\nSHELL ["/bin/bash", "-c"]' }],
        remedy: 'Use SHELL.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands)
            if (command.name === 'ln' && command.args.some(({ value }) => value === '/bin/sh'))
                yield { at: command, message: '/bin/sh is replaced by a link.' };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/lock-file-ignored.ts



const lockFileIgnored = {
    meta: {
        code: 'DW1009',
        aliases: [],
        name: 'lock-file-ignored',
        severity: 'info',
        tags: ['reproducibility'],
        summary: 'Dependencies are installed past the lock file.',
        why: 'The plain install may take other versions than the lock file names, and changes the file when they do not fit; in a build both go unnoticed.',
        bad: [
            { dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json ./\nRUN npm install' },
        ],
        good: [{ dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json ./\nRUN npm ci' }],
        remedy: 'Use npm ci, or the option that holds to the lock file.',
    },
    *check({ dockerfile, context }) {
        const files = new Set([...(context?.paths ?? []), ...copiedNames(dockerfile)].map(baseName));
        for (const { command } of dockerfile.runCommands) {
            const strict = strictForm(command, files);
            if (strict === null)
                continue;
            yield {
                at: command,
                message: `${command.name} may pass over the lock file; ${strict} does not.`,
            };
        }
    },
};
function copiedNames({ instructions }) {
    return instructions.flatMap((one) => (0,dockerfile_instruction/* transferOf */.ND)(one)?.sources.map(({ value }) => value) ?? []);
}
const lock_file_ignored_installers = new Map(Object.entries({
    npm: {
        lockFiles: ['package-lock.json', 'npm-shrinkwrap.json'],
        actions: ['i', 'install'],
        strictOptions: [],
        strictForm: 'npm ci',
    },
    pnpm: {
        lockFiles: ['pnpm-lock.yaml'],
        actions: ['i', 'install'],
        strictOptions: ['--frozen-lockfile'],
        strictForm: 'pnpm install --frozen-lockfile',
    },
    yarn: {
        lockFiles: ['yarn.lock'],
        actions: ['', 'install'],
        strictOptions: ['--frozen-lockfile', '--immutable', '-v'],
        strictForm: 'yarn install --frozen-lockfile',
    },
}));
/** The form that holds to the lock file; null when the command does, or when there is no lock file. */
function strictForm(command, files) {
    const installer = lock_file_ignored_installers.get(command.name);
    const [action = '', ...packages] = operandsOf(command).map(({ value }) => value);
    if (installer?.actions.includes(action) !== true || packages.length > 0)
        return null;
    if (!installer.lockFiles.some((file) => files.has(file)))
        return null;
    const isStrict = hasOption(command, '-g', '--global', '--version', ...installer.strictOptions);
    return isStrict ? null : installer.strictForm;
}

;// CONCATENATED MODULE: ./src/lint/rules/maintainer.ts

const maintainer = {
    meta: {
        code: 'DL4000',
        aliases: ['MaintainerDeprecated'],
        name: 'maintainer',
        severity: 'error',
        tags: ['maintainability'],
        summary: 'MAINTAINER is deprecated.',
        why: 'The instruction is deprecated since 2017; a label does the same and can be read and filtered like every other label.',
        bad: [{ dockerfile: 'FROM alpine:3.22\nMAINTAINER Ada <ada@example.com>' }],
        good: [
            {
                dockerfile: 'FROM alpine:3.22\nLABEL org.opencontainers.image.authors="Ada <ada@example.com>"',
            },
        ],
        remedy: 'Use the label org.opencontainers.image.authors.',
    },
    *check({ dockerfile }) {
        for (const instruction of ofKeyword(dockerfile, 'MAINTAINER'))
            yield {
                at: instruction.keywordSpan,
                message: 'MAINTAINER is deprecated.',
                ...maintainer_fixOf(instruction),
            };
    },
};
function maintainer_fixOf({ start, end, body }) {
    const value = body.text.trim().replace(/^"(.*)"$/, '$1');
    if (value === '' || /["'\\$`]/.test(value))
        return {};
    const text = `LABEL org.opencontainers.image.authors="${value}"`;
    return { fix: { safety: 'safe', summary: 'Use a label', edits: [{ at: { start, end }, text }] } };
}

;// CONCATENATED MODULE: ./src/lint/rules/missing-label.ts



const missingLabel = {
    meta: {
        code: 'DL3049',
        aliases: [],
        name: 'missing-label',
        severity: 'info',
        tags: ['maintainability'],
        summary: 'A required label is missing.',
        why: 'Labels that a company requires tell where an image comes from and whom to ask; an image without them is found by nobody.',
        bad: [
            { dockerfile: 'FROM debian:12\nUSER app', settings: { labels: { 'org.example.x': 'text' } } },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x=a',
                settings: { labels: { 'org.example.x': 'text' } },
            },
        ],
        remedy: 'Add the label.',
    },
    *check({ dockerfile, settings }) {
        const required = Object.keys(settings.labels).sort();
        if (required.length === 0)
            return;
        for (const stage of imageStages(dockerfile)) {
            if (stage.image === null)
                continue;
            const own = new Set();
            for (const { instructions } of (0,dockerfile_stages/* lineageOf */.bQ)(stage))
                for (const { keyword, pairs } of instructions)
                    if (keyword === 'LABEL')
                        for (const { key } of pairs)
                            own.add(key.value);
            for (const name of required)
                if (!own.has(name))
                    yield { at: stage.image, message: `The stage has no label ${(0,excerpt/* excerpt */.K)(name)}.` };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/missing-package.ts






const missingPackage = {
    meta: {
        code: 'DW1020',
        aliases: [],
        name: 'missing-package',
        severity: 'error',
        tags: ['security'],
        summary: 'A package that policy requires is not installed.',
        why: 'A company requires packages without which its images do not work in its network, such as its certificates.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nUSER app',
                settings: { requiredPackages: ['ca-certificates'] },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get install -y ca-certificates\nUSER app',
                settings: { requiredPackages: ['ca-certificates'] },
            },
        ],
        remedy: 'Install the package in the final stage.',
    },
    *check({ dockerfile, settings }) {
        const final = finalStage(dockerfile);
        if (final?.image == null)
            return;
        const installed = new Set();
        for (const { instructions } of (0,dockerfile_stages/* lineageOf */.bQ)(final))
            for (const run of (0,run_commands/* runsIn */.UN)(instructions))
                for (const command of (0,dockerfile_instruction/* commandsOf */.Kf)(run))
                    for (const { name } of installedPackages(command))
                        installed.add(name);
        for (const name of settings.requiredPackages.toSorted())
            if (!installed.has(name))
                yield { at: final.image, message: `The final stage does not install ${(0,excerpt/* excerpt */.K)(name)}.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/mixed-base-versions.ts


const mixedBaseVersions = {
    meta: {
        code: 'DW1016',
        aliases: [],
        name: 'mixed-base-versions',
        severity: 'info',
        tags: ['size', 'reproducibility'],
        summary: 'Stages use different versions of one base image.',
        why: 'What is built with one version runs with another, and every node and runner keeps both.',
        bad: [
            {
                dockerfile: 'FROM node:22 AS build\nRUN npm ci\nFROM node:20-slim\nCOPY --from=build /app /app',
            },
        ],
        good: [
            {
                dockerfile: 'FROM node:22 AS build\nRUN npm ci\nFROM node:22-slim\nCOPY --from=build /app /app',
            },
            { dockerfile: 'ARG NODE=22\nFROM node:${NODE} AS build\nFROM node:${NODE}-slim' },
        ],
        remedy: 'Use one version for all stages, best from one ARG.',
    },
    *check({ dockerfile }) {
        const versions = new Map();
        for (const { image, imageName, parent } of dockerfile.stages) {
            if (image === null || imageName === null || parent !== null)
                continue;
            const reference = (0,dockerfile_reference/* parseReference */.F)(imageName);
            const name = (0,dockerfile_reference/* familiarName */.h)(reference);
            const version = /^v?\d+(?:\.\d+)*/.exec(reference.tag ?? '')?.[0];
            if (version === undefined)
                continue;
            const first = versions.get(name);
            if (first === undefined)
                versions.set(name, version);
            else if (!isSame(first, version))
                yield {
                    at: image,
                    message: `An earlier stage uses ${(0,excerpt/* excerpt */.K)(name)} ${(0,excerpt/* excerpt */.K)(first)}, this one ${(0,excerpt/* excerpt */.K)(version)}.`,
                };
        }
    },
};
/** 22 and 22.3 may be the same, 22.1 and 22.3 are not. */
function isSame(one, other) {
    return `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`);
}

;// CONCATENATED MODULE: ./src/lint/rules/moving-tag.ts


const movingTag = {
    meta: {
        code: 'DW1015',
        aliases: [],
        name: 'moving-tag',
        severity: 'info',
        tags: ['reproducibility'],
        summary: 'A base image has a tag that moves to other versions.',
        why: 'Tags such as lts, stable or edge move from one major version to the next: the same commit gives another image tomorrow.',
        bad: [{ dockerfile: 'FROM node:lts-slim' }],
        good: [{ dockerfile: 'FROM node:22-slim' }],
        remedy: 'Name the version, best with the digest.',
    },
    *check({ dockerfile }) {
        for (const { image, imageName, parent } of dockerfile.stages) {
            if (image === null || parent !== null)
                continue;
            const { tag, digest } = (0,dockerfile_reference/* parseReference */.F)(imageName ?? image.value);
            if (tag === null || digest !== null || !moves(tag))
                continue;
            yield { at: image, message: `The tag of ${(0,excerpt/* excerpt */.K)(image.value)} moves to other versions.` };
        }
    },
};
const movingWords = /^(?:current|dev|devel|edge|experimental|lts|mainline|main|master|nightly|oldstable|preview|rolling|stable|testing|unstable)$/;
/** A word that stands for the newest of something, and no number beside it. */
function moves(tag) {
    const words = tag.toLowerCase().split(/[-_.]/);
    return words.some((word) => movingWords.test(word)) && !/\d/.test(tag);
}

;// CONCATENATED MODULE: ./src/lint/rules/named-user.ts


const namedUser = {
    meta: {
        code: 'DL3066',
        aliases: [],
        name: 'named-user',
        severity: 'info',
        tags: ['security'],
        summary: 'USER is a name, not a number.',
        why: 'Kubernetes cannot tell from a name that a user is not root: with runAsNonRoot it refuses the image.',
        bad: [{ dockerfile: 'FROM node:22-slim\nUSER node' }],
        good: [{ dockerfile: 'FROM node:22-slim\nUSER 1000' }],
        remedy: 'Give the number of the user.',
        differs: 'Any variable is left alone, and so are the accounts of Windows images, which have no number.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'USER')) {
            const [word] = words;
            const user = word?.value.replace(/["']/g, '').split(':', 1)[0] ?? '';
            if (word === undefined || /^\d+$/.test(user) || user.includes('$'))
                continue;
            if (windowsAccounts.has(user.toLowerCase()))
                continue;
            yield { at: word, message: `User ${(0,excerpt/* excerpt */.K)(word.value)} is not a number.` };
        }
    },
};
/** https://learn.microsoft.com/en-us/virtualization/windowscontainers/manage-containers/container-security */
const windowsAccounts = new Set(['containeradministrator', 'containeruser']);

;// CONCATENATED MODULE: ./src/lint/rules/no-cache-mount.ts






const noCacheMount = {
    meta: {
        code: 'DW1011',
        aliases: [],
        name: 'no-cache-mount',
        severity: 'style',
        tags: ['speed'],
        summary: 'A package manager runs without a cache mount.',
        why: 'Whenever the layer is built anew every package is fetched again. A cache mount keeps them between builds, outside of the image.',
        bad: [{ dockerfile: 'FROM node:22-slim\nRUN npm ci' }],
        good: [{ dockerfile: 'FROM node:22-slim\nRUN --mount=type=cache,target=/root/.npm npm ci' }],
        remedy: 'Mount a cache where the package manager keeps its own.',
    },
    *check({ dockerfile }) {
        const stages = dockerfile.stages.filter((stage) => !isWindows(stage));
        for (const run of (0,run_commands/* runsIn */.UN)(stages.flatMap(({ instructions }) => instructions))) {
            if ((0,dockerfile_instruction/* commandsOf */.Kf)(run).some((command) => deletesIn(command, /\/apt\/lists/)))
                continue;
            const targets = new Set(mountTargets(run));
            const missing = (0,dockerfile_instruction/* commandsOf */.Kf)(run).find((command) => {
                const folders = cachesOf(command);
                return folders !== null && !folders.some((folder) => hasMount(targets, folder));
            });
            const folder = missing === undefined ? undefined : cachesOf(missing)?.[0];
            if (missing === undefined || folder === undefined)
                continue;
            yield { at: missing, message: `${missing.name} has no cache mount on ${folder}.` };
        }
    },
};
/** The folders are those of Linux. */
function isWindows(stage) {
    const base = [...(0,dockerfile_stages/* lineageOf */.bQ)(stage)].at(-1)?.imageName ?? '';
    return /nanoserver|servercore|^mcr\.microsoft\.com\/windows\//.test(base);
}
/** Where programs keep what they fetched; apk and pip have rules of their own. https://docs.docker.com/build/cache/optimize/#use-cache-mounts */
const caches = new Map(Object.entries({
    'apt-get': { actions: ['install'], folders: ['/var/cache/apt'] },
    bundle: { actions: ['install'], folders: ['/usr/local/bundle/cache', '/root/.bundle'] },
    cargo: {
        actions: ['build', 'fetch', 'install'],
        folders: ['/usr/local/cargo/registry', '/root/.cargo/registry'],
    },
    composer: { actions: ['install'], folders: ['/root/.composer', '/tmp/cache'] },
    dotnet: { actions: ['build', 'publish', 'restore'], folders: ['/root/.nuget/packages'] },
    go: { actions: ['build', 'install', 'mod'], folders: ['/go/pkg/mod', '/root/.cache/go-build'] },
    gradle: { actions: [], folders: ['/root/.gradle', '/home/gradle/.gradle'] },
    gradlew: { actions: [], folders: ['/root/.gradle', '/home/gradle/.gradle'] },
    mvn: { actions: [], folders: ['/root/.m2'] },
    mvnw: { actions: [], folders: ['/root/.m2'] },
    npm: { actions: ['ci', 'i', 'install'], folders: ['/root/.npm'] },
    pnpm: {
        actions: ['fetch', 'i', 'install'],
        folders: ['/root/.local/share/pnpm/store', '/pnpm/store'],
    },
    yarn: {
        actions: ['install'],
        folders: ['/root/.cache/yarn', '/usr/local/share/.cache/yarn', '/root/.yarn'],
    },
}));
/** The folders a mount may stand on; null when the command fetches nothing, or keeps nothing. */
function cachesOf(command) {
    const cache = caches.get(command.name);
    const action = operandsOf(command)[0]?.value;
    if (cache === undefined || hasOption(command, '--no-cache', '--version'))
        return null;
    const fetches = cache.actions.length === 0 || cache.actions.includes(action ?? '');
    return fetches ? cache.folders : null;
}
/** A mount on the folder, on one above it, or on the same folder of another user. */
function hasMount(targets, folder) {
    const tail = folder.replace(/^\/(?:root|home\/\w+)\//, '/');
    return [...targets].some((target) => folder === target || folder.startsWith(`${target}/`) || `${target}/`.includes(`${tail}/`));
}

;// CONCATENATED MODULE: ./src/lint/rules/no-healthcheck.ts


const noHealthcheck = {
    meta: {
        code: 'DL3057',
        aliases: [],
        name: 'no-healthcheck',
        severity: null,
        tags: ['correctness'],
        summary: 'The image has no HEALTHCHECK.',
        why: 'Docker and Swarm know with it whether the program still answers. Kubernetes does not read it, so the rule is off.',
        bad: [{ dockerfile: 'FROM nginx:1.29\nUSER nginx' }],
        good: [
            { dockerfile: 'FROM nginx:1.29\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]' },
            { dockerfile: 'FROM nginx:1.29\nHEALTHCHECK NONE' },
        ],
        remedy: 'Add a HEALTHCHECK.',
    },
    *check({ dockerfile }) {
        for (const stage of imageStages(dockerfile)) {
            const hasCheck = [...(0,dockerfile_stages/* lineageOf */.bQ)(stage)].some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'HEALTHCHECK'));
            if (!hasCheck && stage.image !== null)
                yield { at: stage.image, message: 'The stage has no HEALTHCHECK.' };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/no-user.ts




const noUser = {
    meta: {
        code: 'DW1002',
        aliases: ['CKV_DOCKER_3', 'DS-0002'],
        name: 'no-user',
        severity: 'warning',
        tags: ['security'],
        summary: 'The image runs as root, for no USER is set.',
        why: 'Most base images leave the user at root. A process that breaks out of its container as root is root on the node, and clusters that forbid root refuse the image.',
        bad: [{ dockerfile: 'FROM node:22-slim\nCMD ["node", "server.js"]' }],
        good: [
            { dockerfile: 'FROM node:22-slim\nUSER node\nCMD ["node", "server.js"]' },
            { dockerfile: 'FROM gcr.io/distroless/nodejs22-debian12:nonroot\nCMD ["server.js"]' },
        ],
        remedy: 'Set a USER that is not root in the final stage.',
    },
    *check({ dockerfile }) {
        const final = finalStage(dockerfile);
        if (final === null || final.image === null)
            return;
        const lineage = [...(0,dockerfile_stages/* lineageOf */.bQ)(final)];
        const setsUser = lineage.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'USER'));
        const base = lineage.at(-1)?.imageName ?? '';
        if (setsUser || hasOwnUser(base) || (base === 'scratch' && !runsSomething(lineage)))
            return;
        yield { at: final.image, message: `The stage from ${(0,excerpt/* excerpt */.K)(final.image.value)} sets no USER.` };
    },
};
/** Without a command an image from scratch holds files to take out, not a program to run. */
function runsSomething(lineage) {
    return lineage.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT'));
}
/** Images that are made to run without root say so in their name; Nano Server is one of them. */
function hasOwnUser(image) {
    const { registry, repository, tag } = (0,dockerfile_reference/* parseReference */.F)(image);
    if (registry === 'cgr.dev')
        return true;
    return /nonroot|non-root|rootless|unprivileged|nanoserver/.test(`${repository}:${tag ?? ''}`);
}

;// CONCATENATED MODULE: ./src/lint/rules/password-in-run.ts

const passwordInRun = {
    meta: {
        code: 'DW1026',
        aliases: ['CKV2_DOCKER_17'],
        name: 'password-in-run',
        severity: 'warning',
        tags: ['security'],
        summary: 'A password is set in a RUN.',
        why: 'The password stands in the history of the image, and its hash in a layer: everybody who can pull the image can read both.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN echo "app:secret" | chpasswd' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN useradd --no-log-init app\nUSER app' }],
        remedy: 'Leave users of an image without a password.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const sets = command.name === 'chpasswd' ||
                (command.name === 'passwd' && hasOption(command, '--stdin')) ||
                hasPassword(command);
            if (sets && command.nameWord !== null)
                yield { at: command.nameWord, message: `${command.name} sets a password.` };
        }
    },
};
function hasPassword(command) {
    return /^(?:useradd|usermod)$/.test(command.name) && hasOption(command, '-p', '--password');
}

;// CONCATENATED MODULE: ./src/lint/rules/pip-cache-left.ts







const pipCacheLeft = {
    meta: {
        code: 'DL3042',
        aliases: [],
        name: 'pip-cache-left',
        severity: 'warning',
        tags: ['size'],
        summary: 'The cache of pip stays in the layer.',
        why: 'pip keeps every package it fetched in its cache, a second time beside what it installed, and nothing in the image uses it.',
        bad: [{ dockerfile: 'FROM python:3.13-slim\nRUN pip install -r requirements.txt' }],
        good: [
            { dockerfile: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir -r requirements.txt' },
            {
                dockerfile: 'FROM python:3.13-slim\nENV PIP_NO_CACHE_DIR=1\nRUN pip install -r requirements.txt',
            },
            {
                dockerfile: 'FROM python:3.13-slim\nRUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt',
            },
        ],
        remedy: 'Add --no-cache-dir, or mount a cache on /root/.cache/pip.',
    },
    *check({ dockerfile }) {
        for (const { instruction, scope } of (0,scopes/* walkScopes */.T)(dockerfile))
            for (const run of (0,run_commands/* runsIn */.UN)([instruction]))
                yield* problemsIn(run, scope);
    },
};
function* problemsIn(run, scope) {
    if (isTrue(scope.get('PIP_NO_CACHE_DIR')?.value ?? '') || keepsCacheOut(run))
        return;
    for (const command of (0,dockerfile_instruction/* commandsOf */.Kf)(run)) {
        const call = pipInstall(command);
        if (call === null || hasOption(command, '--no-cache-dir') || isOffIn(command, run))
            continue;
        yield {
            at: { start: command.start, end: call.install.end },
            message: 'pip install leaves its cache in the layer.',
            fix: {
                safety: 'safe',
                summary: 'Add --no-cache-dir',
                edits: [insertAfter(call.install, '--no-cache-dir')],
            },
        };
    }
}
function keepsCacheOut(run) {
    return mountTargets(run).some((target) => /(?:^|\/)\.cache(?:\/pip)?$/.test(target));
}
/** `PIP_NO_CACHE_DIR=1 pip install`, or an export before it. */
function isOffIn(command, run) {
    const isOff = (name, value) => name === 'PIP_NO_CACHE_DIR' && isTrue(value);
    if (command.assignments.some(({ name, value }) => isOff(name, value)))
        return true;
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run).some(({ name, args }) => (name === 'export' || name === 'env') &&
        args.some(({ value }) => /^PIP_NO_CACHE_DIR=/.test(value) && isTrue(value.slice(17))));
}
/** pip reads 0, off and false for this variable as it reads 1. https://github.com/pypa/pip/issues/5735 */
function isTrue(value) {
    return /^(?:1|true|yes|on|y|t|0|off|false|no)$/i.test(value);
}

// EXTERNAL MODULE: ./src/dockerfile/shell/program.ts
var program = __webpack_require__(9467);
;// CONCATENATED MODULE: ./src/lint/rules/pipe-without-pipefail.ts



const pipeWithoutPipefail = {
    meta: {
        code: 'DL4006',
        aliases: [],
        name: 'pipe-without-pipefail',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'A RUN has a pipe, and the shell does not have pipefail.',
        why: 'Without pipefail only the last command of a pipe decides: a download that fails gives an image without the download, and a green build.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN curl -fsSL https://example.com/tool.tgz | tar -xz' }],
        good: [
            {
                dockerfile: 'FROM debian:12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl -fsSL https://example.com/tool.tgz | tar -xz',
            },
            {
                dockerfile: 'FROM alpine:3.22\nRUN set -o pipefail && wget -qO- https://example.com/tool.tgz | tar -xz',
            },
        ],
        remedy: 'Put `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` before the RUN.',
        differs: 'A script that sets pipefail itself is left alone.',
    },
    *check({ dockerfile }) {
        for (const run of ofKeyword(dockerfile, 'RUN')) {
            const [pipe] = run.script.pipes;
            if (pipe === undefined || hasPipefail(run.shell) || setsPipefail(run))
                continue;
            yield { at: pipe, message: 'The pipe hides the failure of all but its last command.' };
        }
    },
};
const shellsWithPipefail = new Set(['bash', 'zsh', 'ash']);
function hasPipefail(shell) {
    if (!(0,program/* isPosixShell */.m)(shell))
        return true;
    const hasShell = shellsWithPipefail.has((0,program/* programName */.k)(shell[0] ?? ''));
    return (hasShell && shell.some((word, at) => word === 'pipefail' && /^-\w*o$/.test(shell[at - 1] ?? '')));
}
function setsPipefail(run) {
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run).some(({ args }) => args.some(({ value }) => value === 'pipefail'));
}

;// CONCATENATED MODULE: ./src/lint/rules/recursive-mode-change.ts





const recursiveModeChange = {
    meta: {
        code: 'DW1012',
        aliases: [],
        name: 'recursive-mode-change',
        severity: 'info',
        tags: ['size'],
        summary: 'A RUN changes owners or modes of what an earlier layer holds.',
        why: 'A change of the owner or the mode copies the whole file into the new layer: the files are in the image twice.',
        bad: [{ dockerfile: 'FROM node:22-slim\nCOPY . /app\nRUN chown -R node:node /app' }],
        good: [{ dockerfile: 'FROM node:22-slim\nCOPY --chown=node:node . /app' }],
        remedy: 'Set them as the files are copied, with --chown or --chmod.',
    },
    *check({ dockerfile }) {
        for (const layered of walkLayers(dockerfile)) {
            for (const { command, word } of changedWords(layered.instruction)) {
                const path = resolvePath(word.value, folderOf(layered));
                const creator = path === null ? undefined : creatorOf(path, layered);
                if (path === null || creator === undefined)
                    continue;
                const message = `${command.name} -R stores ${(0,excerpt/* excerpt */.K)(path)} a second time, after the ${creator.keyword} on line ${creator.line + 1}.`;
                yield { at: command, message };
            }
        }
    },
};
function creatorOf(path, { below }) {
    return below.findLast((one) => isWithin(one.path, path) || (one.isTree && isWithin(path, one.path)))?.by;
}
function changedWords(run) {
    if (run.keyword !== 'RUN')
        return [];
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run).flatMap((command) => {
        const changes = /^(?:chown|chmod|chgrp)$/.test(command.name) && hasOption(command, '-R', '--recursive');
        const word = changes ? operandsOf(command).slice(1)[0] : undefined;
        return word === undefined ? [] : [{ command, word }];
    });
}

;// CONCATENATED MODULE: ./src/lint/rules/redundant-target-platform.ts

const redundantTargetPlatform = {
    meta: {
        code: 'DL3065',
        aliases: ['RedundantTargetPlatform'],
        name: 'redundant-target-platform',
        severity: 'warning',
        tags: ['maintainability'],
        summary: 'FROM names the target platform, which is the default.',
        why: 'Without the flag a stage is built for the target platform anyway; the flag only makes a reader look for a reason.',
        bad: [{ dockerfile: 'FROM --platform=$TARGETPLATFORM node:22-slim' }],
        good: [{ dockerfile: 'FROM node:22-slim' }],
        remedy: 'Leave the flag out.',
    },
    *check({ dockerfile }) {
        for (const { from, image } of dockerfile.stages) {
            const flag = (0,dockerfile_instruction/* flagOf */.iP)(from, 'platform');
            if (flag === null ||
                image === null ||
                !/^\$(?:\{TARGETPLATFORM\}|TARGETPLATFORM)$/.test(flag.value ?? ''))
                continue;
            const edits = [{ at: { start: flag.start, end: image.start }, text: '' }];
            const message = '$TARGETPLATFORM is the platform without the flag too.';
            const isAlone = from.flags.length === 1;
            const fix = { safety: 'safe', summary: 'Remove the flag', edits };
            yield { at: flag, message, ...(isAlone ? { fix } : {}) };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/relative-workdir.ts



const relativeWorkdir = {
    meta: {
        code: 'DL3000',
        aliases: ['WorkdirRelativePath'],
        name: 'relative-workdir',
        severity: 'error',
        tags: ['correctness'],
        summary: 'WORKDIR is not absolute.',
        why: 'A relative WORKDIR depends on every WORKDIR before it, those of the base image included: a change far away moves the files.',
        bad: [{ dockerfile: 'FROM node:22-slim\nWORKDIR app' }],
        good: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app' }],
        remedy: 'Give the whole path.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'WORKDIR')) {
            const [word] = words;
            if (word === undefined || isAbsolutePath(word.value))
                continue;
            yield { at: word, message: `WORKDIR ${(0,excerpt/* excerpt */.K)(word.value)} is relative.` };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/reserved-stage-name.ts
const reservedStageName = {
    meta: {
        code: 'DL3063',
        aliases: ['ReservedStageName'],
        name: 'reserved-stage-name',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'A stage has a reserved name.',
        why: '`scratch` and `context` mean something else where a stage could be named: the empty image, and the build context.',
        bad: [{ dockerfile: 'FROM debian:12 AS scratch' }],
        good: [{ dockerfile: 'FROM debian:12 AS base' }],
        remedy: 'Name the stage otherwise.',
    },
    *check({ dockerfile }) {
        for (const { name, alias } of dockerfile.stages)
            if (alias !== null && (name === 'scratch' || name === 'context'))
                yield { at: alias, message: `The name ${name} is reserved.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/same-env-reference.ts



const sameEnvReference = {
    meta: {
        code: 'DL3044',
        aliases: [],
        name: 'same-env-reference',
        severity: 'error',
        tags: ['correctness'],
        summary: 'ENV uses a variable that the same ENV defines.',
        why: 'All values of an ENV are filled in before any of them is set: the variable is still empty, or has its old value.',
        bad: [{ dockerfile: 'FROM debian:12\nENV ROOT=/app BIN=$ROOT/bin' }],
        good: [{ dockerfile: 'FROM debian:12\nENV ROOT=/app\nENV BIN=$ROOT/bin' }],
        remedy: 'Define the variable in an ENV before.',
    },
    *check({ dockerfile }) {
        for (const { instruction, scope } of (0,scopes/* walkScopes */.T)(dockerfile)) {
            if (instruction.keyword !== 'ENV')
                continue;
            const own = new Set(instruction.pairs.map(({ key }) => key.value));
            for (const { key, value } of instruction.pairs) {
                const uses = value === null ? [] : (0,variables/* variableUses */.T)(value.text, dockerfile.escape);
                const use = uses.find(({ name }) => name !== key.value && own.has(name) && !scope.has(name));
                if (value === null || use === undefined)
                    continue;
                yield { at: value, message: `${(0,excerpt/* excerpt */.K)(use.name)} is set by the same ENV only.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/repeated.ts
/** One problem for every instruction with a keyword that voids an earlier one of its stage. */
function* repeatedIn({ stages }, keyword) {
    for (const { instructions } of stages) {
        const same = instructions.filter((instruction) => instruction.keyword === keyword);
        for (const [index, { keywordSpan }] of same.entries()) {
            const earlier = same[index - 1];
            if (earlier === undefined)
                continue;
            const message = `This ${keyword} makes the one on line ${earlier.line + 1} void.`;
            yield { at: keywordSpan, message };
        }
    }
}

;// CONCATENATED MODULE: ./src/lint/rules/second-cmd.ts

const secondCmd = {
    meta: {
        code: 'DL4003',
        aliases: ['MultipleInstructionsDisallowed'],
        name: 'second-cmd',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'A stage has more than one CMD.',
        why: 'Only the last CMD of a stage counts. The one above does nothing, and a reader may take it for what runs.',
        bad: [{ dockerfile: 'FROM debian:12\nCMD ["a"]\nCMD ["b"]' }],
        good: [
            { dockerfile: 'FROM debian:12\nCMD ["a"]' },
            { dockerfile: 'FROM debian:12 AS base\nCMD ["a"]\nFROM base\nCMD ["b"]' },
        ],
        remedy: 'Keep one CMD.',
    },
    *check({ dockerfile }) {
        yield* repeatedIn(dockerfile, 'CMD');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/second-entrypoint.ts

const secondEntrypoint = {
    meta: {
        code: 'DL4004',
        aliases: ['MultipleInstructionsDisallowed'],
        name: 'second-entrypoint',
        severity: 'error',
        tags: ['correctness'],
        summary: 'A stage has more than one ENTRYPOINT.',
        why: 'Only the last ENTRYPOINT of a stage counts. The one above does nothing, and a reader may take it for what runs.',
        bad: [{ dockerfile: 'FROM debian:12\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]' }],
        good: [
            { dockerfile: 'FROM debian:12\nENTRYPOINT ["a"]' },
            { dockerfile: 'FROM debian:12 AS base\nENTRYPOINT ["a"]\nFROM base\nENTRYPOINT ["b"]' },
        ],
        remedy: 'Keep one ENTRYPOINT.',
    },
    *check({ dockerfile }) {
        yield* repeatedIn(dockerfile, 'ENTRYPOINT');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/second-healthcheck.ts

const secondHealthcheck = {
    meta: {
        code: 'DL3012',
        aliases: ['MultipleInstructionsDisallowed'],
        name: 'second-healthcheck',
        severity: 'error',
        tags: ['correctness'],
        summary: 'A stage has more than one HEALTHCHECK.',
        why: 'Only the last HEALTHCHECK of a stage counts. The one above does nothing, and a reader may take it for what runs.',
        bad: [{ dockerfile: 'FROM debian:12\nHEALTHCHECK CMD ["a"]\nHEALTHCHECK CMD ["b"]' }],
        good: [
            { dockerfile: 'FROM debian:12\nHEALTHCHECK CMD ["a"]' },
            {
                dockerfile: 'FROM debian:12 AS base\nHEALTHCHECK CMD ["a"]\nFROM base\nHEALTHCHECK CMD ["b"]',
            },
        ],
        remedy: 'Keep one HEALTHCHECK.',
    },
    *check({ dockerfile }) {
        yield* repeatedIn(dockerfile, 'HEALTHCHECK');
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/secret-in-variable.ts


const secretInVariable = {
    meta: {
        code: 'DL3064',
        aliases: ['SecretsUsedInArgOrEnv'],
        name: 'secret-in-variable',
        severity: 'warning',
        tags: ['security'],
        summary: 'ARG or ENV seems to hold a secret.',
        why: 'The value of an ENV is in the configuration of the image, that of an ARG in its history and its provenance: everybody who can pull the image can read it.',
        bad: [
            { dockerfile: 'FROM node:22-slim\nARG NPM_TOKEN\nRUN npm ci' },
            { dockerfile: 'FROM node:22-slim\nENV DB_PASSWORD=hunter2' },
        ],
        good: [
            { dockerfile: 'FROM node:22-slim\nRUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci' },
            { dockerfile: 'FROM node:22-slim\nENV DB_PASSWORD_FILE=/run/secrets/db' },
        ],
        remedy: 'Mount the secret into the RUN that needs it, or give it to the container when it starts.',
        differs: 'Whole words count, as in BuildKit: GOPRIVATE, a user name and TOKEN_FILE are no secrets.',
    },
    *check({ dockerfile }) {
        for (const { keyword, pairs } of (0,run_commands/* withTriggers */.Mj)(dockerfile.instructions)) {
            if (keyword !== 'ARG' && keyword !== 'ENV')
                continue;
            for (const { key } of pairs)
                if (isSecret(key.value))
                    yield { at: key, message: `${keyword} ${(0,excerpt/* excerpt */.K)(key.value)} seems to hold a secret.` };
        }
    },
};
/** https://github.com/moby/buildkit/blob/master/frontend/dockerfile/dockerfile2llb/convert.go */
const secretWords = /(?:^|_)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i;
const plainWords = /(?:^|_)(?:public|file|version)(?:_|$)/i;
function isSecret(key) {
    return secretWords.test(key) && !plainWords.test(key);
}

;// CONCATENATED MODULE: ./src/lint/modes.ts


/** The modes of every chmod, and of every `COPY --chmod` and `ADD --chmod`. */
function modesIn(dockerfile) {
    const commands = dockerfile.runCommands.flatMap(({ command: { name, args } }) => {
        const word = name === 'chmod' ? args.find(({ value }) => isMode(value)) : undefined;
        return word === undefined ? [] : [{ word, mode: word.value }];
    });
    const flags = ofKeyword(dockerfile, 'COPY', 'ADD').flatMap((instruction) => {
        const word = (0,dockerfile_instruction/* flagOf */.iP)(instruction, 'chmod');
        return word === null ? [] : [{ word, mode: word.value ?? '' }];
    });
    return [...commands, ...flags];
}
/** https://www.gnu.org/software/coreutils/manual/html_node/File-permissions.html */
function isMode(text) {
    return /^[0-7]{3,4}$/.test(text) || /^[ugoa]*[-+=][rwxXst]*(?:,|$)/.test(text);
}

;// CONCATENATED MODULE: ./src/lint/rules/setuid-bit.ts


const setuidBit = {
    meta: {
        code: 'DW1028',
        aliases: [],
        name: 'setuid-bit',
        severity: 'warning',
        tags: ['security'],
        summary: 'A file gets the setuid or setgid bit.',
        why: 'A program with the bit runs with the rights of its owner, mostly root, whoever starts it: a way from any user to root.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN chmod u+s /usr/bin/tool' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN chmod 755 /usr/bin/tool' }],
        remedy: 'Leave the bit out, and give the container the capability it needs.',
    },
    *check({ dockerfile }) {
        for (const { word, mode } of modesIn(dockerfile))
            if (/^[2-7][0-7]{3}$/.test(mode) || /(?:^|,)[ugoa]*[+=][rwxXt]*s/.test(mode))
                yield { at: word, message: `Mode ${(0,excerpt/* excerpt */.K)(mode)} sets the setuid or setgid bit.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/shell-form-command.ts


const shellFormCommand = {
    meta: {
        code: 'DL3025',
        aliases: ['JSONArgsRecommended'],
        name: 'shell-form-command',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'CMD, ENTRYPOINT or HEALTHCHECK is in shell form.',
        why: 'The shell form starts a shell that starts the program. The shell gets the signals and does not pass them on, so that a stop waits for its timeout and then kills; and the image must hold a shell.',
        bad: [
            { dockerfile: 'FROM node:22-slim\nCMD node server.js' },
            { dockerfile: 'FROM node:22-slim\nHEALTHCHECK CMD node health.js' },
        ],
        good: [
            { dockerfile: 'FROM node:22-slim\nCMD ["node", "server.js"]' },
            { dockerfile: 'FROM node:22-slim\nHEALTHCHECK CMD ["node", "health.js"]' },
            { dockerfile: 'FROM node:22-slim\nHEALTHCHECK NONE' },
        ],
        remedy: 'Write the command as a JSON array.',
    },
    *check({ dockerfile }) {
        for (const instruction of ofKeyword(dockerfile, 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'))
            if (isShellForm(instruction))
                yield shell_form_command_problemAt(instruction);
    },
};
function isShellForm({ keyword, json, words }) {
    if (json.kind !== 'none' || words.length === 0)
        return false;
    return keyword !== 'HEALTHCHECK' || words[0]?.value.toUpperCase() === 'CMD';
}
function shell_form_command_problemAt(instruction) {
    const words = instruction.words.slice(instruction.keyword === 'HEALTHCHECK' ? 1 : 0);
    const start = words[0]?.start ?? instruction.keywordSpan.start;
    const at = { start, end: words.at(-1)?.end ?? instruction.keywordSpan.end };
    const message = `${instruction.keyword} is in shell form.`;
    const edit = jsonEdit(instruction);
    if (edit === null || edit.at.start !== at.start || edit.at.end !== at.end)
        return { at, message };
    const fix = { safety: 'unsafe', summary: 'Write a JSON array', edits: [edit] };
    return { at, message, fix };
}
/** A single command of literal words can do without the shell. */
function jsonEdit(instruction) {
    const [command, second] = (0,dockerfile_instruction/* commandsOf */.Kf)(instruction);
    if (command?.nameWord == null || second !== undefined)
        return null;
    const words = [command.nameWord, ...command.args];
    const isPlain = command.assignments.length + command.redirections.length === 0;
    if (!isPlain || words.some(({ isLiteral }) => !isLiteral))
        return null;
    const text = `[${words.map(({ value }) => JSON.stringify(value)).join(', ')}]`;
    return { at: { start: command.start, end: command.end }, text };
}

;// CONCATENATED MODULE: ./src/lint/rules/signature-check-off.ts


const signatureCheckOff = {
    meta: {
        code: 'DW1025',
        aliases: [
            'CKV2_DOCKER_7',
            'CKV2_DOCKER_8',
            'CKV2_DOCKER_9',
            'CKV2_DOCKER_10',
            'CKV2_DOCKER_11',
        ],
        name: 'signature-check-off',
        severity: 'warning',
        tags: ['security'],
        summary: 'The check of package signatures is switched off.',
        why: 'Signatures show that a package comes from the distribution. Without them a mirror, or whoever stands before it, decides what ends in the image.',
        bad: [
            { dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache --allow-untrusted /tmp/tool.apk' },
        ],
        good: [
            {
                dockerfile: 'FROM alpine:3.22\nCOPY tool.rsa.pub /etc/apk/keys/\nRUN apk add --no-cache /tmp/tool.apk',
            },
        ],
        remedy: 'Add the key of the packages.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const option = optionOf(command, ...(uncheckedOptions.get(command.name) ?? []));
            const trusted = option ?? command.args.find(({ value }) => /\[[^\]]*trusted=yes[^\]]*\]/.test(value));
            if (trusted != null)
                yield {
                    at: trusted,
                    message: `${(0,excerpt/* excerpt */.K)(trusted.value)} switches the check of signatures off.`,
                };
        }
    },
};
const apt = ['--allow-unauthenticated', '--force-yes', '--allow-insecure-repositories'];
const rpm = ['--nogpgcheck', '--no-gpgchecks'];
/** Programs with the options that switch the check off. */
const uncheckedOptions = new Map([
    ['apk', ['--allow-untrusted']],
    ['apt', apt],
    ['apt-get', apt],
    ['dnf', rpm],
    ['dpkg', ['--force-bad-verify']],
    ['microdnf', rpm],
    ['rpm', ['--nodigest', '--nofiledigest', '--nosignature', '--noverify']],
    ['yum', rpm],
    ['zypper', ['--no-gpg-checks', '--allow-unsigned-rpm']],
]);

;// CONCATENATED MODULE: ./src/lint/rules/smaller-base-image.ts





const smallerBaseImage = {
    meta: {
        code: 'DW1005',
        aliases: [],
        name: 'smaller-base-image',
        severity: 'info',
        tags: ['size'],
        summary: 'The base image has a smaller sibling.',
        why: 'The full images hold compilers, headers and tools of a whole distribution, which most programs never use; they are downloaded by every node and scanned by every scanner.',
        bad: [{ dockerfile: 'FROM node:22\nUSER node' }],
        good: [{ dockerfile: 'FROM node:22-slim\nUSER node' }],
        remedy: 'Try the smaller variant, or a distroless image.',
    },
    *check({ dockerfile }) {
        const final = finalStage(dockerfile);
        const base = final === null ? undefined : [...(0,dockerfile_stages/* lineageOf */.bQ)(final)].at(-1);
        if (base?.image == null || base.imageName === null)
            return;
        const reference = (0,dockerfile_reference/* parseReference */.F)(base.imageName);
        const smaller = siblings.get((0,dockerfile_reference/* familiarName */.h)(reference));
        if (smaller === undefined || isSmall(reference.tag ?? ''))
            return;
        const message = `Image ${(0,excerpt/* excerpt */.K)(base.image.value)} has smaller siblings: ${listed(smaller)}.`;
        yield { at: base.image, message };
    },
};
/** Official images, with the variants that are smaller than the one without a suffix. https://github.com/docker-library/official-images */
const siblings = new Map([
    ['debian', ['slim']],
    ['denoland/deno', ['alpine', 'distroless']],
    ['eclipse-temurin', ['jre-alpine']],
    ['elixir', ['slim', 'alpine']],
    ['erlang', ['slim', 'alpine']],
    ['haproxy', ['alpine']],
    ['httpd', ['alpine']],
    ['mcr.microsoft.com/dotnet/aspnet', ['alpine', 'chiseled']],
    ['mcr.microsoft.com/dotnet/runtime', ['alpine', 'chiseled']],
    ['memcached', ['alpine']],
    ['nginx', ['alpine', 'alpine-slim']],
    ['node', ['slim', 'alpine']],
    ['oven/bun', ['slim', 'alpine', 'distroless']],
    ['perl', ['slim']],
    ['php', ['alpine']],
    ['postgres', ['alpine']],
    ['python', ['slim', 'alpine']],
    ['redis', ['alpine']],
    ['ruby', ['slim', 'alpine']],
    ['swift', ['slim']],
]);
function isSmall(tag) {
    return /alpine|slim|distroless|chiseled|distro-less|noble-chiseled|minimal|onbuild/.test(tag);
}

;// CONCATENATED MODULE: ./src/lint/rules/stage-name-case.ts

const stageNameCase = {
    meta: {
        code: 'StageNameCasing',
        aliases: [],
        name: 'stage-name-case',
        severity: 'style',
        tags: ['maintainability'],
        summary: 'The name of a stage is not in lower case.',
        why: 'Names of stages are compared without regard to case; one spelling for all of them is easier to find.',
        bad: [{ dockerfile: 'FROM golang:1.25 AS Build' }],
        good: [{ dockerfile: 'FROM golang:1.25 AS build' }],
        remedy: 'Write the name in lower case.',
    },
    *check({ dockerfile }) {
        for (const { name, alias } of dockerfile.stages) {
            if (name === null || alias === null || alias.value === name)
                continue;
            const fix = {
                safety: 'safe',
                summary: 'Write it in lower case',
                edits: [{ at: alias, text: name }],
            };
            yield { at: alias, message: `The name ${(0,excerpt/* excerpt */.K)(alias.value)} is not in lower case.`, fix };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/sudo.ts
const sudo = {
    meta: {
        code: 'DL3004',
        aliases: [],
        name: 'sudo',
        severity: 'error',
        tags: ['security'],
        summary: 'A RUN uses sudo.',
        why: 'Instructions run as the USER in force, root unless it is changed, so that sudo adds nothing but an installed program that raises rights, and handles signals and the environment in its own way.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN sudo apt-get update' }],
        good: [
            { dockerfile: 'FROM debian:12\nRUN apt-get update' },
            { dockerfile: 'FROM node:22-slim\nUSER root\nRUN mkdir /data\nUSER node' },
        ],
        remedy: 'Switch with USER where root is needed, or use gosu in an entrypoint.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands)
            if (command.name === 'sudo' && command.nameWord !== null)
                yield { at: command.nameWord, message: 'A command is started with sudo.' };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/superfluous-label.ts


const superfluousLabel = {
    meta: {
        code: 'DL3050',
        aliases: [],
        name: 'superfluous-label',
        severity: 'info',
        tags: ['maintainability'],
        summary: 'A label is not in the schema.',
        why: 'A schema of labels is of use only when nothing else is set: a misspelt key is found here.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.exmaple.x=a',
                settings: { labels: { 'org.example.x': 'text' }, strictLabels: true },
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nLABEL org.example.x=a',
                settings: { labels: { 'org.example.x': 'text' }, strictLabels: true },
            },
        ],
        remedy: 'Remove the label, or add it to the schema.',
    },
    *check({ dockerfile, settings }) {
        if (!settings.strictLabels)
            return;
        for (const { key } of labelsOf(dockerfile))
            if (!Object.hasOwn(settings.labels, key.value))
                yield { at: key, message: `Label ${(0,excerpt/* excerpt */.K)(key.value)} is not in the schema.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/system-volume.ts


const systemVolume = {
    meta: {
        code: 'DW1029',
        aliases: ['DKL-DI-0002'],
        name: 'system-volume',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'VOLUME names a folder of the system.',
        why: 'A volume on /dev, /proc or /sys hides what the kernel shows there; programs fail in ways that are hard to explain.',
        bad: [{ dockerfile: 'FROM debian:12\nVOLUME /proc' }],
        good: [{ dockerfile: 'FROM debian:12\nVOLUME /data' }],
        remedy: 'Name a folder of the program.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'VOLUME'))
            for (const word of words)
                if (/^["']?\/(?:dev|proc|sys)(?:\/|["']?$)/.test(word.value))
                    yield { at: word, message: `${(0,excerpt/* excerpt */.K)(word.value)} belongs to the kernel.` };
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/system-workdir.ts


const systemWorkdir = {
    meta: {
        code: 'DW1030',
        aliases: ['DS-0030'],
        name: 'system-workdir',
        severity: 'info',
        tags: ['security'],
        summary: 'WORKDIR is a folder of the system.',
        why: 'Files of the program among those of the system are overwritten by its packages, and overwrite them.',
        bad: [{ dockerfile: 'FROM debian:12\nWORKDIR /usr/bin' }],
        good: [{ dockerfile: 'FROM debian:12\nWORKDIR /app' }],
        remedy: 'Use a folder of the program, such as /app.',
    },
    *check({ dockerfile }) {
        for (const { words } of ofKeyword(dockerfile, 'WORKDIR')) {
            const [word] = words;
            const path = word?.value.replace(/["']/g, '').replace(/(.)\/+$/, '$1');
            if (word === undefined || path === undefined || !systemFolders.has(path))
                continue;
            yield { at: word, message: `${(0,excerpt/* excerpt */.K)(path)} belongs to the system.` };
        }
    },
};
const systemFolders = new Set('/bin /boot /dev /etc /lib /lib64 /proc /sbin /sys /usr /usr/bin /usr/lib /usr/sbin /var'.split(' '));

;// CONCATENATED MODULE: ./src/lint/rules/tls-check-off.ts



const tlsCheckOff = {
    meta: {
        code: 'DW1024',
        aliases: [
            'CKV2_DOCKER_2',
            'CKV2_DOCKER_3',
            'CKV2_DOCKER_4',
            'CKV2_DOCKER_5',
            'CKV2_DOCKER_6',
            'CKV2_DOCKER_12',
            'CKV2_DOCKER_13',
            'CKV2_DOCKER_14',
            'CKV2_DOCKER_15',
            'CKV2_DOCKER_16',
            'CKV2_DOCKER_18',
        ],
        name: 'tls-check-off',
        severity: 'warning',
        tags: ['security'],
        summary: 'The check of TLS certificates is switched off.',
        why: 'Whoever stands between the build and the server can answer in its place, and decides what ends in the image.',
        bad: [
            { dockerfile: 'FROM debian:12\nRUN curl -k https://example.com/tool -o /tool' },
            { dockerfile: 'FROM node:22-slim\nENV NODE_TLS_REJECT_UNAUTHORIZED=0' },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nCOPY ca.crt /usr/local/share/ca-certificates/\nRUN update-ca-certificates && curl https://example.com/tool -o /tool',
            },
        ],
        remedy: 'Add the certificate authority of the server to those of the image.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const word = insecureWord(command) ??
                command.assignments.find(({ name, value }) => isInsecure(name, value));
            if (word != null)
                yield { at: word, message: `${command.name || 'The command'} does not check certificates.` };
        }
        for (const { pairs } of ofKeyword(dockerfile, 'ARG', 'ENV'))
            for (const { key, value } of pairs)
                if (isInsecure(key.value, value?.value ?? ''))
                    yield {
                        at: key,
                        message: `${(0,excerpt/* excerpt */.K)(key.value)} switches the check of certificates off.`,
                    };
    },
};
/** Programs with the options that switch the check off. */
const insecureOptions = new Map([
    ['curl', ['-k', '--insecure', '--proxy-insecure']],
    ['gem', ['--no-verify-ssl']],
    ['pip', ['--trusted-host']],
    ['pip3', ['--trusted-host']],
    ['wget', ['--no-check-certificate']],
]);
const rpmPrograms = new Set('dnf dnf5 microdnf yum yum-config-manager'.split(' '));
/** With `--setopt` before it or in it, for all repositories or those of a name. */
const sslVerifyOff = /^(?:--setopt=)?(?:[^=]*\.)?sslverify=(?:0|false|no|off)$/i;
function insecureWord(command) {
    const option = optionOf(command, ...(insecureOptions.get(command.name) ?? []));
    if (option !== null)
        return option;
    if (command.name === 'git')
        return (command.args.find(({ value }) => /^http\.sslVerify(?:=(?:false|0))?$/i.test(value) && setsFalse(command, value)) ?? null);
    if (command.name === 'export')
        return command.args.find(({ value }) => isInsecure(...splitPair(value))) ?? null;
    if (rpmPrograms.has(command.name))
        return command.args.find(({ value }) => sslVerifyOff.test(value)) ?? null;
    return ['npm', 'pnpm', 'yarn'].includes(command.name) ? strictSslWord(command) : null;
}
function setsFalse(command, value) {
    return (value.includes('=') ||
        operandsOf(command).some((word) => word.value === 'false' || word.value === '0'));
}
function strictSslWord(command) {
    const index = command.args.findIndex(({ value }) => /^(?:--)?(?:no-)?strict-ssl/.test(value));
    const word = command.args[index];
    const text = `${word?.value ?? ''} ${command.args[index + 1]?.value ?? ''}`;
    return word !== undefined && /no-strict-ssl|strict-ssl[= ]false/.test(text) ? word : null;
}
function splitPair(text) {
    const equals = text.indexOf('=');
    return equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
}
function isInsecure(name, value) {
    switch (name.toUpperCase()) {
        case 'NODE_TLS_REJECT_UNAUTHORIZED':
        case 'PYTHONHTTPSVERIFY':
            return value === '0';
        case 'GIT_SSL_NO_VERIFY':
            return value !== '' && value !== '0' && value !== 'false';
        case 'GOINSECURE':
        case 'PIP_TRUSTED_HOST':
            return value !== '';
        case 'NPM_CONFIG_STRICT_SSL':
            return value === 'false';
        default:
            return false;
    }
}

// EXTERNAL MODULE: ./src/lint/predefined.ts
var predefined = __webpack_require__(5011);
// EXTERNAL MODULE: ./src/lint/suggest.ts
var suggest = __webpack_require__(247);
;// CONCATENATED MODULE: ./src/lint/rules/undefined-arg-in-from.ts




const undefinedArgInFrom = {
    meta: {
        code: 'UndefinedArgInFrom',
        aliases: [],
        name: 'undefined-arg-in-from',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'FROM uses an ARG that is not declared above.',
        why: 'Only ARGs before the first FROM can be used in FROM; any other is empty, and the build takes another image or fails.',
        bad: [{ dockerfile: 'ARG VERSION=12\nFROM debian:${VERSOIN}' }],
        good: [{ dockerfile: 'ARG VERSION=12\nFROM debian:${VERSION}' }],
        remedy: 'Declare the ARG before the first FROM.',
    },
    *check({ dockerfile }) {
        const declared = new Set(dockerfile.preamble.flatMap(({ pairs }) => pairs.map(({ key }) => key.value)));
        for (const { image } of dockerfile.stages) {
            const uses = image === null ? [] : (0,variables/* variableUses */.T)(image.text, dockerfile.escape);
            for (const { name, operator } of uses) {
                const isKnown = declared.has(name) || predefined/* platformArguments */.Q.has(name) || predefined/* proxyArguments */.R.has(name);
                if (image === null || isKnown || /^:?[-+]/.test(operator))
                    continue;
                const near = (0,suggest/* nearestVariable */.b)(name, declared);
                const hint = near === null ? '' : `; ${(0,excerpt/* excerpt */.K)(near)} is`;
                yield {
                    at: image,
                    message: `ARG ${(0,excerpt/* excerpt */.K)(name)} is not declared before the first FROM${hint}.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/undefined-variable.ts





const undefinedVariable = {
    meta: {
        code: 'UndefinedVar',
        aliases: [],
        name: 'undefined-variable',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'An instruction uses a variable that nothing sets.',
        why: 'An unset variable is empty: a path begins at the root, a label says nothing.',
        bad: [
            { dockerfile: 'FROM debian:12\nARG APP_HOME=/app\nWORKDIR $APP_HOEM' },
            { dockerfile: 'FROM scratch\nCOPY app $BIN' },
        ],
        good: [{ dockerfile: 'FROM debian:12\nARG APP_HOME=/app\nWORKDIR $APP_HOME' }],
        remedy: 'Declare the variable with ARG or ENV in the stage.',
        differs: 'The variables of the base image are not known, so that a name is reported only when it is near to a declared one, or when the stage starts from scratch.',
    },
    *check({ dockerfile }) {
        const scratch = scratchStages(dockerfile);
        for (const { stage, instruction, scope } of (0,scopes/* walkScopes */.T)(dockerfile)) {
            if (!expanding.has(instruction.keyword))
                continue;
            for (const word of expandedWords(instruction)) {
                const use = (0,variables/* variableUses */.T)(word.text, dockerfile.escape).find((one) => isUndefined(one, scope));
                if (use === undefined)
                    continue;
                const near = (0,suggest/* nearestVariable */.b)(use.name, scope);
                if (near === null && !scratch.has(stage))
                    continue;
                const hint = near === null ? '' : `; ${(0,excerpt/* excerpt */.K)(near)} is set`;
                yield { at: word, message: `Nothing sets ${(0,excerpt/* excerpt */.K)(use.name)}${hint}.` };
            }
        }
    },
};
/** Stages that begin with no file and no variable, and those that continue them. */
function scratchStages({ stages }) {
    const scratch = new Set();
    for (const stage of stages) {
        const { parent, imageName } = stage;
        if (parent === null ? imageName === 'scratch' : scratch.has(parent))
            scratch.add(stage);
    }
    return scratch;
}
/** Instructions whose words Docker expands. https://docs.docker.com/reference/dockerfile/#environment-replacement */
const expanding = new Set('ADD COPY ENV EXPOSE LABEL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
function expandedWords({ pairs, words }) {
    return pairs.length === 0 ? words : pairs.flatMap(({ value }) => value ?? []);
}
function isUndefined({ name, operator }, scope) {
    return operator === '' && !scope.has(name) && !predefined/* proxyArguments */.R.has(name) && name !== 'PATH';
}

;// CONCATENATED MODULE: ./src/lint/rules/unknown-copy-source.ts


const unknownCopySource = {
    meta: {
        code: 'DL3022',
        aliases: [],
        name: 'unknown-copy-source',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'COPY takes from a stage that is not there.',
        why: 'A name that is no earlier stage is taken for an image and pulled: a typing mistake becomes the image of a stranger.',
        bad: [{ dockerfile: 'FROM golang:1.25 AS build\nFROM debian:12\nCOPY --from=bild /app /app' }],
        good: [
            { dockerfile: 'FROM golang:1.25 AS build\nFROM debian:12\nCOPY --from=build /app /app' },
        ],
        remedy: 'Name an earlier stage, or an image with its tag.',
        differs: 'Names that hold `/`, `@` or a variable are left alone: they cannot be stages.',
    },
    *check({ dockerfile }) {
        const known = new Set();
        for (const stage of dockerfile.stages) {
            for (const from of copySources(stage)) {
                const name = (from.value ?? '').toLowerCase();
                const isKnown = known.has(name) || name === stage.name || name === String(stage.index);
                if (isKnown || isElsewhere(name))
                    continue;
                yield { at: from, message: `No stage above is called ${(0,excerpt/* excerpt */.K)(name)}.` };
            }
            known.add(String(stage.index));
            if (stage.name !== null)
                known.add(stage.name);
        }
    },
};
function copySources({ instructions }) {
    return instructions.flatMap((copy) => {
        const from = copy.keyword === 'COPY' ? (0,dockerfile_instruction/* flagOf */.iP)(copy, 'from') : null;
        return from === null ? [] : [from];
    });
}
/** An image with a tag, digest or path, or a variable; a named context cannot be told from a mistake. */
function isElsewhere(name) {
    return /[:@/$]/.test(name);
}

;// CONCATENATED MODULE: ./src/lint/packages/unpinned.ts

/** One problem for all packages of a command that have no version; words that begin with a variable are left out. */
function* unpinnedProblem(packages) {
    const unpinned = packages.filter(({ isLiteral, text }) => isLiteral || !/^["']?\$/.test(text));
    if (unpinned.length === 0)
        return;
    const names = listed(unpinned.map(({ value }) => value));
    const verb = plural(unpinned.length, 'has', 'have');
    const noun = plural(unpinned.length, 'Package', 'Packages');
    yield { at: spanning(unpinned), message: `${noun} ${names} ${verb} no version.` };
}

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-apk-package.ts


const unpinnedApkPackage = {
    meta: {
        code: 'DL3018',
        aliases: [],
        name: 'unpinned-apk-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'apk adds a package without a version.',
        why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache curl' }],
        good: [
            { dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache curl=8.14.1-r2' },
            { dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache "curl~8.14"' },
        ],
        remedy: 'Give the version after `=`, or a range after `~`.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const packages = apkAdd(command)?.packages ?? [];
            yield* unpinnedProblem(packages.filter(({ value }) => !/[=~<>]|\.apk$/.test(value)));
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-apt-package.ts


const unpinnedAptPackage = {
    meta: {
        code: 'DL3008',
        aliases: [],
        name: 'unpinned-apt-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'apt-get installs a package without a version.',
        why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get install -y curl' }],
        good: [
            { dockerfile: 'FROM debian:12\nRUN apt-get install -y curl=7.88.1-10+deb12u12' },
            { dockerfile: 'FROM debian:12\nRUN apt-get install -y ./tool.deb' },
        ],
        remedy: 'Give the version after `=`, or pin the package source to a snapshot.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const packages = aptGetPackages(command) ?? [];
            yield* unpinnedProblem(packages.filter(({ value }) => !/[=/]|\.deb$/.test(value)));
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-dnf-package.ts


const unpinnedDnfPackage = {
    meta: {
        code: 'DL3041',
        aliases: [],
        name: 'unpinned-dnf-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'dnf installs a package without a version.',
        why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl' }],
        good: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl-8.15.0' }],
        remedy: 'Give the version after `-`.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const call = rpmCall(command, ['dnf', 'microdnf']);
            if (call !== null && /^(?:local)?install$/.test(call.action.value))
                yield* unpinnedProblem(unversionedRpms(call.packages));
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-gem.ts


const unpinnedGem = {
    meta: {
        code: 'DL3028',
        aliases: [],
        name: 'unpinned-gem',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'gem installs a package without a version.',
        why: 'Without a version the build takes the newest release of the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM ruby:3.4-slim\nRUN gem install bundler' }],
        good: [{ dockerfile: 'FROM ruby:3.4-slim\nRUN gem install bundler:2.7.2' }],
        remedy: 'Give the version after `:`.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            if (command.name !== 'gem' || hasOption(command, '-v', '--version'))
                continue;
            const [action, ...gems] = operandsOf(command, unpinned_gem_valued);
            if (action?.value !== 'install' && action?.value !== 'i')
                continue;
            yield* unpinnedProblem(gems.filter(({ value }) => !/[:/]|\.gem$/.test(value)));
        }
    },
};
/** Options of gem that take the next word. https://guides.rubygems.org/command-reference/#gem-install */
const unpinned_gem_valued = [
    '-i',
    '--install-dir',
    '-n',
    '--bindir',
    '-s',
    '--source',
    '-P',
    '--trust-policy',
    '-p',
    '--platform',
    '-g',
    '--file',
];

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-go-package.ts


const unpinnedGoPackage = {
    meta: {
        code: 'DL3062',
        aliases: [],
        name: 'unpinned-go-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'go installs a package without a version.',
        why: 'Without a version the build takes the newest release of the day: the same commit gives another program tomorrow.',
        bad: [{ dockerfile: 'FROM golang:1.25\nRUN go install golang.org/x/tools/gopls@latest' }],
        good: [{ dockerfile: 'FROM golang:1.25\nRUN go install golang.org/x/tools/gopls@v0.20.0' }],
        remedy: 'Give the version after `@`.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            if (command.name !== 'go')
                continue;
            const [action, ...packages] = operandsOf(command, unpinned_go_package_valued);
            if (!['install', 'get', 'run'].includes(action?.value ?? ''))
                continue;
            const named = action?.value === 'run' ? packages.slice(0, 1) : packages;
            yield* unpinnedProblem(named.filter(({ value }) => isRemote(value) && !isVersioned(value)));
        }
    },
};
/** Options of go that take the next word. */
const unpinned_go_package_valued = ['-C', '-ldflags', '-gcflags', '-asmflags', '-tags', '-o', '-mod', '-p', '-exec'];
/** The path of a module begins with a host name. https://go.dev/ref/mod#module-path */
function isRemote(path) {
    return /^[\w-]+(?:\.[\w-]+)+\//.test(path);
}
function isVersioned(path) {
    return /@(?!latest$|none$)./.test(path);
}

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-npm-package.ts


const unpinnedNpmPackage = {
    meta: {
        code: 'DL3016',
        aliases: [],
        name: 'unpinned-npm-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'npm installs a package without a version.',
        why: 'Without a version the build takes the newest release of the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM node:22-slim\nRUN npm install -g typescript' }],
        good: [
            { dockerfile: 'FROM node:22-slim\nRUN npm install -g typescript@5.9.3' },
            { dockerfile: 'FROM node:22-slim\nRUN npm install' },
        ],
        remedy: 'Give the version after `@`, or install from a lock file.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands)
            yield* unpinnedProblem((npmPackages(command) ?? []).filter(({ value }) => isUnpinned(value)));
    },
};
/** https://docs.npmjs.com/cli/commands/npm-install */
function isUnpinned(name) {
    const isFile = /^(?:\.|\/|~\/)|\.(?:tar|tar\.gz|tgz)$/.test(name);
    const isAddress = /^(?:[\w+]+:|git@)/.test(name);
    if (isFile || (isAddress && /#|\.t(?:ar\.)?gz/.test(name)))
        return false;
    return !name.includes('#') && !/.@./.test(name.replace(/^git@/, ''));
}

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-pip-package.ts



const unpinnedPipPackage = {
    meta: {
        code: 'DL3013',
        aliases: [],
        name: 'unpinned-pip-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'pip installs a package without a version.',
        why: 'Without a version the build takes the newest release of the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir flask' }],
        good: [
            { dockerfile: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir flask==3.1.1' },
            { dockerfile: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir -r requirements.txt' },
        ],
        remedy: 'Give the version after `==`, or install from a requirements file.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const packages = pipInstall(command)?.packages ?? [];
            if (!hasPinnedSource(command))
                yield* unpinnedProblem(packages.filter(unpinned_pip_package_isUnpinned));
        }
    },
};
/** A requirements or constraints file holds the versions. */
function hasPinnedSource(command) {
    return hasOption(command, '-r', '--requirement', '-c', '--constraint');
}
/** https://packaging.python.org/en/latest/specifications/version-specifiers/, https://pip.pypa.io/en/stable/topics/vcs-support/ */
function unpinned_pip_package_isUnpinned({ value }) {
    if (/^(?:bzr|git|hg|svn)\+/.test(value))
        return !/:\/\/[^/]*\/.*@/.test(value);
    const isFile = value === '.' || value.startsWith('.[') || /\.(?:whl|tar\.gz)$/.test(value);
    return !isFile && !/[=<>~/]|!=|@/.test(value);
}

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-yum-package.ts


const unpinnedYumPackage = {
    meta: {
        code: 'DL3033',
        aliases: [],
        name: 'unpinned-yum-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'yum installs a package without a version.',
        why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM almalinux:9\nRUN yum install -y curl' }],
        good: [{ dockerfile: 'FROM almalinux:9\nRUN yum install -y curl-7.76.1' }],
        remedy: 'Give the version after `-`.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const call = rpmCall(command, ['yum']);
            if (call !== null && /^(?:local)?install$/.test(call.action.value))
                yield* unpinnedProblem(unversionedRpms(call.packages));
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/unpinned-zypper-package.ts


const unpinnedZypperPackage = {
    meta: {
        code: 'DL3037',
        aliases: [],
        name: 'unpinned-zypper-package',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'zypper installs a package without a version.',
        why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
        bad: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl' }],
        good: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl=8.6.0' }],
        remedy: 'Give the version after `=`.',
        differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const packages = isZypperInstall(command) ? (zypperCall(command)?.packages ?? []) : [];
            yield* unpinnedProblem(packages.filter(({ value }) => !/[=<>]|\.rpm$/.test(value)));
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/untagged-image.ts


const untaggedImage = {
    meta: {
        code: 'DL3006',
        aliases: [],
        name: 'untagged-image',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'A base image has neither a tag nor a digest.',
        why: 'Without a tag the build takes `latest`, whatever that is on the day: the same commit gives another image tomorrow, and a size change has no cause in the pull request.',
        bad: [
            { dockerfile: 'FROM debian' },
            { dockerfile: 'FROM registry.example.com:5000/base AS build' },
        ],
        good: [
            { dockerfile: 'FROM debian:12-slim' },
            { dockerfile: 'FROM debian:12-slim AS build\nFROM build' },
            { dockerfile: 'FROM scratch' },
            { dockerfile: 'ARG BASE\nFROM ${BASE}' },
        ],
        differs: 'A name with a variable that may turn out to be a stage is left alone.',
        remedy: 'Name the version as a tag, best with the digest.',
    },
    *check({ dockerfile }) {
        const names = dockerfile.stages.flatMap(({ name }) => name ?? []);
        for (const { image, parent, imageName } of dockerfile.stages) {
            if (image === null || parent !== null || maybeStage(image.value, names))
                continue;
            if ((imageName ?? image.value).toLowerCase() === 'scratch')
                continue;
            const { tag, digest } = (0,dockerfile_reference/* parseReference */.F)(image.value);
            if (tag !== null || digest !== null)
                continue;
            yield { at: image, message: `Image ${(0,excerpt/* excerpt */.K)(image.value)} has no tag.` };
        }
    },
};
/** A name with a variable may turn out to be a stage: `build-$TARGETARCH`. */
function maybeStage(image, names) {
    const variable = image.indexOf('$');
    const fixed = image.slice(0, variable).toLowerCase();
    return variable === 0 || (variable > 0 && names.some((name) => name.startsWith(fixed)));
}

;// CONCATENATED MODULE: ./src/lint/rules/untrusted-registry.ts



const untrustedRegistry = {
    meta: {
        code: 'DL3026',
        aliases: [],
        name: 'untrusted-registry',
        severity: 'error',
        tags: ['security'],
        summary: 'An image comes from a registry that is not allowed.',
        why: 'Whoever controls a base image controls what is built on it. A list of registries keeps images of unknown origin out.',
        bad: [
            { dockerfile: 'FROM ghcr.io/example/tool:1', settings: { trustedRegistries: ['docker.io'] } },
        ],
        good: [
            { dockerfile: 'FROM debian:12', settings: { trustedRegistries: ['docker.io'] } },
            {
                dockerfile: 'FROM eu.gcr.io/example/tool:1',
                settings: { trustedRegistries: ['*.gcr.io'] },
            },
        ],
        remedy: 'Use an image from an allowed registry.',
    },
    *check({ dockerfile, settings }) {
        if (settings.trustedRegistries.length === 0)
            return;
        for (const { at, name } of imageUses(dockerfile)) {
            const registry = (0,dockerfile_reference/* parseReference */.F)(name).registry ?? 'docker.io';
            const names = registry === 'docker.io' ? [registry, 'hub.docker.com'] : [registry];
            const isTrusted = names.some((one) => settings.trustedRegistries.some((pattern) => matches(pattern, one)));
            if (!isTrusted)
                yield { at, message: `Registry ${(0,excerpt/* excerpt */.K)(registry)} is not allowed.` };
        }
    },
};
/** `*`, `*.suffix` and `prefix*`, as in hadolint. */
function matches(pattern, registry) {
    if (pattern.startsWith('*'))
        return registry.endsWith(pattern.slice(1));
    if (pattern.endsWith('*'))
        return registry.startsWith(pattern.slice(0, -1));
    return registry === pattern;
}

// EXTERNAL MODULE: ./src/lint/rules/unused-ignore.ts
var unused_ignore = __webpack_require__(6566);
;// CONCATENATED MODULE: ./src/lint/rules/update-without-install.ts




const updateWithoutInstall = {
    meta: {
        code: 'DW1022',
        aliases: ['CKV_DOCKER_5', 'DS-0017'],
        name: 'update-without-install',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'Package lists are updated in a RUN that installs nothing.',
        why: 'The layer with the lists comes from the cache for weeks, while a later install looks for versions that the mirror has deleted since.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl' }],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*',
            },
        ],
        remedy: 'Update and install in one RUN.',
    },
    *check({ dockerfile }) {
        for (const run of (0,run_commands/* runsIn */.UN)(dockerfile.instructions)) {
            const commands = (0,dockerfile_instruction/* commandsOf */.Kf)(run);
            const update = commands.find(isUpdate);
            if (update === undefined ||
                commands.length > maxCommands ||
                commands.some((one) => installs(one, update.name)))
                continue;
            yield { at: update, message: `${update.name} updates its lists, and nothing is installed.` };
        }
    },
};
/** A long script may install by other ways: a function, or a program of its own. */
const maxCommands = 4;
function isUpdate(command) {
    return isAptUpdate(command) || (command.name === 'apk' && subcommandOf(command) === 'update');
}
/** Anything but another update, echo or clean-up may install. */
function installs({ name, args }, manager) {
    const isManager = name === manager || /^apt/.test(name);
    if (!isManager)
        return !/^(?:clean|echo|printf|rm|set|true|)$/.test(name);
    return !args.some(({ value }) => /^(?:update|clean|autoclean|autoremove)$/.test(value));
}

;// CONCATENATED MODULE: ./src/lint/rules/weak-dockerignore.ts




const context = (ignore) => ({
    ignoreFile: ignore === null ? null : { path: '.dockerignore', text: ignore },
    paths: ['.env', '.git', 'node_modules', 'package.json', 'src'],
});
const dockerfile = 'FROM node:22-slim\nWORKDIR /app\nCOPY . .';
const weakDockerignore = {
    meta: {
        code: 'DW1003',
        aliases: [],
        name: 'weak-dockerignore',
        severity: 'warning',
        tags: ['security', 'size', 'speed'],
        summary: 'The whole context is copied with what does not belong in an image.',
        why: 'The history of the repository, installed packages and virtual environments make the image large, and a change in them makes the cache useless. Files such as .env put secrets into a layer, where deleting does not help.',
        bad: [
            { dockerfile, context: context(null) },
            { dockerfile, context: context('node_modules\n') },
        ],
        good: [
            { dockerfile, context: context('.git\n.env*\nnode_modules\n') },
            { dockerfile: 'FROM node:22-slim\nCOPY package.json src /app/', context: context(null) },
        ],
        remedy: 'List these paths in .dockerignore.',
    },
    *check({ dockerfile, context }) {
        if (context === null)
            return;
        const unwanted = context.paths.filter(isUnwanted);
        const isIgnored = (0,ignore_file/* ignoreMatcher */.N)(context.ignoreFile?.text ?? '');
        const names = unwanted.filter((path) => !isIgnored(path));
        if (names.length === 0)
            return;
        for (const instruction of dockerfile.instructions) {
            const source = wholeContextSource(instruction);
            if (source === null)
                continue;
            const file = context.ignoreFile === null ? 'no .dockerignore' : (0,excerpt/* excerpt */.K)(context.ignoreFile.path);
            const verb = plural(names.length, 'is', 'are');
            const blame = context.ignoreFile === null ? `there is ${file}` : `${file} lets them in`;
            yield { at: source, message: `${listed(names)} ${verb} copied too, since ${blame}.` };
        }
    },
};
/** By the last part of the path: folders of tools, and files that hold secrets; examples of such files are none. */
function isUnwanted(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/^\.env\.(?:example|sample|template|dist|defaults?)$/.test(name))
        return false;
    return /^(?:\.git|\.hg|\.svn|node_modules|bower_components|\.venv|venv|__pycache__|\.env(?:\..+)?|\.aws|\.ssh)$/.test(name);
}

;// CONCATENATED MODULE: ./src/lint/rules/wget-and-curl.ts


const wgetAndCurl = {
    meta: {
        code: 'DL4001',
        aliases: [],
        name: 'wget-and-curl',
        severity: 'warning',
        tags: ['size'],
        summary: 'A stage uses both wget and curl.',
        why: 'Either can do what the other does; two of them are two programs to install and to keep up to date.',
        bad: [
            {
                dockerfile: 'FROM debian:12\nRUN curl -O https://example.com/a\nRUN wget -q https://example.com/b',
            },
        ],
        good: [
            {
                dockerfile: 'FROM debian:12\nRUN curl -O https://example.com/a\nRUN curl -O https://example.com/b',
            },
        ],
        remedy: 'Use one of them.',
    },
    *check({ dockerfile }) {
        for (const { instructions } of dockerfile.stages) {
            const uses = (0,run_commands/* runsIn */.UN)(instructions)
                .flatMap((run) => (0,dockerfile_instruction/* commandsOf */.Kf)(run))
                .filter(({ name }) => name === 'wget' || name === 'curl');
            const [first] = uses;
            const other = uses.find(({ name }) => name !== first?.name);
            if (first === undefined || other?.nameWord == null)
                continue;
            yield {
                at: other.nameWord,
                message: `${other.name} is used where ${first.name} is used already.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/wget-progress.ts


const wgetProgress = {
    meta: {
        code: 'DL3047',
        aliases: [],
        name: 'wget-progress',
        severity: 'info',
        tags: ['maintainability'],
        summary: 'wget fills the log with its progress.',
        why: 'Without a terminal wget writes a line for every few kilobytes: the log of the build is long, and what matters is lost in it.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN wget https://example.com/tool.tgz' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN wget -nv https://example.com/tool.tgz' }],
        remedy: 'Add -nv, -q or --progress=dot:giga.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const { name, nameWord, args } = command;
            if (name !== 'wget' || nameWord === null || args.some(({ value }) => isQuiet(value)))
                continue;
            if (args.length === 0 || hasOption(command, '--version', '--help'))
                continue;
            const edits = [insertAfter(nameWord, '--progress=dot:giga')];
            const fix = { safety: 'unsafe', summary: 'Show less progress', edits };
            const message = 'wget fills the log with its progress.';
            yield { at: nameWord, message, ...(nameWord.text === name ? { fix } : {}) };
        }
    },
};
function isQuiet(option) {
    if (/^--(?:progress|quiet|no-verbose|output-file|append-output)(?:=|$)/.test(option))
        return true;
    return /^-(?:[A-Za-z]*q|nv|[A-Zb-np-z]*[oa])/.test(option);
}

;// CONCATENATED MODULE: ./src/lint/rules/whole-context-copied.ts



const wholeContextCopied = {
    meta: {
        code: 'DW1007',
        aliases: [],
        name: 'whole-context-copied',
        severity: 'style',
        tags: ['size', 'speed'],
        summary: 'The whole context is copied into the final image.',
        why: 'Tests, documents and the tooling of the project come along, and every change of any of them makes a new layer. A list of paths copies what the program needs.',
        bad: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY . .' }],
        good: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY package.json ./\nCOPY src ./src' }],
        remedy: 'Copy the paths that are needed.',
    },
    *check({ dockerfile }) {
        const final = finalStage(dockerfile);
        if (final === null)
            return;
        for (const stage of (0,dockerfile_stages/* lineageOf */.bQ)(final))
            for (const instruction of stage.instructions) {
                const source = wholeContextSource(instruction);
                if (source !== null)
                    yield { at: source, message: 'The whole context is copied into the image.' };
            }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/whole-stage-copied.ts


const wholeStageCopied = {
    meta: {
        code: 'DL3067',
        aliases: [],
        name: 'whole-stage-copied',
        severity: 'warning',
        tags: ['size'],
        summary: 'The whole file system of a stage is copied.',
        why: 'Everything of the other stage comes along, with its package manager and its caches, as one layer: the image is squashed. Squashing gives back what lower layers waste, but the layer shares nothing with any base image, so that every node downloads all of it with every change.',
        bad: [{ dockerfile: 'FROM golang:1.25 AS build\nFROM scratch\nCOPY --from=build / /' }],
        good: [{ dockerfile: 'FROM golang:1.25 AS build\nFROM scratch\nCOPY --from=build /app /app' }],
        remedy: 'Copy the paths that are needed.',
    },
    *check({ dockerfile }) {
        for (const copy of ofKeyword(dockerfile, 'COPY')) {
            const transfer = (0,dockerfile_instruction/* transferOf */.ND)(copy);
            const source = transfer?.sources.find(({ value }) => value === '/');
            if (source === undefined || transfer?.from == null || transfer.destination.value !== '/')
                continue;
            yield { at: source, message: 'The whole file system of the stage is copied.' };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/world-writable.ts


const worldWritable = {
    meta: {
        code: 'DW1027',
        aliases: [],
        name: 'world-writable',
        severity: 'warning',
        tags: ['security'],
        summary: 'Files are made writable for everybody.',
        why: 'Whoever breaks in as any user can change the program that runs, or what it reads.',
        bad: [{ dockerfile: 'FROM debian:12\nRUN chmod -R 777 /app' }],
        good: [{ dockerfile: 'FROM debian:12\nRUN chown -R app /app' }],
        remedy: 'Give the files to the user that needs to write them.',
    },
    *check({ dockerfile }) {
        for (const { word, mode } of modesIn(dockerfile))
            if (isWorldWritable(mode))
                yield { at: word, message: `Mode ${(0,excerpt/* excerpt */.K)(mode)} lets everybody write.` };
    },
};
/** The sticky bit, as on /tmp, keeps users from each other's files. */
function isWorldWritable(mode) {
    if (/^[0-7]{3,4}$/.test(mode))
        return /[2367]$/.test(mode) && !/^[1357][0-7]{3}$/.test(mode);
    return mode.split(',').some((part) => /^[ugo]*[ao][ugoa]*[+=][rxXst]*w/.test(part));
}

;// CONCATENATED MODULE: ./src/lint/rules/yarn-cache-left.ts






const yarnCacheLeft = {
    meta: {
        code: 'DL3060',
        aliases: [],
        name: 'yarn-cache-left',
        severity: 'info',
        tags: ['size'],
        summary: 'The cache of yarn stays in the layer.',
        why: 'yarn keeps every package it fetched in its cache, a second time beside node_modules, and nothing in the image uses it.',
        bad: [{ dockerfile: 'FROM node:22-slim\nRUN yarn install --frozen-lockfile' }],
        good: [
            { dockerfile: 'FROM node:22-slim\nRUN yarn install --frozen-lockfile && yarn cache clean' },
        ],
        remedy: 'Run yarn cache clean in the same RUN, or mount a cache on /root/.cache/yarn.',
    },
    *check({ dockerfile }) {
        for (const run of (0,run_commands/* runsIn */.UN)(shippedStages(dockerfile).flatMap((stage) => stage.instructions))) {
            const command = uncleaned(run, { leaves: yarn_cache_left_leaves, cleans: yarn_cache_left_cleans });
            if (command === null || yarn_cache_left_keepsCacheOut(run))
                continue;
            const edit = appendCommand(run, 'yarn cache clean');
            const message = 'yarn leaves its cache in the layer.';
            const fix = edit && { safety: 'safe', summary: 'Clean the cache at the end', edits: [edit] };
            yield { at: command, message, ...(fix === null ? {} : { fix }) };
        }
    },
};
function yarn_cache_left_keepsCacheOut(run) {
    return mountTargets(run).some((target) => /(?:^|\/)(?:\.cache|\.cache\/yarn|\.yarn(?:\/.*)?)$/.test(target));
}
function yarn_cache_left_leaves(command) {
    return command.name === 'yarn' && subcommandOf(command) === 'install';
}
function yarn_cache_left_cleans(command) {
    const isClean = command.name === 'yarn' && subcommandOf(command) === 'cache';
    return isClean || deletesIn(command, /\.cache|\.yarn/);
}

;// CONCATENATED MODULE: ./src/lint/rules/yum-cache-left.ts





const yumCacheLeft = {
    meta: {
        code: 'DL3032',
        aliases: [],
        name: 'yum-cache-left',
        severity: 'warning',
        tags: ['size'],
        summary: 'The cache of yum stays in the layer.',
        why: 'The packages and the metadata that were fetched stay beside what was installed from them, and nothing in the image uses them.',
        bad: [{ dockerfile: 'FROM almalinux:9\nRUN yum install -y curl-7.76.1' }],
        good: [{ dockerfile: 'FROM almalinux:9\nRUN yum install -y curl-7.76.1 && yum clean all' }],
        remedy: 'Run yum clean all in the same RUN, or mount a cache on /var/cache/yum.',
    },
    *check({ dockerfile }) {
        for (const run of (0,run_commands/* runsIn */.UN)(dockerfile.instructions)) {
            const command = uncleaned(run, { leaves: yum_cache_left_leaves, cleans: yum_cache_left_cleans });
            if (command === null || isMounted(run, '/var/cache/yum'))
                continue;
            const edit = appendCommand(run, 'yum clean all');
            const message = 'yum leaves its cache in the layer.';
            const fix = edit && { safety: 'safe', summary: 'Clean the cache at the end', edits: [edit] };
            yield { at: command, message, ...(fix === null ? {} : { fix }) };
        }
    },
};
function yum_cache_left_leaves(command) {
    return /^(?:group|local)?install$/.test(rpmCall(command, ['yum'])?.action.value ?? '');
}
function yum_cache_left_cleans(command) {
    const call = rpmCall(command, ['yum']);
    const isClean = call?.action.value === 'clean' && call.packages[0]?.value === 'all';
    return isClean || deletesIn(command, /^\/var\/cache\/yum/);
}

;// CONCATENATED MODULE: ./src/lint/rules/yum-prompt.ts



const yumPrompt = {
    meta: {
        code: 'DL3030',
        aliases: [],
        name: 'yum-prompt',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'yum install waits for an answer.',
        why: 'A build has nobody to answer: the program stops, or takes the question for a no.',
        bad: [{ dockerfile: 'FROM almalinux:9\nRUN yum install curl-7.76.1' }],
        good: [{ dockerfile: 'FROM almalinux:9\nRUN yum install -y curl-7.76.1' }],
        remedy: 'Add -y.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const call = rpmCall(command, ['yum']);
            if (call === null || !yum_prompt_actions.has(call.action.value))
                continue;
            if (hasOption(command, '-y', '--assumeyes'))
                continue;
            const fix = {
                safety: 'safe',
                summary: 'Add -y',
                edits: [insertAfter(call.action, '-y')],
            };
            const message = `${command.name} ${call.action.value} waits for an answer.`;
            yield { at: { start: command.start, end: call.action.end }, message, fix };
        }
    },
};
const yum_prompt_actions = new Set('groupinstall install localinstall'.split(' '));

;// CONCATENATED MODULE: ./src/lint/rules/zypper-cache-left.ts





const zypperCacheLeft = {
    meta: {
        code: 'DL3036',
        aliases: [],
        name: 'zypper-cache-left',
        severity: 'warning',
        tags: ['size'],
        summary: 'The cache of zypper stays in the layer.',
        why: 'The packages and the metadata that were fetched stay beside what was installed from them, and nothing in the image uses them.',
        bad: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl=8.6.0' }],
        good: [
            { dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl=8.6.0 && zypper clean' },
        ],
        remedy: 'Run zypper clean in the same RUN, or mount a cache on /var/cache/zypp.',
    },
    *check({ dockerfile }) {
        for (const run of (0,run_commands/* runsIn */.UN)(dockerfile.instructions)) {
            const command = uncleaned(run, { leaves: zypper_cache_left_leaves, cleans: zypper_cache_left_cleans });
            if (command === null || isMounted(run, '/var/cache/zypp'))
                continue;
            const edit = appendCommand(run, 'zypper clean');
            const message = 'zypper leaves its cache in the layer.';
            const fix = edit && { safety: 'safe', summary: 'Clean the cache at the end', edits: [edit] };
            yield { at: command, message, ...(fix === null ? {} : { fix }) };
        }
    },
};
function zypper_cache_left_leaves(command) {
    return isZypperInstall(command);
}
function zypper_cache_left_cleans(command) {
    const action = zypperCall(command)?.action.value;
    return action === 'clean' || action === 'cc' || deletesIn(command, /^\/var\/cache\/zypp/);
}

;// CONCATENATED MODULE: ./src/lint/rules/zypper-dist-upgrade.ts

const zypperDistUpgrade = {
    meta: {
        code: 'DL3035',
        aliases: [],
        name: 'zypper-dist-upgrade',
        severity: 'warning',
        tags: ['reproducibility'],
        summary: 'zypper upgrades the distribution.',
        why: 'A dist-upgrade may change everything, the release included: the tag of the base image says no longer what is in the image.',
        bad: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n dup' }],
        good: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n patch' }],
        remedy: 'Take a newer base image.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const action = zypperCall(command)?.action;
            if (action?.value === 'dup' || action?.value === 'dist-upgrade')
                yield { at: command, message: 'zypper upgrades the whole distribution.' };
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/zypper-prompt.ts



const zypperPrompt = {
    meta: {
        code: 'DL3034',
        aliases: [],
        name: 'zypper-prompt',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'zypper waits for an answer.',
        why: 'A build has nobody to answer: the program stops, or takes the question for a no.',
        bad: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper install curl=8.6.0' }],
        good: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl=8.6.0' }],
        remedy: 'Add -n before the action.',
    },
    *check({ dockerfile }) {
        for (const { command } of dockerfile.runCommands) {
            const call = zypperCall(command);
            if (call === null || command.nameWord === null || !zypper_prompt_actions.has(call.action.value))
                continue;
            if (hasOption(command, '-n', '--non-interactive', '-y', '--no-confirm'))
                continue;
            const edits = [insertAfter(command.nameWord, '-n')];
            const message = `zypper ${call.action.value} waits for an answer.`;
            const isPlain = command.nameWord.text === 'zypper';
            const fix = { safety: 'safe', summary: 'Add -n', edits };
            yield {
                at: { start: command.start, end: call.action.end },
                message,
                ...(isPlain ? { fix } : {}),
            };
        }
    },
};
const zypper_prompt_actions = new Set('in install patch remove rm si source-install'.split(' '));

;// CONCATENATED MODULE: ./src/lint/rules/index.ts



















































































































/** Every rule, sorted by code. */
const rules = [
    keyword_case_keywordCase,
    ignoredCopy,
    invalidDockerfile,
    ignoreComment,
    relativeWorkdir,
    interactiveCommand,
    lastUserRoot,
    cdInRun,
    sudo,
    untaggedImage,
    latestTag,
    unpinnedAptPackage,
    aptListsLeft,
    copiedArchive,
    invalidPort,
    secondHealthcheck,
    unpinnedPipPackage,
    aptPrompt,
    aptRecommends,
    unpinnedNpmPackage,
    unpinnedApkPackage,
    apkCacheLeft,
    addInsteadOfCopy,
    copyToFile,
    unknownCopySource,
    copyFromSelf,
    duplicateStageName,
    shellFormCommand,
    untrustedRegistry,
    aptInsteadOfAptGet,
    unpinnedGem,
    constantPlatform,
    yumPrompt,
    yumCacheLeft,
    unpinnedYumPackage,
    zypperPrompt,
    zypperDistUpgrade,
    zypperCacheLeft,
    unpinnedZypperPackage,
    dnfPrompt,
    dnfCacheLeft,
    unpinnedDnfPackage,
    pipCacheLeft,
    forbiddenTrigger,
    sameEnvReference,
    copyWithoutWorkdir,
    highUid,
    wgetProgress,
    invalidLabelKey,
    missingLabel,
    superfluousLabel,
    emptyLabel,
    labelNotUrl,
    labelNotTime,
    labelNotLicence,
    labelNotCommit,
    labelNotVersion,
    noHealthcheck,
    labelNotEmail,
    consecutiveRuns,
    yarnCacheLeft,
    beforeFrom,
    unpinnedGoPackage,
    reservedStageName,
    secretInVariable,
    redundantTargetPlatform,
    namedUser,
    wholeStageCopied,
    maintainer,
    wgetAndCurl,
    secondCmd,
    secondEntrypoint,
    linkedShell,
    pipeWithoutPipefail,
    contextBeforeDependencies,
    noUser,
    weakDockerignore,
    unused_ignore/* unusedIgnore */.B,
    smallerBaseImage,
    buildToolsLeft,
    wholeContextCopied,
    deletedTooLate,
    lockFileIgnored,
    developmentDependencies,
    noCacheMount,
    recursiveModeChange,
    credentialsCopied,
    builderPattern,
    movingTag,
    mixedBaseVersions,
    bannedBaseImage,
    baseImageNotAllowed,
    bannedPackage,
    missingPackage,
    exposedSsh,
    updateWithoutInstall,
    distributionUpgrade,
    tlsCheckOff,
    signatureCheckOff,
    passwordInRun,
    worldWritable,
    setuidBit,
    systemVolume,
    systemWorkdir,
    debugImage,
    exposeHost,
    exposeProtocolCase,
    fromAsCase,
    invalidDefaultImage,
    descriptionComment,
    keyWithoutEquals,
    emptyContinuation,
    stageNameCase,
    undefinedArgInFrom,
    undefinedVariable,
];


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unusedIgnore)
/* harmony export */ });
/** Found by the pass that applies the comments, which alone knows what they silenced. */
const unusedIgnore = {
    meta: {
        code: 'DW1004',
        aliases: [],
        name: 'unused-ignore',
        severity: 'info',
        tags: ['maintainability'],
        summary: 'A comment silences a rule that has nothing to say.',
        why: 'The fault was mended, the rule is misspelt, or the comment stands elsewhere. Left behind, it hides the next fault of the kind.',
        bad: [
            {
                dockerfile: 'FROM debian:12\n# dockweigh ignore=DL3003 -- the script needs it\nWORKDIR /app',
            },
        ],
        good: [{ dockerfile: 'FROM debian:12\nWORKDIR /app' }],
        remedy: 'Remove the code from the comment.',
    },
    check: () => [],
};


/***/ }),

/***/ 247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearestVariable),
/* harmony export */   q: () => (/* binding */ nearestName)
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

/***/ 9107:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "172054d98dbb38abf555.mjs";

/***/ })

};
