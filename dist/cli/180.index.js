export const id = 180;
export const ids = [180];
export const modules = {

/***/ 3595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ largestIgnoreFile),
/* harmony export */   Qd: () => (/* binding */ gatherContextFacts),
/* harmony export */   lP: () => (/* binding */ readContextFacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2346);



const deepest = 3;
const mostPaths = 5000;
/** Larger ignore files, in bytes, are not read. */
const largestIgnoreFile = 1024 * 1024;
/** What lint needs to know of a build context in a folder. Links out of the folder lead nowhere. */
function readContextFacts(folder, paths) {
    const source = {
        readText: (path) => readText(folder, path),
        openFolder: async (path) => {
            const root = await (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .L)([folder], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
            return root === null ? null : (below) => listFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, below));
        },
    };
    return gatherContextFacts(source, paths);
}
/**
 * Lists what a build context holds, down to three levels and at most 5,000 paths, and reads its ignore file:
 * `<Dockerfile>.dockerignore` beside the Dockerfile, else `.dockerignore` in the context. An ignore file of more than
 * 1 MiB counts as none.
 * @see https://docs.docker.com/build/concepts/context/#filename-and-location
 */
async function gatherContextFacts(source, paths) {
    const list = await source.openFolder(paths.context);
    return {
        ignoreFile: await readIgnoreFile(source, paths),
        paths: list === null ? [] : (await listPaths(list)).toSorted(),
    };
}
async function readIgnoreFile(source, { context, dockerfile }) {
    for (const path of [`${dockerfile}.dockerignore`, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(context, '.dockerignore')]) {
        const text = await source.readText(path);
        if (text !== null)
            return { path, text };
    }
    return null;
}
async function readText(folder, path) {
    const file = await (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .L)([folder], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
    const facts = file === null ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    if (file === null || facts?.isFile() !== true || facts.size > largestIgnoreFile)
        return null;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
}
async function listFolder(path) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true }).catch(() => []);
    return entries.map((entry) => ({ name: entry.name, isDirectory: entry.isDirectory() }));
}
/** Breadth first, so that the cap cuts the deepest paths; folders nobody looks into are named but not entered. */
async function listPaths(list) {
    const found = [];
    let level = [''];
    for (let depth = 0; depth < deepest; depth += 1) {
        const next = [];
        for (const folder of level) {
            const entries = await list(folder);
            for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
                if (found.length >= mostPaths)
                    return found;
                const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, entry.name);
                found.push(path);
                if (entry.isDirectory && !closed.has(entry.name))
                    next.push(path);
            }
        }
        level = next;
    }
    return found;
}
const closed = new Set(['.git', 'node_modules']);


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ streamCommand),
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
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
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
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

/***/ 524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   _g: () => (/* binding */ hooksOff),
/* harmony export */   dj: () => (/* binding */ runWithToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8564);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7911);


