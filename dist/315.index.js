export const id = 315;
export const ids = [315,991];
export const modules = {

/***/ 5572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findMissingVariables),
/* harmony export */   T: () => (/* binding */ findCacheService)
/* harmony export */ });
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


/***/ }),

/***/ 82315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startEarly: () => (/* binding */ startEarly)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _build_probe_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18978);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5572);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77911);
/* harmony import */ var _record_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99523);
/* harmony import */ var _started_processes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27185);









/** Starts the questions to Docker and the client of the records, as the inputs of most runs need them. */
function startEarly(environment) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(findParent(environment), `dockweigh-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`);
    environment[_started_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .runVariable */ .M] = folder;
    // It takes the longest, so it comes first.
    const hasCache = (0,_cache_service_js__WEBPACK_IMPORTED_MODULE_7__/* .findMissingVariables */ .N)(environment) === null;
    const client = hasCache ? (0,_record_process_js__WEBPACK_IMPORTED_MODULE_5__/* .startRecordProcess */ .JT)({ client: (0,_record_process_js__WEBPACK_IMPORTED_MODULE_5__/* .recordClient */ .j0)(), environment }) : null;
    const stop = new AbortController();
    const answers = new Map();
    for (const args of expectQuestions(environment)) {
        const answer = (0,_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d)('docker', args, { signal: stop.signal });
        // Its failure is met by whoever asks, if anybody does.
        answer.catch(() => undefined);
        answers.set(args.join(' '), answer);
    }
    return {
        folder,
        recordClient: client,
        takeAnswer: (args) => {
            const answer = answers.get(args.join(' ')) ?? null;
            answers.delete(args.join(' '));
            return answer;
        },
        end() {
            stop.abort();
            client?.dismiss();
        },
    };
}
/** One that is not there is found out when the folder is made. */
function findParent(environment) {
    const parent = environment['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(parent);
    }
    catch {
        return parent;
    }
}
/** Images that are found somewhere need no builder. */
function expectQuestions(environment) {
    const input = (name) => (environment[`INPUT_${name}`] ?? '').trim();
    if (input('HEAD') !== '' && input('BASE') !== '')
        return [];
    return [_build_probe_js__WEBPACK_IMPORTED_MODULE_8__/* .infoArguments */ .hX, (0,_build_probe_js__WEBPACK_IMPORTED_MODULE_8__/* .inspectArguments */ .Dl)(input('BUILDER') || null)];
}


/***/ }),

/***/ 77911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ streamCommand),
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_1__);


const defaultPatienceMs = 10_000;
/**
 * Runs a short command to its end and returns everything it printed; nothing reaches the log.
 * Rejects when the program cannot be started, and with the signal's reason when it was stopped.
 */
function runCommand(command, args, options = {}) {
    return options.signal === undefined && options.input === undefined
        ? runToEnd(command, args, options)
        : runStoppable(command, args, options);
}
async function runToEnd(command, args, { folder, environment = process.env }) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 41955));
    const { exitCode, stdout, stderr } = await getExecOutput(command, [...args], {
        silent: true,
        ignoreReturnCode: true,
        ...(folder === undefined ? {} : { cwd: folder }),
        env: definedOnly(environment),
    });
    return { code: exitCode, stdout, stderr };
}
function definedOnly(environment) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined));
}
/**
 * @actions/exec has no way to stop what it started, and fails when a program ends without having read its input: hence
 * Node's own spawn here and below.
 */
function runStoppable(command, args, { folder, environment = process.env, input = '', signal }) {
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], {
            cwd: folder,
            env: environment,
            detached: signal !== undefined,
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        // It may end without having read everything.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
        let killTimer;
        const onAbort = () => {
            killTimer = endGroup(child, defaultPatienceMs);
        };
        signal?.addEventListener('abort', onAbort);
        const settle = () => {
            clearTimeout(killTimer);
            signal?.removeEventListener('abort', onAbort);
        };
        child.once('error', (error) => {
            settle();
            reject(error);
        });
        child.once('close', (code) => {
            settle();
            if (signal?.aborted === true) {
                reject(signal.reason);
                return;
            }
            const [out = '', err = ''] = [stdout, stderr].map((chunks) => Buffer.concat(chunks).toString());
            resolve({ code: code ?? 1, stdout: out, stderr: err });
        });
    });
}
/**
 * Runs a long command, line by line, until it ends or has to be stopped with everything it started: SIGTERM, and
 * SIGKILL if it is still there some time later. Rejects only when the program cannot be started.
 */
