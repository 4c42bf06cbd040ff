export const id = 37;
export const ids = [37,991];
export const modules = {

/***/ 70037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanUpOnActions: () => (/* binding */ cleanUpOnActions),
  runOnActions: () => (/* binding */ runOnActions)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(38422);
// EXTERNAL MODULE: ./src/adapters/cache-service.ts
var cache_service = __webpack_require__(5572);
;// CONCATENATED MODULE: ./src/adapters/github-client.ts
const defaultTimeoutMs = 30_000;
const pageSize = 100;
/** Octokit hands over half-read JSON as text; such an answer counts as none. */
function requireJson(data) {
    if (typeof data === 'object')
        return data;
    throw new Error('the answer is not JSON');
}
/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers */
function hasNextPage(link) {
    return /rel="next"/.test(link ?? '');
}
function toPosted(json) {
    const { id, node_id: nodeId, html_url: url, user, updated_at: updatedAt } = requireJson(json);
    const author = user && { login: user.login, type: user.type };
    return { id, nodeId, url, body: json.body ?? '', updatedAt, author };
}
/** The limit of one request, and the end of the delivery. */
function limitTime(connection, limitMs = Infinity) {
    const usualMs = connection.requestTimeoutMs ?? defaultTimeoutMs;
    const timeout = AbortSignal.timeout(Math.min(usualMs, limitMs));
    const { signal } = connection;
    return { signal: signal ? AbortSignal.any([timeout, signal]) : timeout };
}
/** Loads the GitHub client, which nothing else needs, and binds it to one pull request. */
async function openCommentClient(connection, request) {
    const github = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const { rest, request: send } = github.getOctokit(connection.token, {
        baseUrl: connection.apiUrl,
    });
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
            return { comments: requireJson(data).map(toPosted), isLast: !hasNextPage(headers.link) };
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
        hide: (nodeId) => hideComment(nodeId, { send, connection, ...once() }),
        ...bindReactions(rest.reactions, { repository, once }),
    };
}
/** https://docs.github.com/graphql/reference/mutations#minimizecomment */
async function hideComment(nodeId, { send, connection, request, }) {
    const query = 'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }';
    const url = connection.graphqlUrl ?? graphqlUrlOf(connection.apiUrl);
    const answer = await send(`POST ${url}`, { query, variables: { id: nodeId }, request });
    const { errors } = requireJson(answer.data);
    // GraphQL refuses with status 200.
    return errors === undefined ? null : (errors[0]?.message ?? 'no explanation');
}
/** https://docs.github.com/enterprise-server/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint */
function graphqlUrlOf(apiUrl) {
    return `${apiUrl.replace(/\/v3$/, '')}/graphql`;
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

;// CONCATENATED MODULE: ./src/adapters/actions.ts







/** The GitHub Actions runner, through its files and workflow commands. */
async function actionsRunner(options) {
    const { environment } = options;
    const log = openLog(options.signal);
    let cacheService = null;
    return {
        inputs: readInputs(environment),
        job: await readJob(environment),
        signal: options.signal,
        findCacheService: () => (cacheService ??= (0,cache_service/* findCacheService */.T)(environment)),
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
            const name = nameReport();
            return {
                json: await place(options, { name: `${name}.json`, text: json }),
                sarif: await place(options, { name: `${name}.sarif`, text: sarif }),
            };
        },
        saveHtml: (html) => place(options, { name: `${nameReport()}.html`, text: html }),
    };
}
function nameReport() {
    return `dockweigh-report-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
}
/** Puts a file where later steps find it, whole: written in the run's own folder, which a killed run leaves to be removed. */
async function place({ folder, reportFolder }, { name, text }) {
    const path = (0,external_node_path_.join)(reportFolder, name);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text);
    await (0,promises_.rename)((0,external_node_path_.join)(folder, name), path);
    return path;
}
/** Reads the inputs by the runner's variables; an input that is not set is absent. */
function readInputs(environment) {
    return Object.fromEntries(inputs/* inputDefinitions */.Z
        .map(({ name }) => [name, environment[`INPUT_${name.toUpperCase()}`]])
        .filter((entry) => entry[1] !== undefined));
}
async function readJob(environment) {
    const variable = (name, otherwise = '') => environment[`GITHUB_${name}`] ?? otherwise;
    const [owner = '', name = ''] = variable('REPOSITORY').split('/');
    const serverUrl = variable('SERVER_URL', 'https://github.com');
    const apiUrl = variable('API_URL', 'https://api.github.com');
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
        apiUrl,
        graphqlUrl: variable('GRAPHQL_URL', graphqlUrlOf(apiUrl)),
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

// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(28564);
// EXTERNAL MODULE: ./src/adapters/exec.ts
var exec = __webpack_require__(77911);
;// CONCATENATED MODULE: ./src/adapters/docker.ts


/** Runs a short `docker` command to its end. Fails with `no-docker` where there is no such program. */
function docker(...args) {
    return dockerIn({}, args);
}
/** The same, started elsewhere or with another environment. */
function dockerIn(options, args) {
    return answerOf((0,exec/* runCommand */.d)('docker', args, options), options.signal);
}
/** The answer of a `docker` command that is running. Fails as `docker` does, and with the signal's reason. */
async function answerOf(running, signal) {
    try {
        return await running;
    }
    catch (error) {
        signal?.throwIfAborted();
        throw (0,errors/* failure */.V)('no-docker', { detail: 'there is no `docker` command on the PATH' }, error);
    }
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

;// CONCATENATED MODULE: ./src/adapters/layout.ts




/**
 * Opens an OCI image layout (OCI image spec, image-layout.md) as a store of blobs. A file's name proves nothing:
 * readers verify what they stream. Only regular files are opened, symlinks are not followed, and an empty file, which
 * is how a blob that need not travel is kept out of an export, counts as missing.
 */
function openLayout(directory) {
    return {
        open: (digest) => streamBlob(directory, digest),
        fileOf: (digest) => blobPath(directory, digest),
    };
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
    const path = blobPath(directory, digest);
    const file = await openWithoutFollowing(path, digest);
    const { size } = await requireRegular(file, digest);
    if (size > 0)
        return file;
    await file.close();
    throw missing(digest, 'its file is empty');
}
/** Where a layout has a blob (OCI image spec, image-layout.md). */
function blobPath(directory, digest) {
    const [algorithm = '', hex = ''] = digest.split(':');
    return (0,external_node_path_.join)(directory, 'blobs', algorithm, hex);
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
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/image/digest.ts
var image_digest = __webpack_require__(78033);
;// CONCATENATED MODULE: ./src/adapters/layout-watch.ts




const intervalMs = 30;
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

// EXTERNAL MODULE: ./src/build/probe.ts
var probe = __webpack_require__(18978);
;// CONCATENATED MODULE: ./src/adapters/prepare-builder.ts





const bootstrapTimeoutMs = 180_000;
/** Each question is a process that takes a while to start, so all are asked at the same time. */
async function lookAt(wanted, { signal, takeAnswer }) {
    const ask = (args) => {
        const begun = takeAnswer?.(args) ?? null;
        return begun === null ? dockerIn({ signal }, args) : answerOf(begun, signal);
    };
    const [info, inspected] = await Promise.all([ask(probe/* infoArguments */.hX), ask((0,probe/* inspectArguments */.Dl)(wanted))]);
    const version = await requireBuildx(info);
    return { version, facts: readFacts(wanted, inspected), info };
}
/** A builder that can export an image layout. Fails with what `Builder.prepare` fails with. */
async function prepareBuilder(wanted, { look, ...options }) {
    const { version, facts, info } = await look;
    if (facts.driver !== 'docker') {
        const { driver, buildkit } = facts.isRunning ? facts : await startBuilder(facts, options);
        requireBuildkit(facts.name, buildkit);
        const words = buildkit === null ? driver : `${driver}, BuildKit ${buildkit}`;
        return describe(wanted, words, version);
    }
    if (info.code !== 0)
        throw (0,errors/* failure */.V)('no-docker', { detail: reasonOf(info) });
    if (!(0,probe/* hasContainerdStore */.P2)(info.stdout)) {
        return startOwnBuilder({ replaced: facts.name, version }, options);
    }
    requireBuildkit(facts.name, facts.buildkit);
    return describe(wanted, 'docker, containerd image store', version);
}
function inspect(wanted, signal) {
    return dockerIn({ signal }, (0,probe/* inspectArguments */.Dl)(wanted));
}
function readFacts(wanted, inspected) {
    const facts = inspected.code === 0 ? (0,probe/* parseBuilder */.xx)(inspected.stdout) : null;
    if (facts === null)
        throw noBuilder(wanted, inspected);
    return facts;
}
/** A builder that cannot be had is told from an image that does not build. */
async function startBuilder({ name, driver, endpoints }, options) {
    options.say(`Starting builder ${name} (driver ${driver}).`);
    const detail = await bootstrap(name, options.signal);
    if (detail === null)
        return readFacts(name, await inspect(name, options.signal));
    const place = endpoints.length === 0 ? '' : ` at ${endpoints.join(', ')}`;
    throw (0,errors/* failure */.V)('builder-not-started', { builder: name, driver, place, detail });
}
function requireBuildkit(builder, version) {
    if (version === null || (0,probe/* isRecentEnough */.wI)(version, probe/* minimumBuildkit */.H6))
        return;
    throw (0,errors/* failure */.V)('buildkit-too-old', { builder, version, minimum: probe/* minimumBuildkit */.H6 });
}
function noBuilder(wanted, inspected) {
    const detail = reasonOf(inspected);
    if (detail.includes('Docker daemon'))
        return (0,errors/* failure */.V)('no-docker', { detail });
    return (0,errors/* failure */.V)('no-builder', { builder: wanted ?? 'default', detail });
}
/** Where Docker does not tell the versions of its plugins, buildx is asked itself. */
async function requireBuildx(info) {
    const version = (0,probe/* findBuildxVersion */.As)(info.stdout) ?? (await askVersion());
    if ((0,probe/* isRecentEnough */.wI)(version, probe/* minimumBuildx */.Ty))
        return version;
    throw (0,errors/* failure */.V)('buildx-too-old', { version, minimum: probe/* minimumBuildx */.Ty });
}
async function askVersion() {
    const result = await docker('buildx', 'version');
    const version = result.code === 0 ? (0,probe/* parseBuildxVersion */.Ou)(result.stdout) : null;
    if (version === null)
        throw (0,errors/* failure */.V)('no-buildx', { detail: reasonOf(result) });
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
/** Removes a builder of our own; a builder that is gone already is not a failure. */
async function removeBuilder(name) {
    const result = await docker('buildx', 'rm', '--force', name);
    if (result.code !== 0 && !/no builder|not found/i.test(result.stderr)) {
        throw new Error(result.stderr.trim());
    }
}
function describe(name, driver, version) {
    return { name, description: `buildx ${version}, driver ${driver}` };
}

;// CONCATENATED MODULE: ./src/adapters/buildx.ts







/** BuildKit through the `docker` command. */
function buildxBuilder(options) {
    const looks = new Map();
    const lookOnce = (wanted) => {
        const look = looks.get(wanted) ?? lookAt(wanted, options);
        looks.set(wanted, look);
        return look;
    };
    return {
        bake: (question) => bake(question, options.signal),
        probe: (wanted) => {
            lookOnce(wanted).catch(() => undefined);
        },
        prepare: async (wanted) => prepareBuilder(wanted, { ...options, look: lookOnce(wanted) }),
        build: (call) => build(call),
        readMetadata,
        openLayout: openLayout,
        watchLayout: watchLayout,
        withholdLayers: placeEmptyBlobs,
        sendLayers: removeEmptyBlobs,
        removeLayout: (folder) => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}
/**
 * Asks for the definition alone. What is printed may hold secrets, so it never reaches the log. Without `--` a name
 * could be an option.
 * @see https://docs.docker.com/reference/cli/docker/buildx/bake/#print
 */
async function bake({ folder, files, targets }, signal) {
    const options = ['--print', '--progress=quiet', ...files.flatMap((file) => ['--file', file])];
    const environment = buildEnvironment([]);
    const args = ['buildx', 'bake', ...options, '--', ...targets];
    const result = await dockerIn({ folder, environment, signal }, args);
    return result.code === 0
        ? { kind: 'printed', json: result.stdout }
        : { kind: 'failed', why: reasonOf({ ...result, stdout: '' }) };
}
/** Builds of several images are started one right after the other. */
const settleMs = 20;
async function build(call) {
    await (0,promises_.rm)(call.metadataFile, { force: true });
    const started = setTimeout(() => call.onStarted?.(), settleMs);
    const end = await (0,exec/* streamCommand */.C)({
        command: 'docker',
        args: call.arguments,
        folder: call.folder,
        environment: { ...buildEnvironment(call.arguments), ...call.environment },
        onLine: call.onLine,
        shouldStop: call.isCacheStalled,
        timeoutMs: call.timeoutMs,
        signal: call.signal,
    }).finally(() => {
        clearTimeout(started);
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

;// CONCATENATED MODULE: ./src/adapters/git-command.ts


/** No hook of a checkout runs for the files that are taken out of it. */
const hooksOff = ['-c', 'core.hooksPath=/dev/null'];
/** Runs git in a folder. Throws only when there is no git. */
async function runGit(folder, args, { config = {}, environment = {}, ...how } = {}) {
    return (0,exec/* runCommand */.d)('git', ['-c', 'advice.detachedHead=false', ...args], {
        ...how,
        folder,
        environment: { ...gitEnvironment(folder, config), ...environment },
    }).catch((error) => {
        how.signal?.throwIfAborted();
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

;// CONCATENATED MODULE: ./src/adapters/git-submodules.ts





/**
 * Writes the files of submodules into a worktree, at the commits that it names, where the checkout has these submodules.
 * They come from the checkout's own clones, which get no worktree, index or ref by it. Fails with `git-failed` when a
 * submodule has no such commit and cannot fetch it: an empty folder would make the image too small.
 */
async function fillSubmodules(task) {
    if (!(await exists((0,external_node_path_.join)(task.folder, '.gitmodules'))))
        return;
    const { folder, signal } = task;
    for (const submodule of await listSubmodules(folder, { signal }))
        await fill(task, submodule);
}
/** Entries of an index that stand for another repository: https://git-scm.com/docs/git-ls-files#_output */
async function listSubmodules(folder, call) {
    const { stdout } = await runGit(folder, ['ls-files', '--stage', '-z'], call);
    return [...stdout.matchAll(/(?:^|\0)160000 ([0-9a-f]{40,64}) 0\t([^\0]+)/g)].map(([, commit = '', path = '']) => ({ commit, path }));
}
async function fill(task, { path, commit }) {
    const clone = await resolveInside([task.workspace], (0,external_node_path_.join)(task.workspace, path));
    if (clone === null || !(await exists((0,external_node_path_.join)(clone, '.git'))))
        return;
    await ensureCommit(task, { clone, path, commit });
    const target = (0,external_node_path_.join)(task.folder, path);
    const index = (0,external_node_path_.join)(task.scratch, 'submodule-index');
    const { token, signal } = task;
    const environment = { ...task.environment, GIT_INDEX_FILE: index, GIT_WORK_TREE: target };
    await (0,promises_.mkdir)(target, { recursive: true });
    await (0,promises_.rm)(index, { force: true });
    const git = async (...args) => {
        const done = await runWithToken(clone, args, { token, environment, signal });
        if (done.code !== 0)
            throw failed(path, firstLine(done));
    };
    const located = await runGit(clone, ['rev-parse', '--absolute-git-dir'], { signal });
    const gitDir = located.stdout.trim();
    const directory = `--git-dir=${gitDir}`;
    await git(directory, 'read-tree', commit);
    await git(directory, 'checkout-index', '--all', '--force', '--quiet');
    const inClone = { ...environment, GIT_DIR: gitDir };
    const nested = await listSubmodules(clone, { environment: inClone, signal });
    await (0,promises_.rm)(index, { force: true });
    for (const each of nested)
        await fill({ ...task, workspace: clone, folder: target }, each);
}
function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
async function ensureCommit({ token, signal }, { clone, path, commit }) {
    const has = async () => (await runGit(clone, ['cat-file', '-e', `${commit}^{commit}`], { signal })).code === 0;
    if (await has())
        return;
    const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1'];
    const asked = await runGit(clone, ['rev-parse', '--is-shallow-repository'], { signal });
    // In a full clone a depth would cut the history that is there.
    const fetching = asked.stdout.trim() === 'true' ? args : args.slice(0, -1);
    const fetched = await runWithToken(clone, [...fetching, 'origin', commit], { token, signal });
    if (!(await has()))
        throw failed(path, firstLine(fetched));
}
function failed(path, detail) {
    const words = `base needs another commit of the submodule ${path}, which cannot be had: ${detail}`;
    return (0,errors/* failure */.V)('git-failed', { command: 'fetch', detail: words });
}

;// CONCATENATED MODULE: ./src/adapters/git-worktree.ts






/** Where base's files go. */
function baseFolder({ folder }) {
    return (0,external_node_path_.join)(folder, 'base');
}
/** Removes the worktree that a run made in its folder, and git's record of it. */
async function removeWorktree(workspace, folder) {
    const path = baseFolder({ folder });
    await runGit(workspace, ['worktree', 'remove', '--force', '--force', path]);
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await runGit(workspace, ['worktree', 'prune']);
}
/** Takes a commit into a folder of its own as a worktree. Fails with `git-failed`. */
async function addWorktree(options, commit) {
    const { workspace } = options;
    options.cleanup.add('worktree', () => removeWorktree(workspace, options.folder));
    const rest = ['--quiet', '--detach', '--force', baseFolder(options), commit];
    await takeFiles(options, { repository: workspace, command: ['worktree', 'add'], rest });
    return { folder: baseFolder(options), commit };
}
/**
 * Lets a git command put base's files into their folder, in the same way in which the checkout was taken: large files of
 * LFS are fetched or not, submodules are filled or not, or the two images would differ by that. Hooks do not run. Fails
 * with `git-failed`.
 */
async function takeFiles(options, { repository, command, rest, config = {} }) {
    const { workspace, signal, folder: scratch } = options;
    const environment = (await leavesLargeFiles(options)) ? { GIT_LFS_SKIP_SMUDGE: '1' } : {};
    const call = { token: options, environment, signal };
    // With the token, because a partial clone fetches what it lacks only now.
    const taken = await runWithToken(repository, [...hooksOff, ...command, ...rest], {
        ...call,
        config,
    });
    if (taken.code !== 0) {
        throw (0,errors/* failure */.V)('git-failed', { command: command.join(' '), detail: firstLine(taken) });
    }
    await fillSubmodules({ workspace, folder: baseFolder(options), scratch, ...call });
}
const pointer = 'version https://git-lfs.github.com/spec/v1';
/**
 * Whether files of LFS lie in the checkout as pointers, as actions/checkout leaves them unless it is told `lfs: true`.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
async function leavesLargeFiles({ workspace, signal, }) {
    const listed = await runGit(workspace, ['ls-files', '-z', '--', ':(attr:filter=lfs)'], { signal });
    for (const path of listed.stdout.split('\0', mostLooks)) {
        const file = path === '' ? null : await resolveInside([workspace], (0,external_node_path_.join)(workspace, path));
        if (file !== null)
            return (await readStart(file)) === pointer;
    }
    return false;
}
/** A file that the pull request has deleted, or made a link, tells nothing; the next one may. */
const mostLooks = 20;
async function readStart(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(pointer.length), 0, pointer.length);
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./src/adapters/context.ts



const deepest = 3;
const mostPaths = 5000;
/** Larger ignore files, in bytes, are not read. */
const largestIgnoreFile = 1024 * 1024;
/** What lint needs to know of a build context in a folder. Links out of the folder lead nowhere. */
function readContextFacts(folder, paths) {
    const source = {
        readText: (path) => readText(folder, path),
        openFolder: async (path) => {
            const root = await resolveInside([folder], (0,external_node_path_.join)(folder, path));
            return root === null ? null : (below) => listFolder((0,external_node_path_.join)(root, below));
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
    for (const path of [`${dockerfile}.dockerignore`, external_node_path_.posix.join(context, '.dockerignore')]) {
        const text = await source.readText(path);
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
async function listFolder(path) {
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => []);
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
                const path = external_node_path_.posix.join(folder, entry.name);
                found.push(path);
                if (entry.isDirectory && !context_closed.has(entry.name))
                    next.push(path);
            }
        }
        level = next;
    }
    return found;
}
const context_closed = new Set(['.git', 'node_modules']);

;// CONCATENATED MODULE: ./src/adapters/git-access.ts

function accessGit(options) {
    const { workspace, signal } = options;
    return { options, git: (...args) => runGit(workspace, args, { signal }) };
}
/** The remote that base is fetched from. */
const remoteName = 'origin';
/** A fetch that leaves nothing but objects. */
const fetching = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--recurse-submodules=no',
];
/** Talks to the remote with the checkout's own credentials, then with the token. */
function askRemote({ options }, args, call = {}) {
    const { workspace, signal } = options;
    return runWithToken(workspace, args, { token: options, signal, ...call });
}

;// CONCATENATED MODULE: ./src/adapters/git-base.ts


/** Finds the commit of a plan, so that its files can be read; null when there is none. Fails with `base-ref-unknown`. */
async function resolveBase(access, store, plan) {
    switch (plan.kind) {
        case 'none':
            return null;
        case 'commit':
            return (await findCommit(access, store, plan.sha)) ? plan.sha : null;
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
        return (await git_base_ensureCommit(access, name)) ? name : null;
    const listed = await askRemote(access, [
        'ls-remote',
        remoteName,
        `refs/tags/${name}`,
        `refs/tags/${name}^{}`,
    ]);
    const tagged = listed.stdout.trim().split('\n').at(-1)?.split('\t')[0] ?? '';
    if (tagged !== '' && (await git_base_ensureCommit(access, tagged)))
        return tagged;
    const local = await access.git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    return local.code === 0 ? local.stdout.trim() : null;
}
/** The branch's last commit as the remote has it, or as the clone has it when the remote cannot be asked. */
async function branchTip(access, branch) {
    const listed = await askRemote(access, ['ls-remote', remoteName, `refs/heads/${branch}`]);
    const tip = listed.code === 0 ? listed.stdout.split('\t')[0]?.trim() : undefined;
    if (tip !== undefined && tip !== '')
        return (await git_base_ensureCommit(access, tip)) ? tip : null;
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
        const both = await askRemote(access, [...fetching, depth, remoteName, tip, head]);
        if (both.code !== 0)
            await askRemote(access, [...fetching, depth, remoteName, tip]);
        const found = await find();
        if (found !== null)
            return found;
    }
    return null;
}
/** What cannot be fetched without its files may be had with them. */
async function findCommit(access, store, sha) {
    if (await hasCommit(access, sha))
        return true;
    access.options.say(`Fetching ${sha.slice(0, 12)}.`);
    return (await store.fetchTree(sha)) || fetchCommit(access, sha);
}
/** Has a commit with all its files in the checkout's repository, fetched where it is not there; false: it cannot be had. */
async function git_base_ensureCommit(access, sha, call = {}) {
    if (await hasCommit(access, sha))
        return true;
    access.options.say(`Fetching ${sha.slice(0, 12)} with its files.`);
    return fetchCommit(access, sha, call);
}
async function fetchCommit(access, sha, call = {}) {
    // In a full clone a depth would cut the history that is there.
    const depth = (await isShallow(access)) ? ['--depth=1'] : [];
    const fetched = await askRemote(access, [...fetching, ...depth, remoteName, sha], call);
    return fetched.code === 0 && (await hasCommit(access, sha));
}
async function hasCommit({ git }, sha) {
    return (await git('cat-file', '-e', `${sha}^{commit}`)).code === 0;
}
async function isShallow({ git }) {
    return (await git('rev-parse', '--is-shallow-repository')).stdout.trim() === 'true';
}

;// CONCATENATED MODULE: ./src/adapters/copy-repository.ts



/** Other checkouts of the repository, and what stands for the files of this one. */
const leftOut = new Set(['worktrees', 'index']);
/** Folders whose files are never changed once they are there, also those of submodules and of LFS. */
const unchanging = 'objects';
/**
 * Copies a repository's `.git` folder, all but its index. Objects are linked where the file system allows it, so that
 * their size costs nothing.
 */
async function copyRepository(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await copyFolder(from, to, { isTop: true, isUnchanging: false });
}
async function copyFolder(from, to, { isTop, isUnchanging }) {
    await (0,promises_.mkdir)(to);
    for (const entry of await (0,promises_.readdir)(from, { withFileTypes: true })) {
        const { name } = entry;
        if ((isTop && leftOut.has(name)) || name.endsWith('.lock') || name.startsWith('tmp_'))
            continue;
        const [source, target] = [(0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name)];
        if (entry.isDirectory()) {
            const below = isUnchanging || name === unchanging;
            await copyFolder(source, target, { isTop: false, isUnchanging: below });
        }
        else if (entry.isSymbolicLink()) {
            await (0,promises_.symlink)(await (0,promises_.readlink)(source), target);
        }
        else if (entry.isFile()) {
            await (isUnchanging ? linkFile(source, target) : (0,promises_.copyFile)(source, target));
        }
    }
}
/** Another file system, or another owner, takes a copy. */
async function linkFile(source, target) {
    await (0,promises_.link)(source, target).catch(() => (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE));
}

;// CONCATENATED MODULE: ./src/adapters/git-store.ts



/**
 * Nothing is made before something is fetched. A server that cannot leave files out sends them, too.
 * @see https://git-scm.com/docs/partial-clone
 */
function openCommitStore(access) {
    const { workspace, folder, signal } = access.options;
    const gitDir = (0,external_node_path_.join)(folder, 'base.git');
    let prepared = null;
    const fetch = async (...what) => {
        const config = await (prepared ??= prepare(access, gitDir));
        const args = [`--git-dir=${gitDir}`, ...fetching, '--filter=blob:none', ...what];
        return (await askRemote(access, args, { config })).code === 0;
    };
    // Quoted as git reads it, so that no character of the path ends it.
    const objects = JSON.stringify((0,external_node_path_.join)(gitDir, 'objects'));
    return {
        fetchTree: (commit) => fetch('--depth=1', remoteName, commit),
        fetchBlobs: (blobs) => fetch(remoteName, ...blobs),
        read: (args, input = '') => {
            const environment = prepared === null ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: objects };
            return runGit(workspace, args, { environment, input, signal });
        },
    };
}
/** Makes an empty repository, and returns what it needs of the checkout's configuration to reach the remote. */
async function prepare(access, gitDir) {
    const [config] = await Promise.all([
        reachingConfig(access),
        access.git('init', '--quiet', '--bare', '--template=', gitDir),
    ]);
    return { ...config, ...withoutGarbageCollection };
}
/** A repository that is thrown away needs no tidying. */
const withoutGarbageCollection = { 'gc.auto': ['0'] };
/** What another repository needs of the checkout's configuration to reach the remote. */
async function reachingConfig({ git }) {
    const listed = await git('config', '--local', '--includes', '--list', '-z');
    const config = {};
    for (const entry of listed.stdout.split('\0')) {
        const [key = '', ...value] = entry.split('\n');
        if (!reaching.test(key))
            continue;
        config[key] = [...(config[key] ?? []), value.join('\n')];
    }
    return config;
}
/** Keys as git lists them: section and name in lower case. */
const reaching = /^(?:http|credential|url|ssh|protocol)\.|^core\.(?:sshcommand|askpass|gitproxy)$|^remote\.origin\.(?:url|proxy|proxyauthmethod|uploadpack|vcs)$/;

;// CONCATENATED MODULE: ./src/adapters/git-copy.ts








/** Whether the checkout has a `.git` folder; the checkout of a worktree or a submodule has a file that leads to one. */
async function hasOwnRepository(workspace) {
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(workspace, '.git')).catch(() => null);
    return found?.isDirectory() === true;
}
/**
 * Takes a commit into a folder of its own, with a copy of the checkout's repository: where an image holds `.git`, base's
 * holds one like head's, and no file comes or goes in the checkout while head is built from it. Fails with `git-failed`.
 */
async function checkOutCopy(access, commit) {
    const { workspace, signal } = access.options;
    const folder = baseFolder(access.options);
    access.options.cleanup.add('base', () => (0,promises_.rm)(folder, { recursive: true, force: true }));
    await copyRepository((0,external_node_path_.join)(workspace, '.git'), (0,external_node_path_.join)(folder, '.git'));
    signal.throwIfAborted();
    const copy = accessGit({ ...access.options, workspace: folder });
    const config = await missingConfig(copy, access);
    if (!(await git_base_ensureCommit(copy, commit, { config })))
        throw cannotBeFetched(commit);
    const rest = ['--quiet', '--detach', '--force', commit];
    await takeFiles(access.options, { repository: folder, command: ['checkout'], rest, config });
    return { folder, commit };
}
/**
 * What the checkout reads from files of its own place, as actions/checkout keeps its token, and the copy does not.
 * @see https://git-scm.com/docs/git-config#_conditional_includes
 */
async function missingConfig(copy, checkout) {
    const [known, wanted] = await Promise.all([reachingConfig(copy), reachingConfig(checkout)]);
    const missing = Object.entries(wanted).filter(([key]) => !(key in known));
    return { ...Object.fromEntries(missing), ...withoutGarbageCollection };
}
/** The failure of a commit that neither the checkout nor its remote has. */
function cannotBeFetched(commit) {
    const detail = `${commit} cannot be fetched from ${remoteName} with its files`;
    return (0,errors/* failure */.V)('git-failed', { command: 'fetch', detail });
}

;// CONCATENATED MODULE: ./src/adapters/git-tree.ts




const git_tree_link = '120000';
const submodule = '160000';
const tree = '040000';
/**
 * Reads files of a commit out of git's objects. Links lead to other files of the commit, or nowhere. Files of
 * submodules are other repositories' objects: a commit that has submodules is read where it is checked out.
 * Fails with `git-failed` where the content of a file cannot be had.
 */
function readCommit(store, { commit, checkOut }) {
    const files = readObjects(store, commit);
    const choose = async () => (await files.hasSubmodules()) ? checkOut() : files;
    return {
        readText: async (path, maxBytes) => (await choose()).readText(path, maxBytes),
        readContext: async (paths) => (await choose()).readContext(paths),
    };
}
function readObjects(store, commit) {
    let listed = null;
    const open = () => (listed ??= listTree(store, commit));
    const find = async (path) => git_tree_follow(path, { tree: await open(), store });
    const read = async (path, maxBytes) => {
        const found = await find(path);
        const entry = found === null ? undefined : (await open()).entries.get(found);
        if (found === null || entry === undefined || isFolder(entry))
            return null;
        return readBlob(store, { ...entry, path: found, maxBytes });
    };
    return {
        async hasSubmodules() {
            const { entries } = await open();
            return [...entries.values()].some(({ mode }) => mode === submodule);
        },
        async readText(path, maxBytes) {
            const blob = await read(path, maxBytes);
            if (blob === null || blob.text !== null)
                return blob?.text ?? null;
            throw (0,errors/* failure */.V)('dockerfile-too-large', {
                file: path,
                size: `${blob.sizeBytes} bytes`,
                limit: `${maxBytes} bytes`,
            });
        },
        readContext: (paths) => gatherContextFacts({
            readText: async (path) => (await read(path, largestIgnoreFile))?.text ?? null,
            openFolder: async (path) => {
                const root = await find(path);
                const { folders } = await open();
                if (root === null)
                    return null;
                return (folder) => Promise.resolve(folders.get(external_node_path_.posix.join(root, folder)) ?? []);
            },
        }, paths),
    };
}
/** Not in the commit, but in every checkout of it, so lint would see it come and go. */
const gitOfWorktree = { name: '.git', isDirectory: false };
async function listTree(store, commit) {
    const listed = await store.read(['ls-tree', '-r', '-t', '-z', '--full-tree', commit]);
    if (listed.code !== 0) {
        throw (0,errors/* failure */.V)('git-failed', { command: 'ls-tree', detail: firstLine(listed) });
    }
    const entries = new Map();
    const folders = new Map([['.', [gitOfWorktree]]]);
    for (const line of listed.stdout.split('\0')) {
        const [, mode, oid, path] = /^(\d+) \w+ (\w+)\t(.+)$/s.exec(line) ?? [];
        if (mode === undefined || oid === undefined || path === undefined)
            continue;
        const entry = { mode, oid };
        entries.set(path, entry);
        const name = external_node_path_.posix.basename(path);
        const isDirectory = isFolder(entry);
        folders.get(external_node_path_.posix.dirname(path))?.push({ name, isDirectory });
        if (isDirectory)
            folders.set(path, []);
    }
    return { entries, folders };
}
function isFolder({ mode }) {
    return mode === tree || mode === submodule;
}
/** As many as Linux follows. */
const mostLinks = 40;
/** The path that is left when all links on the way are followed, '.' for the top; null where there is nothing. */
async function git_tree_follow(path, { tree: { entries }, store }) {
    const found = [];
    const rest = path.split('/');
    let links = 0;
    for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (found.pop() === undefined)
                return null;
            continue;
        }
        const entry = entries.get([...found, part].join('/'));
        if (entry === undefined)
            return null;
        if (entry.mode !== git_tree_link) {
            found.push(part);
            continue;
        }
        links += 1;
        const target = links > mostLinks ? null : await readLink(store, entry);
        if (target === null || target.startsWith('/'))
            return null;
        rest.unshift(...target.split('/'));
    }
    return found.length === 0 ? '.' : found.join('/');
}
async function readLink(store, { oid }) {
    if ((await sizeOf(store, oid)) === null)
        return null;
    const { code, stdout } = await store.read(['cat-file', 'blob', oid]);
    return code === 0 ? stdout : null;
}
async function readBlob(store, { oid, path, maxBytes }) {
    const sizeBytes = await sizeOf(store, oid);
    if (sizeBytes === null) {
        throw (0,errors/* failure */.V)('git-failed', { command: 'fetch', detail: `base's ${path} cannot be had` });
    }
    if (sizeBytes > maxBytes)
        return { text: null, sizeBytes };
    // As it would be checked out, with the line endings that the attributes ask for.
    const args = ['cat-file', '--filters', `--path=${path}`, oid];
    const content = await store.read(args);
    if (content.code === 0)
        return { text: content.stdout, sizeBytes };
    throw (0,errors/* failure */.V)('git-failed', { command: 'cat-file', detail: firstLine(content) });
}
/** The size of a file's content, which is fetched where it is not there; null when it cannot be had. */
async function sizeOf(store, oid) {
    const ask = async () => {
        const args = ['cat-file', '--batch-check=%(objectsize)'];
        // For what is missing the answer begins with its name, which may begin with digits.
        const answer = (await store.read(args, `${oid}\n`)).stdout.trim();
        return /^\d+$/.test(answer) ? Number(answer) : null;
    };
    return (await ask()) ?? ((await store.fetchBlobs([oid])) ? ask() : null);
}