/** No hook of a checkout runs for the files that are taken out of it. */
const hooksOff = ['-c', 'core.hooksPath=/dev/null'];
/** Runs git in a folder. Throws only when there is no git. */
async function runGit(folder, args, { config = {}, environment = {}, ...how } = {}) {
    return (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)('git', ['-c', 'advice.detachedHead=false', ...args], {
        ...how,
        folder,
        environment: { ...gitEnvironment(folder, config), ...environment },
    }).catch((error) => {
        how.signal?.throwIfAborted();
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('git-failed', { command: args[0] ?? '', detail: 'there is no `git` command on the PATH' }, error);
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
/** What git says went wrong, in one line. */
function firstLine(result) {
    return result.stderr.trim().split('\n')[0] ?? `exit code ${result.code}`;
}
/** Talks to a remote with the checkout's own credentials, then with the token. */
async function runWithToken(folder, args, { token, ...call }) {
    const first = await runGit(folder, args, call);
    if (first.code === 0 || token.token === '')
        return first;
    const config = withToken(call.config ?? {}, token);
    const second = await runGit(folder, args, { ...call, config });
    return second.code === 0 ? second : first;
}
/** The empty header removes one that the checkout left: two of them are refused as duplicates. */
function withToken(config, { serverUrl, token }) {
    const key = `http.${serverUrl}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return { ...config, [key]: [...(config[key] ?? []), '', `AUTHORIZATION: basic ${basic}`] };
}


/***/ }),

/***/ 2346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolveInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


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
        if (folder !== null && isOpen((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, target)))
            return target;
    }
    return null;
}
function isOpen(path) {
    const [first, ...rest] = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && first !== '..' && ![first, ...rest].includes('.git');
}
async function follow(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => null);
}


/***/ }),

/***/ 6336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8564);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7911);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(524);





/** Set by git for its hooks; they would lead every git command of ours into the user's own index. */
const hookVariables = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_COMMON_DIR',
    'GIT_OBJECT_DIRECTORY',
];
/** Opens the checkout that a folder lies in. Fails with `not-a-repository` or `git-failed`. */
async function openCheckout(options) {
    const found = await gitIn(options.cwd, options.signal)(['rev-parse', '--show-toplevel']);
    if (found.code !== 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)('not-a-repository', { path: options.cwd, detail: firstLine(found) });
    }
    const top = found.stdout.trim();
    for (const name of hookVariables)
        Reflect.deleteProperty(process.env, name);
    const git = gitIn(top, options.signal);
    const commitOf = async (name) => {
        const ref = `${name}^{commit}`;
        const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', ref]);
        return found.code === 0 ? found.stdout.trim() : null;
    };
    const head = await commitOf('HEAD');
    if (head === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)('not-a-repository', { path: top, detail: 'it has no commit yet.' });
    }
    return {
        top,
        head,
        repository: await nameRepository(git, top),
        commitOf,
        snapshot: () => takeSnapshot(git, { ...options, top, head }),
        worktree: (commit) => addWorktree(commit, { ...options, top }),
        targetBranch: () => findTarget(git, top),
    };
}
async function takeSnapshot(git, { folder, top, head }) {
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'index');
    const own = await must(git, ['rev-parse', '--git-path', 'index']);
    // What git knows of unchanged files spares it reading them; without an index it reads them all.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, own), index).catch(() => undefined);
    const environment = { GIT_INDEX_FILE: index };
    await must(git, ['add', '--all'], environment);
    const tree = await must(git, ['write-tree'], environment);
    if (tree === (await must(git, ['rev-parse', `${head}^{tree}`]))) {
        return { commit: head, changedFiles: 0 };
    }
    const commit = await must(git, ['commit-tree', '-p', head, '-m', 'Working tree', tree], {
        ...identity,
        ...(await datesOf(git, head)),
    });
    const changed = await git(['diff-tree', '-r', '--name-only', '-z', head, commit]);
    return { commit, changedFiles: changed.stdout.split('\0').length - 1 };
}
const identity = {
    GIT_AUTHOR_NAME: 'Dockweigh',
    GIT_AUTHOR_EMAIL: 'dockweigh@localhost',
    GIT_COMMITTER_NAME: 'Dockweigh',
    GIT_COMMITTER_EMAIL: 'dockweigh@localhost',
};
/** The same files shall make the same commit, whenever that is. */
async function datesOf(git, head) {
    const date = await must(git, ['show', '--no-patch', '--format=%cI', head]);
    return { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
}
async function addWorktree(commit, { folder, cleanup, signal, top }) {
    const git = gitIn(top, signal);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'head');
    cleanup.add('worktree', async () => {
        const undo = gitIn(top);
        await undo(['worktree', 'remove', '--force', '--force', path]);
        await undo(['worktree', 'prune']);
    });
    await must(git, [..._git_command_js__WEBPACK_IMPORTED_MODULE_4__/* .hooksOff */ ._g, 'worktree', 'add', '--quiet', '--detach', '--force', path, commit]);
    return { folder: path, commit };
}
async function findTarget(git, top) {
    const upstream = await findUpstream(git);
    if (upstream !== null)
        return upstream;
    const known = await git(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
    if (known.code === 0)
        return known.stdout.trim().replace('refs/remotes/origin/', '');
    // It may ask for a passphrase, for which it has to stay with the terminal, whose signals reach it anyway.
    const asked = await gitIn(top)(['ls-remote', '--symref', 'origin', 'HEAD']);
    const answer = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(asked.stdout)?.[1];
    if (answer !== undefined)
        return answer;
    for (const name of ['main', 'master']) {
        const local = await git(['rev-parse', '--verify', '--quiet', `refs/heads/${name}`]);
        if (local.code === 0)
            return name;
    }
    return null;
}
/** The upstream of the current branch, unless that is where the branch itself is pushed to. */
async function findUpstream(git) {
    const branch = await git(['symbolic-ref', '--quiet', 'HEAD']);
    const own = branch.stdout.trim();
    if (branch.code !== 0 || own === '')
        return null;
    const format = '--format=%(upstream:remotename) %(upstream:remoteref)';
    const [remote, ref = ''] = (await git(['for-each-ref', format, own])).stdout.trim().split(' ');
    return remote === 'origin' && ref !== own && ref.startsWith('refs/heads/')
        ? ref.replace('refs/heads/', '')
        : null;
}
async function nameRepository(git, top) {
    const url = (await git(['remote', 'get-url', 'origin'])).stdout.trim();
    const match = /^(?!file:|[/.]).*[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url);
    return { owner: match?.[1] ?? 'local', name: match?.[2] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(top) };
}
function gitIn(folder, signal) {
    return async (args, environment = {}) => (0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d)('git', args, {
        folder,
        environment: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...environment },
        ...(signal === undefined ? {} : { signal }),
    }).catch((error) => {
        signal?.throwIfAborted();
        const detail = 'there is no `git` command on the PATH';
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)('git-failed', { command: args[0] ?? '', detail }, error);
    });
}
async function must(git, args, environment = {}) {
    const result = await git(args, environment);
    if (result.code === 0)
        return result.stdout.trim();
    const command = args.find((arg) => /^[a-z][a-z-]*$/.test(arg)) ?? '';
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)('git-failed', { command, detail: firstLine(result) });
}
function firstLine({ stderr, code }) {
    return stderr.trim().split('\n')[0] ?? `exit code ${code}`;
}


/***/ }),

/***/ 5710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ inSession),
  w: () => (/* binding */ shellcheckOf)
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

// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
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

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/report/untrusted.ts
var untrusted = __webpack_require__(480);
;// CONCATENATED MODULE: ./src/adapters/progress.ts


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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
            // At once, so that it is at work before the caller goes on with his own.
            const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(options.folder, 'shellcheck-'));
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
    for (const [index, path] of paths.entries())
        (0,external_node_fs_.writeFileSync)(path, scripts[index] ?? '');
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
/** ShellCheck, as the user has it. */
function shellcheckOf({ terminal, folder, signal }) {
    return shellcheckProgram({ folder, environment: terminal.environment, signal });
}


/***/ }),

/***/ 2730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ maxDockerfileBytes),
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
// EXTERNAL MODULE: ./src/dockerfile/source.ts
var dockerfile_source = __webpack_require__(4625);
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

// EXTERNAL MODULE: ./src/dockerfile/excerpt.ts
var excerpt = __webpack_require__(5471);
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

// EXTERNAL MODULE: ./src/dockerfile/joined-text.ts
var joined_text = __webpack_require__(3001);
// EXTERNAL MODULE: ./src/dockerfile/words.ts
var words = __webpack_require__(7611);
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
    return heredocOpeners((0,words/* quotedWords */.IS)(joined, escape));
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
// EXTERNAL MODULE: ./src/dockerfile/stages.ts + 3 modules
var stages = __webpack_require__(4664);
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
/* harmony export */   v4: () => (/* binding */ writtenText),
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
/** An instruction as it is written, continuations and all. */
function writtenText({ text }, { start, end }) {
    return text.slice(start, end).trim();
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
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   p2: () => (/* binding */ imageKey)
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
/** Names that mean the same image to BuildKit have the same key. */
function imageKey(name) {
    const reference = parseReference(name);
    return `${familiarName(reference)}:${reference.tag ?? 'latest'}`;
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

/***/ 4010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ hasOption),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   b8: () => (/* binding */ subcommandOf),
/* harmony export */   ep: () => (/* binding */ operandsOf),
/* harmony export */   ib: () => (/* binding */ optionValues)
/* harmony export */ });
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
const outermost = { depth: 0, keepsStatus: false, isUnseen: false };
/** Scripts and substitutions inside one another are read this deep; every level is parsed anew. */
const maxDepth = 12;
/** Scripts of real images nest a few hundred characters. */
const nestedBudget = 256 * 1024;
const shells = new Set('sh bash dash ash ksh zsh'.split(' '));
/** Reads a script of a Bourne shell. */
function readScript(text, locate) {
    const found = { budget: nestedBudget, commands: [], pipes: [], errors: [] };
    visitScript(text, { found, locate, ...outermost });
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
    addCommand(command, { found, locate: whole, ...outermost });
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
    if (node.type === 'Pipeline' && !frame.isUnseen && canFailUnseen(node))
        frame.found.pipes.push(frame.locate(node.pos, node.end));
    if (node.type === 'Command')
        visitHeredocs(node, frame);
    const inner = statusFrame(node, frame);
    (0,parser/* forEachChild */.dK)(node, (child) => {
        visit(child, frameOf(node, child, inner));
    });
}
/** These only fail when nobody reads them, which is no fault. */
const neverFail = new Set(['echo', 'printf', 'yes']);
function canFailUnseen({ commands }) {
    return commands
        .slice(0, -1)
        .some((command) => command.type !== 'Command' || !neverFail.has(command.name?.value ?? ''));
}
function statusFrame(node, frame) {
    if (node.type === 'Command')
        return { ...frame, keepsStatus: node.name === undefined };
    const isSubstitution = node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution';
    if (!isSubstitution || frame.keepsStatus)
        return frame;
    return { ...frame, isUnseen: true };
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
        args: args.filter((word) => !isComment(word)).map((word) => shellWord(word, locate)),
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
/** `` `# text` `` is how a comment stands in the middle of a command: a substitution that does nothing. */
function isComment({ text, parts }) {
    const [only] = parts ?? [];
    return only?.type === 'CommandExpansion' && only.text === text && /^`\s*#[^`\n]*`$/.test(text);
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

/***/ 8033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ch: () => (/* binding */ digestFromHex),
/* harmony export */   VK: () => (/* binding */ shortDigest)
/* harmony export */ });
const sha256Digest = /^sha256:[0-9a-f]{64}$/;
/** Whether a text is a well-formed sha256 digest. */
function isDigest(text) {
    return sha256Digest.test(text);
}
/** The first twelve hexadecimal digits, as container tools print them. */
function shortDigest(digest) {
    return digest.slice('sha256:'.length, 'sha256:'.length + 12);
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

/***/ 2328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ installsDependencies)
/* harmony export */ });
/* harmony import */ var _dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4010);
/* harmony import */ var _packages_pip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6874);


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
        return ((0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__/* .operandsOf */ .ep)(command)
            .slice(0, 2)
            .map(({ value }) => value)
            .join(' ') === 'mod download');
    if ((0,_packages_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .pipInstall */ .j)(command) !== null)
        return (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOption */ .Kz)(command, '-r', '--requirement');
    const subcommands = installers.get(command.name);
    if (subcommands?.includes((0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__/* .subcommandOf */ .b8)(command)) !== true)
        return false;
    const isGlobal = (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOption */ .Kz)(command, '-g', '--global');
    return !isGlobal && !(namesPackages.has(command.name) && (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__/* .operandsOf */ .ep)(command).length > 1);
}
/** `yarn` alone installs. */
function installsWithYarn(command) {
    const subcommand = (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__/* .subcommandOf */ .b8)(command);
    return subcommand === 'install' || (subcommand === '' && !(0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOption */ .Kz)(command, '--version', '-v'));
}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ insertAt),
/* harmony export */   WH: () => (/* binding */ insertAfter),
/* harmony export */   mv: () => (/* binding */ appendCommand)
/* harmony export */ });
/* harmony import */ var _dockerfile_instruction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9742);

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
    const last = (0,_dockerfile_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(run).at(-1);
    const isShellForm = run.json.kind !== 'words' && run.heredocs.length === 0;
    if (last === undefined || !isShellForm)
        return null;
    const lastWord = run.words.at(-1);
    return lastWord?.end === last.end ? insertAfter(last, `&& ${command}`) : null;
}


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

/***/ 5496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ aptPackages),
/* harmony export */   OM: () => (/* binding */ leavesRecommendedOut),
/* harmony export */   Tz: () => (/* binding */ isAptUpdate),
/* harmony export */   Xn: () => (/* binding */ aptGetPackages)
/* harmony export */ });
/* harmony import */ var _dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4010);

/** Options of apt-get that take the next word. https://manpages.debian.org/stable/apt/apt-get.8.en.html */
const valued = [
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
    return isApt(command) && (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .operandsOf */ .ep)(command, valued)[0]?.value === 'update';
}
/** Whether an install leaves recommended packages out, by option or by configuration. */
function leavesRecommendedOut(command) {
    if ((0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOption */ .Kz)(command, '--no-install-recommends'))
        return true;
    return (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optionValues */ .ib)(command, '-o', '--option').some(({ value }) => /^APT::Install-Recommends=['"]?(?:false|0|no|off)['"]?$/i.test(value));
}
function isApt({ name }) {
    return name === 'apt-get' || name === 'apt' || name === 'aptitude';
}
function installed(command) {
    const [subcommand, ...packages] = (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .operandsOf */ .ep)(command, valued);
    return subcommand?.value === 'install' ? packages : null;
}


/***/ }),

/***/ 6874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ pipInstall)
/* harmony export */ });
/* harmony import */ var _dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4010);

/** Options of `pip install` that take the next word. https://pip.pypa.io/en/stable/cli/pip_install/ */
const valued = ('--abi --build --builddir --cache-dir --cert --client-cert --config-settings -C --constraint -c --editable -e ' +
    '--exists-action --extra-index-url --extra --find-links -f --global-option --group --implementation --index-url -i ' +
    '--install-option --keyring-provider --log --no-binary --only-binary --only-deps --platform --prefix --progress-bar ' +
    '--proxy --pypi-url --python --python-version --report --requirement -r --retries --root --root-user-action --src ' +
    '--target -t --timeout --trusted-host --upgrade-strategy --use-feature --use-deprecated').split(' ');
/** `pip install`, `pip3.12 install` or `python -m pip install`, with the word `install`; null for other commands. */
function pipInstall(command) {
    const pip = pipCommand(command);
    if (pip === null)
        return null;
    const [install, ...packages] = (0,_dockerfile_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .operandsOf */ .ep)(pip, valued);
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


/***/ }),

/***/ 2881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Z1: () => (/* binding */ isAbsolutePath),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
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


/***/ }),

/***/ 9877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ lastStartingBefore),
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
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

/***/ 5274:
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

// EXTERNAL MODULE: ./src/dockerfile/shell/command.ts
var shell_command = __webpack_require__(4010);
// EXTERNAL MODULE: ./src/lint/edits.ts
var lint_edits = __webpack_require__(3728);
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
    const [add, ...packages] = (0,shell_command/* operandsOf */.ep)(command, valued);
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
            if (call === null || (0,shell_command/* hasOption */.Kz)(command, '--no-cache') || isMounted(run, '/var/cache/apk'))
                continue;
            yield {
                at: { start: command.start, end: call.add.end },
                message: 'apk add leaves its package index in the layer.',
                fix: {
                    safety: 'safe',
                    summary: 'Add --no-cache',
                    edits: [(0,lint_edits/* insertAfter */.WH)(call.add, '--no-cache')],
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
            const isShared = shared.has((0,shell_command/* subcommandOf */.b8)(command)) && nameWord.text === 'apt';
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
// EXTERNAL MODULE: ./src/lint/packages/apt.ts
var apt = __webpack_require__(5496);
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
            const update = (0,dockerfile_instruction/* commandsOf */.Kf)(run).find(apt/* isAptUpdate */.Tz);
            if (update === undefined || cleansLists(run) || isMounted(run, '/var/lib/apt/lists'))
                continue;
            yield problemAt(run, update);
        }
    },
};
function problemAt(run, update) {
    const message = 'The package lists that apt fetches stay in the layer.';
    const edit = (0,lint_edits/* appendCommand */.mv)(run, 'rm -rf /var/lib/apt/lists/*');
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
            if ((0,apt/* aptGetPackages */.Xn)(command) === null || saysYes(command))
                continue;
            const install = command.args.find(({ value }) => value === 'install');
            if (install === undefined)
                continue;
            const fix = {
                safety: 'safe',
                summary: 'Add -y',
                edits: [(0,lint_edits/* insertAfter */.WH)(install, '-y')],
            };
            const message = 'apt-get install waits for an answer.';
            yield { at: { start: command.start, end: install.end }, message, fix };
        }
    },
};
/** Two -q imply -y. https://manpages.debian.org/stable/apt/apt-get.8.en.html */
function saysYes(command) {
    if ((0,shell_command/* hasOption */.Kz)(command, '-y', '--yes', '--assume-yes'))
        return true;
    const quiet = command.args.reduce((count, { value }) => count + quietness(value), 0);
    const options = (0,shell_command/* optionValues */.ib)(command, '-o', '--option');
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
            if ((0,apt/* aptGetPackages */.Xn)(command) === null || (0,apt/* leavesRecommendedOut */.OM)(command))
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
                    edits: [(0,lint_edits/* insertAfter */.WH)(install, '--no-install-recommends')],
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
    const reference = (0,dockerfile_reference/* parseReference */.F2)(image);
    const name = (0,dockerfile_reference/* familiarName */.hG)(reference);
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
    const [action, ...packages] = (0,shell_command/* operandsOf */.ep)(command, npm_valued);
    return ['install', 'i', 'add'].includes(action?.value ?? '') ? packages : null;
}

// EXTERNAL MODULE: ./src/lint/packages/pip.ts
var pip = __webpack_require__(6874);
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
    const [first, second, ...rest] = (0,shell_command/* operandsOf */.ep)(command, rpm_valued);
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
    const [action, ...packages] = (0,shell_command/* operandsOf */.ep)(command, zypper_valued);
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
    const words = (0,apt/* aptPackages */.DL)(command) ?? apkAdd(command)?.packages ?? rpmPackages(command);
    const found = words ?? (isZypperInstall(command) ? zypperCall(command)?.packages : null) ?? [];
    return found.map((word) => ({ name: bareName(word.value), word }));
}
/** Packages of the system and of languages, by pip, npm and gem. */
function installedPackages(command) {
    const words = (0,pip/* pipInstall */.j)(command)?.packages ?? npmPackages(command) ?? gems(command);
    const languages = words.map((word) => ({ name: bareName(word.value), word }));
    return [...systemPackages(command), ...languages];
}
function rpmPackages(command) {
    const call = rpmCall(command, ['yum', 'dnf', 'microdnf']);
    return call?.action.value === 'install' ? call.packages : null;
}
function gems(command) {
    const [action, ...names] = command.name === 'gem' ? (0,shell_command/* operandsOf */.ep)(command) : [];
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
    const reference = (0,dockerfile_reference/* parseReference */.F2)(image);
    const name = (0,dockerfile_reference/* familiarName */.hG)(reference);
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
                /^(?:build|buildx|cp|create)$/.test((0,shell_command/* operandsOf */.ep)(command)[0]?.value ?? ''))
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

// EXTERNAL MODULE: ./src/dockerfile/scopes.ts
var scopes = __webpack_require__(7841);
// EXTERNAL MODULE: ./src/dockerfile/variables.ts
var variables = __webpack_require__(1763);
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
        differs: 'Folders that WORKDIR cannot name are left alone: patterns, `~`, the output of a command, and variables that only the shell knows.',
    },
    *check({ dockerfile }) {
        for (const { instruction, scope } of (0,scopes/* walkScopes */.T)(dockerfile)) {
            if (instruction.keyword !== 'RUN')
                continue;
            const cd = (0,dockerfile_instruction/* commandsOf */.Kf)(instruction).find((command) => isForWorkdir(command, scope));
            if (cd !== undefined)
                yield { at: cd, message: 'The folder is changed with cd.' };
        }
    },
};
function isForWorkdir(command, scope) {
    const [folder] = command.name === 'cd' ? (0,shell_command/* operandsOf */.ep)(command) : [];
    if (folder === undefined || /^~|^-$|[*?[`]|\$\(/.test(folder.text))
        return false;
    return (0,variables/* variableUses */.T)(folder.text, '\\').every(({ name }) => scope.has(name));
}

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

// EXTERNAL MODULE: ./src/lint/dependencies.ts
var dependencies = __webpack_require__(2328);
// EXTERNAL MODULE: ./src/lint/whole-context.ts
var whole_context = __webpack_require__(6752);
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
            const copy = instructions.findIndex((instruction) => (0,whole_context/* wholeContextSource */.y)(instruction) !== null);
            const source = instructions[copy] && (0,whole_context/* wholeContextSource */.y)(instructions[copy]);
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
        const install = (0,dockerfile_instruction/* commandsOf */.Kf)(run).find(dependencies/* installsDependencies */.W);
        if (install !== undefined)
            return install;
    }
    return null;
}
function commandText({ name, args }) {
    return (0,excerpt/* excerpt */.K)([name, ...args.slice(0, 3).map(({ text }) => text)].join(' '), 40);
}