function streamCommand(command) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.command, [...command.args], {
            cwd: command.folder,
            env: command.environment,
            stdio: [command.input === undefined ? 'ignore' : 'pipe', 'ignore', 'pipe'],
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
            killTimer = endGroup(child, command.patienceMs ?? defaultPatienceMs);
        };
        const onAbort = () => {
            stop('canceled');
        };
        let isOver = false;
        let timer;
        const begin = () => {
            if (isOver)
                return;
            timer = setTimeout(() => {
                stop('timed-out');
            }, command.timeoutMs);
        };
        if (command.input === undefined)
            begin();
        else
            void feed(child, command.input).then(begin);
        const watch = setInterval(() => {
            if (command.shouldStop(Date.now() - lastLineMs))
                stop('stopped');
        }, 1000);
        onEachLine(child, (line) => {
            lastLineMs = Date.now();
            command.onLine(line);
        });
        if (command.signal.aborted)
            onAbort();
        command.signal.addEventListener('abort', onAbort);
        const settle = () => {
            isOver = true;
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
/** It may end without having read everything. */
async function feed({ stdin }, input) {
    stdin?.on('error', () => undefined);
    stdin?.end(await input);
}
function onEachLine({ stderr }, onLine) {
    if (stderr !== null)
        (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: stderr, crlfDelay: Infinity }).on('line', onLine);
}
/** Asks a process and all it started to end, and kills those that have not when the timer ends that is returned. */
function endGroup(child, patienceMs) {
    signalGroup(child.pid, 'SIGTERM');
    return setTimeout(() => {
        signalGroup(child.pid, 'SIGKILL');
        // What left the group may outlive it and hold the pipes open for ever.
        child.stdout?.destroy();
        child.stderr?.destroy();
    }, patienceMs);
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


/***/ }),

/***/ 7991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ recordFile),
/* harmony export */   runRecordClient: () => (/* binding */ runRecordClient),
/* harmony export */   t: () => (/* binding */ answerFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__);



/** The file that a record is saved from and restored to, in the folder that the client is started in. */
const recordFile = 'record';
/** The file that holds the client's answer, in the same folder: JSON, `{ "key": … }`, null for none. */
const answerFile = 'answer.json';
/**
 * Finds or saves one record with the Actions cache's own client, in a process of its own: the client cannot be
 * stopped, prints to the log and takes folders and time limits from the environment. The task is read from standard
 * input, as JSON, when the client has been loaded; without one nothing is done. The version of an entry is a hash of
 * the path that is saved, which is therefore relative and the same on every machine.
 * @see https://github.com/actions/toolkit/tree/main/packages/cache
 */
async function runRecordClient() {
    const { restoreCache, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(838), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 57131));
    const given = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.text)(process.stdin);
    if (given === '')
        return;
    const { folder, args } = JSON.parse(given);
    process.chdir(folder);
    process.env['GITHUB_WORKSPACE'] = folder;
    process.env['RUNNER_TEMP'] = folder;
    const [task, key = '', ...prefixes] = args;
    const done = task === 'find'
        ? await restoreCache([recordFile], key, prefixes)
        : (await saveCache([recordFile], key)) !== -1 && key;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, answerFile), JSON.stringify({ key: done || null }));
}


/***/ }),

/***/ 99523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ defaultPatienceMs),
/* harmony export */   JT: () => (/* binding */ startRecordProcess),
/* harmony export */   j0: () => (/* binding */ recordClient)
/* harmony export */ });
/* harmony import */ var _records_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25385);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77911);
/* harmony import */ var _record_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7991);



const defaultPatienceMs = 20_000;
const killAfterMs = 1_000;
/** Room for the archive's own blocks. */
const fileLimitBytes = _records_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordLimitBytes */ .Ik + 1024 * 1024;
/** POSIX: the unit of `ulimit -f`. */
const blockBytes = 512;
/**
 * Whatever an archive's members are called and link to, absolute or with `..`, GNU tar takes them for the record: an
 * archive from the cache is as untrusted as the record in it, and the client has tar keep such names (`-P`).
 */