;// CONCATENATED MODULE: ./src/adapters/git.ts












/** The checkout in the workspace, read through the `git` command. HEAD, index, files and refs stay as they are. */
function gitRepository(options) {
    const access = accessGit(options);
    const store = openCommitStore(access);
    const worktrees = new Map();
    const worktree = (commit) => {
        const made = worktrees.get(commit) ?? checkOut(access, commit);
        worktrees.set(commit, made);
        return made;
    };
    let loose = null;
    const findLoose = () => (loose ??= looseChanges(access));
    return {
        checkout: () => readCheckout(access),
        resolve: (plan) => {
            // Base is going to be compared with the checkout when it has been found.
            findLoose().catch(() => undefined);
            return resolveBase(access, store, plan);
        },
        filesOf: (commit) => readCommit(store, { commit, checkOut: async () => filesIn(await worktree(commit), options) }),
        worktree,
        changedFiles: (commit) => changedFiles(store, commit, findLoose()),
        readText: (path, maxBytes) => git_readText(options, path, maxBytes),
        readContext: (tree, paths) => readContextFacts(tree.folder, paths),
    };
}
async function readCheckout({ git, options }) {
    const [commit, head] = await Promise.all([
        git('cat-file', 'commit', 'HEAD'),
        git('rev-parse', '--verify', 'HEAD'),
    ]);
    if (commit.code !== 0 || head.code !== 0) {
        throw (0,errors/* failure */.V)('not-a-repository', { path: options.workspace, detail: firstLine(commit) });
    }
    const header = commit.stdout.split('\n\n', 1)[0] ?? '';
    const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
    return { sha: head.stdout.trim(), parents };
}
/** Like the checkout: with a repository of its own, or as a worktree of the checkout's. */
async function checkOut(access, commit) {
    const { options } = access;
    if (await hasOwnRepository(options.workspace))
        return checkOutCopy(access, commit);
    if (await git_base_ensureCommit(access, commit))
        return addWorktree(options, commit);
    throw cannotBeFetched(commit);
}
const diff = ['diff', '--name-only', '--no-renames', '-z'];
/** What the files of the checkout have that its index has not, and what is not in the index. */
function looseChanges({ git }) {
    return Promise.all([git(...diff, '--'), git('ls-files', '--others', '--directory', '-z')]);
}
/**
 * Base is compared with the index, and the index with the files: that takes none of base's files. One that was changed
 * back to what it is on base counts as changed.
 */