// EXTERNAL MODULE: ./src/lint/paths.ts
var paths = __webpack_require__(2881);
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
        .map((word) => ({ word, name: (0,paths/* baseName */.Fl)(renamed ?? word.value) }));
}
function unpackedNames(run) {
    if (run.keyword !== 'RUN')
        return [];
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run)
        .filter(unpacks)
        .flatMap(({ args }) => args.map(({ value }) => (0,paths/* baseName */.Fl)(value)));
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
            const edits = [(0,lint_edits/* insertAt */.PT)(destination.end, '/')];
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
        differs: 'Stages from `scratch` are left alone: they begin in `/`.',
    },
    *check({ dockerfile }) {
        const withWorkdir = new Set();
        for (const stage of dockerfile.stages) {
            const { parent } = stage;
            let hasWorkdir = parent === null ? stage.imageName === 'scratch' : withWorkdir.has(parent);
            for (const instruction of stage.instructions) {
                hasWorkdir ||= instruction.keyword === 'WORKDIR';
                if (instruction.keyword !== 'COPY' || hasWorkdir)
                    continue;
                const destination = (0,dockerfile_instruction/* transferOf */.ND)(instruction)?.destination;
                if (destination === undefined || (0,paths/* isAbsolutePath */.Z1)(destination.value))
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
/** Certificates are public, and so are examples, and what stands on the web. */
function holdsCredentials(path) {
    if (/^https?:/i.test(path))
        return false;
    const name = (0,paths/* baseName */.Fl)(path.replace(/\/+$/, ''));
    if (/\.(?:example|sample|template|dist|pub)$|(?:^|[._-])(?:ca|cacerts?|certs?|bundle|chain|fullchain|public)(?:[._-]|$)/i.test(name))
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
        const { tag } = (0,dockerfile_reference/* parseReference */.F2)(base.imageName);
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
                folder = (0,paths/* resolvePath */.o1)(instruction.words[0]?.value ?? '', folder);
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
        .flatMap(({ value }) => (0,paths/* resolvePath */.o1)(value, folder) ?? []);
    return created.filter((one) => !deleted.some((path) => isDeleted(one, path))).slice(-maxPaths);
}
/** The operands of each rm of a RUN. */
function deletedWords(run) {
    if (run.keyword !== 'RUN')
        return [];
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run)
        .filter(({ name }) => name === 'rm')
        .map((rm) => (0,shell_command/* operandsOf */.ep)(rm));
}
/** Whether the deletion of a path takes another with it, or a part of it. */
function isDeleted({ path, isTree }, deleted) {
    return (0,paths/* isWithin */.UO)(path, deleted) || (isTree && path !== '/' && (0,paths/* isWithin */.UO)(deleted, path));
}
/** What an instruction creates, as far as its words tell. */
function createdPaths({ instruction, folder }) {
    if (instruction.keyword === 'RUN')
        return createdByRun({ instruction, folder });
    const transfer = (0,dockerfile_instruction/* transferOf */.ND)(instruction);
    const destination = (0,paths/* resolvePath */.o1)(transfer?.destination.value ?? '', folder);
    if (transfer === null || destination === null)
        return [];
    const isFolder = /\/$|^\.\.?$/.test(transfer.destination.value) || transfer.sources.length > 1;
    return transfer.sources.map(({ value }) => {
        const name = (0,paths/* baseName */.Fl)(value.replace(/\/+$/, ''));
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
        const path = (0,paths/* resolvePath */.o1)(written, folder);
        return path === null ? [] : [{ path, isTree: false, by }];
    }));
}
/** Files that programs are told to write. */
function filesOf(command) {
    const values = (...names) => (0,shell_command/* optionValues */.ib)(command, ...names).map(({ value }) => value);
    switch (command.name) {
        case 'curl':
            return values('-o', '--output');
        case 'wget':
            return values('-O', '--output-document');
        case 'git':
            return (0,shell_command/* operandsOf */.ep)(command)[0]?.value === 'clone'
                ? (0,shell_command/* operandsOf */.ep)(command)
                    .slice(2, 3)
                    .map(({ value }) => value)
                : [];
        case 'touch':
            return (0,shell_command/* operandsOf */.ep)(command).map(({ value }) => value);
        case 'apt-get':
        case 'apt':
            return (0,shell_command/* operandsOf */.ep)(command)[0]?.value === 'update' ? ['/var/lib/apt/lists'] : [];
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
    const path = (0,paths/* resolvePath */.o1)(word.value, folder);
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
    if (known === undefined || !(0,dependencies/* installsDependencies */.W)(command) || (0,shell_command/* hasOption */.Kz)(command, ...known))
        return null;
    if (command.assignments.some(({ name, value }) => name === 'NODE_ENV' && value === 'production'))
        return null;
    if (command.name === 'bundle' && scope.has('BUNDLE_WITHOUT'))
        return null;
    return known[0];
}
function prunes(command) {
    const [first, second] = (0,shell_command/* operandsOf */.ep)(command).map(({ value }) => value);
    if (command.name === 'bundle')
        return first === 'config' && command.args.some(({ value }) => value === 'without');
    const isPrune = (0,shell_command/* subcommandOf */.b8)(command) === 'prune' || second === 'prune';
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
            if (upgrades.get(command.name)?.includes((0,shell_command/* subcommandOf */.b8)(command)) === true)
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
            const edit = (0,lint_edits/* appendCommand */.mv)(run, `${command.name} clean all`);
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
            if ((0,shell_command/* hasOption */.Kz)(command, '-y', '--assumeyes'))
                continue;
            const fix = {
                safety: 'safe',
                summary: 'Add -y',
                edits: [(0,lint_edits/* insertAfter */.WH)(call.action, '-y')],
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

;// CONCATENATED MODULE: ./src/lint/rules/foreign-base-platform.ts


const armTools = {
    from: 'FROM registry.example.com/tools:1',
    platform: 'linux/arm64',
    expected: 'linux/amd64',
};
const foreignBasePlatform = {
    meta: {
        code: 'InvalidBaseImagePlatform',
        aliases: [],
        name: 'foreign-base-platform',
        severity: 'warning',
        tags: ['correctness'],
        summary: 'The base image is for another platform than the build.',
        why: 'Its programs do not run on the machines that the image is built for, or only in a slow emulation; the build notices when it first runs one of them, and an image that only copies files never does.',
        bad: [{ dockerfile: 'FROM registry.example.com/tools:1', foreignBases: [armTools] }],
        good: [
            { dockerfile: 'FROM registry.example.com/tools:1' },
            { dockerfile: 'FROM debian:12-slim', foreignBases: [armTools] },
        ],
        remedy: 'Use an image that exists for the platform, or build for the platform that it has.',
        differs: 'It is measured, not guessed: the build says which platform it got, so it is found only where the image is built, and not by `dockweigh lint`.',
        needsBuild: true,
    },
    *check({ dockerfile, foreignBases }) {
        for (const { from, image } of dockerfile.stages) {
            const text = (0,dockerfile_instruction/* writtenText */.v4)(dockerfile.source, from);
            for (const base of foreignBases.filter((each) => each.from === text)) {
                const platform = (0,excerpt/* excerpt */.K)(base.platform);
                const message = `The base image is for ${platform}, the build for ${(0,excerpt/* excerpt */.K)(base.expected)}.`;
                yield { at: image ?? from.keywordSpan, message };
            }
        }
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
            if (command.name !== 'useradd' || (0,shell_command/* hasOption */.Kz)(command, '-l', '--no-log-init'))
                continue;
            const id = (0,shell_command/* optionValues */.ib)(command, '-u', '--uid').find(({ value }) => /^\d{6,}$/.test(value));
            if (id === undefined || command.nameWord === null)
                continue;
            const edits = [(0,lint_edits/* insertAfter */.WH)(command.nameWord, '-l')];
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
        const bare = new Set();
        for (const { key, value } of preamble.flatMap(({ pairs }) => pairs))
            if (value === null)
                bare.add(key.value);
            else
                bare.delete(key.value);
        const values = (0,dockerfile_stages/* globalArguments */.yZ)(preamble, escape);
        const lookup = (name) => (bare.has(name) ? '' : values(name));
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

// EXTERNAL MODULE: ./src/lint/rules/invalid-dockerfile.ts
var invalid_dockerfile = __webpack_require__(8837);
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
            const { tag, digest } = (0,dockerfile_reference/* parseReference */.F2)(imageName ?? image.value);
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
        const files = new Set([...(context?.paths ?? []), ...copiedNames(dockerfile)].map(paths/* baseName */.Fl));
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
const installers = new Map(Object.entries({
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
    const installer = installers.get(command.name);
    const [action = '', ...packages] = (0,shell_command/* operandsOf */.ep)(command).map(({ value }) => value);
    if (installer?.actions.includes(action) !== true || packages.length > 0)
        return null;
    if (!installer.lockFiles.some((file) => files.has(file)))
        return null;
    const isStrict = (0,shell_command/* hasOption */.Kz)(command, '-g', '--global', '--version', ...installer.strictOptions);
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
        const final = finalStage(dockerfile);
        for (const stage of dockerfile.stages) {
            const { image, imageName, parent, instructions } = stage;
            if (image === null || imageName === null || parent !== null)
                continue;
            const reference = (0,dockerfile_reference/* parseReference */.F2)(imageName);
            const name = (0,dockerfile_reference/* familiarName */.hG)(reference);
            const version = /^v?\d+(?:\.\d+)*/.exec(reference.tag ?? '')?.[0];
            if (version === undefined)
                continue;
            const first = versions.get(name);
            if (first === undefined)
                versions.set(name, version);
            else if (!isSame(first, version) && (instructions.length > 0 || stage === final))
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
            const { tag, digest } = (0,dockerfile_reference/* parseReference */.F2)(imageName ?? image.value);
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
        differs: 'Any variable is left alone, and so are the accounts of Windows images, which have no number, root, which runAsNonRoot refuses by number too, and stages that only others copy from.',
    },
    *check({ dockerfile }) {
        const instructions = shippedStages(dockerfile).flatMap((stage) => stage.instructions);
        for (const { words } of instructions.filter(({ keyword }) => keyword === 'USER')) {
            const [word] = words;
            const user = word?.value.replace(/["']/g, '').split(':', 1)[0] ?? '';
            if (word === undefined || /^\d+$/.test(user) || user.includes('$'))
                continue;
            if (user === 'root' || windowsAccounts.has(user.toLowerCase()))
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
        const windows = new Set(dockerfile.stages.filter(isWindows));
        for (const { stage, instruction, scope } of (0,scopes/* walkScopes */.T)(dockerfile)) {
            const [run] = windows.has(stage) ? [] : (0,run_commands/* runsIn */.UN)([instruction]);
            if (run === undefined)
                continue;
            if ((0,dockerfile_instruction/* commandsOf */.Kf)(run).some((command) => deletesIn(command, /\/apt\/lists/)))
                continue;
            const targets = new Set(mountTargets(run));
            const goFlags = scope.get('GOFLAGS')?.value ?? '';
            for (const command of (0,dockerfile_instruction/* commandsOf */.Kf)(run)) {
                const folders = cachesOf(command, goFlags);
                const [folder] = folders;
                if (folder === undefined || folders.some((each) => hasMount(targets, each)))
                    continue;
                yield { at: command, message: `${command.name} has no cache mount on ${folder}.` };
                break;
            }
        }
    },
};
/** The folders are those of Linux. */
function isWindows(stage) {
    const base = [...(0,dockerfile_stages/* lineageOf */.bQ)(stage)].at(-1)?.imageName ?? '';
    return /nanoserver|servercore|^mcr\.microsoft\.com\/windows\//.test(base);
}
const goBuildCache = '/root/.cache/go-build';
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
    go: { actions: ['build', 'install', 'mod'], folders: ['/go/pkg/mod', goBuildCache] },
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
/** The folders a mount may stand on; none when the command fetches nothing, or keeps nothing. */
function cachesOf(command, goFlags) {
    const cache = caches.get(command.name);
    const action = (0,shell_command/* operandsOf */.ep)(command)[0]?.value;
    if (cache === undefined || (0,shell_command/* hasOption */.Kz)(command, '--no-cache', '--version'))
        return [];
    const fetches = cache.actions.length === 0 || cache.actions.includes(action ?? '');
    if (!fetches)
        return [];
    return isVendored(command, goFlags) ? [goBuildCache] : cache.folders;
}
/** With the modules in the context `go` fetches none, but still keeps what it compiles. */
function isVendored({ name, args, assignments }, goFlags) {
    if (name !== 'go')
        return false;
    const flags = [
        goFlags,
        ...assignments.map(({ value }) => value),
        ...args.map(({ value }) => value),
    ];
    return flags.some((each) => /(?:^|\s)-mod=vendor(?:\s|$)/.test(each));
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
    const { registry, repository, tag } = (0,dockerfile_reference/* parseReference */.F2)(image);
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
        for (const run of (0,run_commands/* runsIn */.UN)(dockerfile.instructions)) {
            const commands = (0,dockerfile_instruction/* commandsOf */.Kf)(run);
            const isLocking = commands.some(echoesNoPassword);
            for (const command of commands.filter(setsPassword))
                if (command.nameWord !== null && !(isLocking && command.name === 'chpasswd'))
                    yield { at: command.nameWord, message: `${command.name} sets a password.` };
        }
    },
};
/** `*` and `!` match no password: the account is locked. */
function echoesNoPassword({ name, args }) {
    return /^(?:echo|printf)$/.test(name) && args.some(({ value }) => /:[*!]+(?:\\n)?$/.test(value));
}
function setsPassword(command) {
    if (command.name === 'passwd')
        return (0,shell_command/* hasOption */.Kz)(command, '--stdin');
    if (/^(?:useradd|usermod)$/.test(command.name))
        return (0,shell_command/* hasOption */.Kz)(command, '-p', '--password');
    return command.name === 'chpasswd';
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
        const call = (0,pip/* pipInstall */.j)(command);
        if (call === null || (0,shell_command/* hasOption */.Kz)(command, '--no-cache-dir') || isOffIn(command, run))
            continue;
        yield {
            at: { start: command.start, end: call.install.end },
            message: 'pip install leaves its cache in the layer.',
            fix: {
                safety: 'safe',
                summary: 'Add --no-cache-dir',
                edits: [(0,lint_edits/* insertAfter */.WH)(call.install, '--no-cache-dir')],
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
        differs: 'A script that sets pipefail itself is left alone, and so are pipes where pipefail changes nothing: behind `echo`, `printf` and `yes`, and in a substitution that is an argument.',
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
                const path = (0,paths/* resolvePath */.o1)(word.value, folderOf(layered));
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
    return below.findLast((one) => (0,paths/* isWithin */.UO)(one.path, path) || (one.isTree && (0,paths/* isWithin */.UO)(path, one.path)))?.by;
}
function changedWords(run) {
    if (run.keyword !== 'RUN')
        return [];
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run).flatMap((command) => {
        const changes = /^(?:chown|chmod|chgrp)$/.test(command.name) && (0,shell_command/* hasOption */.Kz)(command, '-R', '--recursive');
        const word = changes ? (0,shell_command/* operandsOf */.ep)(command).slice(1)[0] : undefined;
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
            if (word === undefined || (0,paths/* isAbsolutePath */.Z1)(word.value))
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
            const option = (0,shell_command/* optionOf */.XD)(command, ...(uncheckedOptions.get(command.name) ?? []));
            const trusted = option ?? command.args.find(({ value }) => /\[[^\]]*trusted=yes[^\]]*\]/.test(value));
            if (trusted != null)
                yield {
                    at: trusted,
                    message: `${(0,excerpt/* excerpt */.K)(trusted.value)} switches the check of signatures off.`,
                };
        }
    },
};
const signature_check_off_apt = ['--allow-unauthenticated', '--force-yes', '--allow-insecure-repositories'];
const rpm = ['--nogpgcheck', '--no-gpgchecks'];
/** Programs with the options that switch the check off. */
const uncheckedOptions = new Map([
    ['apk', ['--allow-untrusted']],
    ['apt', signature_check_off_apt],
    ['apt-get', signature_check_off_apt],
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
        const reference = (0,dockerfile_reference/* parseReference */.F2)(base.imageName);
        const smaller = siblings.get((0,dockerfile_reference/* familiarName */.hG)(reference));
        if (smaller === undefined || hasNoSmaller(reference.tag ?? ''))
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
/** Small already, or with what no smaller variant has: Apache in PHP's images, Windows. */
function hasNoSmaller(tag) {
    return /alpine|slim|distroless|chiseled|distro-less|minimal|onbuild|apache|nanoserver|windows/.test(tag);
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
    const option = (0,shell_command/* optionOf */.XD)(command, ...(insecureOptions.get(command.name) ?? []));
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
        (0,shell_command/* operandsOf */.ep)(command).some((word) => word.value === 'false' || word.value === '0'));
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
                const near = (0,suggest/* nearestVariable */.bJ)(name, declared);
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
                const near = (0,suggest/* nearestVariable */.bJ)(use.name, scope);
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
        differs: 'Names that hold `/`, `@` or a variable are left alone: they cannot be stages. `scratch` is the empty image.',
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
/** The empty image, one with a tag, digest or path, or a variable; a named context cannot be told from a mistake. */
function isElsewhere(name) {
    return name === 'scratch' || /[:@/$]/.test(name);
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
            const packages = (0,apt/* aptGetPackages */.Xn)(command) ?? [];
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
            if (command.name !== 'gem' || (0,shell_command/* hasOption */.Kz)(command, '-v', '--version'))
                continue;
            const [action, ...gems] = (0,shell_command/* operandsOf */.ep)(command, unpinned_gem_valued);
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
            const [action, ...packages] = (0,shell_command/* operandsOf */.ep)(command, unpinned_go_package_valued);
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
            const packages = (0,pip/* pipInstall */.j)(command)?.packages ?? [];
            if (!hasPinnedSource(command))
                yield* unpinnedProblem(packages.filter(unpinned_pip_package_isUnpinned));
        }
    },
};
/** A requirements or constraints file holds the versions. */
function hasPinnedSource(command) {
    return (0,shell_command/* hasOption */.Kz)(command, '-r', '--requirement', '-c', '--constraint');
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
            const { tag, digest } = (0,dockerfile_reference/* parseReference */.F2)(image.value);
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
            const registry = (0,dockerfile_reference/* parseReference */.F2)(name).registry ?? 'docker.io';
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
    return (0,apt/* isAptUpdate */.Tz)(command) || (command.name === 'apk' && (0,shell_command/* subcommandOf */.b8)(command) === 'update');
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
            const source = (0,whole_context/* wholeContextSource */.y)(instruction);
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
            if (args.length === 0 || (0,shell_command/* hasOption */.Kz)(command, '--version', '--help'))
                continue;
            const edits = [(0,lint_edits/* insertAfter */.WH)(nameWord, '--progress=dot:giga')];
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
                const source = (0,whole_context/* wholeContextSource */.y)(instruction);
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
        differs: 'Stages from `scratch` are left alone, and so are images that are made to be copied whole, such as tonistiigi/xx: they hold nothing else.',
    },
    *check({ dockerfile }) {
        const fileStages = new Set();
        for (const stage of dockerfile.stages) {
            for (const instruction of stage.instructions) {
                const source = wholeSource(instruction, fileStages);
                if (source !== null)
                    yield { at: source, message: 'The whole file system of the stage is copied.' };
            }
            if (!holdsFilesOnly(stage, fileStages))
                continue;
            fileStages.add(String(stage.index));
            if (stage.name !== null)
                fileStages.add(stage.name);
        }
    },
};
function wholeSource(instruction, fileStages) {
    const transfer = instruction.keyword === 'COPY' ? (0,dockerfile_instruction/* transferOf */.ND)(instruction) : null;
    const from = transfer?.from?.value?.toLowerCase();
    if (transfer?.destination.value !== '/' || from === undefined)
        return null;
    if (fileStages.has(from) || isFileImage(from))
        return null;
    return transfer.sources.find(({ value }) => value === '/') ?? null;
}
/** A stage from scratch holds what was chosen; a whole system copied into it is reported there. */
function holdsFilesOnly({ parent, imageName }, fileStages) {
    if (parent !== null)
        return fileStages.has(String(parent.index));
    return imageName !== null && (imageName === 'scratch' || isFileImage(imageName));
}
/** Images that hold tools to copy, and no system. */
function isFileImage(image) {
    const name = (0,dockerfile_reference/* familiarName */.hG)((0,dockerfile_reference/* parseReference */.F2)(image));
    return /^tonistiigi\/(?:binfmt|xx)$|^(?:docker|dockereng|moby)\/[a-z]+-bin$/.test(name);
}

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
            const edit = (0,lint_edits/* appendCommand */.mv)(run, 'yarn cache clean');
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
    return command.name === 'yarn' && (0,shell_command/* subcommandOf */.b8)(command) === 'install';
}
function yarn_cache_left_cleans(command) {
    const isClean = command.name === 'yarn' && (0,shell_command/* subcommandOf */.b8)(command) === 'cache';
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
            const edit = (0,lint_edits/* appendCommand */.mv)(run, 'yum clean all');
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
            if ((0,shell_command/* hasOption */.Kz)(command, '-y', '--assumeyes'))
                continue;
            const fix = {
                safety: 'safe',
                summary: 'Add -y',
                edits: [(0,lint_edits/* insertAfter */.WH)(call.action, '-y')],
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
            const edit = (0,lint_edits/* appendCommand */.mv)(run, 'zypper clean');
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
            if ((0,shell_command/* hasOption */.Kz)(command, '-n', '--non-interactive', '-y', '--no-confirm'))
                continue;
            const edits = [(0,lint_edits/* insertAfter */.WH)(command.nameWord, '-n')];
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
    invalid_dockerfile/* invalidDockerfile */.O,
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
    foreignBasePlatform,
    invalidDefaultImage,
    descriptionComment,
    keyWithoutEquals,
    emptyContinuation,
    stageNameCase,
    undefinedArgInFrom,
    undefinedVariable,
];


/***/ }),

/***/ 8837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ invalidDockerfile)
/* harmony export */ });
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

/***/ 1069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ shellScripts)
/* harmony export */ });
/* harmony import */ var _dockerfile_joined_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3001);
/* harmony import */ var _dockerfile_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7841);
/* harmony import */ var _dockerfile_shell_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9467);
/* harmony import */ var _dockerfile_shell_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5178);
/* harmony import */ var _dockerfile_stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _predefined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5011);






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
    for (const { instruction, stage, scope } of (0,_dockerfile_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .walkScopes */ .T)(dockerfile)) {
        const run = instruction.trigger ?? instruction;
        const body = run.keyword === 'RUN' ? bodyOf(run, dockerfile.source) : null;
        if (body === null)
            continue;
        const triggered = instruction.trigger === null ? none : triggeredOf(stage);
        const given = namesIn(body).filter((name) => scope.has(name) || triggered.has(name));
        scripts.push(scriptOf(body, [...new Set([...given, ..._predefined_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyArguments */ .R])].toSorted()));
    }
    return scripts;
}
const none = new Set();
/** What may be a variable's name in a script; only those are given to it, so that it stays as small as it is written. */
function namesIn({ body }) {
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
    return [...(0,_dockerfile_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .lineageOf */ .bQ)(stage)]
        .flatMap(({ instructions }) => instructions.flatMap(({ trigger }) => trigger ?? []))
        .filter(({ keyword }) => keyword === 'ARG' || keyword === 'ENV')
        .flatMap(({ pairs }) => pairs.map(({ key }) => key.value));
}
function bodyOf(run, source) {
    const [shell = '/bin/sh'] = run.shell;
    if (run.json.kind !== 'none' || !(0,_dockerfile_shell_program_js__WEBPACK_IMPORTED_MODULE_4__/* .isPosixShell */ .m)(run.shell))
        return null;
    const [heredoc] = run.heredocs;
    if (heredoc === undefined)
        return readable(shell, run.body);
    const reader = heredocReader(run, shell);
    if (run.heredocs.length > 1 || reader === null)
        return readable(shell, (0,_dockerfile_shell_script_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptText */ .r)(run, source));
    const lines = (0,_dockerfile_joined_text_js__WEBPACK_IMPORTED_MODULE_5__/* .joinLines */ .cT)(source, heredoc.bodyLine, heredoc.endLine);
    return withShebang(reader, lines);
}
/** The shell that reads the here-document of a RUN; null when another program does. */
function heredocReader({ words, heredocs }, shell) {
    const openers = new Set(heredocs.map(({ opener }) => opener.start));
    const [command, ...rest] = words.filter(({ start }) => !openers.has(start));
    if (command === undefined)
        return shell;
    const takesInput = rest.every(({ value }) => /^[-+][^c]*$/.test(value));
    return takesInput && readableShells.has((0,_dockerfile_shell_program_js__WEBPACK_IMPORTED_MODULE_4__/* .programName */ .k)(command.value)) ? command.value : null;
}
/** A shebang in the body says who reads it; it becomes that of the script. */
function withShebang(reader, lines) {
    const shebang = /^#![ \t]*(.*)\n/.exec(lines.text);
    if (shebang === null)
        return readable(reader, lines);
    const program = /^(?:\S*\/env[ \t]+(?:-S[ \t]+)?)?(\S+)/.exec(shebang[1] ?? '')?.[1] ?? '';
    return readable(program, (0,_dockerfile_joined_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sliceJoined */ .Qh)(lines, shebang[0].length));
}
function readable(shell, body) {
    const name = (0,_dockerfile_shell_program_js__WEBPACK_IMPORTED_MODULE_4__/* .programName */ .k)(shell);
    if (!readableShells.has(name) || body.text.trim() === '')
        return null;
    return { program: `/bin/${name === 'busybox' ? 'dash' : name}`, body };
}


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ wholeContextSource)
/* harmony export */ });
/* harmony import */ var _dockerfile_instruction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9742);