const tarOptions = `--transform=s,^.*$,${_record_client_js__WEBPACK_IMPORTED_MODULE_1__/* .recordFile */ .m},`;
/** Starts its arguments: all they print is on standard error, and no file of theirs grows beyond a limit. */
const launcher = `
case "$(tar --version 2>&1)" in *'GNU tar'*) ;; *) echo 'Error: this machine has no GNU tar' >&2; exit 1 ;; esac
ulimit -f ${fileLimitBytes / blockBytes} && exec "$@" >&2`;
/** Arguments of Node that start the client from the bundle that is running. */
function recordClient() {
    return [process.argv[1] ?? '', 'records'];
}
/** Starts a client, which loads its programs until its task is there. Needs `/bin/sh` and GNU tar. */
function startRecordProcess(options) {
    const { client, environment, patienceMs = defaultPatienceMs } = options;
    const stop = new AbortController();
    const lines = [];
    let give = () => undefined;
    const input = new Promise((resolve) => {
        give = resolve;
    });
    const ending = (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .streamCommand */ .C)({
        command: '/bin/sh',
        args: ['-c', launcher, 'sh', process.execPath, ...client],
        folder: process.cwd(),
        environment: clientEnvironment(environment),
        input,
        onLine: (line) => {
            lines.push(line);
        },
        shouldStop: () => false,
        timeoutMs: patienceMs,
        patienceMs: killAfterMs,
        signal: stop.signal,
    });
    // Its failure is met by whoever gives it a task.
    ending.catch(() => undefined);
    const dismiss = () => {
        stop.abort();
    };
    return {
        async perform(task, signal) {
            signal.addEventListener('abort', dismiss);
            if (signal.aborted)
                dismiss();
            give(JSON.stringify(task));
            const end = await ending;
            signal.removeEventListener('abort', dismiss);
            return { end, lines };
        },
        dismiss,
    };
}
/** The client lists archives in a debug run, and tar takes its options from anywhere. */
function clientEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !/^INPUT_|^RUNNER_DEBUG$/.test(name));
    return { ...Object.fromEntries(kept), TAR_OPTIONS: tarOptions };
}


/***/ }),

/***/ 27185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ runVariable),
/* harmony export */   _: () => (/* binding */ endStartedProcesses)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);


/** Stands, with the run's folder, in the environment of everything that a run starts. */
const runVariable = 'DOCKWEIGH_RUN';
const intervalMs = 50;
const patienceMs = 3000;
const killPatienceMs = 1000;
/**
 * Ends what a run has started and left running, at any depth: SIGTERM, and SIGKILL for what is still there three seconds
 * later. Processes are found by their environment in /proc; where there is none, nothing is found.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_environ.5.html
 */
async function endStartedProcesses(folder) {
    if (await haveEnded(folder, 'SIGTERM', patienceMs))
        return;
    await haveEnded(folder, 'SIGKILL', killPatienceMs);
}
/** Signals each process once, also those that begin meanwhile, until there is none or the time is up. */
async function haveEnded(folder, signal, timeMs) {
    const told = new Set();
    const endMs = Date.now() + timeMs;
    while (Date.now() < endMs) {
        const running = findStarted(folder);
        if (running.length === 0)
            return true;
        for (const pid of running) {
            if (!told.has(pid))
                end(pid, signal);
            told.add(pid);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(intervalMs);
    }
    return false;
}
/** Nothing else is left to do meanwhile, and /proc answers at once: hundreds of promises take ten times as long. */
function findStarted(folder) {
    const mark = `\0${runVariable}=${folder}\0`;
    return listProcesses().filter((id) => `\0${environmentOf(id)}`.includes(mark));
}
/** None where there is no /proc. */
function listProcesses() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
    }
    catch {
        return [];
    }
}
/** Processes of other users cannot be read, those that have ended are empty or gone. */
function environmentOf(id) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${id}/environ`, 'utf8');
    }
    catch {
        return '';
    }
}
function end(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}


/***/ }),

/***/ 18978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ findBuildxVersion),
/* harmony export */   Dl: () => (/* binding */ inspectArguments),
/* harmony export */   H6: () => (/* binding */ minimumBuildkit),
/* harmony export */   Ou: () => (/* binding */ parseBuildxVersion),
/* harmony export */   P2: () => (/* binding */ hasContainerdStore),
/* harmony export */   Ty: () => (/* binding */ minimumBuildx),
/* harmony export */   hX: () => (/* binding */ infoArguments),
/* harmony export */   wI: () => (/* binding */ isRecentEnough),
/* harmony export */   xx: () => (/* binding */ parseBuilder)
/* harmony export */ });
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
/** Asks Docker for the versions of its plugins, and how its daemon keeps images. */
const infoArguments = [
    'info',
    '--format',
    '{{json .ClientInfo.Plugins}} {{json .DriverStatus}}',
];
/** Asks buildx for a builder; null is the current one. */
function inspectArguments(builder) {
    return ['buildx', 'inspect', ...(builder === null ? [] : [builder])];
}
/** The version of buildx in the answer to `infoArguments`; null where it is not told. */
function findBuildxVersion(info) {
    const [, version] = /\{[^{}]*"Name":"buildx"[^{}]*\}/.exec(info)?.[0].match(versionField) ?? [];
    return version === undefined ? null : parseBuildxVersion(version);
}
const versionField = /"Version":"([^"]*)"/;
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


/***/ }),

/***/ 25385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ checkRecord),
/* harmony export */   If: () => (/* binding */ recordVersion),
/* harmony export */   Ik: () => (/* binding */ recordLimitBytes)
/* harmony export */ });
/**
 * Version of what records hold and how; a part of their keys, so that versions never meet in a cache.
 * Raise it when a field, its meaning or the fingerprint of files changes.
 */
const recordVersion = 4;
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


/***/ })

};