async function changedFiles(store, commit, loose) {
    const [staged, others] = await Promise.all([
        store.read([...diff, '--cached', commit, '--']),
        loose,
    ]);
    const results = [staged, ...others];
    if (results.some(({ code }) => code !== 0))
        return null;
    const paths = results.flatMap(({ stdout }) => stdout.split('\0')).filter((path) => path !== '');
    return [...new Set(paths.map((path) => path.replace(/\/$/, '')))].toSorted();
}
function filesIn({ folder }, options) {
    return {
        readText: (path, maxBytes) => git_readText(options, (0,external_node_path_.join)(folder, path), maxBytes),
        readContext: (paths) => readContextFacts(folder, paths),
    };
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

;// CONCATENATED MODULE: ./src/adapters/github-label-client.ts

/** An issue has no more than a hundred labels. */
const github_label_client_pageSize = 100;
/**
 * Loads the GitHub client and binds it to one pull request.
 * https://docs.github.com/rest/issues/labels#list-labels-for-an-issue
 * https://docs.github.com/rest/issues/events#list-issue-events
 */
async function openLabelClient(connection, { repository, pullRequest }) {
    const github = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const { rest } = github.getOctokit(connection.token, { baseUrl: connection.apiUrl });
    const issue = { owner: repository.owner, repo: repository.name, issue_number: pullRequest };
    const range = { per_page: github_label_client_pageSize };
    const once = () => ({ request: limitTime(connection) });
    return {
        listLabels: async () => {
            const { data } = await rest.issues.listLabelsOnIssue({ ...issue, ...range, ...once() });
            return requireJson(data).map(({ name }) => name);
        },
        listEvents: async (page) => {
            const { data, headers } = await rest.issues.listEvents({
                ...issue,
                ...range,
                page,
                ...once(),
            });
            const events = requireJson(data).flatMap(readEvent);
            return { events, last: lastPage(headers.link) ?? page };
        },
    };
}
function readEvent({ event, actor, label, created_at: at }) {
    if (event !== 'labeled' || typeof label?.name !== 'string')
        return [];
    return [{ label: label.name, by: actor?.login ?? null, at }];
}
/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function lastPage(link) {
    const [, page] = /[?&]page=(\d{1,6})[^>]*>; rel="last"/.exec(link ?? '') ?? [];
    return page === undefined ? null : Number(page);
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

;// CONCATENATED MODULE: ./src/adapters/github-labels.ts


/** Pages of events that are read at most, from the newest on; a hundred events each. */
const mostPages = 5;
/** Asks GitHub for a pull request's labels, and who set them. */
function connectLabels(connection, clock = systemClock) {
    return {
        async find(question) {
            const retrier = createRetrier(clock, connection.signal);
            try {
                return await find(question, {
                    client: await openLabelClient(connection, question),
                    retrier,
                });
            }
            catch (error) {
                return { kind: 'unknown', why: explain(error) };
            }
        },
    };
}
async function find({ label }, session) {
    const { client, retrier } = session;
    const names = await retrier.repeat(client.listLabels);
    if (!names.some((name) => isSame(name, label)))
        return { kind: 'absent' };
    try {
        const event = await findLast(label, session);
        if (event !== null)
            return { kind: 'set', by: event.by, at: event.at, why: null };
        return { kind: 'set', by: null, at: null, why: 'its setting is not among the latest events' };
    }
    catch (error) {
        return { kind: 'set', by: null, at: null, why: explain(error) };
    }
}
/** The latest setting of a label. GitHub lists the oldest events first. */
async function findLast(label, { client, retrier }) {
    const first = await retrier.repeat(() => client.listEvents(1));
    for (let page = first.last; page >= 1 && page > first.last - mostPages; page -= 1) {
        const { events } = page === 1 ? first : await retrier.repeat(() => client.listEvents(page));
        const found = events.findLast((event) => isSame(event.label, label));
        if (found !== undefined)
            return found;
    }
    return null;
}
/** GitHub has no two labels that differ by case only. */
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function explain(error) {
    const { status, message } = describeFailure(error);
    return status === undefined
        ? `GitHub could not be reached (${message})`
        : `GitHub refused to say (${status}: ${message})`;
}

;// CONCATENATED MODULE: ./src/adapters/github-refusal.ts


/** What GitHub did not do, as a value; `purpose` is what the request was for, with its article. */
function refusalOf(error, { permission, purpose, nowMs, }) {
    const { status, message } = describeFailure(error);
    const kind = classifyError(error, nowMs);
    if (kind.kind === 'refused')
        return { kind: 'refused', status: kind.status, permission, message };
    if (status === undefined) {
        return { kind: 'failed', message: `GitHub could not be reached (${message}).` };
    }
    if (kind.kind === 'rate-limited') {
        const seconds = Math.ceil(kind.waitMs / 1000);
        const advice = `it asks to wait ${seconds} s, longer than is spent on ${purpose}`;
        return { kind: 'failed', message: `GitHub limits requests (${status}: ${message}); ${advice}.` };
    }
    const tries = kind.kind === 'transient' ? ` after ${mostRetries} retries` : '';
    return { kind: 'failed', message: `GitHub answered ${status}${tries}: ${message}.` };
}

;// CONCATENATED MODULE: ./src/adapters/github-results.ts



/** GitHub takes so many annotations in one request, and any number of requests. */
const perRequest = 50;
/** More would cost requests that the repository's other jobs need; the job summary has them all. */
const mostAnnotations = 250;
/** Posts commit statuses and check runs. Sent twice, the later one counts. */
function connectResults(connection, clock = systemClock) {
    const attempt = async ({ permission, purpose }, work) => {
        const retrier = createRetrier(clock, connection.signal);
        try {
            return { kind: 'posted', url: await work({ ...(await openClient(connection)), retrier }) };
        }
        catch (error) {
            return refusalOf(error, { permission, purpose, nowMs: clock.now() });
        }
    };
    return {
        postStatus: (request) => attempt({ permission: 'statuses: write', purpose: 'a commit status' }, (client) => postStatus(request, client)),
        postCheckRun: (request) => attempt({ permission: 'checks: write', purpose: 'a check run' }, (client) => postCheckRun(request, client)),
    };
}
async function openClient(connection) {
    const github = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const { rest } = github.getOctokit(connection.token, { baseUrl: connection.apiUrl });
    return { rest, once: () => ({ request: limitTime(connection) }) };
}
async function postStatus({ repository, commit, name, status, targetUrl }, { rest, once, retrier }) {
    const { data } = await retrier.repeat(() => rest.repos.createCommitStatus({
        ...whose(repository),
        sha: commit,
        context: name,
        state: status.state,
        description: status.description,
        ...(targetUrl === null ? {} : { target_url: targetUrl }),
        ...once(),
    }));
    return requireJson(data).url;
}
async function postCheckRun(request, client) {
    const { rest, once, retrier } = client;
    const { repository, commit, name, check, targetUrl } = request;
    const [first = [], ...others] = batches(check.annotations.slice(0, mostAnnotations));
    const output = (annotations) => ({
        title: check.title,
        summary: check.summary,
        annotations: annotations.map(toJson),
    });
    const { data } = await retrier.repeat(() => rest.checks.create({
        ...whose(repository),
        head_sha: commit,
        name,
        status: 'completed',
        conclusion: check.conclusion,
        output: output(first),
        ...(targetUrl === null ? {} : { details_url: targetUrl }),
        ...once(),
    }));
    const { id, html_url: url } = requireJson(data);
    for (const more of others) {
        const target = { ...whose(repository), check_run_id: id };
        await retrier.repeat(() => rest.checks.update({ ...target, output: output(more), ...once() }));
    }
    return url ?? '';
}
function whose({ owner, name }) {
    return { owner, repo: name };
}
function batches(items) {
    const count = Math.ceil(items.length / perRequest);
    return Array.from({ length: count }, (_, n) => items.slice(n * perRequest, (n + 1) * perRequest));
}
const levels = { error: 'failure', warning: 'warning', notice: 'notice' };
function toJson({ level, title, message, location }) {
    const { file, startLine, endLine, startColumn, endColumn } = location;
    return {
        path: file,
        start_line: startLine,
        end_line: endLine,
        annotation_level: levels[level],
        message,
        ...(title === undefined ? {} : { title: title.slice(0, 255) }),
        ...(startColumn === undefined ? {} : { start_column: startColumn }),
        ...(endColumn === undefined ? {} : { end_column: endColumn }),
    };
}

;// CONCATENATED MODULE: ./src/delivery/diff-hunks.ts
/**
 * The changed file's side of a patch, as GitHub gives it for each file of a pull request: unified hunks without the
 * names of the files. What does not look like one has no hunks.
 * @see https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
function readHunks(patch) {
    const hunks = [];
    let next = 0;
    for (const line of patch.split('\n')) {
        const header = /^@@ -\d+(?:,\d+)? \+(\d{1,9})(?:,\d+)? @@/.exec(line);
        if (header !== null) {
            next = Number(header[1]);
            hunks.push([]);
        }
        else if (line.startsWith('+') || line.startsWith(' ')) {
            hunks.at(-1)?.push({ line: next, text: line.slice(1), isAdded: line.startsWith('+') });
            next += 1;
        }
    }
    return hunks;
}
/**
 * Where lines stand in a diff, as the number of the first; null when they are not within one hunk, or the change
 * touches none of them. They may have another number than the diff gives them, for what was read can be a merge with a
 * newer base: then they are taken for those that read the same, if there is one such place only.
 */
function findInDiff(hunks, { start, texts }) {
    const places = hunks.flatMap((hunk) => hunk.flatMap(({ line }, index) => {
        const there = hunk.slice(index, index + texts.length);
        const isSame = there.length === texts.length && there.every(({ text }, n) => text === texts[n]);
        return isSame && there.some(({ isAdded }) => isAdded) ? [line] : [];
    }));
    if (places.includes(start))
        return start;
    return places.length === 1 ? (places[0] ?? null) : null;
}

;// CONCATENATED MODULE: ./src/delivery/suggestion-plan.ts

/** A pull request never has more suggestions of ours than this that are not outdated. */
const mostAtOnce = 10;
const pattern = /^<!-- dockweigh-suggestion:([0-9a-f]{16}) -->(?:\r?\n|$)/;
/** The body as it is sent: the marker on a line of its own, then the text. */
function addSuggestionMarker(id, text) {
    return `<!-- dockweigh-suggestion:${id} -->\n${text}`;
}
/** The marker at the very start of a body, or null. One further down is somebody's quotation. */
function readSuggestionMarker(body) {
    return pattern.exec(body)?.[1] ?? null;
}
/**
 * Decides what a review says: what is not there yet and stands on lines that the pull request changes. `patches` are
 * those that GitHub gives, by path; a file without one is binary, too large, or not in the pull request.
 */
function planReview({ suggestions, patches, posted, }) {
    const there = new Set(posted.map(({ suggestionId }) => suggestionId));
    const room = mostAtOnce - posted.filter(({ isCurrent }) => isCurrent).length;
    const news = suggestions
        .filter(({ id }) => !there.has(id))
        .flatMap((suggestion) => suggestion_plan_place(suggestion, patches) ?? []);
    const remarks = news.slice(0, Math.max(0, room));
    return {
        remarks,
        known: suggestions.filter(({ id }) => there.has(id)).length,
        waiting: news.length - remarks.length,
    };
}
function suggestion_plan_place({ id, file, startLine, before, body }, patches) {
    const hunks = readHunks(patches.get(file) ?? '');
    const line = findInDiff(hunks, { start: startLine, texts: before });
    if (line === null)
        return null;
    const endLine = line + before.length - 1;
    return { file, startLine: line, endLine, body: addSuggestionMarker(id, body) };
}
/** Of suggestions that two jobs made at the same time, those of one review that came later. */
function findRepeated(posted, reviewId) {
    return posted
        .filter((one) => posted.some((other) => one.suggestionId === other.suggestionId && other.commentId < one.commentId))
        .filter((one) => one.reviewId === reviewId)
        .map(({ commentId }) => commentId);
}

;// CONCATENATED MODULE: ./src/adapters/github-review-client.ts

const github_review_client_pageSize = 100;
/** GitHub lists 3000 files of a pull request at most. */
const github_review_client_mostPages = 30;
/**
 * Loads the GitHub client and binds it to one pull request.
 * https://docs.github.com/rest/pulls/pulls#list-pull-requests-files
 * https://docs.github.com/rest/pulls/comments#list-review-comments-on-a-pull-request
 * https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request
 */
async function openReviewClient(connection, { repository, pullRequest }) {
    const github = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const { rest: { pulls }, } = github.getOctokit(connection.token, { baseUrl: connection.apiUrl });
    const whose = { owner: repository.owner, repo: repository.name };
    const pull = { ...whose, pull_number: pullRequest };
    const once = () => ({ request: limitTime(connection) });
    return {
        readHead: async () => requireJson((await pulls.get({ ...pull, ...once() })).data).head.sha,
        listPatches: async (files) => {
            const found = new Map();
            await readPages(async (range) => {
                const { data, headers } = await pulls.listFiles({ ...pull, ...range, ...once() });
                for (const { filename, patch } of requireJson(data)) {
                    if (files.has(filename))
                        found.set(filename, patch ?? '');
                }
                return found.size < files.size && hasNextPage(headers.link);
            });
            return found;
        },
        listComments: async () => {
            const comments = [];
            await readPages(async (range) => {
                const { data, headers } = await pulls.listReviewComments({ ...pull, ...range, ...once() });
                comments.push(...requireJson(data).map(github_review_client_toPosted));
                return hasNextPage(headers.link);
            });
            return comments;
        },
        createReview: async ({ commit, body, remarks }) => {
            const review = { commit_id: commit, event: 'COMMENT', body };
            const comments = remarks.map(github_review_client_toJson);
            const { data } = await pulls.createReview({ ...pull, ...review, comments, ...once() });
            const { id, html_url: url } = requireJson(data);
            return { id, url };
        },
        remove: async (id) => {
            await pulls.deleteReviewComment({ ...whose, comment_id: id, ...once() });
        },
    };
}
/** Reads pages until one is the last. */
async function readPages(read) {
    for (let page = 1; page <= github_review_client_mostPages; page += 1) {
        if (!(await read({ per_page: github_review_client_pageSize, page })))
            return;
    }
}
function github_review_client_toPosted(json) {
    const { id, pull_request_review_id: reviewId, body, line } = json;
    return { commentId: id, reviewId, body, isCurrent: typeof line === 'number' };
}
/** A remark on one line has no first line of its own. */
function github_review_client_toJson({ file: path, startLine, endLine, body }) {
    const end = { path, body, line: endLine, side: 'RIGHT' };
    return startLine === endLine ? end : { ...end, start_line: startLine, start_side: 'RIGHT' };
}

;// CONCATENATED MODULE: ./src/adapters/github-reviews.ts




const permission = 'pull-requests: write';
/** Suggests fixes through the REST API. */
function connectReviews(connection, clock = systemClock) {
    return {
        async suggest(request) {
            const retrier = createRetrier(clock, connection.signal);
            try {
                return await suggest(request, {
                    client: await openReviewClient(connection, request),
                    retrier,
                });
            }
            catch (error) {
                return refusalOf(error, { permission, purpose: 'suggestions', nowMs: clock.now() });
            }
        },
    };
}
async function suggest(request, { client, retrier }) {
    const newest = await retrier.repeat(client.readHead);
    if (newest !== request.commit)
        return { kind: 'superseded' };
    const files = new Set(request.suggestions.map(({ file }) => file));
    const patches = await retrier.repeat(() => client.listPatches(files));
    // A review whose fate is unknown is looked for before it is sent again.
    const { plan, review } = await retrier.repeat(() => sendNews(request, { client, patches }));
    const { known, waiting, remarks } = plan;
    if (review === null)
        return { kind: 'nothing-new', known, waiting };
    await removeRepeated(review, client).catch(() => undefined);
    return { kind: 'suggested', url: review.url, count: remarks.length, known, waiting };
}
async function sendNews({ suggestions, introduction, commit }, { client, patches, }) {
    const plan = planReview({ suggestions, patches, posted: await listPosted(client) });
    const { remarks } = plan;
    if (remarks.length === 0)
        return { plan, review: null };
    return { plan, review: await client.createReview({ commit, body: introduction, remarks }) };
}
/** Jobs of one workflow may suggest the same at the same time; what came first stays. */
async function removeRepeated(review, client) {
    for (const id of findRepeated(await listPosted(client), review.id))
        await client.remove(id);
}
async function listPosted(client) {
    const comments = await client.listComments();
    return comments.flatMap(({ body, ...comment }) => {
        const suggestionId = readSuggestionMarker(body);
        return suggestionId === null ? [] : [{ ...comment, suggestionId }];
    });
}

// EXTERNAL MODULE: ./src/delivery/marker.ts
var delivery_marker = __webpack_require__(76548);
;// CONCATENATED MODULE: ./src/delivery/comment-plan.ts

/**
 * Comments of one key, lowest id first. Anyone can write the marker; only a comment by the token's own account is ours.
 */
function findOwn(posted, wanted) {
    return posted
        .filter(({ author }) => author?.login === wanted.author.login)
        .filter(({ author }) => author?.type === wanted.author.type)
        .flatMap((comment) => {
        const marker = (0,delivery_marker/* readMarker */.t7)(comment.body);
        return marker?.key === wanted.marker.key ? [{ comment, marker }] : [];
    })
        .sort((a, b) => a.comment.id - b.comment.id);
}
function isNewer(own, wanted) {
    return (0,delivery_marker/* compareRuns */.qB)(own.marker, wanted.marker) > 0;
}
/**
 * Chooses among the comments of a pull request. The one with the lowest id stays and the others go, except those of
 * newer runs: when any exists, nothing is overwritten, because that run brings its own comment in order. Where a new
 * comment replaces that of an earlier run, the one with the lowest id of this run stays; a text that has not changed
 * stays where it is.
 */
function planComment(posted, wanted) {
    const own = findOwn(posted, wanted);
    const kept = wanted.earlier === 'replace' ? findLatest(own) : own[0];
    if (!kept)
        return { kind: 'create', text: wanted.text };
    const text = wanted.continueFrom?.(kept.comment.body) ?? wanted.text;
    const newest = own.find((each) => isNewer(each, wanted));
    const deletions = own
        .filter((each) => each !== kept && !isNewer(each, wanted))
        .map(({ comment }) => comment);
    if (newest)
        return { kind: 'leave', comment: newest.comment, text, deletions };
    const equal = (0,delivery_marker/* readText */.yR)(kept.comment.body) === (0,delivery_marker/* readText */.yR)(text);
    if (equal)
        return { kind: 'leave', comment: kept.comment, text, deletions };
    const isEarlier = (0,delivery_marker/* compareRuns */.qB)(kept.marker, wanted.marker) < 0;
    if (wanted.earlier === 'replace' && isEarlier)
        return { kind: 'create', text };
    return { kind: 'update', comment: kept.comment, text, deletions };
}
/** Of the latest run the comment with the lowest id. */
function findLatest(own) {
    return own.toSorted((a, b) => (0,delivery_marker/* compareRuns */.qB)(b.marker, a.marker))[0];
}

;// CONCATENATED MODULE: ./src/adapters/github-early.ts

/**
 * Loads the client while there is nothing else to do, and asks the one question whose answer is the same at any time: who
 * speaks. Whoever asks that first gets the answer, or the failure, of the early request; whoever asks again sends another.
 */
function openClientsEarly(connection) {
    let early = null;
    return {
        prepare(pull) {
            if (early !== null && github_early_isSame(early.pull, pull))
                return;
            const client = openCommentClient(connection, pull).then(askEarly);
            client.catch(() => undefined);
            early = { pull, client };
        },
        async open(pull) {
            const prepared = early !== null && github_early_isSame(early.pull, pull) ? early.client : null;
            early = null;
            return (await prepared?.catch(() => null)) ?? openCommentClient(connection, pull);
        },
    };
}
function github_early_isSame(one, other) {
    return (one.pullRequest === other.pullRequest &&
        one.repository.owner === other.repository.owner &&
        one.repository.name === other.repository.name);
}
function askEarly(client) {
    const asked = client.whoAmI();
    asked.catch(() => undefined);
    let isTold = false;
    return {
        ...client,
        whoAmI: () => {
            if (isTold)
                return client.whoAmI();
            isTold = true;
            return asked;
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/github-session.ts

/** More pages than GitHub allows comments for; ends a listing that would go on for ever. */
const github_session_mostPages = 100;
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
    for (let page = 1; page <= github_session_mostPages; page += 1) {
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

;// CONCATENATED MODULE: ./src/adapters/github-retire.ts



/**
 * Takes comments away that are one too many. Those of earlier runs are hidden where that is wanted; one that GitHub
 * does not hide is deleted, so that one comment is to be seen. Returns what the user should know of it, a sentence.
 */
async function retireComments(session, comments, successor) {
    let remark;
    for (const comment of comments) {
        if (isToHide(comment, successor))
            remark = (await hideOrRemove(session, comment)) ?? remark;
        else
            await removeIfPossible(session, comment.id);
    }
    return remark;
}
function isToHide({ body }, successor) {
    const marker = (0,delivery_marker/* readMarker */.t7)(body);
    const isEarlier = marker !== undefined && (0,delivery_marker/* compareRuns */.qB)(marker, successor) < 0;
    return successor.placing === 'hide' && isEarlier;
}
async function hideOrRemove(session, comment) {
    const why = await hide(session, comment);
    if (why === null)
        return undefined;
    const { client, retrier } = session;
    try {
        await retrier.repeat(() => client.remove(comment.id));
    }
    catch (error) {
        // Another job was faster.
        if (describeFailure(error).status === 404)
            return undefined;
        return `An earlier comment is still to be seen: GitHub let it be neither hidden (${why}) nor deleted.`;
    }
    return `An earlier comment was deleted, because GitHub did not let it be hidden (${why}).`;
}
/** Null when it is hidden, and no run takes it for its own any more; else why not. */
async function hide({ client, retrier }, { id, nodeId, body }) {
    try {
        const why = await retrier.repeat(() => client.hide(nodeId));
        if (why !== null)
            return why.replace(/\.$/, '');
        await retrier.repeat(() => client.update(id, (0,delivery_marker/* retireMarker */.AF)(body)));
        return null;
    }
    catch (error) {
        return describeFailure(error).message;
    }
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
        if (known === undefined || (0,delivery_marker/* compareRuns */.qB)(leg.facts, known.facts) > 0) {
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
    return legs.some(({ facts }) => facts.key === own.key && (0,delivery_marker/* compareRuns */.qB)(facts, own) >= 0);
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

// EXTERNAL MODULE: ./src/report/legs/leg.ts
var leg = __webpack_require__(29986);
// EXTERNAL MODULE: ./src/report/legs/leg-marker.ts
var leg_marker = __webpack_require__(61945);
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
        before: null,
        remark: undefined,
    };
}
/** A comment that no other job of the run writes to needs neither lock nor second look. */
function isAlone({ jobs }) {
    return jobs?.total === 1;
}
/** Whether the comment of an earlier run makes way for a new one. */
function isReplacing({ placing }) {
    return placing !== undefined && placing !== 'update';
}
/** Null where there is no comment yet, or only those that make way for a new one. */
async function look(delivery, state) {
    const { request } = delivery;
    const posted = await listComments(delivery);
    const own = inOrder(findOwn(posted, { author: state.author, marker: request }), request);
    const [first, ...others] = own;
    if (first === undefined)
        return null;
    const duplicates = others.map(({ comment }) => comment);
    const view = compareWith(first.comment, { keptRun: first.marker, duplicates, delivery, state });
    const isEarlier = (0,delivery_marker/* compareRuns */.qB)(first.marker, request) < 0;
    const makesWay = isReplacing(request) && request.ifAbsent === 'create' && isEarlier;
    if (makesWay)
        state.before = first.comment.body;
    return makesWay ? null : view;
}
/** The comment that stays, first: that with the lowest id, of the latest run where a run makes its own. */
function inOrder(own, request) {
    if (!isReplacing(request))
        return own;
    return own.toSorted((a, b) => (0,delivery_marker/* compareRuns */.qB)(b.marker, a.marker));
}
/** Adds what stands in the comments to what was seen, and works out what should stand there. */
function compareWith(kept, { keptRun, duplicates, delivery: { request }, state, }) {
    const found = (0,leg_marker/* readLegs */.C0)(kept.body);
    const others = duplicates.map(({ body }) => (0,leg_marker/* readLegs */.C0)(body));
    state.hasTwin ||= !state.hasWritten && [found, ...others].some((legs) => hasTwin(legs, request));
    state.seen = joinLegs([request.leg], state.seen, found, ...others);
    const legs = pruneLegs(state.seen, request.jobs?.total ?? null);
    return { kept, keptRun, duplicates, found, wanted: legs };
}
/** Same key, run and attempt, other text: another job's, because this one has not written yet. */
function hasTwin(legs, { leg: own }) {
    return legs.some(({ facts, text }) => facts.key === own.facts.key && (0,delivery_marker/* compareRuns */.qB)(facts, own.facts) === 0 && text !== own.text);
}
/** The outcome when nothing is left to do, or to be hoped for. */
function judge({ kept, duplicates, found, wanted }, { delivery: { request }, state, isLate, }) {
    const { leg } = request;
    const superseded = !wanted.some(({ facts }) => facts === leg.facts);
    if (superseded)
        return outcomeOf(kept, state);
    const isThere = holdsLeg(found, leg);
    if (!isThere && !holdsLeg((0,leg_marker/* readLegs */.C0)(request.write(wanted, kept.body)), leg)) {
        return { kind: 'failed', message: 'The shared comment has no room for another section.' };
    }
    const { last } = state;
    const hasLasted = last !== null && (last.isLocked || github_view_isSame(last.comment, kept));
    if (isThere && (isLate || (hasLasted && duplicates.length === 0)))
        return outcomeOf(kept, state);
    if (!isLate)
        return null;
    const seconds = pace.patience / 1000;
    const message = `Other jobs were writing the shared comment for ${seconds} s; this job's section is not in it.`;
    return { kind: 'failed', message };
}
/** Whether nobody has written in between; a text that was overwritten and put back has another time. */
function github_view_isSame(one, other) {
    return one.body === other.body && one.updatedAt === other.updatedAt;
}
function outcomeOf(kept, state) {
    const kind = state.created?.id === kept.id ? 'created' : state.hasWritten ? 'updated' : 'unchanged';
    const twin = 'This section is not in it: another job of this run has written one with the same key; give each its own `comment-key`.';
    const remark = state.hasTwin ? twin : state.remark;
    return { kind, url: kept.url, ...(remark === undefined ? {} : { remark }) };
}
/**
 * The body as it is sent. Its marker is of the latest run that wrote a section; where each run makes its own comment, of
 * the run that made this one.
 */
function print(request, { legs, madeBy, previous, }) {
    const { key, write } = request;
    const writers = isReplacing(request) ? [madeBy] : legs.map(({ facts }) => facts);
    const { runId = 0, runAttempt = 0 } = writers.toSorted(delivery_marker/* compareRuns */.qB).at(-1) ?? {};
    return (0,delivery_marker/* addMarker */.Yu)({ key, runId, runAttempt }, write(legs, previous));
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
    const { keptRun, duplicates } = view;
    const fresh = compareWith(kept, { keptRun, duplicates, delivery, state });
    return write(delivery, { ...hold, view: fresh, readAt });
}
async function write(delivery, { state, view, lock, readAt }) {
    const { request, clock } = delivery;
    const { kept, duplicates } = view;
    const body = print(request, {
        legs: view.wanted,
        madeBy: view.keptRun,
        previous: kept.body,
    });
    let now = kept;
    if (!isUpToDate(view, (0,leg_marker/* readLegs */.C0)(body))) {
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
    state.remark = (await retireComments(delivery, duplicates, request)) ?? state.remark;
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
    const state = openState(await findAuthor(delivery));
    const outcome = await putSection(delivery, state);
    const isGone = 'url' in outcome && (await deleteIfQuiet(delivery, state));
    return isGone ? { kind: 'deleted' } : outcome;
}
/** Deletes the comment when that is wanted and all jobs of the run have said that they have nothing to say. */
async function deleteIfQuiet(delivery, state) {
    const { request } = delivery;
    const { runId, jobs, ifAbsent, ifUnwanted } = request;
    if (ifAbsent !== 'skip' || ifUnwanted !== 'delete' || jobs === null)
        return false;
    const view = await look(delivery, state);
    if (view === null)
        return false;
    const { kept, found } = view;
    const isWhole = found.length >= jobs.total && found.every(({ facts }) => facts.runId === runId);
    if (!isWhole || !found.every(leg/* isQuietLeg */.Z))
        return false;
    // Two jobs may find so at the same time.
    await removeIfPossible(delivery, kept.id);
    return true;
}
async function putSection(delivery, state) {
    const { request, clock } = delivery;
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
    const seen = joinLegs([request.leg], state.seen);
    const legs = pruneLegs(seen, request.jobs?.total ?? null);
    const created = await tryCreate(delivery, print(request, { legs, madeBy: request, previous: state.before }));
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








const github_permission = 'pull-requests: write';
/** Keeps one comment per key on a pull request. Refusals and failures are outcomes, never exceptions. */
function connectComments(connection, clock = systemClock) {
    const clients = openClientsEarly(connection);
    const open = (request, work) => openSession({ connection, clients, clock, request }, work);
    return {
        prepare: (pull) => {
            clients.prepare(pull);
        },
        upsert: (request) => open(request, (session) => deliver({ ...session, request })),
        share: (request) => open(request, (session) => shareComment({ ...session, request, clock })),
    };
}
async function openSession({ connection, clients, clock, request, }, work) {
    if (!(0,delivery_marker/* isCommentKey */.Jk)(request.key)) {
        return { kind: 'failed', message: `${request.key} cannot be the key of a comment.` };
    }
    const retrier = createRetrier(clock, connection.signal);
    try {
        return await work({ client: await clients.open(request), retrier });
    }
    catch (error) {
        return refusalOf(error, { permission: github_permission, purpose: 'a comment', nowMs: clock.now() });
    }
}
/**
 * Lists, then does what the list asks for. A creation whose fate is unknown is not repeated at once: the next listing
 * shows whether it took effect.
 */
async function deliver(delivery) {
    const author = await findAuthor(delivery);
    const { ifAbsent, ifUnwanted } = delivery.request;
    if (ifAbsent === 'skip' && ifUnwanted === 'delete')
        return deleteUnwanted(delivery, author);
    for (let attempts = 0;; attempts += 1) {
        const plan = await makePlan(delivery, author);
        if (plan.kind !== 'create')
            return carryOut(delivery, plan, attempts);
        if (ifAbsent === 'skip')
            return { kind: 'absent' };
        const created = await tryCreate(delivery, (0,delivery_marker/* addMarker */.Yu)(delivery.request, plan.text));
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
    const { key, runId, runAttempt, body, continueFrom, ifAbsent, placing } = delivery.request;
    const posted = await listComments(delivery);
    const isReplaced = ifAbsent === 'create' && placing !== undefined && placing !== 'update';
    return planComment(posted, {
        author,
        marker: { key, runId, runAttempt },
        text: body,
        ...(continueFrom === undefined ? {} : { continueFrom }),
        earlier: isReplaced ? 'replace' : 'rewrite',
    });
}
/** Deletes the comment of this run or of earlier ones; that of a newer run stays. */
async function deleteUnwanted(delivery, author) {
    const { client, retrier, request } = delivery;
    const own = findOwn(await listComments(delivery), { author, marker: request });
    const newer = own.find(({ marker }) => (0,delivery_marker/* compareRuns */.qB)(marker, request) > 0);
    if (newer !== undefined)
        return { kind: 'unchanged', url: newer.comment.url };
    for (const { comment } of own)
        await retrier.repeat(() => client.remove(comment.id));
    return { kind: own.length === 0 ? 'absent' : 'deleted' };
}
async function carryOut(delivery, plan, attempts) {
    const { client, retrier, request } = delivery;
    const { url, id, body } = plan.comment;
    if (plan.kind === 'update') {
        await retrier.repeat(() => client.update(id, (0,delivery_marker/* addMarker */.Yu)(request, plan.text)));
    }
    const remark = await retireComments(delivery, plan.deletions, request);
    const said = remark === undefined ? {} : { remark };
    if (plan.kind === 'update')
        return { kind: 'updated', url, ...said };
    const marker = (0,delivery_marker/* readMarker */.t7)(body);
    const own = attempts > 0 && marker !== undefined && (0,delivery_marker/* compareRuns */.qB)(marker, request) === 0;
    return { kind: own ? 'created' : 'unchanged', url, ...said };
}

// EXTERNAL MODULE: ./src/image/json-field.ts
var json_field = __webpack_require__(74286);
// EXTERNAL MODULE: ./src/image/spec.ts
var spec = __webpack_require__(99098);
;// CONCATENATED MODULE: ./src/image/image-list.ts



const nameAnnotations = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'];
/**
 * Lists the images of an `index.json` (OCI image spec, image-layout.md), each once, attestations left out. BuildKit and
 * containerd write the whole name as an annotation of their own beside the tag. Fails with `image-invalid`.
 */
function listNamedImages(root) {
    const index = (0,spec/* parseManifestOrIndex */.y)(root);
    if (index.kind === 'manifest') {
        throw (0,errors/* failure */.V)('image-invalid', { what: root.document, detail: 'It is no index of images.' });
    }
    const names = new Map();
    (0,json_field/* asList */.DD)((0,json_field/* fieldOf */._F)(root, 'manifests')).forEach((field, position) => {
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
    const annotations = (0,json_field/* fieldOf */._F)(manifest, 'annotations');
    if ((0,json_field/* isAbsent */.W0)(annotations))
        return [];
    return nameAnnotations
        .map((key) => (0,json_field/* asOptionalText */.gy)((0,json_field/* fieldOf */._F)(annotations, key)))
        .filter((name) => name !== '');
}
/** Reads the `manifest.json` that `docker save` writes (Docker image specification, version 1.2). Fails with `image-invalid`. */
function listArchivedImages(root) {
    return (0,json_field/* asList */.DD)(root).map((image) => ({
        config: (0,json_field/* asText */.e1)((0,json_field/* fieldOf */._F)(image, 'Config')),
        names: (0,json_field/* asTexts */.DW)((0,json_field/* fieldOf */._F)(image, 'RepoTags')),
        layers: (0,json_field/* asTexts */.DW)((0,json_field/* fieldOf */._F)(image, 'Layers')),
    }));
}
/** The diffIds of a configuration, oldest first. Fails with `image-invalid`. */
function listDiffIds(config) {
    return (0,json_field/* asList */.DD)((0,json_field/* fieldOf */._F)((0,json_field/* fieldOf */._F)(config, 'rootfs'), 'diff_ids')).map(json_field/* asDigest */.J6);
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

// EXTERNAL MODULE: ./src/image/reference.ts
var reference = __webpack_require__(23564);
// EXTERNAL MODULE: ./src/image/registry-reference.ts
var registry_reference = __webpack_require__(90634);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/image/tar-header.ts
var tar_header = __webpack_require__(20262);
// EXTERNAL MODULE: ./src/image/tar-format.ts
var tar_format = __webpack_require__(48452);
// EXTERNAL MODULE: ./src/image/tar-pax.ts
var tar_pax = __webpack_require__(80402);
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
        const header = (0,tar_header/* decodeHeader */.E)(await readBytes(file, cursor.offset, tar_format/* blockBytes */.VE));
        cursor.offset += tar_format/* blockBytes */.VE;
        if (header === null)
            break;
        if (extensions.has(header.flag))
            await readExtension(file, cursor, header);
        else
            addMember(members, { file, cursor, header });
        if (members.size > memberLimit) {
            throw new tar_format/* TarFormatError */.ZV(`It has more than ${memberLimit} members; no image has.`);
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
        throw new tar_format/* TarFormatError */.ZV(`An extension header claims ${sizeBytes} bytes.`);
    }
    const bytes = await readBytes(file, cursor.offset, sizeBytes);
    cursor.offset += padded(sizeBytes);
    if (flag === flagPax)
        cursor.pax = (0,tar_pax/* parsePax */.d)(bytes);
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
        throw new tar_format/* TarFormatError */.ZV(`It ends in the middle of ${JSON.stringify(written)}.`);
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
    return (0,tar_pax/* paxNumber */.H)(pax, 'size') ?? header.sizeBytes;
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
        throw new tar_format/* TarFormatError */.ZV(`The name ${JSON.stringify(written)} leads out of the archive.`);
    }
    return name;
}
async function readBytes(file, offset, byteCount) {
    if (offset + byteCount > file.sizeBytes) {
        throw new tar_format/* TarFormatError */.ZV('It ends in the middle of a header.');
    }
    return file.read(offset, byteCount);
}
function textUntilNul(bytes) {
    const end = bytes.indexOf(0);
    return (0,tar_format/* decodeName */.e4)(end === -1 ? bytes : bytes.subarray(0, end));
}
function padded(sizeBytes) {
    return Math.ceil(sizeBytes / tar_format/* blockBytes */.VE) * tar_format/* blockBytes */.VE;
}

// EXTERNAL MODULE: ./src/image/compression.ts
var image_compression = __webpack_require__(50731);
;// CONCATENATED MODULE: ./src/adapters/archive.ts









const jsonLimitBytes = 8 * 1024 * 1024;
const chunkBytes = 256 * 1024;
/** Far above any image. */
const mostUnpackedBytes = 64 * 1024 ** 3;
const mostOfFreeSpace = 0.9;
/**
 * Opens a tar archive. Nothing is unpacked: only the headers are read, and members are streamed from where they lie. A
 * compressed archive is first unpacked to `folder`, up to a limit and never to the last byte of the disk.
 * Fails with `image-file-invalid` or `archive-too-large`.
 */
async function openArchive(path, folder, limitBytes = mostUnpackedBytes) {
    const source = await openPlain(path, { folder, limitBytes });
    try {
        return await readArchive(path, source);
    }
    catch (error) {
        await source.close();
        throw error instanceof tar_format/* TarFormatError */.ZV ? invalid(path, error.message, error) : error;
    }
}
async function openPlain(path, { folder, limitBytes }) {
    const file = await openRegular(path);
    const head = Buffer.alloc(4);
    await file.read(head, 0, head.length, 0);
    if ((0,image_compression/* detectCompression */.IR)(head) === 'none')
        return { file, close: () => file.close() };
    const unpacked = (0,external_node_path_.join)(folder, `archive-${(0,external_node_crypto_.randomUUID)()}.tar`);
    const remove = () => (0,promises_.rm)(unpacked, { force: true });
    try {
        const limit = await findLimit(folder, limitBytes);
        await (0,external_node_stream_promises_.pipeline)(upTo(limit, path, (0,image_compression/* decompress */.mF)(stream(file))), (0,external_node_fs_.createWriteStream)(unpacked));
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
async function findLimit(folder, limitBytes) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    const freeBytes = Math.floor(bavail * bsize * mostOfFreeSpace);
    return freeBytes < limitBytes
        ? { bytes: freeBytes, why: `which is 90 % of the space that is free in ${folder}` }
        : { bytes: limitBytes, why: 'more than is unpacked' };
}
/** Passes bytes on until there are too many: what a few kilobytes unpack to has no end that could be trusted. */
async function* upTo({ bytes: limitBytes, why }, path, pieces) {
    let bytes = 0;
    for await (const piece of pieces) {
        bytes += piece.length;
        if (bytes > limitBytes)
            throw (0,errors/* failure */.V)('archive-too-large', { path, limitBytes, why });
        yield piece;
    }
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
            throw new tar_format/* TarFormatError */.ZV('It became shorter while it was read.');
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

// EXTERNAL MODULE: ./src/image/hashing.ts
var hashing = __webpack_require__(83649);
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
        const digest = (0,hashing/* digestOf */.ol)(bytes);
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
    const compression = (0,image_compression/* detectCompression */.IR)(await firstBytes(workshop.archive, member));
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/report/untrusted.ts
var untrusted = __webpack_require__(60480);
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
    return (0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(output), credential_helper_longestMessage) || 'it said nothing';
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
function answer_answerOf(response, context) {
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
    const digest = (0,hashing/* digestOf */.ol)(bytes);
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
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
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
            resolve(answer_answerOf(response, context));
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

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
;// CONCATENATED MODULE: ./src/adapters/registry/refusal.ts





const longestExplanation = 200;
const explanationBytes = 16 * 1024;
/** The failure that an answer without success stands for; its explanation must have been read before. */
function refusal_refusalOf(answer, explanation, asked) {
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
    const when = waitMs === null ? '' : `; it asks to come back in ${(0,format/* formatDuration */.a3)(waitMs)}`;
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
        return refusal_explain(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    }
    catch {
        // A page of a proxy, or half an answer: the status says what is known.
        return '';
    }
}
function refusal_explain(value) {
    const { errors, details } = value;
    const { code, message } = errors?.[0] ?? {};
    const isText = (one) => typeof one === 'string' && one !== '';
    const text = [message, code, details].find(isText) ?? '';
    return (0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(text), longestExplanation).replace(/\.$/, '');
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
            return refusal_refusalOf(answer, explanation, asked);
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

// EXTERNAL MODULE: ./src/image/platform.ts
var image_platform = __webpack_require__(22554);
// EXTERNAL MODULE: ./src/image/read-image.ts
var read_image = __webpack_require__(56313);
;// CONCATENATED MODULE: ./src/image/weigh-manifest.ts




/**
 * The compressed bytes of an image's layers, told by its manifest alone: no configuration and no layer is opened. Of
 * an index the platform's manifest is taken; a manifest without an index is taken as it is. Indexes are not followed
 * into each other. Fails with `platform-missing` and as `readImage` does.
 */
async function weighManifest(blobs, { digest, platform }) {
    const root = await readManifest(blobs, digest);
    if (root.kind === 'manifest')
        return sumLayers(root.layers);
    const listed = root.manifests.filter(({ attestation }) => !attestation);
    const wanted = listed.find((one) => one.platform && (0,image_platform/* matchesPlatform */.pC)(one.platform, platform));
    const manifest = wanted && (await readManifest(blobs, wanted.digest));
    if (manifest?.kind === 'manifest')
        return sumLayers(manifest.layers);
    const available = listed.flatMap((one) => (one.platform ? [(0,image_platform/* formatPlatform */.Bq)(one.platform)] : []));
    throw (0,errors/* failure */.V)('platform-missing', {
        platform: (0,image_platform/* formatPlatform */.Bq)(platform),
        available: available.join(', ') || 'none',
    });
}
async function readManifest(blobs, digest) {
    return (0,spec/* parseManifestOrIndex */.y)(await (0,read_image/* readDocument */.u0)(blobs, digest, 'The manifest'));
}
function sumLayers(layers) {
    return layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

;// CONCATENATED MODULE: ./src/adapters/registry-scales.ts







/** Registries as Docker would ask them, for a few seconds. */
function registryScales(options) {
    const { limitMs = 10_000, graceMs = 1000 } = options;
    const stop = new AbortController();
    const endAfter = (ms) => {
        const timer = setTimeout(() => {
            stop.abort(new Error('the registry took too long'));
        }, ms);
        timer.unref();
    };
    const signal = AbortSignal.any([options.signal, stop.signal]);
    let wire = null;
    const takeWire = () => {
        if (wire !== null)
            return wire;
        endAfter(limitMs);
        const opened = openWire({ environment: options.environment, signal });
        wire = opened;
        options.cleanup.add('questions to registries', () => {
            opened.close();
            return Promise.resolve();
        });
        return opened;
    };
    return {
        weigh: (reference, platform) => weigh(reference, { ...options, platform, signal, takeWire }),
        hurry: () => {
            endAfter(graceMs);
        },
    };
}
async function weigh(reference, { platform: wanted, environment, signal, hide, takeWire }) {
    const platform = (0,image_platform/* parsePlatform */.FL)(wanted ?? '') ?? usualPlatform(environment);
    try {
        const { digest, blobs } = await openRegistryImage(reference, {
            wire: takeWire(),
            clock: patience_systemClock,
            signal,
            hide,
            findCredentials: (key) => findCredentials(key, { environment, signal }),
        });
        const compressedBytes = await weighManifest(blobs, { digest, platform });
        return { platform: (0,image_platform/* formatPlatform */.Bq)(platform), compressedBytes };
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.l && absences.has(error.code))
            return null;
        throw error;
    }
}
const absences = new Set(['registry-image-unknown', 'platform-missing']);
/** What Node calls other than Go does. https://nodejs.org/api/process.html#processarch */
const architectures = { x64: 'amd64', ia32: '386' };
function usualPlatform({ DOCKER_DEFAULT_PLATFORM: named }) {
    const architecture = architectures[process.arch] ?? process.arch;
    return (0,image_platform/* parsePlatform */.FL)(named ?? '') ?? { os: 'linux', architecture };
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

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/adapters/layer-hash-thread.ts


/** Pieces are gathered, so that a message is worth sending. */
const slotBytes = 256 * 1024;
/** Slots under way for one hash; more would only wait. */
const slotLimit = 6;
/** Starts a thread, without the environment and the options of this process. The bundler finds the file by this `new URL`. */
function startWorker() {
    return new external_node_worker_threads_.Worker(new URL(/* asset import */ __webpack_require__(69107), __webpack_require__.b), { env: {}, execArgv: [] });
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
    state.breakage ??= new hashing/* HashingError */.d3(`A hashing thread broke: ${detail}`);
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
                return hashing/* hashInPlace */.ls.start(bytes);
            }
            return chooseThread().start();
        },
        close: async () => {
            await Promise.all(threads.map((thread) => thread.close()));
        },
    };
}

// EXTERNAL MODULE: ./src/records/record.ts
var record = __webpack_require__(25385);
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
// EXTERNAL MODULE: ./src/adapters/record-process.ts
var record_process = __webpack_require__(99523);
;// CONCATENATED MODULE: ./src/adapters/records.ts







/** Each is a process; more only compete for the same cores. */
const callsAtOnce = 4;
/**
 * Keeps records in the Actions cache, through GitHub's client in a process of its own: it writes into a folder that
 * goes with the call, no file larger than a record may be, and is killed with all it started when the time is up.
 * A service that did not answer in time is not asked again. Needs `/bin/sh` and GNU tar. Compresses with zstd where
 * there is one, else with gzip, and one does not see what the other saved.
 */
function actionsCacheRecords(options) {
    const gate = createGate(callsAtOnce);
    let silence = null;
    let { started = null } = options;
    const startClient = () => {
        const client = started ?? (0,record_process/* startRecordProcess */.JT)(options);
        started = null;
        return client;
    };
    const call = (work, refuse) => gate(async () => {
        const service = await options.findCacheService();
        if (service.kind === 'unavailable')
            silence ??= service.why;
        if (silence !== null)
            return refuse(silence);
        try {
            return await inFolder(options.folder, (folder) => work({ ...options, folder, startClient }));
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
        find: (key) => call((own) => records_find(key, own), (why) => ({ kind: 'none', why })),
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
async function records_find(key, place) {
    const answer = await ask(['find', key.exact, key.prefix], place);
    if (answer.key === null)
        return { kind: 'none', why: answer.why };
    const isExact = answer.key === key.exact;
    if (!isExact && !answer.key.startsWith(key.prefix)) {
        return { kind: 'none', why: 'it answers with an entry that was not asked for' };
    }
    const file = (0,external_node_path_.join)(place.folder, record_client/* recordFile */.m);
    const found = await (0,promises_.lstat)(file).catch(() => null);
    if (found?.isFile() !== true || found.size > record/* recordLimitBytes */.Ik) {
        return { kind: 'none', why: 'its entry holds no record' };
    }
    return { kind: isExact ? 'exact' : 'similar', bytes: await (0,promises_.readFile)(file) };
}
async function save({ key, bytes }, place) {
    if (bytes.length > record/* recordLimitBytes */.Ik) {
        return { kind: 'failed', why: `the record has ${bytes.length} bytes, more than are kept` };
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(place.folder, record_client/* recordFile */.m), bytes);
    const answer = await ask(['save', key.exact], place);
    if (answer.key !== null)
        return { kind: 'saved' };
    if (answer.isAlreadySaved)
        return { kind: 'exists' };
    return { kind: 'failed', why: answer.why ?? 'it does not say why' };
}
async function ask(args, place) {
    const { folder, signal, patienceMs = record_process/* defaultPatienceMs */.Bc } = place;
    const { end, lines } = await place.startClient().perform({ folder, args }, signal);
    const why = findReason(lines);
    const answered = await readAnswer(folder);
    if (answered !== null)
        return { key: answered.key, isAlreadySaved: isAlreadySaved(lines), why };
    const text = why ?? describeEnd(end, patienceMs);
    throw end.kind === 'timed-out' ? new NoAnswer(text) : new Error(text);
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

;// CONCATENATED MODULE: ./src/adapters/report-page.ts

/** The HTML report's page, which the build makes in lib/. The bundler finds the file by this `new URL`. */
function builtPage() {
    return { read: () => (0,promises_.readFile)(__webpack_require__.ab + "report.html", 'utf8') };
}

;// CONCATENATED MODULE: ./src/adapters/remove-folder.ts


/**
 * Removes a folder and everything in it, without following links; it need not be there. At the end of a run nothing waits
 * for this thread, so that no file needs a promise. What is in the way, as a process that is just ending may be, gets five
 * more chances. Fails with the reason of the last.
 */
async function removeFolder(folder) {
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
    catch {
        // It is tried again.
    }
    if ((0,external_node_fs_.existsSync)(folder))
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
}

;// CONCATENATED MODULE: ./src/vulnerabilities/package-address.ts

/** Types whose namespace is a distribution or a publisher and no part of the name that users know. */
const vendorTypes = new Set(['apk', 'deb', 'rpm', 'alpm']);
/**
 * Reads a package URL; null when the text is none.
 * @see https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst
 */
function readPackageAddress(text) {
    const match = /^pkg:\/*([a-z][a-z0-9.+-]*)\/([^?#]+)/i.exec(text);
    if (match?.[1] === undefined || match[2] === undefined)
        return null;
    const type = match[1].toLowerCase();
    const at = match[2].lastIndexOf('@');
    const [path, version] = at > 0 ? [match[2].slice(0, at), match[2].slice(at + 1)] : [match[2], ''];
    const parts = path.split('/').map(decode);
    const name = vendorTypes.has(type) ? parts.at(-1) : parts.join(type === 'maven' ? ':' : '/');
    return name === undefined || name === '' ? null : { type, name, version: decode(version) };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Lists of all packages: who wrote them last need not have brought the package. */
const sharedLists = /^(?:lib\/apk\/db\/installed|usr\/lib\/apk\/db\/installed|var\/lib\/dpkg\/status|var\/lib\/rpm\/.*|usr\/lib\/sysimage\/rpm\/.*|usr\/share\/rpm\/.*|var\/lib\/pacman\/local\/.*)$/;
/** Chooses among the places of a package. A layer that only holds a list of all packages is not taken for its bringer. */
function choosePlace(locations) {
    const found = locations.map(({ path, layer }) => ({ path: path.replace(/^\/+/, ''), layer }));
    const own = found.find(({ path, layer }) => !sharedLists.test(path) && (0,image_digest/* isDigest */.Bc)(layer));
    const { path, layer } = own ?? found[0] ?? { path: '', layer: '' };
    return { path, layer: own !== undefined && (0,image_digest/* isDigest */.Bc)(layer) ? layer : null };
}

;// CONCATENATED MODULE: ./src/vulnerabilities/report-field.ts
/** A report that is not what it says it is; the message is the end of a sentence. */
class ReportFault extends Error {
    name = 'ReportFault';
}
/** Longer texts are cut: no name of a package or a vulnerability is. */
const longestText = 1000;
/** Longer lists are cut: no vulnerability has as many names. */
const longestList = 100;
/** An object's fields; those of anything else are none. */
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
/** Fails with a ReportFault unless the value is an object. */
function requireFields({ value, path }) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new ReportFault(`\`${path}\` is no object`);
    }
    return value;
}
/** The items of a list; none where there is no list, since Go writes empty ones as null. Fails with a ReportFault. */
function itemsOf({ value, path }) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw new ReportFault(`\`${path}\` is no list`);
    return value.map((item, index) => ({ value: item, path: `${path}[${index}]` }));
}
/** A field of an object, with its words. */
function placeIn(fields, name, path = '') {
    return { value: fields[name], path: path === '' ? name : `${path}.${name}` };
}
/** A text without blanks around it; empty when the value is none. */
function textOf(value) {
    return typeof value === 'string' ? value.slice(0, longestText).trim() : '';
}
/** Fails with a ReportFault unless the value is a text in which something stands. */
function requireText({ value, path }) {
    const text = textOf(value);
    if (text === '')
        throw new ReportFault(`\`${path}\` is no text`);
    return text;
}
/** The texts of a list that hold something, each once; the first hundred are looked at. */
function textsOf(value) {
    const items = Array.isArray(value) ? value : [];
    return [...new Set(items.slice(0, longestList).map(textOf))].filter((text) => text !== '');
}

// EXTERNAL MODULE: ./src/vulnerabilities/vulnerability.ts
var vulnerability = __webpack_require__(55748);
;// CONCATENATED MODULE: ./src/vulnerabilities/formats/cyclonedx.ts



/** Whether a document is CycloneDX. */
function isCycloneDx(document) {
    return document['bomFormat'] === 'CycloneDX';
}
/**
 * Reads the vulnerabilities of a CycloneDX document, versions 1.4 to 1.7. Those that its author says do not affect the
 * image are left out. Fails with a ReportFault.
 * @see https://cyclonedx.org/docs/1.6/json/#vulnerabilities
 */
function readCycloneDx(document) {
    const version = textOf(document['specVersion']);
    if (!/^1\.[4-7]$/.test(version)) {
        throw new ReportFault(`it is CycloneDX ${version}, and 1.4 to 1.7 are read`);
    }
    if (!Array.isArray(document['vulnerabilities'])) {
        throw new ReportFault('it lists components and no `vulnerabilities`: nothing looked for them');
    }
    const components = new Map();
    collectComponents(placeIn(document, 'components'), components);
    return {
        scanner: readScanner(fieldsOf(document['metadata'])),
        vulnerabilities: itemsOf(placeIn(document, 'vulnerabilities')).flatMap((one) => readVulnerability(one, components)),
    };
}
/** Components may hold others; nobody nests them deeper than this. */
const cyclonedx_deepest = 20;
function collectComponents(list, found, depth = 0) {
    if (depth > cyclonedx_deepest)
        throw new ReportFault(`\`${list.path}\` is nested too deep`);
    for (const place of itemsOf(list)) {
        const fields = requireFields(place);
        const reference = textOf(fields['bom-ref']);
        if (reference !== '')
            found.set(reference, readComponent(fields));
        collectComponents(placeIn(fields, 'components', place.path), found, depth + 1);
    }
}
function readComponent(fields) {
    const address = readPackageAddress(textOf(fields['purl']));
    const property = propertiesOf(fields);
    const locations = Array.from({ length: mostLocations }, (_, index) => ({
        path: property.get(`syft:location:${index}:path`) ?? '',
        layer: property.get(`syft:location:${index}:layerID`) ?? '',
    })).filter(({ path }) => path !== '');
    const trivy = {
        path: property.get('aquasecurity:trivy:FilePath') ?? '',
        layer: property.get('aquasecurity:trivy:LayerDiffID') ?? '',
    };
    const type = property.get('syft:package:type') ?? property.get('aquasecurity:trivy:PkgType') ?? '';
    return {
        packageName: address?.name ?? textOf(fields['name']),
        packageType: address?.type ?? type,
        version: textOf(fields['version']),
        ...choosePlace(locations.length > 0 ? locations : [trivy]),
    };
}
const mostLocations = 10;
function propertiesOf(fields) {
    const list = Array.isArray(fields['properties']) ? fields['properties'] : [];
    return new Map(list.map(fieldsOf).map(({ name, value }) => [textOf(name), textOf(value)]));
}
/** Up to 1.4 tools are a list; later they may be an object of components. */
function readScanner({ tools }) {
    const list = Array.isArray(tools) ? tools : fieldsOf(tools)['components'];
    const first = fieldsOf(Array.isArray(list) ? list[0] : null);
    const [name, version] = [textOf(first['name']), textOf(first['version'])];
    return {
        name: name === '' ? 'CycloneDX' : name,
        version: version === '' ? null : version,
        database: null,
    };
}
const harmless = new Set([
    'resolved',
    'resolved_with_pedigree',
    'false_positive',
    'not_affected',
]);
function readVulnerability(place, components) {
    const fields = requireFields(place);
    if (harmless.has(textOf(fieldsOf(fields['analysis'])['state'])))
        return [];
    const id = requireText(placeIn(fields, 'id', place.path));
    const references = itemsOf(placeIn(fields, 'references', place.path));
    const aliases = textsOf(references.map(({ value }) => textOf(fieldsOf(value)['id'])));
    const shared = {
        id,
        aliases: aliases.filter((alias) => alias !== id).toSorted(),
        severity: readRatings(fields),
    };
    return itemsOf(placeIn(fields, 'affects', place.path)).map((affected) => {
        const target = requireFields(affected);
        const reference = requireText(placeIn(target, 'ref', affected.path));
        const component = findComponent(reference, components);
        const versions = itemsOf(placeIn(target, 'versions', affected.path)).map(readAffected);
        const installed = versions.find(({ status }) => status === 'affected')?.version ?? '';
        return {
            ...shared,
            ...component,
            version: component.version === '' ? installed : component.version,
            fixedIn: fixesOf(versions, textOf(fields['recommendation'])),
        };
    });
}
/** What the source that named it says; else the worst that anybody says. */
function readRatings(fields) {
    const list = Array.isArray(fields['ratings']) ? fields['ratings'] : [];
    const own = textOf(fieldsOf(fields['source'])['name']);
    const ratings = list.map(fieldsOf).map((rating) => ({
        source: textOf(fieldsOf(rating['source'])['name']),
        severity: (0,vulnerability/* readSeverity */.MW)(textOf(rating['severity'])),
    }));
    const known = ratings.filter(({ severity }) => severity !== 'unknown');
    const named = known.filter(({ source }) => own !== '' && source === own);
    const [worst] = (named.length > 0 ? named : known)
        .map(({ severity }) => severity)
        .toSorted(vulnerability/* compareSeverities */.Rj);
    return worst ?? 'unknown';
}
/** A reference is a component's, or a link to one in another document, which ends with it. */
function findComponent(reference, components) {
    const target = reference.startsWith('urn:cdx:')
        ? decodeLink(reference.slice(reference.indexOf('#') + 1))
        : reference;
    const known = components.get(target);
    if (known !== undefined)
        return known;
    const address = readPackageAddress(target);
    return {
        packageName: address?.name ?? target,
        packageType: address?.type ?? '',
        version: address?.version ?? '',
        path: '',
        layer: null,
    };
}
function decodeLink(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function readAffected({ value }) {
    const fields = fieldsOf(value);
    return {
        version: textOf(fields['version']),
        range: textOf(fields['range']),
        status: textOf(fields['status']),
    };
}
/** Grype names them as ranges that are not affected, Trivy as what to upgrade to. */
function fixesOf(versions, recommendation) {
    const ranges = versions
        .filter(({ status }) => status === 'unaffected')
        .map(({ version, range }) => version || (/^vers:[^/]+\/>=(.+)$/.exec(range)?.[1] ?? ''));
    const upgrade = /^Upgrade \S+ to version (.+)$/i.exec(recommendation)?.[1] ?? '';
    return textsOf([...ranges, ...upgrade.split(',')]);
}

;// CONCATENATED MODULE: ./src/vulnerabilities/formats/grype.ts



/** Whether a document is one of `grype --output json`. */
function isGrypeReport(document) {
    return 'matches' in document && textOf(fieldsOf(document['descriptor'])['name']) === 'grype';
}
/**
 * Reads a report of Grype. Fails with a ReportFault.
 * @see https://github.com/anchore/grype/blob/main/grype/presenter/models/document.go
 */
function readGrypeReport(document) {
    const descriptor = fieldsOf(document['descriptor']);
    const version = textOf(descriptor['version']);
    const database = databaseOf(fieldsOf(descriptor['db']));
    return {
        scanner: {
            name: 'grype',
            version: version === '' ? null : version,
            database: database === '' ? null : database,
        },
        vulnerabilities: itemsOf(placeIn(document, 'matches')).map(readMatch),
    };
}
/** Schema 6 of the database says it under `status`. */
function databaseOf(db) {
    const built = textOf(fieldsOf(db['status'])['built']);
    return built === '' ? textOf(db['built']) : built;
}
function readMatch(place) {
    const match = requireFields(place);
    const found = requireFields(placeIn(match, 'vulnerability', place.path));
    const artifact = requireFields(placeIn(match, 'artifact', place.path));
    const address = readPackageAddress(textOf(artifact['purl']));
    const id = requireText(placeIn(found, 'id', `${place.path}.vulnerability`));
    const related = itemsOf(placeIn(match, 'relatedVulnerabilities', place.path)).map((one) => textOf(fieldsOf(one.value)['id']));
    return {
        id,
        aliases: textsOf(related)
            .filter((alias) => alias !== id)
            .toSorted(),
        severity: (0,vulnerability/* readSeverity */.MW)(textOf(found['severity'])),
        packageName: requireText(placeIn(artifact, 'name', `${place.path}.artifact`)),
        packageType: address?.type ?? textOf(artifact['type']),
        version: textOf(artifact['version']),
        fixedIn: textsOf(fieldsOf(found['fix'])['versions']),
        ...choosePlace(itemsOf(placeIn(artifact, 'locations', place.path)).map(readLocation)),
    };
}
function readLocation({ value }) {
    const location = fieldsOf(value);
    return { path: textOf(location['path']), layer: textOf(location['layerID']) };
}

;// CONCATENATED MODULE: ./src/vulnerabilities/formats/sarif.ts



/** Whether a document is a SARIF log. */
function isSarif(document) {
    return Array.isArray(document['runs']) && typeof document['version'] === 'string';
}
/**
 * Reads the vulnerabilities of a SARIF 2.1.0 log. SARIF has no fields for packages: they are taken from the lines
 * `Package: …` and alike that scanners write into messages and help. Fails with a ReportFault.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function readSarif(document) {
    const version = textOf(document['version']);
    if (version !== '2.1.0')
        throw new ReportFault(`it is SARIF ${version}, and 2.1.0 is read`);
    const [run, ...others] = itemsOf(placeIn(document, 'runs'));
    if (run === undefined)
        throw new ReportFault('it has no `runs`');
    if (others.length > 0)
        throw new ReportFault(`it has ${others.length + 1} \`runs\`, not one`);
    return readRun(run);
}
function readRun(place) {
    const run = requireFields(place);
    const driver = fieldsOf(fieldsOf(run['tool'])['driver']);
    const name = textOf(driver['name']).toLowerCase();
    const version = textOf(driver['version']);
    const listed = Array.isArray(driver['rules']) ? driver['rules'] : [];
    const rules = new Map(listed.map(fieldsOf).map((rule) => [textOf(rule['id']), readRule(rule)]));
    return {
        scanner: {
            name: name === '' ? 'SARIF' : name,
            version: version === '' ? null : version,
            database: null,
        },
        vulnerabilities: itemsOf(placeIn(run, 'results', place.path)).flatMap((result) => readResult(result, rules)),
    };
}
function readRule(rule) {
    const properties = fieldsOf(rule['properties']);
    return {
        tags: textsOf(properties['tags']).map((tag) => tag.toLowerCase()),
        score: textOf(properties['security-severity']),
        facts: sarif_readFacts(fieldsOf(rule['help'])['text']),
    };
}
function readResult(place, rules) {
    const result = requireFields(place);
    const ruleId = requireText(placeIn(result, 'ruleId', place.path));
    const rule = rules.get(ruleId) ?? readRule({});
    const { tags } = rule;
    if (!tags.includes('vulnerability') && tags.some((tag) => otherKinds.has(tag)))
        return [];
    const own = sarif_readFacts(fieldsOf(result['message'])['text']);
    const line = (name) => own.get(name) ?? rule.facts.get(name) ?? '';
    return [
        {
            id: readId(line('Vulnerability'), ruleId),
            aliases: [],
            severity: readRank(line('Severity'), rule),
            ...readPackage(line),
            fixedIn: textsOf((line('Fixed Version') || line('Fix Version')).split(',')),
            path: line('Location').replace(/^\/+/, ''),
            layer: null,
        },
    ];
}
/** Some scanners write a package URL, others a name. */
function readPackage(line) {
    const packageName = line('Package');
    const version = line('Installed Version') || line('Version');
    const address = readPackageAddress(packageName);
    if (address === null)
        return { packageName, packageType: line('Type'), version };
    const { name, type } = address;
    return { packageName: name, packageType: type, version: version || address.version };
}
/** What a scanner may report besides vulnerabilities. */
const otherKinds = new Set(['secret', 'misconfiguration', 'license']);
const factNames = [
    ...['Vulnerability', 'Severity', 'Package', 'Type', 'Location'],
    ...['Installed Version', 'Version', 'Fixed Version', 'Fix Version'],
];
/** Finds lines `Name: value`, or `Name value` of a vulnerability; the first of a name counts. */
function sarif_readFacts(text) {
    const facts = new Map();
    for (const line of typeof text === 'string' ? text.split('\n') : []) {
        const words = line.trim();
        const name = factNames.find((one) => sarif_isNamed(words, one));
        if (name === undefined || facts.has(name))
            continue;
        facts.set(name, textOf(words.slice(name.length).replace(/^\s*:?/, '')));
    }
    return facts;
}
function sarif_isNamed(line, name) {
    if (!line.startsWith(name))
        return false;
    const next = line.slice(name.length);
    return /^\s*:/.test(next) || (name === 'Vulnerability' && /^ \S+$/.test(next));
}
/** Grype puts the package into the rule's id, behind that of the vulnerability. */
function readId(told, ruleId) {
    if (told !== '')
        return told;
    const advisory = /^(?:CVE-\d{4}-\d+|GHSA(?:-[0-9a-z]{4}){3})(?=$|-)/i.exec(ruleId);
    return advisory?.[0] ?? ruleId;
}
function readRank(told, { tags, score }) {
    const ranks = [told, ...tags].map(vulnerability/* readSeverity */.MW);
    const known = ranks.find((rank) => rank !== 'unknown');
    return known ?? (score === '' ? 'unknown' : (0,vulnerability/* severityOfScore */.FL)(Number(score)));
}

;// CONCATENATED MODULE: ./src/vulnerabilities/formats/trivy.ts




/** Whether a document is one of `trivy --format json`. */
function isTrivyReport(document) {
    return (typeof document['SchemaVersion'] === 'number' && typeof document['ArtifactName'] === 'string');
}
/**
 * Reads a report of Trivy. Fails with a ReportFault.
 * @see https://trivy.dev/latest/docs/configuration/reporting/#json
 */
function readTrivyReport(document) {
    const version = textOf(fieldsOf(document['Trivy'])['Version']);
    return {
        scanner: { name: 'trivy', version: version === '' ? null : version, database: null },
        vulnerabilities: itemsOf(placeIn(document, 'Results')).flatMap(trivy_readResult),
    };
}
function trivy_readResult(place) {
    const result = requireFields(place);
    const type = textOf(result['Type']);
    return itemsOf(placeIn(result, 'Vulnerabilities', place.path)).map((one) => trivy_readVulnerability(one, type));
}
function trivy_readVulnerability(place, type) {
    const fields = requireFields(place);
    const layer = fieldsOf(fields['Layer']);
    const layers = [textOf(layer['DiffID']), textOf(layer['Digest'])];
    const address = readPackageAddress(textOf(fieldsOf(fields['PkgIdentifier'])['PURL']));
    return {
        id: requireText(placeIn(fields, 'VulnerabilityID', place.path)),
        aliases: textsOf(fields['VendorIDs']).toSorted(),
        severity: (0,vulnerability/* readSeverity */.MW)(textOf(fields['Severity'])),
        packageName: requireText(placeIn(fields, 'PkgName', place.path)),
        packageType: address?.type ?? type,
        version: textOf(fields['InstalledVersion']),
        fixedIn: textOf(fields['FixedVersion'])
            .split(',')
            .map((version) => version.trim())
            .filter((version) => version !== ''),
        path: textOf(fields['PkgPath']).replace(/^\/+/, ''),
        layer: layers.find(image_digest/* isDigest */.Bc) ?? null,
    };
}

;// CONCATENATED MODULE: ./src/vulnerabilities/read-scan.ts





/** Larger reports are not read; the largest image known has a tenth of it. */
const scanLimitBytes = 64 * 1024 * 1024;
/** No image has more; the comparison is made for as many. */
const mostVulnerabilities = 100_000;
/**
 * Reads a report on one image: JSON of Trivy or Grype, CycloneDX 1.4 to 1.7, or SARIF 2.1.0. Its author is not trusted.
 * Never throws.
 */
function readScan(text) {
    try {
        const report = readDocument(JSON.parse(text));
        const { length } = report.vulnerabilities;
        return length > mostVulnerabilities
            ? refuse(`it lists ${length} vulnerabilities, and ${mostVulnerabilities} are the most`)
            : { kind: 'read', report };
    }
    catch (error) {
        if (error instanceof ReportFault)
            return refuse(error.message);
        return refuse(error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read');
    }
}
function readDocument(value) {
    const document = fieldsOf(value);
    if (isTrivyReport(document))
        return readTrivyReport(document);
    if (isGrypeReport(document))
        return readGrypeReport(document);
    if (isCycloneDx(document))
        return readCycloneDx(document);
    if (isSarif(document))
        return readSarif(document);
    throw new ReportFault('it is neither JSON of Trivy or Grype nor CycloneDX nor SARIF');
}
function refuse(why) {
    return { kind: 'refused', why };
}

// EXTERNAL MODULE: ./src/vulnerabilities/settings.ts
var settings = __webpack_require__(72893);
// EXTERNAL MODULE: ./src/image/verify.ts
var verify = __webpack_require__(98028);
;// CONCATENATED MODULE: ./src/adapters/scan-layout.ts









const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const scan_layout_jsonLimitBytes = 8 * 1024 * 1024;
/**
 * Puts one image whole into a new image layout (OCI image spec, image-layout.md): what others find in a layout that
 * several images share, and where known layers are missing, nobody can tell. Blobs are linked where that is possible.
 * Fails with `blob-missing`, `blob-corrupt` or `image-invalid`.
 */
async function writeScanLayout(folder, { image, blobs }) {
    const bytes = await (0,verify/* readVerified */.xu)(blobs, image.digest, scan_layout_jsonLimitBytes);
    const field = await (0,read_image/* readDocument */.u0)(blobs, image.digest, 'The manifest');
    const manifest = (0,spec/* parseManifestOrIndex */.y)(field);
    if (manifest.kind === 'index')
        throw new Error(`${image.digest} is an index, not an image.`);
    const named = field.value.mediaType;
    const mediaType = typeof named === 'string' && named !== '' ? named : manifestType;
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'blobs', 'sha256'), { recursive: true });
    await (0,promises_.writeFile)(blobPath(folder, image.digest), bytes);
    const wanted = new Map([manifest.config, ...image.layers].map((one) => [one.digest, one]));
    for (const blob of wanted.values())
        await placeBlob(folder, { blob, blobs });
    const index = {
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.index.v1+json',
        manifests: [{ mediaType, digest: image.digest, size: bytes.length }],
    };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'index.json'), JSON.stringify(index));
}
async function placeBlob(folder, { blob, blobs }) {
    const target = blobPath(folder, blob.digest);
    if (await linkBlob(blobs.fileOf?.(blob.digest), { blob, target }))
        return;
    await (0,external_node_stream_promises_.pipeline)((0,verify/* openVerified */.p_)(blobs, blob), (0,external_node_fs_.createWriteStream)(target));
}
/** False where the file has to be copied: it is none of a folder, or lies on another file system. */
async function linkBlob(source, { blob, target }) {
    if (source === undefined)
        return false;
    const facts = await (0,promises_.lstat)(source).catch(() => null);
    if (facts?.isFile() !== true)
        return false;
    if (facts.size === 0 && blob.sizeBytes > 0) {
        throw (0,errors/* failure */.V)('blob-missing', { digest: blob.digest, what: 'its file is empty' });
    }
    return (0,promises_.link)(source, target).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/adapters/scanners.ts







const workflowWords = {
    install: 'add a step before this one that installs it',
    timeout: 'vulnerabilities-timeout',
};
/**
 * Trivy and Grype on the PATH. They run in a folder of their own, so that configuration and ignore files that a pull
 * request brings do not count; variables of theirs do.
 */
function scannersIn(options) {
    const updated = new Set();
    return {
        async scan(request) {
            const program = await findProgram(request.program, options.environment);
            if (program === null)
                return unavailable(missingWords(request.program, options.words));
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.folder, 'scan-'));
            try {
                const isUpToDate = updated.has(program);
                const answer = await scanIn(folder, { ...options, request, program, isUpToDate });
                if (answer.kind === 'read')
                    updated.add(program);
                return answer;
            }
            catch (error) {
                options.signal.throwIfAborted();
                return unavailable(`it cannot be scanned: ${messageOf(error)}`);
            }
            finally {
                await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
            }
        },
        async read(path) {
            const answer = await readReport((0,external_node_path_.resolve)(options.workspace, path));
            if (answer.kind === 'read')
                return answer;
            return unavailable(`\`${path}\` cannot be used: ${answer.why}`);
        },
    };
}
async function findProgram(choice, { PATH = '' }) {
    for (const program of choice === 'auto' ? settings/* scannerPrograms */.e : [choice]) {
        for (const folder of PATH.split(external_node_path_.delimiter).filter((part) => part !== '')) {
            if (await isExecutable((0,external_node_path_.join)(folder, program)))
                return program;
        }
    }
    return null;
}
async function isExecutable(path) {
    const facts = await (0,promises_.stat)(path).catch(() => null);
    if (facts?.isFile() !== true)
        return false;
    return (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(() => true, () => false);
}
function missingWords(choice, words = workflowWords) {
    const names = choice === 'auto' ? 'neither `trivy` nor `grype`' : `no \`${choice}\``;
    return `there is ${names} on the PATH; ${words.install}`;
}
const reportFile = 'report.json';
async function scanIn(folder, scan) {
    const { request, program, signal } = scan;
    // Relative names: a colon or an at sign in a path would be read as the beginning of a tag.
    await writeScanLayout((0,external_node_path_.join)(folder, 'layout'), request);
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'tmp'));
    signal.throwIfAborted();
    let lastLine = '';
    const end = await (0,exec/* streamCommand */.C)({
        command: program,
        args: programs[program].arguments(request),
        folder,
        environment: scannerEnvironment(folder, scan),
        onLine: (line) => {
            if (line.trim() !== '')
                lastLine = line.trim();
        },
        shouldStop: () => false,
        timeoutMs: request.timeoutMs,
        signal,
    });
    signal.throwIfAborted();
    if (end.kind !== 'exited')
        return unavailable(endWords(end, scan));
    const answer = await readReport((0,external_node_path_.join)(folder, reportFile));
    // Either may be told to end with another code when it finds something.
    if (answer.kind === 'read' || end.code === 0)
        return named(answer, program);
    return unavailable(`\`${program}\` failed: ${lastLine === '' ? `code ${end.code}` : lastLine}`);
}
/** How each is started: one report in JSON, of packages alone, and no code for findings. */
const programs = {
    // https://trivy.dev/latest/docs/references/configuration/cli/trivy_image/
    trivy: {
        arguments: ({ timeoutMs }) => [
            ...['image', '--input', 'layout', '--scanners', 'vuln'],
            ...['--format', 'json', '--output', reportFile, '--exit-code', '0'],
            ...['--timeout', `${Math.ceil(timeoutMs / 1000)}s`, '--no-progress'],
        ],
        keepDatabase: { TRIVY_SKIP_DB_UPDATE: 'true' },
        environment: { TRIVY_SKIP_VERSION_CHECK: 'true' },
    },
    // https://oss.anchore.com/docs/reference/grype/cli/
    grype: {
        arguments: () => ['oci-dir:layout', '--output', 'json', '--file', reportFile, '--quiet'],
        keepDatabase: { GRYPE_DB_AUTO_UPDATE: 'false' },
        environment: { GRYPE_CHECK_FOR_APP_UPDATE: 'false' },
    },
};
/** Without our inputs and the job's own tokens. What a scanner unpacks goes with the folder. */
function scannerEnvironment(folder, { environment, program, isUpToDate }) {
    const kept = Object.entries(environment).filter(([name]) => !/^INPUT_|^STATE_|^ACTIONS_(?:RUNTIME_TOKEN|ID_TOKEN_)/.test(name));
    const { environment: own, keepDatabase } = programs[program];
    return {
        ...Object.fromEntries(kept),
        ...own,
        ...(isUpToDate ? keepDatabase : {}),
        TMPDIR: (0,external_node_path_.join)(folder, 'tmp'),
    };
}
function endWords(end, { program, request, words = workflowWords }) {
    if (end.kind !== 'timed-out')
        return `\`${program}\` was stopped`;
    const seconds = request.timeoutMs / 1000;
    return `\`${program}\` took longer than ${seconds} s; raise \`${words.timeout}\``;
}
function named(answer, program) {
    if (answer.kind === 'read')
        return answer;
    return unavailable(`\`${program}\` wrote no report that can be read: ${answer.why}`);
}
async function readReport(path) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch(() => null);
    if (file === null)
        return unavailable('there is no such file');
    try {
        const facts = await file.stat();
        if (!facts.isFile())
            return unavailable('it is no file');
        if (facts.size > scanLimitBytes) {
            return unavailable(`it has ${facts.size} bytes, and ${scanLimitBytes} are read`);
        }
        const reading = readScan(await file.readFile('utf8'));
        return reading.kind === 'read' ? reading : unavailable(reading.why);
    }
    finally {
        await file.close();
    }
}
function unavailable(why) {
    return { kind: 'unavailable', why };
}
function messageOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.replace(/\.$/, '');
}

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

;// CONCATENATED MODULE: ./src/adapters/secret-sources.ts


/** A larger file is no secret that somebody prints, and each of its lines would have to be looked for. */
const largestBytes = 16_384;
/** Variables of the job, and files as BuildKit finds them: relative to the checkout, or anywhere. */
function secretSources(environment, workspace) {
    return {
        variable: (name) => environment[name] ?? '',
        file: async (path) => {
            try {
                const full = (0,external_node_path_.resolve)(workspace, path);
                const { size } = await (0,promises_.stat)(full);
                return size > largestBytes ? '' : await (0,promises_.readFile)(full, 'utf8');
            }
            catch {
                return '';
            }
        },
    };
}

// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(48472);
;// CONCATENATED MODULE: ./src/lint/shellcheck/comment.ts

/**
 * Reads the output of `shellcheck -f json1`; null when it is something else. Its levels are our severities.
 * https://github.com/koalaman/shellcheck/blob/master/shellcheck.1.md
 */
function parseShellcheckOutput(text) {
    const output = comment_parseJson(text);
    if (!isRecord(output) || !Array.isArray(output['comments']))
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
var problems = __webpack_require__(39538);
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

// EXTERNAL MODULE: ./src/adapters/started-processes.ts
var started_processes = __webpack_require__(27185);
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

;// CONCATENATED MODULE: ./src/adapters/thrown.ts



/** Any thrown value becomes a message; one that is not ours keeps its stack for the debug log. */
function explainThrown(thrown) {
    const error = recogniseFullDisk(thrown) ?? thrown;
    if (error instanceof errors/* ActionError */.l)
        return `${error.message}\n${error.remedy}`;
    core/* debug */.Yz(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const detail = error instanceof Error ? error.message : String(error);
    return `Dockweigh failed unexpectedly: ${detail}\nPlease report this with the debug log of the step.`;
}

// EXTERNAL MODULE: ./src/stages/plan-run.ts + 13 modules
var plan_run = __webpack_require__(883);
;// CONCATENATED MODULE: ./src/action.ts




























/** Entry on a GitHub Actions runner. The only place that sets the step's failure. */
async function runOnActions(environment, early) {
    const cleanup = createCleanup();
    const interruption = listenForSignals();
    const ended = new AbortController();
    const signal = AbortSignal.any([interruption.signal, ended.signal]);
    signal.addEventListener('abort', () => {
        early.end();
    });
    const problem = await Promise.race([
        runMain(environment, { cleanup, early, signal }),
        interruption.happened,
    ]).catch(explainThrown);
    // What was begun ahead of its time may still be running, and would be in the way of the cleanup.
    ended.abort();
    await (0,started_processes/* endStartedProcesses */._)(environment[started_processes/* runVariable */.M] ?? '');
    for (const left of await cleanup.run())
        core/* warning */.$e(`Could not be removed: ${left}`);
    noteClean();
    if (problem !== null)
        core/* setFailed */.C1(problem);
    // A command that does not react to the interruption must not keep the step alive.
    if (interruption.signal.aborted)
        process.exit(1);
}
/** On a full disk nothing can be noted; the step after the job then looks once more. */
function noteClean() {
    try {
        core/* saveState */.LZ('clean', 'true');
    }
    catch (error) {
        core/* debug */.Yz(String(error));
    }
}
async function runMain(environment, means) {
    const { cleanup, early, signal } = means;
    signal.throwIfAborted();
    const { folder } = early;
    // Known before it is there and made in one go: whenever the run is ended, the folder is found.
    core/* saveState */.LZ('folder', folder);
    cleanup.add('temporary folder', () => removeFolder(folder));
    (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    const reportFolder = (0,external_node_path_.dirname)(folder);
    const runner = await actionsRunner({ environment, signal, folder, reportFolder });
    // Whoever needs the answer waits less for it.
    void runner.findCacheService();
    const ports = connect(runner, means);
    // Its failure is met by the run.
    const planned = (0,plan_run/* planRun */.n)({ host: runner, ...ports });
    planned.catch(() => undefined);
    // The larger part of the program is loaded while git, the cache and Docker are answering.
    const { run } = await Promise.all(/* import() */[__webpack_require__.e(432), __webpack_require__.e(246)]).then(__webpack_require__.bind(__webpack_require__, 40246));
    const outcome = await run(ports, planned);
    return outcome.failure;
}
function connect(runner, { cleanup, early }) {
    const { job, folder, signal } = runner;
    const say = (line) => {
        runner.say(line);
    };
    const hide = (secret) => {
        runner.hide(secret);
    };
    const token = runner.inputs['github-token'] ?? '';
    if (token !== '')
        runner.hide(token);
    const connection = { token, apiUrl: job.apiUrl, graphqlUrl: job.graphqlUrl, signal };
    return {
        runner,
        repository: gitRepository({
            workspace: job.workspace,
            folder,
            serverUrl: job.serverUrl,
            token,
            cleanup,
            signal,
            say,
        }),
        builder: buildxBuilder({
            cleanup,
            signal,
            say,
            onBuilder: (name) => {
                core/* saveState */.LZ('builder', name);
            },
            takeAnswer: early.takeAnswer,
        }),
        comments: connectComments(connection),
        labels: connectLabels(connection),
        results: connectResults(connection),
        reviews: connectReviews(connection),
        shellcheck: shellcheckProgram({ folder, environment: process.env, signal }),
        hashing: hashInThreads(),
        reportPage: builtPage(),
        scratch: scratchIn(folder),
        scanners: scannersIn({ workspace: job.workspace, folder, environment: process.env, signal }),
        secretSources: secretSources(process.env, job.workspace),
        records: actionsCacheRecords({
            client: (0,record_process/* recordClient */.j0)(),
            started: early.recordClient,
            folder,
            environment: process.env,
            signal,
            findCacheService: () => runner.findCacheService(),
        }),
        images: imageSources({
            cwd: job.workspace,
            folder,
            environment: process.env,
            signal,
            cleanup,
            hide,
        }),
        registries: registryScales({ environment: process.env, signal, cleanup, hide }),
    };
}
/** Entry of the step after the job: does what the main step could not because it was killed. */
async function cleanUpOnActions(environment) {
    const folder = environment['STATE_folder'] ?? '';
    if (folder === '' || environment['STATE_clean'] === 'true')
        return;
    await (0,started_processes/* endStartedProcesses */._)(folder);
    const cleanup = createCleanup();
    const builder = environment['STATE_builder'] ?? '';
    const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
    cleanup.add('temporary folder', () => removeFolder(folder));
    cleanup.add('worktree', () => removeWorktree(workspace, folder));
    if (builder !== '')
        cleanup.add(`builder ${builder}`, () => removeBuilder(builder));
    for (const left of await cleanup.run())
        core/* warning */.$e(`Could not be removed: ${left}`);
}


/***/ }),

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

/***/ 38474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ joinKey),
/* harmony export */   _s: () => (/* binding */ planCache),
/* harmony export */   p2: () => (/* binding */ imageKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const longestKey = 64;
/**
 * A stable name for one image of a repository: Dockerfile, target and platforms, in letters any service takes. Images
 * of a list may differ in other things, so their name in it goes before.
 */
function imageKey(config, listedAs = null) {
    const { file, target, platforms } = config;
    const parts = [listedAs, file, target, ...platforms].filter((part) => part !== null);
    if (listedAs === null)
        return shorten(parts.map(slug).join('.'), parts);
    return joinKey(parts);
}
/** Joins names to a key in letters any service takes; names that lose letters, or have dots, get a hash: keys differ. */
function joinKey(parts) {
    const slugs = parts.map(slug);
    const isWhole = slugs.every((each, index) => each === parts[index] && !each.includes('.'));
    return isWhole ? shorten(slugs.join('.'), parts) : addHash(slugs.join('.'), parts);
}
function shorten(key, parts) {
    return key.length <= longestKey ? key : addHash(key, parts);
}
function addHash(key, parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 8);
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
function planCache(config, service, listedAs = null) {
    const scope = `dockweigh-${imageKey(config, listedAs)}`;
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

/***/ 76548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ retireMarker),
/* harmony export */   Jk: () => (/* binding */ isCommentKey),
/* harmony export */   Yu: () => (/* binding */ addMarker),
/* harmony export */   qB: () => (/* binding */ compareRuns),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
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
/**
 * The body of a comment that a later one has taken the place of: nobody's own any more, so that no run writes to it or
 * takes it away.
 */
function retireMarker(body) {
    return body.replace(/^<!-- dockweigh:/, '<!-- dockweigh-outdated:');
}
/** The text below the marker, with the line ends and trailing space that GitHub may change made equal. */
function readText(body) {
    return body.replace(markerPattern, '').replace(/\r\n/g, '\n').trimEnd();
}
/** Positive when `a` is the later run: by run id, then by attempt. Run ids grow over a repository's life. */
function compareRuns(a, b) {
    return a.runId - b.runId || a.runAttempt - b.runAttempt;
}


/***/ }),

/***/ 32730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ maxDockerfileBytes),
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(28564);
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
// EXTERNAL MODULE: ./src/dockerfile/source.ts
var dockerfile_source = __webpack_require__(84625);
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
var excerpt = __webpack_require__(55471);
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
var joined_text = __webpack_require__(33001);
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
var run_commands = __webpack_require__(67442);
// EXTERNAL MODULE: ./src/dockerfile/stages.ts + 3 modules
var stages = __webpack_require__(54664);
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

/***/ 55471:
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

/***/ 59742:
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

/***/ 33001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ sliceJoined),
/* harmony export */   Qs: () => (/* binding */ spanIn),
/* harmony export */   cT: () => (/* binding */ joinLines),
/* harmony export */   kU: () => (/* binding */ joinSpans),
/* harmony export */   w7: () => (/* binding */ concatJoined)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84625);

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

/***/ 67442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ withTriggers),
/* harmony export */   UN: () => (/* binding */ runsIn),
/* harmony export */   ZS: () => (/* binding */ runCommandsOf)
/* harmony export */ });
/* harmony import */ var _instruction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59742);

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

/***/ 15178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readShell),
  r: () => (/* binding */ scriptText)
});