/** The source of a COPY or ADD that takes the whole build context; null when it takes paths, or takes from elsewhere. */
function wholeContextSource(instruction) {
    const transfer = (0,_dockerfile_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .transferOf */ .ND)(instruction);
    if (transfer === null || transfer.from !== null)
        return null;
    return transfer.sources.find(({ value }) => /^(?:\.?\/*|\.\/\.|\*|\.\/\*)$/.test(value)) ?? null;
}


/***/ }),

/***/ 9576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ settleLintPolicy)
/* harmony export */ });
/* unused harmony export defaultLintPolicy */
const defaultLintPolicy = { lintThreshold: 'error', lintScope: 'new' };
/** What holds: an input before a configuration file, and that before the default. */
function settleLintPolicy(inputs, files) {
    return {
        lintThreshold: inputs.lintThreshold ?? files.threshold ?? defaultLintPolicy.lintThreshold,
        lintScope: inputs.lintScope ?? files.scope ?? defaultLintPolicy.lintScope,
    };
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

/***/ 4890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ statusWord),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   ed: () => (/* binding */ textTable),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
/** Select Graphic Rendition codes (ECMA-48, 8.3.117). */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
/** Colours own words; untrusted text has lost its escape sequences before it comes here. */
function paint(text, { as, colour }) {
    return colour === 'none' ? text : `\u001b[${codes[as]}m${text}\u001b[0m`;
}
const statusPaints = {
    pass: 'green',
    overridden: 'yellow',
    warn: 'yellow',
    fail: 'red',
    skip: 'dim',
};
/** `FAIL` and the like, four characters wide. What is overridden passes, in another colour. */
function statusWord(status, colour) {
    const word = status === 'overridden' ? 'PASS' : status.toUpperCase();
    return paint(word, { as: statusPaints[status], colour });
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

/***/ 2177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ docsUrl)
/* harmony export */ });
/** The documentation of this release series. */
const docsUrl = 'https://github.com/dockweigh/dockweigh/blob/v0/docs';


/***/ }),

/***/ 836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findForeignBases)
/* harmony export */ });
/* harmony import */ var _dockerfile_instruction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9742);

/** The base images that a build says it took for another platform than its own, each once. */
function findForeignBases(warnings, dockerfile) {
    const found = warnings.flatMap((warning) => {
        const from = dockerfile.stages.find((stage) => stage.from.line + 1 === warning.line)?.from;
        const platforms = platformsOf(warning);
        return from === undefined || platforms === null
            ? []
            : [{ from: (0,_dockerfile_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(dockerfile.source, from), ...platforms }];
    });
    return [...new Map(found.map((base) => [JSON.stringify(base), base])).values()];
}
function platformsOf({ check, message, }) {
    if (check !== 'InvalidBaseImagePlatform')
        return null;
    const match = /pulled with platform "([^"]*)", expected "([^"]*)"/.exec(message);
    return match && { platform: match[1] ?? '', expected: match[2] ?? '' };
}


/***/ }),

/***/ 5072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zn: () => (/* binding */ beginRecipes),
  iD: () => (/* binding */ lintRecipe),
  be: () => (/* binding */ lintRecipes)
});

// EXTERNAL MODULE: ./src/lint/config/configuration.ts
var config_configuration = __webpack_require__(4286);
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

// EXTERNAL MODULE: ./src/lint/rules/index.ts + 132 modules
var rules = __webpack_require__(5274);
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