// EXTERNAL MODULE: ./src/dockerfile/joined-text.ts
var joined_text = __webpack_require__(33001);
// EXTERNAL MODULE: ./src/dockerfile/shell/program.ts
var shell_program = __webpack_require__(9467);
// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(88989);
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

/***/ 84625:
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

/***/ 54664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yZ: () => (/* binding */ globalArguments),
  bQ: () => (/* binding */ lineageOf),
  ir: () => (/* binding */ readStages)
});

// EXTERNAL MODULE: ./src/dockerfile/joined-text.ts
var joined_text = __webpack_require__(33001);
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
var script = __webpack_require__(15178);
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
var variables = __webpack_require__(31763);
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

/***/ 31763:
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
/* harmony import */ var _joined_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33001);

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

/***/ 28564:
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

/***/ 50731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ peekCompression),
/* harmony export */   IR: () => (/* binding */ detectCompression),
/* harmony export */   Uo: () => (/* binding */ isLayerMediaType),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   mF: () => (/* binding */ decompress),
/* harmony export */   sJ: () => (/* binding */ isForeignLayer)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28564);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21053);
/* harmony import */ var _packing_gauge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91660);




/**
 * Larger than zlib's 16 KiB, so that a layer costs fewer turns of the event loop, and small enough to tell files in a
 * layer apart by what they pack to.
 */
const chunkSize = 64 * 1024;
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
    const input = (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .openInput */ .l)(blob);
    try {
        yield* unpack(input, await peekCompression(input), (0,_packing_gauge_js__WEBPACK_IMPORTED_MODULE_3__/* .openPackingGauge */ .F)());
    }
    finally {
        await input.close();
    }
}
/** How the blob that begins here is packed; nothing is taken of it. */
async function peekCompression(input) {
    return detectCompression(await input.peek(magicBytes));
}
/** Unpacks a blob that begins here, like `decompress`. The gauge knows of every piece before it comes. */
async function* unpack(input, compression, gauge) {
    if (compression !== 'none') {
        do
            yield* unpackFrame(input, compression, gauge);
        while ((await peekCompression(input)) === compression);
    }
    for (let piece = await input.next(); piece; piece = await input.next()) {
        if (compression !== 'none')
            continue;
        gauge.note(piece.length, piece.length);
        yield piece;
    }
}
/** Unpacks up to where the decompressor stops: Node.js reads all gzip members at once, but only one zstd frame. */
async function* unpackFrame(input, compression, gauge) {
    const output = compression === 'gzip' ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip({ chunkSize }) : createUnzstd();
    noteOutput(output, gauge);
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
/** Node.js counts what went in right before it pushes what came of it, and never again so exactly. */
function noteOutput(output, gauge) {
    const push = output.push.bind(output);
    let before = 0;
    output.push = (piece) => {
        if (piece !== null)
            gauge.note(piece.length, output.bytesWritten - before);
        before = output.bytesWritten;
        return push(piece);
    };
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
    const create = node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdDecompress;
    if (create)
        return create({ chunkSize });
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)('image-unsupported', {
        detail: `Its layers are packed with zstd, which Node.js ${process.versions.node} cannot read; Node.js 24 can.`,
    });
}