// EXTERNAL MODULE: ./src/lint/places.ts
var lint_places = __webpack_require__(9877);
;// CONCATENATED MODULE: ./src/lint/ignoring.ts


/** Leaves out the problems that comments silence. Directives are a pass over results: no rule knows of them. */
function applyIgnores(dockerfile, problems, ignores) {
    if (ignores.length === 0)
        return { left: problems, unused: [] };
    const groups = groupIgnores(ignores);
    const places = (0,lint_places/* placesIn */.y)(dockerfile);
    const left = problems.filter(({ rule, problem }) => {
        const keys = keysOf(dockerfile, places(problem.at.start), problem);
        const names = namesOf(rule.meta);
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
    const byName = new Map(rules.flatMap((rule) => namesOf(rule.meta).map((name) => [name, rule])));
    return unused.flatMap(({ syntax, name, at }) => {
        const rule = byName.get(name);
        const isOurs = syntax === 'dockweigh';
        if (rule?.meta.needsBuild === true)
            return [];
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
function namesOf({ code, aliases, name }) {
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
        const names = namesOf(meta).filter((name) => name !== 'all');
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
 * Runs rules on a Dockerfile; what another tool found may follow. Findings are sorted by place, then by code, then by
 * message; `introduced` is null until `compareFindings` has seen base.
 */
function beginRules(dockerfile, rules, options = {}) {
    const settings = { ...defaultSettings, ...options.settings };
    const { context = null, foreignBases = [] } = options;
    const input = { dockerfile, context, settings, foreignBases };
    const severityOf = severityReader(options.severities ?? {}, readCheckDirective(dockerfile));
    const active = rules.filter((rule) => severityOf(rule) !== null);
    const found = active.flatMap((rule) => [...rule.check(input)].map((problem) => ({ rule, problem })));
    const ignores = readIgnores(dockerfile).filter(({ syntax }) => syntax === 'buildkit' || options.ignoreComments !== false);
    return (outside) => {
        const problems = [...found, ...outside.filter(({ rule }) => severityOf(rule) !== null)];
        const { left, unused } = applyIgnores(dockerfile, problems, ignores);
        const stale = active.includes(unused_ignore/* unusedIgnore */.B) ? unusedProblems(unused, active) : [];
        return [...left, ...stale.map((problem) => ({ rule: unused_ignore/* unusedIgnore */.B, problem }))]
            .map(describer(dockerfile, severityOf))
            .sort(compareByPlace);
    };
}
/** A total order: place, code, message. */
function compareByPlace(one, other) {
    return (one.line - other.line ||
        one.column - other.column ||
        one.endLine - other.endLine ||
        one.endColumn - other.endColumn ||
        compareText(one.code, other.code) ||
        compareText(one.message, other.message));
}
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
function describer(dockerfile, severityOf) {
    const { file, source, stages, instructions } = dockerfile;
    const places = (0,lint_places/* placesIn */.y)(dockerfile);
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
            ...(fix === undefined ? {} : { fix: fixOf(dockerfile, fix) }),
        };
    };
}
function fixOf({ source }, { safety, summary, edits }) {
    const placed = edits.map(({ at, text }) => ({ range: (0,dockerfile_source/* rangeOf */.be)(source, at), text }));
    return { safety, summary, edits: placed };
}
function lineOf(text, { start, end }) {
    return (0,excerpt/* excerpt */.K)(text.slice(start, Math.min(end, start + instructionLength * 4)), instructionLength);
}

;// CONCATENATED MODULE: ./src/lint/lint.ts


/** Lints a Dockerfile with every rule that is on. The order of the findings is that of `beginRules`. */
function lintDockerfile(dockerfile, options = {}) {
    return beginLint(dockerfile, options)([]);
}
/** As `lintDockerfile`, before it is known what another tool finds. */
function beginLint(dockerfile, options = {}) {
    return beginRules(dockerfile, options.rules ?? rules/* rules */.a, options);
}

// EXTERNAL MODULE: ./src/lint/shellcheck/problems.ts
var problems = __webpack_require__(9538);
// EXTERNAL MODULE: ./src/lint/shellcheck/script.ts
var script = __webpack_require__(1069);
// EXTERNAL MODULE: ./src/stages/foreign-bases.ts
var foreign_bases = __webpack_require__(836);
// EXTERNAL MODULE: ./src/stages/review-scripts.ts
var review_scripts = __webpack_require__(3030);
;// CONCATENATED MODULE: ./src/stages/lint-recipes.ts







/**
 * Lints both Dockerfiles by head's configuration, so that a changed configuration introduces nothing; without a
 * Dockerfile on base nobody can say what is new.
 */
function lintRecipes(sides, { review = review_scripts/* noReview */.c, ...means } = {}) {
    return beginRecipes(sides, means)(review);
}
/** As `lintRecipes`, but our own rules are done before it is known what ShellCheck says. */
function beginRecipes({ head, base }, { configuration = config_configuration/* emptyConfiguration */.uC, warnings = [] } = {}) {
    if (head === null)
        return () => ({ findings: [], fixed: 0 });
    const foreignBases = (0,foreign_bases/* findForeignBases */.U)(warnings, head.dockerfile);
    const concludeHead = beginRecipe(head, { configuration, foreignBases });
    if (base === null)
        return (review) => ({ findings: concludeHead(review), fixed: 0 });
    const concludeBase = beginRecipe(base, { configuration, foreignBases });
    return (review) => compareFindings(concludeBase(review), concludeHead(review));
}
/** Lints one Dockerfile, without ShellCheck. */
function lintRecipe(recipe, configuration) {
    return beginRecipe(recipe, { configuration, foreignBases: [] })(review_scripts/* noReview */.c);
}
function beginRecipe({ dockerfile, context }, { configuration, foreignBases, }) {
    const { settings, severities, ignoreComments } = configuration;
    const conclude = beginLint(dockerfile, {
        context,
        foreignBases,
        settings,
        severities,
        ignoreComments: ignoreComments ?? true,
    });
    return (review) => conclude(shellProblemsOf(dockerfile, review));
}
function shellProblemsOf(dockerfile, { comments }) {
    if (comments.size === 0)
        return [];
    return (0,script/* shellScripts */.h)(dockerfile).flatMap((script) => (0,problems/* shellProblems */.Z)(script, comments.get(script.text) ?? []));
}


/***/ }),

/***/ 7708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readConfigurationFile),
/* harmony export */   T: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8564);
/* harmony import */ var _lint_config_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4286);