/***/ }),

/***/ 78033:
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

/***/ 45244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g9: () => (/* binding */ hasSameAttributes),
/* harmony export */   q1: () => (/* binding */ hasSameContent),
/* harmony export */   x1: () => (/* binding */ buildEntryTable)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);

const entryTypes = [
    'file',
    'directory',
    'symlink',
    'hardlink',
    'character-device',
    'block-device',
    'fifo',
];
/** As many as a number holds exactly. */
const startBytes = 6;
/** What a column holds; no blob that is near it is in one piece. */
const mostPacked = 2 ** 32 - 1;
/** Starts an empty table. */
function buildEntryTable() {
    const columns = createColumns(256);
    return {
        get length() {
            return columns.paths.length;
        },
        add: (head) => addEntry(columns, head),
        setFingerprint: (index, fingerprint) => {
            columns.fingerprints.set(fingerprint, index * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintBytes */ .S);
            columns.fingerprinted[index] = 1;
        },
        setPacked: (index, packedBytes) => {
            columns.packed[index] = Math.min(Math.round(packedBytes), mostPacked);
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
        packed: new Uint32Array(capacity),
        fingerprints: Buffer.alloc(capacity * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintBytes */ .S),
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
    columns.packed = copy(columns.packed.subarray(0, kept), new Uint32Array(capacity));
    columns.fingerprinted = copy(columns.fingerprinted.subarray(0, kept), new Uint8Array(capacity));
    const fingerprints = Buffer.alloc(capacity * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintBytes */ .S);
    fingerprints.set(columns.fingerprints.subarray(0, kept * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintBytes */ .S));
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
        packedBytes: (index) => columns.packed[index] ?? 0,
        linkTarget: (index) => columns.linkTargets.get(index) ?? '',
        fingerprint: (index) => columns.fingerprinted[index] === 1
            ? columns.fingerprints.subarray(index * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintBytes */ .S, (index + 1) * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintBytes */ .S)
            : null,
        fingerprintStart: (index) => columns.fingerprinted[index] === 1
            ? columns.fingerprints.readUIntBE(index * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintBytes */ .S, startBytes)
            : -1,
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


/***/ }),

/***/ 27501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fingerprintBytes),
/* harmony export */   e: () => (/* binding */ createFingerprinter)
/* harmony export */ });
/** Length of a fingerprint in bytes. */
const fingerprintBytes = 16;
/**
 * Starts a fingerprinter. A fingerprint is the XXH128 of the bytes, seed 0, in canonical byte order: the same in every
 * run and on every machine. It tells different contents apart unless somebody made them to collide, and proves
 * nothing: layers are proved by sha256. https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
 */
async function createFingerprinter() {
    const { createXXHash128 } = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.t.bind(__webpack_require__, 70608, 23));
    const hasher = await createXXHash128();
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


/***/ }),

/***/ 83649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d3: () => (/* binding */ HashingError),
/* harmony export */   ls: () => (/* binding */ hashInPlace),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78033);


/** The hash was not computed, and the stream is not to blame. */
class HashingError extends Error {
    name = 'HashingError';
}
/** The digest of bytes held in memory. */
function digestOf(bytes) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFromHex */ .Ch)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex'));
}
/** Hashes as the pieces come. */
const hashInPlace = {
    start: () => {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
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


/***/ }),

/***/ 21053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openInput)
/* harmony export */ });
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


/***/ }),

/***/ 74286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   DW: () => (/* binding */ asTexts),
/* harmony export */   J6: () => (/* binding */ asDigest),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   gy: () => (/* binding */ asOptionalText),
/* harmony export */   nS: () => (/* binding */ asSizeBytes),
/* harmony export */   wf: () => (/* binding */ invalidField)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28564);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78033);


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
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(text))
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
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('image-invalid', {
        what: field.document,
        detail: `${where} is ${actual}, not ${expected}.`,
    });
}


/***/ }),

/***/ 91660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openPackingGauge)
/* harmony export */ });
/** Opens a gauge at the beginning of both. It keeps only the notes that are ahead of the last question. */
function openPackingGauge() {
    const ahead = [];
    let behind = { unpacked: 0, packed: 0 };
    let last = behind;
    return {
        note(unpackedBytes, packedBytes) {
            last = { unpacked: last.unpacked + unpackedBytes, packed: last.packed + packedBytes };
            ahead.push(last);
        },
        packedAt(offset) {
            let next = ahead[0];
            while (next !== undefined && next.unpacked <= offset) {
                behind = next;
                ahead.shift();
                next = ahead[0];
            }
            if (next === undefined)
                return behind.packed;
            const share = (offset - behind.unpacked) / (next.unpacked - behind.unpacked);
            return behind.packed + share * (next.packed - behind.packed);
        },
    };
}


/***/ }),

/***/ 41558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   qy: () => (/* binding */ compareTexts),
/* harmony export */   ts: () => (/* binding */ cleanPath),
/* harmony export */   yl: () => (/* binding */ parentPath)
/* harmony export */ });
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


/***/ }),

/***/ 22554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   cu: () => (/* binding */ readPlatformList),
/* harmony export */   pC: () => (/* binding */ matchesPlatform)
/* harmony export */ });
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
const platformPattern = /^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9.]+)?$/;
/** Reads platforms to build, each once; an item may name several, joined by commas. */
function readPlatformList(items) {
    const named = items.flatMap((item) => item.split(',')).map((platform) => platform.trim());
    const platforms = [...new Set(named)];
    return { platforms, unknown: platforms.filter((platform) => !platformPattern.test(platform)) };
}


/***/ }),

/***/ 56313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* unused harmony export listImages */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28564);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22554);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99098);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98028);




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
    const document = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifestOrIndex */ .y)(await readDocument(blobs, place.digest, 'The manifest'));
    if (document.kind === 'manifest') {
        const image = await assembleImage(blobs, place.digest, document);
        return [{ platform: image.platform, image }];
    }
    if (place.depth >= indexDepthLimit) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('image-invalid', {
            what: `The index ${place.digest}`,
            detail: `Indexes are nested deeper than ${indexDepthLimit} levels.`,
        });
    }
    const found = [];
    for (const { digest, platform } of uniqueImages(document.manifests)) {
        if (place.platform && platform && !(0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPlatform */ .pC)(platform, place.platform)) {
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
    const available = found.map((one) => (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(one.platform)).join(', ') || 'none';
    const matches = found.flatMap(({ image }) => image && (!platform || (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPlatform */ .pC)(image.platform, platform)) ? [image] : []);
    const [first] = matches;
    if (first === undefined) {
        const wanted = platform ? (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(platform) : 'any platform';
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('platform-missing', { platform: wanted, available });
    }
    if (!platform && matches.length > 1)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('platform-ambiguous', { available });
    return first;
}
async function assembleImage(blobs, digest, manifest) {
    const config = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageConfig */ .F)(await readDocument(blobs, manifest.config.digest, 'The configuration'));
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('image-invalid', {
            what: `The configuration ${manifest.config.digest}`,
            detail: `\`rootfs.diff_ids\` lists ${diffIds.length} layers, the manifest ${digest} ${manifest.layers.length}.`,
        });
    }
    return manifest.layers.flatMap((layer, index) => {
        const diffId = diffIds[index];
        return diffId === undefined ? [] : [{ ...layer, diffId }];
    });
}
/** Reads a small JSON document among blobs. Fails with `blob-missing`, `blob-corrupt` or `image-invalid`. */
async function readDocument(blobs, digest, what) {
    const document = `${what} ${digest}`;
    const bytes = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(blobs, digest, jsonLimitBytes);
    try {
        return { document, path: '', value: JSON.parse(new TextDecoder().decode(bytes)) };
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('image-invalid', { what: document, detail: `It is not JSON: ${String(error)}` }, error);
    }
}


/***/ }),

/***/ 23564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readImageSource)
/* harmony export */ });
/* unused harmony export listPathReadings */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78033);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90634);


const schemes = ['registry', 'oci-layout', 'archive'];
const forms = '`registry:NAME:TAG`, `oci-layout:FOLDER` or `archive:FILE`';
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
        return { kind: 'other', nearest: null, mistake: `says no place; write ${forms}.` };
    const found = otherWords[word] ?? nearest(word, schemes);
    const hint = found === null ? `write ${forms}` : `did you mean \`${found}:\`?`;
    const end = found === null ? '.' : '';
    return { kind: 'other', nearest: found, mistake: `starts with \`${word}:\`; ${hint}${end}` };
}
function readRegistry(text, rest) {
    if (rest === '')
        return mistake('has no reference; write `registry:NAME:TAG`.');
    const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryReference */ .qq)(rest);
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
    const ofDigest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest)
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


/***/ }),

/***/ 90634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ isRegistryHost),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   qq: () => (/* binding */ parseRegistryReference)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78033);

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

/***/ 99098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseImageConfig),
/* harmony export */   y: () => (/* binding */ parseManifestOrIndex)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28564);
/* harmony import */ var _json_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74286);


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
    const mediaType = (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asOptionalText */ .gy)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(root, 'mediaType'));
    const hasManifests = !(0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(root, 'manifests'));
    const hasLayers = !(0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(root, 'layers'));
    if (hasManifests && hasLayers)
        throw (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidField */ .wf)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(root, 'layers'), 'absent from an index');
    requireSchemaVersion((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(root, 'schemaVersion'));
    if (indexTypes.has(mediaType) || (mediaType === '' && hasManifests))
        return parseIndex(root);
    if (manifestTypes.has(mediaType) || (mediaType === '' && hasLayers))
        return parseManifest(root);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('image-unsupported', {
        detail: `${root.document} has the media type ${mediaType || '(none)'}, which is neither an image index nor an image manifest.`,
    });
}
/** Reads an image configuration. Fails with `image-invalid`, naming the field. */
function parseImageConfig(root) {
    const settings = (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(root, 'config');
    return {
        platform: parsePlatform(root),
        settings: parseSettings((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(settings) ? { ...settings, value: {} } : settings),
        history: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(root, 'history')).map(parseHistoryEntry),
        diffIds: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(root, 'rootfs'), 'diff_ids')).map(_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asDigest */ .J6),
    };
}
function requireSchemaVersion(field) {
    if (!(0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(field) && field.value !== 2)
        throw (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidField */ .wf)(field, '2');
}
function parseIndex(root) {
    return { kind: 'index', manifests: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(root, 'manifests')).map(parseIndexedManifest) };
}
function parseIndexedManifest(field) {
    const platformField = (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'platform');
    const platform = (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(platformField) ? null : parsePlatform(platformField);
    return {
        ...parseDescriptor(field),
        platform,
        attestation: isAttestation((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'annotations'), platform),
    };
}
/** BuildKit marks attestations by an annotation and by the platform unknown/unknown (BuildKit, attestation-storage.md). */
function isAttestation(annotations, platform) {
    if (platform?.os === 'unknown' && platform.architecture === 'unknown')
        return true;
    if ((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(annotations))
        return false;
    return (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(annotations, 'vnd.docker.reference.type').value === 'attestation-manifest';
}
function parseManifest(root) {
    const config = parseDescriptor((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(root, 'config'));
    if (!configTypes.has(config.mediaType)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('image-unsupported', {
            detail: `${root.document} describes a ${config.mediaType}, not a container image.`,
        });
    }
    return {
        kind: 'manifest',
        config,
        layers: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(root, 'layers')).map(parseDescriptor),
    };
}
function parseDescriptor(field) {
    return {
        mediaType: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'mediaType')),
        digest: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asDigest */ .J6)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'digest')),
        sizeBytes: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asSizeBytes */ .nS)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'size')),
    };
}
function parsePlatform(field) {
    const platform = {
        os: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'os')),
        architecture: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'architecture')),
    };
    const variant = (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asOptionalText */ .gy)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'variant'));
    return variant === '' ? platform : { ...platform, variant };
}
function parseSettings(field) {
    return {
        entrypoint: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asTexts */ .DW)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'Entrypoint')),
        command: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asTexts */ .DW)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'Cmd')),
        environment: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asTexts */ .DW)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'Env')),
        user: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asOptionalText */ .gy)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'User')),
        workingDirectory: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asOptionalText */ .gy)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'WorkingDir')),
        exposedPorts: sortedKeys((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'ExposedPorts')),
        volumes: sortedKeys((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'Volumes')),
        labels: parseLabels((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'Labels')),
    };
}
function sortedKeys(field) {
    return (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(field) ? [] : Object.keys((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(field)).sort();
}
function parseLabels(field) {
    const names = sortedKeys(field);
    return Object.fromEntries(names.map((name) => [name, (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, name))]));
}
function parseHistoryEntry(field) {
    return {
        createdBy: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asOptionalText */ .gy)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'created_by')),
        comment: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .asOptionalText */ .gy)((0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'comment')),
        emptyLayer: (0,_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field, 'empty_layer').value === true,
    };
}


/***/ }),

/***/ 48452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VE: () => (/* binding */ blockBytes),
/* harmony export */   ZV: () => (/* binding */ TarFormatError),
/* harmony export */   e4: () => (/* binding */ decodeName)
/* harmony export */ });
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


/***/ }),

/***/ 20262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeHeader),
/* harmony export */   k: () => (/* binding */ readNumber)
/* harmony export */ });
/* harmony import */ var _tar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48452);

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
        linkTarget: readText(bytes, at + 157, 100),
    };
}
function isZeroBlock(bytes, at) {
    for (let index = at; index < at + _tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockBytes */ .VE; index++)
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
        throw new _tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .TarFormatError */ .ZV('A number in a tar header is too large.');
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
            throw new _tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .TarFormatError */ .ZV('A number in a tar header is not octal.');
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
    const name = readText(bytes, at, 100);
    const prefix = readText(bytes, at + 345, prefixLength(bytes, at));
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
function readText(bytes, offset, length) {
    let end = offset;
    while (end < offset + length && bytes[end] !== 0)
        end++;
    return end === offset ? '' : (0,_tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e4)(bytes, offset, end);
}
/** The sum of all bytes with blanks in the place of the sum; some old programs added signed bytes. */
function requireChecksum(bytes, at) {
    const stored = readNumber(bytes, at + 148, 8);
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, _tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockBytes */ .VE);
    const unsigned = 8 * 0x20 + sumBytes(view, 0, 148) + sumBytes(view, 156, _tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockBytes */ .VE);
    if (stored === unsigned)
        return;
    const block = bytes.subarray(at, at + _tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockBytes */ .VE);
    const highBytes = block.filter((byte, index) => byte > 127 && (index < 148 || index >= 156));
    if (stored === unsigned - 256 * highBytes.length)
        return;
    throw new _tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .TarFormatError */ .ZV('A tar header has a wrong checksum.');
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


/***/ }),

/***/ 80402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paxNumber),
/* harmony export */   d: () => (/* binding */ parsePax)
/* harmony export */ });
/* harmony import */ var _tar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48452);

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
        throw new _tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .TarFormatError */ .ZV(`The pax record ${key} is not a number that can be read.`);
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
    const value = (0,_tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e4)(bytes);
    if (value.includes('\0'))
        throw new _tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .TarFormatError */ .ZV(`The pax record ${key} contains a NUL.`);
    return value;
}
function malformed() {
    return new _tar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .TarFormatError */ .ZV('A pax extended header is malformed.');
}


/***/ }),

/***/ 98028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p_: () => (/* binding */ openVerified),
/* harmony export */   tB: () => (/* binding */ verifyBlob),
/* harmony export */   xu: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28564);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78033);
/* harmony import */ var _hashing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83649);



/**
 * Streams a blob and proves at its end that it has the size and the sha256
 * that its descriptor claims; reading stops as soon as it is longer. Whoever reads to the end has read the right
 * bytes. Fails with `blob-missing`, `blob-corrupt` or a `HashingError`.
 */
async function* openVerified(blobs, expected, hashing = _hashing_js__WEBPACK_IMPORTED_MODULE_1__/* .hashInPlace */ .ls) {
    const hash = hashing.start(expected.sizeBytes);
    let sizeBytes = 0;
    try {
        for await (const chunk of blobs.open(expected.digest)) {
            sizeBytes += chunk.length;
            if (sizeBytes > expected.sizeBytes)
                throw tooLong(expected);
            const taken = hash.update(chunk);
            yield chunk;
            await taken;
        }
        if (sizeBytes !== expected.sizeBytes) {
            throw corrupt(expected.digest, `it has ${sizeBytes} bytes instead of ${expected.sizeBytes}.`);
        }
        requireDigest(expected.digest, (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFromHex */ .Ch)(await hash.digest()));
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
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('image-invalid', {
                what: `The document ${digest}`,
                detail: `It is longer than ${limitBytes} bytes.`,
            });
        }
        chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    requireDigest(digest, (0,_hashing_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes));
    return bytes;
}
/** Reads a blob to its end for the sake of the proof alone. Fails like `openVerified`. */
async function verifyBlob(blobs, expected) {
    const stream = openVerified(blobs, expected);
    while ((await stream.next()).done !== true)
        ;
}
function tooLong({ digest, sizeBytes }) {
    return corrupt(digest, `it is longer than the ${sizeBytes} bytes its descriptor claims.`);
}
function requireDigest(expected, actual) {
    if (actual !== expected)
        throw corrupt(expected, `its content has the digest ${actual}.`);
}
function corrupt(digest, detail) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('blob-corrupt', { digest, detail });
}


/***/ }),

/***/ 52354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readWorkspacePath),
/* harmony export */   Y: () => (/* binding */ readRepositoryPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const elsewhere = /^([a-z][a-z0-9+.-]*:\/\/|git@)/i;
/** A drive, or folders that are parted by backslashes. */
const windowsPath = /^[a-z]:[\\/]|\\/i;
/**
 * Reads a path in the checkout, and returns it relative to it. Base is built in another folder than head, so a path
 * has to be relative and to stay inside.
 */
function readWorkspacePath(given, workspace) {
    if (elsewhere.test(given) || given === '-') {
        return { path: null, mistake: '; give a path inside the checkout.' };
    }
    if (windowsPath.test(given)) {
        return {
            path: null,
            mistake: ', a path of Windows; write it relative to the checkout, with `/`.',
        };
    }
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(workspace, given));
    if (isOutside(path)) {
        return { path: null, mistake: `, which is outside the checkout ${workspace}.` };
    }
    return { path: path === '' ? '.' : path, mistake: null };
}
/** Reads a path that a file of the repository names: relative to the repository's root, and inside it. */
function readRepositoryPath(given) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(given).replace(/(?<=.)\/$/, '');
    const isPath = given !== '' && !elsewhere.test(given) && !/\p{Cc}/u.test(given) && path !== '-';
    if (!isPath || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || isOutside(path)) {
        return {
            path: null,
            mistake: "; write a path that is relative to the repository's root and inside it.",
        };
    }
    return { path, mistake: null };
}
function isOutside(path) {
    return path === '..' || path.startsWith('../');
}


/***/ }),

/***/ 58915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inputReader),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38422);


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
        const rows = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
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
    const found = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputDefinitions */ .Z.find((input) => input.name === name);
    return found?.default.startsWith('${{') === true ? '' : (found?.default ?? '');
}
/** Shows a rejected value; long ones are cut, so that a secret pasted into the wrong input is not printed whole. */
function quote(value) {
    return `\`${value.length > 60 ? `${value.slice(0, 57)}...` : value}\``;
}


/***/ }),

/***/ 38422:
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

/***/ 94286:
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

/***/ 48472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Strongest first. */
const severities = ['error', 'warning', 'info', 'style'];


/***/ }),

/***/ 14014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ignoreMatcher)
/* harmony export */ });
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44158);
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_balena_dockerignore__WEBPACK_IMPORTED_MODULE_0__);

/** Tells whether an ignore file keeps a path of the context out. https://docs.docker.com/build/concepts/context/#dockerignore-files */
function ignoreMatcher(text) {
    const matcher = _balena_dockerignore__WEBPACK_IMPORTED_MODULE_0___default()["default"]().add(text.split(/\r?\n/));
    return (path) => matcher.ignores(path);
}


/***/ }),

/***/ 95745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ shellcheckPage)
/* harmony export */ });
/** The page that explains a code of ShellCheck (`SC2086`); null for other codes. */
function shellcheckPage(code) {
    return /^SC\d+$/.test(code) ? `https://www.shellcheck.net/wiki/${code}` : null;
}


/***/ }),

/***/ 39538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellProblems),
/* harmony export */   n: () => (/* binding */ excludedCodes)
/* harmony export */ });
/* harmony import */ var _dockerfile_joined_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33001);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95745);


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

/***/ 80247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bJ: () => (/* binding */ nearestVariable),
/* harmony export */   qb: () => (/* binding */ nearestName)
/* harmony export */ });
/* unused harmony export editDistance */
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

/***/ 73103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ limitReaders),
  D: () => (/* binding */ mapLimits)
});

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
/** Reads `max-layers` and `max-layer-increase`: a whole number; null when the text is not one. */
function parseCount(text) {
    return /^\d{1,6}$/.test(text) ? Number(text) : null;
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

// EXTERNAL MODULE: ./src/policy/vulnerability-limit.ts
var vulnerability_limit = __webpack_require__(14410);
;// CONCATENATED MODULE: ./src/policy/limit-readers.ts


const count = { parse: parseCount, expected: 'a whole number' };
/** How each limit is read. */
const limitReaders = {
    maxSize: {
        name: 'max-size',
        parse: parseSizeLimit,
        expected: 'a size such as `250MB` or `1GiB unpacked`',
    },
    maxIncrease: {
        name: 'max-increase',
        parse: parseGrowthLimit,
        expected: 'a growth such as `10%`, `20MB` or `5% and 10MB`',
    },
    maxLayers: { name: 'max-layers', ...count },
    maxLayerIncrease: { name: 'max-layer-increase', ...count },
    maxWaste: {
        name: 'max-waste',
        parse: parseWasteLimit,
        expected: 'a limit such as `20MB`, `5%` or `5% and 20MB`',
    },
    maxWasteIncrease: {
        name: 'max-waste-increase',
        parse: parseByteLimit,
        expected: 'a size such as `5MB`',
    },
    maxNewVulnerabilities: {
        name: 'max-new-vulnerabilities',
        parse: vulnerability_limit/* parseVulnerabilityLimit */.B,
        expected: 'counts by severity such as `critical=0, high=3`',
    },
};
/** Reads every limit with the same function. */
function mapLimits(read) {
    return {
        maxSize: read(limitReaders.maxSize),
        maxIncrease: read(limitReaders.maxIncrease),
        maxLayers: read(limitReaders.maxLayers),
        maxLayerIncrease: read(limitReaders.maxLayerIncrease),
        maxWaste: read(limitReaders.maxWaste),
        maxWasteIncrease: read(limitReaders.maxWasteIncrease),
        maxNewVulnerabilities: read(limitReaders.maxNewVulnerabilities),
    };
}


/***/ }),

/***/ 14410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseVulnerabilityLimit),
/* harmony export */   r: () => (/* binding */ checkVulnerabilities)
/* harmony export */ });
/* harmony import */ var _vulnerabilities_vulnerability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55748);

/** Reads `critical=0, high=3`; null when the text is not a limit. Each severity stands once. */
function parseVulnerabilityLimit(text) {
    const parts = text
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const pairs = parts.map(readPair);
    const known = pairs.filter((pair) => pair !== null);
    const counts = Object.fromEntries(known);
    const isWhole = known.length === pairs.length && known.length === Object.keys(counts).length;
    return !isWhole || known.length === 0 ? null : { counts, text: parts.join(', ') };
}
function readPair(part) {
    const match = /^([a-z]+)\s*=\s*(\d{1,6})$/i.exec(part);
    const name = match?.[1]?.toLowerCase();
    const severity = _vulnerabilities_vulnerability_js__WEBPACK_IMPORTED_MODULE_0__/* .vulnerabilitySeverities */ .SP.find((each) => each === name);
    return severity === undefined ? null : [severity, Number(match?.[2])];
}
/**
 * Counts what the pull request introduced, severity by severity; drift does not count. What a scanner should have said
 * and did not fails: nothing can be known of it. Without an image on a side there is nothing to judge.
 */