/** Larger files are no configuration. */
const maxConfigurationBytes = 256 * 1024;
/**
 * Reads the files at the root of a tree: hadolint's, and ours over it.
 * Fails with `invalid-configuration`, which names the mistakes of all files at once.
 */
async function readConfiguration(repository, tree) {
    const [hadolint, own] = await Promise.all(_lint_config_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFiles */ .K0.map((names) => findFile(repository, tree, names)));
    return parseFiles({ hadolint: hadolint ?? null, own: own ?? null });
}
/**
 * Reads how to lint from one file, ours or hadolint's; null when there is none.
 * Fails with `invalid-configuration`.
 */
async function readConfigurationFile(repository, { folder, name }) {
    const file = await findFile(repository, { folder }, [name]);
    if (file === null)
        return null;
    const { readConfigurations, requireNoMistakes } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 1536));
    const { configuration, mistakes } = readConfigurations([file]);
    requireNoMistakes(mistakes);
    return configuration;
}
/** The parsers are loaded for a file that is there: most repositories have none. */
async function parseFiles({ hadolint, own, }) {
    const files = [hadolint, own].filter((file) => file !== null);
    if (files.length === 0)
        return { lint: _lint_config_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyConfiguration */ .uC, images: [] };
    const { readConfigurations, requireNoMistakes } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 1536));
    const { parseImageEntries } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 5166));
    const lint = readConfigurations(files);
    const images = parseImageEntries(own?.text ?? '');
    const inImages = images.mistakes.map((mistake) => ({ file: own?.name ?? '', ...mistake }));
    requireNoMistakes([...lint.mistakes, ...inImages]);
    return { lint: lint.configuration, images: images.entries };
}
async function findFile(repository, { folder }, names) {
    for (const name of names) {
        const text = await repository
            .readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, name), maxConfigurationBytes)
            .catch((error) => {
            throw refusalOf(name, error);
        });
        if (text !== null)
            return { name, text };
    }
    return null;
}
function refusalOf(name, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l) || error.code !== 'dockerfile-too-large')
        return error;
    const mistakes = `- ${name}: The file is larger than 256 kB.`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)('invalid-configuration', { count: 1, mistakes }, error);
}


/***/ }),

/***/ 3030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ reviewScripts),
/* harmony export */   c: () => (/* binding */ noReview)
/* harmony export */ });
/* harmony import */ var _lint_shellcheck_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1069);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);


const noReview = { comments: new Map(), notes: [] };
/** Characters of scripts that ShellCheck gets of one Dockerfile; it reads about 40 in a millisecond. */
const longestScripts = 128 * 1024;
/**
 * Has the scripts of all RUN instructions checked, each once. Notes say when that is not possible, and of which
 * Dockerfile the scripts are so long that they are left out.
 */
async function reviewScripts(recipes, checker) {
    if (checker === undefined)
        return noReview;
    const gathered = recipes.flatMap((recipe) => (recipe === null ? [] : [gather(recipe)]));
    const texts = [...new Set(gathered.flatMap(({ scripts }) => scripts))];
    const refused = [...new Set(gathered.flatMap(({ refusal }) => refusal ?? []))];
    const notes = refused.map((message) => ({ stage: 'lint', message }));
    if (texts.length === 0)
        return { ...noReview, notes };
    const answer = await checker.check(texts);
    if (answer.kind === 'unavailable') {
        const message = `The scripts of RUN were not checked by ShellCheck: ${answer.why}.`;
        return { comments: new Map(), notes: [{ stage: 'lint', message }, ...notes] };
    }
    return { comments: new Map(texts.map((text, n) => [text, answer.comments[n] ?? []])), notes };
}
/** The scripts of a Dockerfile, or why they are not checked. */
function gather({ dockerfile }) {
    const scripts = (0,_lint_shellcheck_script_js__WEBPACK_IMPORTED_MODULE_0__/* .shellScripts */ .h)(dockerfile).map(({ text }) => text);
    const length = scripts.reduce((sum, { length }) => sum + length, 0);
    if (length <= longestScripts)
        return { scripts, refusal: null };
    const [has, limit] = [(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(length), (0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(longestScripts)];
    const refusal = `The scripts of RUN in \`${dockerfile.file}\` were not checked by ShellCheck: they are ${has} long, and ${limit} are the limit.`;
    return { scripts: [], refusal };
}


/***/ })

};