function checkVulnerabilities({ vulnerabilities }, limit) {
    if (limit === null)
        return null;
    const check = { id: 'max-new-vulnerabilities', limit: limit.text };
    if (vulnerabilities?.state === 'missing' && vulnerabilities.isForImage) {
        return { ...check, status: 'skip', actual: null, reason: vulnerabilities.message };
    }
    if (vulnerabilities?.state !== 'compared') {
        const reason = vulnerabilities?.message ?? 'Nobody looked for vulnerabilities.';
        return { ...check, status: 'fail', actual: null, reason };
    }
    const { introduced } = vulnerabilities.counts;
    const isOver = isExceeded(introduced, limit);
    return {
        ...check,
        status: isOver ? 'fail' : 'pass',
        actual: { value: countLimited(introduced, limit), unit: 'vulnerabilities' },
        reason: `The number of new vulnerabilities is ${isOver ? 'over' : 'within'} the limit.`,
    };
}
function isExceeded(introduced, { counts }) {
    return _vulnerabilities_vulnerability_js__WEBPACK_IMPORTED_MODULE_0__/* .vulnerabilitySeverities */ .SP.some((severity) => introduced[severity] > (counts[severity] ?? Infinity));
}
function countLimited(introduced, { counts }) {
    return _vulnerabilities_vulnerability_js__WEBPACK_IMPORTED_MODULE_0__/* .vulnerabilitySeverities */ .SP.reduce((sum, severity) => sum + (counts[severity] === undefined ? 0 : introduced[severity]), 0);
}


/***/ }),

/***/ 65945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ym: () => (/* binding */ encodeRecord),
  C6: () => (/* binding */ openRecord)
});

// UNUSED EXPORTS: decodeRecord

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(28564);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/records/byte-reader.ts

/** What is wrong with the bytes of a record, as the end of a sentence. */
class RecordFault extends Error {
    name = 'RecordFault';
}
/** Starts reading at the first byte. */
function readBytes(bytes) {
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

// EXTERNAL MODULE: ./src/image/json-field.ts
var json_field = __webpack_require__(74286);
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
function readFacts(value) {
    const root = { value, document: 'The record', path: '' };
    const image = readImage((0,json_field/* fieldOf */._F)(root, 'image'));
    const origins = readOrigins((0,json_field/* fieldOf */._F)(root, 'origins'));
    if (origins.origins.length !== image.layers.length) {
        throw (0,json_field/* invalidField */.wf)((0,json_field/* fieldOf */._F)(root, 'origins'), `one for each of ${image.layers.length} layers`);
    }
    return {
        imageKey: asMatch((0,json_field/* fieldOf */._F)(root, 'imageKey'), /^[\w.-]{0,64}$/, 'the key of an image'),
        inputsDigest: asMatch((0,json_field/* fieldOf */._F)(root, 'inputsDigest'), /^[0-9a-f]{64}$/, 'a sha256'),
        commit: asMatch((0,json_field/* fieldOf */._F)(root, 'commit'), /^[0-9a-f]{40}$/, 'a commit'),
        recordedAt: readTime((0,json_field/* fieldOf */._F)(root, 'recordedAt')),
        image,
        origins,
        build: readBuild((0,json_field/* fieldOf */._F)(root, 'build')),
    };
}
function readImage(field) {
    const layers = (0,json_field/* asList */.DD)((0,json_field/* fieldOf */._F)(field, 'layers')).map(readLayer);
    if (layers.length > layerLimit) {
        throw (0,json_field/* invalidField */.wf)((0,json_field/* fieldOf */._F)(field, 'layers'), `at most ${layerLimit} layers`);
    }
    return {
        digest: (0,json_field/* asDigest */.J6)((0,json_field/* fieldOf */._F)(field, 'digest')),
        platform: readPlatform((0,json_field/* fieldOf */._F)(field, 'platform')),
        settings: readSettings((0,json_field/* fieldOf */._F)(field, 'settings')),
        history: (0,json_field/* asList */.DD)((0,json_field/* fieldOf */._F)(field, 'history')).map(readHistory),
        layers,
    };
}
function readLayer(field) {
    return {
        mediaType: (0,json_field/* asText */.e1)((0,json_field/* fieldOf */._F)(field, 'mediaType')),
        digest: (0,json_field/* asDigest */.J6)((0,json_field/* fieldOf */._F)(field, 'digest')),
        sizeBytes: (0,json_field/* asSizeBytes */.nS)((0,json_field/* fieldOf */._F)(field, 'sizeBytes')),
        diffId: (0,json_field/* asDigest */.J6)((0,json_field/* fieldOf */._F)(field, 'diffId')),
    };
}
function readPlatform(field) {
    const os = (0,json_field/* asText */.e1)((0,json_field/* fieldOf */._F)(field, 'os'));
    const architecture = (0,json_field/* asText */.e1)((0,json_field/* fieldOf */._F)(field, 'architecture'));
    const variant = (0,json_field/* fieldOf */._F)(field, 'variant');
    return (0,json_field/* isAbsent */.W0)(variant) ? { os, architecture } : { os, architecture, variant: (0,json_field/* asText */.e1)(variant) };
}
function readSettings(field) {
    const labels = (0,json_field/* fieldOf */._F)(field, 'labels');
    return {
        entrypoint: (0,json_field/* asTexts */.DW)((0,json_field/* fieldOf */._F)(field, 'entrypoint')),
        command: (0,json_field/* asTexts */.DW)((0,json_field/* fieldOf */._F)(field, 'command')),
        environment: (0,json_field/* asTexts */.DW)((0,json_field/* fieldOf */._F)(field, 'environment')),
        user: (0,json_field/* asText */.e1)((0,json_field/* fieldOf */._F)(field, 'user')),
        workingDirectory: (0,json_field/* asText */.e1)((0,json_field/* fieldOf */._F)(field, 'workingDirectory')),
        exposedPorts: (0,json_field/* asTexts */.DW)((0,json_field/* fieldOf */._F)(field, 'exposedPorts')),
        volumes: (0,json_field/* asTexts */.DW)((0,json_field/* fieldOf */._F)(field, 'volumes')),
        labels: Object.fromEntries(Object.keys((0,json_field/* asObject */.eB)(labels)).map((name) => [name, (0,json_field/* asText */.e1)((0,json_field/* fieldOf */._F)(labels, name))])),
    };
}
function readHistory(field) {
    const emptyLayer = (0,json_field/* fieldOf */._F)(field, 'emptyLayer');
    if (typeof emptyLayer.value !== 'boolean')
        throw (0,json_field/* invalidField */.wf)(emptyLayer, 'true or false');
    return {
        createdBy: (0,json_field/* asText */.e1)((0,json_field/* fieldOf */._F)(field, 'createdBy')),
        comment: (0,json_field/* asText */.e1)((0,json_field/* fieldOf */._F)(field, 'comment')),
        emptyLayer: emptyLayer.value,
    };
}
function readOrigins(field) {
    return {
        origins: (0,json_field/* asList */.DD)((0,json_field/* fieldOf */._F)(field, 'origins')).map(readOrigin),
        source: asOneOf((0,json_field/* fieldOf */._F)(field, 'source'), sources),
    };
}
function readOrigin(field) {
    const kind = asOneOf((0,json_field/* fieldOf */._F)(field, 'kind'), ['instruction', 'base-image', 'unknown']);
    if (kind === 'unknown')
        return { kind };
    if (kind === 'base-image') {
        return {
            kind,
            reference: (0,json_field/* asText */.e1)((0,json_field/* fieldOf */._F)(field, 'reference')),
            line: (0,json_field/* asSizeBytes */.nS)((0,json_field/* fieldOf */._F)(field, 'line')),
        };
    }
    return {
        kind,
        file: (0,json_field/* asText */.e1)((0,json_field/* fieldOf */._F)(field, 'file')),
        stage: (0,json_field/* asText */.e1)((0,json_field/* fieldOf */._F)(field, 'stage')),
        startLine: (0,json_field/* asSizeBytes */.nS)((0,json_field/* fieldOf */._F)(field, 'startLine')),
        endLine: (0,json_field/* asSizeBytes */.nS)((0,json_field/* fieldOf */._F)(field, 'endLine')),
        text: (0,json_field/* asText */.e1)((0,json_field/* fieldOf */._F)(field, 'text')),
    };
}
function readBuild(field) {
    return {
        durationMs: asDuration((0,json_field/* fieldOf */._F)(field, 'durationMs')),
        stepsBuilt: (0,json_field/* asSizeBytes */.nS)((0,json_field/* fieldOf */._F)(field, 'stepsBuilt')),
        stepsCached: (0,json_field/* asSizeBytes */.nS)((0,json_field/* fieldOf */._F)(field, 'stepsCached')),
        cache: asOneOf((0,json_field/* fieldOf */._F)(field, 'cache'), cacheFates),
    };
}
function asDuration(field) {
    const { value } = field;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
        return value;
    throw (0,json_field/* invalidField */.wf)(field, 'a time in milliseconds');
}
function readTime(field) {
    const text = asMatch(field, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/, 'a time in UTC');
    if (Number.isNaN(Date.parse(text)))
        throw (0,json_field/* invalidField */.wf)(field, 'a time in UTC');
    return text;
}
function asOneOf(field, allowed) {
    const found = allowed.find((one) => one === field.value);
    if (found === undefined)
        throw (0,json_field/* invalidField */.wf)(field, `one of ${allowed.join(', ')}`);
    return found;
}
function asMatch(field, pattern, expected) {
    const text = (0,json_field/* asText */.e1)(field);
    if (!pattern.test(text))
        throw (0,json_field/* invalidField */.wf)(field, expected);
    return text;
}

// EXTERNAL MODULE: ./src/image/entry-table.ts
var entry_table = __webpack_require__(45244);
// EXTERNAL MODULE: ./src/image/fingerprint.ts
var fingerprint = __webpack_require__(27501);
// EXTERNAL MODULE: ./src/image/path.ts
var image_path = __webpack_require__(41558);
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
        packed: new Uint32Array(length),
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
        columns.packed[index] = entries.packedBytes(index);
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
        bytesOf(columns.packed),
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
    const table = (0,entry_table/* buildEntryTable */.x1)();
    for (let index = 0; index < length; index++) {
        const head = headAt(columns, index);
        requirePath(head);
        requireAttributes(head);
        requireLink(head);
        table.add(head);
        table.setPacked(index, columns.packed[index] ?? 0);
        if (isMarked(marks[index], head))
            table.setFingerprint(index, reader.take(fingerprint/* fingerprintBytes */.S));
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
        packed: takeNumbers(reader, { of: Uint32Array, length }),
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
    if (path.length > pathLimitCharacters || (0,image_path/* cleanPath */.ts)(path) !== path) {
        throw new RecordFault(`it has the path ${JSON.stringify(path.slice(0, 80))}`);
    }
}
function requirePath({ path, type }) {
    requireCleanPath(path);
    const isRoot = path === '' && type !== 'directory';
    const isMarker = path.includes(whiteoutPrefix) && (0,image_path/* baseName */.Fl)(path).startsWith(whiteoutPrefix);
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
/** Of some files only a part is kept. */
function requireKeptFiles({ entries, keptFiles }) {
    const missing = new Set(keptFiles.keys());
    for (let index = 0; missing.size > 0 && index < entries.length; index++) {
        const size = keptFiles.get(entries.path(index))?.length;
        const isPart = size !== undefined && size <= entries.sizeBytes(index);
        if (isPart && entries.type(index) === 'file') {
            missing.delete(entries.path(index));
        }
    }
    if (missing.size > 0)
        throw new RecordFault('it keeps the content of a file that no layer has');
}

// EXTERNAL MODULE: ./src/records/record.ts
var records_record = __webpack_require__(25385);
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
    const header = Uint32Array.of(magic, records_record/* recordVersion */.If, (0,external_node_zlib_.crc32)(body), facts.length);
    return Buffer.concat([bytesOf(header), body]);
}
/**
 * Reads untrusted bytes. Refuses what is damaged, of another version, too large, or not what measuring an image can
 * give; a record that was made up with care is not told from a true one. Never throws.
 */
function decodeRecord(bytes) {
    return refusing(() => {
        const opened = codec_open(bytes);
        return { kind: 'read', record: { ...opened.facts, layers: opened.readLayers() } };
    });
}
/**
 * The same without the layers, which are by far the most of it: they can be read while something else is waited for.
 * What is damaged is refused now. Never throws.
 */
function openRecord(bytes) {
    return refusing(() => ({ kind: 'opened', ...codec_open(bytes) }));
}
function refusing(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof RecordFault)
            return { kind: 'refused', why: error.message };
        if (error instanceof errors/* ActionError */.l)
            return { kind: 'refused', why: asEnding(error.message) };
        return { kind: 'refused', why: 'it cannot be read' };
    }
}
function codec_open(bytes) {
    if (bytes.length > records_record/* recordLimitBytes */.Ik)
        throw new RecordFault(`it has ${bytes.length} bytes`);
    const reader = readBytes(bytes);
    const [mark, version, checksum, factsBytes = 0] = takeNumbers(reader, {
        of: Uint32Array,
        length: headerWords,
    });
    if (mark !== magic)
        throw new RecordFault('it is no record');
    if (version !== records_record/* recordVersion */.If) {
        throw new RecordFault(`it is of version ${String(version)}, not ${records_record/* recordVersion */.If}`);
    }
    if (checksum !== (0,external_node_zlib_.crc32)(bytes.subarray(headerWords * Uint32Array.BYTES_PER_ELEMENT))) {
        throw new RecordFault('it is damaged');
    }
    if (factsBytes > factsLimitBytes)
        throw new RecordFault(`its facts have ${factsBytes} bytes`);
    const facts = readFacts(parseJson(decodeText(reader.take(factsBytes))));
    const columns = reader.take(reader.leftBytes);
    return { facts, readLayers: () => decodeLayers(readBytes(columns), facts.image.layers) };
}
function decodeLayers(reader, descriptors) {
    let entryCount = 0;
    const layers = descriptors.map((descriptor) => {
        const layer = decodeLayer(reader, descriptor);
        entryCount += layer.entries.length;
        if (entryCount > entryLimit)
            throw new RecordFault(`it has more than ${entryLimit} entries`);
        return layer;
    });
    if (reader.leftBytes > 0)
        throw new RecordFault(`it has ${reader.leftBytes} bytes too many`);
    return layers;
}
function parseJson(text) {
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


/***/ }),

/***/ 12011:
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
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78033);

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

/***/ 61945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ readLegs),
/* harmony export */   Y: () => (/* binding */ withoutMarkers),
/* harmony export */   eK: () => (/* binding */ printLeg)
/* harmony export */ });
/* harmony import */ var _shown_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55610);

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
    const known = _shown_status_js__WEBPACK_IMPORTED_MODULE_0__/* .shownStatuses */ .Ej.find((each) => each === status);
    if (!isLine(name) || known === undefined || typeof quiet !== 'boolean')
        return null;
    if (!isSize(head) || !isSize(base))
        return null;
    return { name, status: known, quiet, head, base };
}
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


/***/ }),

/***/ 29986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ compareLegs),
/* harmony export */   Z: () => (/* binding */ isQuietLeg)
/* harmony export */ });
/** Whether a reader need not look at the leg. */
function isQuietLeg({ facts }) {
    return facts.images.every(({ quiet }) => quiet);
}
/** By name, then by key: the order of a comment. */
function compareLegs(a, b) {
    return compareText(a.facts.name, b.facts.name) || compareText(a.facts.key, b.facts.key);
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 55610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ shownStatuses),
/* harmony export */   JE: () => (/* binding */ reportStatus),
/* harmony export */   O4: () => (/* binding */ shownStatus),
/* harmony export */   dO: () => (/* binding */ checkStatus),
/* harmony export */   f5: () => (/* binding */ worstShown)
/* harmony export */ });
/** From what matters most. */
const shownStatuses = ['fail', 'overridden', 'warn', 'pass', 'skip'];
/** The status that stands for several. */
function worstShown(statuses) {
    return shownStatuses.find((status) => statuses.includes(status)) ?? 'skip';
}
/** A check's own. */
function checkStatus({ status, overridden }) {
    return overridden === true ? 'overridden' : status;
}
/** An image's; `overridden` when nothing is left that fails. */
function shownStatus({ verdict }) {
    return worstShown([verdict.status, ...verdict.checks.map(checkStatus)]);
}
/** A report's: the worst of its images'. */
function reportStatus({ status, images }) {
    return worstShown([status, ...images.map(shownStatus)]);
}


/***/ }),

/***/ 60480:
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

/***/ 38132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   V$: () => (/* binding */ formatOutput),
/* harmony export */   Wd: () => (/* binding */ formatField),
/* harmony export */   ZH: () => (/* binding */ withField),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   ov: () => (/* binding */ readOutput),
/* harmony export */   wu: () => (/* binding */ isImage)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);

/**
 * Reads `type=TYPE,name=value,…` or a path alone, which is a folder for the files of the image. `registry` is read as
 * what it is short for, an image that is pushed.
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/#output
 */
function readOutput(text) {
    const parts = splitFields(text);
    if (parts === null)
        return mistake('has a quote that is not closed or not around a whole field.');
    if (parts.length === 1 && !text.startsWith('type=')) {
        return judge({ type: 'local', fields: [{ name: 'dest', value: parts[0] ?? '' }] });
    }
    const loose = parts.find((part) => !part.includes('='));
    if (loose !== undefined)
        return mistake(`has \`${loose}\`; write \`name=value\`.`);
    const fields = parts.map(readField);
    const type = fields.findLast(({ name }) => name === 'type')?.value;
    if (type === undefined)
        return mistake('has no type; write for example `type=image,push=true`.');
    const others = fields.filter(({ name }) => name !== 'type');
    if (type !== 'registry')
        return judge({ type, fields: others });
    return judge({ type: 'image', fields: [{ name: 'push', value: 'true' }, ...others] });
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
function fieldOf({ fields }, name) {
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
function judge(output) {
    const dest = fieldOf(output, 'dest');
    if (dest === '-' || (dest === undefined && ['oci', 'tar', 'local'].includes(output.type))) {
        return mistake('would be written to standard output; name a file or folder by `dest=PATH`.');
    }
    const tar = fieldOf(output, 'tar');
    if (isImage(output) && tar !== undefined && !isTrue(tar)) {
        return mistake('is an image layout in a folder, which buildx exports only once in a build, and Dockweigh already does; leave out `tar=false`.');
    }
    return { kind: 'output', output };
}
function splitFields(text) {
    try {
        const rows = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
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
function mistake(words) {
    return { kind: 'mistake', mistake: words };
}


/***/ }),

/***/ 36402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ formFields),
/* harmony export */   ec: () => (/* binding */ layerForm),
/* harmony export */   ly: () => (/* binding */ shippingArguments),
/* harmony export */   xR: () => (/* binding */ readShipping)
/* harmony export */ });
/* harmony import */ var _image_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90634);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58915);
/* harmony import */ var _output_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38132);



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
    if (new Set(outputs.filter(_output_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isImage */ .wu).map(formatForm)).size > 1) {
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
        ...outputs.flatMap((output) => ['--output', (0,_output_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOutput */ .V$)(output)]),
    ];
}
/** Fields of an image's output that change its bytes. What is measured has them too, on both sides. */
function formFields({ outputs }) {
    const image = outputs.find(_output_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isImage */ .wu);
    return image === undefined ? [] : listForm(image).map(_output_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .formatField */ .Wd);
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
    return listForm(output).map(_output_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .formatField */ .Wd).sort().join(',');
}
function readOutputs(read) {
    return read.list('outputs').flatMap((text) => {
        const reading = (0,_output_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .readOutput */ .ov)(text);
        if (reading.kind === 'output')
            return [reading.output];
        read.reject('outputs', `has ${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}, which ${reading.mistake}`);
        return [];
    });
}
function pushImages(outputs) {
    if (!outputs.some(({ type }) => type === 'image')) {
        return [...outputs, { type: 'image', fields: [{ name: 'push', value: 'true' }] }];
    }
    return outputs.map((output) => output.type === 'image' ? (0,_output_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .withField */ .ZH)(output, 'push', 'true') : output);
}
function loadImage(outputs) {
    return outputs.some(isLoaded) ? outputs : [...outputs, { type: 'docker', fields: [] }];
}
function isLoaded(output) {
    return output.type === 'docker' && (0,_output_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(output, 'dest') === undefined;
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
    return (0,_output_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(output, name) === undefined ? (0,_output_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .withField */ .ZH)(output, name, value) : output;
}
function isPushedWithoutName(output) {
    const isPushed = output.type === 'image' && (0,_output_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .Hn)((0,_output_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(output, 'push'));
    return isPushed && (0,_output_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(output, 'name') === undefined;
}
function rejectTag(read, tag) {
    const reference = (0,_image_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryReference */ .qq)(tag);
    const problem = typeof reference !== 'string' && reference.digest !== null
        ? 'has a digest; a tag cannot have one.'
        : reference;
    if (typeof problem === 'string')
        read.reject('tags', `names ${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(tag)}, which ${problem}`);
}


/***/ }),

/***/ 24386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
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
/** The commit that a reader knows head by, where the event itself names it. */
function commitOf(raw) {
    const event = readEvent(raw);
    if (event.kind === 'push')
        return commit(record(raw.payload)['after']);
    return 'headSha' in event && event.headSha !== '' ? event.headSha : null;
}
/** The labels that the pull request had when the event happened; none where the event tells of no pull request. */
function labelsOf({ payload }) {
    const labels = record(record(payload)['pull_request'])['labels'];
    return Array.isArray(labels) ? labels.map((label) => text(record(label)['name'])) : [];
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
        baseRef: text(base['ref']),
        headSha: commit(head['sha']) ?? '',
        fork: headRepository !== record(base['repo'])['full_name'],
    };
}
function readMergeGroup(payload) {
    const group = record(payload['merge_group']);
    const match = /\/pr-(\d+)-[0-9a-f]{40}$/.exec(text(group['head_ref']));
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
    const branch = text(base['branch']);
    return {
        kind: 'terminal',
        headSha: commit(payload['head']) ?? '',
        base: sha !== null
            ? { kind: 'commit', sha, name: text(base['name']) }
            : branch === ''
                ? null
                : { kind: 'merge-base', branch },
    };
}
function defaultBranch(payload) {
    return text(record(payload['repository'])['default_branch']);
}
function commit(value) {
    const sha = text(value);
    return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha) && !/^0+$/.test(sha) ? sha : null;
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function text(value) {
    return typeof value === 'string' ? value : '';
}
function number(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}


/***/ }),

/***/ 33781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  to: () => (/* binding */ expectRecord),
  M4: () => (/* binding */ findBaselines),
  TN: () => (/* binding */ keyOf),
  Wt: () => (/* binding */ platformsOf)
});

// EXTERNAL MODULE: ./src/build/cache.ts
var cache = __webpack_require__(38474);
// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(28564);
// EXTERNAL MODULE: ./src/records/codec.ts + 4 modules
var codec = __webpack_require__(65945);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/shipping/shipping.ts
var shipping = __webpack_require__(36402);
// EXTERNAL MODULE: ./src/records/record.ts
var records_record = __webpack_require__(25385);
;// CONCATENATED MODULE: ./src/records/key.ts



/** The key of an image's record at a commit. */
function recordKey(of) {
    const prefix = `dockweigh-record-${records_record/* recordVersion */.If}-${of.imageKey}-${of.inputsDigest}-`;
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
        form: (0,shipping/* layerForm */.ec)(inputs.shipping),
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
async function findBaseline(platform, { build, listedAs, baseCommit, records, say }) {
    const nothing = { platform, base: null, known: null };
    const expected = expectRecord({ build, listedAs, platform, commit: baseCommit }, records);
    const found = await records.find(keyOf(expected));
    if (found.kind === 'none') {
        if (found.why !== null)
            say(`Measurements of earlier runs cannot be used: ${found.why}.`);
        return nothing;
    }
    const refuse = (why) => {
        say(`The measurement of an earlier run is not used: ${why}.`);
    };
    const opened = (0,codec/* openRecord */.C6)(found.bytes);
    if (opened.kind === 'refused') {
        refuse(opened.why);
        return nothing;
    }
    const record = labelled(opened.facts, build.labels);
    if ((0,records_record/* checkRecord */.EQ)(record, { ...expected, commit: null }) !== null)
        return nothing;
    const readLayers = readOnce(opened.readLayers, refuse);
    const known = { descriptors: record.image.layers, read: readLayers };
    if (baseCommit === null || (0,records_record/* checkRecord */.EQ)(record, expected) !== null)
        return { ...nothing, known };
    const ageMs = Math.max(0, records.now().getTime() - Date.parse(record.recordedAt));
    return { platform, base: { record, readLayers, ageMs }, known };
}
/** Reads layers when they are first asked for. What is wrong with them is said once. */
function readOnce(read, refuse) {
    let layers = null;
    let fault = null;
    return () => {
        if (fault !== null)
            throw fault;
        try {
            return (layers ??= read());
        }
        catch (error) {
            const detail = error instanceof Error ? error.message : String(error);
            refuse(detail);
            fault = (0,errors/* failure */.V)('image-invalid', { what: 'The measurement of an earlier run', detail }, error);
            throw fault;
        }
    };
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
        imageKey: (0,cache/* imageKey */.p2)(inputs, of.listedAs),
        inputsDigest: inputsDigest(inputs, environment),
        commit: of.commit,
    };
}
/** Where a record is kept. Without a commit only the newest record of the image can be found. */
function keyOf({ commit, ...of }) {
    return recordKey({ ...of, commit: commit ?? 'none' });
}


/***/ }),

/***/ 883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/delivery/marker.ts
var marker = __webpack_require__(76548);
// EXTERNAL MODULE: ./src/input-reader.ts
var input_reader = __webpack_require__(58915);
;// CONCATENATED MODULE: ./src/comment-key.ts


/** Reads the key of a comment or of a group; null when nothing was written. */
function readCommentKey(read, name) {
    const key = read.text(name);
    if (key === '')
        return null;
    if (!(0,marker/* isCommentKey */.Jk)(key)) {
        read.reject(name, `is ${(0,input_reader/* quote */.h)(key)}; use up to 64 letters, digits, \`.\`, \`_\` and single \`-\`.`);
    }
    return key;
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

;// CONCATENATED MODULE: ./src/delivery/placing.ts
/**
 * How a report takes the place of an earlier run's: by rewriting its comment, or by a new comment at the end of the
 * conversation, the earlier one deleted or hidden as outdated.
 */
const commentPlacings = ['update', 'recreate', 'hide'];
/** What becomes of a comment that has nothing to say any more: it stays and says so, or it goes. */
const unwantedComments = ['keep', 'delete'];

// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(28564);
// EXTERNAL MODULE: ./src/image/platform.ts
var platform = __webpack_require__(22554);
// EXTERNAL MODULE: ./src/image/reference.ts
var reference = __webpack_require__(23564);
// EXTERNAL MODULE: ./src/images/inside-path.ts
var inside_path = __webpack_require__(52354);
;// CONCATENATED MODULE: ./src/images/choice.ts


/** Inputs that describe what one image is built from. */
const describing = ['context', 'file', 'target'];
/** As bake takes them; anything else could be an override or the address of another bake file. */
const targetName = /^[A-Za-z0-9_.-]+$/;
/** Reads `images` and `bake-files`, which inputs that describe one image contradict. */
function readChoice(read, workspace) {
    const names = [...new Set(read.list('images'))];
    const bakeFiles = read.list('bake-files').flatMap((file) => readBakeFile(read, file, workspace));
    const given = describing.filter((name) => read.text(name) !== '');
    const isList = names.length > 0 || bakeFiles.length > 0;
    if (isList) {
        for (const name of given) {
            read.reject(name, `describes one image, but ${listWords(names)} the images to weigh; leave out one of the two.`);
        }
    }
    if (bakeFiles.length > 0) {
        for (const name of names.filter((name) => !targetName.test(name))) {
            read.reject('images', `names ${(0,input_reader/* quote */.h)(name)}, which is no name of a bake target or group.`);
        }
    }
    return { names, bakeFiles, isDescribed: given.length > 0 };
}
function listWords(names) {
    return names.length > 0 ? '`images` names' : '`bake-files` lists';
}
function readBakeFile(read, given, workspace) {
    const { path, mistake } = (0,inside_path/* readWorkspacePath */.T)(given, workspace);
    if (path !== null)
        return [path];
    read.reject('bake-files', `names ${(0,input_reader/* quote */.h)(given)}${mistake}`);
    return [];
}

// EXTERNAL MODULE: ./src/lint/config/configuration.ts
var configuration = __webpack_require__(94286);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(48472);
// EXTERNAL MODULE: ./src/lint/suggest.ts
var suggest = __webpack_require__(80247);
;// CONCATENATED MODULE: ./src/policy/lint-policy.ts
const defaultLintPolicy = { lintThreshold: 'error', lintScope: 'new' };
/** What holds: an input before a configuration file, and that before the default. */
function settleLintPolicy(inputs, files) {
    return {
        lintThreshold: inputs.lintThreshold ?? files.threshold ?? defaultLintPolicy.lintThreshold,
        lintScope: inputs.lintScope ?? files.scope ?? defaultLintPolicy.lintScope,
    };
}

// EXTERNAL MODULE: ./src/policy/limit-readers.ts + 1 modules
var limit_readers = __webpack_require__(73103);
// EXTERNAL MODULE: ./src/shipping/shipping.ts
var shipping = __webpack_require__(36402);
// EXTERNAL MODULE: ./src/vulnerabilities/settings.ts
var settings = __webpack_require__(72893);
;// CONCATENATED MODULE: ./src/config.ts

















const commentModes = ['always', 'changes', 'failure', 'never'];
/**
 * Reads the inputs. An empty input stands for its default; paths in the workspace become relative to it.
 * Fails with `invalid-inputs`, which names every mistake at once.
 */
function parseConfig(raw, workspace) {
    const mistakes = [];
    const read = (0,input_reader/* inputReader */.c)(raw, mistakes);
    const lint = parseLint(read);
    const config = {
        images: readChoice(read, workspace),
        build: parseBuild(read, workspace),
        head: readSource(read, 'head'),
        base: readSource(read, 'base'),
        baseRef: optional(read.text('base-ref')),
        policy: { ...parseBudget(read), ...settleLintPolicy(lint, configuration/* emptyConfiguration */.uC) },
        lint,
        comment: read.choice('comment', commentModes),
        commentPlacing: read.choice('comment-mode', commentPlacings),
        unwantedComment: read.choice('comment-unwanted', unwantedComments),
        commentKey: readCommentKey(read, 'comment-key'),
        commentGroup: readCommentKey(read, 'comment-group'),
        matrix: readMatrix(read.text('matrix')),
        jobs: readStrategy(read.text('strategy')),
        reportOnly: read.flag('report-only'),
        status: optional(read.text('status')),
        check: optional(read.text('check')),
        override: { label: optional(read.text('override-label')), lint: read.flag('override-lint') },
        baseImageAdvice: read.flag('base-image-advice'),
        html: read.flag('html'),
        fixBudgetMs: readFixBudget(read),
        suggestFixes: read.flag('suggest-fixes'),
        vulnerabilities: {
            ...(0,settings/* readVulnerabilitySettings */.E)(read),
            timeoutMs: readDuration(read, 'vulnerabilities-timeout'),
        },
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
    const context = readPath(read, 'context', workspace) ?? '.';
    return {
        context,
        file: readPath(read, 'file', workspace) ?? external_node_path_.posix.join(context, 'Dockerfile'),
        target: optional(read.text('target')),
        buildArgs: read.list('build-args'),
        buildContexts: read.pairs('build-contexts'),
        secrets: read.pairs('secrets'),
        secretFiles: read.pairs('secret-files').map(anchorIn(workspace)),
        secretEnvs: read.pairs('secret-envs'),
        ssh: read.list('ssh'),
        labels: read.list('labels'),
        addHosts: read.list('add-hosts'),
        network: optional(read.text('network')),
        noCache: read.flag('no-cache'),
        pull: read.flag('pull'),
        platforms: readPlatforms(read),
        shipping: (0,shipping/* readShipping */.xR)(read),
        builder: optional(read.text('builder')),
        cacheFrom: readCache(read, 'cache-from'),
        cacheTo: readCache(read, 'cache-to'),
        buildTimeoutMs: readDuration(read, 'build-timeout'),
        cacheTimeoutMs: readDuration(read, 'cache-timeout'),
    };
}
/** Secrets lie beside head's files, never beside base's, which are taken from git. */
function anchorIn(workspace) {
    return ({ name, value }) => ({ name, value: external_node_path_.posix.resolve(workspace, value) });
}
function parseLint(read) {
    return {
        lintThreshold: read.optionalChoice('lint-threshold', [...finding/* severities */.g, 'never']),
        lintScope: read.optionalChoice('lint-scope', configuration/* lintScopes */.zd),
    };
}
function parseBudget(read) {
    return (0,limit_readers/* mapLimits */.D)(({ name, parse, expected }) => read.parsed(name, parse, expected));
}
function readPath(read, name, workspace) {
    const given = read.text(name);
    if (given === '')
        return null;
    const { path, mistake } = (0,inside_path/* readWorkspacePath */.T)(given, workspace);
    if (mistake !== null)
        read.reject(name, `is ${(0,input_reader/* quote */.h)(given)}${mistake}`);
    return path;
}
function readSource(read, name) {
    const given = read.text(name);
    if (given === '')
        return null;
    const reading = (0,reference/* readImageSource */.d)(given, suggest/* nearestName */.qb);
    if (reading.kind === 'source')
        return reading.source;
    read.reject(name, `is ${(0,input_reader/* quote */.h)(given)}, which ${reading.mistake}`);
    return null;
}
function readPlatforms(read) {
    const { platforms, unknown } = (0,platform/* readPlatformList */.cu)(read.list('platforms'));
    for (const platform of unknown) {
        read.reject('platforms', `names ${(0,input_reader/* quote */.h)(platform)}; write it as \`linux/amd64\`.`);
    }
    return platforms;
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
function readFixBudget(read) {
    const budgetMs = readDuration(read, 'verify-fixes-timeout');
    return read.flag('verify-fixes') ? budgetMs : null;
}
function parseDuration(text) {
    const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)$/.exec(text);
    if (match?.[1] === undefined)
        return null;
    const factor = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[match[2]];
    const duration = Math.round(Number(match[1]) * factor);
    return duration > 0 ? duration : null;
}
function optional(text) {
    return text === '' ? null : text;
}

// EXTERNAL MODULE: ./src/sources/event.ts
var sources_event = __webpack_require__(24386);
// EXTERNAL MODULE: ./src/stages/find-baselines.ts + 1 modules
var find_baselines = __webpack_require__(33781);
;// CONCATENATED MODULE: ./src/stages/expect-records.ts

/**
 * Begins to look for the records of base while base is still being fetched. The records that are returned hand out what
 * was begun, and look for everything else as before.
 */
function expectRecords(plans, { records, baseCommit }) {
    const begun = new Map();
    for (const { build, listedAs, base } of baseCommit === null ? [] : plans)
        for (const platform of (0,find_baselines/* platformsOf */.Wt)(build)) {
            const commit = base === null ? baseCommit : null;
            const key = (0,find_baselines/* keyOf */.TN)((0,find_baselines/* expectRecord */.to)({ build, listedAs, platform, commit }, records));
            const finding = begun.get(key.exact) ?? records.find(key);
            // Nobody may ask for it any more.
            finding.catch(() => undefined);
            begun.set(key.exact, finding);
        }
    return { ...records, find: (key) => begun.get(key.exact) ?? records.find(key) };
}

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

/**
 * Takes head as it is checked out, and begins to find base, which is checked out only when it is built. Fails with
 * `not-a-repository` and `unsafe-event`.
 */
async function searchSides(question) {
    const { repository, event, baseRef, host } = question;
    const { checkout, plan } = await host.chapter('Find head and base', async () => {
        const checkout = await repository.checkout();
        const plan = planBase({ event, checkout, baseRef });
        host.say(`Head is ${checkout.sha}, as checked out.`);
        return { checkout, plan };
    });
    const resolving = resolve(repository, plan);
    // Its failure is met where it is awaited, which may be never when something else fails first.
    resolving.catch(() => undefined);
    const head = { folder: host.job.workspace, commit: checkout.sha };
    const headShown = 'headSha' in event && event.headSha !== '' ? event.headSha : checkout.sha;
    return {
        head,
        baseCommit: plan.kind === 'commit' ? plan.sha : null,
        async settle() {
            const { commit, why } = await resolving;
            host.say(commit === null ? `Compared with ${why}.` : `Base is ${commit}: ${why}.`);
            const base = commit === null ? null : baseAt(commit, repository);
            return { head, headShown, base, baseWhy: why };
        },
    };
}
function baseAt(commit, repository) {
    return { commit, openFolder: async () => (await repository.worktree(commit)).folder };
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
    hide(givenSecrets(config), host);
}
/**
 * The same for all builds, with secrets from variables and small files. Returns every text that is masked, for what is
 * not printed to the log.
 */
async function hideAllSecrets(plans, { host, sources, }) {
    const builds = plans.map(({ build }) => build);
    const named = builds.flatMap(({ secretEnvs }) => secretEnvs);
    const paths = builds.flatMap(({ secretFiles }) => secretFiles);
    const variables = named.map(({ value }) => sources?.variable(value) ?? '');
    const files = await Promise.all(paths.map(async ({ value }) => (await sources?.file(value)) ?? ''));
    return hide([...builds.flatMap(givenSecrets), ...variables, ...files], host);
}
function hide(values, host) {
    const hidden = [...new Set(values.flatMap(variants))];
    for (const value of hidden)
        host.hide(value);
    return hidden;
}
function givenSecrets(config) {
    return [
        ...config.secrets.map(({ value }) => value),
        ...config.buildArgs
            .map(splitArgument)
            .filter(({ name }) => secretName.test(name))
            .map(({ value }) => value),
    ];
}
function variants(value) {
    const lines = value.split('\n').map((line) => line.trim());
    return [...lines, Buffer.from(value).toString('base64'), encodeURIComponent(value)].filter((variant) => variant.length >= shortestSecret);
}
function splitArgument(argument) {
    const [name = '', ...rest] = argument.split('=');
    return { name, value: rest.join('=') };
}

// EXTERNAL MODULE: ./src/stages/plan-scans.ts
var plan_scans = __webpack_require__(97991);
;// CONCATENATED MODULE: ./src/stages/plan-images.ts



/**
 * The images of a run, in the order of the report: the targets of bake files, the images that `.dockweigh.yml` lists,
 * or the one that the inputs describe. Fails with `invalid-inputs`, `bake-failed` or `bake-unsupported`.
 */
async function planImages(question) {
    const plans = await listImages(question);
    const mistakes = (0,plan_scans/* findScanMistakes */.kS)(plans, question.config);
    if (mistakes.length > 0)
        plan_images_refuse(mistakes);
    return plans;
}
async function listImages(question) {
    const { config, configuration } = question;
    const { images } = config;
    const entries = configuration.images;
    if (images.bakeFiles.length > 0) {
        const { planBakedImages } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(672)]).then(__webpack_require__.bind(__webpack_require__, 38672));
        return requireOneTarget(await planBakedImages(question), config);
    }
    const isListed = images.names.length > 0 || (entries.length > 0 && !images.isDescribed);
    if (!isListed)
        return [planDescribed(config)];
    const plans = chooseEntries(images.names, entries).map((entry) => planEntry(entry, config));
    return requireOneTarget(plans, config);
}
function planDescribed({ build, policy, head, base, vulnerabilities }) {
    const scans = (0,plan_scans/* planScans */.G_)(vulnerabilities, vulnerabilities.reports);
    return { name: build.file, listedAs: null, build, policy, head, base, scans };
}
function chooseEntries(names, entries) {
    const known = entries.map(({ name }) => name);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0)
        plan_images_refuse(unknown.map((name) => `- ${unknownWords(name, known)}`));
    return names.length === 0 ? entries : entries.filter(({ name }) => names.includes(name));
}
function unknownWords(name, known) {
    const words = `\`images\` names \`${name}\`, which \`.dockweigh.yml\` does not list`;
    if (known.length === 0)
        return `${words}; it lists no image.`;
    const nearest = (0,suggest/* nearestName */.qb)(name, known);
    const hint = nearest === null ? '' : `; did you mean \`${nearest}\`?`;
    return `${words}${hint === '' ? '.' : hint} It lists ${known.map((each) => `\`${each}\``).join(', ')}.`;
}
/** What an entry does not say is as the inputs have it. */
function planEntry(entry, config) {
    const { name, build, budget } = entry;
    return {
        name,
        listedAs: name,
        build: { ...config.build, ...withoutNulls(build) },
        policy: { ...config.policy, ...withoutNulls(budget) },
        head: entry.head ?? config.head,
        base: entry.base ?? config.base,
        scans: (0,plan_scans/* planScans */.G_)(config.vulnerabilities, {
            ...config.vulnerabilities.reports,
            ...withoutNulls(entry.reports),
        }),
    };
}
function withoutNulls(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
/** Inputs that say where an image is found or goes mean one image. */
function requireOneTarget(plans, config) {
    if (plans.length === 1)
        return plans;
    const { tags, outputs } = config.build.shipping;
    const rest = `one image, and there are ${plans.length} to weigh; leave`;
    const given = [
        ...(config.head === null ? [] : [`\`head\` means ${rest} it out`]),
        ...(config.base === null ? [] : [`\`base\` means ${rest} it out`]),
        ...(tags.length + outputs.length === 0
            ? []
            : [`\`tags\`, \`push\`, \`load\` and \`outputs\` mean ${rest} them out`]),
    ];
    if (given.length > 0)
        plan_images_refuse(given.map((words) => `- ${words}, or name one image in \`images\`.`));
    return plans;
}
function plan_images_refuse(mistakes) {
    throw (0,errors/* failure */.V)('invalid-inputs', { count: mistakes.length, mistakes: mistakes.join('\n') });
}

;// CONCATENATED MODULE: ./src/stages/read-configuration.ts



/** Larger files are no configuration. */
const maxConfigurationBytes = 256 * 1024;
/**
 * Reads the files at the root of a tree: hadolint's, and ours over it.
 * Fails with `invalid-configuration`, which names the mistakes of all files at once.
 */
async function readConfiguration(repository, tree) {
    const [hadolint, own] = await Promise.all(configuration/* configurationFiles */.K0.map((names) => findFile(repository, tree, names)));
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
    const { readConfigurations, requireNoMistakes } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(432), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 21536));
    const { configuration, mistakes } = readConfigurations([file]);
    requireNoMistakes(mistakes);
    return configuration;
}
/** The parsers are loaded for a file that is there: most repositories have none. */
async function parseFiles({ hadolint, own, }) {
    const files = [hadolint, own].filter((file) => file !== null);
    if (files.length === 0)
        return { lint: configuration/* emptyConfiguration */.uC, images: [] };
    const { readConfigurations, requireNoMistakes } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(432), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 21536));
    const { parseImageEntries } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 45166));
    const lint = readConfigurations(files);
    const images = parseImageEntries(own?.text ?? '');
    const inImages = images.mistakes.map((mistake) => ({ file: own?.name ?? '', ...mistake }));
    requireNoMistakes([...lint.mistakes, ...inImages]);
    return { lint: lint.configuration, images: images.entries };
}
async function findFile(repository, { folder }, names) {
    for (const name of names) {
        const text = await repository
            .readText((0,external_node_path_.resolve)(folder, name), maxConfigurationBytes)
            .catch((error) => {
            throw refusalOf(name, error);
        });
        if (text !== null)
            return { name, text };
    }
    return null;
}
function refusalOf(name, error) {
    if (!(error instanceof errors/* ActionError */.l) || error.code !== 'dockerfile-too-large')
        return error;
    const mistakes = `- ${name}: The file is larger than 256 kB.`;
    return (0,errors/* failure */.V)('invalid-configuration', { count: 1, mistakes }, error);
}

// EXTERNAL MODULE: ./src/dockerfile/dockerfile.ts + 4 modules
var dockerfile = __webpack_require__(32730);
// EXTERNAL MODULE: ./src/lint/ignore-file.ts
var ignore_file = __webpack_require__(14014);
;// CONCATENATED MODULE: ./src/stages/read-recipes.ts



/** Reads both Dockerfiles of every image, in the order of the plans. Fails with `dockerfile-too-large`. */
async function readRecipes({ repository, head, sides, plans, }) {
    const headFiles = filesIn(head, repository);
    const [{ base }, ...heads] = await Promise.all([
        sides,
        ...plans.map(({ build }) => readRecipe(headFiles, build)),
    ]);
    const baseFiles = base && repository.filesOf(base.commit);
    const [changed, ...bases] = await Promise.all([
        base && repository.changedFiles(base.commit),
        ...plans.map(({ build }) => baseFiles && readRecipe(baseFiles, build)),
    ]);
    return plans.map((plan, index) => {
        const recipe = heads[index] ?? null;
        const changedFiles = changed && inContext(changed, plan.build.context, recipe);
        return { plan, recipes: { head: recipe, base: bases[index] ?? null, changedFiles } };
    });
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
/** The files of a tree that is checked out. */
function filesIn(tree, repository) {
    return {
        readText: (path, maxBytes) => repository.readText((0,external_node_path_.join)(tree.folder, path), maxBytes),
        readContext: (paths) => repository.readContext(tree, paths),
    };
}
/** Reads one side's Dockerfile; null when there is none. Fails with `dockerfile-too-large`. */
async function readRecipe(files, config) {
    const text = await files.readText(config.file, dockerfile/* maxDockerfileBytes */.q);
    if (text === null)
        return null;
    return {
        dockerfile: (0,dockerfile/* parseDockerfile */.A)(text, config.file),
        context: await files.readContext({ context: config.context, dockerfile: config.file }),
    };
}

;// CONCATENATED MODULE: ./src/stages/plan-run.ts








/**
 * Reads what is to be done: inputs, event, configuration and both sides' recipes. Docker, the remote and the cache are
 * asked as soon as a question is known. Fails with an ActionError, all mistakes at once.
 */
async function planRun({ host, repository, builder, records, secretSources, }) {
    const inputs = parseConfig(host.inputs, host.job.workspace);
    hideSecrets(inputs.build, host);
    const event = (0,sources_event/* readEvent */.j_)(host.job.event);
    if (inputs.head === null || inputs.base === null)
        builder.probe(inputs.build.builder);
    const search = await searchSides({ repository, host, event, baseRef: inputs.baseRef });
    const configuration = await readConfiguration(repository, search.head);
    const config = settleConfig(inputs, configuration.lint);
    const plans = await planImages({ config, configuration, head: search.head, repository, builder });
    const secrets = await hideAllSecrets(plans, { host, sources: secretSources });
    const expected = records && expectRecords(plans, { records, baseCommit: search.baseCommit });
    const settling = search.settle();
    const jobs = await readRecipes({ repository, head: search.head, sides: settling, plans });
    const sides = await settling;
    return { event, config, configuration, sides, plans, jobs, secrets, records: expected };
}


/***/ }),

/***/ 97991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ planScans),
/* harmony export */   Kf: () => (/* binding */ scansImage),
/* harmony export */   kS: () => (/* binding */ findScanMistakes)
/* harmony export */ });
/** Where an image's vulnerabilities come from: a report where there is one, else the program. */
function planScans({ scanner }, reports) {
    const sourceOf = (path) => {
        if (path !== null)
            return { kind: 'report', path };
        return scanner === null ? null : { kind: 'program', program: scanner };
    };
    return { base: sourceOf(reports.base), head: sourceOf(reports.head) };
}
/** Whether a program has to read a side's image, which must be whole for that. */
function scansImage({ scans }, side) {
    return scans[side]?.kind === 'program';
}
/** What of the plans cannot be scanned as it is asked for; each is the item of a list. */
function findScanMistakes(plans, config) {
    const { reports } = config.vulnerabilities;
    const isShared = plans.length > 1 && (reports.base !== null || reports.head !== null);
    return isShared
        ? [
            `- \`vulnerabilities-base\` and \`vulnerabilities-head\` mean one image, and there are ${plans.length} to weigh; leave them out, name one image in \`images\`, or name reports in \`.dockweigh.yml\`.`,
        ]
        : plans.flatMap(mistakesOf);
}
function mistakesOf({ name, listedAs, scans, policy, build }) {
    const subject = listedAs === null ? '' : ` of the image \`${name}\``;
    const { base, head } = scans;
    const given = [base, head].filter((source) => source?.kind === 'report');
    if (given.length > 0 && build.platforms.length > 1) {
        return [
            `- Reports on vulnerabilities${subject} are of one platform, and ${build.platforms.length} are built; name one in \`platforms\`, or leave the reports out.`,
        ];
    }
    if ((base === null) !== (head === null)) {
        const missing = base === null ? 'base' : 'head';
        return [
            `- There is no report on vulnerabilities${subject} for ${missing}; name one in \`vulnerabilities-${missing}\`, or a scanner in \`vulnerabilities\`.`,
        ];
    }
    if (head === null && policy.maxNewVulnerabilities !== null) {
        return [
            `- \`max-new-vulnerabilities\`${subject} needs to know them; name a scanner in \`vulnerabilities\`, or reports in \`vulnerabilities-base\` and \`vulnerabilities-head\`.`,
        ];
    }
    return [];
}


/***/ }),

/***/ 72893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readVulnerabilitySettings),
/* harmony export */   e: () => (/* binding */ scannerPrograms)
/* harmony export */ });
/* harmony import */ var _vulnerability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55748);

const scannerPrograms = ['trivy', 'grype'];
/** Reads the inputs `vulnerabilities…`, but for the limit and the time. */
function readVulnerabilitySettings(read) {
    const scanner = read.choice('vulnerabilities', ['off', 'auto', ...scannerPrograms]);
    const [base, head] = [read.text('vulnerabilities-base'), read.text('vulnerabilities-head')];
    return {
        scanner: scanner === 'off' ? null : scanner,
        reports: { base: base === '' ? null : base, head: head === '' ? null : head },
        filter: {
            floor: read.choice('vulnerabilities-severity', _vulnerability_js__WEBPACK_IMPORTED_MODULE_0__/* .vulnerabilitySeverities */ .SP.filter((severity) => severity !== 'unknown')),
            fixableOnly: read.flag('vulnerabilities-fixable'),
        },
    };
}


/***/ }),

/***/ 55748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   MW: () => (/* binding */ readSeverity),
/* harmony export */   Rj: () => (/* binding */ compareSeverities),
/* harmony export */   SP: () => (/* binding */ vulnerabilitySeverities)
/* harmony export */ });
/** How bad a vulnerability is, worst first. `unknown` is no rank: nobody has said. */
const vulnerabilitySeverities = [
    'critical',
    'high',
    'medium',
    'low',
    'negligible',
    'unknown',
];
/** Reads the severity words of scanners and of vendors; whatever is no such word is `unknown`. */
function readSeverity(word) {
    const name = word.trim().toLowerCase();
    const known = vulnerabilitySeverities.find((severity) => severity === name);
    if (known !== undefined)
        return known;
    if (name === 'important')
        return 'high';
    if (name === 'moderate')
        return 'medium';
    return name === 'none' || name === 'info' || name === 'informational' ? 'negligible' : 'unknown';
}
/** The rank of a CVSS base score (CVSS 3.1 specification, 5, "Qualitative severity rating scale"). */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return 'unknown';
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'negligible';
}
/** Worst first; what nobody has judged comes last. */
function compareSeverities(left, right) {
    return vulnerabilitySeverities.indexOf(left) - vulnerabilitySeverities.indexOf(right);
}


/***/ }),

/***/ 69107:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "172054d98dbb38abf555.mjs";

/***/ })

};
