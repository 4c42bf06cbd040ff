export const id = 836;
export const ids = [836,643];
export const modules = {

/***/ 9705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ hashInThreads)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/image/hashing.ts
var hashing = __webpack_require__(3649);
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


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout),
/* harmony export */   n: () => (/* binding */ blobPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8564);




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
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'blobs', algorithm, hex);
}
async function openWithoutFollowing(path, digest) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            throw missing(digest, 'there is no such file', error);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('blob-corrupt', { digest, detail: `its file cannot be opened: ${String(error)}` }, error);
    }
}
async function requireRegular(file, digest) {
    const stats = await file.stat();
    if (stats.isFile())
        return stats;
    await file.close();
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('blob-corrupt', { digest, detail: 'its file is not a regular file.' });
}
function missing(digest, what, cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('blob-missing', { digest, what }, cause);
}


/***/ }),

/***/ 4496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ findOwners),
/* harmony export */   MQ: () => (/* binding */ claimVersions),
/* harmony export */   T9: () => (/* binding */ claimDuplicates)
/* harmony export */ });
/* unused harmony exports packageVersions, duplicates, smallestCopy */
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1558);
/* harmony import */ var _seen_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);


/** Other versions of a package than the one that weighs most; a part is a package with its version. */
const packageVersions = {
    name: 'package-versions',
    what: 'further versions of packages',
    remedy: 'Ask for one version where the packages that need them allow it.',
    certainty: 'likely',
    partKind: 'package',
    rules: [],
};
/** Files that are there at other paths, too. */
const duplicates = {
    name: 'duplicates',
    what: 'copies of files that are also elsewhere',
    remedy: 'Keep one, and link to it, where nothing needs both.',
    certainty: 'likely',
    rules: [],
};
/** A package or a file below it is not worth a word. */
const smallestCopy = 100_000;
/** Claims the files of packages that are there in several versions, all but the version that weighs most. */
function claimVersions(scene, ledger) {
    const folders = new Map();
    for (const one of furtherVersions(scene.image.packages.packages)) {
        folders.set(placeOf(one), `${one.name} ${one.version}`);
    }
    if (folders.size === 0)
        return;
    const ownerOf = findOwners(folders);
    for (const { paths, layer, sizeBytes } of (0,_seen_files_js__WEBPACK_IMPORTED_MODULE_0__/* .seenFiles */ .p)(scene)) {
        const [path, ...others] = paths;
        const part = scene.makers[layer] == null || others.length > 0 ? null : ownerOf(path);
        if (part === null)
            continue;
        ledger.add({ kind: packageVersions, layer, relatedLayer: null, path, part, sizeBytes });
    }
}
function furtherVersions(packages) {
    const groups = new Map();
    for (const one of packages) {
        if (one.type !== 'npm' && one.type !== 'gem' && one.type !== 'maven')
            continue;
        const group = groups.get(`${one.type} ${one.name}`);
        if (group === undefined)
            groups.set(`${one.type} ${one.name}`, [one]);
        else
            group.push(one);
    }
    return [...groups.values()].flatMap((group) => {
        const heaviest = group.reduce((most, one) => (bytesOf(one) > bytesOf(most) ? one : most));
        return group.filter((one) => one.version !== heaviest.version && bytesOf(one) >= smallestCopy);
    });
}
function bytesOf({ sizeBytes }) {
    return sizeBytes ?? 0;
}
/** The folder of a package, or its archive. */
function placeOf({ type, path }) {
    if (type === 'npm')
        return (0,_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parentPath */ .yl)(path);
    if (type === 'maven')
        return path;
    return path.replace(/(^|\/)specifications\/([^/]+)\.gemspec$/, '$1gems/$2');
}
/** Says which package a file belongs to: the innermost folder of one counts, and packages inside it are their own. */
function findOwners(folders) {
    const known = new Map([['', null]]);
    const ownerOf = (place) => {
        const found = known.get(place);
        if (found !== undefined)
            return found;
        const isPackageFolder = /(?:^|\/)node_modules$/.test(place);
        const owner = folders.get(place) ?? (isPackageFolder ? null : ownerOf((0,_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parentPath */ .yl)(place)));
        known.set(place, owner);
        return owner;
    };
    return (path) => folders.get(path) ?? ownerOf((0,_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parentPath */ .yl)(path));
}
/** Claims the copies in the author's layers among the largest groups of equal files, all but the first. */
function claimDuplicates({ image, makers }, ledger) {
    for (const { files, sizeBytes } of image.contents.duplicates.rows) {
        if (sizeBytes < smallestCopy)
            continue;
        for (const { path, layer } of files.toSorted((a, b) => a.layer - b.layer).slice(1)) {
            if (makers[layer] == null)
                continue;
            ledger.add({ kind: duplicates, layer, relatedLayer: null, path, part: path, sizeBytes });
        }
    }
}


/***/ }),

/***/ 9168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ developmentDependencies),
/* harmony export */   Q: () => (/* binding */ claimDevelopment)
/* harmony export */ });
/* harmony import */ var _analysis_packages_development_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2977);
/* harmony import */ var _claim_copies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4496);
/* harmony import */ var _seen_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);



/** npm packages that only development needs; a part is a package. */
const developmentDependencies = {
    name: 'development-dependencies',
    what: 'development dependencies',
    remedy: 'Leave them out where packages are installed (npm ci --omit=dev, yarn install --production, pnpm install --prod), or prune before the folder is copied.',
    certainty: 'likely',
    partKind: 'package',
    rules: ['development-dependencies'],
};
/** Claims the files of packages that only development needs, unless the image is started with one of them. */
function claimDevelopment(scene, ledger) {
    const { files, packages } = scene.image;
    const folders = new Map((0,_analysis_packages_development_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .findDevelopmentPackages */ .i)(files, packages.packages)
        .filter((found) => !isStarted(found, scene.settings))
        .flatMap((found) => [...found.folders]));
    if (folders.size === 0)
        return;
    const ownerOf = (0,_claim_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .findOwners */ .Gr)(folders);
    for (const { paths, layer, sizeBytes } of (0,_seen_files_js__WEBPACK_IMPORTED_MODULE_2__/* .seenFiles */ .p)(scene)) {
        const [path, ...others] = paths;
        const maker = scene.makers[layer] ?? null;
        const part = maker === null || maker === 'context' ? null : ownerOf(path);
        if (part === null || !others.every((other) => ownerOf(other) !== null))
            continue;
        ledger.add({ kind: developmentDependencies, layer, relatedLayer: null, path, part, sizeBytes });
    }
}
/** Whether the words that a container is started with, or the script they name, are of development. */
function isStarted({ folders, scripts, hasWorkspaces }, settings) {
    const [command = ''] = settings.split('\n');
    if (/^NODE_ENV=(?:development|test)$/m.test(settings))
        return true;
    const script = /\b(?:npm|yarn|pnpm|bun)\s+(?:run\s+|run-script\s+)?([\w:.-]+)/.exec(command)?.[1];
    const found = script !== undefined && Object.hasOwn(scripts, script) ? scripts[script] : '';
    const text = typeof found === 'string' ? found : '';
    const started = text === '' ? command : text;
    // Which project's script that would be is not known.
    if (hasWorkspaces && /\b(?:npm|npx|yarn|pnpm|pnpx|bun|bunx)\b/.test(started))
        return true;
    const words = new Set(`${command} ${text}`.split(/[\s"'/=]+/));
    return [...folders.values()].some((name) => words.has(name)) || words.has('tsc');
}


/***/ }),

/***/ 1722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ claimTools),
/* harmony export */   i: () => (/* binding */ buildTools)
/* harmony export */ });
/* harmony import */ var _analysis_packages_tool_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1456);
/* harmony import */ var _image_filesystem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(422);
/* harmony import */ var _seen_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);



/** Packages that compile programs; a part is a package. */
const buildTools = {
    name: 'build-tools',
    what: 'build tools',
    remedy: 'Build in a stage of its own, and copy what it made.',
    certainty: 'likely',
    partKind: 'package',
    rules: ['build-tools-left'],
};
const builders = /^.*(?:\b(?:gcc|g\+\+|clang|make|cmake|ninja|cargo|rustc|mvnw?|gradlew?|ant|javac|node-gyp)\b|\bgo (?:run|test|build)\b)/;
/** Claims the files of compilers and the like that dpkg or apk installed, unless the image is started with one. */
function claimTools(scene, ledger) {
    if (builders.test(scene.settings))
        return;
    const owners = ownersOf(scene.image.files);
    if (owners.size === 0)
        return;
    for (const { paths, layer, sizeBytes } of (0,_seen_files_js__WEBPACK_IMPORTED_MODULE_0__/* .seenFiles */ .p)(scene)) {
        const [path] = paths;
        const part = owners.get(path);
        const isInstalled = scene.makers[layer] === 'run' || scene.makers[layer] === 'unknown';
        if (part === undefined || !isInstalled || !paths.every((name) => owners.has(name)))
            continue;
        ledger.add({ kind: buildTools, layer, relatedLayer: null, path, part, sizeBytes });
    }
}
/**
 * The packages that files belong to, by the path a container sees, which is below /usr where folders were merged. The
 * first package that lists a file has it; terms under which programs are passed on belong to none.
 */
function ownersOf(files) {
    const owners = new Map();
    for (const tool of (0,_analysis_packages_tool_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listToolFiles */ .W)(files)) {
        for (const path of tool.paths) {
            const place = isFile((0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_2__/* .findNode */ .cy)(files, path)) ? path : `usr/${path}`;
            if (!owners.has(place) && !path.endsWith('/copyright'))
                owners.set(place, tool.name);
        }
    }
    return owners;
}
function isFile(node) {
    return node?.children === null;
}


/***/ }),

/***/ 5291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B4: () => (/* binding */ findSavings),
  rQ: () => (/* binding */ isAboutSecrets),
  iL: () => (/* binding */ smallestSaving)
});

// EXTERNAL MODULE: ./src/image/path.ts
var image_path = __webpack_require__(1558);
;// CONCATENATED MODULE: ./src/advice/kinds/context-packages.ts
const contextPackages = {
    name: 'context-packages',
    what: 'installed packages of the build context',
    remedy: 'List node_modules in .dockerignore: a RUN installs them.',
    certainty: 'sure',
    makers: ['context'],
    folders: /(?:^|\/)node_modules$/,
    cure: 'ignore-file',
    rules: ['weak-dockerignore'],
    examples: { hits: ['app/node_modules/left-pad/index.js'], misses: ['app/modules/x.js'] },
};

;// CONCATENATED MODULE: ./src/advice/kinds/apk-cache.ts
const apkCache = {
    name: 'apk-cache',
    what: 'caches of apk',
    remedy: 'Add with apk add --no-cache.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:var\/cache\/apk|etc\/apk\/cache)$/,
    rules: ['apk-cache-left'],
    examples: { hits: ['var/cache/apk/APKINDEX.00740ba1.tar.gz'], misses: ['lib/apk/db/installed'] },
};

;// CONCATENATED MODULE: ./src/advice/kinds/apt-cache.ts
const aptCache = {
    name: 'apt-cache',
    what: 'caches of apt',
    remedy: 'Run apt-get clean in the same RUN, or mount a cache on /var/cache/apt.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^var\/cache\/apt$/,
    rules: [],
    examples: {
        hits: ['var/cache/apt/archives/curl_7.88.1_amd64.deb', 'var/cache/apt/pkgcache.bin'],
        misses: ['var/cache/debconf/config.dat'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/apt-lists.ts
const aptLists = {
    name: 'apt-lists',
    what: 'package lists of apt',
    remedy: 'Remove /var/lib/apt/lists/* in the same RUN, or mount a cache there.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^var\/lib\/apt\/lists$/,
    rules: ['apt-lists-left'],
    examples: {
        hits: [
            'var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_InRelease',
            'var/lib/apt/lists/auxfiles/x',
        ],
        misses: ['var/lib/apt/extended_states', 'opt/var/lib/apt/lists/x'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/cargo-registry.ts
const cargoRegistry = {
    name: 'cargo-registry',
    what: 'registries of Cargo',
    remedy: 'Build in a stage of its own, or mount a cache on the registry.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:usr\/local\/cargo|(?:root|home\/[^/]+)\/\.cargo)\/(?:registry|git)$/,
    neededBy: /^.*\bcargo\b/,
    rules: ['build-tools-left'],
    examples: {
        hits: ['usr/local/cargo/registry/cache/x/serde-1.0.0.crate', 'root/.cargo/git/db/x'],
        misses: ['usr/local/cargo/bin/cargo'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/cloned-history.ts
const clonedHistory = {
    name: 'cloned-history',
    what: 'histories of cloned repositories',
    remedy: 'Delete them in the RUN that clones, or clone with --depth 1.',
    certainty: 'likely',
    makers: ['run', 'stage', 'unknown'],
    folders: /(?:^|\/)\.git$/,
    except: /(?:^|\/)(?:\.nvm|\.pyenv|\.rbenv|\.asdf|\.oh-my-zsh|\.linuxbrew|Homebrew)\//,
    neededBy: /^.*\bgit\b/,
    rules: [],
    examples: {
        hits: ['opt/tool/.git/objects/pack/x.pack'],
        misses: ['root/.nvm/.git/objects/pack/x.pack', 'opt/tool/.gitignore'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/composer-cache.ts
const composerCache = {
    name: 'composer-cache',
    what: 'caches of Composer',
    remedy: 'Run composer clear-cache in the same RUN, or mount a cache there.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.(?:composer\/cache|cache\/composer)$/,
    rules: [],
    examples: {
        hits: ['root/.composer/cache/files/a/b.zip', 'root/.cache/composer/repo/x'],
        misses: ['root/.composer/vendor/bin/phpunit'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/conda-packages.ts
const condaPackages = {
    name: 'conda-packages',
    what: 'package caches of conda',
    remedy: 'Run conda clean --all --yes in the same RUN.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^opt\/(?:conda|(?:mini|micro|ana)(?:conda|mamba|forge)3?)\/pkgs$/,
    rules: [],
    examples: { hits: ['opt/conda/pkgs/openssl-3.3.0.conda'], misses: ['opt/conda/lib/libssl.so'] },
};

;// CONCATENATED MODULE: ./src/advice/kinds/debug-files.ts
const debugFiles = {
    name: 'debug-files',
    what: 'files that hold nothing but debug information',
    remedy: 'Copy the programs without them: only debuggers read them.',
    certainty: 'likely',
    makers: ['run', 'context', 'stage', 'unknown'],
    files: /\.(?:debug|dwo|dwp|pdb)$/,
    neededBy: /\b(?:gdb|gdbserver|lldb|valgrind|dotnet-dump)\b/,
    rules: [],
    examples: {
        hits: ['opt/app/server.debug', 'app/Shop.pdb', 'app/main.dwp'],
        misses: ['opt/app/debug', 'app/debug.js'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/debug-symbols.ts
const debugSymbols = {
    name: 'debug-symbols',
    what: 'debug symbols',
    remedy: 'Keep debug symbols out of the final stage: only debuggers read them.',
    certainty: 'sure',
    makers: ['run', 'context', 'stage', 'unknown'],
    folders: /^(?:usr\/lib\/debug|(?:.*\/)?(?:[^/]+\.dSYM|\.debug))$/,
    neededBy: /\b(?:gdb|gdbserver|lldb|valgrind)\b/,
    rules: [],
    examples: {
        hits: [
            'usr/lib/debug/.build-id/00/x.debug',
            'app/server.dSYM/Contents/Resources/DWARF/server',
            'usr/local/lib/.debug/libx.so.1',
        ],
        misses: ['usr/lib/debugedit/x', 'app/debug/main.js'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/dnf-cache.ts
const dnfCache = {
    name: 'dnf-cache',
    what: 'caches of dnf and yum',
    remedy: 'Run dnf clean all in the same RUN, or mount a cache there.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^var\/cache\/(?:yum|dnf|libdnf5)$/,
    rules: ['dnf-cache-left', 'yum-cache-left'],
    examples: {
        hits: ['var/cache/dnf/fedora.solv', 'var/cache/yum/x86_64/primary.sqlite'],
        misses: ['var/lib/dnf/history.sqlite'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/documentation.ts
const documentation = {
    name: 'documentation',
    what: 'documentation and manual pages',
    remedy: 'Keep them out with path-exclude (dpkg) or tsflags=nodocs (dnf), or delete them in the same RUN, copyright files excepted.',
    certainty: 'sure',
    makers: ['run', 'unknown'],
    folders: /^usr\/(?:local\/)?share\/(?:doc|man|info|gtk-doc|lintian)$/,
    except: /\/copyright[^/]*$|\/licen[cs]e[^/]*$|\/copying[^/]*$|\/notice[^/]*$/i,
    neededBy: /^(?:\S*\/)?(?:man|info)\b/,
    rules: [],
    examples: {
        hits: [
            'usr/share/doc/curl/changelog.gz',
            'usr/share/man/man1/curl.1.gz',
            'usr/share/info/x.info.gz',
        ],
        misses: [
            'usr/share/doc/curl/copyright',
            'usr/share/perl/5.36/pod/perldiag.pod',
            'opt/app/share/doc/x',
        ],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/gem-cache.ts
const gemCache = {
    name: 'gem-cache',
    what: 'caches of gem',
    remedy: 'Delete the cache folder of the gems in the same RUN.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /(?:^|\/)(?:(?:ruby|gems|bundle)\/(?:gems\/)?(?:ruby\/)?\d[\d.]*|usr\/local\/bundle)\/cache$/,
    files: /\.gem$/,
    rules: [],
    examples: {
        hits: [
            'usr/local/bundle/cache/rails-7.0.0.gem',
            'usr/local/lib/ruby/gems/3.3.0/cache/rake-13.gem',
            'app/vendor/bundle/ruby/3.3.0/cache/pg-1.gem',
        ],
        misses: ['app/vendor/cache/rails-7.0.0.gem'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/go-build-cache.ts
const goBuildCache = {
    name: 'go-build-cache',
    what: 'build caches of Go',
    remedy: 'Build in a stage of its own, or mount a cache on /root/.cache/go-build.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.cache\/go-build$/,
    neededBy: /^.*\bgo (?:run|test|build)\b/,
    rules: ['build-tools-left'],
    examples: { hits: ['root/.cache/go-build/00/x-d'], misses: ['root/.cache/golangci-lint/x'] },
};

;// CONCATENATED MODULE: ./src/advice/kinds/go-modules.ts
const goModules = {
    name: 'go-modules',
    what: 'module caches of Go',
    remedy: 'Build in a stage of its own, or mount a cache on /go/pkg/mod.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:(?:root|home\/[^/]+)\/)?go\/pkg\/(?:mod|sumdb)$/,
    neededBy: /^.*\b(?:go (?:run|test|build)|dlv|air)\b/,
    rules: ['build-tools-left'],
    examples: {
        hits: ['go/pkg/mod/cache/download/x.zip', 'root/go/pkg/mod/github.com/a/b@v1.0.0/c.go'],
        misses: ['go/bin/tool'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/gradle-cache.ts
const gradleCache = {
    name: 'gradle-cache',
    what: 'caches of Gradle',
    remedy: 'Build in a stage of its own, or mount a cache on /root/.gradle.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.gradle\/(?:caches|wrapper|daemon)$/,
    neededBy: /^.*\bgradlew?\b/,
    rules: ['build-tools-left'],
    examples: {
        hits: ['root/.gradle/caches/modules-2/x.jar', 'root/.gradle/wrapper/dists/gradle-8/x.zip'],
        misses: ['root/.gradle/gradle.properties'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/headers.ts
const headers = {
    name: 'headers',
    what: 'headers',
    remedy: 'Install what is needed to compile in a stage of its own.',
    certainty: 'sure',
    makers: ['run', 'unknown'],
    folders: /^usr\/(?:local\/)?include$/,
    except: /^usr\/(?:local\/)?include\/python[^/]*\/pyconfig\.h$/,
    needlessWithout: 'compiler',
    rules: ['build-tools-left'],
    examples: {
        hits: ['usr/include/openssl/ssl.h', 'usr/local/include/x/y.hpp'],
        misses: [
            'opt/app/include/x.h',
            'usr/include/python3.12/pyconfig.h',
            'usr/local/cuda/include/cuda.h',
        ],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/log-files.ts
const logFiles = {
    name: 'log-files',
    what: 'log files',
    remedy: 'Delete them in the same RUN.',
    certainty: 'sure',
    makers: ['run', 'unknown'],
    folders: /^var\/log$/,
    neededBy: /\/var\/log\b/,
    rules: [],
    examples: {
        hits: ['var/log/dpkg.log', 'var/log/apt/term.log'],
        misses: ['app/log/production.log'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/maven-repository.ts
const mavenRepository = {
    name: 'maven-repository',
    what: 'repositories of Maven',
    remedy: 'Build in a stage of its own, or mount a cache on /root/.m2.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.m2\/repository$/,
    neededBy: /^.*(?:\bmvnw?\b|\.m2\b)/,
    rules: ['build-tools-left'],
    examples: {
        hits: ['root/.m2/repository/org/x/y/1.0/y-1.0.jar'],
        misses: ['root/.m2/settings.xml'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/npm-cache.ts
const npmCache = {
    name: 'npm-cache',
    what: 'caches of npm',
    remedy: 'Run npm cache clean --force in the same RUN, or mount a cache on /root/.npm.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.npm\/(?:_cacache|_logs|_npx)$/,
    rules: [],
    examples: {
        hits: ['root/.npm/_cacache/content-v2/sha512/aa/bb', 'root/.npm/_logs/debug-0.log'],
        misses: ['usr/local/lib/node_modules/npm/package.json'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/nuget-packages.ts
const nugetPackages = {
    name: 'nuget-packages',
    what: 'packages of NuGet',
    remedy: 'Publish in a stage of its own, or mount a cache on /root/.nuget.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.nuget\/packages$/,
    neededBy: /^.*\bdotnet (?:run|watch|test|build)\b/,
    rules: ['build-tools-left'],
    examples: {
        hits: ['root/.nuget/packages/newtonsoft.json/13.0.1/x.dll'],
        misses: ['root/.nuget/NuGet/NuGet.Config'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/package-tests.ts
const packageTests = {
    name: 'package-tests',
    what: 'tests of packages',
    remedy: 'Delete them in the RUN that installs the packages, unless one imports them.',
    certainty: 'likely',
    makers: ['run', 'stage', 'unknown'],
    folders: /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/(?:tests?|__tests__)$|\/(?:site|dist)-packages\/(?:[^/]+\/)+tests?$|^usr\/(?:local\/)?lib\/python3[^/]*\/(?:test|idlelib\/idle_test)$/,
    except: /\/(?:site|dist)-packages\/(?:.*\/)?testing\//,
    neededBy: /\b(?:pytest|unittest|jest|mocha|test)\b/,
    rules: [],
    examples: {
        hits: [
            'app/node_modules/es-abstract/test/a.js',
            'usr/local/lib/python3.12/site-packages/pandas/tests/x.py',
            'usr/local/lib/python3.12/test/test_x.py',
        ],
        misses: [
            'app/test/a.js',
            'app/node_modules/test/index.js',
            'app/node_modules/x/lib/test/a.js',
            'usr/local/lib/python3.12/site-packages/numpy/testing/tests/x.py',
        ],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/pacman-cache.ts
const pacmanCache = {
    name: 'pacman-cache',
    what: 'caches of pacman',
    remedy: 'Run pacman -Scc in the same RUN, or mount a cache there.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^var\/cache\/pacman\/pkg$/,
    rules: [],
    examples: {
        hits: ['var/cache/pacman/pkg/zlib-1.3.pkg.tar.zst'],
        misses: ['var/lib/pacman/local/zlib-1.3/desc'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/pip-cache.ts
const pipCache = {
    name: 'pip-cache',
    what: 'caches of pip',
    remedy: 'Install with pip install --no-cache-dir, or mount a cache on /root/.cache/pip.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.cache\/pip$/,
    rules: ['pip-cache-left'],
    examples: {
        hits: ['root/.cache/pip/http-v2/a/b/c', 'home/app/.cache/pip/wheels/x'],
        misses: ['root/.cache/huggingface/model.bin'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/pnpm-store.ts
const pnpmStore = {
    name: 'pnpm-store',
    what: 'stores of pnpm',
    remedy: 'Mount a cache on the store of pnpm.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/(?:\.local\/share\/pnpm\/store|\.cache\/pnpm|\.pnpm-store)$/,
    rules: [],
    examples: {
        hits: ['root/.local/share/pnpm/store/v3/files/00/x'],
        misses: ['root/.local/share/pnpm/pnpm'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/poetry-cache.ts
const poetryCache = {
    name: 'poetry-cache',
    what: 'caches of Poetry',
    remedy: 'Install with poetry install --no-cache, or mount a cache there.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.cache\/pypoetry\/(?:artifacts|cache)$/,
    rules: [],
    examples: {
        hits: ['root/.cache/pypoetry/artifacts/a/x.whl', 'root/.cache/pypoetry/cache/repositories/y'],
        misses: ['root/.cache/pypoetry/virtualenvs/app-x/bin/python'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/secrets.ts
/** Told by names alone: contents are never read, and certificates, examples and tests of packages hold none. */
const secrets = {
    name: 'secrets',
    what: 'files that by their names hold secrets',
    remedy: 'Mount them as secrets into the RUN that needs them, or pass them when the container starts; replace what was published.',
    certainty: 'sure',
    makers: ['run', 'context', 'stage', 'unknown'],
    files: /^(?:\.env(?:\.\w+)?|\.git-credentials|\.netrc|\.pgpass|\.pypirc|\.vault-token|\.htpasswd|id_(?:rsa|dsa|ecdsa|ed25519)|kubeconfig|master\.key|terraform\.tfstate|application_default_credentials\.json|(?:gcp-|google-)?credentials(?:\.json)?|service-?account(?:-key)?\.json|secrets\.(?:json|ya?ml)|.*\.(?:p12|pfx|keystore|jks)|.*\.key|(?:.*[-_.])?(?:key|privkey|private|private[-_.]?key)\.pem)$/i,
    except: /(?:^|[._/-])(?:ca|certs?|chain|public|pub|examples?|samples?|template|dist|defaults?|tests?|__tests__|testdata|spec|fixtures|snakeoil|truststore|cacerts)(?:[._/-]|$)|(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor)\/|^(?:usr\/(?:share|lib|lib64|include|src)|lib|etc\/(?:ssh|apt|apk|pki\/rpm-gpg)|var\/lib|proc|sys|opt\/(?:conda|java))\//i,
    rules: ['credentials-copied', 'weak-dockerignore'],
    examples: {
        hits: [
            'app/.env',
            'app/.env.production',
            'root/.ssh/id_rsa',
            'root/.aws/credentials',
            'app/config/master.key',
            'etc/nginx/server.key',
            'app/private-key.pem',
        ],
        misses: [
            'app/.env.example',
            'app/.envrc',
            'root/.ssh/id_rsa.pub',
            'etc/ssl/certs/ca.pem',
            'app/node_modules/public-encrypt/test_key.pem',
            'usr/share/doc/openssl/server.key',
            'app/tests/data/server.key',
            'app/monkey.js',
        ],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/source-maps.ts
const sourceMaps = {
    name: 'source-maps',
    what: 'source maps of packages',
    remedy: 'Delete them in the RUN that installs the packages.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /(?:^|\/)node_modules$/,
    files: /\.(?:[cm]?js|css|[cm]?ts)\.map$/,
    neededBy: /source-?map/i,
    rules: [],
    examples: {
        hits: ['app/node_modules/rxjs/dist/index.js.map'],
        misses: [
            'app/dist/main.js.map',
            'app/node_modules/source-map/lib/mappings.wasm',
            'app/node_modules/x/site.map',
        ],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/static-libraries.ts
const staticLibraries = {
    name: 'static-libraries',
    what: 'static libraries',
    remedy: 'Install what is needed to compile in a stage of its own.',
    certainty: 'sure',
    makers: ['run', 'unknown'],
    folders: /^usr\/(?:local\/)?lib(?:64|32)?$/,
    files: /\.l?a$/,
    except: /\/(?:site|dist)-packages\/|\/(?:ghc|ocaml|go|rustlib|R)(?:-|\/)/,
    needlessWithout: 'compiler',
    rules: ['build-tools-left'],
    examples: {
        hits: ['usr/lib/x86_64-linux-gnu/libssl.a', 'usr/local/lib/libx.a', 'usr/local/lib/libx.la'],
        misses: [
            'usr/lib/python3/dist-packages/numpy/core/lib/libnpymath.a',
            'usr/lib/x86_64-linux-gnu/libssl.so.3',
            'opt/app/data.a',
        ],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/temporary-files.ts
const temporaryFiles = {
    name: 'temporary-files',
    what: 'temporary files',
    remedy: 'Delete them in the same RUN, or mount a tmpfs on /tmp.',
    certainty: 'sure',
    makers: ['run', 'unknown'],
    folders: /^(?:var\/)?tmp$/,
    neededBy: /(?:^|[\s=:"])\/(?:var\/)?tmp(?:$|[/\s:"])/m,
    rules: [],
    examples: { hits: ['tmp/build/x.o', 'var/tmp/y'], misses: ['app/tmp/cache'] },
};

;// CONCATENATED MODULE: ./src/advice/kinds/tool-caches.ts
const toolCaches = {
    name: 'tool-caches',
    what: 'caches of tools',
    remedy: 'List them in .dockerignore.',
    certainty: 'sure',
    makers: ['context'],
    folders: /(?:^|\/)(?:__pycache__|\.(?:pytest_cache|mypy_cache|ruff_cache|tox|nox|nyc_output|hypothesis|parcel-cache|turbo|gradle|idea|vscode|terraform|vagrant|ipynb_checkpoints|sass-cache))$/,
    cure: 'ignore-file',
    rules: ['weak-dockerignore'],
    examples: {
        hits: [
            'app/__pycache__/main.cpython-312.pyc',
            'app/.mypy_cache/3.12/x.json',
            'app/.terraform/providers/x',
        ],
        misses: ['app/cache/x', 'app/.cache/x'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/translations.ts
const translations = {
    name: 'translations',
    what: 'translations of messages',
    remedy: 'Where programs speak English only, keep them out with path-exclude (dpkg) or _install_langs (rpm).',
    certainty: 'likely',
    makers: ['run', 'unknown'],
    folders: /^usr\/share\/locale$/,
    files: /\.mo$/,
    except: /^usr\/share\/locale\/en[^/]*\//,
    neededBy: /^L(?:ANG|C_\w+)=(?!C\b|POSIX\b|en\b|en_)/m,
    rules: [],
    examples: {
        hits: ['usr/share/locale/de/LC_MESSAGES/coreutils.mo'],
        misses: [
            'usr/share/locale/en/LC_MESSAGES/x.mo',
            'usr/share/i18n/locales/de_DE',
            'usr/share/locale/locale.alias',
        ],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/uv-cache.ts
const uvCache = {
    name: 'uv-cache',
    what: 'caches of uv',
    remedy: 'Install with uv --no-cache, or mount a cache on /root/.cache/uv.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.cache\/uv$/,
    rules: [],
    examples: {
        hits: ['root/.cache/uv/archive-v0/x/y.so'],
        misses: ['root/.local/share/uv/python/bin/python3'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/version-control.ts
const versionControl = {
    name: 'version-control',
    what: 'histories of repositories',
    remedy: 'List them in .dockerignore.',
    certainty: 'sure',
    makers: ['context'],
    folders: /(?:^|\/)\.(?:git|hg|svn|bzr)$/,
    neededBy: /^.*\bgit\b/,
    cure: 'ignore-file',
    rules: ['weak-dockerignore'],
    examples: {
        hits: ['app/.git/objects/pack/x.pack', '.svn/wc.db'],
        misses: ['app/git/x', 'app/.github/workflows/x.yml'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/virtual-environments.ts
const virtualEnvironments = {
    name: 'virtual-environments',
    what: 'virtual environments of the build context',
    remedy: 'List them in .dockerignore, and install in a RUN.',
    certainty: 'likely',
    makers: ['context'],
    folders: /(?:^|\/)\.?venv$/,
    neededBy: /venv/,
    cure: 'ignore-file',
    rules: ['weak-dockerignore'],
    examples: {
        hits: ['app/.venv/lib/python3.12/site-packages/x.py', 'app/venv/bin/python'],
        misses: ['app/env/x', 'opt/venvs/x'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/yarn-cache.ts
const yarnCache = {
    name: 'yarn-cache',
    what: 'caches of Yarn',
    remedy: 'Run yarn cache clean in the same RUN, or mount a cache there.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:usr\/local\/share\/\.cache\/yarn|(?:root|home\/[^/]+)\/(?:\.cache\/yarn|\.yarn\/berry\/cache))$/,
    rules: ['yarn-cache-left'],
    examples: {
        hits: ['usr/local/share/.cache/yarn/v6/x.tgz', 'root/.yarn/berry/cache/x.zip'],
        misses: ['app/.yarn/cache/x.zip'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/zypper-cache.ts
const zypperCache = {
    name: 'zypper-cache',
    what: 'caches of zypper',
    remedy: 'Run zypper clean in the same RUN, or mount a cache there.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^var\/cache\/zypp$/,
    rules: ['zypper-cache-left'],
    examples: { hits: ['var/cache/zypp/solv/repo/solv'], misses: ['var/lib/zypp/AnonymousUniqueId'] },
};

;// CONCATENATED MODULE: ./src/advice/kinds/index.ts





































/** What nobody needs once a layer is written, or what should not have come in. Where a path is of two kinds the first has it. */
const leftoverKinds = [
    secrets,
    contextPackages,
    versionControl,
    virtualEnvironments,
    toolCaches,
    aptLists,
    aptCache,
    apkCache,
    dnfCache,
    zypperCache,
    pacmanCache,
    pipCache,
    uvCache,
    poetryCache,
    condaPackages,
    npmCache,
    yarnCache,
    pnpmStore,
    composerCache,
    gemCache,
    goBuildCache,
    goModules,
    cargoRegistry,
    mavenRepository,
    gradleCache,
    nugetPackages,
    temporaryFiles,
    logFiles,
    clonedHistory,
];
/** What packages bring and a container does not need. */
const installedKinds = [
    documentation,
    translations,
    headers,
    staticLibraries,
    debugSymbols,
    debugFiles,
    sourceMaps,
    packageTests,
];

// EXTERNAL MODULE: ./src/advice/seen-files.ts
var seen_files = __webpack_require__(2527);
;// CONCATENATED MODULE: ./src/advice/claim-by-path.ts



/**
 * Claims what a container sees and the table of kinds knows, leftovers at once; gives back the claims on what packages
 * brought, for whoever knows these packages comes first.
 */
function claimByPath(scene, ledger) {
    const later = [];
    const isInstalledBelow = findInstalled(scene);
    for (const file of (0,seen_files/* seenFiles */.p)(scene)) {
        const match = matchFile(file, { scene, isInstalledBelow });
        if (match === null)
            continue;
        const claim = claimOf(file, match);
        if (leftoverKinds.includes(match.kind))
            ledger.add(claim);
        else
            later.push(claim);
    }
    return later;
}
function claimOf({ paths, layer, sizeBytes }, { kind, part }) {
    return { kind, layer, relatedLayer: null, path: paths[0], part, sizeBytes };
}
/** The first kind that all names of a file are of: deleting one name of several saves nothing. */
function matchFile({ paths, layer }, { scene: { match, makers }, isInstalledBelow }) {
    const maker = makers[layer] ?? null;
    if (maker === null)
        return null;
    const [first, ...others] = paths;
    for (const found of match(first)) {
        const { kind, part } = found;
        if (!kind.makers.includes(maker) || !others.every((path) => isOf(kind, match(path))))
            continue;
        if (kind !== contextPackages || isInstalledBelow(part, layer))
            return found;
    }
    return null;
}
function isOf(kind, matches) {
    return matches.some((one) => one.kind === kind);
}
const installs = /\b(?:npm\s+(?:\S+\s+)*?(?:ci|i|install|clean-install)|yarn(?:\s+install)?|pnpm\s+(?:\S+\s+)*?(?:i|install)|bun\s+(?:i|install))(?=$|[\s;&|])/;
/** Says whether a RUN below a layer has installed packages into a folder, so that what is copied there is not needed. */
function findInstalled({ image, makers, textOf }) {
    const known = new Map();
    const firstInstalled = (folder) => image.files.layers.findIndex(({ entries }, layer) => makers[layer] === 'run' &&
        installs.test(textOf(layer)) &&
        holds(entries.length, (index) => entries.path(index).startsWith(`${folder}/`)));
    return (folder, layer) => {
        const first = known.get(folder) ?? firstInstalled(folder);
        known.set(folder, first);
        return first >= 0 && first < layer;
    };
}
function holds(length, test) {
    for (let index = 0; index < length; index++)
        if (test(index))
            return true;
    return false;
}

// EXTERNAL MODULE: ./src/advice/claim-copies.ts
var claim_copies = __webpack_require__(4496);
// EXTERNAL MODULE: ./src/advice/claim-development.ts
var claim_development = __webpack_require__(9168);
// EXTERNAL MODULE: ./src/image/filesystem.ts
var filesystem = __webpack_require__(422);
;// CONCATENATED MODULE: ./src/advice/waste-kinds.ts
const words = { certainty: 'sure' };
/** A later instruction deletes what this one brings. */
const deletedLater = {
    ...words,
    name: 'deleted-later',
    what: 'files that a later instruction deletes',
    remedy: 'Delete them in the instruction that brings them, or mount them there instead.',
    rules: ['deleted-too-late'],
};
/** A later instruction brings others in their place. */
const overwritten = {
    ...words,
    name: 'overwritten',
    what: 'files that a later instruction overwrites',
    remedy: 'Write them once: join the instructions, or bring the final files only.',
    rules: [],
};
/** An instruction changes nothing but owner or mode of what is there. */
const storedAgain = {
    ...words,
    name: 'stored-again',
    what: 'files stored again for another owner or mode',
    remedy: 'Set owner and mode where they come from: COPY --chown, COPY --chmod, or the same RUN.',
    rules: ['recursive-mode-change'],
};
/** An instruction brings what is there, unchanged. */
const copiedAgain = {
    ...words,
    name: 'copied-again',
    what: 'files copied again, unchanged',
    remedy: 'Copy them once.',
    rules: [],
};
/** As `storedAgain` and `copiedAgain`, of files that the base image brings: an owner may be needed. */
const baseStoredAgain = {
    name: 'base-stored-again',
    what: 'files of the base image stored again',
    remedy: 'Change owner or mode only of what the program writes.',
    certainty: 'likely',
    rules: ['recursive-mode-change'],
};
/** The kind of bytes that are only in the image because of how they are hidden. */
const wasteKinds = {
    deleted: deletedLater,
    'deleted-with-directory': deletedLater,
    opaque: deletedLater,
    overwritten,
    'attributes-changed': storedAgain,
    'copied-again': copiedAgain,
};

;// CONCATENATED MODULE: ./src/advice/claim-hidden.ts





/**
 * Claims what no container sees. Of a file that is stored twice alike the copy goes; of one that is deleted or
 * overwritten the hidden bytes go. What should not have come in at all is spoken of as that.
 */
function claimHidden(scene, ledger) {
    const hidden = new Map(scene.image.waste.files.map((file) => [`${file.addedBy} ${file.path}`, file]));
    for (const file of scene.image.waste.files) {
        const copy = isCopied(file) ? copyOf(file, { scene, hidden }) : null;
        if (copy !== null)
            ledger.add(copy);
        const kind = kindOf(file, { scene, isCopySpokenOf: copy !== null });
        if (kind !== null)
            ledger.add(claim_hidden_claimOf(file, kind));
    }
}
function claim_hidden_claimOf({ path, sizeBytes, addedBy, hiddenBy }, found) {
    const { kind, part } = found;
    return { kind, layer: addedBy, relatedLayer: hiddenBy, path, part, sizeBytes };
}
function isCopied({ reason }) {
    return reason === 'attributes-changed' || reason === 'copied-again';
}
/** The copy is in the layer that hides the file, be it seen or hidden in turn; null when it is not the author's. */
function copyOf(file, { scene, hidden }) {
    const { path, sizeBytes, addedBy, hiddenBy, reason } = file;
    if (scene.makers[hiddenBy] == null || addedBy === hiddenBy)
        return null;
    const isThere = hidden.get(`${hiddenBy} ${path}`)?.sizeBytes === sizeBytes ||
        seenSize(scene, { path, layer: hiddenBy }) === sizeBytes;
    if (!isThere)
        return null;
    const kind = scene.makers[addedBy] == null ? baseStoredAgain : wasteKinds[reason];
    return { kind, layer: hiddenBy, relatedLayer: addedBy, path, part: path, sizeBytes };
}
/** The size of a file that a container sees, by the name that carries it; null when it is of another layer. */
function seenSize({ image: { files } }, { path, layer }) {
    const node = (0,filesystem/* findNode */.cy)(files, path);
    if (node?.contentLayer !== layer || node.layer !== layer || node.entry !== node.contentEntry) {
        return null;
    }
    return (0,filesystem/* contentTable */.qd)(files, node)?.sizeBytes(node.contentEntry) ?? null;
}
/** What the hidden bytes are spoken of as; null when they are the base image's, or go with what else is spoken of. */
function kindOf(file, { scene, isCopySpokenOf }) {
    const { path, addedBy, reason } = file;
    const maker = scene.makers[addedBy] ?? null;
    if (maker === null || isSpared(file, scene))
        return null;
    const match = scene
        .match(path)
        .find(({ kind }) => leftoverKinds.includes(kind) && kind.makers.includes(maker));
    const isReplaced = reason === 'overwritten' || isCopied(file);
    if (match !== undefined && (isReplaced || isUnwanted(match.kind))) {
        return { kind: surely(match.kind), part: match.part };
    }
    return isCopySpokenOf ? null : { kind: wasteKinds[reason], part: path };
}
/** Of what is deleted a reader is told who deletes it, unless it should not have come in at all. */
function isUnwanted(kind) {
    return kind === secrets || kind.cure === 'ignore-file';
}
/** What nobody sees nobody needs. */
function surely(kind) {
    return kind.certainty === 'sure' ? kind : { ...kind, certainty: 'sure' };
}
/** A copied folder of packages hides those that a RUN installed: without the copy these are seen again. */
function isSpared({ path, hiddenBy }, scene) {
    return (scene.makers[hiddenBy] === 'context' &&
        seenSize(scene, { path, layer: hiddenBy }) !== null &&
        scene.match(path).some(({ kind }) => kind === contextPackages));
}

// EXTERNAL MODULE: ./src/advice/claim-tools.ts
var claim_tools = __webpack_require__(1722);
;// CONCATENATED MODULE: ./src/advice/ledger.ts
/** Opens an empty ledger. */
function openLedger() {
    const claims = new Map();
    const keyOf = (layer, path) => `${layer} ${path}`;
    return {
        has: (layer, path) => claims.has(keyOf(layer, path)),
        add: (claim) => {
            const key = keyOf(claim.layer, claim.path);
            if (!claims.has(key))
                claims.set(key, claim);
        },
        get claims() {
            return claims.values();
        },
    };
}

;// CONCATENATED MODULE: ./src/advice/kind.ts
/** Who made a layer; null for the base image, which is not the author's. A lowest layer that nobody knows is taken for one. */
function makerOf(origin, index) {
    if (origin.kind === 'base-image')
        return null;
    if (origin.kind === 'unknown')
        return index === 0 ? null : 'unknown';
    if (!/^\s*(?:copy|add)\s/i.test(origin.text))
        return 'run';
    return /\s--from[=\s]/i.test(origin.text) ? 'stage' : 'context';
}

;// CONCATENATED MODULE: ./src/advice/match-paths.ts

/**
 * Prepares a table of kinds for very many paths: folders are asked about once, and a file's name is tried only against
 * kinds that know files by their names.
 */
function matchPaths(kinds) {
    const inFolders = kinds.filter(({ folders }) => folders !== undefined);
    const anywhere = kinds.filter(({ folders }) => folders === undefined);
    const anyFolder = oneOf(inFolders.flatMap(({ folders }) => folders ?? []));
    const regionsOf = rememberFolders((path, above) => {
        if (!anyFolder.test(path))
            return above;
        const opened = inFolders.filter((kind) => kind.folders?.test(path) === true && above.every((one) => one.kind !== kind));
        return opened.length === 0
            ? above
            : [...above, ...opened.map((kind) => ({ kind, folder: path }))];
    });
    return (path) => {
        const regions = regionsOf((0,image_path/* parentPath */.yl)(path));
        if (regions.length === 0 && anywhere.length === 0)
            return nothing;
        const name = (0,image_path/* baseName */.Fl)(path);
        const matches = [];
        for (const kind of anywhere)
            if (match_paths_isOf(kind, path, name))
                matches.push({ kind, part: path });
        for (const { kind, folder } of regions) {
            if (match_paths_isOf(kind, path, name))
                matches.push({ kind, part: folder });
        }
        if (matches.length < 2)
            return matches;
        return matches.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
    };
}
const nothing = [];
function match_paths_isOf({ files, except }, path, name) {
    return files?.test(name) !== false && except?.test(path) !== true;
}
function oneOf(patterns) {
    return patterns.length === 0
        ? /$^/
        : new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'));
}
/** Regions of a folder are those of the folder above and its own. */
function rememberFolders(open) {
    const known = new Map([['', nothing]]);
    return (path) => {
        const ahead = [];
        let at = path;
        while (!known.has(at)) {
            ahead.push(at);
            at = (0,image_path/* parentPath */.yl)(at);
        }
        let regions = known.get(at) ?? nothing;
        for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
            regions = open(next, regions);
            known.set(next, regions);
        }
        return regions;
    };
}
/** The kinds whose files are of no use to an image with these settings. */
function needlessKinds(kinds, { settings, hasCompiler }) {
    const text = settingsText(settings);
    return kinds.filter(({ neededBy, needlessWithout }) => neededBy?.test(text) !== true && !(needlessWithout === 'compiler' && hasCompiler));
}
/** The words a container is started with on one line; then the working directory and each variable. */
function settingsText(settings) {
    const { entrypoint, command, workingDirectory, environment } = settings;
    return [[...entrypoint, ...command].join(' '), workingDirectory, ...environment].join('\n');
}

;// CONCATENATED MODULE: ./src/advice/scene.ts




/** Prepares an image for the search. */
function openScene(image) {
    const { settings, files, layers } = image;
    const kinds = needlessKinds([...leftoverKinds, ...installedKinds], {
        settings,
        hasCompiler: hasCompiler(files),
    });
    return {
        image,
        makers: layers.map(({ origin }, index) => makerOf(origin, index)),
        textOf: (layer) => {
            const origin = layers[layer]?.origin;
            return origin?.kind === 'instruction' ? origin.text : '';
        },
        match: matchPaths(kinds),
        settings: settingsText(settings),
    };
}
const programFolders = [
    'bin',
    'usr/bin',
    'usr/local/bin',
    'usr/local/go/bin',
    'usr/local/cargo/bin',
];
const compilers = /^(?:.*-)?(?:gcc|cc|g\+\+|c\+\+|clang|tcc|rustc|ghc|ocamlopt|go)(?:-[\d.]+)?$/;
function hasCompiler(files) {
    return programFolders.some((folder) => [...((0,filesystem/* findNode */.cy)(files, folder)?.children?.keys() ?? [])].some((name) => compilers.test(name)));
}

;// CONCATENATED MODULE: ./src/advice/claim-files.ts







/**
 * Says of every file that could go why, each file of each layer once. Who comes first has it: leftovers, secrets and
 * what should not have come in from the build context; what no container sees; build tools; development dependencies; what else packages bring;
 * further versions of packages; copies. Files of the base image are nobody's, for the author cannot remove them.
 */
function claimFiles(image) {
    const scene = openScene(image);
    const ledger = openLedger();
    const installed = claimByPath(scene, ledger);
    claimHidden(scene, ledger);
    (0,claim_tools/* claimTools */.E)(scene, ledger);
    (0,claim_development/* claimDevelopment */.Q)(scene, ledger);
    for (const claim of installed)
        ledger.add(claim);
    (0,claim_copies/* claimVersions */.MQ)(scene, ledger);
    (0,claim_copies/* claimDuplicates */.T9)(scene, ledger);
    return [...ledger.claims];
}

;// CONCATENATED MODULE: ./src/advice/packed-sizes.ts
/**
 * About what claimed files take up in their packed layers, as far as it was measured when these were read. A file that
 * is claimed by a further name (hard link) is found by its first.
 */
function measurePacked(claims, layers) {
    const packed = new Map();
    const byLayer = new Map();
    for (const claim of claims) {
        const wanted = byLayer.get(claim.layer) ?? new Map();
        byLayer.set(claim.layer, wanted.set(claim.path, claim));
    }
    for (const [layer, wanted] of byLayer) {
        const entries = layers[layer]?.entries;
        if (entries === undefined)
            continue;
        const linked = look(entries, { wanted, packed });
        if (linked.size > 0)
            look(entries, { wanted: linked, packed });
    }
    return packed;
}
/** Returns what turned out to be a further name, by the first one. */
function look(entries, { wanted, packed }) {
    const linked = new Map();
    for (let index = 0; index < entries.length; index++) {
        const claim = wanted.get(entries.path(index));
        if (claim === undefined)
            continue;
        if (entries.type(index) === 'hardlink')
            linked.set(entries.linkTarget(index), claim);
        else
            packed.set(claim, entries.packedBytes(index));
    }
    return linked;
}

;// CONCATENATED MODULE: ./src/advice/savings.ts




/** Below it nothing is said, secrets excepted: 100 kB of one kind in one layer. */
const smallestSaving = 100_000;
const shownParts = 3;
/**
 * Finds what could go from the author's layers, and weighs it. No file counts twice, so the savings add up. Secrets
 * first, then the heaviest, then in the image's order.
 */
function findSavings(image) {
    const groups = new Map();
    const claims = claimFiles(image);
    const packed = measurePacked(claims, image.files.layers);
    for (const claim of claims) {
        const key = `${claim.kind.name} ${claim.layer} ${claim.relatedLayer ?? ''}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [claim]);
        else
            group.push(claim);
    }
    return [...groups.values()]
        .flatMap((group) => weigh(group, { layers: image.layers, packed }))
        .filter((saving) => saving.unpackedBytes >= smallestSaving || isAboutSecrets(saving.kind))
        .sort(byWeight);
}
/** Whether it is not bytes that matter. */
function isAboutSecrets({ name }) {
    return name === secrets.name;
}
function weigh(claims, { layers, packed }) {
    const [first] = claims;
    if (first === undefined)
        return [];
    const { kind, layer, relatedLayer } = first;
    const unpackedBytes = claims.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const parts = partsOf(claims);
    return [
        {
            kind,
            layer,
            relatedLayer,
            unpackedBytes,
            compressedBytes: estimate(claims, { layer: layers[layer], packed }),
            fileCount: claims.length,
            parts: parts.slice(0, shownParts),
            partCount: parts.length,
        },
    ];
}
/** A file that was not measured takes the layer's share of its size. */
function estimate(claims, { layer, packed }) {
    if (layer === undefined || layer.unpackedBytes === 0)
        return 0;
    const ratio = layer.compressedBytes / layer.unpackedBytes;
    const sum = claims.reduce((bytes, claim) => bytes + (packed.get(claim) ?? claim.sizeBytes * ratio), 0);
    return Math.min(Math.round(sum), layer.compressedBytes);
}
function partsOf(claims) {
    const parts = new Map();
    for (const { part: name, sizeBytes } of claims) {
        const known = parts.get(name) ?? { name, sizeBytes: 0, fileCount: 0 };
        parts.set(name, {
            name,
            sizeBytes: known.sizeBytes + sizeBytes,
            fileCount: known.fileCount + 1,
        });
    }
    return [...parts.values()].sort((a, b) => b.sizeBytes - a.sizeBytes || (0,image_path/* compareTexts */.qy)(a.name, b.name));
}
function byWeight(left, right) {
    return (Number(isAboutSecrets(right.kind)) - Number(isAboutSecrets(left.kind)) ||
        right.unpackedBytes - left.unpackedBytes ||
        left.layer - right.layer ||
        (left.relatedLayer ?? -1) - (right.relatedLayer ?? -1) ||
        (0,image_path/* compareTexts */.qy)(left.kind.name, right.kind.name));
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ seenFiles)
/* harmony export */ });
/* harmony import */ var _image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(422);
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1558);


/** Lists the files of the author's layers that hold bytes, each content once, however many names (hard links) it has. */
function* seenFiles({ image: { files }, makers, }) {
    const linked = listLinked(files);
    const numberOf = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .numberContents */ .Ch)(files.layers);
    const isAuthors = ({ contentLayer }) => makers[contentLayer] != null;
    for (const { node, path } of walkPaths(files, isAuthors)) {
        const names = linked.size === 0 ? undefined : linked.get(numberOf(node));
        if (names !== undefined)
            names.paths.push(path);
        else {
            const seen = describe(files, node, [path]);
            if (seen !== null)
                yield seen;
        }
    }
    for (const { node, paths } of linked.values()) {
        const seen = describe(files, node, paths.sort(_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .qy));
        if (seen !== null)
            yield seen;
    }
}
function listLinked(files) {
    const linked = new Map();
    if (!(0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHardLinks */ .lh)(files.layers))
        return linked;
    const numberOf = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .numberContents */ .Ch)(files.layers);
    for (const { node } of walkPaths(files, _image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .isHardLink */ .kN)) {
        linked.set(numberOf(node), { node, paths: [] });
    }
    return linked;
}
/** Null for what holds no bytes, or was not listed. */
function describe(files, node, [first, ...others]) {
    const sizeBytes = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .contentTable */ .qd)(files, node)?.sizeBytes(node.contentEntry) ?? 0;
    if (sizeBytes === 0 || first === undefined)
        return null;
    return { paths: [first, ...others], layer: node.contentLayer, sizeBytes };
}
/** What is wanted of everything but directories, with its path: put together once a directory, not once a file. */
function* walkPaths({ root }, isWanted) {
    const open = [{ node: root, path: '' }];
    for (let directory = open.pop(); directory; directory = open.pop()) {
        const above = directory.path === '' ? '' : `${directory.path}/`;
        for (const node of directory.node.children?.values() ?? []) {
            if (node.children)
                open.push({ node, path: above + node.name });
            else if (isWanted(node))
                yield { node, path: above + node.name };
        }
    }
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lT: () => (/* binding */ analyseImage),
  zU: () => (/* binding */ excerptOf),
  Yo: () => (/* binding */ lookInside),
  K1: () => (/* binding */ rememberLooks)
});

// EXTERNAL MODULE: ./src/image/filesystem.ts
var filesystem = __webpack_require__(422);
// EXTERNAL MODULE: ./src/image/path.ts
var path = __webpack_require__(1558);
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
    // Nearly all directories are in none of them, which one look tells.
    const anywhere = new RegExp(`^(?:${places.map(([path]) => path).join('|')})/.`);
    const placeOf = rememberDirectories((directory) => {
        const inside = `${(0,filesystem/* pathOf */.XM)(directory)}/…`;
        return anywhere.test(inside) ? matchPlace(patterns, inside) : null;
    });
    const found = new Map();
    for (const { node, sizeBytes } of files) {
        const match = sizeBytes === 0 || node.parent === null ? null : placeOf(node.parent);
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
    return [...found.values()].sort((a, b) => b.sizeBytes - a.sizeBytes || (0,path/* compareTexts */.qy)(a.path, b.path));
}
/** All files of a directory are in the same place. */
function rememberDirectories(match) {
    const known = new Map();
    return (directory) => {
        const before = known.get(directory);
        if (before !== undefined)
            return before;
        const place = match(directory);
        known.set(directory, place);
        return place;
    };
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

// EXTERNAL MODULE: ./src/analysis/measure.ts
var measure = __webpack_require__(1614);
// EXTERNAL MODULE: ./src/analysis/packages/read-packages.ts + 11 modules
var read_packages = __webpack_require__(4443);
// EXTERNAL MODULE: ./src/image/entry-table.ts
var entry_table = __webpack_require__(5244);
// EXTERNAL MODULE: ./src/image/stack-layers.ts
var stack_layers = __webpack_require__(7416);
;// CONCATENATED MODULE: ./src/analysis/waste.ts




/**
 * Merges layers and finds the bytes in them that nobody can see. Bytes with a second name (hard link) are waste only
 * when the last name is gone. Identical files at two paths are not waste here, since both are seen: `findDuplicates`.
 * Linear in the number of entries. Fails like `stackLayers`.
 */
function findWaste(layers) {
    const numberOf = (0,filesystem/* numberContents */.Ch)(layers);
    const hidden = new Map();
    const files = (0,stack_layers/* stackLayers */.T)(layers, (hiding) => {
        const content = numberOf(hiding.node);
        const wasted = describeHiding(layers, hiding, hidden.get(content));
        if (wasted.sizeBytes > 0)
            hidden.set(content, wasted);
    });
    if (hidden.size > 0) {
        for (const node of (0,filesystem/* walkNodes */.RI)(files))
            hidden.delete(numberOf(node));
    }
    return { files, waste: summarize(layers, [...hidden.values()]) };
}
function describeHiding(layers, hiding, earlier) {
    const { node, byLayer } = hiding;
    const old = layers[node.contentLayer]?.entries;
    return {
        path: (0,filesystem/* pathOf */.XM)(node),
        sizeBytes: old?.sizeBytes(node.contentEntry) ?? 0,
        addedBy: node.contentLayer,
        hiddenBy: byLayer,
        reason: reasonOf(layers, hiding, earlier),
    };
}
/** When a file and its hard links are all copied again, the later links say no more than the first name did. */
function reasonOf(layers, { node, byLayer, byEntry, reason }, earlier) {
    const old = layers[node.contentLayer]?.entries;
    const table = layers[byLayer]?.entries;
    if (reason !== 'overwritten' || byEntry < 0 || !old || !table)
        return reason;
    if (table.type(byEntry) === 'hardlink' && earlier?.hiddenBy === byLayer)
        return earlier.reason;
    const before = { table: old, index: node.contentEntry };
    const after = { table, index: byEntry };
    if (!(0,entry_table/* hasSameContent */.q1)(before, after))
        return reason;
    return (0,entry_table/* hasSameAttributes */.g9)(before, after) ? 'copied-again' : 'attributes-changed';
}
function summarize(layers, wasted) {
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
        (0,path/* compareTexts */.qy)(left.path, right.path) ||
        left.addedBy - right.addedBy);
}

// EXTERNAL MODULE: ./src/analysis/weight.ts
var weight = __webpack_require__(5912);
;// CONCATENATED MODULE: ./src/analysis/contents.ts





const longestExcerpt = 100;
const shownFiles = 20;
const shownDirectories = 12;
/** Looks into a measured image; see `lookInside`. */
function analyseImage(measured, { layers, settings, look = lookInside }) {
    const { contents, ...insides } = look(layers);
    const fromBase = measured.layers.filter(({ origin }) => origin.kind === 'base-image');
    return {
        ...measured,
        settings,
        ...insides,
        contents: { ...contents, baseImage: (0,measure/* sumSizes */.i)(fromBase) },
    };
}
/** Finds merged files, waste, weight, leftovers and packages. The layers must have been read with `packageFiles`. */
function lookInside(layers) {
    const { files, waste } = findWaste(layers);
    const distinct = [...(0,weight/* distinctFiles */.EV)(files)];
    const root = (0,weight/* weighDirectories */.IO)(files, distinct);
    const packages = (0,read_packages/* readPackages */.q)(files, root);
    const contents = describeContents({ files, waste, packages, distinct, root });
    return { files, waste, packages, contents };
}
/** Images that are weighed at the same time have no more sides. */
const mostRemembered = 4;
/** A look that remembers its last answers: layers that were looked into early are not looked into again. */
function rememberLooks(look = lookInside) {
    let known = [];
    return {
        look: (layers) => {
            const found = known.find((one) => isSameList(one.layers, layers));
            if (found !== undefined)
                return found.insides;
            const insides = look(layers);
            known = [...known, { layers, insides }].slice(-mostRemembered);
            return insides;
        },
        forget: () => {
            known = [];
        },
    };
}
function isSameList(one, other) {
    return one.length === other.length && one.every((layer, index) => layer === other[index]);
}
/** The first rows of a list. */
function excerptOf(list, limit = longestExcerpt) {
    return { rows: list.slice(0, limit), total: list.length };
}
function describeContents({ files, waste, packages, distinct, root }) {
    const duplicates = (0,weight/* findDuplicates */.Ir)(files, distinct);
    return {
        visibleBytes: root.sizeBytes,
        fileCount: root.fileCount,
        wastedBytes: waste.wastedBytes,
        efficiency: waste.efficiency,
        wastedFiles: excerptOf(waste.files),
        wasteGroups: waste.groups,
        directories: heaviestDirectories(root),
        largestFiles: (0,weight/* largestFiles */.Sd)(distinct, shownFiles),
        duplicates: excerptOf(duplicates.groups, shownFiles),
        duplicateBytes: duplicates.removableBytes,
        leftovers: findLeftovers(distinct),
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


/***/ }),

/***/ 1614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sumSizes),
/* harmony export */   u: () => (/* binding */ measureImage)
/* harmony export */ });
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


/***/ }),

/***/ 7572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isBuildTool)
/* harmony export */ });
/** Packages that hold what compiles programs, by the names of Debian and Alpine. */
const tools = /^(?:build-essential|build-base|dpkg-dev|(?:gcc|g\+\+|cpp|gfortran|gccgo|gdc|gnat)(?:-.*)?|clang(?:-?[\d.]+)?|llvm(?:-[\d.]+)?(?:-tools|-linker-tools)?|lld(?:-[\d.]+)?|binutils(?:-.*)?|make|cmake(?:-data)?|ninja(?:-build)?|meson|samurai|scons|autoconf|automake|autotools-dev|libtool(?:-bin)?|m4|bison|flex|swig|nasm|yasm|pkg-config|pkgconf(?:-bin)?|rustc|rust|cargo|libstd-rust.*|go|golang(?:-.*)?|default-jdk(?:-.*)?|openjdk-?\d+-jdk(?:-.*)?|maven|gradle|ant|fortify-headers|linux-headers.*|.*-dev(?:-bin)?)$/;
/** The name of the compilers' version, which their run-time libraries depend on. */
const needed = /^gcc-[\d.]+-base$/;
/** Whether a package is there to build programs, not to run them. */
function isBuildTool(name) {
    return tools.test(name) && !needed.test(name);
}


/***/ }),

/***/ 2977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isProjectFile),
/* harmony export */   i: () => (/* binding */ findDevelopmentPackages)
/* harmony export */ });
/* harmony import */ var _image_filesystem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(422);
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1558);
/* harmony import */ var _pnpm_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5385);



/** Whether the content of a path says what a project depends on. */
function isProjectFile(path) {
    const name = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    if (name === '.package-lock.json')
        return (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)((0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(path)) === 'node_modules';
    if ((0,_pnpm_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isPnpmLock */ .FV)(path))
        return true;
    const isManifest = name === 'package.json' || name === 'package-lock.json';
    return isManifest && !`/${path}`.includes('/node_modules/');
}
/**
 * Tells packages of development from the others: by the lock file that npm or pnpm leaves in node_modules, else by npm's
 * beside it, else by what package.json and the packages depend on, as Node finds them. Workspaces are told by a lock file
 * only. What Yarn leaves in node_modules (`.yarn-integrity`, `.yarn-state.yml`) does not say what is of development.
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
function findDevelopmentPackages(files, packages) {
    const projects = new Map();
    for (const { type, name, version, path } of packages) {
        if (type !== 'npm')
            continue;
        const folder = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(path);
        const project = folder.slice(0, Math.max(0, `/${folder}`.indexOf('/node_modules/') - 1));
        const found = projects.get(project) ?? new Map();
        projects.set(project, found.set(folder, { name, version }));
    }
    return [...projects].flatMap(([project, installed]) => {
        const manifest = readJson(files, join(project, 'package.json'));
        const isMeant = lockedFor(project, files) ?? reachedFor(project, files);
        if (manifest === null || isMeant === null)
            return [];
        const meant = [...installed].filter(([folder, one]) => isMeant(folder, one));
        if (meant.length === 0)
            return [];
        const scripts = fieldOf(manifest, 'scripts');
        const hasWorkspaces = isWorkspaceRoot(project, { manifest, files }) ||
            readJson(files, join(project, pnpmLock))?.['hasWorkspaces'] === true;
        const folders = new Map(meant.map(([folder, { name }]) => [folder, name]));
        return [{ project, scripts, hasWorkspaces, folders }];
    });
}
const pnpmLock = 'node_modules/.pnpm/lock.yaml';
function isWorkspaceRoot(project, { manifest, files }) {
    const pnpm = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_2__/* .findNode */ .cy)(files, join(project, 'pnpm-workspace.yaml'));
    return 'workspaces' in manifest || pnpm !== undefined;
}
function lockedFor(project, files) {
    const left = readJson(files, join(project, 'node_modules/.package-lock.json'));
    return (markedBy(left, project) ??
        listedFor(project, files) ??
        markedBy(readJson(files, join(project, 'package-lock.json')), project));
}
function listedFor(project, files) {
    const list = readJson(files, join(project, pnpmLock))?.['development'];
    if (!Array.isArray(list))
        return null;
    const development = new Set(list);
    return (_, { name, version }) => development.has(`${name}@${version}`);
}
function markedBy(lock, project) {
    if (lock === null || !('packages' in lock))
        return null;
    const entries = fieldOf(lock, 'packages');
    const start = project === '' ? 0 : project.length + 1;
    return (folder) => fieldOf(entries, folder.slice(start))['dev'] === true;
}
function reachedFor(project, files) {
    const manifest = readJson(files, join(project, 'package.json'));
    if (manifest === null || isWorkspaceRoot(project, { manifest, files }))
        return null;
    const production = reach({ project, files }, productionFields);
    const development = reach({ project, files }, ['devDependencies']);
    return (folder) => development.has(folder) && !production.has(folder);
}
const productionFields = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/** The folders of packages that a project needs for some fields of its package.json, and what these need. */
function reach({ project, files }, fields) {
    const reached = new Set();
    const open = dependenciesOf(files, project, fields);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (reached.has(next))
            continue;
        reached.add(next);
        open.push(...dependenciesOf(files, next, productionFields));
    }
    return reached;
}
function dependenciesOf(files, folder, fields) {
    const manifest = readJson(files, join(folder, 'package.json')) ?? {};
    const names = fields.flatMap((field) => Object.keys(fieldOf(manifest, field)));
    return names.flatMap((name) => findPackage(files, folder, name) ?? []);
}
/** https://nodejs.org/api/modules.html#loading-from-node_modules-folders */
function findPackage(files, from, name) {
    for (let place = from;; place = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(place)) {
        const node = /(?:^|\/)node_modules$/.test(place)
            ? undefined
            : (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_2__/* .findNode */ .cy)(files, join(place, `node_modules/${name}`));
        if (node !== undefined)
            return followLink(files, node);
        if (place === '')
            return null;
    }
}
/** pnpm links packages to where they are. */
function followLink(files, node) {
    const path = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(node);
    const table = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_2__/* .contentTable */ .qd)(files, node);
    if (table?.type(node.contentEntry) !== 'symlink')
        return path;
    const target = table.linkTarget(node.contentEntry);
    const parts = target.startsWith('/') ? [] : (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(path).split('/');
    for (const part of target.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function readJson(files, path) {
    const node = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_2__/* .findNode */ .cy)(files, path);
    const content = node && (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_2__/* .keptContent */ .yR)(files, node);
    if (content === undefined)
        return null;
    try {
        return asObject(JSON.parse(new TextDecoder().decode(content)));
    }
    catch {
        return null;
    }
}
/** Empty where there is no such object; foreign JSON may hold anything. */
function fieldOf(object, name) {
    return (Object.hasOwn(object, name) ? asObject(object[name]) : null) ?? {};
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}


/***/ }),

/***/ 5385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FV: () => (/* binding */ isPnpmLock),
  P5: () => (/* binding */ reducePnpmLock)
});

// UNUSED EXPORTS: readPnpmLock

// EXTERNAL MODULE: ./src/image/path.ts
var path = __webpack_require__(1558);
;// CONCATENATED MODULE: ./src/analysis/packages/pnpm-lock-lines.ts
/** Deeper keys say nothing of dependencies. */
const deepest = 5;
/**
 * Reads the keys of a lock file as pnpm writes it, in one pass: block mappings of YAML, two blanks a level, one key a
 * line; lists and texts of several lines are passed over. YAML itself takes seconds to parse at this length. Null when the
 * file has another layout.
 */
function readLockLines(text) {
    const lines = [];
    const above = [];
    let textIndent = Infinity;
    for (const line of text.split('\n')) {
        const words = line.trimStart();
        const indent = line.length - words.length;
        if (words === '' || indent > textIndent)
            continue;
        textIndent = /: [|>][+-]?$/.test(words) ? indent : Infinity;
        const depth = indent / 2;
        if (depth >= deepest || words.startsWith('- '))
            continue;
        const entry = readEntry(words);
        if (entry === null || !Number.isInteger(depth) || depth > above.length)
            return null;
        above.length = depth;
        above.push(entry.key);
        lines.push({ path: [...above], value: entry.value });
    }
    return lines;
}
function readEntry(words) {
    const quoted = /^'((?:[^']|'')*)':(?: (.*))?$/.exec(words);
    if (quoted !== null) {
        return { key: (quoted[1] ?? '').replaceAll("''", "'"), value: unquote(quoted[2] ?? '') };
    }
    const found = words.indexOf(': ');
    const end = found < 0 && words.endsWith(':') ? words.length - 1 : found;
    if (end <= 0 || /^['"&*!|>%@`#?{[]/.test(words))
        return null;
    return { key: words.slice(0, end), value: unquote(words.slice(end + 1).trim()) };
}
function unquote(value) {
    return /^'(?:[^']|'')*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value;
}

;// CONCATENATED MODULE: ./src/analysis/packages/pnpm-lock.ts


/** No lock file known is longer, in characters. */
const longestLock = 8 * 1024 * 1024;
/** Whether a path is the lock file that pnpm leaves of what it has installed. */
function isPnpmLock(path) {
    return /(?:^|\/)node_modules\/\.pnpm\/lock\.yaml$/.test(path);
}
/**
 * Tells by pnpm's lock file which packages only development needs: versions 6 say so of each package, versions 9 what
 * each project and package depends on. Null for every other version, and for a file that is not as pnpm writes it.
 * https://github.com/pnpm/spec/blob/master/lockfile/9.0.md
 */
function readPnpmLock(text) {
    const lines = text.length > longestLock ? null : readLockLines(text);
    if (lines === null)
        return null;
    const version = lines.find(({ path }) => path.length === 1 && path[0] === 'lockfileVersion');
    const development = developmentIn(lines, version?.value ?? '');
    if (development === null)
        return null;
    const hasWorkspaces = lines.some(({ path }) => path[0] === 'importers' && path.length === 2 && path[1] !== '.');
    return { development: onlyWhole(development), hasWorkspaces };
}
function developmentIn(lines, version) {
    if (/^6\.\d+$/.test(version))
        return markedIn(lines);
    return /^9\.\d+$/.test(version) ? reachedIn(lines) : null;
}
function markedIn(lines) {
    const verdicts = new Map();
    for (const { path, value } of lines) {
        const [section, key = '', field] = path;
        if (section !== 'packages' || path.length < 2)
            continue;
        // What comes from elsewhere than a registry has no version in its key.
        if (!key.startsWith('/'))
            return null;
        const name = key.slice(1);
        if (path.length === 2)
            verdicts.set(name, false);
        if (path.length === 3 && field === 'dev')
            verdicts.set(name, value === 'true');
    }
    return verdicts;
}
function reachedIn(lines) {
    const links = readLinks(lines);
    if (links === null)
        return null;
    const production = reach(links.production, links.packages);
    const development = reach(links.development, links.packages);
    const keys = [...links.packages.keys()];
    return new Map(keys.map((key) => [key, development.has(key) && !production.has(key)]));
}
/** Null where a dependency leads nowhere: then the file is not understood. */
function readLinks(lines) {
    const keys = lines.filter(({ path }) => path[0] === 'snapshots' && path.length === 2);
    const packages = new Map(keys.map(({ path }) => [path[1] ?? '', []]));
    const links = { production: [], development: [], packages };
    for (const dependency of lines.flatMap(readDependency)) {
        const { owner, field, names } = dependency;
        const target = names.find((name) => packages.has(name));
        // Optional ones of other platforms may be left out.
        if (target === undefined && field !== 'optionalDependencies')
            return null;
        const kind = field === 'devDependencies' ? 'development' : 'production';
        const list = owner === null ? links[kind] : packages.get(owner);
        if (target !== undefined)
            list?.push(target);
    }
    return links;
}
const dependencyFields = ['dependencies', 'devDependencies', 'optionalDependencies'];
function readDependency({ path, value }) {
    const [section, owner = '', field = '', name = '', fact] = path;
    const isOfProject = section === 'importers' && fact === 'version';
    const isOfPackage = section === 'snapshots' && path.length === 4;
    const isOutside = (isOfProject || isOfPackage) && !value.startsWith('link:');
    if (!isOutside || !dependencyFields.includes(field))
        return [];
    return [{ owner: isOfPackage ? owner : null, field, names: [`${name}@${value}`, value] }];
}
function reach(from, packages) {
    const reached = new Set();
    const open = [...from];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (reached.has(next))
            continue;
        reached.add(next);
        for (const target of packages.get(next) ?? [])
            open.push(target);
    }
    return reached;
}
/**
 * Of packages that are there several times, for other peers, those that are of development each time. A package that
 * comes from elsewhere than a registry may have any version, so nothing is said of its name.
 */
function onlyWhole(verdicts) {
    const wanted = new Set();
    const unknown = new Set();
    const all = [...verdicts].map(([key, isDevelopment]) => {
        const whole = key.replace(/\(.*$/s, '');
        const at = whole.lastIndexOf('@');
        const [name, version] = [whole.slice(0, at), whole.slice(at + 1)];
        if (!isDevelopment)
            wanted.add(whole);
        if (!/^\d+\.\d+\.\d+/.test(version))
            unknown.add(whole.replace(/(?<=.)@.*$/s, ''));
        return { whole, name };
    });
    const found = all.filter(({ whole, name }) => !wanted.has(whole) && !unknown.has(name));
    return [...new Set(found.map(({ whole }) => whole))].toSorted(path/* compareTexts */.qy);
}
/** What of the file is read later on, as JSON; empty where it is not understood. Never longer than the file. */
function reducePnpmLock(content) {
    const facts = readPnpmLock(new TextDecoder().decode(content));
    const reduced = Buffer.from(facts === null ? '' : JSON.stringify(facts));
    return reduced.length <= content.length ? reduced : new Uint8Array();
}


/***/ }),

/***/ 4443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ packageFiles),
  q: () => (/* binding */ readPackages)
});

// EXTERNAL MODULE: ./src/image/filesystem.ts
var filesystem = __webpack_require__(422);
// EXTERNAL MODULE: ./src/image/path.ts
var image_path = __webpack_require__(1558);
// EXTERNAL MODULE: ./src/analysis/weight.ts
var weight = __webpack_require__(5912);
// EXTERNAL MODULE: ./src/analysis/packages/development-packages.ts
var development_packages = __webpack_require__(2977);
;// CONCATENATED MODULE: ./src/analysis/packages/known-names.ts
const names = new Set([
    'status',
    'installed',
    'rpmdb.sqlite',
    'rpmdb.sqlite-wal',
    'Packages',
    'Packages.db',
    'package.json',
    'package-lock.json',
    '.package-lock.json',
    'lock.yaml',
    'METADATA',
    'RECORD',
    'PKG-INFO',
]);
const endings = /\.(?:egg-info|gemspec|jar|war|ear|list)$/;
/**
 * Whether a file may say something of packages, by the end of its path. Most files do not, and asking this first is many
 * times faster than matching whole paths. Of dpkg's `status.d` all files do: they have packages' names.
 */
function hasKnownName(name, isInStatusDirectory) {
    return names.has(name) || endings.test(name) || isInStatusDirectory();
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

;// CONCATENATED MODULE: ./src/analysis/packages/npm-facts.ts


const dependencyFields = [
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'peerDependencies',
];
/** Whether the content of a path is one of npm's own files. */
function isNpmFile(path) {
    const name = (0,image_path/* baseName */.Fl)(path);
    return name === 'package.json' || name === 'package-lock.json' || name === '.package-lock.json';
}
/**
 * What of npm's files is read later on, as JSON; empty where there is none. Names of dependencies stay, where they come
 * from does not: an address may have credentials, and what is kept is kept in records, too. Never longer than the file.
 */
function reduceNpmFile(path, content) {
    const object = readObject(content);
    if (object === null)
        return new Uint8Array();
    const isManifest = (0,image_path/* baseName */.Fl)(path) === 'package.json';
    const facts = isManifest ? manifestFacts(path, object) : lockFacts(object);
    const reduced = Buffer.from(JSON.stringify(facts));
    return reduced.length <= content.length ? reduced : new Uint8Array();
}
function manifestFacts(path, manifest) {
    const scripts = (0,development_packages/* isProjectFile */.Q)(path) ? objectOf(manifest['scripts']) : null;
    return {
        ...textFields(manifest, ['name', 'version']),
        ...Object.fromEntries(dependencyFields.flatMap((field) => {
            const names = objectOf(manifest[field]);
            return names === null ? [] : [[field, mapValues(names, () => 0)]];
        })),
        ...(Object.hasOwn(manifest, 'workspaces') ? { workspaces: 0 } : {}),
        ...(scripts === null ? {} : { scripts: mapValues(scripts, withoutLogin) }),
    };
}
/** Of the packages only those that are of development. */
function lockFacts(lock) {
    if (!Object.hasOwn(lock, 'packages'))
        return {};
    const entries = Object.entries(objectOf(lock['packages']) ?? {});
    const development = entries.filter(([, entry]) => objectOf(entry)?.['dev'] === true);
    return { packages: Object.fromEntries(development.map(([path]) => [path, { dev: true }])) };
}
function textFields(manifest, names) {
    const texts = names.filter((name) => typeof manifest[name] === 'string');
    return Object.fromEntries(texts.map((name) => [name, manifest[name]]));
}
/** A script's text without what stands before the `@` of an address. */
function withoutLogin(script) {
    return typeof script === 'string' ? script.replace(/\/\/[^\s/@]*@/g, '//') : 0;
}
function mapValues(object, change) {
    return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
function readObject(content) {
    try {
        return objectOf(JSON.parse(new TextDecoder().decode(content)));
    }
    catch {
        return null;
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
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
const entryLimit = 65_536;
/** Names and versions are short; a longer text is an attack on the report. */
const textLimitBytes = 1024;
/**
 * Reads a header as rpm's databases store it: the number of entries, the length of the data, the entries, the data, all
 * big endian (https://rpm.org/docs/latest/manual/format_header.html, without the magic). Fails with `RpmFormatError`.
 */
function readRpmHeader(blob) {
    const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
    const entryCount = blob.length < prefixBytes ? entryLimit : view.getUint32(0);
    const dataStart = prefixBytes + entryCount * entryBytes;
    if (entryCount >= entryLimit || dataStart + view.getUint32(4) !== blob.length) {
        throw new RpmFormatError('a header has another length than it says');
    }
    const entries = findEntries(view, entryCount);
    const data = blob.subarray(dataStart);
    const text = (tag) => readText(data, entries.get(tag));
    const epoch = readNumber(data, entries.get(tagEpoch));
    return {
        name: text(tagName),
        version: `${epoch === null ? '' : `${epoch}:`}${text(tagVersion)}-${text(tagRelease)}`,
        sizeBytes: readNumber(data, entries.get(tagLongSize)) ?? readNumber(data, entries.get(tagSize)),
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
function readText(data, entry) {
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
function readNumber(data, entry) {
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
const slotBytes = 16;
const blockBytes = 16;
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
    let leftBytes = file.length - slotCount * slotBytes;
    for (let slot = firstSlot; slot < slotCount; slot++) {
        const at = slot * slotBytes;
        if (view.getUint32(at, true) !== marks.Slot)
            throw new RpmFormatError('a slot lacks its mark');
        const start = view.getUint32(at + 8, true) * blockBytes;
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
    return pages * (pageBytes / slotBytes);
}
/** The checksum is not verified: rpm does not either when it reads. */
function readBlob(view, { start, number }) {
    const from = start + headBytes;
    if (from > view.byteLength)
        throw new RpmFormatError('a slot points behind its end');
    const length = view.getUint32(start + 12, true);
    const blocks = Math.ceil((headBytes + length + tailBytes) / blockBytes);
    const to = start + blocks * blockBytes;
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

const magic = 'SQLite format 3\0';
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
    if (bytes.length < fileHeaderBytes || bytes.toString('latin1', 0, magic.length) !== magic) {
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
                yield decodeRow(readPayload(file, page, at));
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
    const offsets = cut(page, start + headerBytes, count * 2);
    return Array.from({ length: count }, (_, index) => offsets.readUInt16BE(index * 2));
}
/** A row's bytes: the first lie in its page, the rest in a chain of pages. */
function readPayload(file, page, at) {
    const [size, afterSize] = readVarint(page, at);
    const [, from] = readVarint(page, afterSize);
    if (size > file.bytes.length)
        throw new RpmFormatError('a row is larger than the file');
    const local = localBytes(size, file.usableBytes);
    const pieces = [cut(page, from, local)];
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
        const data = cut(row, dataAt, lengthOf(type));
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
    return cut(page, at, pointerBytes).readUInt32BE(0);
}
function cut(bytes, from, length) {
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

// EXTERNAL MODULE: ./src/analysis/packages/pnpm-lock.ts + 1 modules
var pnpm_lock = __webpack_require__(5385);
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

// EXTERNAL MODULE: ./src/analysis/packages/tool-files.ts
var tool_files = __webpack_require__(1456);
;// CONCATENATED MODULE: ./src/analysis/packages/read-packages.ts











/**
 * The files whose contents `readPackages` needs: what a layer's reading must keep. rpm's databases are the largest, some
 * 70 kB a package. A layer that installs anything holds its own copy of a database.
 */
const packageFiles = {
    matches: (path) => hasKnownName((0,image_path/* baseName */.Fl)(path), () => path.startsWith('var/lib/dpkg/status.d/')) &&
        (systemTypeOf(path) !== null ||
            isRpmDatabase(path) ||
            isLanguageMetadata(path) ||
            (0,development_packages/* isProjectFile */.Q)(path) ||
            (0,tool_files/* isToolList */.P)(path)),
    limitBytes: 64 * 1024 * 1024,
    totalLimitBytes: 96 * 1024 * 1024,
    reduce: (path, content) => {
        if ((0,pnpm_lock/* isPnpmLock */.FV)(path))
            return (0,pnpm_lock/* reducePnpmLock */.P5)(content);
        return isNpmFile(path) ? reduceNpmFile(path, content) : content;
    },
};
/**
 * Lists what a container sees of installed packages: dpkg, apk, rpm, npm, Python, Ruby gems, and Java archives by their
 * file names. Go's build information lies inside executables and is not looked for. A database that cannot be read is
 * reported as unread. The layers must have been read with `packageFiles`.
 */
function readPackages(files, root = (0,weight/* weighDirectories */.IO)(files)) {
    const findings = { system: [], language: [], unread: [] };
    for (const node of (0,filesystem/* walkNodes */.RI)(files)) {
        const isInStatusDirectory = () => node.parent?.name === 'status.d';
        if (node.children || !hasKnownName(node.name, isInStatusDirectory))
            continue;
        noteFile(findings, files, node);
    }
    const { system, language, unread } = findings;
    return {
        packages: [...system, ...weighPackages({ files, root }, language)].sort(byName),
        unread: unread.sort((a, b) => (0,image_path/* compareTexts */.qy)(a.path, b.path)),
        unreadTypes: new Set(unread.map(({ path }) => systemTypeOf(path) ?? 'rpm')),
    };
}
function noteFile(findings, files, node) {
    const path = (0,filesystem/* pathOf */.XM)(node);
    if (systemTypeOf(path) !== null || isRpmDatabase(path))
        noteDatabase(findings, files, node);
    else if (isLanguageMetadata(path) || isNamedPackage(path)) {
        const found = readLanguagePackage(packageFile(files, node));
        if (found)
            findings.language.push(found);
    }
    else {
        const reason = whyRpmUnread(path, sizeOf(files, node));
        if (reason !== null)
            findings.unread.push({ path, reason });
    }
}
/** A link to a database is passed over: what it leads to is met at its own place. */
function noteDatabase(findings, files, node) {
    if ((0,filesystem/* contentTable */.qd)(files, node)?.type(node.contentEntry) !== 'file')
        return;
    const path = (0,filesystem/* pathOf */.XM)(node);
    const content = (0,filesystem/* keptContent */.yR)(files, node);
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
    const content = (0,filesystem/* keptContent */.yR)(files, node);
    return {
        path: (0,filesystem/* pathOf */.XM)(node),
        text: content ? new TextDecoder().decode(content) : null,
        sizeBytes: sizeOf(files, node),
    };
}
function sizeOf(files, node) {
    return (0,filesystem/* contentTable */.qd)(files, node)?.sizeBytes(node.contentEntry) ?? 0;
}
/** Adds what the directories of packages take up; packages inside a package's directory count for themselves. */
function weighPackages({ files, root }, found) {
    const owners = new Set(found.flatMap(({ directory }) => directory ?? []));
    const sizes = ownSizes(root, owners);
    return found.map(({ directory, ...one }) => {
        if (one.type === 'pypi')
            return { ...one, sizeBytes: pythonSize(files, one.path) };
        return directory === null ? one : { ...one, sizeBytes: sizes.get(directory) ?? one.sizeBytes };
    });
}
function pythonSize(files, path) {
    const record = (0,filesystem/* findNode */.cy)(files, path.replace(/METADATA$/, 'RECORD'));
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
    return ((0,image_path/* compareTexts */.qy)(left.type, right.type) ||
        (0,image_path/* compareTexts */.qy)(left.name, right.name) ||
        (0,image_path/* compareTexts */.qy)(left.version, right.version) ||
        (0,image_path/* compareTexts */.qy)(left.path, right.path));
}


/***/ }),

/***/ 1456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isToolList),
/* harmony export */   W: () => (/* binding */ listToolFiles)
/* harmony export */ });
/* harmony import */ var _image_filesystem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(422);
/* harmony import */ var _build_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7572);


const dpkgLists = 'var/lib/dpkg/info';
const apkDatabases = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'];
/** Whether a path is dpkg's list of a build tool's files: `<package>[:<architecture>].list`. */
function isToolList(path) {
    return path.startsWith(`${dpkgLists}/`) && isToolListName(path.slice(dpkgLists.length + 1));
}
function isToolListName(name) {
    return name.endsWith('.list') && (0,_build_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuildTool */ .x)(packageOf(name));
}
function packageOf(listName) {
    return listName.slice(0, -'.list'.length).replace(/:.*$/, '');
}
/** Lists the files of the build tools that dpkg or apk installed. Layers must have been read with `packageFiles`. */
function listToolFiles(files) {
    return [...readDpkgLists(files), ...apkDatabases.flatMap((path) => readApkDatabase(files, path))];
}
function readDpkgLists(files) {
    const lists = [...((0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_1__/* .findNode */ .cy)(files, dpkgLists)?.children?.values() ?? [])];
    return lists
        .filter(({ name }) => isToolListName(name))
        .map((node) => ({ name: packageOf(node.name), paths: pathsIn(textOf(files, node)) }));
}
function pathsIn(list) {
    return list
        .split('\n')
        .filter((line) => line.startsWith('/') && line !== '/.')
        .map((line) => line.slice(1));
}
/** A package's record has its name as `P:`, a folder as `F:`, and each file in it as `R:` (apk-tools, apk-v2). */
function readApkDatabase(files, path) {
    const node = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_1__/* .findNode */ .cy)(files, path);
    if (node === undefined)
        return [];
    return textOf(files, node)
        .split(/\n\n+/)
        .map(readApkRecord)
        .filter(({ name }) => (0,_build_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuildTool */ .x)(name));
}
function readApkRecord(record) {
    let name = '';
    let folder = '';
    const paths = [];
    for (const line of record.split('\n')) {
        const value = line.slice(2);
        if (line.startsWith('P:'))
            name = value;
        else if (line.startsWith('F:'))
            folder = value === '' ? '' : `${value}/`;
        else if (line.startsWith('R:'))
            paths.push(folder + value);
    }
    return { name, paths };
}
function textOf(files, node) {
    const content = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_1__/* .keptContent */ .yR)(files, node);
    return content === undefined ? '' : new TextDecoder().decode(content);
}


/***/ }),

/***/ 5912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ distinctFiles),
/* harmony export */   IO: () => (/* binding */ weighDirectories),
/* harmony export */   Ir: () => (/* binding */ findDuplicates),
/* harmony export */   Sd: () => (/* binding */ largestFiles),
/* harmony export */   T_: () => (/* binding */ findCarriers)
/* harmony export */ });
/* harmony import */ var _image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(422);
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1558);


/** Weighs all directories, from the root. Linear in the number of files, sorting aside. */
function weighDirectories(files, distinct = distinctFiles(files)) {
    const sums = sumDirectly(distinct);
    const directories = [files.root, ...directoriesOf(files)];
    const finished = new Map();
    for (const node of directories.reverse()) {
        const inside = (finished.get(node) ?? []).sort(heaviestFirst);
        const own = sums.get(node) ?? { sizeBytes: 0, fileCount: 0 };
        finished.delete(node);
        const weight = {
            path: (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(node),
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
/** What lies in each directory itself. */
function sumDirectly(distinct) {
    const sums = new Map();
    for (const { node, sizeBytes } of distinct) {
        const sum = sums.get(parentOf(node));
        if (sum) {
            sum.sizeBytes += sizeBytes;
            sum.fileCount += 1;
        }
        else
            sums.set(parentOf(node), { sizeBytes, fileCount: 1 });
    }
    return sums;
}
/** The largest files that a container sees, largest first, then by path. */
function largestFiles(files, count) {
    const kept = [];
    let lightest = 0;
    for (const { node, sizeBytes } of files) {
        if (sizeBytes < lightest)
            continue;
        kept.push({ path: (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(node), sizeBytes, layer: node.contentLayer });
        if (kept.length < 2 * count + 16)
            continue;
        kept.sort(heaviestFirst).splice(count);
        lightest = kept.at(-1)?.sizeBytes ?? 0;
    }
    return kept.sort(heaviestFirst).slice(0, count);
}
/** Groups visible files of the same content; hard links to the same bytes cost nothing and are no duplicates. */
function findDuplicates(files, distinct = [...distinctFiles(files)]) {
    const groups = findAlike(files, distinct)
        .flatMap((nodes) => splitByContent(files, nodes))
        .filter((nodes) => nodes.length > 1)
        .map((nodes) => describeGroup(files, nodes))
        .sort((a, b) => b.removableBytes - a.removableBytes || byFirstPath(a, b));
    return { groups, removableBytes: groups.reduce((sum, group) => sum + group.removableBytes, 0) };
}
/** Files whose fingerprints begin alike, where there are several: most files are alone with theirs. */
function findAlike(files, distinct) {
    const starts = Float64Array.from(distinct, ({ node, sizeBytes }) => sizeBytes === 0 ? -1 : ((0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .contentTable */ .qd)(files, node)?.fingerprintStart(node.contentEntry) ?? -1));
    const alike = repeatedNumbers(starts);
    if (alike.size === 0)
        return [];
    distinct.forEach(({ node }, index) => alike.get(starts[index] ?? -1)?.push(node));
    return [...alike.values()];
}
/** An empty list for each number, -1 aside, that is there more than once. */
function repeatedNumbers(numbers) {
    const repeated = new Map();
    numbers.toSorted().forEach((number, index, sorted) => {
        if (number >= 0 && number === sorted[index + 1])
            repeated.set(number, []);
    });
    return repeated;
}
function splitByContent(files, nodes) {
    const byContent = new Map();
    for (const node of nodes) {
        const table = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .contentTable */ .qd)(files, node);
        const fingerprint = table?.fingerprint(node.contentEntry)?.toString('latin1') ?? '';
        const key = `${table?.sizeBytes(node.contentEntry) ?? 0}:${fingerprint}`;
        const group = byContent.get(key);
        if (group)
            group.push(node);
        else
            byContent.set(key, [node]);
    }
    return [...byContent.values()];
}
/** Each content once. */
function* distinctFiles(files) {
    const { isCarrier } = findCarriers(files);
    for (const node of (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .walkNodes */ .RI)(files)) {
        const table = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .contentTable */ .qd)(files, node);
        if (!table || table.type(node.contentEntry) !== 'file' || !isCarrier(node))
            continue;
        yield { node, sizeBytes: table.sizeBytes(node.contentEntry) };
    }
}
/** Says at which names bytes count. */
function findCarriers(files) {
    if (!(0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHardLinks */ .lh)(files.layers))
        return { isShared: () => false, isCarrier: () => true };
    const numberOf = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .numberContents */ .Ch)(files.layers);
    const linked = linkedContents(files, numberOf);
    return {
        isShared: (node) => linked.has(numberOf(node)),
        isCarrier: (node) => (linked.get(numberOf(node)) ?? node) === node,
    };
}
/** For contents with several names, the name that comes first by path. */
function linkedContents(files, numberOf) {
    const counted = new Set();
    for (const node of (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .walkNodes */ .RI)(files)) {
        if ((0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .isHardLink */ .kN)(node))
            counted.add(numberOf(node));
    }
    const first = new Map();
    if (counted.size === 0)
        return first;
    for (const node of (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .walkNodes */ .RI)(files)) {
        const content = numberOf(node);
        if (node.contentEntry < 0 || !counted.has(content))
            continue;
        const known = first.get(content);
        if (!known || (0,_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .qy)((0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(node), (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(known)) < 0)
            first.set(content, node);
    }
    return first;
}
function describeGroup(files, nodes) {
    const members = nodes
        .map((node) => ({
        path: (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(node),
        sizeBytes: (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .contentTable */ .qd)(files, node)?.sizeBytes(node.contentEntry) ?? 0,
        layer: node.contentLayer,
    }))
        .sort((a, b) => (0,_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .qy)(a.path, b.path));
    const sizeBytes = members[0]?.sizeBytes ?? 0;
    return { files: members, sizeBytes, removableBytes: sizeBytes * (members.length - 1) };
}
function byFirstPath(left, right) {
    return (0,_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .qy)(left.files[0]?.path ?? '', right.files[0]?.path ?? '');
}
function* directoriesOf(files) {
    for (const node of (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .walkNodes */ .RI)(files))
        if (node.children)
            yield node;
}
function parentOf(node) {
    return node.parent ?? node;
}
function heaviestFirst(left, right) {
    return right.sizeBytes - left.sizeBytes || (0,_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .qy)(left.path, right.path);
}


/***/ }),

/***/ 8474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _s: () => (/* binding */ planCache),
/* harmony export */   p2: () => (/* binding */ imageKey)
/* harmony export */ });
/* unused harmony export joinKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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

/***/ 2998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ describeEvent),
/* harmony export */   i: () => (/* binding */ holdLog)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(684);

/** The line of the log that an event is worth; null when it is worth none. */
function describeEvent(event, names) {
    if (event.kind === 'plain')
        return null;
    const { vertex } = event;
    if (event.kind === 'output')
        return `  │ ${event.line}`;
    if (vertex.name.startsWith('[internal]'))
        return null;
    const name = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfileStep */ .xo)(vertex) ? names(vertex.name).label : withoutArguments(vertex.name);
    switch (event.kind) {
        case 'started':
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfileStep */ .xo)(vertex) ? name : null;
        case 'cached':
            return `${name}  (cached)`;
        case 'completed':
            return `${name}  (${seconds(vertex)})`;
        case 'failed':
            return `${name}  (failed: ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCommand */ .cI)(vertex.error)})`;
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


/***/ }),

/***/ 684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ failureTail),
/* harmony export */   PQ: () => (/* binding */ isOwnFailure),
/* harmony export */   ab: () => (/* binding */ failedVertex),
/* harmony export */   cI: () => (/* binding */ hideCommand),
/* harmony export */   jg: () => (/* binding */ countSteps),
/* harmony export */   ji: () => (/* binding */ wasRun),
/* harmony export */   lP: () => (/* binding */ isWaitingForCache),
/* harmony export */   lV: () => (/* binding */ hasCacheError),
/* harmony export */   xo: () => (/* binding */ isDockerfileStep)
/* harmony export */ });
const dockerfileStep = /^\[(?!internal\b|auth\b)[^\]]*\d+\/\d+\] (?!FROM\b)/;
/** Whether a vertex is an instruction of the Dockerfile other than FROM. */
function isDockerfileStep(vertex) {
    return dockerfileStep.test(vertex.name);
}
/** Counts the Dockerfile's steps; a step that was neither run nor cached (the build failed before) does not count. */
function countSteps(progress) {
    const steps = progress.vertices().filter(isDockerfileStep);
    const cached = steps.filter((vertex) => vertex.cached).length;
    return { built: steps.filter(wasRun).length, cached };
}
/** Whether a vertex was run to its end, and not taken from the cache. */
function wasRun({ cached, completedMs, error }) {
    return !cached && completedMs !== null && error === '';
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


/***/ }),

/***/ 6688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ buildSides),
  S: () => (/* binding */ exportSide)
});

// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/shipping/output-entry.ts
var output_entry = __webpack_require__(8132);
// EXTERNAL MODULE: ./src/shipping/shipping.ts
var shipping = __webpack_require__(6402);
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
        ...(request.output.kind === 'shipped' ? (0,shipping/* shippingArguments */.ly)(config.shipping) : []),
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
    return ['type=oci', 'tar=false', dest, ...(0,shipping/* formFields */.UQ)(config.shipping)].join(',');
}
function secretArguments(config) {
    return [
        ...config.secrets.map(({ name }, index) => `${field('id', name)},env=${secretVariable(index)}`),
        ...config.secretFiles.map(({ name, value }) => `${field('id', name)},${field('src', value)}`),
        ...config.secretEnvs.map(({ name, value }) => `${field('id', name)},${field('env', value)}`),
    ];
}
function field(name, value) {
    return (0,output_entry/* formatField */.Wd)({ name, value });
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

// EXTERNAL MODULE: ./src/image/digest.ts
var image_digest = __webpack_require__(8033);
;// CONCATENATED MODULE: ./src/build/metadata.ts

/** The image's digest in buildx's metadata file, which is untrusted; null where it has none. */
function imageDigest(metadata) {
    if (typeof metadata !== 'object' || metadata === null)
        return null;
    const digest = metadata['containerimage.digest'];
    return typeof digest === 'string' && (0,image_digest/* isDigest */.Bc)(digest) ? digest : null;
}

// EXTERNAL MODULE: ./src/build/log.ts
var build_log = __webpack_require__(2998);
// EXTERNAL MODULE: ./src/build/outcome.ts
var outcome = __webpack_require__(684);
;// CONCATENATED MODULE: ./src/build/failed-step.ts

/** Names the instruction that failed by the Dockerfile's text and line, where it can be told. */
function explainFailure({ name, tree, file }, progress) {
    const vertex = (0,outcome/* failedVertex */.ab)(progress);
    if (vertex?.name.startsWith('exporting to ') === true) {
        return { message: `The image of ${name} builds, but could not be exported.` };
    }
    const step = vertex && tree.names(vertex.name);
    if (vertex === undefined || step?.text == null) {
        return { message: `The image of ${name} does not build.` };
    }
    const { text, line } = step;
    const exitCode = /exit code: (\d+)/.exec(vertex.error)?.[1];
    const how = exitCode === undefined ? 'failed' : `ended with exit code ${exitCode}`;
    const message = `The image of ${name} does not build: \`${text}\` (${file}:${line ?? ''}) ${how}.`;
    return { message, step: { text, how } };
}

;// CONCATENATED MODULE: ./src/build/outside-causes.ts


/** What buildx says when its connection to BuildKit or Docker ends, https://grpc.io/docs/guides/status-codes/ */
const lost = /rpc error: code = Unavailable|Unavailable: (?:error reading from server|connection error|closing transport)|Cannot connect to the Docker daemon/;
const fullDisk = /no space left on device|disk quota exceeded/i;
const longestDetail = 500;
/** Why a build failed when it was not the image's doing: then there is nothing to judge. Null when it may have been. */
function findOutsideCause(side, progress) {
    if ((0,outcome/* isOwnFailure */.PQ)(progress))
        return null;
    const detail = (0,outcome/* failureTail */.PE)(progress).at(-1)?.slice(0, longestDetail) ?? '';
    const vertex = (0,outcome/* failedVertex */.ab)(progress);
    const isExport = vertex?.name.startsWith('exporting to ') === true;
    if (isExport && fullDisk.test(`${vertex.error}\n${detail}`)) {
        return (0,errors/* failure */.V)('disk-full', { detail: `the image of ${side} cannot be exported (${detail}).` });
    }
    return lost.test(detail) ? (0,errors/* failure */.V)('builder-lost', { side, detail }) : null;
}

;// CONCATENATED MODULE: ./src/build/warnings.ts
/**
 * Reads one warning of `--progress=rawjson` (BuildKit's client.VertexWarning); null when it is not of a check. Of a
 * check, `short` reads `NAME: MESSAGE (line N)`.
 */
function readWarning(item) {
    const { short } = item;
    if (typeof short !== 'string')
        return null;
    const text = Buffer.from(short, 'base64').toString('utf8');
    const match = /^([A-Z][A-Za-z]{2,60}): (.{1,2000}) \(line (\d{1,9})\)$/su.exec(text);
    const [, check = '', message = '', line = ''] = match ?? [];
    return match === null ? null : { check, message, line: Number(line) };
}

;// CONCATENATED MODULE: ./src/build/progress.ts

const keptLines = 200;
const keptWarnings = 1000;
const maxLineLength = 10_000;
/**
 * Folds the objects of `--progress=rawjson` (BuildKit's client.SolveStatus, one a line) into vertices.
 * Anything that is not such an object is a plain line; nothing is ever thrown for what a build prints.
 */
function readProgress() {
    const vertices = new Map();
    const plain = [];
    const warnings = [];
    return {
        vertices: () => [...vertices.values()],
        plainLines: () => plain,
        warnings: () => warnings,
        read(line) {
            const status = parseStatus(line);
            if (status === null) {
                plain.push(line);
                if (plain.length > keptLines)
                    plain.shift();
                return [{ kind: 'plain', line }];
            }
            for (const item of list(status['warnings'])) {
                const warning = readWarning(item);
                if (warning !== null && warnings.length < keptWarnings)
                    warnings.push(warning);
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

;// CONCATENATED MODULE: ./src/build/timed-steps.ts

/** How long the Dockerfile's instructions took that were run; those are left out whose place is not known. */
function timeSteps(progress, names) {
    return progress.vertices().flatMap((vertex) => {
        if (!(0,outcome/* isDockerfileStep */.xo)(vertex) || !(0,outcome/* wasRun */.ji)(vertex))
            return [];
        const { startedMs, completedMs } = vertex;
        const { line } = names(vertex.name);
        if (line === null || startedMs === null || completedMs === null)
            return [];
        return [{ line, durationMs: Math.max(0, completedMs - startedMs) }];
    });
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
        const log = (0,build_log/* holdLog */.i)((lines) => {
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
        const head = begunHead && (await finish(begunHead, plan.cache.headTo));
        if (head?.kind === 'failed' || begunBase === null)
            return { head, base: null };
        return { head, base: await finish(begunBase, plan.cache.baseTo) };
    }
    finally {
        stop.abort();
        await begunBase?.warming?.catch(() => undefined);
    }
}
/** Exports a side. What it leaves in the cache it leaves only when it had to build something: the rest is there. */
function finish({ side, warming }, cacheTo) {
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
    return failed ?? { kind: 'warmed', ...summarize(attempt, side.tree.names) };
}
/** Builds a side into the layout. */
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
    const warnings = attempt.progress.warnings();
    return { kind: 'built', digest, metadata, warnings, ...summarize(attempt, side.tree.names) };
}
/** A build that failed with a cache, for a reason that may be the cache's, is tried once more without it. */
async function attemptWithRetry(side, output, cacheTo) {
    const cache = { from: side.plan.cache.from, to: cacheTo };
    const first = await attemptBuild(side, output, cache);
    if (!deservesRetry(first, cache.from.length + cache.to.length)) {
        return { ...first, cacheFailed: (0,outcome/* hasCacheError */.lV)(first.progress) };
    }
    const why = first.end.kind === 'cache-stalled' ? 'the cache service does not answer' : 'the build failed';
    side.log.write(`Building ${side.name} once more without the cache: ${why}.`);
    for (const line of (0,outcome/* failureTail */.PE)(first.progress))
        side.log.write(`  │ ${line}`);
    return { ...(await attemptBuild(side, output, { from: [], to: [] })), cacheFailed: true };
}
function deservesRetry(attempt, cacheEntries) {
    if (cacheEntries === 0)
        return false;
    if (attempt.end.kind === 'cache-stalled')
        return true;
    return attempt.end.kind === 'exited' && attempt.end.code !== 0 && !(0,outcome/* isOwnFailure */.PQ)(attempt.progress);
}
async function attemptBuild(side, output, cache) {
    const { plan, tools } = side;
    const folder = await side.tree.openFolder();
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
        folder,
        environment: { ...secretEnvironment(plan.config), BUILDX_METADATA_PROVENANCE: 'max' },
        metadataFile: metadataFile(side),
        timeoutMs: plan.config.buildTimeoutMs,
        signal: side.signal,
        isCacheStalled: (idleMs) => idleMs > plan.config.cacheTimeoutMs && (0,outcome/* isWaitingForCache */.lP)(progress),
        onStarted: () => tools.onBuilding?.(),
        onLine: (line) => {
            for (const event of progress.read(line)) {
                const text = (0,build_log/* describeEvent */.g)(event, side.tree.names);
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
        return { kind: 'failed', message, log: (0,outcome/* failureTail */.PE)(progress) };
    }
    const outside = side.name === 'fixed' ? null : findOutsideCause(side.name, progress);
    if (outside !== null)
        throw outside;
    return {
        kind: 'failed',
        ...explainFailure({ ...side, file: side.plan.config.file }, progress),
        log: (0,outcome/* failureTail */.PE)(progress),
    };
}
function summarize(attempt, names) {
    const steps = (0,outcome/* countSteps */.jg)(attempt.progress);
    const cache = attempt.cacheFailed ? 'failed' : steps.cached > 0 ? 'imported' : 'not-used';
    return {
        durationMs: attempt.durationMs,
        stepsBuilt: steps.built,
        stepsCached: steps.cached,
        steps: timeSteps(attempt.progress, names),
        cache,
    };
}
/** The export finds every step in the builder's cache; what the build really cost is what the warm-up did. */
function addWarmUp(exported, warmed) {
    const { stepsBuilt, stepsCached, steps, cache } = warmed;
    const durationMs = exported.durationMs + warmed.durationMs;
    return { ...exported, durationMs, stepsBuilt, stepsCached, steps, cache };
}
function metadataFile(side) {
    return `${side.plan.folder}/${side.plan.id}${side.name}-metadata.json`;
}


/***/ }),

/***/ 4163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ stepNames)
/* harmony export */ });
/* harmony import */ var _dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5471);
/* harmony import */ var _dockerfile_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3019);
/* harmony import */ var _dockerfile_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4625);



const vertexName = /^\[ *(?:(?:[a-z0-9]+\/[a-z0-9/.]+) +)?(?:(\S+) +)?(\d+)\/(\d+)\] (?:ONBUILD |LINK )?(\w+)/;
const stepKeywords = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);
const longestName = 100;
/**
 * Names build steps by the Dockerfile's own text. BuildKit's vertex names, such as `[build 2/5] RUN make`, have build
 * arguments expanded, so a token passed by one would be printed; only their place and keyword are taken. A step whose
 * place does not hold that keyword (ONBUILD triggers shift the count) is named by the keyword alone.
 * `contexts` are the names of the build contexts, which may stand in for base images.
 */
function stepNames(dockerfile, contexts = []) {
    const replaced = new Set(contexts.map(_dockerfile_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .imageKey */ .p2));
    return (name) => {
        const match = vertexName.exec(name);
        if (match === null)
            return { label: `${name.split(']', 1)[0] ?? ''}]`, text: null, line: null };
        const [, stageName, place = '', total = '', keyword = ''] = match;
        const label = `[${stageName === undefined ? '' : `${stageName} `}${place}/${total}]`;
        const stage = findStage(dockerfile, stageName);
        const isReplaced = stage?.imageName != null && replaced.has((0,_dockerfile_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .imageKey */ .p2)(stage.imageName));
        const instruction = stage && findStep(stage, { place, total, keyword, isReplaced });
        if (instruction === undefined)
            return { label: `${label} ${keyword}`, text: null, line: null };
        const text = (0,_dockerfile_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(dockerfile.source.text.slice(instruction.start, instruction.end), longestName);
        return { label: `${label} ${text}`, text, line: (0,_dockerfile_source_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeOf */ .be)(dockerfile.source, instruction).line };
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


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zp: () => (/* binding */ builderOf),
  o5: () => (/* binding */ checkoutOf),
  kC: () => (/* binding */ compareCommits),
  tg: () => (/* binding */ localInputs),
  rB: () => (/* binding */ openTree),
  uw: () => (/* binding */ repositoryAt)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/adapters/exec.ts
var exec = __webpack_require__(7911);
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

// EXTERNAL MODULE: ./src/adapters/layout.ts
var layout = __webpack_require__(7480);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/image/digest.ts
var digest = __webpack_require__(8033);
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
            seen({ digest: (0,digest/* digestFromHex */.Ch)(name), sizeBytes: size });
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

;// CONCATENATED MODULE: ./src/adapters/prepare-builder.ts





const bootstrapTimeoutMs = 180_000;
/** Each question is a process that takes a while to start, so all are asked at the same time. */
async function lookAt(wanted, { signal, takeAnswer }) {
    const ask = (args) => {
        const begun = takeAnswer?.(args) ?? null;
        return begun === null ? dockerIn({ signal }, args) : answerOf(begun, signal);
    };
    const [info, inspected] = await Promise.all([ask(infoArguments), ask(inspectArguments(wanted))]);
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
    if (!hasContainerdStore(info.stdout)) {
        return startOwnBuilder({ replaced: facts.name, version }, options);
    }
    requireBuildkit(facts.name, facts.buildkit);
    return describe(wanted, 'docker, containerd image store', version);
}
function inspect(wanted, signal) {
    return dockerIn({ signal }, inspectArguments(wanted));
}
function readFacts(wanted, inspected) {
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
        return readFacts(name, await inspect(name, options.signal));
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
/** Where Docker does not tell the versions of its plugins, buildx is asked itself. */
async function requireBuildx(info) {
    const version = findBuildxVersion(info.stdout) ?? (await askVersion());
    if (isRecentEnough(version, minimumBuildx))
        return version;
    throw (0,errors/* failure */.V)('buildx-too-old', { version, minimum: minimumBuildx });
}
async function askVersion() {
    const result = await docker('buildx', 'version');
    const version = result.code === 0 ? parseBuildxVersion(result.stdout) : null;
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
        openLayout: layout/* openLayout */.B,
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

// EXTERNAL MODULE: ./src/adapters/context.ts
var context = __webpack_require__(3595);
// EXTERNAL MODULE: ./src/adapters/git-command.ts
var git_command = __webpack_require__(524);
;// CONCATENATED MODULE: ./src/adapters/git-access.ts

function accessGit(options) {
    const { workspace, signal } = options;
    return { options, git: (...args) => (0,git_command/* runGit */.EO)(workspace, args, { signal }) };
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
    return (0,git_command/* runWithToken */.dj)(workspace, args, { token: options, signal, ...call });
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
        return (await ensureCommit(access, name)) ? name : null;
    const listed = await askRemote(access, [
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
    const listed = await askRemote(access, ['ls-remote', remoteName, `refs/heads/${branch}`]);
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
async function ensureCommit(access, sha, call = {}) {
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
            return (0,git_command/* runGit */.EO)(workspace, args, { environment, input, signal });
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

// EXTERNAL MODULE: ./src/adapters/inside.ts
var inside = __webpack_require__(2346);
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
    const { stdout } = await (0,git_command/* runGit */.EO)(folder, ['ls-files', '--stage', '-z'], call);
    return [...stdout.matchAll(/(?:^|\0)160000 ([0-9a-f]{40,64}) 0\t([^\0]+)/g)].map(([, commit = '', path = '']) => ({ commit, path }));
}
async function fill(task, { path, commit }) {
    const clone = await (0,inside/* resolveInside */.L)([task.workspace], (0,external_node_path_.join)(task.workspace, path));
    if (clone === null || !(await exists((0,external_node_path_.join)(clone, '.git'))))
        return;
    await git_submodules_ensureCommit(task, { clone, path, commit });
    const target = (0,external_node_path_.join)(task.folder, path);
    const index = (0,external_node_path_.join)(task.scratch, 'submodule-index');
    const { token, signal } = task;
    const environment = { ...task.environment, GIT_INDEX_FILE: index, GIT_WORK_TREE: target };
    await (0,promises_.mkdir)(target, { recursive: true });
    await (0,promises_.rm)(index, { force: true });
    const git = async (...args) => {
        const done = await (0,git_command/* runWithToken */.dj)(clone, args, { token, environment, signal });
        if (done.code !== 0)
            throw failed(path, (0,git_command/* firstLine */.TM)(done));
    };
    const located = await (0,git_command/* runGit */.EO)(clone, ['rev-parse', '--absolute-git-dir'], { signal });
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
async function git_submodules_ensureCommit({ token, signal }, { clone, path, commit }) {
    const has = async () => (await (0,git_command/* runGit */.EO)(clone, ['cat-file', '-e', `${commit}^{commit}`], { signal })).code === 0;
    if (await has())
        return;
    const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1'];
    const asked = await (0,git_command/* runGit */.EO)(clone, ['rev-parse', '--is-shallow-repository'], { signal });
    // In a full clone a depth would cut the history that is there.
    const fetching = asked.stdout.trim() === 'true' ? args : args.slice(0, -1);
    const fetched = await (0,git_command/* runWithToken */.dj)(clone, [...fetching, 'origin', commit], { token, signal });
    if (!(await has()))
        throw failed(path, (0,git_command/* firstLine */.TM)(fetched));
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
    await (0,git_command/* runGit */.EO)(workspace, ['worktree', 'remove', '--force', '--force', path]);
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await (0,git_command/* runGit */.EO)(workspace, ['worktree', 'prune']);
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
    const taken = await (0,git_command/* runWithToken */.dj)(repository, [...git_command/* hooksOff */._g, ...command, ...rest], {
        ...call,
        config,
    });
    if (taken.code !== 0) {
        throw (0,errors/* failure */.V)('git-failed', { command: command.join(' '), detail: (0,git_command/* firstLine */.TM)(taken) });
    }
    await fillSubmodules({ workspace, folder: baseFolder(options), scratch, ...call });
}
const pointer = 'version https://git-lfs.github.com/spec/v1';
/**
 * Whether files of LFS lie in the checkout as pointers, as actions/checkout leaves them unless it is told `lfs: true`.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
async function leavesLargeFiles({ workspace, signal, }) {
    const listed = await (0,git_command/* runGit */.EO)(workspace, ['ls-files', '-z', '--', ':(attr:filter=lfs)'], { signal });
    for (const path of listed.stdout.split('\0', mostLooks)) {
        const file = path === '' ? null : await (0,inside/* resolveInside */.L)([workspace], (0,external_node_path_.join)(workspace, path));
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
    if (!(await ensureCommit(copy, commit, { config })))
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
    const find = async (path) => follow(path, { tree: await open(), store });
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
        readContext: (paths) => (0,context/* gatherContextFacts */.Qd)({
            readText: async (path) => (await read(path, context/* largestIgnoreFile */.$e))?.text ?? null,
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
        throw (0,errors/* failure */.V)('git-failed', { command: 'ls-tree', detail: (0,git_command/* firstLine */.TM)(listed) });
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
async function follow(path, { tree: { entries }, store }) {
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
    throw (0,errors/* failure */.V)('git-failed', { command: 'cat-file', detail: (0,git_command/* firstLine */.TM)(content) });
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
        readText: (path, maxBytes) => readText(options, path, maxBytes),
        readContext: (tree, paths) => (0,context/* readContextFacts */.lP)(tree.folder, paths),
    };
}
async function readCheckout({ git, options }) {
    const [commit, head] = await Promise.all([
        git('cat-file', 'commit', 'HEAD'),
        git('rev-parse', '--verify', 'HEAD'),
    ]);
    if (commit.code !== 0 || head.code !== 0) {
        throw (0,errors/* failure */.V)('not-a-repository', { path: options.workspace, detail: (0,git_command/* firstLine */.TM)(commit) });
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
    if (await ensureCommit(access, commit))
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
        readText: (path, maxBytes) => readText(options, (0,external_node_path_.join)(folder, path), maxBytes),
        readContext: (paths) => (0,context/* readContextFacts */.lP)(folder, paths),
    };
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

// EXTERNAL MODULE: ./src/adapters/layer-hashing.ts + 1 modules
var layer_hashing = __webpack_require__(9705);
// EXTERNAL MODULE: ./src/adapters/local-checkout.ts
var local_checkout = __webpack_require__(6336);
// EXTERNAL MODULE: ./src/policy/judge.ts
var judge = __webpack_require__(8201);
;// CONCATENATED MODULE: ./src/policy/override.ts

/** Whether a label can let this check pass. */
function isOverridable(check, { lint }) {
    if (check.status !== 'fail' || check.id === 'build')
        return false;
    return lint || check.id !== 'lint-threshold';
}
/** The verdict with its overridable checks passed, each marked; what cannot be overridden decides as before. */
function overrideVerdict(verdict, policy) {
    const checks = verdict.checks.map((check) => isOverridable(check, policy)
        ? { ...check, status: 'pass', overridden: true }
        : check);
    return { status: (0,judge/* worst */.Q)(checks.map(({ status }) => status)), checks };
}

// EXTERNAL MODULE: ./src/sources/event.ts
var sources_event = __webpack_require__(4386);
;// CONCATENATED MODULE: ./src/stages/apply-override.ts


/**
 * Lets failed checks pass where the pull request has the label. GitHub is asked only when there is something to
 * override, and when the run happens: the event may be older than the label.
 */
async function applyOverride(images, question) {
    const { policy } = question;
    const fails = images.some(({ verdict }) => verdict.checks.some((check) => isOverridable(check, policy)));
    const { override, notes } = fails ? await findOverride(question) : nothing;
    if (override === null)
        return { images, override, notes };
    return {
        images: images.map((image) => ({ ...image, verdict: overrideVerdict(image.verdict, policy) })),
        override,
        notes,
    };
}
const nothing = { override: null, notes: [] };
async function findOverride(question) {
    const { policy, host, event, labels } = question;
    const { label } = policy;
    const pullRequest = (0,sources_event/* pullRequestOf */._n)(event);
    if (label === null || pullRequest === null || labels === undefined)
        return nothing;
    const answer = await labels.find({ repository: host.job.repository, pullRequest, label });
    return readAnswer(answer, { label, host });
}
function readAnswer(answer, { label, host }) {
    switch (answer.kind) {
        case 'absent':
            return nothing;
        case 'set':
            return {
                override: { label, by: answer.by, at: answer.at, unknownWhy: answer.why },
                notes: [],
            };
        case 'unknown': {
            const known = (0,sources_event/* labelsOf */.PC)(host.job.event).map((name) => name.toLowerCase());
            const { why } = answer;
            if (known.includes(label.toLowerCase())) {
                return { override: { label, by: null, at: null, unknownWhy: why }, notes: [] };
            }
            const message = `Whether the label \`${label}\` is set now is not known: ${why}. The event that started the run does not name it.`;
            return { override: null, notes: [{ stage: 'sources', message }] };
        }
    }
}

// EXTERNAL MODULE: ./src/stages/compose-images.ts + 1 modules
var compose_images = __webpack_require__(891);
// EXTERNAL MODULE: ./src/stages/compose.ts + 4 modules
var compose = __webpack_require__(6320);
// EXTERNAL MODULE: ./src/stages/deliver-comment.ts + 10 modules
var deliver_comment = __webpack_require__(8783);
// EXTERNAL MODULE: ./src/stages/deliver.ts + 3 modules
var stages_deliver = __webpack_require__(8649);
// EXTERNAL MODULE: ./src/stages/deliver-results.ts + 1 modules
var deliver_results = __webpack_require__(6727);
// EXTERNAL MODULE: ./src/stages/describe-run.ts
var describe_run = __webpack_require__(4870);
// EXTERNAL MODULE: ./src/records/codec.ts + 4 modules
var codec = __webpack_require__(5945);
// EXTERNAL MODULE: ./src/stages/find-baselines.ts + 1 modules
var find_baselines = __webpack_require__(3781);
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
async function keep_records_keepRecords(fresh, { records, host, }) {
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
    const { build: config, listedAs } = of.plan;
    const { platform } = of;
    const expected = expectRecord({ build: config, listedAs, platform, commit }, records);
    const recordedAt = records.now().toISOString();
    const bytes = encodeRecord({ ...expected, commit, recordedAt, image, origins, build, layers });
    const saved = await records.save(keyOf(expected), bytes);
    return saved.kind === 'failed' ? saved.why : null;
}

// EXTERNAL MODULE: ./src/stages/lint-ahead.ts
var lint_ahead = __webpack_require__(9114);
// EXTERNAL MODULE: ./src/stages/measure-images.ts + 7 modules
var measure_images = __webpack_require__(1135);
// EXTERNAL MODULE: ./src/stages/pack-contents.ts
var pack_contents = __webpack_require__(2637);
// EXTERNAL MODULE: ./src/config.ts + 5 modules
var src_config = __webpack_require__(3614);
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

// EXTERNAL MODULE: ./src/stages/hide-secrets.ts
var hide_secrets = __webpack_require__(4075);
// EXTERNAL MODULE: ./src/lint/suggest.ts
var suggest = __webpack_require__(247);
// EXTERNAL MODULE: ./src/stages/plan-scans.ts
var plan_scans = __webpack_require__(7991);
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
        const { planBakedImages } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(672)]).then(__webpack_require__.bind(__webpack_require__, 8672));
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

// EXTERNAL MODULE: ./src/stages/read-configuration.ts
var read_configuration = __webpack_require__(7708);
// EXTERNAL MODULE: ./src/stages/read-recipes.ts
var read_recipes = __webpack_require__(2897);
;// CONCATENATED MODULE: ./src/stages/plan-run.ts








/**
 * Reads what is to be done: inputs, event, configuration and both sides' recipes. Docker, the remote and the cache are
 * asked as soon as a question is known. Fails with an ActionError, all mistakes at once.
 */
async function planRun({ host, repository, builder, records, secretSources, }) {
    const inputs = (0,src_config/* parseConfig */.o4)(host.inputs, host.job.workspace);
    (0,hide_secrets/* hideSecrets */.s)(inputs.build, host);
    const event = (0,sources_event/* readEvent */.j_)(host.job.event);
    if (inputs.head === null || inputs.base === null)
        builder.probe(inputs.build.builder);
    const search = await searchSides({ repository, host, event, baseRef: inputs.baseRef });
    const configuration = await (0,read_configuration/* readConfiguration */.T)(repository, search.head);
    const config = (0,src_config/* settleConfig */.Un)(inputs, configuration.lint);
    const plans = await planImages({ config, configuration, head: search.head, repository, builder });
    const secrets = await (0,hide_secrets/* hideAllSecrets */.r)(plans, { host, sources: secretSources });
    const expected = records && expectRecords(plans, { records, baseCommit: search.baseCommit });
    const settling = search.settle();
    const jobs = await (0,read_recipes/* readRecipes */.kd)({ repository, head: search.head, sides: settling, plans });
    const sides = await settling;
    return { event, config, configuration, sides, plans, jobs, secrets, records: expected };
}

// EXTERNAL MODULE: ./src/dockerfile/source.ts
var dockerfile_source = __webpack_require__(4625);
// EXTERNAL MODULE: ./src/proof/compose-edits.ts
var compose_edits = __webpack_require__(6690);
;// CONCATENATED MODULE: ./src/proof/suggestion.ts


/** More than this nobody reviews in a remark beside the lines. */
const mostLines = 60;
const mostCharacters = 8000;
/** The safe fixes of findings in these files, in the order of the findings. */
function offersOfFindings(findings, files) {
    return findings.flatMap(({ file, code, fix }) => {
        const source = files.find((one) => one.file === file)?.source;
        if (source === undefined || fix?.safety !== 'safe')
            return [];
        const edits = fix.edits.map(({ range, text }) => ({ at: (0,dockerfile_source/* spanOf */.ee)(source, range), text }));
        return [{ file, code, summary: fix.summary, saving: null, edits }];
    });
}
/**
 * Makes suggestions of fixes, each of whole lines. Fixes that touch the same lines become one; of fixes that change the
 * same words the first counts. What cannot be shown as it is (line ends of Windows, characters that are not seen) and
 * what is too long to be reviewed is left out. What saves most comes first, then by file and line.
 */
function makeSuggestions(offers, files) {
    return files
        .flatMap(({ file, source }) => {
        const own = offers.filter((offer) => offer.file === file && offer.edits.length > 0);
        return groupByLines(own, source).flatMap((group) => suggestion_suggest(group, { file, source }) ?? []);
    })
        .toSorted(bySaving);
}
function groupByLines(offers, source) {
    const alone = offers.map((offer) => {
        const first = Math.min(...offer.edits.map(({ at }) => (0,dockerfile_source/* lineIndexAt */.QX)(source, at.start)));
        const last = Math.max(...offer.edits.map(({ at }) => (0,dockerfile_source/* lineIndexAt */.QX)(source, at.end)));
        return { first, last, offers: [offer] };
    });
    const groups = [];
    for (const group of alone.toSorted((a, b) => a.first - b.first)) {
        const open = groups.at(-1);
        if (open === undefined || open.last < group.first)
            groups.push(group);
        else
            groups[groups.length - 1] = join(open, group, offers);
    }
    return groups;
}
/** The fixes stay in the order that they were offered in. */
function join(one, other, offers) {
    const both = new Set([...one.offers, ...other.offers]);
    return {
        first: one.first,
        last: Math.max(one.last, other.last),
        offers: offers.filter((offer) => both.has(offer)),
    };
}
function suggestion_suggest(group, { file, source }) {
    const offers = withoutRepeated(group.offers);
    const { text, overlapping } = (0,compose_edits/* composeEdits */.G)(source.text, offers.map(({ edits }) => edits));
    const start = (0,dockerfile_source/* lineAt */.mh)(source, group.first).start;
    const end = (0,dockerfile_source/* lineAt */.mh)(source, group.last).end;
    const old = source.text.slice(start, end);
    const changed = text.slice(start, text.length - (source.text.length - end));
    if (old === changed || !isShowable(old) || !isShowable(changed))
        return null;
    const lines = trimEqual(old.split('\n'), changed.split('\n'));
    if (Math.max(lines.before.length, lines.after.length) > mostLines)
        return null;
    return {
        file,
        startLine: group.first + 1 + lines.skipped,
        before: lines.before,
        after: lines.after,
        fixes: offers
            .filter((_, index) => !overlapping.includes(index))
            .map(({ code, summary, saving }) => ({ code, summary, saving })),
    };
}
/** Lint and advice may ask for the same edits. */
function withoutRepeated(offers) {
    const made = new Set();
    return offers.filter(({ edits }) => {
        const keys = edits.map((edit) => JSON.stringify([edit.at.start, edit.at.end, edit.text]));
        const isNew = keys.some((key) => !made.has(key));
        for (const key of keys)
            made.add(key);
        return isNew;
    });
}
/** Characters that are not seen would be committed unseen. */
function isShowable(text) {
    return text.length <= mostCharacters && !/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(text);
}
/** Without the lines at both ends that stay; something has to be left to stand in the place of. */
function trimEqual(before, after) {
    const most = Math.min(before.length - 1, after.length);
    let skipped = 0;
    while (skipped < most && before[skipped] === after[skipped])
        skipped += 1;
    let cut = 0;
    while (cut < most - skipped && before.at(-1 - cut) === after.at(-1 - cut))
        cut += 1;
    return {
        skipped,
        before: before.slice(skipped, before.length - cut),
        after: after.slice(skipped, after.length - cut),
    };
}
function bySaving(one, other) {
    return (savingOf(other) - savingOf(one) ||
        (one.file === other.file ? 0 : one.file < other.file ? -1 : 1) ||
        one.startLine - other.startLine);
}
function savingOf({ fixes }) {
    return Math.max(0, ...fixes.map(({ saving }) => saving?.unpackedBytes ?? 0));
}

// EXTERNAL MODULE: ./src/report/findings.ts
var report_findings = __webpack_require__(9334);
;// CONCATENATED MODULE: ./src/stages/collect-suggestions.ts


/**
 * What a reviewer can be offered: fixes that were built and measured, then safe fixes of the findings that count.
 * Empty where nobody asked.
 */
function collectSuggestions(report, { jobs, config, offers, }) {
    if (!config.suggestFixes)
        return [];
    const files = new Map(jobs.flatMap(({ recipes }) => recipes.head?.dockerfile ?? []).map((one) => [one.file, one]));
    const isCounted = config.policy.lintScope === 'all' ? () => true : report_findings/* isNewFinding */.C3;
    const findings = (0,report_findings/* sortFindings */.Tc)((0,report_findings/* distinctFindings */.H2)(report)).filter(isCounted);
    const fixable = [...files.values()];
    return makeSuggestions([...offers, ...offersOfFindings(findings, fixable)], fixable);
}

// EXTERNAL MODULE: ./src/stages/prove-fixes.ts + 18 modules
var prove_fixes = __webpack_require__(1072);
// EXTERNAL MODULE: ./src/stages/review-scripts.ts
var review_scripts = __webpack_require__(3030);
// EXTERNAL MODULE: ./src/stages/scan-images.ts
var scan_images = __webpack_require__(9733);
// EXTERNAL MODULE: ./src/dockerfile/reference.ts
var dockerfile_reference = __webpack_require__(3019);
// EXTERNAL MODULE: ./src/dockerfile/stages.ts + 3 modules
var stages = __webpack_require__(4664);
// EXTERNAL MODULE: ./src/dockerfile/variables.ts
var variables = __webpack_require__(1763);
;// CONCATENATED MODULE: ./src/advice/base-image.ts




/**
 * Finds the image below the final stage. Null where it is `scratch`, another build context, not known, or named by
 * build arguments that the run was given: their values are in no report.
 */
function findBaseImage(dockerfile, inputs) {
    const target = targetStage(dockerfile, inputs.target);
    const lowest = target && [...(0,stages/* lineageOf */.bQ)(target)].at(-1);
    const reference = lowest?.imageName ?? null;
    if (lowest?.image == null || reference === null)
        return null;
    if (reference === 'scratch' || isReplaced(reference, inputs))
        return null;
    const isVariable = (0,variables/* variableUses */.T)(lowest.image.value, dockerfile.escape).length > 0;
    if (isVariable && changesDefaults(dockerfile, inputs.buildArgs))
        return null;
    const { line } = (0,dockerfile_source/* rangeOf */.be)(dockerfile.source, lowest.from);
    return { reference, file: dockerfile.file, line };
}
function targetStage({ stages }, target) {
    if (target === null)
        return stages.at(-1);
    const index = /^\d+$/.test(target) ? Number(target) : -1;
    return stages.findLast(({ name }) => name === target.toLowerCase()) ?? stages[index];
}
function isReplaced(reference, { buildContexts }) {
    const key = (0,dockerfile_reference/* imageKey */.p2)(reference);
    return buildContexts.some(({ name }) => (0,dockerfile_reference/* imageKey */.p2)(name) === key);
}
/** Whether an ARG before the first FROM is given another value; of one from the environment that is not known. */
function changesDefaults({ preamble, escape }, buildArgs) {
    const lookup = (0,stages/* globalArguments */.yZ)(preamble, escape);
    return buildArgs.some((text) => {
        const [name = '', ...value] = text.split('=');
        const standard = lookup(name);
        return standard !== undefined && (value.length === 0 || value.join('=') !== standard);
    });
}

;// CONCATENATED MODULE: ./src/advice/siblings.ts
const releases = /^(?:trixie|bookworm|bullseye|buster|sid|noble|jammy|focal|bionic)$/;
const small = /^(?:slim|alpine[\d.]*|distroless|chiseled|busybox|musl|nonroot|nanoserver)$/;
const bare = /^(?:alpine[\d.]*|distroless|chiseled|busybox|nonroot)$/;
/** Distributions themselves: there is no alpine of Debian. */
const distributions = /(?:^|\/)(?:debian|ubuntu|alpine|fedora|centos|rockylinux|almalinux|amazonlinux|archlinux|busybox|opensuse\/\w+|ubi\d?(?:-\w+)?)$/;
const slim = {
    name: 'slim',
    tradeOff: 'It lacks compilers and libraries that the full image has; what is needed has to be installed.',
    tagsOf: ({ words, plain, release }) => {
        if (words.some((word) => small.test(word)))
            return [];
        if (release === null)
            return [siblings_join([...plain, 'slim'])];
        return [siblings_join([...words, 'slim']), siblings_join([...plain, 'slim', release])];
    },
    example: ['3.12', '3.12-slim'],
};
const alpine = {
    name: 'alpine',
    tradeOff: 'It has musl instead of glibc: what is compiled for glibc does not run, and packages come from apk.',
    tagsOf: ({ words, plain }, repository) => {
        if (distributions.test(repository) || words.some((word) => bare.test(word)))
            return [];
        return [siblings_join([...plain, 'alpine'])];
    },
    example: ['3.12-slim', '3.12-alpine'],
};
const distroless = {
    name: 'distroless',
    tradeOff: 'It has no shell and no package manager: RUN works in another stage only.',
    tagsOf: ({ words, plain, release }, repository) => {
        if (distributions.test(repository) || words.some((word) => bare.test(word)))
            return [];
        if (!repository.startsWith('dotnet/'))
            return [siblings_join([...plain, 'distroless'])];
        return release === null ? [] : [siblings_join([...words, 'chiseled'])];
    },
    example: ['1.2', '1.2-distroless'],
};
const jre = {
    name: 'jre',
    tradeOff: 'It runs Java but does not compile it: build in a stage that has the JDK.',
    tagsOf: ({ words }) => words.includes('jdk') ? [siblings_join(words.map((word) => (word === 'jdk' ? 'jre' : word)))] : [],
    example: ['21-jdk', '21-jre'],
};
const newerPatch = {
    name: 'newer-patch',
    tradeOff: 'It is the newest patch of the same version, and moves with each further one.',
    tagsOf: ({ words: [version = '', ...rest] }) => {
        const [, minor] = /^(v?\d+\.\d+)\.\d+$/.exec(version) ?? [];
        return minor === undefined ? [] : [siblings_join([minor, ...rest])];
    },
    example: ['20.11.1-slim', '20.11-slim'],
};
/** In the order in which equal ones are told. */
const siblingVariants = [
    newerPatch,
    jre,
    slim,
    alpine,
    distroless,
];
/**
 * Lists tags of the same repository that may hold smaller images: few, for each is a question to the registry. Tags
 * are guessed by the rules of official images: https://github.com/docker-library/official-images
 */
function listSiblings(repository, tag) {
    const words = readTag(tag);
    const found = siblingVariants.flatMap((variant) => variant.tagsOf(words, repository).map((sibling) => ({ variant, tag: sibling })));
    return found.filter(({ tag: sibling }) => sibling !== tag);
}
function readTag(tag) {
    const words = tag === 'latest' ? [] : tag.split('-');
    return {
        words,
        plain: words.filter((word) => !releases.test(word) && !small.test(word)),
        release: words.find((word) => releases.test(word)) ?? null,
    };
}
function siblings_join(words) {
    return words.join('-');
}

// EXTERNAL MODULE: ./src/image/registry-reference.ts
var registry_reference = __webpack_require__(634);
;// CONCATENATED MODULE: ./src/stages/weigh-siblings.ts




/** More base images than this are not asked about in one run. */
const mostBaseImages = 4;
/** Below it a sibling is not worth a word: 1 MB, and a twentieth of the base image. */
const smallestGainBytes = 1_000_000;
const smallestGainShare = 0.05;
/**
 * Weighs smaller images of the repositories that base images come from: each base image first, and its siblings when
 * the registry has answered. One that does not answer is said in the log, and is no failure.
 */
function searchSiblings(question) {
    let searches = null;
    const begin = () => (searches ??= beginSearches(question));
    return {
        begin,
        settle: async () => {
            const begun = begin();
            if (begun.size > 0)
                question.registries?.hurry();
            const found = new Map();
            for (const [recipes, search] of begun)
                found.set(recipes, await search);
            return ({ recipes, head }) => hintsFor(found.get(recipes), head);
        },
    };
}
function beginSearches({ jobs, registries, host }) {
    const searches = new Map();
    const questions = registries === undefined ? [] : jobs.flatMap(readQuestion);
    const shared = new Map();
    for (const question of questions) {
        const key = JSON.stringify([question.baseImage.reference, question.platform]);
        if (registries === undefined || (!shared.has(key) && shared.size === mostBaseImages))
            continue;
        const weighed = shared.get(key) ?? ask(question, { registries, host });
        shared.set(key, weighed);
        searches.set(question.recipes, weighed.then((answer) => describeSiblings(question, answer)));
    }
    return searches;
}
/** Bytes of one platform say nothing about another. */
function hintsFor(found, head) {
    if (found === undefined || head.state === 'missing')
        return [];
    return found.platform === head.platform ? found.hints : [];
}
/** None for an image that is not built here, and for a base image without a tag that could have siblings. */
function readQuestion({ plan, recipes }) {
    const { build } = plan;
    const baseImage = plan.head === null ? baseImageOf(recipes.head, build) : null;
    if (baseImage === null)
        return [];
    const reference = (0,registry_reference/* parseRegistryReference */.qq)(baseImage.reference);
    if (typeof reference === 'string' || reference.tag === null)
        return [];
    const tags = listSiblings(reference.repository, reference.tag);
    if (tags.length === 0)
        return [];
    const isStanding = recipes.base && baseImageOf(recipes.base, build)?.reference === baseImage.reference;
    const platform = build.platforms[0] ?? null;
    return [{ recipes, baseImage, isStanding, reference, tags, platform }];
}
function baseImageOf(recipe, inputs) {
    return recipe && findBaseImage(recipe.dockerfile, inputs);
}
async function ask({ baseImage, reference, tags, platform }, { registries, host }) {
    try {
        const current = await registries.weigh(reference, platform);
        if (current === null)
            return null;
        const siblings = tags.map(async (sibling) => {
            const sought = { ...reference, tag: sibling.tag, digest: null };
            return { ...sibling, weight: await registries.weigh(sought, platform) };
        });
        return { current, siblings: await Promise.all(siblings) };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        host.say(`Smaller images beside ${baseImage.reference} were not looked for: ${why}`);
        return null;
    }
}
/** The first tag of each variant that is there and is worth a word. */
function describeSiblings(question, answer) {
    if (answer === null)
        return { platform: null, hints: [] };
    const { current, siblings } = answer;
    const { reference, file, line } = question.baseImage;
    const named = new Set();
    const hints = siblings.flatMap(({ variant, tag, weight }) => {
        if (weight === null || named.has(variant.name))
            return [];
        named.add(variant.name);
        const gain = current.compressedBytes - weight.compressedBytes;
        if (gain < Math.max(smallestGainBytes, current.compressedBytes * smallestGainShare))
            return [];
        return [
            {
                kind: 'base-image',
                variant: variant.name,
                ...{ file, line },
                current: { reference, compressedBytes: current.compressedBytes },
                sibling: { reference: retag(reference, tag), compressedBytes: weight.compressedBytes },
                tradeOff: variant.tradeOff,
                introduced: question.isStanding === null ? null : !question.isStanding,
            },
        ];
    });
    const bySize = hints.toSorted((a, b) => a.sibling.compressedBytes - b.sibling.compressedBytes);
    return { platform: current.platform, hints: bySize };
}
/** The reference as it was written, with another tag. */
function retag(text, tag) {
    const { registry, repository } = (0,dockerfile_reference/* parseReference */.F2)(text);
    return `${registry === null ? '' : `${registry}/`}${repository}:${tag}`;
}

;// CONCATENATED MODULE: ./src/stages/without-secrets.ts
/**
 * The same facts with each of these texts masked, longest first, wherever a string holds one: what a build prints may hold its
 * secrets, and GitHub masks them in the log and the job summary only. Parts without any are not copied.
 */
function withoutSecrets(facts, secrets) {
    if (secrets.length === 0)
        return facts;
    const ordered = [...new Set(secrets)].sort((one, other) => other.length - one.length);
    return maskPart(facts, { ordered, seen: new Map() });
}
function maskPart(part, masking) {
    if (typeof part === 'string')
        return masking.ordered.reduce((text, secret) => text.replaceAll(secret, '***'), part);
    if (typeof part !== 'object' || part === null)
        return part;
    const known = masking.seen.get(part);
    if (known !== undefined)
        return known;
    const masked = maskFields(part, masking);
    masking.seen.set(part, masked);
    return masked;
}
function maskFields(part, masking) {
    if (Array.isArray(part)) {
        const items = part;
        const masked = items.map((item) => maskPart(item, masking));
        return masked.every((item, index) => item === items[index]) ? items : masked;
    }
    if (Object.getPrototypeOf(part) !== Object.prototype)
        return part;
    const fields = Object.entries(part);
    const masked = fields.map(([name, value]) => [name, maskPart(value, masking)]);
    const isSame = masked.every(([, value], index) => value === fields[index]?.[1]);
    return isSame ? part : Object.fromEntries(masked);
}

;// CONCATENATED MODULE: ./src/run.ts


















/**
 * The whole job: the result, then everywhere it is said. Its plan may have been begun before. Fails with an ActionError
 * when there is no result to report.
 */
async function run(ports, planned) {
    const { runner } = ports;
    const onBuilding = (of) => {
        prepareComment(of, ports);
    };
    const result = await assess({ host: runner, ...ports, onBuilding }, planned).catch(async (error) => {
        await deliverBreakdown(error, ports).catch(() => undefined);
        throw error;
    });
    runner.signal.throwIfAborted();
    // Gigabytes take a while, and GitHub takes a while to answer.
    const removed = result.removeImages();
    await deliver(result, ports);
    await keepRecords(result.fresh, { records: ports.records, host: runner });
    await removed;
    return { failure: explainFailure(result.report) };
}
/** The way to the result, one line a stage; the same at a terminal. Fails with an ActionError when there is none. */
async function assess({ host, builder, onBuilding, ...tools }, planned = planRun({ host, builder, ...tools })) {
    const { hashing, images, scanners, scratch, labels } = tools;
    const plan = await planned;
    const { config, configuration, event, jobs, plans, records, secrets, sides } = plan;
    const asked = config.baseImageAdvice ? tools.registries : undefined;
    const siblings = searchSiblings({ jobs, registries: asked, host });
    const linting = (0,lint_ahead/* openLintAhead */.x)(jobs, configuration.lint);
    const pack = await (0,pack_contents/* openPacking */.Q)(config);
    const meanwhile = () => {
        siblings.begin();
        linting.begin();
        onBuilding?.({ config, event });
    };
    const means = { builder, host, hashing, records, images, pack, onBuilding: meanwhile };
    const [measured, review] = await Promise.all([
        (0,measure_images/* measureImages */.J)({ jobs, sides }, means),
        (0,review_scripts/* reviewScripts */.J)(recipesOf(jobs), tools.shellcheck),
    ]);
    const scanned = await (0,scan_images/* scanImages */.s)(measured.images, { scanners, host, ...config.vulnerabilities });
    const composed = (0,compose_images/* composeImages */.h)(measured.images, {
        lint: linting.lint,
        review,
        siblingsOf: await siblings.settle(),
        vulnerabilities: scanned.vulnerabilities,
    });
    const proving = { ...measured, scratch, sides, host, budgetMs: config.fixBudgetMs };
    const { reports, ...proven } = await (0,prove_fixes/* proveFixes */.k)({ ...measured, reports: composed }, proving);
    const judged = await applyOverride(reports, { policy: config.override, host, event, labels });
    const told = (0,compose/* composeReport */.Z)(judged.images, {
        subject: (0,describe_run/* describeRun */.v)({ job: host.job, event, sides }),
        reportOnly: config.reportOnly,
        notes: [...measured.notes, ...review.notes, ...scanned.notes, ...proven.notes, ...judged.notes],
        override: judged.override,
    });
    const report = withoutSecrets(told, secrets);
    return {
        contents: measured.images.map(({ contents }) => contents),
        ...{ report, config, event, plans },
        suggestions: collectSuggestions(report, { jobs, config, offers: proven.offers }),
        fresh: freshMeasurements(measured.images, { sides, event }),
        removeImages: measured.removeImages,
    };
}
function recipesOf(jobs) {
    return jobs.flatMap(({ recipes }) => [recipes.head, recipes.base]);
}

// EXTERNAL MODULE: ./src/cli/host.ts + 2 modules
var cli_host = __webpack_require__(3172);
// EXTERNAL MODULE: ./src/cli/scanners.ts + 9 modules
var scanners = __webpack_require__(745);
// EXTERNAL MODULE: ./src/cli/session.ts + 5 modules
var cli_session = __webpack_require__(5710);
;// CONCATENATED MODULE: ./src/cli/compare-commits.ts










/** Builds and compares two commits as a pull request's run does. Fails like `assess`, and with `no-base`. */
async function compareCommits({ base, head, inputs }, session) {
    const checkout = await checkoutOf(session, base ?? head);
    const tree = await openTree(head, checkout);
    const host = (0,cli_host/* hostOf */.w)(session, {
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
    const { report, contents } = await assess({
        host,
        repository: repositoryAt(tree, session),
        builder: builderOf(session),
        shellcheck: (0,cli_session/* shellcheckOf */.w)(session),
        hashing: (0,layer_hashing/* hashInThreads */.D)(),
        scanners: (0,scanners/* scannersOf */.$)(session, checkout.top),
    });
    return { report: { ...report, notes: [...tree.notes, ...report.notes] }, contents };
}
/**
 * The checkout the command was given in. Fails with `not-a-repository`; with `image-not-found` where a name was given,
 * which may well have been meant for a file.
 */
async function checkoutOf({ terminal, folder, cleanup, signal }, name) {
    const { cwd } = terminal;
    return (0,local_checkout/* openCheckout */.H)({ cwd, folder, cleanup, signal }).catch((error) => {
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
function repositoryAt(tree, { folder, cleanup, signal, progress }) {
    return gitRepository({
        workspace: tree.folder,
        folder,
        serverUrl: '',
        token: '',
        cleanup,
        signal,
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


/***/ }),

/***/ 3172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ hostOf)
});

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

;// CONCATENATED MODULE: ./src/cli/host.ts

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


/***/ }),

/***/ 745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ scannersOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/image/digest.ts
var digest = __webpack_require__(8033);
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
    const own = found.find(({ path, layer }) => !sharedLists.test(path) && (0,digest/* isDigest */.Bc)(layer));
    const { path, layer } = own ?? found[0] ?? { path: '', layer: '' };
    return { path, layer: own !== undefined && (0,digest/* isDigest */.Bc)(layer) ? layer : null };
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
var vulnerability = __webpack_require__(5748);
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
const deepest = 20;
function collectComponents(list, found, depth = 0) {
    if (depth > deepest)
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
        facts: readFacts(fieldsOf(rule['help'])['text']),
    };
}
function readResult(place, rules) {
    const result = requireFields(place);
    const ruleId = requireText(placeIn(result, 'ruleId', place.path));
    const rule = rules.get(ruleId) ?? readRule({});
    const { tags } = rule;
    if (!tags.includes('vulnerability') && tags.some((tag) => otherKinds.has(tag)))
        return [];
    const own = readFacts(fieldsOf(result['message'])['text']);
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
function readFacts(text) {
    const facts = new Map();
    for (const line of typeof text === 'string' ? text.split('\n') : []) {
        const words = line.trim();
        const name = factNames.find((one) => isNamed(words, one));
        if (name === undefined || facts.has(name))
            continue;
        facts.set(name, textOf(words.slice(name.length).replace(/^\s*:?/, '')));
    }
    return facts;
}
function isNamed(line, name) {
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
        layer: layers.find(digest/* isDigest */.Bc) ?? null,
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
var settings = __webpack_require__(2893);
// EXTERNAL MODULE: ./src/adapters/exec.ts
var exec = __webpack_require__(7911);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/image/read-image.ts
var read_image = __webpack_require__(6313);
// EXTERNAL MODULE: ./src/image/spec.ts
var spec = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/image/verify.ts
var verify = __webpack_require__(8028);
// EXTERNAL MODULE: ./src/adapters/layout.ts
var layout = __webpack_require__(7480);
;// CONCATENATED MODULE: ./src/adapters/scan-layout.ts









const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const jsonLimitBytes = 8 * 1024 * 1024;
/**
 * Puts one image whole into a new image layout (OCI image spec, image-layout.md): what others find in a layout that
 * several images share, and where known layers are missing, nobody can tell. Blobs are linked where that is possible.
 * Fails with `blob-missing`, `blob-corrupt` or `image-invalid`.
 */
async function writeScanLayout(folder, { image, blobs }) {
    const bytes = await (0,verify/* readVerified */.xu)(blobs, image.digest, jsonLimitBytes);
    const field = await (0,read_image/* readDocument */.u0)(blobs, image.digest, 'The manifest');
    const manifest = (0,spec/* parseManifestOrIndex */.y)(field);
    if (manifest.kind === 'index')
        throw new Error(`${image.digest} is an index, not an image.`);
    const named = field.value.mediaType;
    const mediaType = typeof named === 'string' && named !== '' ? named : manifestType;
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'blobs', 'sha256'), { recursive: true });
    await (0,promises_.writeFile)((0,layout/* blobPath */.n)(folder, image.digest), bytes);
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
    const target = (0,layout/* blobPath */.n)(folder, blob.digest);
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

;// CONCATENATED MODULE: ./src/cli/scanners.ts

/** Trivy and Grype, as the user has them; relative paths of reports start from `workspace`. */
function scannersOf({ terminal, folder, signal }, workspace) {
    const words = { install: 'install it', timeout: '--vulnerabilities-timeout' };
    return scannersIn({ workspace, folder, environment: terminal.environment, signal, words });
}


/***/ }),

/***/ 6440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ explainImages)
});

// EXTERNAL MODULE: ./src/analysis/contents.ts + 2 modules
var contents = __webpack_require__(317);
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

// EXTERNAL MODULE: ./src/image/path.ts
var path = __webpack_require__(1558);
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
        chosen = chosen.flatMap((one) => (one === tree ? parts : [one])).toSorted(heaviestFirst);
    }
    return chosen.map(describe);
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
    const parts = [...tree.inside.values()].sort(heaviestFirst);
    let missing = tree.movedBytes;
    const count = parts.findIndex((part) => (missing -= part.movedBytes) <= slack) + 1;
    return parts.slice(0, count);
}
function sum(trees) {
    return trees.reduce((total, tree) => total + tree.movedBytes, 0);
}
function heaviestFirst(left, right) {
    return right.movedBytes - left.movedBytes || (0,path/* compareTexts */.qy)(left.path, right.path);
}
function describe({ path, sizeChange, movedBytes, fileCount }) {
    return { path, sizeChange, movedBytes, fileCount };
}

// EXTERNAL MODULE: ./src/compare/files.ts
var files = __webpack_require__(3215);
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

// EXTERNAL MODULE: ./src/compare/packages.ts
var compare_packages = __webpack_require__(130);
// EXTERNAL MODULE: ./src/compare/settings.ts
var settings = __webpack_require__(254);
;// CONCATENATED MODULE: ./src/compare/explain.ts







const insideLimit = 3;
/** Compares two images and says why they differ; `isTouched` as in `attributeChanges`. */
function explainImages(base, head, isTouched) {
    const comparison = compareImages(base, head);
    const { changes, visibleChange } = (0,files/* compareFiles */.hZ)(base.files, head.files);
    return {
        ...comparison,
        layers: explainLayers(comparison.layers, { changes, base, head, isTouched }),
        attribution: attributeChanges(comparison.layers, isTouched),
        visibleChange,
        wasteChange: head.waste.wastedBytes - base.waste.wastedBytes,
        fileCounts: countKinds(changes),
        files: (0,contents/* excerptOf */.zU)(changes),
        directories: explainChange(changes),
        packages: (0,contents/* excerptOf */.zU)((0,compare_packages/* comparePackages */.F)(base.packages, head.packages)),
        settings: (0,settings/* compareSettings */.Z)(base.settings, head.settings),
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


/***/ }),

/***/ 3215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ bytesAt),
/* harmony export */   Pq: () => (/* binding */ openSides),
/* harmony export */   cL: () => (/* binding */ changeAt),
/* harmony export */   hZ: () => (/* binding */ compareFiles)
/* harmony export */ });
/* harmony import */ var _image_entry_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);
/* harmony import */ var _image_filesystem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(422);
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1558);
/* harmony import */ var _analysis_weight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5912);




/**
 * Compares what containers of two images see, path by path. Times are not compared: every build changes them.
 * Linear in the number of files, sorting aside.
 */
function compareFiles(base, head) {
    if (base === head)
        return { changes: [], visibleChange: 0 };
    const sides = openSides(base, head);
    const changes = [];
    const open = [{ base: base.root, head: head.root }];
    for (let pair = open.pop(); pair; pair = open.pop()) {
        const change = compareNodes(sides, pair);
        if (change)
            changes.push(change);
        openChildren(sides, pair, open);
    }
    return {
        changes: changes.sort(byWeight),
        visibleChange: changes.reduce((sum, change) => sum + change.sizeChange, 0),
    };
}
/** Finds the names at which bytes count on both sides once, for all paths. */
function openSides(base, head) {
    return { base: sideOf(base), head: sideOf(head) };
}
function sideOf(files) {
    return { files, carriers: (0,_analysis_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .findCarriers */ .T_)(files) };
}
/**
 * Nearly all files of two images are the same entry of a layer that both have, and stand at the same place of their
 * directory: there is nothing to ask of them, nor anything to look for by its name.
 */
function openChildren(sides, { base, head }, open) {
    const before = childrenOf(base);
    const after = childrenOf(head);
    const besides = after.values();
    let count = 0;
    for (const child of before.values()) {
        const beside = besides.next().value;
        const isBeside = beside?.name === child.name;
        const other = isBeside ? beside : after.get(child.name);
        if (other)
            count += 1;
        if (!isSameEntry(sides, child, other))
            open.push({ base: child, head: other ?? null });
    }
    if (count === after.size)
        return;
    for (const child of after.values()) {
        if (!before.has(child.name))
            open.push({ base: null, head: child });
    }
}
/** Bytes with several names may count at another of them on the other side. */
function isSameEntry({ base, head }, before, after) {
    if (before.children || !after || after.children)
        return false;
    if (before.contentEntry !== after.contentEntry)
        return false;
    const isSameTable = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_1__/* .contentTable */ .qd)(base.files, before) === (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_1__/* .contentTable */ .qd)(head.files, after);
    return isSameTable && !base.carriers.isShared(before) && !head.carriers.isShared(after);
}
function childrenOf(node) {
    return node?.children ?? noChildren;
}
const noChildren = new Map();
function compareNodes(sides, pair) {
    const base = withoutDirectory(pair.base);
    const head = withoutDirectory(pair.head);
    const node = head ?? base;
    if (!node)
        return null;
    const { baseBytes, headBytes } = bytesAt(sides, pair);
    const sizeChange = headBytes - baseBytes;
    const kind = changeAt(sides, pair);
    if (kind === null)
        return null;
    return {
        path: (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(node),
        kind,
        baseBytes,
        headBytes,
        sizeChange,
        baseLayer: base?.contentLayer ?? null,
        headLayer: head?.contentLayer ?? null,
    };
}
/** What became of the file at a path; null for what is the same on both sides, and for directories. */
function changeAt(sides, pair) {
    const base = withoutDirectory(pair.base);
    const head = withoutDirectory(pair.head);
    if (!base && !head)
        return null;
    const { baseBytes, headBytes } = bytesAt(sides, pair);
    return kindOf(sides, { base, head }, headBytes - baseBytes);
}
/** What the file at a path weighs on each side; a further name of the same bytes weighs nothing. */
function bytesAt(sides, { base, head }) {
    return {
        baseBytes: bytesOf(sides.base, withoutDirectory(base)),
        headBytes: bytesOf(sides.head, withoutDirectory(head)),
    };
}
function withoutDirectory(node) {
    return node?.children ? null : node;
}
function bytesOf({ files, carriers }, node) {
    const table = node && (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_1__/* .contentTable */ .qd)(files, node);
    if (!table || table.type(node.contentEntry) !== 'file')
        return 0;
    return carriers.isCarrier(node) ? table.sizeBytes(node.contentEntry) : 0;
}
function kindOf(sides, pair, sizeChange) {
    if (!pair.base)
        return 'added';
    if (!pair.head)
        return 'removed';
    if (sizeChange !== 0)
        return sizeChange > 0 ? 'grown' : 'shrunk';
    const base = placeOf(sides.base.files, pair.base);
    const head = placeOf(sides.head.files, pair.head);
    if (!base || !head)
        return null;
    if (!holdsTheSame(base, head))
        return 'rewritten';
    return (0,_image_entry_table_js__WEBPACK_IMPORTED_MODULE_2__/* .hasSameAttributes */ .g9)(base, head) ? null : 'attributes';
}
function holdsTheSame(base, head) {
    const type = base.table.type(base.index);
    if (type !== head.table.type(head.index))
        return false;
    if (type === 'file')
        return (0,_image_entry_table_js__WEBPACK_IMPORTED_MODULE_2__/* .hasSameContent */ .q1)(base, head);
    return base.table.linkTarget(base.index) === head.table.linkTarget(head.index);
}
function placeOf(files, node) {
    const table = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_1__/* .contentTable */ .qd)(files, node);
    return table ? { table, index: node.contentEntry } : null;
}
function byWeight(left, right) {
    return (Math.abs(right.sizeChange) - Math.abs(left.sizeChange) || (0,_image_path_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTexts */ .qy)(left.path, right.path));
}


/***/ }),

/***/ 130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ comparePackages)
/* harmony export */ });
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1558);

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
    return [...groups.values()].flatMap(compareGroup).sort(byWeight);
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
        sizeChange: difference(bytesOf(base), bytesOf(head)),
    };
}
/** A package that is not there takes up nothing; of one that is, the size may not be known. */
function bytesOf(one) {
    return one === null ? 0 : one.sizeBytes;
}
function difference(base, head) {
    return base === null || head === null ? null : head - base;
}
function byWeight(left, right) {
    return (Math.abs(right.sizeChange ?? 0) - Math.abs(left.sizeChange ?? 0) ||
        (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .qy)(left.type, right.type) ||
        (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .qy)(left.name, right.name) ||
        (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .qy)(left.headVersion ?? '', right.headVersion ?? '') ||
        (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .qy)(left.baseVersion ?? '', right.baseVersion ?? ''));
}


/***/ }),

/***/ 254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareSettings)
/* harmony export */ });
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1558);

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
    const keys = [...new Set([...base.keys(), ...head.keys()])].sort(_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .qy);
    return keys.flatMap((key) => {
        if (base.get(key) === head.get(key))
            return [];
        const kind = !base.has(key) ? 'added' : !head.has(key) ? 'removed' : 'changed';
        return [{ setting, kind, key, base: null, head: null }];
    });
}


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ parseConfig),
  Un: () => (/* binding */ settleConfig)
});

// UNUSED EXPORTS: commentModes

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./src/input-reader.ts
var input_reader = __webpack_require__(8915);
;// CONCATENATED MODULE: ./src/comment-key.ts


/** Reads the key of a comment or of a group; null when nothing was written. */
function readCommentKey(read, name) {
    const key = read.text(name);
    if (key === '')
        return null;
    if (!isCommentKey(key)) {
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
var errors = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/image/platform.ts
var platform = __webpack_require__(2554);
// EXTERNAL MODULE: ./src/image/reference.ts
var reference = __webpack_require__(3564);
// EXTERNAL MODULE: ./src/images/inside-path.ts
var inside_path = __webpack_require__(2354);
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
var configuration = __webpack_require__(4286);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/lint/suggest.ts
var suggest = __webpack_require__(247);
// EXTERNAL MODULE: ./src/policy/lint-policy.ts
var lint_policy = __webpack_require__(9576);
// EXTERNAL MODULE: ./src/policy/limit-readers.ts + 1 modules
var limit_readers = __webpack_require__(3103);
// EXTERNAL MODULE: ./src/shipping/shipping.ts
var shipping = __webpack_require__(6402);
// EXTERNAL MODULE: ./src/vulnerabilities/settings.ts
var settings = __webpack_require__(2893);
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
        policy: { ...parseBudget(read), ...(0,lint_policy/* settleLintPolicy */.x)(lint, configuration/* emptyConfiguration */.uC) },
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


/***/ }),

/***/ 731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ peekCompression),
/* harmony export */   IR: () => (/* binding */ detectCompression),
/* harmony export */   Uo: () => (/* binding */ isLayerMediaType),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   mF: () => (/* binding */ decompress),
/* harmony export */   sJ: () => (/* binding */ isForeignLayer)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8564);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1053);
/* harmony import */ var _packing_gauge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1660);




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

/***/ 5244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g9: () => (/* binding */ hasSameAttributes),
/* harmony export */   q1: () => (/* binding */ hasSameContent),
/* harmony export */   x1: () => (/* binding */ buildEntryTable)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7501);

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

/***/ 422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ numberContents),
/* harmony export */   RI: () => (/* binding */ walkNodes),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   cy: () => (/* binding */ findNode),
/* harmony export */   kN: () => (/* binding */ isHardLink),
/* harmony export */   lh: () => (/* binding */ hasHardLinks),
/* harmony export */   qd: () => (/* binding */ contentTable),
/* harmony export */   yR: () => (/* binding */ keptContent)
/* harmony export */ });
/* unused harmony export describeNode */
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
/** Whether a content may have several names. */
function hasHardLinks(layers) {
    return layers.some(({ entries }) => {
        for (let entry = 0; entry < entries.length; entry++) {
            if (entries.type(entry) === 'hardlink')
                return true;
        }
        return false;
    });
}
/** Whether a name was given to bytes that another entry brought. */
function isHardLink({ layer, entry, contentLayer, contentEntry }) {
    return entry !== contentEntry || layer !== contentLayer;
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


/***/ }),

/***/ 7501:
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
    const { createXXHash128 } = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.t.bind(__webpack_require__, 608, 23));
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

/***/ 3649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d3: () => (/* binding */ HashingError),
/* harmony export */   ls: () => (/* binding */ hashInPlace),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8033);


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

/***/ 1053:
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

/***/ 1905:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8564);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8033);


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

/***/ 5067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ createLayerCache),
  n: () => (/* binding */ readLayers)
});

// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/image/hashing.ts
var image_hashing = __webpack_require__(3649);
// EXTERNAL MODULE: ./src/image/compression.ts
var image_compression = __webpack_require__(731);
// EXTERNAL MODULE: ./src/image/digest.ts
var digest = __webpack_require__(8033);
// EXTERNAL MODULE: ./src/image/fingerprint.ts
var fingerprint = __webpack_require__(7501);
// EXTERNAL MODULE: ./src/image/input.ts
var image_input = __webpack_require__(1053);
// EXTERNAL MODULE: ./src/image/packing-gauge.ts
var packing_gauge = __webpack_require__(1660);
// EXTERNAL MODULE: ./src/image/entry-table.ts
var entry_table = __webpack_require__(5244);
// EXTERNAL MODULE: ./src/image/path.ts
var image_path = __webpack_require__(1558);
// EXTERNAL MODULE: ./src/image/tar-format.ts
var tar_format = __webpack_require__(8452);
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
function recordLayer(keep, { fingerprinter, gauge }) {
    const recording = {
        table: (0,entry_table/* buildEntryTable */.x1)(),
        whiteouts: new Set(),
        opaqueDirectories: new Set(),
        keptFiles: new Map(),
        unkeptFiles: new Set(),
        keep,
        fingerprinter,
        gauge,
        keptBytes: 0,
        unpackedBytes: 0,
        packedEnd: 0,
        entryIndex: -1,
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
        endEntry: (offset) => {
            endPacked(recording, offset);
            endEntry(recording);
        },
        finish: () => finish(recording),
    };
}
function beginEntry(recording, entry) {
    recording.index = -1;
    recording.entryIndex = -1;
    recording.unpackedBytes += entry.sizeBytes;
    if (!Number.isSafeInteger(recording.unpackedBytes)) {
        throw new tar_format/* TarFormatError */.ZV('The sizes of its entries add up to more than can be counted.');
    }
    const path = checkedPath(entry);
    if (!recordMarker(recording, path))
        recordEntry(recording, entry, path);
}
function checkedPath(entry) {
    if (entry.path.length > pathLimitCharacters) {
        throw new tar_format/* TarFormatError */.ZV(`A path has ${entry.path.length} characters; Linux allows ${pathLimitCharacters}.`);
    }
    const path = (0,image_path/* cleanPath */.ts)(entry.path);
    if (path === '' && entry.type !== 'directory') {
        throw new tar_format/* TarFormatError */.ZV(`The entry ${JSON.stringify(entry.path)} would replace the root directory.`);
    }
    return path;
}
/** Records a whiteout or an opaque marker; false when the path is neither. */
function recordMarker(recording, path) {
    const name = (0,image_path/* baseName */.Fl)(path);
    if (!name.startsWith(whiteoutPrefix))
        return false;
    const directory = (0,image_path/* parentPath */.yl)(path);
    if (name === opaqueMarker) {
        recording.opaqueDirectories.add(directory);
        return true;
    }
    if (name.startsWith(aufsPrefix))
        return true;
    const hidden = name.slice(whiteoutPrefix.length);
    if (hidden === '' || hidden === '.' || hidden === '..') {
        throw new tar_format/* TarFormatError */.ZV(`The whiteout ${JSON.stringify(path)} names no file.`);
    }
    recording.whiteouts.add(directory === '' ? hidden : `${directory}/${hidden}`);
    return true;
}
function recordEntry(recording, entry, path) {
    if (recording.table.length >= entryLimit) {
        throw new tar_format/* TarFormatError */.ZV(`It has more than ${entryLimit} entries.`);
    }
    const { type, mode, uid, gid, sizeBytes, linkTarget } = entry;
    const target = type === 'hardlink' ? (0,image_path/* cleanPath */.ts)(linkTarget) : linkTarget;
    const index = recording.table.add({ path, type, mode, uid, gid, sizeBytes, linkTarget: target });
    recording.entryIndex = index;
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
/** An entry's header is a part of it, and so is the padding before that. */
function endPacked(recording, offset) {
    const { gauge, table, entryIndex, packedEnd } = recording;
    recording.packedEnd = gauge.packedAt(offset);
    if (entryIndex !== -1)
        table.setPacked(entryIndex, recording.packedEnd - packedEnd);
}
function endEntry(recording) {
    const { index, table, fingerprinter, kept, keep, path } = recording;
    if (index === -1)
        return;
    table.setFingerprint(index, fingerprinter.finish());
    if (kept) {
        const content = Buffer.concat(kept);
        recording.keptFiles.set(path, keep.reduce?.(path, content) ?? content);
    }
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

;// CONCATENATED MODULE: ./src/image/tar-flags.ts

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
/** Whether a header stands before the one it says more of. */
function isExtension(flag) {
    return (flag === flagPax ||
        flag === flagPaxGlobal ||
        flag === flagGnuLongName ||
        flag === flagGnuLongLink);
}
/** The type that a header's flag stands for. Fails with `TarFormatError` for one that container runtimes refuse. */
function typeOf(flag, path) {
    const type = types.get(flag);
    if (type === undefined) {
        const shown = JSON.stringify(String.fromCharCode(flag));
        throw new tar_format/* TarFormatError */.ZV(`An entry has the type ${shown}, which container runtimes refuse.`);
    }
    return flag === 0 && path.endsWith('/') ? 'directory' : type;
}

// EXTERNAL MODULE: ./src/image/tar-header.ts
var tar_header = __webpack_require__(262);
// EXTERNAL MODULE: ./src/image/tar-pax.ts
var tar_pax = __webpack_require__(402);
;// CONCATENATED MODULE: ./src/image/tar.ts




/** Go's archive/tar, which all container runtimes unpack with, refuses longer extension headers. */
const extensionLimitBytes = 1024 * 1024;
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
        offset: 0,
        isEnding: false,
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
        throw new tar_format/* TarFormatError */.ZV('The archive ends in the middle of an entry.');
    }
}
function hasExtension(state) {
    return state.pax !== null || state.longName !== null || state.longLink !== null;
}
function consume(state, chunk) {
    let at = 0;
    while (at < chunk.length && state.phase !== 'end') {
        const handledBytes = consumeSome(state, chunk, at);
        at += handledBytes;
        state.offset += handledBytes;
        if (!state.isEnding)
            continue;
        state.isEnding = false;
        state.sink.endEntry(state.offset);
    }
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
            return collect(state, { chunk, at, wanted: tar_format/* blockBytes */.VE, then: handleSparseMap });
        case 'extension':
            return collect(state, { chunk, at, wanted: state.remaining, then: handleExtension });
        case 'end':
            return chunk.length - at;
    }
}
/** Headers that lie in one chunk are read there: a million of them would otherwise be cut out first. */
function passHeader(state, chunk, at) {
    if (state.pendingBytes > 0 || chunk.length - at < tar_format/* blockBytes */.VE) {
        return collect(state, { chunk, at, wanted: tar_format/* blockBytes */.VE, then: handleHeader });
    }
    handleHeader(state, chunk, at);
    return tar_format/* blockBytes */.VE;
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
    state.isEnding = true;
    skipPadding(state);
}
function skipPadding(state) {
    state.remaining = state.paddingBytes;
    state.phase = state.paddingBytes === 0 ? 'header' : 'padding';
}
function handleHeader(state, bytes, at = 0) {
    const header = (0,tar_header/* decodeHeader */.E)(bytes, at);
    if (header === null) {
        state.zeroBlocks += 1;
        if (state.zeroBlocks === 2)
            state.phase = 'end';
        return;
    }
    if (state.zeroBlocks > 0)
        throw new tar_format/* TarFormatError */.ZV('An entry follows a lone block of zeros.');
    if (isExtension(header.flag))
        beginExtension(state, header);
    else
        tar_beginEntry(state, { header, bytes, at });
}
function beginExtension(state, header) {
    if (header.sizeBytes < 0 || header.sizeBytes > extensionLimitBytes) {
        throw new tar_format/* TarFormatError */.ZV(`An extension header has ${header.sizeBytes} bytes; at most ${extensionLimitBytes} are allowed.`);
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
        state.pax = (0,tar_pax/* parsePax */.d)(bytes);
    if (state.extensionFlag === flagGnuLongName)
        state.longName = textUntilNul(bytes);
    if (state.extensionFlag === flagGnuLongLink)
        state.longLink = textUntilNul(bytes);
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
        uid: (0,tar_pax/* paxNumber */.H)(pax, 'uid') ?? header.uid,
        gid: (0,tar_pax/* paxNumber */.H)(pax, 'gid') ?? header.gid,
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
const noContent = { sizeBytes: 0, storedBytes: 0 };
/** The size with holes: GNU tar manual, "Storing Sparse Files", old format and pax formats 0.0, 0.1 and 1.0. */
function sizesOf({ header, bytes, at }, pax) {
    const storedBytes = (0,tar_pax/* paxNumber */.H)(pax, 'size') ?? header.sizeBytes;
    const sizeBytes = header.flag === flagGnuSparse
        ? (0,tar_header/* readNumber */.k)(bytes, at + 483, 12)
        : ((0,tar_pax/* paxNumber */.H)(pax, 'GNU.sparse.realsize') ?? (0,tar_pax/* paxNumber */.H)(pax, 'GNU.sparse.size') ?? storedBytes);
    if (storedBytes < 0 || sizeBytes < 0)
        throw new tar_format/* TarFormatError */.ZV('An entry has a negative size.');
    return { sizeBytes, storedBytes };
}
function textUntilNul(bytes) {
    const end = bytes.indexOf(0);
    return (0,tar_format/* decodeName */.e4)(end === -1 ? bytes : bytes.subarray(0, end));
}
function paddingOf(sizeBytes) {
    return (tar_format/* blockBytes */.VE - (sizeBytes % tar_format/* blockBytes */.VE)) % tar_format/* blockBytes */.VE;
}

// EXTERNAL MODULE: ./src/image/verify.ts
var verify = __webpack_require__(8028);
;// CONCATENATED MODULE: ./src/image/layer.ts










/** Keeps no file's content. */
const keepNothing = {
    matches: () => false,
    limitBytes: 0,
    totalLimitBytes: 0,
};
const plainReading = { keep: keepNothing, hashing: image_hashing/* hashInPlace */.ls };
/**
 * Reads a layer in one streaming pass: unpacks it, proves size, digest and diffId, and records every entry with a
 * fingerprint of its content. Memory grows with the number of entries, not with bytes.
 * Fails with `blob-missing`, `blob-corrupt`, `image-invalid` or `image-unsupported`.
 */
async function readLayer(blobs, layer, reading = plainReading) {
    if (!(0,image_compression/* isLayerMediaType */.Uo)(layer.mediaType)) {
        throw (0,errors/* failure */.V)('image-unsupported', {
            detail: `Layer ${layer.digest} has the media type ${layer.mediaType}.`,
        });
    }
    try {
        return await walkLayer(blobs, layer, reading);
    }
    catch (error) {
        // Hashing that breaks costs a second reading, not the result.
        if (error instanceof image_hashing/* HashingError */.d3 && reading.hashing !== image_hashing/* hashInPlace */.ls) {
            return readLayer(blobs, layer, { ...reading, hashing: image_hashing/* hashInPlace */.ls });
        }
        throw await explain(blobs, layer, error);
    }
}
async function walkLayer(blobs, layer, { keep, hashing }) {
    const gauge = (0,packing_gauge/* openPackingGauge */.F)();
    const recorder = recordLayer(keep, { fingerprinter: await (0,fingerprint/* createFingerprinter */.e)(), gauge });
    const input = (0,image_input/* openInput */.l)((0,verify/* openVerified */.p_)(blobs, layer, hashing));
    try {
        const diffId = await walkBlob(input, { walk: walkTar(recorder), layer, hashing, gauge });
        requireDiffId(layer, diffId);
        const { digest, sizeBytes } = layer;
        return { digest, diffId, compressedBytes: sizeBytes, ...recorder.finish() };
    }
    finally {
        await input.close();
    }
}
/** Returns the diffId. */
async function walkBlob(input, { walk, layer, hashing, gauge }) {
    const compression = await (0,image_compression/* peekCompression */.CY)(input);
    // A tar that is its own blob is proved once, as the blob.
    const isOwnTar = compression === 'none' && layer.digest === layer.diffId;
    const hash = isOwnTar ? null : hashing.start(layer.sizeBytes);
    try {
        for await (const chunk of (0,image_compression/* unpack */.l1)(input, compression, gauge)) {
            const taken = hash?.update(chunk);
            walk.write(chunk);
            await taken;
        }
        walk.end();
        return hash ? (0,digest/* digestFromHex */.Ch)(await hash.digest()) : layer.digest;
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
async function explain(blobs, layer, error) {
    if (error instanceof errors/* ActionError */.l)
        return explainMissing(layer, error);
    try {
        await (0,verify/* verifyBlob */.tB)(blobs, layer);
    }
    catch (corruption) {
        return corruption;
    }
    const detail = error instanceof Error ? error.message : String(error);
    return (0,errors/* failure */.V)('image-invalid', { what: `Layer ${layer.digest}`, detail }, error);
}
function explainMissing(layer, error) {
    if (error.code !== 'blob-missing' || !(0,image_compression/* isForeignLayer */.sJ)(layer.mediaType))
        return error;
    const detail = `Layer ${layer.digest} is a foreign layer (${layer.mediaType}), which builds do not export, so its contents cannot be measured.`;
    return (0,errors/* failure */.V)('image-unsupported', { detail }, error);
}

;// CONCATENATED MODULE: ./src/image/layer-cache.ts



/** Starts an empty cache; all its layers are read the same way. A failed reading is forgotten. */
function createLayerCache(keep = keepNothing, hashing = image_hashing/* hashInPlace */.ls) {
    const readings = new Map();
    const begin = (blobs, layer) => {
        const reading = readLayer(blobs, layer, { keep, hashing });
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


/***/ }),

/***/ 1660:
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

/***/ 1558:
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

/***/ 2554:
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

/***/ 6313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* unused harmony export listImages */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8564);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2554);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8028);




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

/***/ 3564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listPathReadings),
/* harmony export */   d: () => (/* binding */ readImageSource)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8033);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(634);


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

/***/ 9098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseImageConfig),
/* harmony export */   y: () => (/* binding */ parseManifestOrIndex)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8564);
/* harmony import */ var _json_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1905);


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

/***/ 7416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ stackLayers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8564);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1558);


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
            addEntry(stack, layer, entry);
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
        const directory = directoryAt(stack, (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parentPath */ .yl)(path), 'existing');
        const node = directory?.children?.get((0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(path));
        if (node)
            remove(stack, node, 'deleted');
    }
    stack.lastDirectory = null;
}
function addEntry(stack, layer, entry) {
    stack.entry = entry;
    const path = layer.entries.path(entry);
    const type = layer.entries.type(entry);
    if (path === '') {
        describe(stack.root, stack.layer, entry);
        return;
    }
    const directory = directoryOf(stack, path);
    const name = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(path);
    const existing = directory.children?.get(name);
    if (type === 'directory' && existing?.children) {
        describe(existing, stack.layer, entry);
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
    const node = directoryAt(stack, (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parentPath */ .yl)(path), 'existing')?.children?.get((0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(path));
    return node && !node.children ? node : null;
}
function directoryOf(stack, path) {
    const directoryPath = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parentPath */ .yl)(path);
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
function describe(node, layer, entry) {
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
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('image-invalid', {
        what: `Layer ${stack.layers[stack.layer]?.digest ?? stack.layer}`,
        detail: `The path ${JSON.stringify(path)} leads through more than ${symlinkLimit} symbolic links.`,
    });
}


/***/ }),

/***/ 8452:
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

/***/ 262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeHeader),
/* harmony export */   k: () => (/* binding */ readNumber)
/* harmony export */ });
/* harmony import */ var _tar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8452);

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

/***/ 402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paxNumber),
/* harmony export */   d: () => (/* binding */ parsePax)
/* harmony export */ });
/* harmony import */ var _tar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8452);

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

/***/ 8028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p_: () => (/* binding */ openVerified),
/* harmony export */   tB: () => (/* binding */ verifyBlob),
/* harmony export */   xu: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8564);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8033);
/* harmony import */ var _hashing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3649);



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

/***/ 2354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readWorkspacePath),
/* harmony export */   Y: () => (/* binding */ readRepositoryPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
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

/***/ 8915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inputReader),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8422);


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

/***/ 8201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8472);
/* harmony import */ var _vulnerability_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);


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
        (0,_vulnerability_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .checkVulnerabilities */ .r)(evidence, policy.maxNewVulnerabilities),
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
    return _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(severity) <= _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(threshold);
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


/***/ }),

/***/ 3103:
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
var vulnerability_limit = __webpack_require__(4410);
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

/***/ 5187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ limitStatus)
/* harmony export */ });
/** How a check came out by its limit alone, before any label. */
function limitStatus({ status, overridden }) {
    return overridden === true ? 'fail' : status;
}


/***/ }),

/***/ 4410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseVulnerabilityLimit),
/* harmony export */   r: () => (/* binding */ checkVulnerabilities)
/* harmony export */ });
/* harmony import */ var _vulnerabilities_vulnerability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5748);

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

/***/ 6690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ composeEdits)
/* harmony export */ });
/**
 * Makes groups of edits to one text. A group is made whole or not at all; one that overlaps an earlier one is left out,
 * and an edit that two groups share is made once. Unlike with lint's fixes, insertions at one place do not exclude one
 * another: clean-ups at the end of one RUN stand there in the order of their groups.
 */
function composeEdits(text, groups) {
    const taken = [];
    const overlapping = [];
    for (const [index, edits] of groups.entries()) {
        const news = edits.filter((edit) => !taken.some((one) => isSame(one, edit)));
        if (news.some((edit) => taken.some((one) => overlaps(one, edit))))
            overlapping.push(index);
        else
            taken.push(...news);
    }
    return { text: replaceAll(text, taken), overlapping };
}
function isSame(one, other) {
    return one.at.start === other.at.start && one.at.end === other.at.end && one.text === other.text;
}
function isInsertion({ at }) {
    return at.start === at.end;
}
/** An insertion at the border of a replacement stands beside it. */
function overlaps(one, other) {
    if (isInsertion(one) && isInsertion(other))
        return false;
    return one.at.start < other.at.end && other.at.start < one.at.end;
}
function replaceAll(text, edits) {
    const ordered = edits.toSorted((a, b) => a.at.start - b.at.start || Number(isInsertion(b)) - Number(isInsertion(a)));
    let at = 0;
    let result = '';
    for (const edit of ordered) {
        result += text.slice(at, edit.at.start) + edit.text;
        at = edit.at.end;
    }
    return result + text.slice(at);
}


/***/ }),

/***/ 5945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C6: () => (/* binding */ openRecord)
});

// UNUSED EXPORTS: decodeRecord, encodeRecord

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
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
    byte_reader_bytesOf(column).set(bytes);
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
function byte_reader_textBytes(texts) {
    const joined = Buffer.from(texts.join(''));
    const lengths = Uint32Array.from(texts, (text) => text.length);
    return Buffer.concat([byte_reader_bytesOf(lengths), byte_reader_bytesOf(Uint32Array.of(joined.length)), joined]);
}
/** The bytes of a column as they lie in memory. */
function byte_reader_bytesOf(column) {
    return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

// EXTERNAL MODULE: ./src/image/json-field.ts
var json_field = __webpack_require__(1905);
;// CONCATENATED MODULE: ./src/records/facts.ts

const layerLimit = 4096;
const sources = ['provenance', 'history', 'none'];
const cacheFates = ['imported', 'not-used', 'failed'];
/** The facts of a record, and nothing else that the object may carry. */
function facts_describeFacts(record) {
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
var entry_table = __webpack_require__(5244);
// EXTERNAL MODULE: ./src/image/fingerprint.ts
var fingerprint = __webpack_require__(7501);
// EXTERNAL MODULE: ./src/image/path.ts
var image_path = __webpack_require__(1558);
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
function entry_columns_encodeEntries(entries) {
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
function layer_codec_encodeLayer(layer) {
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
var record = __webpack_require__(7766);
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
    const header = Uint32Array.of(magic, recordVersion, crc32(body), facts.length);
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
    if (bytes.length > record/* recordLimitBytes */.Ik)
        throw new RecordFault(`it has ${bytes.length} bytes`);
    const reader = readBytes(bytes);
    const [mark, version, checksum, factsBytes = 0] = takeNumbers(reader, {
        of: Uint32Array,
        length: headerWords,
    });
    if (mark !== magic)
        throw new RecordFault('it is no record');
    if (version !== record/* recordVersion */.If) {
        throw new RecordFault(`it is of version ${String(version)}, not ${record/* recordVersion */.If}`);
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

/***/ 7766:
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

/***/ 5396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   Bq: () => (/* binding */ savingsWords),
/* harmony export */   HH: () => (/* binding */ compressedWords),
/* harmony export */   N6: () => (/* binding */ standingAdvice),
/* harmony export */   Oz: () => (/* binding */ newAdviceWords),
/* harmony export */   Yp: () => (/* binding */ savingWords),
/* harmony export */   eD: () => (/* binding */ adviceWords),
/* harmony export */   o4: () => (/* binding */ standingWords),
/* harmony export */   rD: () => (/* binding */ newAdvice)
/* harmony export */ });
/* unused harmony export totalSaving */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _layer_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4079);


/** Advice about what the pull request brought: it is told openly. */
function newAdvice({ advice }) {
    return advice.filter(({ introduced }) => introduced === true);
}
/** Advice about all the rest. */
function standingAdvice({ advice }) {
    return advice.filter(({ introduced }) => introduced !== true);
}
/** What following advice saves for sure. */
function totalSaving(advice) {
    const sure = advice.filter(savesForSure);
    return {
        compressedBytes: sure.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0),
        unpackedBytes: sure.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0),
    };
}
/** Secrets weigh nothing: their bytes are not the point. */
function isSecret({ kind }) {
    return kind === 'secrets';
}
function savesForSure(advice) {
    return advice.certainty === 'sure' && !isSecret(advice);
}
/** The sentence above what the pull request brought. */
function newAdviceWords(advice) {
    const total = totalWords(advice);
    const secrets = advice.some(isSecret)
        ? 'This pull request puts what may be secrets into the image.'
        : '';
    const saving = total === null ? '' : `Advice: save ${total}.`;
    return [secrets, saving].filter((words) => words !== '').join(' ');
}
/** `Standing savings: 41.2 MB (about 14.0 MB compressed)`; without a base nothing stands. */
function standingWords(image) {
    const words = savingsWords(standingAdvice(image));
    return image.base.state === 'measured' ? `Standing s${words.slice(1)}` : words;
}
/** `Savings: 41.2 MB (about 14.0 MB compressed)`. */
function savingsWords(advice) {
    return `Savings: ${totalWords(advice) ?? 'what may be secrets'}`;
}
/** `24.3 MB (about 8.0 MB compressed)`; `up to 4.0 MB` where nothing is sure; null where there is nothing to save. */
function totalWords(advice) {
    const { unpackedBytes, compressedBytes } = totalSaving(advice);
    if (unpackedBytes > 0) {
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(unpackedBytes)} (about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(compressedBytes)} compressed)`;
    }
    const may = advice.filter((one) => !isSecret(one));
    const bytes = may.reduce((sum, one) => sum + one.unpackedBytes, 0);
    return bytes === 0 ? null : `up to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}`;
}
/** `19.0 MB`, `up to 4.0 MB` of what may go; a dash for secrets. */
function savingWords(advice) {
    if (isSecret(advice))
        return '–';
    const size = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(advice.unpackedBytes);
    return advice.certainty === 'sure' ? size : `up to ${size}`;
}
/** `6.1 MB`, an estimate; a dash for secrets. */
function compressedWords(advice) {
    return isSecret(advice) ? '–' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(advice.compressedBytes);
}
/** What could go, where it is, and which other instruction has to do with it. */
function adviceWords(advice, view) {
    const { what, certainty } = advice;
    const doubt = certainty === 'sure' ? '' : ', if nothing needs them';
    // A report that another run made may say anything here.
    const subject = view.medium.sentence(`${what.slice(0, 1).toUpperCase()}${what.slice(1)}${doubt}`);
    return `${subject}: ${partWords(advice, view)}${relatedWords(advice, view)}.`;
}
/** The heaviest parts, with their sizes where there are several, and how many more there are. */
function partWords(advice, { medium }) {
    const { parts, partCount, partKind } = advice;
    const isSized = parts.length > 1 && !isSecret(advice);
    const named = parts.map(({ name, sizeBytes }) => {
        const shown = partKind === 'package' ? medium.code(name) : medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImagePath */ .AX)(name));
        return isSized ? `${shown} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sizeBytes)}` : shown;
    });
    const left = partCount - parts.length;
    return [...named, ...(left === 0 ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(left)} more`])].join(', ');
}
const copies = new Set(['stored-again', 'copied-again', 'base-stored-again']);
function relatedWords({ kind, relatedLayer, layer }, view) {
    if (relatedLayer === null || relatedLayer === layer)
        return '';
    const name = (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameLayer */ .Rb)(relatedLayer, view);
    if (copies.has(kind))
        return `, which ${name} brought`;
    return kind === 'overwritten' ? `, which ${name} overwrites` : `, which ${name} only hides`;
}


/***/ }),

/***/ 856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports makeAnnotations, listAnnotations */
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4193);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9334);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2011);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9157);
/* harmony import */ var _medium_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5967);








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
    const all = listAnnotations(report, scope);
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
/** All of them, in the order they matter in. */
function listAnnotations(report, scope) {
    return [
        ...report.images.flatMap((image) => checkAnnotations(image, report)),
        ...countedFindings(report, scope).map(findingAnnotation),
    ];
}
function restNotice(left) {
    return {
        level: 'notice',
        title: 'Dockweigh',
        message: `${formatCount(left, 'more annotation')} left out here; the job summary has them all.`,
    };
}
function checkAnnotations(image, report) {
    const broken = image.verdict.checks.filter((check) => check.id !== 'lint-threshold' && ['fail', 'warn'].includes(limitStatus(check)));
    const [first] = broken;
    if (first === undefined)
        return [];
    const name = report.images.length > 1 ? image.subject.name : null;
    const { words } = imageHeadline(image, { medium: textMedium, name });
    const location = causeLocation(image, broken);
    return [
        {
            level: checkLevel(broken, report),
            title: `Dockweigh: ${broken.map(({ id }) => id).join(', ')}`,
            message: limitMessage([words, ...broken.map(({ reason }) => oneLine(reason))].join('\n')),
            ...(location === null ? {} : { location }),
        },
    ];
}
/** What is overridden is for the record only. */
function checkLevel(broken, { reportOnly }) {
    if (broken.every(({ overridden }) => overridden === true))
        return 'notice';
    const failed = broken.some(({ status }) => status === 'fail');
    return failed && !reportOnly ? 'error' : 'warning';
}
/** The instruction that moved the image most, when a size check is broken and head has it. */
function causeLocation(image, broken) {
    const sized = broken.some(({ id }) => id !== 'build');
    const origin = sized ? causeOrigin(image) : null;
    const place = origin === null ? null : originPlace(origin, image.subject.dockerfile);
    if (place === null)
        return null;
    return { file: oneLine(place.path), startLine: place.lines.start, endLine: place.lines.end };
}
function countedFindings(report, scope) {
    const findings = sortFindings(distinctFindings(report));
    const standing = findings.filter((finding) => !isNewFinding(finding));
    return [...findings.filter(isNewFinding), ...(scope === 'all' ? standing : [])];
}
function findingAnnotation(finding) {
    return {
        level: levels[finding.severity],
        title: `${oneLine(finding.code)} ${oneLine(finding.name)}`,
        message: limitMessage(`${oneLine(finding.message)}\n${oneLine(finding.remedy)}`),
        location: findingLocation(finding),
    };
}
/** A finding's end column is exclusive; an annotation's is not. */
function findingLocation(finding) {
    const lines = {
        file: oneLine(finding.file),
        startLine: finding.line,
        endLine: Math.max(finding.line, finding.endLine),
    };
    if (finding.line !== finding.endLine)
        return lines;
    const endColumn = Math.max(finding.column, finding.endColumn - 1);
    return { ...lines, startColumn: finding.column, endColumn };
}
function limitMessage(message) {
    return capMiddle(message, messageLimit);
}


/***/ }),

/***/ 9535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ attributionWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _movement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3912);



const names = [
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
    const movement = (0,_movement_js__WEBPACK_IMPORTED_MODULE_1__/* .imageMovement */ .Vt)(image);
    if (movement.kind !== 'sized' || image.comparison === null)
        return null;
    const figure = movement.figure === 'unpackedBytes' ? 'unpackedBytes' : 'compressedBytes';
    const { attribution } = image.comparison;
    const floor = (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .noiseFloor */ .nb)(movement.head.size[figure]);
    const parts = names.filter(([cause]) => Math.abs(attribution[cause][figure]) >= floor);
    if (parts.length < 2)
        return null;
    const words = parts
        .map(([cause, name]) => `${name} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(attribution[cause][figure])}`)
        .join(' · ');
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}


/***/ }),

/***/ 2683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ causeSentence)
});

// EXTERNAL MODULE: ./src/report/cause.ts
var report_cause = __webpack_require__(4193);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
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
    return ` (${(0,format/* formatBytes */.z3)(Math.abs(total))} unpacked${words})`;
}
/** A part that is nearly all of it is all that need be said. */
function partWords([first, second], total) {
    if (first === undefined)
        return '';
    const shares = [first, second].filter((part) => part !== undefined);
    const inside = shares.every(({ bytes }) => bytes * total > 0 && Math.abs(bytes) <= Math.abs(total));
    if (!inside) {
        return `: ${shares.map(({ name, bytes }) => `${name} ${(0,format/* formatByteChange */.Ul)(bytes)}`).join(', ')}`;
    }
    if (first.bytes / total > 0.99)
        return `, all of it ${first.name}`;
    const list = shares.map(({ name, bytes }) => `${name} ${(0,format/* formatBytes */.z3)(Math.abs(bytes))}`);
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
        : [{ name: medium.code((0,format/* formatImagePath */.AX)(part.path)), bytes: part.sizeChange }]);
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

// EXTERNAL MODULE: ./src/report/layer-groups.ts + 1 modules
var layer_groups = __webpack_require__(6572);
// EXTERNAL MODULE: ./src/report/layer-words.ts
var layer_words = __webpack_require__(4079);
// EXTERNAL MODULE: ./src/report/waste-words.ts
var waste_words = __webpack_require__(1144);
;// CONCATENATED MODULE: ./src/report/cause-words.ts






/** What to say of an image's change in a sentence or two. Null when nothing moved or nothing can be compared. */
function causeSentence(image, telling) {
    const cause = (0,report_cause/* findCause */.l)(image);
    if (cause === null)
        return null;
    return cause.movement.figure === 'layerCount'
        ? describeLayers(cause, { image, telling })
        : describeGroup(cause, { image, telling });
}
/** `RUN npm ci` (Dockerfile:12) adds 58.1 MB (218 MB unpacked, of which `/app/node_modules` 160 MB). */
function describeGroup(cause, description) {
    const { largest } = cause;
    if (largest.kind === 'changed' && (0,layer_groups/* replacedReference */.aD)(largest) === null) {
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
    const change = (0,layer_groups/* changeOf */.C2)(largest, figure);
    const unit = figure === 'unpackedBytes' ? ' unpacked' : '';
    const what = nameGroup(largest, description);
    const share = shareOfChange(cause).replace(/^, (.*)$/, ' It is $1.');
    if (largest.cause === 'drift') {
        const verb = change > 0 ? 'grew' : 'shrank';
        const size = (0,format/* formatBytes */.z3)(Math.abs(change));
        const detail = detailWords(cause, description.telling.medium);
        return `${what} ${verb} by ${size}${unit} by drift${detail}: neither it nor its inputs changed.${share}`;
    }
    const origin = (0,layer_groups/* shownOrigin */.wN)(largest);
    // A reference with a variable may stand for another image than on base.
    if (origin.kind !== 'base-image' || origin.reference.includes('$'))
        return null;
    return `${what} moved: ${(0,format/* formatByteChange */.Ul)(change)}${unit}, not this pull request's doing.${share}`;
}
/** Says that bytes are the same ones again, and what to do. */
function describeCopy(waste, { image, telling }) {
    const view = (0,layer_words/* viewLayers */.Ui)(image, { ...telling, side: 'head' });
    const size = (0,format/* formatBytes */.z3)(waste.sizeBytes);
    const remedy = (0,waste_words/* wasteRemedy */.R)(waste, view);
    const again = `: it stores again ${size} that ${(0,layer_words/* nameLayer */.Rb)(waste.addedBy, view)} brought.`;
    return remedy === '' ? again : `${again} ${remedy}`;
}
/** Says when the largest change is not most of the story. */
function shareOfChange({ largest, groups, movement }) {
    const share = (0,layer_groups/* changeOf */.C2)(largest, movement.figure) / movement.change;
    return share < 0.5 ? `, the largest of ${groups.length} changes` : '';
}
function describeOwn(group, { cause, ...description }) {
    const { figure } = cause.movement;
    const change = (0,layer_groups/* changeOf */.C2)(group, figure);
    const what = nameGroup(group, description);
    const size = (0,format/* formatBytes */.z3)(Math.abs(change)) + (figure === 'unpackedBytes' ? ' unpacked' : '');
    switch (group.kind) {
        case 'added':
            return `${what} adds ${size}`;
        case 'removed':
            return `Removing ${what} saves ${size}`;
        case 'changed':
        case 'edited':
            return (0,layer_groups/* replacedReference */.aD)(group) === null
                ? `${what} ${change > 0 ? 'grew' : 'shrank'} by ${size}`
                : `${what} ${change > 0 ? 'adds' : 'saves'} ${size}`;
    }
}
/** Layers count one by one, so several changes share the cause. */
function describeLayers(cause, description) {
    const { largest, groups, movement } = cause;
    const direction = Math.sign(movement.change);
    const more = groups.filter((group) => group !== largest && (0,layer_groups/* changeOf */.C2)(group, 'layerCount') * direction > 0).length;
    const what = nameGroup(largest, description);
    const rest = more === 0 ? '' : ` and ${(0,format/* formatCount */.B4)(more, 'more change')}`;
    const verb = { add: ['adds', 'add'], remove: ['removes', 'remove'] };
    const [one, several] = verb[direction > 0 ? 'add' : 'remove'];
    const count = Math.abs((0,layer_groups/* changeOf */.C2)(largest, 'layerCount'));
    if (largest.kind === 'removed')
        return `Without ${what}${rest} there are fewer layers.`;
    return more === 0
        ? `${what} ${one} ${(0,format/* formatCount */.B4)(count, 'layer')}.`
        : `${what}${rest} ${several} layers.`;
}
/** A group's name and place; a removed one's stands inside a sentence, any other's begins it. */
function nameGroup(group, { image, telling }) {
    const origin = (0,layer_groups/* shownOrigin */.wN)(group);
    const { medium } = telling;
    const side = group.headOrigin === null ? 'base' : 'head';
    const layer = group.row?.[side] ?? null;
    const replaced = (0,layer_groups/* replacedReference */.aD)(group);
    const instead = replaced === null ? '' : ` in place of ${medium.code(replaced)}`;
    const name = `${(0,layer_words/* originWords */.uY)(origin, { medium, layer })}${instead}${(0,layer_words/* placeWords */.fp)(origin, (0,layer_words/* viewLayers */.Ui)(image, { ...telling, side }))}`;
    return side === 'base' ? name : (0,layer_words/* startWith */.ZZ)(origin, name);
}


/***/ }),

/***/ 4193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findCause)
/* harmony export */ });
/* unused harmony export causeOrigin */
/* harmony import */ var _layer_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6572);
/* harmony import */ var _movement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _waste_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5241);



/** Where the change that moved the image most comes from in head; null when head has no place for it. */
function causeOrigin(image) {
    return findCause(image)?.largest.headOrigin ?? null;
}
/** The change that moved the image most in the direction it went. Null when there is none. */
function findCause(image) {
    const movement = (0,_movement_js__WEBPACK_IMPORTED_MODULE_1__/* .imageMovement */ .Vt)(image);
    const { comparison } = image;
    if (movement.kind !== 'sized' || comparison === null)
        return null;
    const groups = (0,_layer_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .changedGroups */ .lf)(comparison);
    const largest = largestGroup(groups, movement);
    if (largest === null)
        return null;
    return { movement, comparison, groups, largest, waste: wasteBehind(largest, image) };
}
function largestGroup(groups, movement) {
    const direction = Math.sign(movement.change);
    return groups.reduce((largest, group) => {
        const change = (0,_layer_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOf */ .C2)(group, movement.figure) * direction;
        const known = largest === null ? 0 : (0,_layer_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOf */ .C2)(largest, movement.figure) * direction;
        return change > known ? group : largest;
    }, null);
}
function wasteBehind({ row, unpackedChange }, image) {
    if (row?.head == null || image.head.state === 'missing')
        return null;
    const index = image.head.layers.indexOf(row.head);
    const found = (0,_waste_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .newWaste */ .Ns)(image).find(({ hiddenBy, addedBy, manner }) => hiddenBy === index &&
        addedBy !== index &&
        (manner === 'attributes-changed' || manner === 'copied-again'));
    return found !== undefined && found.sizeBytes >= unpackedChange / 2 ? found : null;
}


/***/ }),

/***/ 7666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ actualWords),
/* harmony export */   v: () => (/* binding */ limitWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _movement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(480);
/* harmony import */ var _vulnerability_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(692);




/** A check's actual, told apart from its limit where rounding would make them look equal. Null when unknown. */
function actualWords(check, image) {
    if (check.actual === null)
        return null;
    if (check.id === 'max-new-vulnerabilities') {
        const { vulnerabilities } = image;
        const words = (0,_vulnerability_words_js__WEBPACK_IMPORTED_MODULE_1__/* .limitedWords */ .Oj)(check, { vulnerabilities, which: 'all' });
        if (words !== null)
            return words;
    }
    return check.actual.unit === 'bytes'
        ? byteWords(check.actual.value, { check, image })
        : countWords(check.actual, check);
}
/** A check's limit as the user wrote it, with a plus when it limits growth. Null when it has none. */
function limitWords(check) {
    if (check.limit === null)
        return null;
    const limit = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(check.limit);
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
        return apartFromLimit((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(bytes), { bytes, check });
    }
    const unpacked = (0,_movement_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedSize */ .nz)(check) === 'unpackedBytes' ? ' unpacked' : '';
    if (!isIncrease(check))
        return apartFromLimit((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes), { bytes, check }) + unpacked;
    const change = apartFromLimit((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(bytes), { bytes, check }) + unpacked;
    const percent = bytes === 0 ? null : percentWords(bytes, { check, image });
    return percent === null ? change : `${change} (${percent})`;
}
/** Waste with its share of the image, which a limit may be given in. */
function wasteWords(bytes, { check, image }) {
    const words = apartFromLimit((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes), { bytes, check });
    if (image.head.state === 'missing')
        return words;
    const share = shareOfLimit(bytes, { base: image.head.size.unpackedBytes, check });
    return share === null ? words : `${words} (${share.replace(/^\+/, '')})`;
}
function percentWords(bytes, { check, image }) {
    if (image.base.state === 'missing')
        return null;
    return shareOfLimit(bytes, { base: image.base.size[(0,_movement_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedSize */ .nz)(check)], check });
}
function shareOfLimit(bytes, { base, check }) {
    const limit = /(\d+(?:\.\d+)?)\s*%/.exec(check.limit ?? '')?.[1];
    return limit === undefined
        ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercentChange */ .vW)(bytes, base)
        : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercentApart */ .pv)(bytes, { base, limit: Number(limit) });
}
function apartFromLimit(words, { bytes, check }) {
    const looksEqual = comparable(words) === comparable(limitWords(check) ?? '');
    return looksEqual ? `${bytes < 0 ? '−' : ''}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatExactBytes */ .Uv)(Math.abs(bytes))}` : words;
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
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(value, 'finding');
    if (unit === 'vulnerabilities')
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(value, 'new vulnerability', 'new vulnerabilities');
    const layers = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.abs(value), 'layer');
    return isIncrease(check) ? layers.replace(/^\S+/, (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCountChange */ .lq)(value)) : layers;
}


/***/ }),

/***/ 4231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports renderComment, cutWords */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6079);





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
        describeCuts: (cuts) => cutWords(cuts, report.subject),
    });
}
/** Says what did not fit, and where it is. */
function cutWords(cuts, subject) {
    const list = cuts
        .map(({ name, left, total }) => left === total ? name : `${formatNumber(left)} of ${formatNumber(total)} ${name}`)
        .join(', ');
    return `Shortened to fit a comment. Left out: ${list}. The ${link('job summary', summaryUrl(subject))} has them.`;
}


/***/ }),

/***/ 6079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Q: () => (/* binding */ documentSections)
});

// UNUSED EXPORTS: detailSections, sizeOf, worstFirst

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/report/headline.ts + 2 modules
var headline = __webpack_require__(9157);
// EXTERNAL MODULE: ./src/report/medium.ts
var medium = __webpack_require__(5967);
// EXTERNAL MODULE: ./src/report/mode-words.ts
var mode_words = __webpack_require__(5211);
// EXTERNAL MODULE: ./src/report/cause-words.ts + 1 modules
var cause_words = __webpack_require__(2683);
// EXTERNAL MODULE: ./src/report/movement.ts
var movement = __webpack_require__(4313);
// EXTERNAL MODULE: ./src/report/sections/advice.ts
var advice = __webpack_require__(8667);
// EXTERNAL MODULE: ./src/report/layer-groups.ts + 1 modules
var layer_groups = __webpack_require__(6572);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/matters.ts
var matters = __webpack_require__(9320);
// EXTERNAL MODULE: ./src/report/sections/make-section.ts
var make_section = __webpack_require__(1103);
// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
;// CONCATENATED MODULE: ./src/report/sections/origin-cells.ts



/** What made a layer, and where that stands. */
function originCells({ origin, side, layer }, context) {
    const place = (0,links/* originPlace */.mT)(origin, context.image.subject.dockerfile);
    if (place === null) {
        const digest = layer === null ? '' : ` ${(0,markdown/* codeSpan */.SS)((0,format/* formatDigest */.MO)(layer.digest))}`;
        return [`layer${digest} of unknown origin`, ''];
    }
    const url = (0,links/* fileUrl */.iw)(context.report.subject, context.image[side].commit, place);
    const where = (0,markdown/* link */.nf)((0,markdown/* label */.Pf)(`${place.path}:${place.lines.start}`, 60), url);
    return [originWords(origin), side === 'base' ? `${where} on base` : where];
}
function originWords(origin) {
    switch (origin.kind) {
        case 'instruction':
            return (0,markdown/* codeSpan */.SS)(origin.text, 100);
        case 'base-image':
            return `base image ${(0,markdown/* codeSpan */.SS)(origin.reference)}`;
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
    const all = (0,layer_groups/* changedGroups */.lf)(comparison);
    const groups = context.extent === 'summary' ? all : all.filter((group) => (0,matters/* matters */.v)(group, context.image));
    const place = { name: 'changed layers', priority: make_section/* priorities */.vx.changes, under: context.under };
    const rest = (0,matters/* smallChangesWords */.O)(all.length - groups.length, {
        shown: groups.length,
        image: context.image,
    });
    return [
        ...(groups.length === 0 || isTold(groups, context)
            ? []
            : layerTable(groups, { place, context })),
        ...(rest === '' ? [] : [(0,make_section/* wholeSection */.lL)(rest, { ...place, name: 'small changes' })]),
    ];
}
function layerTable(groups, { place, context }) {
    const lines = (0,markdown/* table */.tp)([
        ['changed layers', 'left'],
        ['', 'left'],
        ['compressed', 'right'],
        ['unpacked', 'right'],
    ], groups.map((group) => groupRow(group, context)));
    return (0,make_section/* tableSections */.To)(lines, { place, extent: context.extent });
}
/** A table of the one change that the sentence above it tells of would repeat it. */
function isTold(groups, { image }) {
    return groups.length === 1 && (0,movement/* imageMovement */.Vt)(image).kind === 'sized';
}
function groupRow(group, context) {
    const side = group.headOrigin === null ? 'base' : 'head';
    const layer = group.row?.[side] ?? null;
    const [what, where] = originCells({ origin: (0,layer_groups/* shownOrigin */.wN)(group), side, layer }, context);
    return [
        `${group.kind} ${what}${replacing(group)}${countLayers(group)}`,
        where,
        (0,format/* formatByteChange */.Ul)(group.compressedChange),
        (0,format/* formatByteChange */.Ul)(group.unpackedChange),
    ];
}
function replacing(group) {
    const replaced = (0,layer_groups/* replacedReference */.aD)(group);
    return replaced === null ? '' : ` in place of ${(0,markdown/* codeSpan */.SS)(replaced)}`;
}
/** Layers of a base image are told together; how many they are is news when it changed. */
function countLayers({ row, baseLayers, headLayers }) {
    if (row !== null)
        return '';
    const change = headLayers - baseLayers;
    const count = (0,format/* formatCount */.B4)(headLayers, 'layer');
    return change === 0 || baseLayers === 0
        ? `, ${count}`
        : `, ${count} (${(0,format/* formatCountChange */.lq)(change)})`;
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
        : unchangedLayers((0,layer_groups/* keptRows */.Ww)(comparison), context);
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
    const lines = (0,markdown/* table */.tp)([
        ['layer', 'left'],
        ['', 'left'],
        ['compressed', 'right'],
        ['unpacked', 'right'],
    ], layers.map((layer) => [
        ...originCells({ origin: layer.origin, side: 'head', layer }, context),
        (0,format/* formatBytes */.z3)(layer.compressedBytes),
        (0,format/* formatBytes */.z3)(layer.unpackedBytes),
    ]));
    const place = { name, priority: make_section/* priorities */.vx.unchanged, under: context.under };
    return (0,make_section/* collapsedTable */.GX)(title, { lines, place });
}
function allLayers(rows, context) {
    if (rows.length === 0)
        return null;
    const lines = (0,markdown/* table */.tp)([
        ['', 'left'],
        ['layer', 'left'],
        ['', 'left'],
        ['base', 'right'],
        ['head', 'right'],
        ['unpacked', 'right'],
        ['digest', 'left'],
    ], rows.flatMap((row) => layerRow(row, context)));
    const place = { name: 'layers', priority: make_section/* priorities */.vx.unchanged, under: context.under };
    return (0,make_section/* collapsedTable */.GX)(`All layers (${rows.length})`, { lines, place });
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
            (0,format/* formatBytes */.z3)(layer.unpackedBytes),
            (0,markdown/* codeSpan */.SS)((0,format/* formatDigest */.MO)(layer.digest)),
        ],
    ];
}
function compressedCells({ base, head }) {
    if (base !== null && head !== null) {
        return (0,format/* formatBytesApart */.$x)(base.compressedBytes, head.compressedBytes);
    }
    return [
        base === null ? '–' : (0,format/* formatBytes */.z3)(base.compressedBytes),
        head === null ? '–' : (0,format/* formatBytes */.z3)(head.compressedBytes),
    ];
}

// EXTERNAL MODULE: ./src/report/check-words.ts
var check_words = __webpack_require__(7666);
// EXTERNAL MODULE: ./src/report/shown-status.ts
var shown_status = __webpack_require__(5610);
;// CONCATENATED MODULE: ./src/report/sections/checks.ts





/** Failed, overridden and warned checks with their actuals and limits. Null when there are none. */
function brokenChecksSection({ image, under }) {
    const lines = ['fail', 'overridden', 'warn']
        .map((status) => brokenLine(status, image))
        .filter((line) => line !== '');
    if (lines.length === 0)
        return null;
    return (0,make_section/* wholeSection */.lL)(lines.join('\n\n'), { name: 'checks', priority: make_section/* priorities */.vx.verdict, under });
}
/** Every check with its actual, its limit and how it came out. Null when nothing was checked. */
function allChecksSection({ image, under }) {
    const { checks } = image.verdict;
    if (checks.length === 0)
        return null;
    const lines = (0,markdown/* table */.tp)([
        ['', 'left'],
        ['check', 'left'],
        ['actual', 'right'],
        ['limit', 'left'],
        ['', 'left'],
    ], checks.map((check) => checkRow(check, image)));
    const place = { name: 'checks', priority: make_section/* priorities */.vx.checks, under };
    return (0,make_section/* collapsedTable */.GX)(`All checks (${checks.length})`, { lines, place });
}
const brokenNames = { fail: 'Failed', overridden: 'Failed, overridden', warn: 'Warned' };
function brokenLine(status, image) {
    const broken = image.verdict.checks.filter((check) => (0,shown_status/* checkStatus */.dO)(check) === status && !checks_isTold(check));
    if (broken.length === 0)
        return '';
    const words = broken.map((check) => brokenCheck(check, image)).join(' · ');
    return `${brokenNames[status]}: ${words}`;
}
/** A failed build is told by the headline and its log, findings below the threshold by their table. */
function checks_isTold({ id, status }) {
    return id === 'build' || (id === 'lint-threshold' && status === 'warn');
}
function brokenCheck(check, image) {
    const actual = (0,check_words/* actualWords */.u)(check, image);
    const limit = (0,check_words/* limitWords */.v)(check);
    const name = (0,markdown/* codeSpan */.SS)(check.id);
    if (check.id === 'lint-threshold' || actual === null || limit === null) {
        return `${name} ${(0,markdown/* prose */.CS)(check.reason)}`;
    }
    return `${name} ${actual}, limit ${(0,markdown/* label */.Pf)(limit)}`;
}
function checkRow(check, image) {
    const limit = (0,check_words/* limitWords */.v)(check);
    return [
        (0,format/* statusMark */.w8)((0,shown_status/* checkStatus */.dO)(check)),
        (0,markdown/* codeSpan */.SS)(check.id),
        (0,check_words/* actualWords */.u)(check, image) ?? '–',
        limit === null ? '–' : (0,markdown/* label */.Pf)(limit),
        (0,markdown/* prose */.CS)(check.reason),
    ];
}

// EXTERNAL MODULE: ./src/report/attribution-words.ts
var attribution_words = __webpack_require__(9535);
// EXTERNAL MODULE: ./src/report/facts/change-facts.ts
var change_facts = __webpack_require__(2154);
// EXTERNAL MODULE: ./src/report/noise.ts
var noise = __webpack_require__(3912);
// EXTERNAL MODULE: ./src/report/setting-words.ts
var setting_words = __webpack_require__(1414);
;// CONCATENATED MODULE: ./src/report/sections/fact-sections.ts



/** Rows of a collapsed table in a comment: who wants more than these wants them all. */
const commentRows = 20;
/** Facts in a collapsed block; in a comment the first rows only. Null when there are none. */
function collapsedFacts(facts, { context, priority }) {
    if (facts.rows.length === 0)
        return null;
    const rows = context.extent === 'summary' ? facts.rows : facts.rows.slice(0, commentRows);
    const left = facts.rows.length - rows.length;
    const section = (0,make_section/* collapsedTable */.GX)((0,markdown/* htmlText */.js)(facts.title), {
        lines: (0,markdown/* table */.tp)(facts.columns, rows),
        place: { name: facts.name, priority, under: context.under },
    });
    if (left === 0)
        return section;
    const { close } = (0,markdown/* details */.zH)('');
    return { ...section, close: `\n\n${(0,format/* formatNumber */.ZV)(left)} more in the job summary.${close}` };
}
/** Facts as a small open table, whole or not at all. Null when there are none. */
function openFacts(facts, { context, priority }) {
    if (facts.rows.length === 0)
        return null;
    const lines = (0,markdown/* table */.tp)(facts.columns, facts.rows);
    return (0,make_section/* wholeSection */.lL)([lines.head, ...lines.rows].join('\n'), {
        name: facts.name,
        priority,
        under: context.under,
    });
}

;// CONCATENATED MODULE: ./src/report/sections/changes.ts







/** Who answers for which part of the change. Null when one does for all of it. */
function attributionSection({ image, under }) {
    const words = (0,attribution_words/* attributionWords */.R)(image);
    if (words === null)
        return null;
    return (0,make_section/* wholeSection */.lL)(words, { name: 'attributions', priority: make_section/* priorities */.vx.cause, under });
}
/** The places that explain the change, when they are several and matter. */
function placesSection(context) {
    const { comparison, head } = context.image;
    if (comparison === null || head.state === 'missing')
        return null;
    const moved = comparison.directories.reduce((sum, { movedBytes }) => sum + movedBytes, 0);
    const matters = context.extent === 'summary' || moved >= (0,noise/* noiseFloor */.nb)(head.size.unpackedBytes);
    const least = context.extent === 'summary' ? 1 : 2;
    if (!matters || comparison.directories.length < least)
        return null;
    return openFacts((0,change_facts/* placeFacts */.Bb)(comparison, medium/* markdownMedium */.Bv), { context, priority: make_section/* priorities */.vx.places });
}
/** Settings a comment shows openly. */
const openSettings = 6;
/** How a container runs otherwise, in one line. Null when it runs the same. */
function settingsSection({ image, under }) {
    const settings = (0,setting_words/* runningSettings */.t)(image);
    if (settings.length === 0)
        return null;
    const shown = settings.slice(0, openSettings);
    const words = shown.map((change) => (0,setting_words/* settingWords */.Y)(change, medium/* markdownMedium */.Bv));
    const left = settings.length - shown.length;
    const text = `Settings: ${[...words, ...(left === 0 ? [] : [`${left} more`])].join(' · ')}`;
    return (0,make_section/* wholeSection */.lL)(text, { name: 'settings', priority: make_section/* priorities */.vx.settings, under });
}
/** Packages, files and settings, collapsed; settings only where the open line has not told all of them. */
function changeListSections(context) {
    const { comparison } = context.image;
    if (comparison === null)
        return [];
    const { packages, files, standing } = make_section/* priorities */.vx;
    const told = context.extent === 'comment' && (0,setting_words/* runningSettings */.t)(context.image).length <= openSettings;
    return [
        collapsedFacts((0,change_facts/* packageFacts */.WH)(comparison, medium/* markdownMedium */.Bv), { context, priority: packages }),
        collapsedFacts((0,change_facts/* fileFacts */.AE)(comparison, medium/* markdownMedium */.Bv), { context, priority: files }),
        told
            ? null
            : collapsedFacts((0,change_facts/* settingFacts */.US)(comparison, medium/* markdownMedium */.Bv), { context, priority: standing }),
    ].filter((section) => section !== null);
}

// EXTERNAL MODULE: ./src/report/findings.ts
var report_findings = __webpack_require__(9334);
;// CONCATENATED MODULE: ./src/report/sections/findings.ts





/**
 * Findings the pull request answers for, or how many it fixed. In a comment only errors and warnings stand open: advice
 * is for those who want it.
 */
function newFindingsSections(context) {
    const { image, under, extent } = context;
    const findings = (0,report_findings/* sortFindings */.Tc)(image.findings.filter(report_findings/* isNewFinding */.C3));
    const first = findings[0];
    if (first === undefined)
        return fixedFindings(context);
    const count = (0,format/* formatCount */.B4)(findings.length, first.introduced === null ? 'finding' : 'new finding');
    const fixed = image.findingsFixed === 0 ? '' : `, ${(0,format/* formatNumber */.ZV)(image.findingsFixed)} fixed`;
    const title = `${count}${fixed}`;
    const place = { name: 'findings', priority: make_section/* priorities */.vx.findings, under };
    const strong = extent === 'summary' ? findings : findings.filter(isStrong);
    const advice = findings.slice(strong.length);
    const adviceTitle = strong.length === 0 ? title : (0,format/* formatNumber */.ZV)(advice.length);
    return [
        ...(strong.length === 0
            ? []
            : (0,make_section/* tableSections */.To)(findingsTable(strong, { title, context }), { place, extent })),
        ...(advice.length === 0
            ? []
            : [
                (0,make_section/* collapsedTable */.GX)(`${adviceTitle}${strong.length === 0 ? ', all' : ' more'} of severity info or style`, {
                    lines: findingsTable(advice, { title: 'finding', context }),
                    place: { ...place, priority: make_section/* priorities */.vx.standing },
                }),
            ]),
    ];
}
function isStrong({ severity }) {
    return severity === 'error' || severity === 'warning';
}
/** Findings that were on base already. Null when there are none. */
function standingFindingsSection(context) {
    const findings = (0,report_findings/* sortFindings */.Tc)(context.image.findings.filter((finding) => !(0,report_findings/* isNewFinding */.C3)(finding)));
    if (findings.length === 0)
        return null;
    const place = { name: 'standing findings', priority: make_section/* priorities */.vx.standing, under: context.under };
    const lines = findingsTable(findings, { title: 'finding', context });
    return (0,make_section/* collapsedTable */.GX)(`Standing findings, also on base (${findings.length})`, { lines, place });
}
function fixedFindings({ image, under }) {
    if (image.findingsFixed === 0)
        return [];
    const text = `${(0,format/* formatCount */.B4)(image.findingsFixed, 'finding')} fixed.`;
    return [(0,make_section/* wholeSection */.lL)(text, { name: 'fixed findings', priority: make_section/* priorities */.vx.findings, under })];
}
function findingsTable(findings, { title, context }) {
    return (0,markdown/* table */.tp)([
        ['', 'left'],
        [title, 'left'],
        ['where', 'left'],
    ], findings.map((finding) => findingRow(finding, context)));
}
function findingRow(finding, { report, image, docsUrl }) {
    const lines = { start: finding.line, end: finding.endLine };
    const url = (0,links/* fileUrl */.iw)(report.subject, image.head.commit, { path: finding.file, lines });
    const code = (0,markdown/* link */.nf)((0,markdown/* codeSpan */.SS)(finding.code), (0,links/* ruleUrl */.QB)(docsUrl, finding));
    return [
        finding.severity,
        `${code} ${(0,markdown/* prose */.CS)(finding.message)}<br>${(0,markdown/* prose */.CS)(finding.remedy)}`,
        (0,markdown/* link */.nf)((0,markdown/* label */.Pf)(`${finding.file}:${finding.line}`, 60), url),
    ];
}

// EXTERNAL MODULE: ./src/report/facts/hint-facts.ts
var hint_facts = __webpack_require__(6171);
;// CONCATENATED MODULE: ./src/report/sections/hints.ts





/** Hints about what the pull request brought, openly. */
function newHintSections(context) {
    const tables = factsOf(context, ({ introduced }) => introduced === true);
    return tables.map(({ name, title, columns, rows }) => {
        const lines = (0,markdown/* table */.tp)(columns, rows);
        const place = { name, priority: make_section/* priorities */.vx.advice, under: context.under };
        return (0,make_section/* wholeSection */.lL)([`${title}.`, '', lines.head, ...lines.rows].join('\n'), place);
    });
}
/** All other hints, collapsed. */
function standingHintSections(context) {
    const tables = factsOf(context, ({ introduced }) => introduced !== true);
    return tables.flatMap((facts) => collapsedFacts(facts, { context, priority: make_section/* priorities */.vx.standing }) ?? []);
}
function factsOf({ image, report }, isMeant) {
    const shown = { ...image, hints: (image.hints ?? []).filter(isMeant) };
    const telling = { subject: report.subject, medium: medium/* markdownMedium */.Bv };
    return [(0,hint_facts/* orderFacts */.U_)(shown, telling), (0,hint_facts/* siblingFacts */.yS)(shown, telling)].filter(({ rows }) => rows.length > 0);
}

// EXTERNAL MODULE: ./src/report/missing-words.ts
var missing_words = __webpack_require__(6306);
// EXTERNAL MODULE: ./src/report/untrusted.ts
var untrusted = __webpack_require__(480);
;// CONCATENATED MODULE: ./src/report/sections/missing-side.ts





const logLimits = {
    comment: { lines: 20, width: 200 },
    summary: { lines: 400, width: 1000 },
};
/** Why a side has no image. Null when both have one. */
function missingSideSection({ image, under }) {
    const sentence = (0,missing_words/* missingSentence */.U)(image, medium/* markdownMedium */.Bv);
    if (sentence === null)
        return null;
    return (0,make_section/* wholeSection */.lL)(sentence, { name: 'causes', priority: make_section/* priorities */.vx.cause, under });
}
/** The end of head's failed build, in sight. Null when there is none. */
function headLogSection({ image, under, extent }) {
    const log = shownLog(image.head, extent);
    return log === null ? null : (0,make_section/* wholeSection */.lL)(log, { name: 'logs', priority: make_section/* priorities */.vx.log, under });
}
/** The end of base's failed build, collapsed: it is not this pull request's doing. Null when there is none. */
function baseLogSection({ image, under, extent }) {
    const log = image.head.state === 'missing' ? null : shownLog(image.base, extent);
    if (log === null)
        return null;
    const place = { name: 'logs', priority: make_section/* priorities */.vx.log, under };
    return (0,make_section/* collapsedText */.pe)("The end of base's build log", { text: log, place });
}
function shownLog(side, extent) {
    const lines = side.state === 'missing' ? (0,untrusted/* logTail */.RB)(side.log, logLimits[extent]) : [];
    return lines.length === 0 ? null : (0,markdown/* fence */.EU)(lines);
}

// EXTERNAL MODULE: ./src/report/proof-words.ts
var proof_words = __webpack_require__(12);
;// CONCATENATED MODULE: ./src/report/sections/proof.ts







/** What building the image with fixes has shown: the figures, the fixes, and the patch. */
function proofSections(context) {
    const sentence = (0,proof_words/* proofSentence */.U$)(context.image);
    const { proof } = context.image;
    if (sentence === null || proof === undefined)
        return [];
    const { extent, under } = context;
    const place = { name: 'fixes', priority: make_section/* priorities */.vx.proof, under };
    const dropped = droppedFixesSection(context);
    if (proof.fixes.length === 0) {
        return [(0,make_section/* wholeSection */.lL)(sentence, place), ...(dropped === null ? [] : [dropped])];
    }
    const [open, ...more] = (0,make_section/* tableSections */.To)(fixesTable(context), { place, extent });
    return [
        ...(open === undefined ? [] : [{ ...open, open: `${sentence}\n\n${open.open}` }]),
        ...more,
        ...[patchSection(context), dropped].filter((section) => section !== null),
    ];
}
/** Fixes that were not kept, and why. Null when there are none. */
function droppedFixesSection(context) {
    const { proof } = context.image;
    if (proof === undefined || proof.dropped.length === 0)
        return null;
    const lines = (0,markdown/* table */.tp)([
        ['fix', 'left'],
        ['where', 'left'],
        ['why not', 'left'],
    ], proof.dropped.map((fix) => [
        (0,markdown/* prose */.CS)(`${fix.summary}.`),
        placeOf(fix, context),
        (0,proof_words/* droppedReason */.xU)(fix, medium/* markdownMedium */.Bv),
    ]));
    const place = { name: 'fixes not kept', priority: make_section/* priorities */.vx.standing, under: context.under };
    return (0,make_section/* collapsedTable */.GX)((0,markdown/* htmlText */.js)((0,proof_words/* droppedWords */.Ic)(proof)), { lines, place });
}
function fixesTable(context) {
    return (0,markdown/* table */.tp)([
        ['saves alone', 'right'],
        ['compressed', 'right'],
        ['fix', 'left'],
        ['where', 'left'],
    ], (context.image.proof?.fixes ?? []).map((fix) => [
        (0,proof_words/* fixSaving */.ki)(fix.saving, 'unpackedBytes'),
        (0,proof_words/* fixSaving */.ki)(fix.saving, 'compressedBytes'),
        (0,proof_words/* fixWords */.B0)(fix, medium/* markdownMedium */.Bv),
        placeOf(fix, context),
    ]));
}
function placeOf(fix, { report, image }) {
    const { file, lines } = fix;
    const url = lines && (0,links/* fileUrl */.iw)(report.subject, image.head.commit, { path: file, lines });
    return (0,markdown/* link */.nf)((0,markdown/* label */.Pf)((0,proof_words/* fixPlace */.XO)(fix), 60), url);
}
/** A patch that is cut cannot be applied, so it is shown whole or not at all. */
function patchSection({ image: { proof }, under }) {
    if (proof === undefined || proof.patch === '')
        return null;
    const lines = (0,untrusted/* patchLines */.UZ)(proof.patch);
    const { open, close } = (0,markdown/* details */.zH)((0,markdown/* htmlText */.js)(`Patch (${(0,format/* formatCount */.B4)(lines.length, 'line')}, for git apply)`));
    return {
        ...{ name: 'patches', priority: make_section/* priorities */.vx.log, under },
        open: `${open}\n`,
        rows: [(0,markdown/* fence */.EU)(lines, 'diff')],
        close: `\n${close}`,
    };
}

// EXTERNAL MODULE: ./src/report/sections/sizes.ts
var sizes = __webpack_require__(861);
// EXTERNAL MODULE: ./src/report/sections/subject.ts
var subject = __webpack_require__(8243);
// EXTERNAL MODULE: ./src/report/facts/vulnerability-facts.ts
var vulnerability_facts = __webpack_require__(4494);
// EXTERNAL MODULE: ./src/report/layer-words.ts
var layer_words = __webpack_require__(4079);
// EXTERNAL MODULE: ./src/report/vulnerability-words.ts
var vulnerability_words = __webpack_require__(692);
;// CONCATENATED MODULE: ./src/report/sections/vulnerabilities.ts







/**
 * Known vulnerabilities that came or went: the pull request's openly, the worst first; what came without its doing and
 * what is gone collapsed. Nothing when none is listed.
 */
function vulnerabilitySections(context) {
    const { vulnerabilities } = context.image;
    if (vulnerabilities?.state !== 'compared')
        return [];
    return [
        ...newSections(vulnerabilities, context),
        ...driftSections(vulnerabilities, context),
        ...fixedSections(vulnerabilities, context),
    ];
}
function newSections(vulnerabilities, context) {
    const list = (0,vulnerability_words/* ownVulnerabilities */.ZJ)(vulnerabilities);
    if (list.length === 0)
        return [];
    const { extent, under } = context;
    const { name, columns, rows } = (0,vulnerability_facts/* vulnerabilityFacts */._w)(list, {
        title: '',
        view: view(context, 'head'),
    });
    const place = { name, priority: make_section/* priorities */.vx.vulnerabilities, under };
    const [open, ...more] = (0,make_section/* tableSections */.To)((0,markdown/* table */.tp)(columns, rows), { place, extent });
    if (open === undefined)
        return [];
    const sentence = (0,vulnerability_words/* newVulnerabilitySentence */.Su)(vulnerabilities);
    return [{ ...open, open: `${sentence}\n\n${open.open}` }, ...more];
}
function driftSections(vulnerabilities, context) {
    const facts = (0,vulnerability_facts/* vulnerabilityFacts */._w)((0,vulnerability_words/* driftedVulnerabilities */.br)(vulnerabilities), {
        title: (0,vulnerability_words/* driftSentence */.L9)(vulnerabilities),
        view: view(context, 'head'),
    });
    return collapsed({ ...facts, name: 'vulnerabilities by drift' }, context);
}
function fixedSections(vulnerabilities, context) {
    const facts = (0,vulnerability_facts/* vulnerabilityFacts */._w)(vulnerabilities.fixed.rows, {
        title: (0,vulnerability_words/* fixedSentence */.yy)(vulnerabilities),
        view: view(context, 'base'),
    });
    return collapsed({ ...facts, name: 'fixed vulnerabilities' }, context);
}
function collapsed(facts, context) {
    const section = collapsedFacts(facts, { context, priority: make_section/* priorities */.vx.vulnerabilities });
    return section === null ? [] : [section];
}
function view({ image, report }, side) {
    return (0,layer_words/* viewLayers */.Ui)(image, { subject: report.subject, medium: medium/* markdownMedium */.Bv, side });
}

// EXTERNAL MODULE: ./src/report/facts/waste-facts.ts + 1 modules
var waste_facts = __webpack_require__(7935);
// EXTERNAL MODULE: ./src/report/waste-words.ts
var waste_words = __webpack_require__(1144);
;// CONCATENATED MODULE: ./src/report/sections/waste.ts







/** What the pull request made the image carry in vain, as far as no advice speaks of it. Null when it did not. */
function newWasteSection(context) {
    const { image, under } = context;
    const lines = (0,waste_words/* toldWaste */.G)(image, viewHead(context)).map((sentence) => `Waste: ${sentence}`);
    if (lines.length === 0)
        return null;
    return (0,make_section/* wholeSection */.lL)(lines.join('\n\n'), { name: 'waste', priority: make_section/* priorities */.vx.waste, under });
}
/** All waste of head, in a comment only above the noise; leftovers where they are not told as advice. */
function standingWasteSections(context) {
    const { head } = context.image;
    if (head.state === 'missing')
        return [];
    const view = viewHead(context);
    const floor = context.extent === 'summary' ? 1 : (0,noise/* noiseFloor */.nb)(head.size.unpackedBytes);
    const { wastedBytes, leftovers } = head.contents;
    const leftBytes = leftovers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const at = { context, priority: make_section/* priorities */.vx.standing };
    return [
        wastedBytes < floor ? null : collapsedFacts((0,waste_facts/* wasteFacts */.k)(head, view), at),
        leftBytes < floor || context.extent === 'comment'
            ? null
            : collapsedFacts((0,waste_facts/* leftoverFacts */.v)(head, view), at),
    ].filter((section) => section !== null);
}
function viewHead({ image, report }) {
    return (0,layer_words/* viewLayers */.Ui)(image, { subject: report.subject, medium: medium/* markdownMedium */.Bv, side: 'head' });
}

// EXTERNAL MODULE: ./src/report/facts/weight-facts.ts
var weight_facts = __webpack_require__(7126);
;// CONCATENATED MODULE: ./src/report/sections/weight.ts





/** Where head's bytes are, and what is not known of base's packages, for the job summary. */
function weightSections(context) {
    const { image, report, extent } = context;
    if (extent === 'comment' || image.head.state === 'missing')
        return [];
    const view = (0,layer_words/* viewLayers */.Ui)(image, { subject: report.subject, medium: medium/* markdownMedium */.Bv, side: 'head' });
    return [...(0,weight_facts/* weightFacts */.g)(image.head, view), ...baseUnreadFacts(image)]
        .map((facts) => collapsedFacts(facts, { context, priority: make_section/* priorities */.vx.weight }))
        .filter((section) => section !== null);
}
function baseUnreadFacts({ base }) {
    if (base.state === 'missing')
        return [];
    const title = 'Package databases of base that were not read';
    return [(0,weight_facts/* unreadFacts */.X)(base, { medium: medium/* markdownMedium */.Bv, title })];
}

;// CONCATENATED MODULE: ./src/report/sections/image-sections.ts


















/** Everything about one image below its headline, most telling first. */
function image_sections_imageSections(context) {
    const sections = [
        causeSection(context),
        attributionSection(context),
        missingSideSection(context),
        headLogSection(context),
        isStill(context) ? null : (0,sizes/* sizesSection */.E)(context),
        brokenChecksSection(context),
        newWasteSection(context),
        ...changedLayersSections(context),
        placesSection(context),
        settingsSection(context),
        ...vulnerabilitySections(context),
        ...(0,advice/* newAdviceSections */.VK)(context),
        ...newHintSections(context),
        ...proofSections(context),
        ...newFindingsSections(context),
        baseLogSection(context),
        ...changeListSections(context),
        (0,advice/* standingAdviceSection */.qW)(context),
        ...standingHintSections(context),
        ...standingWasteSections(context),
        allChecksSection(context),
        standingFindingsSection(context),
        layerListSection(context),
        ...weightSections(context),
        (0,subject/* subjectSection */.A_)(context),
    ];
    return sections.filter((section) => section !== null);
}
/** The one sentence below a headline; for an image that did not move, its figures. */
function causeSection(context) {
    const { image, report, under } = context;
    const still = isStill(context) && image.head.state === 'measured';
    const sentence = still
        ? `${(0,sizes/* sizesInWords */.B)(image.head)}.`
        : (0,cause_words/* causeSentence */.J)(image, { subject: report.subject, medium: medium/* markdownMedium */.Bv });
    if (sentence === null)
        return null;
    return (0,make_section/* wholeSection */.lL)(sentence, { name: 'causes', priority: make_section/* priorities */.vx.cause, under });
}
/** An image that did not move has no table of equal numbers. */
function isStill({ image }) {
    return (0,movement/* imageMovement */.Vt)(image).kind === 'unchanged';
}

// EXTERNAL MODULE: ./src/report/sections/overview.ts
var overview = __webpack_require__(5596);
;// CONCATENATED MODULE: ./src/report/document.ts










/** A document's sections in reading order. */
function documentSections(report, { docsUrl, extent }) {
    if (extent === 'comment' && isStillReport(report))
        return stillSections(report);
    const only = onlyImage(report);
    const body = only === null
        ? severalImages(report, { docsUrl, extent })
        : image_sections_imageSections({ report, image: only, under: null, docsUrl, extent });
    return [
        headlineSection(report),
        ...modeSections(report),
        ...body,
        ...[(0,subject/* notesSection */.dY)(report.notes)].filter((section) => section !== null),
        (0,subject/* footerSection */.NG)(report, extent),
    ];
}
/** What a comment says below the headline and above the footer, without a table of images; nothing when all is still. */
function detailSections(report, options) {
    if (isStillReport(report))
        return [];
    const only = onlyImage(report);
    const extent = 'comment';
    const images = worstFirst(report.images).filter((image) => !isQuiet(image));
    return [
        ...modeSections(report),
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
        ? `${(0,sizes/* sizesInWords */.B)(only.head)} · `
        : '';
    const line = (0,make_section/* wholeSection */.lL)(`${figures}${(0,subject/* footerWords */.$u)(report, 'comment')}`, {
        name: 'footer',
        priority: make_section/* priorities */.vx.headline,
        under: null,
    });
    return [headlineSection(report), line];
}
function isStillReport(report) {
    return report.images.length > 0 && report.notes.length === 0 && report.images.every(headline/* isQuiet */.rM);
}
function headlineSection(report) {
    const { status, words } = (0,headline/* reportHeadline */.J9)(report, medium/* markdownMedium */.Bv);
    return (0,make_section/* wholeSection */.lL)(`### ${(0,format/* statusMark */.w8)(status)} ${words}`, {
        name: 'headline',
        priority: make_section/* priorities */.vx.headline,
        under: null,
    });
}
function modeSections(report) {
    return (0,mode_words/* modeSentences */.K)(report, medium/* markdownMedium */.Bv).map((text) => (0,make_section/* wholeSection */.lL)(text, { name: 'mode', priority: make_section/* priorities */.vx.headline, under: null }));
}
function severalImages(report, { docsUrl, extent }) {
    const all = worstFirst(report.images);
    const loud = extent === 'summary' ? all : all.filter((image) => !(0,headline/* isQuiet */.rM)(image));
    const quiet = extent === 'summary' ? [] : report.images.filter(headline/* isQuiet */.rM);
    return [
        ...(0,overview/* overviewSections */.K)(loud.map(toRow), { quiet: quiet.map(toRow), extent }),
        ...headedImages(report, { images: loud, docsUrl, extent }),
    ];
}
/** What is to be mended comes first; else the order of the report. */
function worstFirst(images) {
    const rank = (image) => shown_status/* shownStatuses */.Ej.indexOf((0,shown_status/* shownStatus */.O4)(image));
    return images.toSorted((a, b) => rank(a) - rank(b));
}
function headedImages(report, { images, ...options }) {
    return images.flatMap((image) => {
        const under = headingSection(image);
        return [under, ...image_sections_imageSections({ report, image, under, ...options })];
    });
}
function headingSection(image) {
    const { status, words } = (0,headline/* imageHeadline */.WB)(image, {
        medium: medium/* markdownMedium */.Bv,
        name: image.subject.name,
    });
    return (0,make_section/* wholeSection */.lL)(`#### ${(0,format/* statusMark */.w8)(status)} ${words}`, {
        name: 'images',
        priority: make_section/* priorities */.vx.heading,
        under: null,
    });
}
function toRow(image) {
    const { subject, head, base } = image;
    return {
        name: subject.name,
        status: (0,shown_status/* shownStatus */.O4)(image),
        head: sizeOf(head),
        base: sizeOf(base),
        remark: '',
    };
}
/** Null for a side that was not measured. */
function sizeOf(side) {
    return side.state === 'measured' ? side.size : null;
}


/***/ }),

/***/ 2154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ fileFacts),
/* harmony export */   Bb: () => (/* binding */ placeFacts),
/* harmony export */   US: () => (/* binding */ settingFacts),
/* harmony export */   WH: () => (/* binding */ packageFacts)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _setting_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1414);
/* harmony import */ var _fact_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9663);
/* harmony import */ var _package_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3078);




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
            medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImagePath */ .AX)(path)),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(sizeChange),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(fileCount),
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
        .map(([kind, words]) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(fileCounts[kind])} ${words}`)
        .join(', ');
    return {
        name: 'files',
        title: `Files: ${counts}${(0,_fact_table_js__WEBPACK_IMPORTED_MODULE_2__/* .partWords */ .r)(files)}`,
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
        medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImagePath */ .AX)(path)),
        kind === 'added' ? '–' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(baseBytes),
        kind === 'removed' ? '–' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(headBytes),
        sizeChange === 0 ? 'same' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(sizeChange),
    ];
}
const packageKinds = ['added', 'removed', 'updated', 'resized'];
/** Changed packages, the largest change first. */
function packageFacts({ packages }, medium) {
    const counts = packageKinds
        .map((kind) => [kind, packages.rows.filter((row) => row.kind === kind).length])
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(count)} ${kind}`)
        .join(', ');
    const whole = packages.rows.length === packages.total;
    const words = whole ? counts : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(packages.total)} changed${(0,_fact_table_js__WEBPACK_IMPORTED_MODULE_2__/* .partWords */ .r)(packages)}`;
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
        _package_types_js__WEBPACK_IMPORTED_MODULE_3__/* .packageTypes */ .s[type],
        baseVersion === null ? '–' : medium.code(baseVersion),
        headVersion === null ? '–' : medium.code(headVersion),
        sizeChange === null ? 'unknown' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(sizeChange),
    ];
}
/** Every setting that changed, labels too. */
function settingFacts({ settings }, medium) {
    return {
        name: 'settings',
        title: `Settings: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(settings.length, 'change')}`,
        columns: [['setting', 'left']],
        rows: settings.map((change) => [(0,_setting_words_js__WEBPACK_IMPORTED_MODULE_1__/* .settingWords */ .Y)(change, medium)]),
    };
}


/***/ }),

/***/ 9663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ partWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);

/** Says in a title that a list is not whole; empty when it is. */
function partWords({ rows, total }) {
    return rows.length === total ? '' : `, the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(rows.length)} largest listed`;
}


/***/ }),

/***/ 6171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ orderFacts),
/* harmony export */   WS: () => (/* binding */ orderWords),
/* harmony export */   yS: () => (/* binding */ siblingFacts)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3303);


/** Smaller images of the base image's repository, smallest first; no rows where none is known. */
function siblingFacts(image, { subject, medium }) {
    const siblings = (image.hints ?? []).filter((hint) => hint.kind === 'base-image');
    return {
        name: 'smaller base images',
        title: siblingTitle(siblings),
        columns: [
            ['compressed', 'right'],
            ['change', 'right'],
            ['instead of', 'left'],
            ['base image', 'left'],
            ['where', 'left'],
        ],
        rows: siblings.map(({ file, line, current, sibling, tradeOff }) => {
            const place = { path: file, lines: { start: line, end: line } };
            const url = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .fileUrl */ .iw)(subject, image.head.commit, place);
            const change = sibling.compressedBytes - current.compressedBytes;
            return [
                (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sibling.compressedBytes),
                (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercentChange */ .vW)(change, current.compressedBytes) ?? '',
                `${medium.code(current.reference)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(current.compressedBytes)})`,
                `${medium.code(sibling.reference)}: ${medium.sentence(tradeOff)}`,
                medium.place(`${file}:${line}`, url),
            ];
        }),
    };
}
/** `Smaller base images: up to 325 MB less to pull`. */
function siblingTitle(siblings) {
    const gains = siblings.map(({ current, sibling }) => current.compressedBytes - sibling.compressedBytes);
    return `Smaller base images: up to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.max(0, ...gains))} less to pull`;
}
/** Installations that every change of a source file repeats, in the Dockerfile's order. */
function orderFacts(image, { subject, medium }) {
    const orders = (image.hints ?? []).filter((hint) => hint.kind === 'cache-order');
    return {
        name: 'repeated installations',
        title: orderTitle(orders),
        columns: [
            ['repeated', 'right'],
            ['what', 'left'],
            ['where', 'left'],
        ],
        rows: orders.map((order) => {
            const { file, install, repeatedMs } = order;
            const place = { path: file, lines: { start: install.line, end: install.line } };
            const url = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .fileUrl */ .iw)(subject, image.head.commit, place);
            return [
                (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(repeatedMs),
                orderWords(order, medium),
                medium.place(`${file}:${install.line}`, url),
            ];
        }),
    };
}
/** `COPY . .` (line 4) comes before `RUN npm ci`. Copy the manifest and lock files, install, then copy the rest. */
function orderWords({ copy, install }, medium) {
    return `${medium.code(copy.text)} (line ${copy.line}) comes before ${medium.code(install.text)}. Copy the manifest and lock files, install, then copy the rest.`;
}
/** `Cache: every source change repeats 42 s of this build`. */
function orderTitle(orders) {
    const repeatedMs = orders.reduce((sum, order) => sum + order.repeatedMs, 0);
    return `Cache: every source change repeats ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(repeatedMs)} of this build`;
}


/***/ }),

/***/ 3078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ packageTypes)
/* harmony export */ });
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


/***/ }),

/***/ 4494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _w: () => (/* binding */ vulnerabilityFacts),
/* harmony export */   sX: () => (/* binding */ vulnerabilityTables)
/* harmony export */ });
/* unused harmony export vulnerabilityLists */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _layer_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4079);
/* harmony import */ var _vulnerability_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(692);



/** Names of the lists of `vulnerabilityTables`, in their order. */
const vulnerabilityLists = [
    'vulnerabilities',
    'vulnerabilities by drift',
    'fixed vulnerabilities',
];
/** What the pull request introduced, what came by drift and what is fixed, a sentence above each; lists may be empty. */
function vulnerabilityTables(image, telling) {
    const { vulnerabilities } = image;
    if (vulnerabilities?.state !== 'compared')
        return [];
    const lists = [
        ['head', (0,_vulnerability_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ownVulnerabilities */ .ZJ)(vulnerabilities), (0,_vulnerability_words_js__WEBPACK_IMPORTED_MODULE_2__/* .newVulnerabilitySentence */ .Su)(vulnerabilities)],
        ['head', (0,_vulnerability_words_js__WEBPACK_IMPORTED_MODULE_2__/* .driftedVulnerabilities */ .br)(vulnerabilities), `${(0,_vulnerability_words_js__WEBPACK_IMPORTED_MODULE_2__/* .driftSentence */ .L9)(vulnerabilities)}.`],
        ['base', vulnerabilities.fixed.rows, `${(0,_vulnerability_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedSentence */ .yy)(vulnerabilities)}.`],
    ];
    return lists.map(([side, list, title], index) => {
        const view = (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .viewLayers */ .Ui)(image, { ...telling, side });
        return { ...vulnerabilityFacts(list, { title, view }), name: vulnerabilityLists[index] ?? '' };
    });
}
/** Vulnerabilities with their packages, and the instruction that brought each; `title` is own words. */
function vulnerabilityFacts(list, { title, view }) {
    return {
        name: 'vulnerabilities',
        title,
        columns: [
            ['severity', 'left'],
            ['vulnerability', 'left'],
            ['package', 'left'],
            ['installed', 'left'],
            ['fixed in', 'left'],
            ['brought by', 'left'],
        ],
        rows: list.map((one) => vulnerabilityRow(one, view)),
    };
}
function vulnerabilityRow(one, view) {
    const { medium } = view;
    const known = (text) => (text === '' ? '–' : medium.code(text));
    return [
        one.severity,
        medium.code(one.id),
        known(one.packageName),
        known(one.version),
        fixWords(one, view),
        one.layer === null ? '–' : (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameLayer */ .Rb)(one.layer, view),
    ];
}
const shownFixes = 2;
/** A package may be mended in several series of versions. */
function fixWords({ fixedIn }, { medium }) {
    if (fixedIn.length === 0)
        return '–';
    const shown = fixedIn.slice(0, shownFixes).map((version) => medium.code(version));
    const left = fixedIn.length - shown.length;
    return [...shown, ...(left === 0 ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(left)} more`])].join(', ');
}


/***/ }),

/***/ 7935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ leftoverFacts),
  k: () => (/* binding */ wasteFacts)
});

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/report/layer-words.ts
var layer_words = __webpack_require__(4079);
;// CONCATENATED MODULE: ./src/report/leftover-words.ts

/** The layers that carry it, by name. */
function leftoverLayers({ layers }, view) {
    return layers.map((index) => (0,layer_words/* nameLayer */.Rb)(index, view)).join(', ');
}

// EXTERNAL MODULE: ./src/report/waste-groups.ts
var waste_groups = __webpack_require__(5241);
;// CONCATENATED MODULE: ./src/report/facts/waste-facts.ts




const manners = {
    'attributes-changed': 'other owner or mode',
    'copied-again': 'copied again',
    overwritten: 'overwritten',
    deleted: 'deleted',
};
/** What no container sees, by who brought and who hid it. */
function wasteFacts(side, view) {
    const { wastedBytes, efficiency, wastedFiles } = side.contents;
    const files = (0,format/* formatCount */.B4)(wastedFiles.total, 'file');
    return {
        name: 'waste',
        title: `Waste: ${(0,format/* formatBytes */.z3)(wastedBytes)} in ${files}, efficiency ${(0,format/* formatShare */.T1)(efficiency)}`,
        columns: [
            ['waste', 'right'],
            ['files', 'right'],
            ['why', 'left'],
            ['hidden by', 'left'],
            ['brought by', 'left'],
            ['largest', 'left'],
        ],
        rows: (0,waste_groups/* groupWaste */.uL)(side).map((group) => [
            (0,format/* formatBytes */.z3)(group.sizeBytes),
            (0,format/* formatNumber */.ZV)(group.fileCount),
            manners[group.manner],
            (0,layer_words/* nameLayer */.Rb)(group.hiddenBy, view),
            group.hiddenBy === group.addedBy ? 'the same' : (0,layer_words/* nameLayer */.Rb)(group.addedBy, view),
            view.medium.code((0,format/* formatImagePath */.AX)(group.path)),
        ]),
    };
}
/** Caches and temporary files that containers have no use for. */
function leftoverFacts({ contents }, view) {
    const { leftovers } = contents;
    const total = leftovers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    return {
        name: 'leftovers',
        title: `Leftovers: ${(0,format/* formatBytes */.z3)(total)}`,
        columns: [
            ['size', 'right'],
            ['files', 'right'],
            ['what', 'left'],
            ['where', 'left'],
            ['brought by', 'left'],
        ],
        rows: leftovers.map((leftover) => [
            (0,format/* formatBytes */.z3)(leftover.sizeBytes),
            (0,format/* formatNumber */.ZV)(leftover.fileCount),
            view.medium.name(leftover.what),
            view.medium.code((0,format/* formatImagePath */.AX)(leftover.path)),
            leftoverLayers(leftover, view),
        ]),
    };
}


/***/ }),

/***/ 7126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unreadFacts),
/* harmony export */   g: () => (/* binding */ weightFacts)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _layer_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4079);
/* harmony import */ var _package_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3078);
/* harmony import */ var _fact_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9663);




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
        title: `Largest directories of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(contents.visibleBytes)} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(contents.fileCount, 'file')}`,
        columns: [
            ['size', 'right'],
            ['share', 'right'],
            ['files', 'right'],
            ['directory', 'left'],
        ],
        rows: contents.directories.map(({ path, sizeBytes, fileCount }) => [
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sizeBytes),
            contents.visibleBytes === 0 ? '–' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(sizeBytes / contents.visibleBytes),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(fileCount),
            medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImagePath */ .AX)(path)),
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
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sizeBytes),
            view.medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImagePath */ .AX)(path)),
            (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameLayer */ .Rb)(layer, view),
        ]),
    };
}
function duplicateFacts({ contents }, medium) {
    const { duplicates, duplicateBytes } = contents;
    return {
        name: 'duplicates',
        title: `Duplicates: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(duplicateBytes)} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(duplicates.total, 'group')}${(0,_fact_table_js__WEBPACK_IMPORTED_MODULE_3__/* .partWords */ .r)(duplicates)}`,
        columns: [
            ['removable', 'right'],
            ['copies', 'right'],
            ['of', 'left'],
            ['also at', 'left'],
        ],
        rows: duplicates.rows.map(({ files, removableBytes }) => [
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(removableBytes),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(files.length),
            pathWords(files[0]?.path, medium),
            pathWords(files[1]?.path, medium),
        ]),
    };
}
function pathWords(path, medium) {
    return path === undefined ? '–' : medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImagePath */ .AX)(path));
}
function packageCountFacts({ contents }) {
    const types = Object.keys(_package_types_js__WEBPACK_IMPORTED_MODULE_2__/* .packageTypes */ .s);
    const rows = types.flatMap((type) => {
        const count = contents.packageCounts[type] ?? 0;
        return count === 0 ? [] : [[_package_types_js__WEBPACK_IMPORTED_MODULE_2__/* .packageTypes */ .s[type], (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(count)]];
    });
    const total = Object.values(contents.packageCounts).reduce((sum, count) => sum + count, 0);
    return {
        name: 'package types',
        title: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(total, 'package'),
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
            medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImagePath */ .AX)(path)),
            medium.sentence(reason),
        ]),
    };
}


/***/ }),

/***/ 9334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ isNewFinding),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   H2: () => (/* binding */ distinctFindings),
/* harmony export */   Tc: () => (/* binding */ sortFindings)
/* harmony export */ });
/* harmony import */ var _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8472);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);


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
    return findings.toSorted((first, second) => _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(first.severity) - _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(second.severity) ||
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
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(findings.length, isNew ? `new ${noun}` : noun);
}
function compareText(first, second) {
    if (first === second)
        return 0;
    return first < second ? -1 : 1;
}


/***/ }),

/***/ 9157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WB: () => (/* binding */ imageHeadline),
  rM: () => (/* binding */ isQuiet),
  J9: () => (/* binding */ reportHeadline)
});

// UNUSED EXPORTS: severalVerbs

// EXTERNAL MODULE: ./src/report/advice-words.ts
var advice_words = __webpack_require__(5396);
// EXTERNAL MODULE: ./src/report/findings.ts
var report_findings = __webpack_require__(9334);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/policy/verdict.ts
var verdict = __webpack_require__(5187);
// EXTERNAL MODULE: ./src/report/check-words.ts
var check_words = __webpack_require__(7666);
// EXTERNAL MODULE: ./src/report/movement.ts
var report_movement = __webpack_require__(4313);
// EXTERNAL MODULE: ./src/report/shown-status.ts
var shown_status = __webpack_require__(5610);
// EXTERNAL MODULE: ./src/report/vulnerability-words.ts
var vulnerability_words = __webpack_require__(692);
;// CONCATENATED MODULE: ./src/report/judgement-words.ts








/** How the image stands to its limits, for the end of a headline; empty when there is nothing to add. */
function judgementWords(image, medium) {
    switch ((0,shown_status/* shownStatus */.O4)(image)) {
        case 'overridden':
            return `${brokenWords(image, medium)}, overridden`;
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
    const [check, ...others] = (0,report_movement/* decidingChecks */.nY)(image);
    if (check === undefined || check.id === 'build')
        return '';
    const verb = (0,verdict/* limitStatus */.K)(check) === 'fail' ? 'failed' : 'warned';
    const more = others.length === 0 ? '' : `, ${(0,format/* formatCount */.B4)(others.length, 'more check')} ${verb}`;
    return `${brokenCheckWords(check, { image, medium })}${more}`;
}
function brokenCheckWords(check, { image, medium }) {
    if (check.id === 'lint-threshold')
        return newFindingWords(image, check);
    if (check.id === 'max-new-vulnerabilities')
        return vulnerabilityWords(image, { check, medium });
    const limit = `over the limit of ${medium.name((0,check_words/* limitWords */.v)(check) ?? '')}`;
    const actual = isTold(check, image) ? null : (0,check_words/* actualWords */.u)(check, image);
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
    const movement = (0,report_movement/* imageMovement */.Vt)(image);
    return movement.kind === 'sized' && movement.figure === 'layerCount';
}
/** `2 new errors`, `1 new warning`, `3 findings`: those that the check's status comes from, which may count old ones. */
function newFindingWords({ findings }, check) {
    const { limit, actual } = check;
    const status = (0,verdict/* limitStatus */.K)(check);
    const threshold = finding/* severities */.g.findIndex((name) => name === (status === 'fail' ? limit : 'warning'));
    const strong = findings.filter(({ severity }) => finding/* severities */.g.indexOf(severity) <= threshold);
    const fresh = strong.filter(report_findings/* isNewFinding */.C3);
    const countsAll = status === 'fail' ? actual?.value !== fresh.length : fresh.length === 0;
    return (0,report_findings/* countFindings */.Gt)(countsAll ? strong : fresh);
}
/** `new vulnerabilities: 1 critical, over the limit of critical=0`. */
function vulnerabilityWords({ vulnerabilities }, { check, medium }) {
    const broken = (0,vulnerability_words/* limitedWords */.Oj)(check, { vulnerabilities, which: 'broken' });
    if (broken === null)
        return 'new vulnerabilities are not known';
    return `new vulnerabilities: ${broken}, over the limit of ${medium.name((0,check_words/* limitWords */.v)(check) ?? '')}`;
}
function passedWords(image, medium) {
    const fresh = image.findings.filter(report_findings/* isNewFinding */.C3);
    const { vulnerabilities } = image;
    const news = [
        ...((0,vulnerability_words/* hasNewVulnerabilities */.NJ)(vulnerabilities) ? [(0,vulnerability_words/* countNewVulnerabilities */.Wc)(vulnerabilities)] : []),
        ...(fresh.length > 0 ? [(0,report_findings/* countFindings */.Gt)(fresh)] : []),
    ];
    if (news.length > 0)
        return news.join(', ');
    const movement = (0,report_movement/* imageMovement */.Vt)(image);
    if (movement.kind !== 'sized' || movement.change <= 0)
        return '';
    const limited = (0,report_movement/* decidingChecks */.nY)(image).find((check) => check.id === 'max-increase' || check.id === 'max-size');
    const limit = limited === undefined ? null : (0,check_words/* limitWords */.v)(limited);
    return limit === null ? '' : `within the limit of ${medium.name(limit)}`;
}

// EXTERNAL MODULE: ./src/report/setting-words.ts
var setting_words = __webpack_require__(1414);
;// CONCATENATED MODULE: ./src/report/movement-words.ts






/** What the only image of a report is called. */
const defaultName = 'Image';
/** What happened to the image, for the start of a headline; `called` is its name or `defaultName`. */
function movementWords(image, called) {
    const movement = (0,report_movement/* imageMovement */.Vt)(image);
    switch (movement.kind) {
        case 'none':
            return missingHeadWords(image, called);
        case 'alone':
            return aloneWords(image, { called, size: (0,format/* formatBytes */.z3)(movement.head.size.compressedBytes) });
        case 'unchanged':
            return unchangedWords(image, { called, movement });
        case 'rewritten':
            return `${called} rebuilt, same size${atSize(image, movement)}`;
        case 'sized':
            return sizedWords(image, { called, movement });
    }
}
function unchangedWords(image, { called, movement }) {
    const settings = (0,setting_words/* runningSettings */.t)(image).length;
    return settings === 0
        ? `${called} unchanged${atSize(image, movement)}`
        : `${called} unchanged in size${atSize(image, movement)}, ${(0,format/* formatCount */.B4)(settings, 'setting')} changed`;
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
    const size = (0,format/* formatBytes */.z3)(Math.abs(change));
    const percent = (0,format/* formatPercentChange */.vW)(change, base.size[figure]);
    const share = percent === null ? '' : ` (${percent})`;
    switch (figure) {
        case 'compressedBytes':
            return `${called} ${change > 0 ? 'grew' : 'shrank'} by ${size}${share}${toSize(image, movement)}`;
        case 'unpackedBytes':
            return `${called} ${change > 0 ? 'grew' : 'shrank'} by ${size}${share} unpacked${toSize(image, movement)}`;
        case 'layerCount':
            return `${called} has ${(0,format/* formatCount */.B4)(Math.abs(change), `${change > 0 ? 'more' : 'fewer'} layer`)}, same size${atSize(image, movement)}`;
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
    const check = (0,report_movement/* decidingChecks */.nY)(image)[0];
    if (check?.id !== 'max-size' || (0,verdict/* limitStatus */.K)(check) === 'pass')
        return '';
    if (movement.kind === 'none')
        return '';
    return ` ${word} ${(0,check_words/* actualWords */.u)(check, image) ?? (0,format/* formatBytes */.z3)(movement.head.size.compressedBytes)}`;
}

;// CONCATENATED MODULE: ./src/report/headline.ts









/** The report's verdict and its one number. */
function reportHeadline(report, medium) {
    const [only, ...others] = report.images;
    const status = (0,shown_status/* reportStatus */.JE)(report);
    if (only === undefined)
        return { status, words: 'No image was weighed' };
    if (others.length === 0)
        return { ...imageHeadline(only, { medium, name: null }), status };
    return { status, words: severalWords(report, { status, medium }) };
}
/** One image's verdict and number; `name` is what it is called among several. */
function imageHeadline(image, { medium, name }) {
    const called = name === null ? defaultName : medium.code(name);
    const judgement = judgementWords(image, medium);
    const words = movementWords(image, called);
    return {
        status: (0,shown_status/* shownStatus */.O4)(image),
        words: judgement === '' ? words : `${words} — ${judgement}`,
    };
}
/** Whether a reader need not look at the image: nothing moved, nothing was found, nothing failed. */
function isQuiet(image) {
    const status = (0,shown_status/* shownStatus */.O4)(image);
    const calm = status === 'pass' || status === 'skip';
    return (calm &&
        (0,report_movement/* imageMovement */.Vt)(image).kind === 'unchanged' &&
        (0,setting_words/* runningSettings */.t)(image).length === 0 &&
        (0,advice_words/* newAdvice */.rD)(image).length === 0 &&
        !(0,vulnerability_words/* movesVulnerabilities */.Th)(image) &&
        !image.findings.some(report_findings/* isNewFinding */.C3) &&
        image.findingsFixed === 0);
}
function severalWords(report, { status, medium }) {
    const total = (0,format/* formatCount */.B4)(report.images.length, 'image');
    if (status === 'pass' || status === 'skip') {
        const moved = report.images.filter((image) => !isQuiet(image)).length;
        return moved === 0 ? `${total} unchanged` : `${moved} of ${total} changed`;
    }
    const bad = report.images.filter((image) => (0,shown_status/* shownStatus */.O4)(image) === status);
    const [only, ...others] = bad;
    if (only !== undefined && others.length === 0) {
        return `${imageHeadline(only, { medium, name: only.subject.name }).words} (1 of ${total})`;
    }
    return `${bad.length} of ${total} ${severalVerbs[status]}`;
}
/** What several images did, by what is shown of them. */
const severalVerbs = {
    fail: 'failed',
    warn: 'need a look',
    overridden: 'failed, overridden',
};


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/**
 * The JSON report (docs/report-schema.json): keys in one order at every depth, so that equal reports are equal bytes.
 * `comment` is for whoever writes the comment later; null: nobody does.
 */
function renderJson(report, comment = null) {
    const document = comment === null ? report : { ...report, comment };
    return `${JSON.stringify(document, sortKeys, 2)}\n`;
}
function sortKeys(_, value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1)));
}


/***/ }),

/***/ 6572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C2: () => (/* binding */ changeOf),
  lf: () => (/* binding */ changedGroups),
  Ww: () => (/* binding */ keptRows),
  aD: () => (/* binding */ replacedReference),
  wN: () => (/* binding */ shownOrigin)
});

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


/***/ }),

/***/ 4079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ nameLayer),
/* harmony export */   Ui: () => (/* binding */ viewLayers),
/* harmony export */   ZZ: () => (/* binding */ startWith),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   cT: () => (/* binding */ nameOrigin),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   uY: () => (/* binding */ originWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3303);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(480);



/** One side's layers. */
function viewLayers(image, { subject, medium, side }) {
    const measured = image[side];
    return {
        medium,
        layers: measured.state === 'measured' ? measured.layers : [],
        dockerfile: image.subject.dockerfile,
        suffix: side === 'base' ? ' on base' : '',
        locate: (place) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .fileUrl */ .iw)(subject, measured.commit, place),
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
                : `layer ${medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDigest */ .MO)(layer.digest))} of unknown origin`;
    }
}
/** ` (Dockerfile:12)`, linked where possible; empty for what stands nowhere. */
function placeWords(origin, view) {
    const place = placeLink(origin, view);
    return place === '' ? '' : ` (${place})`;
}
/** `Dockerfile:12`, linked where possible; empty for what stands nowhere. */
function placeLink(origin, { medium, dockerfile, locate, suffix }) {
    const place = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .originPlace */ .mT)(origin, dockerfile);
    if (place === null)
        return '';
    return `${medium.place(`${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(place.path)}:${place.lines.start}`, locate(place))}${suffix}`;
}
/** The name of an origin, to begin a sentence with; foreign words keep their letters. */
function startWith(origin, name) {
    return origin.kind === 'instruction' ? name : `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   L0: () => (/* binding */ figuresUrl),
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   Uv: () => (/* binding */ summaryUrl),
/* harmony export */   iw: () => (/* binding */ fileUrl),
/* harmony export */   mT: () => (/* binding */ originPlace),
/* harmony export */   uF: () => (/* binding */ figureUrl)
/* harmony export */ });
/* harmony import */ var _lint_shellcheck_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);

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
    const page = (0,_lint_shellcheck_page_js__WEBPACK_IMPORTED_MODULE_0__/* .shellcheckPage */ .a)(finding.code);
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


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony exports suggestionBlock, htmlCode */
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(480);

/** Stands for text of which nothing can be shown. */
const empty = '(empty)';
/** Characters of untrusted text in one code span; a longer one loses its middle. */
const defaultSpan = 120;
/**
 * Shows untrusted text as code. Nothing in a code span is read as Markdown, HTML, a mention or a reference,
 * provided that its fence is longer than every run of backticks in it (CommonMark 0.31, 6.1).
 */
function codeSpan(text, limit = defaultSpan) {
    const shown = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .capMiddle */ ._v)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), limit);
    if (shown === '')
        return empty;
    const fence = '`'.repeat(longestRun(shown) + 1);
    const gap = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${gap}${shown}${rightToLeft.test(shown) ? leftToRightMark : ''}${gap}${fence}`;
}
/** Letters that run from right to left: they would take figures behind them along. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Ends the direction; inside the code, where nothing is taken for a part of a word. */
const leftToRightMark = '\u200e';
/** Words made of these characters only are plain text to Markdown wherever they stand. */
const plainWord = /^[\p{L}\p{M}\p{N}.,;:!?'"’“”()%/+=×→–—…−-]+$/u;
/** Plain words that GitHub still turns into something: addresses, emoji, commits, issues, advisories. */
const linkedWord = /:[\w+-]+:|:\/\/|www\.|\b(?:mailto|xmpp):|\b[0-9a-f]{7,}\b|\b(?:GH|GHSA|CVE)-/i;
/** Plain words that start a list or underline a heading when a line begins with them. */
const lineMarker = /^(?:[-+=]+|\d+[.)])$/;
/** Shows a short untrusted text, such as a path, as it is when that is harmless, else as code. */
function label(text, limit = defaultSpan) {
    const shown = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .capMiddle */ ._v)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), limit);
    return shown !== '' && shown.split(' ').every(isPlainAt) ? shown : codeSpan(shown, limit);
}
/**
 * Shows a sentence that may carry untrusted words. Text between backticks becomes code; any other word that
 * could mean something to Markdown or to GitHub becomes code too.
 */
function prose(text, limit = 1000) {
    const pieces = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .capMiddle */ ._v)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), limit).split('`');
    const spans = pieces.length % 2 === 1 ? pieces : [...pieces.slice(0, -2), pieces.slice(-2).join('')];
    const shown = spans.map((piece, index) => (index % 2 === 1 ? quoted(piece) : words(piece)));
    return shown.reduce(joinSpans, '').replace(/ {2,}/g, ' ').trim() || empty;
}
/** Where nothing stands between backticks, the words before and after must not become one that nobody looked at. */
function quoted(piece) {
    return piece.trim() === '' ? ' ' : codeSpan(piece);
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
    if (linkedWord.test(word) || rightToLeft.test(word))
        return false;
    return plainWord.test(word) && !(index === 0 && lineMarker.test(word));
}
/** A link whose text is Markdown made here and whose address comes from `links.ts`; plain text without one. */
function link(text, url) {
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
function fence(lines, language = 'text') {
    const mark = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return `${mark}${language}\n${lines.join('\n')}\n${mark}`;
}
/**
 * Lines that GitHub offers to commit, letter by letter; none: the lines are to go. The fence is longer than every run
 * of backticks in them, and tildes cannot end it.
 */
function suggestionBlock(lines) {
    const mark = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return [`${mark}suggestion`, ...lines, mark].join('\n');
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


/***/ }),

/***/ 9320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ smallChangesWords),
/* harmony export */   v: () => (/* binding */ matters)
/* harmony export */ });
/* harmony import */ var _policy_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5187);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4193);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);
/* harmony import */ var _movement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3912);





/** Whether a changed layer is worth a row: above the noise in a size, or counted by what the headline tells. */
function matters(group, image) {
    if (image.head.state === 'missing')
        return true;
    const { compressedChange, unpackedChange } = group;
    const change = { compressedBytes: compressedChange, unpackedBytes: unpackedChange };
    const counted = group.headLayers !== group.baseLayers && countsLayers(image);
    return counted || !(0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoise */ .ty)(change, (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .noiseFloors */ .sG)(image.head.size));
}
/** Counts the changes that are not worth a row each; nothing when the cause tells of the only one. */
function smallChangesWords(count, { shown, image }) {
    const told = shown === 0 && (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .findCause */ .l)(image) !== null ? 1 : 0;
    const left = count - told;
    if (left <= 0)
        return '';
    const noun = shown + told > 0 ? 'more layer' : 'layer';
    const floor = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(largestFloor(image));
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left, noun)} changed by less than ${floor}${left === 1 ? '' : ' each'}.`;
}
/** No small change is larger than this, in either size. */
function largestFloor(image) {
    if (image.head.state === 'missing')
        return 0;
    const { compressedBytes, unpackedBytes } = (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .noiseFloors */ .sG)(image.head.size);
    return Math.max(compressedBytes, unpackedBytes);
}
function countsLayers(image) {
    const movement = (0,_movement_js__WEBPACK_IMPORTED_MODULE_3__/* .imageMovement */ .Vt)(image);
    const told = movement.kind === 'sized' && movement.figure === 'layerCount';
    return (told ||
        image.verdict.checks.some((check) => isLayerCheck(check.id) && (0,_policy_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .limitStatus */ .K)(check) !== 'pass'));
}
function isLayerCheck(id) {
    return id === 'max-layers' || id === 'max-layer-increase';
}


/***/ }),

/***/ 5967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ markdownMedium),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   VO: () => (/* binding */ textMedium)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(480);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4285);


/** Comment and job summary. */
const markdownMedium = {
    code: (text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(text, 80),
    name: (text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(text, 60),
    sentence: (text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text),
    place: (text, url) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(text, 80), url),
};
/** Terminal and annotations: one visible line, without addresses. */
const textMedium = {
    code: (text) => plain(text, 80),
    name: (text) => plain(text, 60),
    sentence: (text) => plain(text, 1000),
    place: (text) => plain(text, 80),
};
function plain(text, limit) {
    return withoutCommands((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .capMiddle */ ._v)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text), limit));
}
/**
 * Takes the meaning from what the runner would obey in a job's log: `::command::` at the start of a line, and the
 * older `##[command]` anywhere (actions/runner, ActionCommand.TryParse).
 */
function withoutCommands(line) {
    return line.replace(/^(\s*:):/, '$1 :').replaceAll('##[', '## [');
}


/***/ }),

/***/ 6306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ missingSentence),
/* harmony export */   e: () => (/* binding */ missingSide)
/* harmony export */ });
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


/***/ }),

/***/ 5211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ modeSentences)
/* harmony export */ });
/** What makes the step's colour another than the limits alone would, a sentence each. */
function modeSentences(report, medium) {
    const { override, reportOnly } = report;
    return [
        ...(override === undefined ? [] : [overrideSentence(override, { report, medium })]),
        ...(reportOnly ? ['Report only: this result does not fail the check.'] : []),
    ];
}
/** `max-increase is overridden by the label size-ok, which mona set on 2026-01-31 at 09:15 UTC.` */
function overrideSentence({ label, by, at, unknownWhy }, { report, medium }) {
    const words = `${overriddenChecks(report, medium)} overridden by the label ${medium.code(label)}`;
    if (unknownWhy !== null) {
        return `${words}; who set it is not known: ${medium.sentence(unknownWhy)}.`;
    }
    // A name that is not in a code span would be told about it by GitHub.
    const who = by === null ? 'an account that is gone' : medium.code(by);
    return `${words}, which ${who} set${timeWords(at)}.`;
}
/** The checks that passed by the label, in the order of the report, with their verb. */
function overriddenChecks({ images }, medium) {
    const checks = images.flatMap(({ verdict }) => verdict.checks);
    const overridden = checks.filter((check) => check.overridden === true);
    const names = [...new Set(overridden.map(({ id }) => medium.code(id)))];
    const last = names.pop() ?? '';
    return names.length === 0 ? `${last} is` : `${names.join(', ')} and ${last} are`;
}
/** ` on 2026-01-31 at 09:15 UTC`; empty for anything else than such a time. */
function timeWords(at) {
    const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d+)?Z$/.exec(at ?? '') ?? [];
    return day === undefined || time === undefined ? '' : ` on ${day} at ${time} UTC`;
}


/***/ }),

/***/ 4313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ imageMovement),
/* harmony export */   nY: () => (/* binding */ decidingChecks),
/* harmony export */   nz: () => (/* binding */ judgedSize)
/* harmony export */ });
/* harmony import */ var _policy_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5187);
/* harmony import */ var _shown_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5610);


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
    'max-new-vulnerabilities',
    'lint-threshold',
];
/** The checks that gave the image its verdict, the most telling first. */
function decidingChecks(image) {
    const status = (0,_shown_status_js__WEBPACK_IMPORTED_MODULE_0__/* .shownStatus */ .O4)(image);
    return image.verdict.checks
        .filter((check) => (0,_shown_status_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStatus */ .dO)(check) === status)
        .toSorted((first, second) => checkOrder.indexOf(first.id) - checkOrder.indexOf(second.id));
}
/** The size that a check judges: limits speak of the compressed size unless they say `unpacked`. */
function judgedSize(check) {
    return /\sunpacked$/i.test(check.limit?.trim() ?? '') ? 'unpackedBytes' : 'compressedBytes';
}
function figuresOf(image) {
    const check = decidingChecks(image)[0];
    const unpackedFirst = check !== undefined &&
        (0,_policy_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .limitStatus */ .K)(check) !== 'pass' &&
        (check.id === 'max-size' || check.id === 'max-increase') &&
        judgedSize(check) === 'unpackedBytes';
    return unpackedFirst
        ? ['unpackedBytes', 'compressedBytes', 'layerCount']
        : ['compressedBytes', 'unpackedBytes', 'layerCount'];
}


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nb: () => (/* binding */ noiseFloor),
/* harmony export */   sG: () => (/* binding */ noiseFloors),
/* harmony export */   ty: () => (/* binding */ isNoise)
/* harmony export */ });
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


/***/ }),

/***/ 12:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ fixWords),
/* harmony export */   Ic: () => (/* binding */ droppedWords),
/* harmony export */   U$: () => (/* binding */ proofSentence),
/* harmony export */   XO: () => (/* binding */ fixPlace),
/* harmony export */   ki: () => (/* binding */ fixSaving),
/* harmony export */   xU: () => (/* binding */ droppedReason)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);

/** What building the image with fixes has shown; null when nothing was tried. */
function proofSentence({ head, proof }) {
    if (proof === undefined || head.state !== 'measured')
        return null;
    const { size, fixes, dropped } = proof;
    if (size === null) {
        const which = dropped.length === 1 ? 'The one fix' : `None of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(dropped.length)} fixes`;
        return `${which} that a machine can make ${dropped.length === 1 ? 'does not hold' : 'holds'}.`;
    }
    const unpacked = movement(head.size.unpackedBytes, size.unpackedBytes);
    const compressed = movement(head.size.compressedBytes, size.compressedBytes);
    const how = `measured by building it with ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(fixes.length, 'fix', 'fixes')}`;
    return `Proven: ${unpacked} unpacked, ${compressed} compressed, ${how}.`;
}
/** `1.02 GB → 402 MB (−60.6%)`. */
function movement(from, to) {
    const percent = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercentChange */ .vW)(to - from, from);
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(from)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(to)}${percent === null || to === from ? '' : ` (${percent})`}`;
}
/** `120 MB`, negative when the image gets larger; a dash for what was only built together with others. */
function fixSaving(saving, figure) {
    if (saving === null)
        return '–';
    const bytes = saving[figure];
    return bytes < 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(bytes) : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes);
}
/** What a fix does, and which packages go with it. */
function fixWords({ summary, removedPackages }, medium) {
    return `${medium.sentence(`${summary}.`)}${packageWords(removedPackages, medium)}`;
}
/** Packages that a sentence names. */
const namedPackages = 6;
function packageWords(names, medium) {
    if (names.length === 0)
        return '';
    const shown = names.slice(0, namedPackages).map((name) => medium.code(name));
    const left = names.length - shown.length;
    const rest = left === 0 ? '' : ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(left)} more`;
    return ` Gone with it: ${shown.join(', ')}${rest}.`;
}
/** Where a fix changes something: `Dockerfile:12`, or the ignore file. */
function fixPlace({ file, lines }) {
    return lines === null ? file : `${file}:${lines.start}`;
}
/** The title above fixes that were not kept. */
function droppedWords({ dropped }) {
    return `Not kept: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(dropped.length, 'fix', 'fixes')}`;
}
/** What a fix would have done, and why it was not kept. */
function droppedReason({ reason }, medium) {
    return medium.sentence(reason);
}


/***/ }),

/***/ 4848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ recordedSentence)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);

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
    const age = ageMs < dayMs ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ageMs) : daysOf(ageMs);
    return `on ${day} at ${time.slice(0, 5)} UTC, ${age} before this one`;
}
const dayMs = 24 * 3_600_000;
function daysOf(ageMs) {
    const days = Math.floor(ageMs / dayMs);
    return days === 1 ? '1 day' : `${days} days`;
}


/***/ }),

/***/ 643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* unused harmony export makeSarif */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lint_shellcheck_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5745);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(480);



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
        ...describePage(code),
        help: { text: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(remedy) },
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: ['correctness'], 'problem.severity': problemSeverities[severity] },
    }));
}
/** Code scanning shows the short description as an alert's title. */
function describePage(code) {
    const page = (0,_lint_shellcheck_page_js__WEBPACK_IMPORTED_MODULE_2__/* .shellcheckPage */ .a)(code);
    if (page === null)
        return { shortDescription: { text: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(code) } };
    return { shortDescription: { text: `ShellCheck ${code}` }, helpUri: page };
}
function resultOf(finding) {
    const { code, severity, message, remedy, introduced, fix } = finding;
    return {
        ruleId: code,
        level: levels[severity],
        message: { text: `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(message)} ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(remedy)}` },
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
        description: { text: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(summary) },
        artifactChanges: [{ artifactLocation: artifactOf(finding), replacements }],
    };
}
/** Equal findings of a file are told apart by their order. */
function fingerprinter() {
    const seen = new Map();
    return ({ file, code, instruction, message }) => {
        const text = JSON.stringify([code, instruction, message]);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
        const key = `${file}\0${hash}`;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return `${hash}:${count}`;
    };
}


/***/ }),

/***/ 8667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ adviceTable),
/* harmony export */   VK: () => (/* binding */ newAdviceSections),
/* harmony export */   qW: () => (/* binding */ standingAdviceSection)
/* harmony export */ });
/* harmony import */ var _advice_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5396);
/* harmony import */ var _layer_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4079);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4285);
/* harmony import */ var _medium_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5967);
/* harmony import */ var _make_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1103);





/** What the pull request brought and could go, openly: a sentence with the total, and the places. */
function newAdviceSections(context) {
    const advice = (0,_advice_words_js__WEBPACK_IMPORTED_MODULE_0__/* .newAdvice */ .rD)(context.image);
    if (advice.length === 0)
        return [];
    const { extent, under } = context;
    const place = { name: 'pieces of advice', priority: _make_section_js__WEBPACK_IMPORTED_MODULE_3__/* .priorities */ .vx.advice, under };
    const [open, ...more] = (0,_make_section_js__WEBPACK_IMPORTED_MODULE_3__/* .tableSections */ .To)(adviceTable(advice, viewHead(context)), { place, extent });
    if (open === undefined)
        return [];
    return [{ ...open, open: `${(0,_advice_words_js__WEBPACK_IMPORTED_MODULE_0__/* .newAdviceWords */ .Oz)(advice)}\n\n${open.open}` }, ...more];
}
/** Everything else that could go, collapsed, with its total. */
function standingAdviceSection(context) {
    const advice = (0,_advice_words_js__WEBPACK_IMPORTED_MODULE_0__/* .standingAdvice */ .N6)(context.image);
    if (advice.length === 0)
        return null;
    return (0,_make_section_js__WEBPACK_IMPORTED_MODULE_3__/* .collapsedTable */ .GX)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlText */ .js)((0,_advice_words_js__WEBPACK_IMPORTED_MODULE_0__/* .standingWords */ .o4)(context.image)), {
        lines: adviceTable(advice, viewHead(context)),
        place: { name: 'standing savings', priority: _make_section_js__WEBPACK_IMPORTED_MODULE_3__/* .priorities */ .vx.standing, under: context.under },
    });
}
/** Advice in a table: what it saves, what could go and what to do, and who brings it. */
function adviceTable(advice, view) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([
        ['saves', 'right'],
        ['compressed', 'right'],
        ['what', 'left'],
        ['where', 'left'],
    ], advice.map((one) => [
        (0,_advice_words_js__WEBPACK_IMPORTED_MODULE_0__/* .savingWords */ .Yp)(one),
        (0,_advice_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecret */ .$f)(one) ? '–' : `≈\u00a0${(0,_advice_words_js__WEBPACK_IMPORTED_MODULE_0__/* .compressedWords */ .HH)(one)}`,
        `${(0,_advice_words_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceWords */ .eD)(one, view)}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(one.remedy)}`,
        wherePlace(one, view),
    ]));
}
/** The instruction's place in the Dockerfile; a layer whose instruction is not known is named. */
function wherePlace({ layer }, view) {
    const origin = view.layers[layer]?.origin;
    const place = origin === undefined ? '' : (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .aE)(origin, view);
    return place === '' ? (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameLayer */ .Rb)(layer, view) : place;
}
function viewHead({ image, report }) {
    return (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .viewLayers */ .Ui)(image, { subject: report.subject, medium: _medium_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownMedium */ .Bv, side: 'head' });
}


/***/ }),

/***/ 1103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ collapsedTable),
/* harmony export */   To: () => (/* binding */ tableSections),
/* harmony export */   lL: () => (/* binding */ wholeSection),
/* harmony export */   pe: () => (/* binding */ collapsedText),
/* harmony export */   vx: () => (/* binding */ priorities)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4285);


/** What is shown first when room is short. */
const priorities = {
    headline: 0,
    verdict: 1,
    heading: 2,
    cause: 3,
    changes: 4,
    waste: 5,
    settings: 6,
    vulnerabilities: 7,
    advice: 8,
    proof: 9,
    findings: 10,
    places: 11,
    log: 12,
    notes: 13,
    checks: 14,
    packages: 15,
    standing: 16,
    rest: 17,
    subject: 18,
    files: 19,
    unchanged: 20,
    weight: 21,
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
                collapsedTable(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(rest.length)} more ${place.name}`, {
                    lines: { head, rows: rest },
                    place: { ...place, priority: priorities.rest },
                }),
            ]),
    ];
}
/** A table in a collapsed block, cut at whole rows; the title is HTML. */
function collapsedTable(title, { lines, place }) {
    const { open, close } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title);
    return { ...place, open: `${open}\n${lines.head}\n`, rows: lines.rows, close: `\n${close}` };
}
/** Lines in a collapsed block, shown whole or not at all; the title is HTML. */
function collapsedText(title, { text, place }) {
    const { open, close } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title);
    return { ...place, open: `${open}\n`, rows: [text], close: `\n${close}` };
}


/***/ }),

/***/ 5596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ overviewSections)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4285);
/* harmony import */ var _make_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1103);



/** A table of the images to look at, and a collapsed one of those that nobody needs to. */
function overviewSections(loud, { quiet, extent }) {
    const place = { name: 'images', priority: _make_section_js__WEBPACK_IMPORTED_MODULE_1__/* .priorities */ .vx.verdict, under: null };
    const open = (0,_make_section_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSections */ .To)(overviewTable(loud), { place, extent });
    const collapsed = (0,_make_section_js__WEBPACK_IMPORTED_MODULE_1__/* .collapsedTable */ .GX)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(quiet.length, 'unchanged image'), {
        lines: overviewTable(quiet),
        place: { ...place, priority: _make_section_js__WEBPACK_IMPORTED_MODULE_1__/* .priorities */ .vx.unchanged },
    });
    return [...open, collapsed].filter((section) => section.rows.length > 0);
}
function overviewTable(rows) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([
        ['', 'left'],
        ['image', 'left'],
        ['compressed size', 'right'],
        ['change', 'right'],
        ['layers', 'right'],
    ], rows.map((row) => [
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .statusMark */ .w8)(row.status),
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(row.name, 60), row.remark].filter((part) => part !== '').join(' '),
        ...sizeCells(row),
    ]));
}
/** The compressed size and its change, and the layers. */
function sizeCells({ head, base }) {
    if (head === null)
        return ['–', '–', '–'];
    const size = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(head.compressedBytes);
    if (base === null)
        return [size, '–', String(head.layerCount)];
    const change = head.compressedBytes - base.compressedBytes;
    const layers = head.layerCount - base.layerCount;
    return [
        size,
        change === 0 ? 'same' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change, base.compressedBytes),
        layers === 0 ? String(head.layerCount) : `${head.layerCount} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCountChange */ .lq)(layers)})`,
    ];
}


/***/ }),

/***/ 861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sizesInWords),
/* harmony export */   E: () => (/* binding */ sizesSection)
/* harmony export */ });
/* harmony import */ var _policy_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5187);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3303);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4285);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3912);
/* harmony import */ var _make_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1103);






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
    return (0,_make_section_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeSection */ .lL)([lines.head, ...lines.rows].join('\n'), {
        name: 'sizes',
        priority: _make_section_js__WEBPACK_IMPORTED_MODULE_1__/* .priorities */ .vx.cause,
        under: context.under,
    });
}
/** In a comment waste has a row when it moved, or when its limit is not kept. */
function showsWaste(head, { image, extent }) {
    if (extent === 'summary')
        return true;
    const moved = Math.abs(image.comparison?.wasteChange ?? 0);
    return (moved >= (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .noiseFloor */ .nb)(head.size.unpackedBytes) ||
        image.verdict.checks.some((check) => isWasteCheck(check.id) && (0,_policy_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .limitStatus */ .K)(check) === 'fail'));
}
function isWasteCheck(id) {
    return id === 'max-waste' || id === 'max-waste-increase';
}
function wasteName({ docsUrl }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)('waste', (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .figureUrl */ .uF)(docsUrl, 'waste'));
}
/** `112 MB compressed, 301 MB unpacked, 8 layers`. */
function sizesInWords({ size }) {
    const compressed = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size.compressedBytes)} compressed`;
    const unpacked = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size.unpackedBytes)} unpacked`;
    return `${compressed}, ${unpacked}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(size.layerCount, 'layer')}`;
}
function comparisonTable({ base, head }, waste) {
    const sizes = named.map(([figure, name]) => byteRow(name, [base.size[figure], head.size[figure]]));
    const wasted = waste.map((name) => byteRow(name, [base.contents.wastedBytes, head.contents.wastedBytes]));
    const layers = head.size.layerCount - base.size.layerCount;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([
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
            layers === 0 ? 'same' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCountChange */ .lq)(layers),
        ],
    ]);
}
function byteRow(name, [before, after]) {
    const change = after === before ? 'same' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(after - before, before);
    return [name, ...(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytesApart */ .$x)(before, after), change];
}
function headTable(head, waste) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([
        ['', 'left'],
        ['head', 'right'],
    ], [
        ...named.map(([figure, name]) => [name, (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(head.size[figure])]),
        ...waste.map((name) => [name, (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(head.contents.wastedBytes)]),
        ['layers', String(head.size.layerCount)],
    ]);
}


/***/ }),

/***/ 8243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ footerWords),
/* harmony export */   A_: () => (/* binding */ subjectSection),
/* harmony export */   NG: () => (/* binding */ footerSection),
/* harmony export */   dY: () => (/* binding */ notesSection)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3303);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4285);
/* harmony import */ var _recorded_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4848);
/* harmony import */ var _make_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1103);





/** What was compared and why that base, how it was built, and what the sizes mean. */
function subjectSection({ report, image, under, docsUrl }) {
    const { subject } = report;
    const lines = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([
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
    const place = { name: 'comparisons', priority: _make_section_js__WEBPACK_IMPORTED_MODULE_2__/* .priorities */ .vx.subject, under };
    return (0,_make_section_js__WEBPACK_IMPORTED_MODULE_2__/* .collapsedText */ .pe)('What was compared', { text: text.join('\n'), place });
}
function explanations({ report, image, docsUrl, }) {
    const figures = (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .figuresUrl */ .L0)(docsUrl);
    const recorded = (0,_recorded_words_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedSentence */ ._)(image);
    return [
        `- ${recipeWords(image)}; compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(report.subject.baseWhy)}.`,
        ...(recorded === null ? [] : [`- ${recorded}`]),
        '- Compressed size: the layers as a registry stores them and a pull downloads them.',
        '- Unpacked size: the files of all layers on disk, also those that a later layer hides.',
        ...(figures === null ? [] : [`- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)('What every figure means', figures)}.`]),
    ];
}
/** A stage that could not do all of its work, said quietly. Null when every stage did. */
function notesSection(notes) {
    if (notes.length === 0)
        return null;
    const lines = notes.map(({ message }) => `> Note: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(message)}`);
    return (0,_make_section_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeSection */ .lL)(lines.join('\n>\n'), {
        name: 'notes',
        priority: _make_section_js__WEBPACK_IMPORTED_MODULE_2__/* .priorities */ .vx.notes,
        under: null,
    });
}
/** The last line: who says this of which commits, and where the rest is. */
function footerSection(report, extent) {
    return (0,_make_section_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeSection */ .lL)(`<sub>${footerWords(report, extent).replace(/^head/, 'Head')}</sub>`, {
        name: 'footer',
        priority: _make_section_js__WEBPACK_IMPORTED_MODULE_2__/* .priorities */ .vx.headline,
        under: null,
    });
}
/** `head abc1234 against base def5678 · job summary · Dockweigh 1.0.0`. */
function footerWords({ subject, tool }, extent) {
    const base = subject.baseCommit === null ? '' : ` against base ${commitLink(subject, subject.baseCommit)}`;
    const head = subject.headShown === null ? '' : `head ${commitLink(subject, subject.headShown)}${base} · `;
    const url = extent === 'summary' ? null : (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryUrl */ .Uv)(subject);
    const summary = url === null ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)('job summary', url)} · `;
    return `${head}${summary}Dockweigh ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(tool.version)}`;
}
const cacheWords = { imported: 'used', 'not-used': 'not used', failed: 'failed' };
function sideCells(side) {
    if (side.state === 'missing')
        return [missingWords[side.reason], '–', '–', '–', '–', '–'];
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDigest */ .MO)(side.digest)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(side.platform), ...buildCells(side)];
}
function buildCells({ build, recorded }) {
    if (recorded !== null)
        return ['by an earlier run', '–', '–', '–'];
    if (build === null)
        return ['not built', '–', '–', '–'];
    return [
        String(build.stepsBuilt),
        String(build.stepsCached),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(build.durationMs),
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
    return commit === null ? '–' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCommit */ .Hs)(commit)), (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .commitUrl */ .Bg)(subject, commit));
}
function recipeWords({ subject, head }) {
    if (head.state === 'measured' && head.build === null)
        return 'Read, not built';
    const target = subject.target === null ? '' : `, target ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(subject.target)}`;
    return `Built from ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(subject.dockerfile)} with context ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(subject.context)}${target}`;
}


/***/ }),

/***/ 1414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ settingWords),
/* harmony export */   t: () => (/* binding */ runningSettings)
/* harmony export */ });
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
        return `${names[setting]} ${quote(base, medium)} → ${quote(head, medium)}`;
    return `${names[setting]} ${quote(kind === 'added' ? head : base, medium)} ${kind}`;
}
function quote(value, medium) {
    return value === null ? 'none' : medium.code(value);
}


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ shownStatuses),
/* harmony export */   JE: () => (/* binding */ reportStatus),
/* harmony export */   O4: () => (/* binding */ shownStatus),
/* harmony export */   dO: () => (/* binding */ checkStatus)
/* harmony export */ });
/* unused harmony export worstShown */
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

/***/ 2542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

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

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/report/document.ts + 14 modules
var report_document = __webpack_require__(6079);
;// CONCATENATED MODULE: ./src/report/summary.ts



/** A step's summary may have 1 MiB; a larger one is dropped whole. The rest is for what other code adds. */
const summaryLimit = 1_000_000;
/** The job summary: the comment and everything it leaves out. */
function renderSummary(report, options) {
    return fitSections((0,report_document/* documentSections */._Q)(report, { ...options, extent: 'summary' }), {
        limit: options.limit ?? summaryLimit,
        measure: (text) => Buffer.byteLength(text, 'utf8'),
        describeRest: ({ left }) => `${(0,format/* formatNumber */.ZV)(left)} more in the JSON report.`,
        describeCuts: cutWords,
    });
}
function cutWords(cuts) {
    const list = cuts
        .map(({ name, left, total }) => left === total ? name : `${(0,format/* formatNumber */.ZV)(left)} of ${(0,format/* formatNumber */.ZV)(total)} ${name}`)
        .join(', ');
    return `Shortened to fit a job summary. Left out: ${list}. The JSON report has them.`;
}


/***/ }),

/***/ 2869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ adviceLines),
  k: () => (/* binding */ newAdviceLines)
});

// EXTERNAL MODULE: ./src/report/advice-words.ts
var advice_words = __webpack_require__(5396);
// EXTERNAL MODULE: ./src/report/facts/hint-facts.ts
var hint_facts = __webpack_require__(6171);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
;// CONCATENATED MODULE: ./src/report/hint-words.ts


/** A hint as a place and one sentence or two. */
function hintWords(hint, medium) {
    if (hint.kind === 'base-image')
        return siblingWords(hint, medium);
    const place = medium.place(`${hint.file}:${hint.install.line}`, null);
    const cost = `Every source change repeats ${(0,format/* formatDuration */.a3)(hint.repeatedMs)} of this build`;
    return `${place}: ${cost}: ${(0,hint_facts/* orderWords */.WS)(hint, medium)}`;
}
function siblingWords({ current, sibling, tradeOff, file, line }, medium) {
    const sizes = `${(0,format/* formatBytes */.z3)(sibling.compressedBytes)} compressed, not ${(0,format/* formatBytes */.z3)(current.compressedBytes)}`;
    const place = medium.place(`${file}:${line}`, null);
    return `${place}: ${medium.code(sibling.reference)} in place of ${medium.code(current.reference)} is ${sizes}. ${medium.sentence(tradeOff)}`;
}

// EXTERNAL MODULE: ./src/report/layer-words.ts
var layer_words = __webpack_require__(4079);
// EXTERNAL MODULE: ./src/report/medium.ts
var medium = __webpack_require__(5967);
;// CONCATENATED MODULE: ./src/report/terminal-advice.ts




/** What the pull request brought and could go; all the rest as one line. */
function newAdviceLines(image, subject) {
    const advice = (0,advice_words/* newAdvice */.rD)(image);
    const view = (0,layer_words/* viewLayers */.Ui)(image, { subject, medium: medium/* textMedium */.VO, side: 'head' });
    return [
        ...(advice.length === 0 ? [] : [(0,advice_words/* newAdviceWords */.Oz)(advice), ...adviceLines(advice, view)]),
        ...((0,advice_words/* standingAdvice */.N6)(image).length === 0 ? [] : [`${(0,advice_words/* standingWords */.o4)(image)}.`]),
        ...(image.hints ?? []).map((hint) => hintWords(hint, medium/* textMedium */.VO)),
    ];
}
/** Each piece of advice: where and what it saves, then what could go and what to do. */
function adviceLines(advice, view) {
    return advice.flatMap((one) => [
        `  ${(0,layer_words/* nameLayer */.Rb)(one.layer, view)}  ${savedWords(one)}`.trimEnd(),
        `      ${(0,advice_words/* adviceWords */.eD)(one, view)} ${medium/* textMedium */.VO.sentence(one.remedy)}`,
    ]);
}
function savedWords(one) {
    return (0,advice_words/* isSecret */.$f)(one) ? '' : `${(0,advice_words/* savingWords */.Yp)(one)}, about ${(0,advice_words/* compressedWords */.HH)(one)} compressed`;
}


/***/ }),

/***/ 4698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ factLines),
/* harmony export */   Uh: () => (/* binding */ newWasteLines),
/* harmony export */   nF: () => (/* binding */ attributionLines),
/* harmony export */   xp: () => (/* binding */ changeBlocks)
/* harmony export */ });
/* harmony import */ var _attribution_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9535);
/* harmony import */ var _facts_change_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2154);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2011);
/* harmony import */ var _layer_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4079);
/* harmony import */ var _medium_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5967);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3912);
/* harmony import */ var _setting_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1414);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4890);
/* harmony import */ var _waste_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1144);









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
        ...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .textTable */ .ed)([names, ...rows], lefts).map((line) => `  ${line}`),
        ...(left === 0 ? [] : [`  ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(left)} more`]),
    ];
}
/** Who answers for the change, below the sentence of its cause. */
function attributionLines(image) {
    const words = (0,_attribution_words_js__WEBPACK_IMPORTED_MODULE_0__/* .attributionWords */ .R)(image);
    return words === null ? [] : [words];
}
/** What the pull request made the image carry in vain, as far as no advice speaks of it. */
function newWasteLines(image, subject) {
    const view = (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_3__/* .viewLayers */ .Ui)(image, { subject, medium: _medium_js__WEBPACK_IMPORTED_MODULE_4__/* .textMedium */ .VO, side: 'head' });
    return (0,_waste_words_js__WEBPACK_IMPORTED_MODULE_7__/* .toldWaste */ .G)(image, view).map((sentence) => `Waste: ${sentence}`);
}
const listedRows = 10;
/** Where the change is, how containers run otherwise, and which packages and files moved. */
function changeBlocks({ comparison, head, ...image }) {
    if (comparison === null || head.state === 'missing')
        return [];
    const moved = comparison.directories.reduce((sum, { movedBytes }) => sum + movedBytes, 0);
    const matters = moved >= (0,_noise_js__WEBPACK_IMPORTED_MODULE_8__/* .noiseFloor */ .nb)(head.size.unpackedBytes);
    const settings = (0,_setting_words_js__WEBPACK_IMPORTED_MODULE_5__/* .runningSettings */ .t)({ comparison, head, ...image });
    const files = (0,_facts_change_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .fileFacts */ .AE)(comparison, _medium_js__WEBPACK_IMPORTED_MODULE_4__/* .textMedium */ .VO);
    return [
        matters ? factLines((0,_facts_change_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFacts */ .Bb)(comparison, _medium_js__WEBPACK_IMPORTED_MODULE_4__/* .textMedium */ .VO)) : [],
        settings.length === 0
            ? []
            : ['Settings', ...settings.map((change) => `  ${(0,_setting_words_js__WEBPACK_IMPORTED_MODULE_5__/* .settingWords */ .Y)(change, _medium_js__WEBPACK_IMPORTED_MODULE_4__/* .textMedium */ .VO)}`)],
        factLines((0,_facts_change_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .packageFacts */ .WH)(comparison, _medium_js__WEBPACK_IMPORTED_MODULE_4__/* .textMedium */ .VO), listedRows),
        matters ? factLines(files, listedRows) : files.rows.length === 0 ? [] : [files.title],
    ];
}


/***/ }),

/***/ 1259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ proofLines)
/* harmony export */ });
/* harmony import */ var _medium_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5967);
/* harmony import */ var _proof_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12);


/** What building the image with fixes has shown; nothing when none was tried. */
function proofLines(image) {
    const sentence = (0,_proof_words_js__WEBPACK_IMPORTED_MODULE_1__/* .proofSentence */ .U$)(image);
    const { proof } = image;
    if (sentence === null || proof === undefined)
        return [];
    return [
        sentence,
        ...proof.fixes.flatMap(fixLines),
        ...(proof.dropped.length === 0 ? [] : [(0,_proof_words_js__WEBPACK_IMPORTED_MODULE_1__/* .droppedWords */ .Ic)(proof)]),
        ...proof.dropped.flatMap((fix) => [
            `  ${_medium_js__WEBPACK_IMPORTED_MODULE_0__/* .textMedium */ .VO.place((0,_proof_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fixPlace */ .XO)(fix), null)}  ${_medium_js__WEBPACK_IMPORTED_MODULE_0__/* .textMedium */ .VO.sentence(`${fix.summary}.`)}`,
            `      ${(0,_proof_words_js__WEBPACK_IMPORTED_MODULE_1__/* .droppedReason */ .xU)(fix, _medium_js__WEBPACK_IMPORTED_MODULE_0__/* .textMedium */ .VO)}`,
        ]),
    ];
}
function fixLines(fix) {
    const saved = fix.saving === null
        ? 'measured together with the others'
        : `saves ${(0,_proof_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fixSaving */ .ki)(fix.saving, 'unpackedBytes')}, ${(0,_proof_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fixSaving */ .ki)(fix.saving, 'compressedBytes')} compressed`;
    return [
        `  ${_medium_js__WEBPACK_IMPORTED_MODULE_0__/* .textMedium */ .VO.place((0,_proof_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fixPlace */ .XO)(fix), null)}  ${saved}`,
        `      ${(0,_proof_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fixWords */ .B0)(fix, _medium_js__WEBPACK_IMPORTED_MODULE_0__/* .textMedium */ .VO)}`,
    ];
}


/***/ }),

/***/ 1067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/report/headline.ts + 2 modules
var headline = __webpack_require__(9157);
// EXTERNAL MODULE: ./src/report/medium.ts
var medium = __webpack_require__(5967);
// EXTERNAL MODULE: ./src/report/mode-words.ts
var mode_words = __webpack_require__(5211);
// EXTERNAL MODULE: ./src/report/recorded-words.ts
var recorded_words = __webpack_require__(4848);
// EXTERNAL MODULE: ./src/report/cause-words.ts + 1 modules
var cause_words = __webpack_require__(2683);
// EXTERNAL MODULE: ./src/report/check-words.ts
var check_words = __webpack_require__(7666);
// EXTERNAL MODULE: ./src/report/findings.ts
var report_findings = __webpack_require__(9334);
// EXTERNAL MODULE: ./src/report/layer-groups.ts + 1 modules
var layer_groups = __webpack_require__(6572);
// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
// EXTERNAL MODULE: ./src/report/layer-words.ts
var layer_words = __webpack_require__(4079);
// EXTERNAL MODULE: ./src/report/matters.ts
var matters = __webpack_require__(9320);
// EXTERNAL MODULE: ./src/report/missing-words.ts
var missing_words = __webpack_require__(6306);
// EXTERNAL MODULE: ./src/report/terminal-advice.ts + 1 modules
var terminal_advice = __webpack_require__(2869);
// EXTERNAL MODULE: ./src/report/terminal-proof.ts
var terminal_proof = __webpack_require__(1259);
// EXTERNAL MODULE: ./src/report/terminal-facts.ts
var terminal_facts = __webpack_require__(4698);
// EXTERNAL MODULE: ./src/report/shown-status.ts
var shown_status = __webpack_require__(5610);
// EXTERNAL MODULE: ./src/report/terminal-text.ts
var terminal_text = __webpack_require__(4890);
// EXTERNAL MODULE: ./src/report/facts/vulnerability-facts.ts
var vulnerability_facts = __webpack_require__(4494);
;// CONCATENATED MODULE: ./src/report/terminal-vulnerabilities.ts



const listedRows = 10;
/** Known vulnerabilities that came or went: those that the pull request answers for first. */
function vulnerabilityBlocks(image, subject) {
    const tables = (0,vulnerability_facts/* vulnerabilityTables */.sX)(image, { subject, medium: medium/* textMedium */.VO });
    return tables.map((table) => (0,terminal_facts/* factLines */.Kp)(table, listedRows));
}

// EXTERNAL MODULE: ./src/report/untrusted.ts
var untrusted = __webpack_require__(480);
;// CONCATENATED MODULE: ./src/report/terminal-image.ts



















/** Everything about one image below its headline. */
function imageBlocks(image, { report, colour }) {
    const title = report.images.length > 1 ? [titleLine(image, colour)] : [];
    const cause = (0,cause_words/* causeSentence */.J)(image, { subject: report.subject, medium: medium/* textMedium */.VO });
    return [
        [...title, ...(cause === null ? missingLines(image) : [cause, ...(0,terminal_facts/* attributionLines */.nF)(image)])],
        sizeLines(image),
        recordedLines(image),
        checkLines(image, colour),
        (0,terminal_facts/* newWasteLines */.Uh)(image, report.subject),
        layerLines(image),
        ...(0,terminal_facts/* changeBlocks */.xp)(image),
        ...vulnerabilityBlocks(image, report.subject),
        (0,terminal_advice/* newAdviceLines */.k)(image, report.subject),
        (0,terminal_proof/* proofLines */.U)(image),
        findingLines(image, colour),
    ];
}
/** An image's own headline, among several. */
function titleLine(image, colour) {
    const { status, words } = (0,headline/* imageHeadline */.WB)(image, { medium: medium/* textMedium */.VO, name: image.subject.name });
    return `${(0,terminal_text/* statusWord */.Hm)(status, colour)}  ${words}`;
}
function missingLines(image) {
    const sentence = (0,missing_words/* missingSentence */.U)(image, medium/* textMedium */.VO);
    const log = (0,untrusted/* logTail */.RB)((0,missing_words/* missingSide */.e)(image)?.log ?? [], { lines: 20, width: 200 });
    return [
        ...(sentence === null ? [] : [sentence]),
        ...log.map((line) => `  | ${(0,medium/* withoutCommands */.Df)(line)}`),
    ];
}
function sizeLines({ head, base }) {
    if (head.state === 'missing')
        return [];
    return (0,terminal_text/* textTable */.ed)(base.state === 'missing' ? headRows(head) : comparedRows(base, head), [0]);
}
function recordedLines(image) {
    const sentence = (0,recorded_words/* recordedSentence */._)(image);
    return sentence === null ? [] : [sentence];
}
const figures = [
    ['compressedBytes', 'compressed size'],
    ['unpackedBytes', 'unpacked size'],
];
function headRows({ size, contents }) {
    return [
        ...figures.map(([figure, name]) => [name, (0,format/* formatBytes */.z3)(size[figure])]),
        ['waste', (0,format/* formatBytes */.z3)(contents.wastedBytes)],
        ['layers', String(size.layerCount)],
    ];
}
function comparedRows(base, head) {
    const layers = head.size.layerCount - base.size.layerCount;
    const sizes = figures.map(([figure, name]) => byteRow(name, [base.size[figure], head.size[figure]]));
    const change = layers === 0 ? 'same' : (0,format/* formatCountChange */.lq)(layers);
    return [
        ['', 'base', 'head', 'change'],
        ...sizes,
        byteRow('waste', [base.contents.wastedBytes, head.contents.wastedBytes]),
        ['layers', String(base.size.layerCount), String(head.size.layerCount), change],
    ];
}
function byteRow(name, [before, after]) {
    const change = before === after ? 'same' : (0,format/* formatChange */.eD)(after - before, before);
    return [name, ...(0,format/* formatBytesApart */.$x)(before, after), change];
}
function checkLines(image, colour) {
    const checks = image.verdict.checks.filter(({ id }) => id !== 'build');
    if (checks.length === 0)
        return [];
    return ['Checks', ...checks.map((check) => `  ${checkLine(check, { image, colour })}`)];
}
function checkLine(check, { image, colour }) {
    const actual = (0,check_words/* actualWords */.u)(check, image);
    const limit = (0,check_words/* limitWords */.v)(check);
    const words = actual === null || limit === null || check.id === 'lint-threshold'
        ? medium/* textMedium */.VO.sentence(check.reason)
        : `${actual}, limit ${medium/* textMedium */.VO.name(limit)}`;
    const suffix = check.overridden === true ? ' (overridden)' : '';
    return `${(0,terminal_text/* statusWord */.Hm)((0,shown_status/* checkStatus */.dO)(check), colour)}  ${check.id}: ${words}${suffix}`;
}
function layerLines(image) {
    const all = image.comparison === null ? [] : (0,layer_groups/* changedGroups */.lf)(image.comparison);
    const groups = all.filter((group) => (0,matters/* matters */.v)(group, image));
    const rest = (0,matters/* smallChangesWords */.O)(all.length - groups.length, { shown: groups.length, image });
    if (groups.length === 0)
        return rest === '' ? [] : [rest];
    const rows = groups.map((group) => layerRow(group, image));
    const head = ['', 'compressed', 'unpacked', '', ''];
    return [
        'Changed layers',
        ...(0,terminal_text/* textTable */.ed)([head, ...rows], [0, 3, 4]).map((line) => `  ${line}`),
        ...(rest === '' ? [] : [`  ${rest}`]),
    ];
}
function layerRow(group, { subject }) {
    const origin = (0,layer_groups/* shownOrigin */.wN)(group);
    const place = (0,links/* originPlace */.mT)(origin, subject.dockerfile);
    return [
        group.kind,
        (0,format/* formatByteChange */.Ul)(group.compressedChange),
        (0,format/* formatByteChange */.Ul)(group.unpackedChange),
        place === null ? '' : medium/* textMedium */.VO.place(`${place.path}:${place.lines.start}`, null),
        (0,layer_words/* originWords */.uY)(origin, { medium: medium/* textMedium */.VO, layer: group.row?.head ?? group.row?.base ?? null }),
    ];
}
function findingLines({ findings }, colour) {
    const fresh = (0,report_findings/* sortFindings */.Tc)(findings.filter(report_findings/* isNewFinding */.C3));
    const standing = findings.length - fresh.length;
    const rest = standing === 0 ? [] : [`${(0,format/* formatCount */.B4)(standing, 'standing finding')}, also on base.`];
    if (fresh.length === 0)
        return rest;
    return ['Findings', ...fresh.flatMap((finding) => findingLine(finding, colour)), ...rest];
}
function findingLine(finding, colour) {
    const place = medium/* textMedium */.VO.place(`${finding.file}:${finding.line}:${finding.column}`, null);
    const severity = (0,terminal_text/* severityWord */.Oh)(finding.severity, colour);
    return [
        `  ${place}  ${severity}  ${medium/* textMedium */.VO.name(finding.code)}  ${medium/* textMedium */.VO.sentence(finding.message)}`,
        `      ${medium/* textMedium */.VO.sentence(finding.remedy)}`,
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal.ts






/** The report as text for a log or a terminal. No untrusted text in it can steer a terminal or the runner. */
function renderTerminal(report, { colour }) {
    const { status, words } = (0,headline/* reportHeadline */.J9)(report, medium/* textMedium */.VO);
    const quiet = report.images.length > 1 ? report.images.filter(headline/* isQuiet */.rM) : [];
    const loud = report.images.filter((image) => !quiet.includes(image));
    const blocks = [
        [
            `${(0,terminal_text/* statusWord */.Hm)(status, colour)}  ${(0,terminal_text/* paint */.nI)(words, { as: 'bold', colour })}`,
            ...modeLines(report),
        ],
        ...loud.flatMap((image) => imageBlocks(image, { report, colour })),
        quiet.map((image) => titleLine(image, colour)),
        report.notes.map(({ message }) => `Note: ${medium/* textMedium */.VO.sentence(message)}`),
        [(0,terminal_text/* paint */.nI)(comparedWords(report), { as: 'dim', colour })],
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function modeLines(report) {
    return (0,mode_words/* modeSentences */.K)(report, medium/* textMedium */.VO).map((sentence) => `      ${sentence}`);
}
function comparedWords({ subject, tool }) {
    const base = subject.baseCommit === null ? '' : ` against base ${(0,format/* formatCommit */.Hs)(subject.baseCommit)}`;
    const head = subject.headShown === null ? '' : `Head ${(0,format/* formatCommit */.Hs)(subject.headShown)}${base} · `;
    return medium/* textMedium */.VO.sentence(`${head}Dockweigh ${tool.version}`);
}


/***/ }),

/***/ 692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ driftSentence),
/* harmony export */   NJ: () => (/* binding */ hasNewVulnerabilities),
/* harmony export */   Oj: () => (/* binding */ limitedWords),
/* harmony export */   Su: () => (/* binding */ newVulnerabilitySentence),
/* harmony export */   Th: () => (/* binding */ movesVulnerabilities),
/* harmony export */   Wc: () => (/* binding */ countNewVulnerabilities),
/* harmony export */   ZJ: () => (/* binding */ ownVulnerabilities),
/* harmony export */   br: () => (/* binding */ driftedVulnerabilities),
/* harmony export */   yy: () => (/* binding */ fixedSentence)
/* harmony export */ });
/* unused harmony export severityWords */
/* harmony import */ var _policy_vulnerability_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4410);
/* harmony import */ var _vulnerabilities_changed_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3235);
/* harmony import */ var _vulnerabilities_vulnerability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5748);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);




/** `1 critical, 2 high`; empty when there are none. */
function severityWords(counts) {
    return _vulnerabilities_vulnerability_js__WEBPACK_IMPORTED_MODULE_2__/* .vulnerabilitySeverities */ .SP
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(counts[severity])} ${severityNames[severity]}`)
        .join(', ');
}
const severityNames = {
    critical: 'critical',
    high: 'high',
    medium: 'medium',
    low: 'low',
    negligible: 'negligible',
    unknown: 'of unknown severity',
};
/** What a limit counted, `1 critical, 2 high`; null when nobody knows. Those of a severity that is over it, if asked. */
function limitedWords({ limit }, { vulnerabilities, which, }) {
    const counts = (0,_policy_vulnerability_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVulnerabilityLimit */ .B)(limit ?? '')?.counts;
    if (vulnerabilities?.state !== 'compared' || counts === undefined)
        return null;
    const { introduced } = vulnerabilities.counts;
    const shown = _vulnerabilities_vulnerability_js__WEBPACK_IMPORTED_MODULE_2__/* .vulnerabilitySeverities */ .SP.map((severity) => {
        const least = which === 'all' ? 0 : (counts[severity] ?? 0) + 1;
        const isShown = counts[severity] !== undefined && introduced[severity] >= least;
        return [severity, isShown ? introduced[severity] : 0];
    });
    return severityWords(Object.fromEntries(shown)) || 'none';
}
/** `2 new vulnerabilities`: those that the pull request answers for. */
function countNewVulnerabilities({ counts }) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)((0,_vulnerabilities_changed_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(counts.introduced), 'new vulnerability', 'new vulnerabilities');
}
/** Whether the pull request introduced any that is listed. */
function hasNewVulnerabilities(vulnerabilities) {
    return vulnerabilities?.state === 'compared' && ownVulnerabilities(vulnerabilities).length > 0;
}
/** Whether any that is listed came or went, whoever's doing that is. */
function movesVulnerabilities({ vulnerabilities }) {
    if (vulnerabilities?.state !== 'compared')
        return false;
    return vulnerabilities.introduced.total > 0 || vulnerabilities.fixed.total > 0;
}
/** Listed ones that the pull request answers for, or nobody else. */
function ownVulnerabilities({ introduced, }) {
    return introduced.rows.filter(({ cause }) => cause !== 'drift');
}
/** Listed ones that came without the pull request's doing. */
function driftedVulnerabilities({ introduced, }) {
    return introduced.rows.filter(({ cause }) => cause === 'drift');
}
/** `2 new vulnerabilities: 1 critical, 1 high.` */
function newVulnerabilitySentence(vulnerabilities) {
    const { counts, introduced } = vulnerabilities;
    const left = (0,_vulnerabilities_changed_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(counts.introduced) + (0,_vulnerabilities_changed_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(counts.drifted) - introduced.rows.length;
    const rest = left === 0 ? '' : ` ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(left)} more not listed.`;
    return `${countNewVulnerabilities(vulnerabilities)}: ${severityWords(counts.introduced)}.${rest}`;
}
/** `4 new vulnerabilities that the pull request did not bring: 4 low`. */
function driftSentence({ counts }) {
    const count = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)((0,_vulnerabilities_changed_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(counts.drifted), 'new vulnerability', 'new vulnerabilities');
    return `${count} without the pull request's doing: ${severityWords(counts.drifted)}`;
}
/** `3 vulnerabilities fixed: 1 high, 2 low`. */
function fixedSentence({ counts }) {
    const count = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)((0,_vulnerabilities_changed_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(counts.fixed), 'vulnerability', 'vulnerabilities');
    return `${count} fixed: ${severityWords(counts.fixed)}`;
}


/***/ }),

/***/ 5241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ newWaste),
/* harmony export */   bN: () => (/* binding */ wasteManners),
/* harmony export */   uL: () => (/* binding */ groupWaste)
/* harmony export */ });
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3912);

/** The manner of each reason. */
const wasteManners = {
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
        const manner = wasteManners[reason];
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
    const floor = (0,_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .noiseFloor */ .nb)(head.size.unpackedBytes) * worthSaying;
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
    return JSON.stringify([manner, sign(layers[addedBy]?.origin), sign(layers[hiddenBy]?.origin)]);
}
function sign(origin) {
    if (origin?.kind === 'instruction')
        return [origin.file, origin.stage, origin.text];
    return origin?.kind === 'base-image' ? [''] : [];
}


/***/ }),

/***/ 1144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toldWaste),
/* harmony export */   R: () => (/* binding */ wasteRemedy)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _layer_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4079);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4193);
/* harmony import */ var _waste_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5241);




/** Instructions of new waste that a reader is told of; the rest is in the list. */
const toldGroups = 3;
/**
 * New waste of head, a sentence for each pair of instructions: the largest, and those that something can be done about;
 * not the pair that the cause has told of.
 */
function toldWaste(image, view) {
    const told = (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .findCause */ .l)(image)?.waste ?? null;
    return (0,_waste_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .newWaste */ .Ns)(image)
        .filter(({ addedBy, hiddenBy, manner }) => told === null ||
        told.addedBy !== addedBy ||
        told.hiddenBy !== hiddenBy ||
        told.manner !== manner)
        .filter((group) => !isAdvised(group, image))
        .filter((group, index) => index === 0 || wasteRemedy(group, view) !== '')
        .slice(0, toldGroups)
        .map((group) => wasteSentence(group, view));
}
/** Whether advice speaks of the same two layers. */
function isAdvised({ addedBy, hiddenBy }, { advice }) {
    return advice.some(({ layer, relatedLayer }) => (layer === addedBy && relatedLayer === hiddenBy) ||
        (layer === hiddenBy && relatedLayer === addedBy));
}
/** `RUN chown …` (Dockerfile:20) stores again 12.0 MB that `COPY . .` (Dockerfile:18) brought, and what to do. */
function wasteSentence(group, view) {
    const { addedBy, hiddenBy, manner, sizeBytes } = group;
    const size = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sizeBytes);
    const hider = (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .startWith */ .ZZ)(originOf(hiddenBy, view), (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameLayer */ .Rb)(hiddenBy, view));
    if (addedBy === hiddenBy)
        return `${hider} writes ${size} twice.`;
    const what = `${verbs[manner]} ${size} that ${(0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameLayer */ .Rb)(addedBy, view)} brought`;
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


/***/ }),

/***/ 8132:
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
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);

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

/***/ 6402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ formFields),
/* harmony export */   ec: () => (/* binding */ layerForm),
/* harmony export */   ly: () => (/* binding */ shippingArguments),
/* harmony export */   xR: () => (/* binding */ readShipping)
/* harmony export */ });
/* harmony import */ var _image_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(634);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8915);
/* harmony import */ var _output_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8132);



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

/***/ 4386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony export commitOf */
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

/***/ 9534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ buildImages)
/* harmony export */ });
/* harmony import */ var _build_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _build_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6688);
/* harmony import */ var _build_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4163);



/** Builds head and base of one image, as far as they are wanted. */
async function buildImages({ config, listedAs, onBuilding, ...request }, { builder, choice, cacheService, host, layout, blobs }) {
    const cache = (0,_build_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .planCache */ ._s)(config, cacheService, listedAs);
    const contexts = config.buildContexts.map((context) => context.name);
    const treeOf = (side) => side && {
        openFolder: () => side.openFolder(),
        names: (0,_build_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepNames */ .V)(side.recipe.dockerfile, contexts),
    };
    const { head, base } = await (0,_build_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .buildSides */ .$)({
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
        ...(onBuilding === undefined ? {} : { onBuilding }),
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


/***/ }),

/***/ 891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ composeImages)
});

// EXTERNAL MODULE: ./src/dockerfile/excerpt.ts
var excerpt = __webpack_require__(5471);
// EXTERNAL MODULE: ./src/dockerfile/instruction.ts
var dockerfile_instruction = __webpack_require__(9742);
// EXTERNAL MODULE: ./src/dockerfile/run-commands.ts
var run_commands = __webpack_require__(7442);
// EXTERNAL MODULE: ./src/dockerfile/source.ts
var dockerfile_source = __webpack_require__(4625);
// EXTERNAL MODULE: ./src/lint/dependencies.ts
var dependencies = __webpack_require__(2328);
// EXTERNAL MODULE: ./src/lint/whole-context.ts
var whole_context = __webpack_require__(6752);
;// CONCATENATED MODULE: ./src/advice/cache-order.ts






/** Less than this is not worth another order. */
const smallestRepeatMs = 5000;
/**
 * Finds installations of dependencies that come after a copy of the whole build context, and what every change of a
 * source file costs there by this build's own clock. Says nothing of what the build did not run. `base` is null where
 * there is none to compare with.
 */
function findCacheOrder({ head, base }, steps) {
    const standing = base && new Set(findFaults(base).map(signOf));
    const durations = new Map(steps.map(({ line, durationMs }) => [line, durationMs]));
    return findFaults(head).flatMap((fault) => {
        const repeatedMs = Math.round(durations.get(fault.install.line) ?? 0);
        if (repeatedMs < smallestRepeatMs)
            return [];
        const introduced = standing === null ? null : !standing.has(signOf(fault));
        return [{ kind: 'cache-order', file: head.file, ...fault, repeatedMs, introduced }];
    });
}
/** Installations before the first copy count as the ones that should be there; later ones are on purpose. */
function findFaults(dockerfile) {
    return dockerfile.stages.flatMap(({ instructions }) => {
        const at = instructions.findIndex((one) => (0,whole_context/* wholeContextSource */.y)(one) !== null);
        const copy = instructions[at];
        if (copy === undefined || (0,run_commands/* runsIn */.UN)(instructions.slice(0, at)).some(isInstall))
            return [];
        const installs = instructions.slice(at + 1).filter(isInstall);
        return installs.map((install) => ({
            copy: place(dockerfile, copy),
            install: place(dockerfile, install),
        }));
    });
}
function isInstall(instruction) {
    return instruction.keyword === 'RUN' && (0,dockerfile_instruction/* commandsOf */.Kf)(instruction).some(dependencies/* installsDependencies */.W);
}
const longestText = 100;
function place({ source }, instruction) {
    return {
        line: (0,dockerfile_source/* rangeOf */.be)(source, instruction).line,
        text: (0,excerpt/* excerpt */.K)((0,dockerfile_instruction/* writtenText */.v4)(source, instruction), longestText),
    };
}
function signOf({ copy, install }) {
    return JSON.stringify([copy.text, install.text]);
}

// EXTERNAL MODULE: ./src/stages/compose.ts + 4 modules
var compose = __webpack_require__(6320);
;// CONCATENATED MODULE: ./src/stages/compose-images.ts


/** Lints and judges every image that was weighed, in order. */
function composeImages(images, { lint, review, siblingsOf, vulnerabilities = [] }) {
    return images.map(({ plan, recipes, warnings, steps, ...sides }, index) => {
        const found = vulnerabilities[index];
        return (0,compose/* composeImage */.I)({
            ...sides,
            lint: lint(recipes, { review, warnings }),
            ...(found === undefined ? {} : { vulnerabilities: found }),
            hints: [...siblingsOf({ recipes, head: sides.head }), ...orderHints(recipes, steps)],
        }, plan);
    });
}
function orderHints({ head, base }, steps) {
    if (head === null)
        return [];
    return findCacheOrder({ head: head.dockerfile, base: base && base.dockerfile }, steps);
}


/***/ }),

/***/ 6320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ composeImage),
  Z: () => (/* binding */ composeReport)
});

// EXTERNAL MODULE: ./src/image/path.ts
var path = __webpack_require__(1558);
// EXTERNAL MODULE: ./src/advice/claim-development.ts
var claim_development = __webpack_require__(9168);
// EXTERNAL MODULE: ./src/advice/claim-tools.ts
var claim_tools = __webpack_require__(1722);
;// CONCATENATED MODULE: ./src/advice/identity.ts
/** What tells one instruction from another wherever it stands; layers of the base image are all one. */
function signOf(origin) {
    if (origin?.kind === 'instruction') {
        return JSON.stringify([origin.file, origin.stage, origin.text]);
    }
    return origin?.kind ?? '';
}
/** What tells one saving from another by its kind and instructions. */
function savingSign({ kind, layer, relatedLayer }, layers) {
    const related = relatedLayer === null ? '' : signOf(layers[relatedLayer]?.origin);
    return JSON.stringify([kind.name, signOf(layers[layer]?.origin), related]);
}
/** Names savings by kind and a checksum of their instructions; of equal ones those of later layers have a number, too. */
function nameSavings(savings, layers) {
    const counts = new Map();
    const names = new Map();
    for (const saving of savings.toSorted((a, b) => a.layer - b.layer)) {
        const id = `${saving.kind.name}-${checksum(savingSign(saving, layers))}`;
        const count = (counts.get(id) ?? 0) + 1;
        counts.set(id, count);
        names.set(saving, count === 1 ? id : `${id}-${count}`);
    }
    return names;
}
/** FNV-1a of the code units, 32 bits, in hexadecimal (http://www.isthe.com/chongo/tech/comp/fnv/). */
function checksum(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
}

// EXTERNAL MODULE: ./src/advice/savings.ts + 47 modules
var savings = __webpack_require__(5291);
;// CONCATENATED MODULE: ./src/advice/introduced.ts


/**
 * Says of each of head's savings whether the pull request brought it: it had a hand in one of the layers, and base has
 * not as much of the same kind from the same instructions, or, of an instruction that was edited, in the same places.
 */
function findIntroduced({ head, base, comparison }) {
    const touched = touchedLayers(head, comparison);
    const standing = matchUp(head, base);
    return head.savings.map((saving) => {
        const { layer, relatedLayer, unpackedBytes, kind } = saving;
        const isTouched = touched.has(layer) || (relatedLayer !== null && touched.has(relatedLayer));
        const known = standing.get(saving);
        if (!isTouched)
            return false;
        if (known === undefined)
            return true;
        return (0,savings/* isAboutSecrets */.rQ)(kind)
            ? saving.partCount > known.partCount
            : unpackedBytes - known.unpackedBytes >= savings/* smallestSaving */.iL;
    });
}
/** Layers whose content is the pull request's doing, or may be. */
function touchedLayers({ layers }, comparison) {
    return new Set(comparison.layers
        .filter(({ kind, cause }) => kind !== 'same' && kind !== 'moved' && cause !== 'drift')
        .flatMap(({ head }) => (head === null ? [] : [layers.indexOf(head)])));
}
/** What makes two savings the same, strictest first. */
function matchUp(head, base) {
    const matched = new Map();
    const pairBy = (keyOfHead, keyOfBase) => {
        const taken = new Set(matched.values());
        const waiting = new Map();
        for (const saving of base.savings) {
            if (taken.has(saving))
                continue;
            const key = keyOfBase(saving);
            waiting.set(key, [...(waiting.get(key) ?? []), saving]);
        }
        for (const saving of head.savings) {
            const found = matched.has(saving) ? undefined : waiting.get(keyOfHead(saving))?.shift();
            if (found !== undefined)
                matched.set(saving, found);
        }
    };
    pairBy((saving) => savingSign(saving, head.layers), (saving) => savingSign(saving, base.layers));
    pairBy(placeSign, placeSign);
    return matched;
}
function placeSign({ kind, parts }) {
    return JSON.stringify([kind.name, parts[0]?.name]);
}

;// CONCATENATED MODULE: ./src/advice/advise.ts






/**
 * Joins what could go from an image with what lint says of the instructions that brought it: codes, fixes, and whether
 * build tools or development dependencies were asked for, which makes them a fault and not a guess. In the order of the savings.
 */
function advise({ head, standing, findings }) {
    const ids = nameSavings(head.savings, head.layers);
    const introduced = introducedIn(head, standing);
    return head.savings.map((saving, index) => {
        const { kind, ...figures } = saving;
        const { name, what, remedy } = kind;
        const related = findRelated(saving, { layers: head.layers, findings });
        const fix = fixOf(saving, related);
        const isConfirmed = confirmed.has(name) && related.length > 0;
        return {
            id: ids.get(saving) ?? name,
            kind: name,
            ...{ what, remedy },
            certainty: isConfirmed ? 'sure' : kind.certainty,
            ...figures,
            partKind: kind.partKind ?? 'path',
            introduced: introduced[index] ?? null,
            codes: [...new Set(related.map(({ code }) => code))].sort(),
            ...(fix === null ? {} : { fix }),
        };
    });
}
/** Whoever asks for these by name in the final stage may do without them. */
const confirmed = new Set([claim_tools/* buildTools */.i.name, claim_development/* developmentDependencies */.P.name]);
function introducedIn(head, standing) {
    if (standing === 'unknown')
        return [];
    if (standing === 'nothing')
        return head.savings.map(() => true);
    return findIntroduced({ head, ...standing });
}
/** Findings about the same fault on the instructions that made the layers. */
function findRelated({ kind, layer, relatedLayer }, { layers, findings }) {
    const origins = [layer, relatedLayer].flatMap((index) => index === null ? [] : (layers[index]?.origin ?? []));
    return findings.filter((finding) => kind.rules.includes(finding.name) && origins.some((origin) => isOn(finding, origin)));
}
function isOn({ file, line }, origin) {
    return (origin.kind === 'instruction' &&
        origin.file === file &&
        origin.startLine <= line &&
        line <= origin.endLine);
}
/** A secret that was published is not taken back by an edit. */
function fixOf({ kind, parts }, related) {
    if (kind.cure === 'ignore-file') {
        const lines = [...new Set(parts.map(({ name }) => `**/${(0,path/* baseName */.Fl)(name)}`))].sort();
        return { file: 'dockerignore', safety: 'safe', summary: 'Ignore them', lines };
    }
    const fix = related.find((finding) => finding.fix !== undefined)?.fix;
    return fix === undefined || (0,savings/* isAboutSecrets */.rQ)(kind) ? null : { file: 'dockerfile', ...fix };
}

// EXTERNAL MODULE: ./src/policy/judge.ts
var judge = __webpack_require__(8201);
;// CONCATENATED MODULE: ./src/report/report.ts
/** The report's format version; it changes when a field is removed or changes meaning. */
const reportVersion = 1;
/** The report's JSON Schema, `docs/report-schema.json` of the release series that writes this version. */
const reportSchema = 'https://raw.githubusercontent.com/dockweigh/dockweigh/v0/docs/report-schema.json';

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/stages/compose.ts




/** Judges, and puts everything known about one image together. */
function composeImage(facts, { name, build, policy }) {
    const { head, base, comparison, lint, hints = [], vulnerabilities } = facts;
    const verdict = (0,judge/* judge */.S)(evidenceOf(facts), policy);
    const { file, context, target } = build;
    return {
        subject: { name, dockerfile: file, context, target },
        verdict,
        head,
        base,
        comparison,
        findings: lint.findings,
        findingsFixed: lint.fixed,
        advice: adviseOn(facts),
        ...(hints.length === 0 ? {} : { hints }),
        ...(vulnerabilities === undefined ? {} : { vulnerabilities }),
    };
}
function evidenceOf({ head, base, comparison, lint, vulnerabilities }) {
    return {
        head: head.state === 'measured' ? head.size : null,
        base: base.state === 'measured' ? base.size : null,
        sizeChange: comparison?.sizeChange ?? null,
        wastedBytes: head.state === 'measured' ? head.contents.wastedBytes : null,
        wasteChange: comparison?.wasteChange ?? null,
        headProblem: head.state === 'missing' ? head.message : null,
        baseProblem: base.state === 'missing' ? base.message : null,
        findings: lint.findings,
        vulnerabilities: vulnerabilities ?? null,
    };
}
/** Advice on head's image; a base that has no Dockerfile has none of it. */
function adviseOn({ head, base, comparison, savings, lint }) {
    if (head.state === 'missing')
        return [];
    const side = { savings: savings.head, layers: head.layers };
    const { findings } = lint;
    return advise({ head: side, standing: standingOf({ base, comparison, savings }), findings });
}
function standingOf({ base, comparison, savings, }) {
    if (base.state === 'missing')
        return base.reason === 'no-dockerfile' ? 'nothing' : 'unknown';
    if (comparison === null)
        return 'unknown';
    return { base: { savings: savings.base, layers: base.layers }, comparison };
}
/** The whole report; the run's status is the worst of its images'. */
function composeReport(images, rest) {
    const { override = null } = rest;
    return {
        $schema: reportSchema,
        version: reportVersion,
        tool: { name: 'dockweigh', version: version/* version */.r },
        subject: rest.subject,
        status: (0,judge/* worst */.Q)(images.map((image) => image.verdict.status)),
        reportOnly: rest.reportOnly,
        images,
        notes: rest.notes,
        ...(override === null ? {} : { override }),
    };
}


/***/ }),

/***/ 8783:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


// UNUSED EXPORTS: deliverComment, placeComment, prepareComment

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/report/legs/leg-identity.ts

const longestKey = 64;
/**
 * Key and name of a job's section. Jobs of one matrix may build the same image with other arguments, so the matrix is
 * part of the key; its values, joined as GitHub joins them in the name of the job, are the section's name.
 */
function leg_identity_identifyLeg(leg) {
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
function leg_identity_groupKey(group, job) {
    if (group === null)
        return withHash(`group.${job.workflow}.${job.name}`, `${job.workflow}\n${job.name}`);
    const key = `group.${group}`;
    return key.length <= longestKey ? key : withHash(key, group);
}
/** Readable as far as a key may be, and told apart by the rest. */
function withHash(text, whole) {
    const hash = createHash('sha256').update(whole).digest('hex').slice(0, 8);
    const slug = text.replace(/[^A-Za-z0-9._]+/g, '-').slice(0, longestKey - hash.length - 1);
    return `${slug.replace(/-$/, '')}.${hash}`;
}

// EXTERNAL MODULE: ./src/build/cache.ts
var cache = __webpack_require__(8474);
;// CONCATENATED MODULE: ./src/stages/identify-images.ts

/**
 * Names what a run weighs. A list keeps its key when images come and go in it: the key is made from what the inputs
 * choose, and not from what they find.
 */
function identify_images_identifyImages({ config, plans, }) {
    const { file, target, platforms } = config.build;
    if (plans.every(({ listedAs }) => listedAs === null)) {
        const parts = [file, target, ...platforms].filter((part) => part !== null);
        return { key: imageKey(config.build), parts };
    }
    const { bakeFiles, names } = config.images;
    const parts = [...bakeFiles, ...names];
    return { key: joinKey(['images', ...parts]), parts: parts.length === 0 ? ['images'] : parts };
}

// EXTERNAL MODULE: ./src/report/comment.ts
var comment = __webpack_require__(4231);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
;// CONCATENATED MODULE: ./src/report/history/pushes.ts

const pushes_noPushes = { commits: [], sizes: new Map() };
/** Pushes that a comment remembers; the oldest go first. Of many images fewer, so that the line stays short. */
const mostPushes = 20;
const mostFigures = 240;
const commitLength = 12;
/** Only as the very last line is it ours; further up it is somebody's quotation. */
const pushes_hidden = /(?:^|\n)<!-- dockweigh-pushes (\{.{2,6000}\}) -->\s*$/;
/** Hash instead of name: nothing that a pull request writes can stand in the line. */
function pushes_sizeId({ key }) {
    return createHash('sha256').update(key).digest('hex').slice(0, 8);
}
/** The pushes with one more. A commit that is weighed again keeps its place; images that are not in it keep theirs. */
function pushes_addPush({ commits, sizes }, { commit, images }) {
    if (images.length === 0)
        return { commits, sizes };
    const short = commit.slice(0, commitLength);
    const all = commits.includes(short) ? commits : [...commits, short];
    const at = all.indexOf(short);
    const own = new Map(images.map((image) => [pushes_sizeId(image), image.compressedBytes]));
    const ids = [...new Set([...sizes.keys(), ...own.keys()])].toSorted();
    const rows = ids.map((id) => [id, fill(sizes.get(id) ?? [], all.length)]);
    return cut({
        commits: all,
        sizes: new Map(rows.map(([id, row]) => [
            id,
            row.map((size, i) => (i === at ? (own.get(id) ?? size) : size)),
        ])),
    });
}
function fill(row, length) {
    return Array.from({ length }, (_, i) => row[i] ?? null);
}
/** Drops the oldest pushes that are too many, and images of none that stay. */
function cut({ commits, sizes }) {
    const room = Math.min(mostPushes, Math.floor(mostFigures / sizes.size));
    if (room < 2)
        return pushes_noPushes;
    const rows = [...sizes].map(([id, row]) => [id, row.slice(-room)]);
    return {
        commits: commits.slice(-room),
        sizes: new Map(rows.filter(([, row]) => row.some((size) => size !== null))),
    };
}
function pushes_printPushes({ commits, sizes }) {
    const value = { commits, sizes: Object.fromEntries(sizes) };
    return `<!-- dockweigh-pushes ${JSON.stringify(value)} -->`;
}
/** The pushes that a comment remembers; none when its line is missing or not as it was written. */
function pushes_readPushes(body) {
    const value = parse(pushes_hidden.exec(body.replace(/\r\n/g, '\n'))?.[1] ?? '');
    if (typeof value !== 'object' || value === null)
        return pushes_noPushes;
    const { commits, sizes } = value;
    if (!isCommits(commits) || typeof sizes !== 'object' || sizes === null)
        return pushes_noPushes;
    const rows = Object.entries(sizes);
    const isWhole = rows.every(([id, row]) => isId(id) && isRow(row, commits.length));
    if (!isWhole || rows.length * commits.length > mostFigures)
        return pushes_noPushes;
    return { commits, sizes: new Map(rows) };
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}
function isCommits(value) {
    if (!Array.isArray(value) || value.length > mostPushes)
        return false;
    const isEach = value.every((each) => typeof each === 'string' && /^[0-9a-f]{12}$/.test(each));
    return isEach && new Set(value).size === value.length;
}
function isId(value) {
    return /^[0-9a-f]{8}$/.test(value);
}
function isRow(value, length) {
    return Array.isArray(value) && value.length === length && value.every(isSize);
}
function isSize(value) {
    return value === null || (Number.isSafeInteger(value) && value >= 0);
}

;// CONCATENATED MODULE: ./src/report/history/history-words.ts



/** Images that get a line of their own; those that moved most. */
const mostLines = 5;
const longestName = 40;
/**
 * One line for one image, a list for several; empty while all weigh the same:
 * `Compressed size over 4 pushes: ▁▁█▅ first 113 MB, now 150 MB, between 113 MB and 175 MB`.
 */
function history_words_historyWords({ commits, sizes }, images) {
    const lines = images.flatMap((image) => moveOf(image, sizes.get(sizeId(image)) ?? []));
    if (lines.length === 0)
        return '';
    const lead = `Compressed size over ${formatCount(commits.length, 'push', 'pushes')}:`;
    const [only] = lines;
    if (images.length === 1 && only !== undefined)
        return `<sub>${lead} ${only.words}</sub>`;
    const shown = lines.toSorted(byMove).slice(0, mostLines);
    const rest = lines.length - shown.length;
    return `<sub>${[
        lead,
        ...shown.map(({ name, words }) => `${codeSpan(name, longestName)} ${words}`),
        ...(rest === 0 ? [] : [`${formatCount(rest, 'image')} more moved less.`]),
    ].join('<br>')}</sub>`;
}
/** What moved most first. */
function byMove(a, b) {
    return b.span - a.span || (a.name < b.name ? -1 : 1);
}
const bars = (/* unused pure expression or super */ null && (['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']));
const unknownBar = '·';
/**
 * The lowest bar is the least and the highest the most; the words say so, for whoever does not see bars. A dot is a
 * push after which the image was not measured.
 */
function moveOf({ name }, row) {
    const known = row.filter((size) => size !== null);
    const [least, most] = [Math.min(...known), Math.max(...known)];
    if (known.length === 0 || formatBytes(least) === formatBytes(most))
        return [];
    const drawn = row.map((size) => drawBar(size, [least, most])).join('');
    const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0];
    const end = row.at(-1) === null ? 'last' : 'now';
    const range = `first ${formatBytes(first)}, ${end} ${formatBytes(last)}`;
    const isBetween = least < Math.min(first, last) || most > Math.max(first, last);
    const between = isBetween ? `, between ${formatBytes(least)} and ${formatBytes(most)}` : '';
    return [{ name, words: `${drawn} ${range}${between}`, span: most - least }];
}
function drawBar(size, [least, most]) {
    if (size === null)
        return unknownBar;
    return bars[Math.round(((size - least) / (most - least)) * (bars.length - 1))] ?? unknownBar;
}

;// CONCATENATED MODULE: ./src/report/history/carry-history.ts


/**
 * The comment with what its images weighed after each push, carried on from the comment that is there: bars once a size
 * has moved, and the figures hidden in the last line. Anyone who may edit the comment can change those, so they are
 * read strictly: a line that is not as it was written starts the history anew. Equal to itself when it is carried on
 * from its own result.
 */
function carry_history_carryHistory(body, weighings, previous) {
    const pushes = weighings.reduce(addPush, previous === null ? noPushes : readPushes(previous));
    if (pushes.commits.length === 0)
        return body;
    const images = new Map(weighings.flatMap((each) => each.images.map((image) => [image.key, image])));
    const words = historyWords(pushes, [...images.values()]);
    return [body.trimEnd(), ...(words === '' ? [] : [words]), printPushes(pushes)].join('\n\n');
}
/** What a report has weighed; nothing unless its commit is known. */
function carry_history_weighReport({ subject, images }) {
    if (subject.headShown === null)
        return [];
    const isOnly = images.length === 1;
    const weighed = images.flatMap(({ subject: { name }, head }) => {
        if (head.state === 'missing')
            return [];
        return { key: isOnly ? '' : name, name, compressedBytes: head.size.compressedBytes };
    });
    return [{ commit: subject.headShown, images: weighed }];
}
/** What the sections of a comment have weighed, those of the oldest run first. */
function carry_history_weighLegs(legs) {
    return legs
        .toSorted((a, b) => a.facts.runId - b.facts.runId)
        .flatMap(({ facts }) => {
        if (facts.head === null)
            return [];
        const isOnly = facts.images.length === 1;
        const weighed = facts.images.flatMap(({ name, head }) => {
            if (head === null)
                return [];
            const key = `${facts.key} ${isOnly ? '' : name}`;
            const shown = isOnly ? facts.name : `${facts.name}: ${name}`;
            return { key, name: shown, compressedBytes: head.compressedBytes };
        });
        return [{ commit: facts.head, images: weighed }];
    });
}

// EXTERNAL MODULE: ./src/report/headline.ts + 2 modules
var headline = __webpack_require__(9157);
// EXTERNAL MODULE: ./src/report/sections/make-section.ts
var make_section = __webpack_require__(1103);
// EXTERNAL MODULE: ./src/report/sections/overview.ts
var overview = __webpack_require__(5596);
// EXTERNAL MODULE: ./src/report/sections/sizes.ts
var sizes = __webpack_require__(861);
// EXTERNAL MODULE: ./src/report/sections/subject.ts
var subject = __webpack_require__(8243);
;// CONCATENATED MODULE: ./src/report/legs/shorten-legs.ts

/**
 * Takes away until the rest fits: first the text of one section after the other, then whole sections. What passes goes
 * before what warns, and that before what fails; of equals the longest text first. One section always stays.
 */
function shorten_legs_shortenLegs(legs, fits) {
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
const worth = { skip: 0, pass: 1, warn: 2, overridden: 2, fail: 3 };
function byWorth(a, b) {
    return worthOf(a) - worthOf(b) || b.text.length - a.text.length || compareLegs(a, b);
}
function worthOf({ facts }) {
    return Math.max(...facts.images.map(({ status }) => worth[status]));
}

;// CONCATENATED MODULE: ./src/report/legs/legs-comment.ts













/** As a comment of one report: GitHub takes 65,536 characters. */
const commentLimit = 60_000;
/**
 * One comment of all legs: a headline over them, a table of their images, and a section each. It stays below GitHub's
 * limit: sections that pass lose their text first, then give up their place, and failing ones last.
 */
function legs_comment_renderLegs(legs, { speaker, limit = commentLimit }) {
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
        remark: ageWords(leg, frame),
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
    const age = ageWords(leg, frame);
    return `${statusMark(statusOf(images))} ${heading}${age === '' ? '' : ` ${age}`}`;
}
/** Said of what the newest run has not judged anew: its job may still be running, or be gone. */
function ageWords({ facts }, { newest }) {
    if (facts.head === null || facts.head === newest.facts.head)
        return '';
    return `(of an earlier commit ${codeSpan(formatCommit(facts.head))})`;
}
function headlineWords(legs) {
    const images = legs.flatMap(({ facts }) => facts.images);
    const status = statusOf(images);
    const total = formatCount(images.length, 'image');
    const mark = statusMark(status);
    if (status === 'pass' || status === 'skip') {
        const moved = images.filter(({ quiet }) => !quiet).length;
        return `${mark} ${moved === 0 ? `${total} unchanged` : `${moved} of ${total} changed`}`;
    }
    const bad = images.filter((image) => image.status === status);
    if (bad.length === 1)
        return `${mark} ${worstWords(legs, status)} (1 of ${total})`;
    return `${mark} ${bad.length} of ${total} ${severalVerbs[status]}`;
}
function worstWords(legs, status) {
    const leg = legs.find(({ facts }) => statusOf(facts.images) === status);
    if (leg?.facts.images.length === 1)
        return leg.facts.heading;
    const image = leg?.facts.images.find((each) => each.status === status);
    const name = `${leg?.facts.name ?? ''}: ${image?.name ?? ''}`;
    return `${codeSpan(name, 60)} ${status === 'warn' ? 'needs a look' : severalVerbs[status]}`;
}
function statusOf(images) {
    return worstShown(images.map(({ status }) => status));
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
    return `Shortened to fit a comment. Left out: ${parts.join(', ')}. The ${link('job summaries', url)} have them.`;
}

// EXTERNAL MODULE: ./src/report/document.ts + 14 modules
var report_document = __webpack_require__(6079);
// EXTERNAL MODULE: ./src/report/medium.ts
var medium = __webpack_require__(5967);
;// CONCATENATED MODULE: ./src/report/legs/make-leg.ts









/** Characters of a name. */
const make_leg_longestName = 60;
/** A report as one section of a comment that other legs write to, too. It has `limit` UTF-16 units for its text. */
function make_leg_makeLeg(report, { identity, ...options }) {
    const { subject } = report;
    const name = capMiddle(oneLine(identity.name), make_leg_longestName) || identity.key;
    const text = fitSections(detailSections(report, options), {
        limit: options.limit,
        measure: (part) => part.length,
        describeRest: ({ left }) => `${formatNumber(left)} more in the job summary.`,
        describeCuts: (cuts) => cutWords(cuts, subject),
    });
    return {
        facts: {
            ...identity,
            name,
            head: subject.headShown,
            base: subject.baseCommit,
            alone: withoutMarkers(reportHeadline(report, markdownMedium).words),
            heading: withoutMarkers(make_leg_headingWords(report, name)),
            images: worstFirst(report.images).map((image) => toLegImage(image, report)),
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
    const { subject, head, base } = image;
    return {
        name: capMiddle(oneLine(subject.name), make_leg_longestName) || 'image',
        status: shownStatus(image),
        quiet: isQuiet(image) && report.notes.length === 0,
        head: sizeOf(head),
        base: sizeOf(base),
    };
}

// EXTERNAL MODULE: ./src/report/advice-words.ts
var advice_words = __webpack_require__(5396);
// EXTERNAL MODULE: ./src/report/findings.ts
var findings = __webpack_require__(9334);
// EXTERNAL MODULE: ./src/report/setting-words.ts
var setting_words = __webpack_require__(1414);
// EXTERNAL MODULE: ./src/report/vulnerability-words.ts
var vulnerability_words = __webpack_require__(692);
;// CONCATENATED MODULE: ./src/report/news.ts




/** Smaller changes print as `<0.1%`: source files move by that much in every pull request. */
const smallestShare = 0.001;
/**
 * Whether a report is worth a comment when comments are wanted for changes only: something failed, warned or was overridden, a
 * side is missing that could have been there, findings or settings came or went, or a figure moved visibly.
 */
function news_hasNews(report) {
    if (report.status === 'fail' || report.status === 'warn')
        return true;
    return report.override !== undefined || report.images.some(isNews);
}
function isNews(image) {
    if (runningSettings(image).length > 0)
        return true;
    if (image.findings.some(isNewFinding) || image.findingsFixed > 0)
        return true;
    if (newAdvice(image).length > 0 || image.head.state === 'missing')
        return true;
    if (movesVulnerabilities(image))
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

;// CONCATENATED MODULE: ./src/stages/send-comment.ts






/** Writes the report into its comment, or into its section of a shared one. */
function send_comment_sendComment(report, order) {
    const { place, mode, placing, ifUnwanted, to } = order;
    const { comments, ...addressee } = to;
    const request = {
        ...addressee,
        key: place.key,
        ifAbsent: isWanted(report, mode) ? 'create' : 'skip',
        placing,
        ifUnwanted,
    };
    if (place.section !== null) {
        return comments.share({ ...request, ...shareOf(report, place.section, to) });
    }
    const body = renderComment(report, { docsUrl });
    const weighed = weighReport(report);
    return comments.upsert({
        ...request,
        body: carryHistory(body, weighed, null),
        continueFrom: (previous) => carryHistory(body, weighed, previous),
    });
}
/** UTF-16 units of all sections, and of one at least; jobs whose number is not known are taken for so many. */
const sharedRoom = 54_000;
const leastRoom = 4000;
const likelyJobs = 8;
function shareOf(report, { key, name, jobs }, { runId, runAttempt }) {
    const limit = Math.max(leastRoom, Math.floor(sharedRoom / (jobs?.total ?? likelyJobs)));
    return {
        leg: makeLeg(report, { identity: { key, name, runId, runAttempt }, docsUrl, limit }),
        jobs,
        write: (legs, previous) => carryHistory(renderLegs(legs, { speaker: report }), weighLegs(legs), previous),
    };
}
/** Whether a comment that is not there yet is to be made for this report. */
function isWanted(report, mode) {
    if (mode === 'failure')
        return report.status === 'fail' || report.override !== undefined;
    return mode === 'always' || hasNews(report);
}

;// CONCATENATED MODULE: ./src/stages/deliver-comment.ts




/** Begins what a comment needs before there is anything to say, where one may come to be wanted. */
function prepareComment({ config, event }, { runner, comments }) {
    if (config.comment === 'never' || event.kind !== 'pull-request')
        return;
    comments.prepare({ repository: runner.job.repository, pullRequest: event.pullRequest });
}
/**
 * Comments on the pull request, where the event has one and a comment is wanted. Jobs of a matrix, and jobs with one
 * `comment-group`, share a comment; any other job has its own.
 */
async function deliverComment(delivery, { runner, comments }) {
    const { report, config, event } = delivery;
    // A merge group's run belongs to a queue entry; its pull request has been commented on already.
    if (config.comment === 'never' || event.kind !== 'pull-request') {
        runner.setOutputs({ 'comment-url': '' });
        return;
    }
    const { repository, runId, runAttempt } = runner.job;
    const outcome = await sendComment(report, {
        place: placeComment(delivery, runner.job),
        mode: config.comment,
        placing: config.commentPlacing,
        ifUnwanted: config.unwantedComment,
        to: { comments, repository, pullRequest: event.pullRequest, runId, runAttempt },
    });
    runner.setOutputs({ 'comment-url': 'url' in outcome ? outcome.url : '' });
    if (outcome.kind === 'absent' || outcome.kind === 'deleted') {
        const why = config.comment === 'failure' ? 'Nothing failed' : 'Nothing moved';
        const what = outcome.kind === 'absent' ? 'no comment' : 'the comment was deleted';
        runner.say(`${why}: ${what}.`);
        return;
    }
    sayOutcome(outcome, { runner, isFork: event.fork });
}
/** Which comment, and which part of it, is the job's. */
function placeComment({ config, plans }, job) {
    const { commentKey, commentGroup, matrix } = config;
    const images = identifyImages({ config, plans });
    if (matrix === null && commentGroup === null) {
        return { key: commentKey ?? images.key, section: null };
    }
    const { key: imageKey, parts: imageParts } = images;
    const identity = identifyLeg({ commentKey, imageKey, imageParts, matrix });
    // Jobs of other matrices write to a named group, too.
    const jobs = commentGroup === null ? config.jobs : null;
    return {
        key: groupKey(commentGroup, { workflow: job.workflow, name: job.name }),
        section: { ...identity, jobs },
    };
}
function sayOutcome(outcome, { runner, isFork }) {
    switch (outcome.kind) {
        case 'created':
        case 'updated':
        case 'unchanged':
            runner.say(`Comment ${outcome.kind}: ${outcome.url}`);
            if (outcome.remark !== undefined)
                runner.warn(outcome.remark);
            return;
        case 'refused':
            if (isFork) {
                // No permission of the job changes this, so it is nothing to warn of.
                runner.notice(`A run for a fork may not comment; the report is in the job summary. ${docsUrl}/forks.md shows how it gets its comment all the same.`);
                return;
            }
            runner.warn(`GitHub refused the comment (${outcome.status}: ${outcome.message}). ` +
                `Give the job the permission \`${outcome.permission}\`; the report is in the job summary.`);
            return;
        case 'failed':
            runner.warn(`The comment could not be written. ${outcome.message} The report is in the job summary.`);
    }
}


/***/ }),

/***/ 6727:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


// UNUSED EXPORTS: deliverBreakdown, deliverCheckRun, deliverStatus

// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/comment.ts
var comment = __webpack_require__(4231);
// EXTERNAL MODULE: ./src/report/headline.ts + 2 modules
var headline = __webpack_require__(9157);
// EXTERNAL MODULE: ./src/report/medium.ts
var medium = __webpack_require__(5967);
;// CONCATENATED MODULE: ./src/report/commit-results.ts






const longestDescription = 140;
const longestTitle = 255;
/** The verdict as a commit status; one that is only reported is a success. */
function commit_results_makeStatus(report) {
    const { words } = reportHeadline(report, textMedium);
    return {
        state: isRed(report) ? 'failure' : 'success',
        description: fit(`${isForgiven(report) ? 'Report only: ' : ''}${words}`, longestDescription),
    };
}
/** The verdict as a check run with the comment as its summary; `neutral` where nothing was, or should be, judged. */
function commit_results_makeCheckRun(report, { scope, ...options }) {
    const isNeutral = isForgiven(report) || report.status === 'skip';
    return {
        conclusion: isRed(report) ? 'failure' : isNeutral ? 'neutral' : 'success',
        title: fit(reportHeadline(report, textMedium).words, longestTitle),
        summary: renderComment(report, options),
        annotations: listAnnotations(report, scope).filter((annotation) => annotation.location !== undefined),
    };
}
function commit_results_brokenStatus({ message }) {
    return { state: 'error', description: fit(message, longestDescription) };
}
function commit_results_brokenCheckRun({ message, remedy }) {
    return {
        conclusion: 'failure',
        title: fit(message, longestTitle),
        summary: [message, remedy].map((text) => prose(text)).join('\n\n'),
        annotations: [],
    };
}
function isRed({ status, reportOnly }) {
    return status === 'fail' && !reportOnly;
}
function isForgiven({ status, reportOnly }) {
    return status === 'fail' && reportOnly;
}
/** One line of at most so many UTF-16 units, cut in the middle between characters. */
function fit(text, units) {
    const line = oneLine(text);
    let limit = units;
    while (capMiddle(line, limit).length > units)
        limit -= 1;
    return capMiddle(line, limit);
}

;// CONCATENATED MODULE: ./src/stages/deliver-results.ts




/** Posts the commit status of a report, where one is wanted; a refusal is a warning. */
async function deliverStatus({ report, config: { status: name } }, { runner, results }) {
    const commit = report.subject.headShown;
    if (name === null || commit === null || results === undefined)
        return;
    const request = { ...placeOf(runner, { name, commit }), status: makeStatus(report) };
    sayOutcome(await results.postStatus(request), { runner, what: 'commit status', name });
}
/** Posts the check run of a report, where one is wanted. True when it was posted, with its annotations. */
async function deliverCheckRun({ report, config }, { runner, results }) {
    const commit = report.subject.headShown;
    const name = config.check;
    if (name === null || commit === null || results === undefined)
        return false;
    const check = makeCheckRun(report, { docsUrl, scope: config.policy.lintScope });
    const outcome = await results.postCheckRun({ ...placeOf(runner, { name, commit }), check });
    sayOutcome(outcome, { runner, what: 'check run', name });
    return outcome.kind === 'posted';
}
/**
 * Says under the user's own names that a run ended without a report: what waits for them must not wait for ever. It
 * needs no more than the event, and never hides why the run ended.
 */
async function deliverBreakdown(error, { runner, results }) {
    const commit = commitOf(runner.job.event);
    if (results === undefined || commit === null || runner.signal.aborted)
        return;
    const breakdown = describe(error);
    const status = nameOf(runner, 'status');
    if (status !== '') {
        const request = {
            ...placeOf(runner, { name: status, commit }),
            status: brokenStatus(breakdown),
        };
        const outcome = await results.postStatus(request);
        sayOutcome(outcome, { runner, what: 'commit status', name: status });
    }
    const check = nameOf(runner, 'check');
    if (check !== '') {
        const request = {
            ...placeOf(runner, { name: check, commit }),
            check: brokenCheckRun(breakdown),
        };
        const outcome = await results.postCheckRun(request);
        sayOutcome(outcome, { runner, what: 'check run', name: check });
    }
}
function nameOf({ inputs }, input) {
    return inputs[input]?.trim() ?? '';
}
function describe(error) {
    if (error instanceof ActionError)
        return error;
    const detail = error instanceof Error ? error.message : String(error);
    return { message: `Dockweigh failed unexpectedly: ${detail}`, remedy: 'See the log of the step.' };
}
function placeOf({ job: { repository, runUrl } }, { name, commit }) {
    return { repository, commit, name, targetUrl: runUrl };
}
function sayOutcome(outcome, { runner, what, name }) {
    if (outcome.kind === 'posted') {
        runner.say(`Posted the ${what} ${name}.`);
        return;
    }
    runner.warn(outcome.kind === 'refused'
        ? `GitHub refused the ${what} ${name} (${outcome.status}: ${outcome.message}). Give the job the permission \`${outcome.permission}\`; pull requests of forks cannot have it.`
        : `The ${what} ${name} could not be posted. ${outcome.message}`);
}


/***/ }),

/***/ 8649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* reexport */ documentation/* docsUrl */.f)
});

// UNUSED EXPORTS: deliver

// EXTERNAL MODULE: ./src/lint/rules/index.ts + 132 modules
var lint_rules = __webpack_require__(5274);
// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/findings.ts
var findings = __webpack_require__(9334);
// EXTERNAL MODULE: ./src/vulnerabilities/changed-vulnerabilities.ts + 1 modules
var changed_vulnerabilities = __webpack_require__(3235);
;// CONCATENATED MODULE: ./src/report/outputs.ts

/**
 * The action's outputs. Sizes are whole bytes. What was not measured is the empty string, never 0; so are the
 * figures of one image when there are several, which the JSON report tells apart.
 */
function outputs_reportOutputs(report) {
    const [first, ...others] = report.images;
    const findings = report.images.reduce((total, image) => total + image.findings.length, 0);
    return {
        verdict: report.status,
        overridden: String(report.override !== undefined),
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
    'vulnerabilities-introduced': '',
    'vulnerabilities-fixed': '',
};
function imageOutputs({ head, base, comparison, vulnerabilities }) {
    const headSize = head.state === 'measured' ? head.size : null;
    const baseSize = base.state === 'measured' ? base.size : null;
    return {
        'compressed-size': print(headSize?.compressedBytes),
        'unpacked-size': print(headSize?.unpackedBytes),
        layers: print(headSize?.layerCount),
        'base-compressed-size': print(baseSize?.compressedBytes),
        'base-unpacked-size': print(baseSize?.unpackedBytes),
        'base-layers': print(baseSize?.layerCount),
        'size-change': print(comparison?.sizeChange.compressedBytes),
        'layer-change': print(comparison?.sizeChange.layerCount),
        'head-digest': head.state === 'measured' ? head.digest : '',
        ...vulnerabilityOutputs(vulnerabilities),
    };
}
function vulnerabilityOutputs(vulnerabilities) {
    if (vulnerabilities?.state !== 'compared') {
        return { 'vulnerabilities-introduced': '', 'vulnerabilities-fixed': '' };
    }
    const { introduced, fixed } = vulnerabilities.counts;
    return {
        'vulnerabilities-introduced': print(sumCounts(introduced)),
        'vulnerabilities-fixed': print(sumCounts(fixed)),
    };
}
function print(figure) {
    return figure === undefined ? '' : String(figure);
}

// EXTERNAL MODULE: ./src/report/sarif.ts
var sarif = __webpack_require__(643);
// EXTERNAL MODULE: ./src/report/summary.ts + 1 modules
var summary = __webpack_require__(2542);
// EXTERNAL MODULE: ./src/report/terminal.ts + 2 modules
var terminal = __webpack_require__(1067);
// EXTERNAL MODULE: ./src/stages/deliver-comment.ts + 10 modules
var deliver_comment = __webpack_require__(8783);
// EXTERNAL MODULE: ./src/stages/deliver-results.ts + 1 modules
var deliver_results = __webpack_require__(6727);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/report/suggestion.ts



/** The same for the same change to the same lines, however much it saves: 16 hexadecimal digits. */
function suggestion_identifySuggestion({ file, before, after, fixes }) {
    const facts = JSON.stringify([file, fixes.map(({ code }) => code), before, after]);
    return createHash('sha256').update(facts).digest('hex').slice(0, 16);
}
/**
 * A suggestion as Markdown that GitHub offers to commit.
 * @see https://docs.github.com/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request#adding-line-comments-to-a-pull-request
 */
function suggestion_renderSuggestion({ fixes, after }) {
    const lines = fixes.map((fix) => {
        const what = `${label(fix.code, 60)}: ${prose(`${fix.summary}.`)}`;
        return fixes.length === 1 ? `${what}${savingWords(fix)}` : `- ${what}${savingWords(fix)}`;
    });
    return `${lines.join('\n')}\n\n${suggestionBlock(after)}`;
}
function savingWords({ saving }) {
    if (saving === null || saving.unpackedBytes <= 0)
        return '';
    const compressed = saving.compressedBytes > 0 ? ` (${formatBytes(saving.compressedBytes)} compressed)` : '';
    return ` Saves ${formatBytes(saving.unpackedBytes)}${compressed}, measured by building the image with it.`;
}
/** What a review with suggestions begins with. */
function suggestion_introduceSuggestions() {
    return 'Dockweigh can mend lines that this pull request changes. Commit what you want, and resolve the rest.';
}

;// CONCATENATED MODULE: ./src/stages/deliver-suggestions.ts


/** Suggests fixes on the lines that the pull request changes, where that is wanted; a refusal is a warning. */
async function deliver_suggestions_deliverSuggestions({ config, event, suggestions }, { runner, reviews }) {
    if (!config.suggestFixes || event.kind !== 'pull-request' || reviews === undefined)
        return;
    if (suggestions.length === 0) {
        runner.say('There is no fix to suggest.');
        return;
    }
    const outcome = await reviews.suggest({
        repository: runner.job.repository,
        pullRequest: event.pullRequest,
        commit: event.headSha,
        suggestions: suggestions.map((suggestion) => ({
            id: identifySuggestion(suggestion),
            file: suggestion.file,
            startLine: suggestion.startLine,
            before: suggestion.before,
            body: renderSuggestion(suggestion),
        })),
        introduction: introduceSuggestions(),
    });
    sayOutcome(outcome, { runner, isFork: event.fork });
}
function sayOutcome(outcome, { runner, isFork }) {
    switch (outcome.kind) {
        case 'suggested':
            runner.say(`Suggested ${formatCount(outcome.count, 'change')}: ${outcome.url}${restWords(outcome)}`);
            return;
        case 'nothing-new':
            runner.say(`No new fix for lines that the pull request changes.${restWords(outcome)}`);
            return;
        case 'superseded':
            runner.say('No fix is suggested: the pull request has a newer commit.');
            return;
        case 'refused':
            sayRefusal(outcome, { runner, isFork });
            return;
        case 'failed':
            runner.warn(`The fixes could not be suggested. ${outcome.message}`);
    }
}
/** No permission of the job helps a run of a fork, so that is nothing to warn of. */
function sayRefusal({ status, message, permission }, { runner, isFork }) {
    if (isFork) {
        runner.say('No fix is suggested: a run for a fork may not review.');
        return;
    }
    runner.warn(`GitHub refused the suggestions (${status}: ${message}). Give the job the permission \`${permission}\`.`);
}
function restWords({ known, waiting, }) {
    const there = known === 0 ? '' : ` ${formatCount(known, 'suggestion')} made before.`;
    return waiting === 0 ? there : `${there} ${waiting} more when the lines of others have changed.`;
}

// EXTERNAL MODULE: ./src/stages/documentation.ts
var documentation = __webpack_require__(2177);
;// CONCATENATED MODULE: ./src/stages/deliver.ts















/**
 * Says the result everywhere: log, outputs, summary, commit status, check run, annotations, comment, suggestions, HTML
 * report, in that order. The verdict is already decided; a place that refuses becomes a warning and the others still get theirs.
 */
async function deliver(delivery, ports) {
    const { runner } = ports;
    const { report, config } = delivery;
    let isAnnotated = false;
    for (const line of renderTerminal(report, { colour: 'none' }).split('\n'))
        runner.say(line);
    const deliveries = [
        ['outputs', () => setOutputs(delivery, ports)],
        ['job summary', () => runner.addSummary(renderSummary(report, { docsUrl }))],
        ['commit status', () => deliverStatus(delivery, ports)],
        [
            'check run',
            async () => {
                isAnnotated = await deliverCheckRun(delivery, ports);
            },
        ],
        [
            'annotations',
            () => {
                // GitHub would show those of the check run and of the step side by side.
                if (!isAnnotated)
                    runner.annotate(makeAnnotations(report, config.policy.lintScope));
            },
        ],
        ['comment', () => deliverComment(delivery, ports)],
        ['suggestions', () => deliverSuggestions(delivery, ports)],
        ...(config.html ? [['HTML report', () => deliverHtml(delivery, ports)]] : []),
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
async function setOutputs(delivery, { runner }) {
    const { report } = delivery;
    runner.setOutputs({ ...reportOutputs(report) });
    const findings = distinctFindings(report);
    const { json, sarif } = await runner.saveReport({
        json: renderJson(report, placeComment(delivery, runner.job)),
        sarif: renderSarif({ findings, rules: rules.map(({ meta }) => meta), version, docsUrl }),
    });
    runner.setOutputs({ report: json, sarif });
}


/***/ }),

/***/ 4870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeRun)
/* harmony export */ });
/* unused harmony export explainFailure */
/* harmony import */ var _report_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9157);
/* harmony import */ var _report_medium_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5967);
/* harmony import */ var _sources_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4386);




/** What was compared, for the report. */
function describeRun({ job, event, sides, }) {
    return {
        event: job.event.name,
        repository: `${job.repository.owner}/${job.repository.name}`,
        pullRequest: (0,_sources_event_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestOf */ ._n)(event),
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
    return `${words}: ${capMiddle(oneLine(image.head.message), longestReason)}`;
}
const longestReason = 500;


/***/ }),

/***/ 3781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  to: () => (/* binding */ expectRecord),
  M4: () => (/* binding */ findBaselines),
  TN: () => (/* binding */ keyOf),
  Wt: () => (/* binding */ platformsOf)
});

// EXTERNAL MODULE: ./src/build/cache.ts
var cache = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/records/codec.ts + 4 modules
var codec = __webpack_require__(5945);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/shipping/shipping.ts
var shipping = __webpack_require__(6402);
// EXTERNAL MODULE: ./src/records/record.ts
var records_record = __webpack_require__(7766);
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

/***/ 4075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ hideAllSecrets),
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
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


/***/ }),

/***/ 9114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openLintAhead)
/* harmony export */ });
/* harmony import */ var _foreign_bases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(836);
/* harmony import */ var _lint_recipes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5072);
/* harmony import */ var _when_idle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8206);



/** Prepares to lint recipes. What a build warns of is not known yet, and a recipe that it changes is linted anew. */
function openLintAhead(jobs, configuration) {
    const begun = new Map();
    return {
        begin() {
            for (const { recipes } of jobs)
                (0,_when_idle_js__WEBPACK_IMPORTED_MODULE_1__/* .whenIdle */ .d)(() => {
                    if (!begun.has(recipes))
                        begun.set(recipes, (0,_lint_recipes_js__WEBPACK_IMPORTED_MODULE_0__/* .beginRecipes */ .zn)(recipes, { configuration }));
                });
        },
        lint(recipes, { warnings = [], ...means }) {
            const isWarned = recipes.head !== null && (0,_foreign_bases_js__WEBPACK_IMPORTED_MODULE_2__/* .findForeignBases */ .U)(warnings, recipes.head.dockerfile).length > 0;
            const conclude = isWarned ? undefined : begun.get(recipes);
            if (conclude !== undefined && means.review !== undefined)
                return conclude(means.review);
            return (0,_lint_recipes_js__WEBPACK_IMPORTED_MODULE_0__/* .lintRecipes */ .be)(recipes, { ...means, configuration, warnings });
        },
    };
}


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ measureImages)
});

// EXTERNAL MODULE: ./src/analysis/contents.ts + 2 modules
var contents = __webpack_require__(317);
// EXTERNAL MODULE: ./src/analysis/packages/read-packages.ts + 11 modules
var read_packages = __webpack_require__(4443);
;// CONCATENATED MODULE: ./src/image/known-layers.ts
/**
 * Puts layers that are known by their digest before a cache. One whose diffId or size is not what the image says of
 * it is not taken: the layer is read instead.
 */
function createKnownLayers(cache) {
    const known = new Map();
    return {
        learn({ descriptors, read }) {
            for (const [index, { digest, diffId, sizeBytes }] of descriptors.entries())
                known.set(digest, { diffId, sizeBytes, read: () => read()[index] });
        },
        forget() {
            known.clear();
        },
        anticipate: (blobs, blob) => known.has(blob.digest) ? Promise.resolve() : cache.anticipate(blobs, blob),
        async read(blobs, descriptor) {
            const layer = known.get(descriptor.digest);
            const isSame = layer?.diffId === descriptor.diffId && layer.sizeBytes === descriptor.sizeBytes;
            return (isSame ? layer.read() : undefined) ?? cache.read(blobs, descriptor);
        },
    };
}

// EXTERNAL MODULE: ./src/image/layer-cache.ts + 4 modules
var layer_cache = __webpack_require__(5067);
// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/stages/build-images.ts
var build_images = __webpack_require__(9534);
// EXTERNAL MODULE: ./src/stages/plan-scans.ts
var plan_scans = __webpack_require__(7991);
// EXTERNAL MODULE: ./src/stages/weigh-side.ts + 6 modules
var weigh_side = __webpack_require__(7446);
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
        tree: { commit: sides.head.commit, openFolder: () => Promise.resolve(sides.head.folder) },
        recipe: recipes.head,
        image: await acquire_open(plan.head, question),
    };
    const base = {
        tree: sides.base,
        recipe: recipes.base,
        image: await acquire_open(plan.base, question),
    };
    const isEnough = how.baselines.every((baseline) => baseline.base !== null) && !(0,plan_scans/* scansImage */.Kf)(plan, 'base');
    const built = await build(question, {
        ...how,
        head: buildable(head),
        base: isPossible(head) && !isEnough ? buildable(base) : null,
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
    return image === null && tree !== null && recipe !== null ? { ...tree, recipe } : null;
}
async function build({ job, id, name, openWorkshop, signal, sendsAllLayers }, { head, base, baselines, turn, onBuilding }) {
    if (head === null && base === null)
        return null;
    const workshop = await openWorkshop();
    const known = sendsAllLayers ? [] : baselines.flatMap(({ known }) => known?.descriptors ?? []);
    const digests = known.map(({ digest }) => digest);
    await workshop.builder.withholdLayers(workshop.layout, digests);
    const { build: config, listedAs } = job.plan;
    const sides = { head, base, id, name, turn: turn?.came ?? null };
    return (0,build_images/* buildImages */.r)({ config, listedAs, ...sides, onBuilding, signal }, workshop);
}
function fromPlace({ image, tree, recipe }) {
    return image && { kind: 'found', image, recipe, commit: tree?.commit ?? null };
}
function fromBuild(name, { side, built }) {
    const end = built?.[name] ?? null;
    const buildableSide = buildable(side);
    if (built === null || end === null || buildableSide === null)
        return null;
    const { commit, recipe } = buildableSide;
    return { kind: 'built', built: end, blobs: built.blobs, commit, recipe };
}
function takeRecord(tree) {
    return (recorded) => recorded === null
        ? none((0,weigh_side/* missing */.LO)('not-built', 'There is no record of it.', tree?.commit ?? null))
        : { kind: 'recorded', recorded, commit: tree?.commit ?? recorded.record.commit };
}
function noDockerfile(file, { tree }) {
    const message = `There is no Dockerfile at \`${file}\`.`;
    return none((0,weigh_side/* missing */.LO)('no-dockerfile', message, tree?.commit ?? null));
}
function noCommit(baseWhy) {
    return none((0,weigh_side/* missing */.LO)('no-commit', `Compared with ${baseWhy}.`, null));
}
function notBuilt({ tree }) {
    const message = 'Base was not built, because there is no image of head.';
    return none((0,weigh_side/* missing */.LO)('not-built', message, tree?.commit ?? null));
}
function none(side) {
    return { kind: 'none', side };
}

// EXTERNAL MODULE: ./src/stages/find-baselines.ts + 1 modules
var find_baselines = __webpack_require__(3781);
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

// EXTERNAL MODULE: ./src/stages/weigh.ts + 1 modules
var weigh = __webpack_require__(8426);
// EXTERNAL MODULE: ./src/advice/savings.ts + 47 modules
var advice_savings = __webpack_require__(5291);
// EXTERNAL MODULE: ./src/stages/when-idle.ts
var when_idle = __webpack_require__(8206);
;// CONCATENATED MODULE: ./src/stages/weigh-ahead.ts



/** Prepares to weigh bases at a commit. What cannot be weighed is left for later, where its failure is met. */
function openHeadStart({ bases, commit }, look) {
    const weighed = new Map();
    const savings = new Map();
    const weigh = (recorded) => {
        const base = (0,weigh_side/* weighRecorded */.xP)({ recorded, commit: commit ?? recorded.record.commit }, look);
        weighed.set(recorded, base);
        return base.image;
    };
    let isBegun = false;
    return {
        begin() {
            if (isBegun)
                return;
            isBegun = true;
            for (const recorded of bases)
                (0,when_idle/* whenIdle */.d)(() => {
                    const image = weigh(recorded);
                    (0,when_idle/* whenIdle */.d)(() => image && savings.set(image, (0,advice_savings/* findSavings */.B4)(image)));
                });
        },
        weighed: (recorded) => weighed.get(recorded) ?? null,
        savings: (image) => savings.get(image) ?? null,
    };
}

;// CONCATENATED MODULE: ./src/stages/measure-image.ts






/**
 * Measures an image at the least cost: from the record of base alone when nothing the image is made from was touched;
 * else by building head, without sending the layers that are known, and base only when no record has it. A side that
 * the user says where to find is not built.
 */
async function measureImage(question) {
    const { job, layerCache, turn } = question;
    try {
        const found = await lookUp(question);
        const isAtRest = canRest(job, found);
        if (isAtRest && found.every(isReadable))
            return await rest(question, found);
        const baselines = isAtRest ? noBaselines(job) : found;
        const known = baselines.flatMap((baseline) => baseline.known ?? []);
        for (const layers of known)
            layerCache.learn(layers);
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
async function lookUp(question) {
    const { job, sides, records } = question;
    const { plan, recipes } = job;
    if (records === undefined || recipes.head === null)
        return noBaselines(job);
    const isBaseMeant = sides.base !== null && recipes.base !== null && plan.base === null;
    return (0,find_baselines/* findBaselines */.M4)({
        build: plan.build,
        listedAs: plan.listedAs,
        baseCommit: isBaseMeant ? sides.base.commit : null,
        records,
        say: sayer(question),
    });
}
function noBaselines({ plan }) {
    return (0,find_baselines/* platformsOf */.Wt)(plan.build).map((platform) => ({ platform, base: null, known: null }));
}
function canRest({ plan, recipes }, baselines) {
    const isRecorded = baselines.every(({ base }) => base !== null);
    return plan.head === null && isRecorded && isUntouched(recipes, plan.build);
}
/** What is wrong with a record is said where it is read. */
function isReadable({ base }) {
    try {
        base?.readLayers();
        return base !== null;
    }
    catch {
        return false;
    }
}
async function rest(question, baselines) {
    sayer(question)('Not built: nothing that the image is made from was touched.');
    question.onBuilding();
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
    const bases = baselines.flatMap(({ base }) => base ?? []);
    const commit = question.sides.base?.commit ?? null;
    const headStart = openHeadStart({ bases, commit }, question.look);
    const onBuilding = () => {
        headStart.begin();
        question.onBuilding();
    };
    const acquired = await acquireSides(question, { baselines, turn, onBuilding });
    turn?.pass();
    return measure_image_weigh(question, baselines, { ...acquired, headStart });
}
async function measure_image_weigh({ job, layerCache, look, pack }, baselines, { head, base, notes, ...ahead }) {
    const { recipes, plan } = job;
    const images = [];
    for (const { platform, base: recorded } of baselines) {
        const sides = { head: head(recorded), base: base(recorded) };
        const request = { ...sides, recipes, target: plan.build.target, platform, pack, ...ahead };
        images.push({ ...named(job, platform), ...(await (0,weigh/* weighSides */.b)(request, { layerCache, look })) });
    }
    return { images, notes };
}
function named({ plan, recipes }, platform) {
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

// EXTERNAL MODULE: ./src/stages/open-workshop.ts
var open_workshop = __webpack_require__(2113);
// EXTERNAL MODULE: ./src/image/read-image.ts
var read_image = __webpack_require__(6313);
;// CONCATENATED MODULE: ./src/stages/read-early.ts



/** While BuildKit exports, it needs the cores, too. */
const blobsAtOnce = 2;
/** Manifests are a few kilobytes. */
const manifestLimitBytes = 100_000;
/**
 * Reads layers as soon as they are exported, while later ones, or the other side, are still being built; and looks into
 * an image as soon as its manifest is there, while its build still fills a cache.
 */
function readEarly(workshop, means) {
    const { builder, layout, blobs } = workshop;
    const { layerCache, signal } = means;
    const waiting = [];
    let readers = 0;
    const read = async () => {
        readers += 1;
        for (let blob = waiting.shift(); blob && !signal.aborted; blob = waiting.shift()) {
            await layerCache.anticipate(blobs, blob);
        }
        readers -= 1;
    };
    const readAsLayer = (blob) => {
        waiting.push(blob);
        if (readers < blobsAtOnce)
            void read();
    };
    const seen = (blob) => {
        if (blob.sizeBytes > manifestLimitBytes) {
            readAsLayer(blob);
            return;
        }
        lookEarly(blob, { blobs, ...means }).catch(() => {
            readAsLayer(blob);
        });
    };
    builder.watchLayout(layout, { seen, signal });
}
/** Fails for what is no image, or none whose layers are all there or known. */
async function lookEarly({ digest }, { blobs, layerCache: cache, look, signal }) {
    const image = await (0,read_image/* readImage */.AM)(blobs, digest);
    const layers = await (0,layer_cache/* readLayers */.n)({ blobs, layers: image.layers, cache, atOnce: blobsAtOnce });
    (0,when_idle/* whenIdle */.d)(() => {
        if (!signal.aborted)
            look(layers);
    });
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
    const layerCache = createKnownLayers((0,layer_cache/* createLayerCache */.k)(read_packages/* packageFiles */.i, ports.hashing));
    const { look, forget } = (0,contents/* rememberLooks */.K1)();
    const workshop = shareWorkshop(jobs, async (config) => {
        const opened = await (0,open_workshop/* openWorkshop */._)(config, ports);
        readEarly(opened, { layerCache, look, signal });
        return opened;
    });
    const shared = {
        sides,
        openWorkshop: workshop.open,
        layerCache,
        look,
        joinQueue: () => (jobs.length === 1 ? null : queue.join()),
        records: ports.records,
        images: ports.images,
        pack: ports.pack,
        onBuilding: () => ports.onBuilding?.(),
        // All images of a run share one layout.
        sendsAllLayers: jobs.some(({ plan }) => (0,plan_scans/* scansImage */.Kf)(plan, 'base') || (0,plan_scans/* scansImage */.Kf)(plan, 'head')),
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
    const measured = await workInOrder(questions, { atOnce: imagesAtOnce, stop }, measureImage).finally(() => {
        stop.abort();
        forget();
    });
    const notes = new Map(measured.flatMap((each) => each.notes).map((note) => [note.message, note]));
    return {
        images: measured.flatMap(({ images }) => images),
        notes: [...notes.values()],
        openWorkshop: workshop.open,
        layerCache,
        removeImages: workshop.removeImages,
    };
}
const alone = { id: '', name: null };
/** The builder is looked for when an image has to be built, and only once. */
function shareWorkshop(jobs, open) {
    let opened = null;
    return {
        open: () => {
            const [first] = jobs;
            if (first === undefined)
                throw new Error('There is no image to build.');
            opened ??= open(first.plan.build);
            return opened;
        },
        async removeImages() {
            await opened
                ?.then(({ builder, layout }) => builder.removeLayout(layout))
                .catch(() => undefined);
        },
    };
}


/***/ }),

/***/ 2113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openWorkshop)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _build_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);


/** Probes the builder and the cache, as all images use them. Fails with what `Builder.prepare` fails with. */
async function openWorkshop(config, { builder, host }) {
    const service = host.findCacheService();
    const choice = await host.chapter('Prepare the builder', async () => {
        const chosen = await builder.prepare(config.builder);
        host.say(chosen.description);
        return chosen;
    });
    const cacheService = await service;
    const { notice } = (0,_build_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .planCache */ ._s)(config, cacheService);
    if (notice !== null)
        host.notice(notice);
    const layout = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.folder, 'layout');
    return {
        builder,
        choice,
        cacheService,
        host,
        layout,
        blobs: builder.openLayout(layout),
    };
}


/***/ }),

/***/ 7865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ outlineOf)
/* harmony export */ });
/* harmony import */ var _dockerfile_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4625);

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
    const range = (0,_dockerfile_source_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(source, instruction);
    return {
        stage,
        keyword: instruction.keyword,
        startLine: range.line,
        endLine: range.endLine,
        text: source.text.slice(instruction.start, instruction.end),
    };
}


/***/ }),

/***/ 2637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openPacking)
/* harmony export */ });
/** The packing, when a page is wanted; it is loaded only then. */
async function openPacking({ html, }) {
    if (!html)
        return null;
    const { packContents } = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 1855));
    return (pair) => (pair.head === null ? null : packContents(pair));
}


/***/ }),

/***/ 7991:
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

/***/ 1072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ proveFixes)
});

// EXTERNAL MODULE: ./src/analysis/packages/read-packages.ts + 11 modules
var read_packages = __webpack_require__(4443);
// EXTERNAL MODULE: ./src/image/stack-layers.ts
var stack_layers = __webpack_require__(7416);
// EXTERNAL MODULE: ./src/dockerfile/excerpt.ts
var excerpt = __webpack_require__(5471);
// EXTERNAL MODULE: ./src/dockerfile/instruction.ts
var dockerfile_instruction = __webpack_require__(9742);
// EXTERNAL MODULE: ./src/dockerfile/source.ts
var dockerfile_source = __webpack_require__(4625);
// EXTERNAL MODULE: ./src/dockerfile/stages.ts + 3 modules
var dockerfile_stages = __webpack_require__(4664);
;// CONCATENATED MODULE: ./src/proof/plan-scene.ts




/** Prepares the facts. */
function openPlanScene(facts) {
    const instructions = shippedInstructions(facts.dockerfile, facts.target);
    return {
        ...facts,
        instructions,
        makerOf: (layer) => {
            const origin = layer === null ? undefined : facts.layers[layer]?.origin;
            if (origin?.kind !== 'instruction' || origin.file !== facts.dockerfile.file)
                return null;
            return instructions.find(({ line }) => line + 1 === origin.startLine) ?? null;
        },
    };
}
/** The instructions of the stage that is built and of those it continues, in file order. */
function shippedInstructions({ stages }, target) {
    const stage = target === null ? stages.at(-1) : findStage(stages, target);
    if (stage === undefined)
        return [];
    return [...(0,dockerfile_stages/* lineageOf */.bQ)(stage)].reverse().flatMap(({ instructions }) => instructions);
}
function findStage(stages, target) {
    return stages.find(({ name }) => name === target.toLowerCase()) ?? stages[Number(target)];
}
/** Where an instruction stands, for a reader. */
function describeInstruction(instruction, { dockerfile: { file, source }, ignorePath }) {
    if (instruction === null)
        return { file: ignorePath, lines: null, instruction: '' };
    const { line, endLine } = (0,dockerfile_source/* rangeOf */.be)(source, instruction);
    const text = (0,excerpt/* excerpt */.K)((0,dockerfile_instruction/* writtenText */.v4)(source, instruction), 200);
    return { file, lines: { start: line, end: endLine }, instruction: text };
}

// EXTERNAL MODULE: ./src/lint/packages/apt.ts
var apt = __webpack_require__(5496);
// EXTERNAL MODULE: ./src/dockerfile/shell/program.ts
var program = __webpack_require__(9467);
// EXTERNAL MODULE: ./src/lint/edits.ts
var edits = __webpack_require__(3728);
;// CONCATENATED MODULE: ./src/proof/script-edits.ts



/**
 * Adds a command to the end of a RUN, on a line of its own where the RUN has several; null where the end of the script
 * is not the end of its last command.
 */
function appendToRun(run, command, { source, escape }) {
    const edit = (0,program/* isPosixShell */.m)(run.shell) ? (0,edits/* appendCommand */.mv)(run, command) : null;
    if (edit === null)
        return null;
    const lines = source.text.slice(run.start, edit.at.end).split(/\r?\n/);
    if (lines.length === 1)
        return edit;
    const indent = /^\s*/.exec(lines.at(-1) ?? '')?.[0] ?? '';
    return { ...edit, text: ` ${escape}${lineBreakOf(source.text)}${indent}&& ${command}` };
}
/** Commands that the rest of a script would notice. */
const lasting = new Set([
    '.',
    'alias',
    'cd',
    'exec',
    'exit',
    'export',
    'popd',
    'pushd',
    'source',
    'trap',
    'umask',
    'unset',
]);
/** Joins RUNs that follow one another to one; null where that would be another script. Comments between them stay. */
function joinRuns(runs, dockerfile) {
    const edits = [];
    for (const [index, run] of runs.entries()) {
        if (!isPlainScript(run))
            return null;
        const next = runs[index + 1];
        if (next === undefined)
            break;
        if (!canGoBefore(run) || !canFollow(next))
            return null;
        const edit = joinTwo(run, next, dockerfile);
        if (edit === null)
            return null;
        edits.push(edit);
    }
    return edits;
}
function isPlainScript(run) {
    return (run.keyword === 'RUN' &&
        run.flags.length === 0 &&
        (0,program/* isPosixShell */.m)(run.shell) &&
        (0,edits/* appendCommand */.mv)(run, ':') !== null);
}
function canGoBefore(run) {
    return !(0,dockerfile_instruction/* commandsOf */.Kf)(run).some(({ name, args }) => lasting.has(name) || (name === '' && args.length === 0));
}
/** `a && b || c` is not `a && (b || c)`. */
function canFollow(run) {
    return !/\|\||;|(?<![&>])&(?![&>\d])/.test(run.body.text);
}
function joinTwo(run, next, { source: { text }, escape }) {
    const start = run.words.at(-1)?.end;
    const end = next.words[0]?.start;
    if (start === undefined || end === undefined)
        return null;
    const comments = text
        .slice(start, next.start)
        .split(/\r?\n/)
        .filter((line) => line.trim().startsWith('#'));
    const lines = ['', ...comments, '    && '];
    const newline = lineBreakOf(text);
    return { at: { start, end }, text: ` ${escape}${lines.join(newline)}` };
}
/** The line break that a text uses. */
function lineBreakOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./src/proof/remedies/clean-up.ts




/** Clean-ups that are the same whatever was found. */
const commands = {
    'apt-lists': 'rm -rf /var/lib/apt/lists/*',
    'apt-cache': 'apt-get clean',
    'apk-cache': 'rm -rf /var/cache/apk/*',
    'log-files': 'find /var/log -type f -delete',
};
/** Kinds whose folders nobody needs once the RUN that made them has ended. */
const byFolder = new Set('dnf-cache zypper-cache pacman-cache pip-cache uv-cache poetry-cache conda-packages npm-cache yarn-cache pnpm-store composer-cache gem-cache go-build-cache go-modules cargo-registry maven-repository gradle-cache nuget-packages'.split(' '));
/** Kinds whose folders stay, without what is in them. */
const emptied = new Set(['temporary-files', 'documentation']);
/** Has the RUN that leaves files behind delete them: by an option where lint knows one, else by a command at its end. */
function cleanUp(advice, scene) {
    const run = scene.makerOf(advice.layer);
    if (run?.keyword !== 'RUN')
        return null;
    return byOption(advice, run, scene) ?? byCommand(advice, run, scene);
}
function byOption(advice, run, { dockerfile }) {
    const { kind, fix } = advice;
    if (fix?.file !== 'dockerfile' || (kind !== 'pip-cache' && kind !== 'apk-cache'))
        return null;
    const edits = fix.edits.map(({ range, text }) => ({
        at: (0,dockerfile_source/* spanOf */.ee)(dockerfile.source, range),
        text,
    }));
    return draft(advice, { run, summary: fix.summary, edits });
}
function byCommand(advice, run, scene) {
    const command = commandFor(advice);
    if (command === null)
        return null;
    const runs = advice.kind === 'apt-lists' ? runsThatNeedLists(run, scene) : [run];
    const last = runs?.at(-1);
    if (runs === null || last === undefined)
        return null;
    const joins = runs.length === 1 ? [] : joinRuns(runs, scene.dockerfile);
    const end = appendToRun(last, command, scene.dockerfile);
    if (joins === null || end === null)
        return null;
    const what = `Run \`${command}\` at the end of the RUN`;
    const summary = joins.length === 0 ? what : `Join ${runs.length} RUNs, and run \`${command}\` at the end`;
    return draft(advice, { run, summary, edits: [...joins, end] });
}
function draft(advice, { run, summary, edits, }) {
    return {
        code: advice.kind,
        summary,
        instruction: run,
        change: { file: 'dockerfile', edits },
        removes: (path) => advice.parts.some(({ name }) => path === name || path.startsWith(`${name}/`)),
        advice: [advice],
    };
}
function commandFor({ kind, parts, partCount }) {
    const command = commands[kind];
    if (command !== undefined)
        return command;
    const folders = parts.map(({ name }) => `/${name}`);
    const isKnown = folders.every((folder) => /^[\w@%+=:,./-]+$/.test(folder));
    if (!isKnown || folders.length === 0)
        return null;
    if (emptied.has(kind))
        return folders.map(emptyFolder).join(' && ');
    const isDeep = folders.every((folder) => folder.lastIndexOf('/') > 0);
    const isAll = partCount === parts.length;
    return byFolder.has(kind) && isDeep && isAll ? `rm -rf ${folders.join(' ')}` : null;
}
/** Licences ask for their copyright files. */
function emptyFolder(folder) {
    return folder.endsWith('/share/doc')
        ? `find ${folder} -type f ! -name copyright -delete`
        : `rm -rf ${folder}/*`;
}
/**
 * The RUN that fetches the lists and those after it that install by them, which have to be one RUN before the lists can
 * go; null when something else stands between.
 */
function runsThatNeedLists(run, { instructions }) {
    const after = instructions.slice(instructions.indexOf(run) + 1);
    const renewed = after.findIndex((one) => (0,dockerfile_instruction/* commandsOf */.Kf)(one).some(apt/* isAptUpdate */.Tz));
    const reached = renewed < 0 ? after : after.slice(0, renewed);
    const last = reached.findLastIndex((one) => one.keyword === 'RUN' && (0,dockerfile_instruction/* commandsOf */.Kf)(one).some((command) => (0,apt/* aptPackages */.DL)(command) !== null));
    const runs = [run, ...reached.slice(0, last + 1)];
    return runs.every(({ keyword }) => keyword === 'RUN') ? runs : null;
}

;// CONCATENATED MODULE: ./src/proof/remedies/join.ts

/** Makes one RUN of those from the one that brings files to the one that deletes or overwrites them. */
function joinToDeletion(advice, scene) {
    const from = scene.makerOf(advice.layer);
    const to = scene.makerOf(advice.relatedLayer);
    if (from === null || to === null)
        return null;
    const [start, end] = [scene.instructions.indexOf(from), scene.instructions.indexOf(to)];
    const runs = scene.instructions.slice(start, end + 1);
    const edits = start < end ? joinRuns(runs, scene.dockerfile) : null;
    if (edits === null)
        return null;
    return {
        code: advice.kind,
        summary: `Join ${runs.length} RUNs, so that what is deleted is in no layer`,
        instruction: from,
        change: { file: 'dockerfile', edits },
        removes: () => false,
        advice: [advice],
    };
}

;// CONCATENATED MODULE: ./src/proof/remedies/keep-out.ts
/** Keeps what should not have come in out of the build context, by lines of the ignore file. */
function keepOut(advice) {
    const { kind, fix } = advice;
    if (fix?.file !== 'dockerignore' || !fix.lines.every((line) => /^[\w.*/@+-]+$/.test(line)))
        return null;
    const names = new Set(fix.lines.map((line) => line.replace(/^\*\*\//, '')));
    return {
        code: kind,
        summary: `Keep ${fix.lines.map((line) => `\`${line}\``).join(', ')} out of the build context`,
        instruction: null,
        change: { file: 'dockerignore', lines: fix.lines },
        removes: (path) => path.split('/').some((part) => names.has(part)),
        advice: [advice],
    };
}

// EXTERNAL MODULE: ./src/dockerfile/shell/command.ts
var shell_command = __webpack_require__(4010);
// EXTERNAL MODULE: ./src/lint/dependencies.ts
var dependencies = __webpack_require__(2328);
;// CONCATENATED MODULE: ./src/proof/remedies/leave-out.ts




/** The option that leaves development dependencies out, by program. */
const options = new Map([
    ['npm', '--omit=dev'],
    ['pnpm', '--prod'],
    ['yarn', '--production'],
]);
/** Has the RUN that installs development dependencies, and that lint speaks of, leave them out. */
function leaveOut(advice, scene) {
    const run = scene.makerOf(advice.layer);
    if (advice.certainty !== 'sure' || run?.keyword !== 'RUN')
        return null;
    const commands = (0,dockerfile_instruction/* commandsOf */.Kf)(run).filter((command) => options.has(command.name) && (0,dependencies/* installsDependencies */.W)(command));
    const [first] = commands;
    const option = options.get(first?.name ?? '');
    const edits = commands.flatMap((command) => insertOption(command) ?? []);
    if (option === undefined || edits.length === 0 || edits.length !== commands.length)
        return null;
    return {
        code: advice.kind,
        summary: `Install with \`${option}\``,
        instruction: run,
        change: { file: 'dockerfile', edits },
        removes: (path) => /(?:^|\/)node_modules\//.test(path),
        advice: [advice],
    };
}
function insertOption(command) {
    const option = options.get(command.name);
    const after = (0,shell_command/* operandsOf */.ep)(command)[0] ?? command.nameWord;
    if (option === undefined || after === null || (0,shell_command/* hasOption */.Kz)(command, option))
        return null;
    return (0,edits/* insertAfter */.WH)(after, option);
}

;// CONCATENATED MODULE: ./src/proof/remedies/lint-fix.ts

/** Rules about bytes that no kind of advice speaks of: what they save only a build can tell. */
const unweighed = new Set(['apt-recommends', 'high-uid']);
/** The fix of a finding on an instruction that head's image is made of. */
function byFinding(finding, { dockerfile, instructions }) {
    const { name, code, line, fix, file } = finding;
    if (fix === undefined || !unweighed.has(name) || file !== dockerfile.file)
        return null;
    const { source } = dockerfile;
    const edits = fix.edits.map(({ range, text }) => ({ at: (0,dockerfile_source/* spanOf */.ee)(source, range), text }));
    const instruction = instructions.find((one) => edits.every(({ at }) => one.start <= at.start && at.end <= one.end));
    if (instruction === undefined || line < 1)
        return null;
    return {
        code,
        summary: fix.summary.replace(/(--[\w-]+)/, '`$1`'),
        instruction,
        change: { file: 'dockerfile', edits },
        removes: () => false,
        advice: [],
    };
}

;// CONCATENATED MODULE: ./src/proof/remedies/own.ts



/**
 * Has files come with the owner or mode that a later RUN gives them: COPY by its flag, a RUN by a command at its end.
 * The later RUN is left with the folder itself, so that a folder that WORKDIR made is owned as before.
 */
function ownFromTheStart(advice, scene) {
    const [first] = advice;
    const run = first === undefined ? null : scene.makerOf(first.layer);
    const change = run?.keyword === 'RUN' ? onlyChange(run) : null;
    if (first === undefined || run === null || change === null)
        return null;
    const makers = [...new Set(advice.map(({ relatedLayer }) => scene.makerOf(relatedLayer)))];
    const edits = makers.map((maker) => (maker === null ? null : editMaker(maker, change, scene)));
    if (edits.some((edit) => edit === null))
        return null;
    return {
        code: first.kind,
        summary: `Set ${change.program === 'chown' ? 'the owner' : 'the mode'} where the files come from`,
        instruction: run,
        change: {
            file: 'dockerfile',
            edits: [...edits.filter((edit) => edit !== null), withoutWord(change.option)],
        },
        removes: () => false,
        advice,
    };
}
function onlyChange(run) {
    const changes = (0,dockerfile_instruction/* commandsOf */.Kf)(run).flatMap((command) => readChange(command) ?? []);
    const [change] = changes;
    return changes.length === 1 && change !== undefined ? change : null;
}
function readChange(command) {
    const { name, args } = command;
    if (name !== 'chown' && name !== 'chmod')
        return null;
    const option = args.find(({ value }) => value === '-R' || value === '--recursive');
    const [value, ...paths] = (0,shell_command/* operandsOf */.ep)(command).map((word) => word.value);
    const isValue = name === 'chown' ? /^[\w.-]+(?::[\w.-]*)?$/ : /^[0-7]{3,4}$/;
    if (option === undefined || value === undefined || !isValue.test(value))
        return null;
    return paths.every((path) => /^\/[\w@%+=:,./-]*$/.test(path))
        ? { program: name, option, value, paths }
        : null;
}
function editMaker(maker, change, { dockerfile }) {
    const { program, value } = change;
    if (maker.keyword === 'RUN') {
        const command = changeRest(change);
        return command === null ? null : appendToRun(maker, command, dockerfile);
    }
    if ((0,dockerfile_instruction/* transferOf */.ND)(maker) === null || (0,dockerfile_instruction/* flagOf */.iP)(maker, program) !== null)
        return null;
    const { end } = maker.keywordSpan;
    return { at: { start: end, end }, text: ` --${program}=${value}` };
}
/** Files that have the owner already are not touched: that alone would store them again. */
function changeRest({ program, value, paths }) {
    const [user = ''] = value.split(':');
    if (program === 'chmod')
        return null;
    return `find ${paths.join(' ')} ! -user ${user} -exec chown -h ${value} {} +`;
}
/** Takes a word and one blank before it. */
function withoutWord({ start, end }) {
    return { at: { start: start - 1, end }, text: '' };
}

// EXTERNAL MODULE: ./src/analysis/packages/build-tools.ts
var build_tools = __webpack_require__(7572);
// EXTERNAL MODULE: ./src/lint/paths.ts
var paths = __webpack_require__(2881);
;// CONCATENATED MODULE: ./src/proof/remedies/remove-tools.ts






/** Programs that compile, or that install what may have to be compiled. */
const compiling = /^(?:pip|pip3|pipx?|pipenv|poetry|uv|npm|yarn|pnpm|node-gyp|gem|bundle|cargo|rustc|go|make|cmake|ninja|meson|configure|cc|c\+\+|gcc|g\+\+|clang|clang\+\+|mvnw?|gradlew?|javac|ant|cpan|cpanm|pecl|Rscript)$/;
/** Instructions that a RUN that only installs packages with apt does not notice. */
const unnoticed = new Set('ADD ARG COPY ENV EXPOSE LABEL WORKDIR'.split(' '));
/**
 * Has build tools that the Dockerfile asks for by name go in the RUN that installs them, once everything is built that
 * they are for: the RUNs up to the last one that may compile are joined, as far as that can be, and what stands between
 * is put before them. Packages of shared libraries that built files are linked with stay.
 */
function removeTools(advice, scene) {
    const install = scene.makerOf(advice.layer);
    if (advice.certainty !== 'sure' || install?.keyword !== 'RUN')
        return null;
    const from = scene.instructions.slice(scene.instructions.indexOf(install));
    const ends = [...from.keys()].filter((index) => mayCompile(from[index])).reverse();
    for (const end of ends) {
        const found = removeWithin(from.slice(0, end + 1), scene);
        if (found === null)
            continue;
        const names = found.tools.map((name) => `\`${name}\``).join(', ');
        return {
            code: advice.kind,
            summary: `Remove ${names} in the RUN that needs them; libraries in use stay`,
            instruction: install,
            change: { file: 'dockerfile', edits: found.edits },
            removes: () => false,
            advice: [advice],
        };
    }
    return null;
}
function mayCompile(instruction) {
    if (instruction?.keyword !== 'RUN')
        return false;
    return (0,dockerfile_instruction/* commandsOf */.Kf)(instruction).some(({ name, args }) => compiling.test(name) ||
        (/^python[\d.]*$/.test(name) && args.some(({ value }) => /^(?:pip|setup\.py)$/.test(value))));
}
/** Null where the RUNs cannot be joined, or install no tools. */
function removeWithin(reach, scene) {
    const { dockerfile } = scene;
    const runs = reach.filter(({ keyword }) => keyword === 'RUN');
    const last = runs.at(-1);
    const tools = [...new Set(runs.flatMap(dockerfile_instruction/* commandsOf */.Kf).flatMap(installedTools))].sort();
    if (last === undefined || tools.length === 0)
        return null;
    const removal = removalCommand(tools, foldersToKeep(last, scene)).join(` ${dockerfile.escape}${lineBreakOf(dockerfile.source.text)}      | `);
    const joins = joinRuns(runs, dockerfile);
    const lifted = liftOthers(reach, scene);
    const end = appendToRun(last, removal, dockerfile);
    if (joins === null || lifted === null || end === null)
        return null;
    return { tools, edits: [...lifted, ...joins, end] };
}
function installedTools(command) {
    return ((0,apt/* aptPackages */.DL)(command) ?? []).flatMap(({ value, isLiteral }) => {
        const name = /^[a-z\d][a-z\d+.-]*/.exec(value)?.[0] ?? '';
        return isLiteral && (0,build_tools/* isBuildTool */.x)(name) ? [name] : [];
    });
}
/** Puts what stands between the RUNs before the first; null where one of them would notice. */
function liftOthers(reach, { instructions, dockerfile }) {
    const others = reach.filter(({ keyword }) => keyword !== 'RUN');
    const last = others.at(-1);
    if (last === undefined)
        return [];
    const before = reach.slice(0, reach.indexOf(last)).filter(({ keyword }) => keyword === 'RUN');
    const isUnnoticed = others.every(({ keyword, heredocs }) => unnoticed.has(keyword) && heredocs.length === 0);
    if (!isUnnoticed || !before.every(onlyUsesApt))
        return null;
    const { start } = firstOfApt(before[0] ?? last, instructions);
    const text = others.map((one) => withBreak(one, dockerfile)).join('');
    return [{ at: { start, end: start }, text }];
}
function withBreak(instruction, { source }) {
    return (0,dockerfile_instruction/* writtenText */.v4)(source, instruction) + lineBreakOf(source.text);
}
/** The first of the RUNs in a row that use nothing but apt, which other fixes may join. */
function firstOfApt(run, instructions) {
    let index = instructions.indexOf(run);
    for (let before = instructions[index - 1]; before !== undefined && before.keyword === 'RUN' && onlyUsesApt(before); before = instructions[index - 1])
        index -= 1;
    return instructions[index] ?? run;
}
function onlyUsesApt(run) {
    return (0,dockerfile_instruction/* commandsOf */.Kf)(run).every((command) => {
        const { name } = command;
        if (name === 'rm')
            return (0,shell_command/* operandsOf */.ep)(command).every(({ value }) => value.startsWith('/'));
        return name === 'apt' || name === 'apt-get';
    });
}
/** Where programs lie that no package brought. */
function foldersToKeep(run, { instructions }) {
    let folder = '/';
    for (const { keyword, words } of instructions.slice(0, instructions.indexOf(run)))
        if (keyword === 'WORKDIR')
            folder = (0,paths/* resolvePath */.o1)(words[0]?.value ?? '', folder);
    const usual = ['/home', '/opt', '/root', '/srv', '/usr/local'];
    const isOwn = folder !== null && /^\/[\w@%+=:,./-]+$/.test(folder);
    const isUsual = usual.some((one) => folder === one || folder?.startsWith(`${one}/`) === true);
    return isOwn && !isUsual && folder !== null ? [...usual, folder].sort() : usual;
}
/**
 * Marks the packages of libraries that programs are linked with as wanted, then removes the tools and what only they
 * needed. The stages of the pipe, in order.
 * @see https://manpages.debian.org/stable/apt/apt-mark.8.en.html
 */
function removalCommand(tools, folders) {
    return [
        String.raw `find ${folders.join(' ')} -type f \( -perm /111 -o -name '*.so*' \) -exec ldd {} + 2>/dev/null`,
        String.raw `sed -n 's|.* => .*/\([^ ]*\) (.*|*/\1|p'`,
        'sort -u',
        'xargs -r dpkg --search 2>/dev/null',
        'cut -d : -f 1',
        'sort -u',
        `xargs -r apt-mark manual && apt-get purge -y --auto-remove -o APT::AutoRemove::SuggestsImportant=false ${tools.join(' ')}`,
    ];
}

;// CONCATENATED MODULE: ./src/proof/plan-fixes.ts








/**
 * Plans what a machine can do about the advice on an image, and about findings whose bytes nobody has weighed: what
 * should save most first, then in the file's order. Every fix is only a proposal; a build has to show that it works.
 */
function planFixes(facts) {
    const scene = openPlanScene(facts);
    const drafts = mergeEqual([
        ...draftsOfAdvice(scene),
        ...facts.findings.flatMap((one) => byFinding(one, scene) ?? []),
    ]);
    return drafts
        .map((draft, index) => ({ ...describe(draft, scene), id: `${draft.code}-${index + 1}` }))
        .sort(bySaving);
}
function draftsOfAdvice(scene) {
    const advice = scene.advice.filter(({ kind }) => kind !== 'secrets');
    const stored = advice.filter(({ kind }) => kind === 'stored-again');
    const layers = [...new Set(stored.map(({ layer }) => layer))];
    return [
        ...advice.flatMap((one) => draftOf(one, scene) ?? []),
        ...layers.flatMap((layer) => ownFromTheStart(stored.filter((one) => one.layer === layer), scene) ?? []),
    ];
}
function draftOf(advice, scene) {
    switch (advice.kind) {
        case 'deleted-later':
        case 'overwritten':
            return joinToDeletion(advice, scene);
        case 'stored-again':
            return null;
        case 'build-tools':
            return removeTools(advice, scene);
        case 'development-dependencies':
            return leaveOut(advice, scene);
        default:
            return keepOut(advice) ?? cleanUp(advice, scene);
    }
}
/** Advice on several layers may ask for the same. */
function mergeEqual(drafts) {
    const merged = new Map();
    for (const draft of drafts) {
        const key = JSON.stringify(draft.change);
        const same = merged.get(key);
        merged.set(key, same === undefined ? draft : mergeTwo(same, draft));
    }
    return [...merged.values()];
}
function mergeTwo(one, other) {
    return {
        ...one,
        removes: (path) => one.removes(path) || other.removes(path),
        advice: [...one.advice, ...other.advice],
    };
}
function describe(draft, scene) {
    const { code, summary, change, removes, instruction } = draft;
    return {
        code,
        summary,
        ...describeInstruction(instruction, scene),
        expected: expectedOf(draft.advice),
        change,
        removes,
    };
}
function expectedOf(advice) {
    if (advice.length === 0)
        return null;
    return {
        compressedBytes: advice.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0),
        unpackedBytes: advice.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0),
    };
}
function bySaving(one, other) {
    return ((other.expected?.unpackedBytes ?? 0) - (one.expected?.unpackedBytes ?? 0) ||
        (one.lines?.start ?? 0) - (other.lines?.start ?? 0) ||
        (one.id < other.id ? -1 : 1));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/dockerfile/dockerfile.ts + 4 modules
var dockerfile_dockerfile = __webpack_require__(2730);
// EXTERNAL MODULE: ./src/proof/compose-edits.ts
var compose_edits = __webpack_require__(6690);
;// CONCATENATED MODULE: ./src/proof/recipe-files.ts



/** Makes fixes to a recipe's texts. What BuildKit could no longer read is refused. */
function fixRecipe(recipe, fixes) {
    const { dockerfile, ignoreFile } = recipe;
    const edits = fixes.map(({ change }) => (change.file === 'dockerfile' ? change.edits : []));
    const { text, overlapping } = (0,compose_edits/* composeEdits */.G)(dockerfile.source.text, edits);
    if (overlapping.length > 0) {
        return { kind: 'refused', reason: 'It changes the same words as another fix.' };
    }
    const fixed = (0,dockerfile_dockerfile/* parseDockerfile */.A)(text, dockerfile.file);
    if (fixed.faults.length > dockerfile.faults.length) {
        return { kind: 'refused', reason: 'The Dockerfile could not be read with it.' };
    }
    const ignoreText = ignoreWith(ignoreFile?.text ?? null, fixes);
    return {
        kind: 'fixed',
        dockerfile: fixed,
        ignoreText,
        files: changedFiles(recipe, fixed, ignoreText),
    };
}
/** Where the ignore file is, or would be. */
function ignorePathOf({ ignoreFile, context, }) {
    return ignoreFile?.path ?? external_node_path_.posix.join(context, '.dockerignore');
}
function changedFiles(recipe, fixed, ignoreText) {
    const { dockerfile, ignoreFile } = recipe;
    const files = [
        { path: dockerfile.file, before: dockerfile.source.text, after: fixed.source.text },
        ...(ignoreText === null
            ? []
            : [{ path: ignorePathOf(recipe), before: ignoreFile?.text ?? null, after: ignoreText }]),
    ];
    return files.filter(({ before, after }) => before !== after);
}
/** The last pattern that matches a path decides, so new lines stand at the end. */
function ignoreWith(text, fixes) {
    const wanted = fixes.flatMap(({ change }) => (change.file === 'dockerignore' ? change.lines : []));
    const there = new Set((text ?? '').split(/\r?\n/).map((line) => line.trim()));
    const lines = [...new Set(wanted)].filter((line) => !there.has(line)).sort();
    if (lines.length === 0)
        return text;
    const end = text?.includes('\r\n') === true ? '\r\n' : '\n';
    const start = text === null || text === '' || /[\r\n]$/.test(text) ? (text ?? '') : text + end;
    return start + lines.map((line) => line + end).join('');
}

;// CONCATENATED MODULE: ./src/proof/search-fixes.ts
/**
 * Finds the fixes that an image can be built with: all of them at once; where that fails, by halves down to the guilty
 * ones. Then each is tried alone, and one that is worth nothing is left out. The order of the fixes is kept.
 */
async function searchFixes({ fixes, attempt, isWorth, }) {
    const dropped = new Map();
    const trials = new Map();
    const tryOnce = async (set) => {
        const key = set.map((fix) => fixes.indexOf(fix)).join();
        const known = trials.get(key);
        if (known !== undefined && known.kind !== 'untried')
            return known;
        const trial = await attempt(set);
        trials.set(key, trial);
        return trial;
    };
    const inOrder = (set) => fixes.filter((fix) => set.includes(fix));
    const settled = await settle(fixes, { tryOnce, dropped });
    const alone = await tryAlone(settled, tryOnce);
    const kept = await leaveOutWorthless(settled, { tryOnce, dropped, alone, isWorth });
    const last = kept.length === 0
        ? null
        : trials.get(inOrder(kept)
            .map((fix) => fixes.indexOf(fix))
            .join());
    return { kept: inOrder(kept), result: last?.kind === 'kept' ? last.result : null, alone, dropped };
}
/** The fixes of a set that go together; why the others do not is noted. */
async function settle(set, means) {
    const { tryOnce, dropped } = means;
    if (set.length === 0)
        return [];
    const trial = await tryOnce(set);
    if (trial.kind === 'kept')
        return set;
    const [only, ...others] = set;
    if (trial.kind === 'untried' || (only !== undefined && others.length === 0)) {
        for (const fix of set)
            dropped.set(fix, trial.reason);
        return [];
    }
    const middle = Math.ceil(set.length / 2);
    const first = await settle(set.slice(0, middle), means);
    const second = await settle(set.slice(middle), means);
    if (first.length === 0 || second.length === 0)
        return [...first, ...second];
    return addOneByOne(first, second, means);
}
/** Two sets that work, as one; what does not go with the first is left out. */
async function addOneByOne(first, second, { tryOnce, dropped }) {
    const together = await tryOnce([...first, ...second]);
    if (together.kind === 'kept')
        return [...first, ...second];
    const kept = [...first];
    for (const fix of second) {
        const trial = await tryOnce([...kept, fix]);
        if (trial.kind === 'kept')
            kept.push(fix);
        else
            dropped.set(fix, trial.reason);
    }
    return kept;
}
async function tryAlone(kept, tryOnce) {
    const alone = new Map();
    for (const fix of kept) {
        const trial = await tryOnce([fix]);
        if (trial.kind === 'kept')
            alone.set(fix, trial.result);
    }
    return alone;
}
async function leaveOutWorthless(kept, { tryOnce, dropped, alone, isWorth, }) {
    const worthless = kept.filter((fix) => {
        const result = alone.get(fix);
        return result !== undefined && !isWorth(result);
    });
    const rest = kept.filter((fix) => !worthless.includes(fix));
    if (worthless.length === 0)
        return kept;
    const trial = rest.length === 0 ? null : await tryOnce(rest);
    if (trial !== null && trial.kind !== 'kept')
        return kept;
    for (const fix of worthless)
        dropped.set(fix, 'It saves nothing here.');
    return rest;
}

;// CONCATENATED MODULE: ./src/proof/diff.ts
/** Unchanged lines around a change. */
const around = 3;
/** More comparisons than this are not made: what differs is then shown as one block. */
const mostCells = 4_000_000;
/**
 * Changed files as one unified diff that `git apply` and `patch -p1` take.
 * @see https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
function unifiedDiff(files) {
    return files.map(diffFile).join('');
}
function diffFile({ path, before, after }) {
    const from = before === null ? '/dev/null' : `a/${path}`;
    const hunks = hunksOf(diffLines(splitLines(before ?? ''), splitLines(after)));
    return `--- ${from}\n+++ b/${path}\n${hunks.map(renderHunk).join('')}`;
}
/** Lines with their breaks; the last may have none. */
function splitLines(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** Says of every line whether it stays, goes or comes; what goes stands before what comes. */
function diffLines(before, after) {
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start])
        start += 1;
    let end = 0;
    const room = Math.min(before.length, after.length) - start;
    while (end < room && before.at(-1 - end) === after.at(-1 - end))
        end += 1;
    return [
        ...mark(' ', before.slice(0, start)),
        ...diffMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
        ...mark(' ', before.slice(before.length - end)),
    ];
}
function mark(as, lines) {
    return lines.map((text) => ({ mark: as, text }));
}
/** By the longest common subsequence. */
function diffMiddle(before, after) {
    const width = after.length + 1;
    if (before.length * width > mostCells)
        return [...mark('-', before), ...mark('+', after)];
    const common = commonLengths(before, after);
    const lines = [];
    let [row, column] = [0, 0];
    while (row < before.length || column < after.length) {
        const below = common[(row + 1) * width + column] ?? -1;
        const right = common[row * width + column + 1] ?? -1;
        if (row < before.length && before[row] === after[column]) {
            lines.push(...mark(' ', before.slice(row, row + 1)));
            row += 1;
            column += 1;
        }
        else if (row < before.length && (column === after.length || below >= right)) {
            lines.push(...mark('-', before.slice(row, row + 1)));
            row += 1;
        }
        else {
            lines.push(...mark('+', after.slice(column, column + 1)));
            column += 1;
        }
    }
    return lines;
}
/** Of what is left of both from each pair of places on. */
function commonLengths(before, after) {
    const width = after.length + 1;
    const common = new Uint32Array((before.length + 1) * width);
    for (let row = before.length - 1; row >= 0; row -= 1)
        for (let column = after.length - 1; column >= 0; column -= 1) {
            const at = row * width + column;
            common[at] =
                before[row] === after[column]
                    ? (common[at + width + 1] ?? 0) + 1
                    : Math.max(common[at + width] ?? 0, common[at + 1] ?? 0);
        }
    return common;
}
function hunksOf(lines) {
    const hunks = [];
    let [start, end] = [-1, -1];
    const close = () => {
        if (start < 0)
            return;
        const above = lines.slice(0, start);
        hunks.push({
            before: above.filter((line) => line.mark !== '+').length,
            after: above.filter((line) => line.mark !== '-').length,
            lines: lines.slice(start, end),
        });
    };
    for (const [index, line] of lines.entries()) {
        if (line.mark === ' ')
            continue;
        if (start < 0 || index - around > end) {
            close();
            start = Math.max(0, index - around);
        }
        end = Math.min(lines.length, index + around + 1);
    }
    close();
    return hunks;
}
function renderHunk({ before, after, lines }) {
    const old = lines.filter((line) => line.mark !== '+').length;
    const now = lines.filter((line) => line.mark !== '-').length;
    const header = `@@ -${rangeWords(before, old)} +${rangeWords(after, now)} @@\n`;
    return header + lines.map(renderLine).join('');
}
/** An empty range is named by the line before it. */
function rangeWords(above, count) {
    return `${count === 0 ? above : above + 1},${count}`;
}
function renderLine({ mark: sign, text }) {
    return text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`;
}

;// CONCATENATED MODULE: ./src/stages/describe-proof.ts

/** What a search has shown, as the report has it. `packages`: type and name of each that head has. */
function describeProof({ kept, result, alone, dropped }, { fixes, report, packages, builds, }) {
    const { head } = report;
    return {
        size: result?.size ?? null,
        fixes: kept.map((fix) => {
            const own = alone.get(fix);
            const isMeasured = own !== undefined && head.state === 'measured';
            return {
                ...wordsOf(fix),
                saving: isMeasured
                    ? {
                        compressedBytes: head.size.compressedBytes - own.size.compressedBytes,
                        unpackedBytes: head.size.unpackedBytes - own.size.unpackedBytes,
                    }
                    : null,
                removedPackages: own === undefined
                    ? []
                    : [...packages]
                        .filter((one) => !own.packages.has(one))
                        .map(nameOf)
                        .sort(),
            };
        }),
        dropped: fixes.flatMap((fix) => {
            const reason = dropped.get(fix);
            return reason === undefined ? [] : [{ ...wordsOf(fix), reason }];
        }),
        patch: unifiedDiff(result?.files ?? []),
        builds,
    };
}
function nameOf(one) {
    return one.slice(one.indexOf(' ') + 1);
}
function wordsOf({ code, summary, file, lines, instruction, expected }) {
    return { code, summary, file, lines, instruction, expected };
}

;// CONCATENATED MODULE: ./src/stages/start-clock.ts
/** Starts a clock that has so much time. */
function startClock(budgetMs) {
    const startedMs = performance.now();
    const elapsedMs = () => performance.now() - startedMs;
    return { elapsedMs, leftMs: () => budgetMs - elapsedMs() };
}

// EXTERNAL MODULE: ./src/analysis/contents.ts + 2 modules
var contents = __webpack_require__(317);
// EXTERNAL MODULE: ./src/build/cache.ts
var cache = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/build/log.ts
var build_log = __webpack_require__(2998);
// EXTERNAL MODULE: ./src/build/sides.ts + 7 modules
var sides = __webpack_require__(6688);
;// CONCATENATED MODULE: ./src/build/fixed.ts


/** Builds an image with fixes into the layout. It is never shipped, and leaves nothing in the cache. */
async function buildFixed({ tree, title, ...rest }, tools) {
    const plan = { ...rest, name: null, head: null, base: null, turn: null };
    const log = (0,build_log/* holdLog */.i)((lines) => {
        tools.print(lines);
    });
    return tools.chapter(title, () => {
        log.release();
        return (0,sides/* exportSide */.S)({ name: 'fixed', tree, log, plan, tools, signal: plan.signal }, []);
    });
}

// EXTERNAL MODULE: ./src/build/steps.ts
var steps = __webpack_require__(4163);
// EXTERNAL MODULE: ./src/compare/files.ts
var compare_files = __webpack_require__(3215);
// EXTERNAL MODULE: ./src/compare/settings.ts
var compare_settings = __webpack_require__(254);
// EXTERNAL MODULE: ./src/image/filesystem.ts
var filesystem = __webpack_require__(422);
;// CONCATENATED MODULE: ./src/proof/unchanged.ts





/**
 * Says what a container would notice of fixes, as a sentence; null when it is nothing: settings that a container is
 * started with, and what lies in the application's folders, which are the working directory and the destinations of
 * COPY and ADD. What a RUN wrote there may differ as long as it is as long as before: many programs write the time.
 */
function findDifference(question) {
    const { head, fixed } = question;
    const settings = (0,compare_settings/* compareSettings */.Z)(head.settings, fixed.settings).filter(({ setting }) => setting !== 'label');
    const [setting] = settings;
    if (setting !== undefined)
        return `It changes ${settingWords[setting.setting]}.`;
    const folders = applicationFolders(question);
    const files = (0,compare_files/* compareFiles */.hZ)(head.files, fixed.files).changes.filter((change) => isNoticed(change, { folders, question }));
    const [file] = files;
    if (file !== undefined)
        return fileSentence(file, files.length);
    const folder = folders.map((path) => changedFolder(path, question)).find((path) => path !== null);
    return folder === undefined ? null : `It changes owner or mode of the folder \`/${folder}\`.`;
}
const settingWords = {
    entrypoint: 'the entrypoint',
    command: 'the command',
    user: 'the user',
    'working-directory': 'the working directory',
    environment: 'environment variables',
    'exposed-port': 'the exposed ports',
    volume: 'the volumes',
    label: 'labels',
};
const changeWords = {
    added: 'is new',
    removed: 'is gone',
    grown: 'has other contents',
    shrunk: 'has other contents',
    rewritten: 'has other contents',
    attributes: 'has another owner or mode',
};
function fileSentence({ path, kind }, count) {
    const others = count === 1 ? '' : `, and ${count - 1} more changed`;
    return `In the application's folders \`/${path}\` ${changeWords[kind]}${others}.`;
}
/** Without a leading slash; the root itself is none, for then everything would be the application's. */
function applicationFolders({ head, instructions }) {
    const found = new Set([(0,paths/* resolvePath */.o1)(head.settings.workingDirectory, '/') ?? '/']);
    let folder = '/';
    for (const instruction of instructions) {
        if (instruction.keyword === 'WORKDIR')
            folder = (0,paths/* resolvePath */.o1)(instruction.words[0]?.value ?? '', folder);
        const destination = (0,dockerfile_instruction/* transferOf */.ND)(instruction)?.destination.value;
        const path = destination === undefined ? null : (0,paths/* resolvePath */.o1)(destination, folder);
        if (path !== null)
            found.add(path);
    }
    return [...found]
        .map((path) => path.slice(1))
        .filter((path) => path !== '')
        .sort();
}
function isNoticed({ path, kind, baseLayer, headLayer }, { folders, question: { head, fixed, removes }, }) {
    const isCopied = isCopy(head.origins[baseLayer ?? -1]) ||
        (baseLayer === null && isCopy(fixed.origins[headLayer ?? -1]));
    if (!isCopied && !folders.some((folder) => isWithin(path, folder)))
        return false;
    if (removes(path))
        return false;
    return kind !== 'rewritten' || isCopied;
}
function isCopy(origin) {
    return origin?.kind === 'instruction' && /^\s*(?:copy|add)\s/i.test(origin.text);
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
/** The first folder at or below a path that is gone, or has another owner or mode. */
function changedFolder(path, { head, fixed, removes }) {
    const open = [(0,filesystem/* findNode */.cy)(head.files, path) ?? []].flat();
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.children === null)
            continue;
        const at = (0,filesystem/* pathOf */.XM)(node);
        if (removes(at))
            continue;
        const other = (0,filesystem/* findNode */.cy)(fixed.files, at);
        if (attributesOf(head.files, node) !== (other && attributesOf(fixed.files, other)))
            return at;
        open.push(...node.children.values());
    }
    return null;
}
function attributesOf(files, node) {
    const table = (0,filesystem/* contentTable */.qd)(files, node);
    const entry = node.contentEntry;
    return table === undefined
        ? '755 0 0'
        : `${table.mode(entry).toString(8)} ${table.uid(entry)} ${table.gid(entry)}`;
}

// EXTERNAL MODULE: ./src/stages/weigh-side.ts + 6 modules
var weigh_side = __webpack_require__(7446);
;// CONCATENATED MODULE: ./src/stages/try-fixes.ts








/**
 * Builds an image with fixes and looks whether a container would notice. The Dockerfile with the fixes lies in a
 * scratch folder, its ignore file beside it, where BuildKit looks first; the checkout is only read.
 * @see https://docs.docker.com/build/concepts/context/#filename-and-location
 */
async function tryFixes(request, bench) {
    const fixed = fixRecipe(bench.fixable, request.fixes);
    if (fixed.kind === 'refused')
        return { kind: 'broken', reason: fixed.reason };
    const { dockerfile, ignoreText } = fixed;
    const folder = await bench.scratch.place({
        Dockerfile: dockerfile.source.text,
        ...(ignoreText === null ? {} : { 'Dockerfile.dockerignore': ignoreText }),
    });
    try {
        return await buildAndCompare({ ...request, fixed, folder }, bench);
    }
    finally {
        await bench.scratch.remove(folder);
    }
}
async function buildAndCompare(placed, bench) {
    const layout = (0,external_node_path_.join)(placed.folder, 'layout');
    const built = await build(placed, layout, bench);
    if (built.kind === 'failed')
        return { kind: 'broken', reason: failureSentence(built) };
    const { workshop, recipe, tree, layerCache, plan, platform } = bench;
    const { image, measurement } = await (0,weigh_side/* weighBuilt */.rr)({
        built,
        blobs: workshop.builder.openLayout(layout),
        commit: tree.commit,
        recipe: { ...recipe, dockerfile: placed.fixed.dockerfile },
    }, { layerCache, look: contents/* lookInside */.Yo, target: plan.build.target, platform });
    if (image === null || measurement === null)
        return { kind: 'broken', reason: 'It has no image.' };
    return compare({ image, measurement }, placed, bench);
}
function compare({ image, measurement }, { fixes, fixed: { files } }, { head, instructions }) {
    const difference = findDifference({
        head,
        fixed: { settings: image.settings, files: image.files, origins: measurement.origins.origins },
        instructions,
        removes: (path) => fixes.some((fix) => fix.removes(path)),
    });
    if (difference !== null)
        return { kind: 'broken', reason: difference };
    const packages = image.packages.packages.map(({ type, name }) => `${type} ${name}`);
    return { kind: 'kept', result: { size: image.size, packages: new Set(packages), files } };
}
/** Of head's layers only those come that are new, so that a trial costs the disk no more than what it changes. */
async function build({ fixed, folder, timeoutMs, title }, layout, { workshop, plan, tree, headLayers, signal }) {
    const { builder, choice, cacheService, host } = workshop;
    const { build: config, listedAs } = plan;
    await builder.withholdLayers(layout, headLayers);
    const names = (0,steps/* stepNames */.V)(fixed.dockerfile, config.buildContexts.map((context) => context.name));
    const file = (0,external_node_path_.join)(folder, 'Dockerfile');
    return buildFixed({
        config: { ...config, file, buildTimeoutMs: Math.min(config.buildTimeoutMs, timeoutMs) },
        choice,
        cache: (0,cache/* planCache */._s)(config, cacheService, listedAs),
        layout,
        folder,
        id: '',
        tree: { names, openFolder: () => Promise.resolve(tree.folder) },
        title,
        signal,
    }, {
        builder,
        now: () => performance.now(),
        print: (lines) => {
            for (const line of lines)
                host.say(line);
        },
        chapter: (name, work) => host.chapter(name, work),
    });
}
function failureSentence({ message, step }) {
    if (step !== undefined)
        return `The image does not build with it: \`${step.text}\` ${step.how}.`;
    return message.replace('The image of fixed', 'With it the image');
}

;// CONCATENATED MODULE: ./src/stages/prove-fixes.ts









/**
 * Builds each image with the fixes that a machine can make, and adds to its report what that saves. An image that was
 * not built in this run is left as it is, and so are all platforms of one but the first. Never fails for a fix.
 */
async function proveFixes({ images, reports: given }, means) {
    const { scratch, budgetMs, host: { signal }, } = means;
    const reports = [...given];
    if (scratch === undefined || budgetMs === null)
        return { reports, files: [], offers: [], notes: [] };
    const proving = { ...means, scratch, clock: startClock(budgetMs) };
    const files = [];
    const offers = [];
    const notes = [];
    for (const [index, image] of images.entries()) {
        const report = reports[index];
        // The platforms of one image have one recipe.
        const isFirst = images.findIndex(({ recipes }) => recipes === image.recipes) === index;
        if (report === undefined || !isFirst)
            continue;
        const proven = await proveImage({ image, report }, proving).catch(noteOf);
        if (proven === null)
            continue;
        if ('message' in proven)
            notes.push(proven);
        else {
            reports[index] = proven.report;
            files.push(...proven.files);
            offers.push(...proven.offers);
        }
    }
    signal.throwIfAborted();
    return { reports, files, offers, notes };
}
/** What cannot be built or read again says nothing about the image, which was weighed. */
function noteOf(error) {
    return { stage: 'build', message: `Fixes could not be tried: ${messageOf(error)}` };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
async function proveImage({ image, report }, proving) {
    const { clock, host: { signal }, } = proving;
    const { plan, recipes, platform } = image;
    const measurement = image.measurements.head;
    if (measurement === null || recipes.head === null || report.head.state !== 'measured')
        return null;
    const { dockerfile, context } = recipes.head;
    const fixable = { dockerfile, ignoreFile: context.ignoreFile, context: plan.build.context };
    const fixes = planFixes({
        dockerfile,
        target: plan.build.target,
        layers: report.head.layers,
        advice: report.advice,
        findings: report.findings,
        ignorePath: ignorePathOf(fixable),
    });
    if (fixes.length === 0)
        return null;
    const bench = await openBench({ image, recipe: recipes.head, measurement, fixable, platform }, proving);
    const trials = countTrials(bench, clock);
    const startedMs = clock.elapsedMs();
    const search = await searchFixes({
        fixes,
        attempt: trials.attempt,
        isWorth: ({ size }) => size.unpackedBytes < measuredSize(report),
    });
    signal.throwIfAborted();
    const proof = describeProof(search, {
        fixes,
        report,
        packages: packagesOf(bench),
        builds: trials.count(),
    });
    return {
        report: {
            ...report,
            proof: { ...proof, durationMs: Math.round(clock.elapsedMs() - startedMs) },
        },
        files: search.result?.files ?? [],
        offers: offersOf(search.kept, proof),
    };
}
/** What was only built together with others may not hold without them. */
function offersOf(kept, { fixes }) {
    return kept.flatMap(({ file, code, summary, change }, index) => {
        const saving = fixes[index]?.saving ?? null;
        if (saving === null || change.file !== 'dockerfile')
            return [];
        return [{ file, code, summary, saving, edits: change.edits }];
    });
}
function measuredSize({ head }) {
    return head.state === 'measured' ? head.size.unpackedBytes : 0;
}
async function openBench({ image: { plan }, recipe, measurement, fixable, platform, }, { openWorkshop, layerCache, scratch, sides, host }) {
    const build = platform === null ? plan.build : { ...plan.build, platforms: [platform] };
    return {
        plan: { ...plan, build },
        recipe,
        fixable,
        tree: sides.head,
        platform,
        head: {
            settings: measurement.image.settings,
            files: (0,stack_layers/* stackLayers */.T)(measurement.layers),
            origins: measurement.origins.origins,
        },
        headLayers: measurement.image.layers.map(({ digest }) => digest),
        instructions: shippedInstructions(fixable.dockerfile, plan.build.target),
        workshop: await openWorkshop(),
        layerCache,
        scratch,
        signal: host.signal,
    };
}
/** A trial is begun when one that takes as long as the last would end in time; the first one always is. */
function countTrials(bench, clock) {
    let builds = 0;
    let lastMs = 0;
    return {
        count: () => builds,
        async attempt(fixes) {
            bench.signal.throwIfAborted();
            const leftMs = clock.leftMs();
            if (leftMs <= lastMs)
                return { kind: 'untried', reason: 'There was no time left to try it.' };
            builds += 1;
            const startedMs = clock.elapsedMs();
            const title = fixes.length === 1 ? `Try ${fixes[0]?.code ?? 'a fix'}` : `Try ${fixes.length} fixes`;
            const request = { fixes, timeoutMs: Math.max(leftMs, 1000), title };
            const trial = await tryFixes(request, bench).catch((error) => {
                bench.signal.throwIfAborted();
                return { kind: 'broken', reason: `It could not be measured: ${messageOf(error)}` };
            });
            lastMs = clock.elapsedMs() - startedMs;
            return trial;
        },
    };
}
/** Type and name of head's packages. */
function packagesOf({ head }) {
    return new Set((0,read_packages/* readPackages */.q)(head.files).packages.map(({ type, name }) => `${type} ${name}`));
}


/***/ }),

/***/ 2897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: () => (/* binding */ readRecipe),
/* harmony export */   kd: () => (/* binding */ readRecipes),
/* harmony export */   nG: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _dockerfile_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2730);
/* harmony import */ var _lint_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4014);



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
    const isIgnored = (0,_lint_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreMatcher */ .N)(recipe?.context.ignoreFile?.text ?? '');
    return files
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length))
        .filter((path) => !isIgnored(path));
}
/** The files of a tree that is checked out. */
function filesIn(tree, repository) {
    return {
        readText: (path, maxBytes) => repository.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree.folder, path), maxBytes),
        readContext: (paths) => repository.readContext(tree, paths),
    };
}
/** Reads one side's Dockerfile; null when there is none. Fails with `dockerfile-too-large`. */
async function readRecipe(files, config) {
    const text = await files.readText(config.file, _dockerfile_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDockerfileBytes */ .q);
    if (text === null)
        return null;
    return {
        dockerfile: (0,_dockerfile_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .A)(text, config.file),
        context: await files.readContext({ context: config.context, dockerfile: config.file }),
    };
}


/***/ }),

/***/ 9733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ scanImages)
/* harmony export */ });
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _vulnerabilities_changed_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3235);
/* harmony import */ var _plan_scans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7991);



/**
 * Compares the known vulnerabilities of base and head of every image that it is asked of. Both sides are scanned with one
 * state of the vulnerability database, so that what differs differs in the images. Images of the same layers are not
 * scanned. One scan follows another: Trivy's cache lets in one process at a time, and spares it the layers that were
 * scanned before (https://trivy.dev/docs/latest/configuration/cache), and Grype's documentation promises nothing of its
 * database. Never fails but when the run is told to stop.
 */
async function scanImages(images, means) {
    if (!images.some(isAsked))
        return { vulnerabilities: images.map(() => undefined), notes: [] };
    return means.host.chapter('Compare known vulnerabilities', async () => {
        const bench = { ...means, isOnly: images.length === 1, known: new Map() };
        const vulnerabilities = [];
        const notes = [];
        for (const image of images) {
            const found = isAsked(image) ? await compareImage(image, bench) : undefined;
            vulnerabilities.push(found?.comparison);
            notes.push(...(found?.notes ?? []));
        }
        return { vulnerabilities, notes };
    });
}
function isAsked({ plan }) {
    return plan.scans.base !== null && plan.scans.head !== null;
}
async function compareImage(image, bench) {
    const { head, base, comparison } = image;
    const absent = [head, base].find((side) => side.state === 'missing');
    if (absent?.state === 'missing')
        return { comparison: forImage(absent.message), notes: [] };
    if (head.state === 'missing' || base.state === 'missing' || comparison === null) {
        return { comparison: forImage('There is no image to compare with.'), notes: [] };
    }
    if (isSame(image)) {
        bench.host.say(`${nameOf(image, bench)}not scanned: both images have the same layers.`);
        return { comparison: _vulnerabilities_changed_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .sameVulnerabilities */ .Jf, notes: [] };
    }
    const scans = await scanSides(image, bench);
    if ('why' in scans)
        return failed(scans.why, { image, bench });
    const layers = { base: base.layers, head: head.layers, rows: comparison.layers };
    const compared = (0,_vulnerabilities_changed_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVulnerabilities */ .YS)(scans, { layers, filter: bench.filter });
    return { comparison: compared, notes: databaseNotes(scans, { image, bench }) };
}
/** A scanner is asked only of images that differ; reports of others are compared whatever they are of. */
function isSame({ plan, comparison }) {
    return ((0,_plan_scans_js__WEBPACK_IMPORTED_MODULE_2__/* .scansImage */ .Kf)(plan, 'base') &&
        (0,_plan_scans_js__WEBPACK_IMPORTED_MODULE_2__/* .scansImage */ .Kf)(plan, 'head') &&
        comparison?.layers.every(({ kind }) => kind === 'same') === true);
}
async function scanSides(image, bench) {
    // The first scan brings the database up to date, for those that follow.
    const base = await scanSide(image, 'base', bench);
    if (base.kind === 'unavailable')
        return { why: `Base: ${base.why}` };
    const head = await scanSide(image, 'head', bench);
    if (head.kind === 'unavailable')
        return { why: `Head: ${head.why}` };
    const names = [base.report.scanner.name, head.report.scanner.name];
    if (names[0] !== names[1]) {
        return { why: `Base was scanned by \`${names.join('`, head by `')}\`, and scanners differ` };
    }
    return { base: base.report, head: head.report };
}
async function scanSide(image, side, bench) {
    const source = image.plan.scans[side];
    const scannable = image.scannable[side];
    const key = JSON.stringify([source, scannable?.image.layers.map(({ diffId }) => diffId) ?? null]);
    const answer = bench.known.get(key) ?? (await ask({ source, scannable }, bench));
    bench.host.signal.throwIfAborted();
    bench.known.set(key, answer);
    if (answer.kind === 'read') {
        const { scanner, vulnerabilities } = answer.report;
        const count = (0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(vulnerabilities.length, 'vulnerability', 'vulnerabilities');
        const version = scanner.version === null ? '' : ` ${scanner.version}`;
        bench.host.say(`${nameOf(image, bench)}${side} has ${count}, by ${scanner.name}${version}.`);
    }
    return answer;
}
async function ask({ source, scannable, }, { scanners, timeoutMs }) {
    if (scanners === undefined || source === null)
        return unavailable('there is no scanner');
    if (source.kind === 'report')
        return scanners.read(source.path);
    if (scannable === null)
        return unavailable('there is only a record of its image');
    return scanners.scan({ ...scannable, program: source.program, timeoutMs });
}
function unavailable(why) {
    return { kind: 'unavailable', why };
}
function failed(why, subject) {
    const message = `Vulnerabilities${ofImage(subject)} were not compared. ${why}.`;
    const comparison = { state: 'missing', message, isForImage: false };
    return { comparison, notes: [{ stage: 'analysis', message }] };
}
/** Reports that were made at different times may differ for that alone. */
function databaseNotes({ base, head }, subject) {
    const [before, after] = [base.scanner.database, head.scanner.database];
    if (before === after || before === null || after === null)
        return [];
    const message = `Vulnerabilities${ofImage(subject)} may differ for another reason than the images: base was scanned with the database of ${before}, head with that of ${after}.`;
    return [{ stage: 'analysis', message }];
}
function ofImage({ image, bench }) {
    return bench.isOnly ? '' : ` of \`${image.plan.name}\``;
}
function nameOf({ plan }, { isOnly }) {
    return isOnly ? '' : `${plan.name}: `;
}
function forImage(message) {
    return { state: 'missing', message, isForImage: true };
}


/***/ }),

/***/ 7446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LO: () => (/* binding */ missing),
  KJ: () => (/* binding */ refuseOtherPlatform),
  rr: () => (/* binding */ weighBuilt),
  oP: () => (/* binding */ weighImage),
  xP: () => (/* binding */ weighRecorded),
  sJ: () => (/* binding */ weighSide)
});

// EXTERNAL MODULE: ./src/analysis/contents.ts + 2 modules
var contents = __webpack_require__(317);
// EXTERNAL MODULE: ./src/analysis/measure.ts
var measure = __webpack_require__(1614);
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
    let index = target === '' ? stages.length - 1 : findStage(stages, target, stages.length);
    for (let stage = stages[index]; stage; stage = stages[index]) {
        chain.push(stage);
        index = findStage(stages, stage.base, index);
    }
    return chain;
}
/** The stage that a line of the file lies in; undefined before the first FROM. */
function stageAt(stages, line) {
    return stages.findLast((stage) => stage.startLine <= line);
}
/** The last stage of that name before `before`, else the stage of that index; -1 when there is none. */
function findStage(stages, name, before) {
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

// EXTERNAL MODULE: ./src/image/platform.ts
var image_platform = __webpack_require__(2554);
;// CONCATENATED MODULE: ./src/analysis/provenance.ts

/**
 * Finds BuildKit's provenance in buildx's metadata file, or takes an in-toto statement or its predicate; null when
 * there is none or it is not what BuildKit writes. Never fails: the record is a courtesy, and the build may come from anywhere.
 * Shape: BuildKit v0.25, solver/llbsolver/provenance/types; SLSA v0.2 and v1.
 */
function readProvenance(metadata, platform) {
    const predicate = findPredicate(record(metadata), platform);
    const build = record(predicate.buildDefinition);
    const config = record(predicate.buildConfig ?? record(build.internalParameters).buildConfig);
    const steps = new Map(list(config.llbDefinition)
        .map(readStep)
        .map((step) => [step.id, step]));
    const result = findResult(steps);
    const details = readDetails(predicate);
    const source = record(details.source);
    const sources = list(source.infos).map(readSource);
    if (result === null || sources.length === 0)
        return null;
    return {
        steps,
        result,
        locations: readLocations(record(source.locations)),
        sources,
        lastLayers: readLastLayers(record(details.layers)),
        target: readTarget(predicate, build),
    };
}
/** The value as an object; empty when it is none. */
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
/** The value as a list; empty when it is none. */
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** The value as a whole number; the fallback when it is none, as Go leaves zeros out. */
function integer(value, fallback) {
    return Number.isSafeInteger(value) ? value : fallback;
}
function findPredicate(metadata, platform) {
    const key = 'buildx.build.provenance';
    const found = metadata[key] ?? metadata[`${key}/${(0,image_platform/* formatPlatform */.Bq)(platform)}`];
    const held = found === undefined ? metadata : record(found);
    return record(held.predicate ?? held);
}
function readDetails(predicate) {
    const metadata = record(predicate.metadata);
    const details = metadata['https://mobyproject.org/buildkit@v1#metadata'];
    return record(details ?? record(record(predicate.runDetails).metadata).buildkit_metadata);
}
function readTarget(predicate, build) {
    const request = record(predicate.invocation).parameters ?? record(build.externalParameters).request;
    return provenance_text(record(record(request).args).target);
}
function readStep(value) {
    const step = record(value);
    return {
        id: provenance_text(step.id),
        inputs: list(step.inputs).map(provenance_text),
        op: record(record(step.op).Op ?? record(step.op).op),
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
        list(record(value).locations).flatMap(readLines),
    ]));
}
/** One location is one instruction; its ranges are its physical lines. */
function readLines(value) {
    const location = record(value);
    const ranges = list(location.ranges).map(record);
    const starts = ranges.map((range) => integer(record(range.start).line, 0));
    const ends = ranges.map((range) => integer(record(range.end).line, 0));
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
    const source = record(value);
    return {
        name: provenance_text(source.filename),
        text: Buffer.from(provenance_text(source.data), 'base64').toString('utf8'),
    };
}
function readLastLayers(layers) {
    return new Map(Object.entries(layers).map(([output, chains]) => [
        output,
        list(chains).map((chain) => provenance_text(record(list(chain).at(-1)).digest)),
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
    const mounts = list(record(step.op.exec).mounts).map(record);
    const mount = mounts.find((candidate) => integer(candidate.output, 0) === output);
    return mount ? inputAt(step, integer(mount.input, 0)) : null;
}
/** Follows a file step's actions back to the input they started from. */
function fileFoundation(step, output) {
    const actions = list(record(step.op.file).actions).map(record);
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
    const inputs = list(record(step.op.merge).inputs).map((input) => step.inputs.at(integer(record(input).input, 0)));
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

// EXTERNAL MODULE: ./src/image/layer-cache.ts + 4 modules
var layer_cache = __webpack_require__(5067);
// EXTERNAL MODULE: ./src/image/read-image.ts
var read_image = __webpack_require__(6313);
// EXTERNAL MODULE: ./src/stages/outline.ts
var stages_outline = __webpack_require__(7865);
;// CONCATENATED MODULE: ./src/stages/weigh-side.ts







/** Weighs an image, or says why there is none. */
async function weighSide(acquired, scales) {
    switch (acquired.kind) {
        case 'none':
            return noImage(acquired.side);
        case 'recorded':
            return weighRecorded(acquired, scales.look);
        case 'found':
            return weighFound(acquired, scales);
        case 'built':
            return weighBuilt(acquired, scales);
    }
}
/** Weighs a built image, or says why there is none. */
async function weighBuilt({ built, commit, recipe, blobs }, { target, platform, ...means }) {
    if (built.kind === 'failed') {
        return noImage({ ...missing('build-failed', built.message, commit), log: built.log });
    }
    const { durationMs, stepsBuilt, stepsCached, cache, warnings, steps } = built;
    const weighed = await weighImage({
        image: await (0,read_image/* readImage */.AM)(blobs, built.digest, wantedPlatform(platform)),
        blobs,
        provenance: built.metadata,
        recipe: (0,stages_outline/* outlineOf */.W)(recipe.dockerfile, target),
        commit,
        build: { durationMs: Math.round(durationMs), stepsBuilt, stepsCached, cache },
    }, means);
    return { ...weighed, warnings, steps };
}
async function weighFound({ image: { digest, blobs }, commit, recipe }, { target, platform, ...means }) {
    const image = await (0,read_image/* readImage */.AM)(blobs, digest, wantedPlatform(platform));
    const outline = recipe === null ? noOutline : (0,stages_outline/* outlineOf */.W)(recipe.dockerfile, target);
    const readable = { image, blobs, provenance: null, recipe: outline, commit, build: null };
    return weighImage(readable, means);
}
const noOutline = { file: '', target: '', instructions: [] };
function wantedPlatform(platform) {
    return platform === null ? undefined : ((0,image_platform/* parsePlatform */.FL)(platform) ?? undefined);
}
/** Layers that are read at the same time; more only compete for the same cores. */
const layersAtOnce = 4;
/** Reads an image layer by layer: what it weighs, what is in it and where each layer comes from. */
async function weighImage({ image, blobs, provenance, recipe, commit, build }, { layerCache: cache, look }) {
    const layers = await (0,layer_cache/* readLayers */.n)({ blobs, layers: image.layers, cache, atOnce: layersAtOnce });
    const origins = traceOrigins({ image, provenance, recipe });
    const weighed = weighLayers({ image, origins, build, layers, look }, { commit, recorded: null });
    return {
        ...weighed,
        measurement: build && { image, origins, build, layers },
        warnings: [],
        steps: [],
        scannable: { image, blobs },
    };
}
/** Weighs an image as an earlier run read it. */
function weighRecorded({ recorded: base, commit }, look) {
    const { record, ageMs } = base;
    const recorded = { at: record.recordedAt, ageMs };
    return {
        ...weighLayers({ ...record, layers: base.readLayers(), look }, { commit, recorded }),
        measurement: null,
        warnings: [],
        steps: [],
        scannable: null,
    };
}
function weighLayers({ image, origins, build, layers, look }, rest) {
    const analysed = (0,contents/* analyseImage */.lT)((0,measure/* measureImage */.u)(layers, origins.origins), {
        layers,
        settings: image.settings,
        look,
    });
    return {
        image: analysed,
        side: {
            state: 'measured',
            digest: image.digest,
            platform: (0,image_platform/* formatPlatform */.Bq)(image.platform),
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
    return { ...base, side: missing('other-platform', message, base.side.commit), image: null };
}
function noImage(side) {
    return { side, image: null, measurement: null, warnings: [], steps: [], scannable: null };
}
/** A side without an image. */
function missing(reason, message, commit) {
    return { state: 'missing', commit, reason, message, log: [] };
}


/***/ }),

/***/ 8426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ findSideSavings),
  b: () => (/* binding */ weighSides)
});

// EXTERNAL MODULE: ./src/advice/savings.ts + 47 modules
var savings = __webpack_require__(5291);
// EXTERNAL MODULE: ./src/dockerfile/instruction.ts
var dockerfile_instruction = __webpack_require__(9742);
// EXTERNAL MODULE: ./src/dockerfile/source.ts
var source = __webpack_require__(4625);
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
            const at = stage.instructions.findIndex(({ start }) => (0,source/* lineIndexAt */.QX)(question.head.source, start) + 1 === origin.startLine);
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

// EXTERNAL MODULE: ./src/compare/explain.ts + 5 modules
var explain = __webpack_require__(6440);
// EXTERNAL MODULE: ./src/stages/weigh-side.ts + 6 modules
var weigh_side = __webpack_require__(7446);
;// CONCATENATED MODULE: ./src/stages/weigh.ts




/** Weighs both images and compares them, or says why one has no figures. */
async function weighSides({ head: acquiredHead, base: acquiredBase, recipes, headStart, ...request }, means) {
    const { target, platform, pack } = request;
    const scales = { ...means, target, platform };
    const head = await (0,weigh_side/* weighSide */.sJ)(acquiredHead, scales);
    const weighedBase = isSameRecord(acquiredHead, acquiredBase)
        ? atCommit(head, acquiredBase.recorded.record.commit)
        : (weighedAhead(acquiredBase, headStart) ?? (await (0,weigh_side/* weighSide */.sJ)(acquiredBase, scales)));
    const base = (0,weigh_side/* refuseOtherPlatform */.KJ)(weighedBase, head);
    return {
        head: head.side,
        base: base.side,
        comparison: compare(base.image, head.image, recipes),
        savings: findSideSavings(base.image, head.image, headStart),
        contents: pack?.({ base: base.image, head: head.image }) ?? null,
        warnings: head.warnings,
        steps: head.steps,
        measurements: { head: head.measurement, base: base.measurement },
        scannable: { head: head.scannable, base: base.scannable },
    };
}
function weighedAhead(acquired, headStart) {
    return acquired.kind === 'recorded' ? (headStart?.weighed(acquired.recorded) ?? null) : null;
}
/** Looks through both images, or the one that there is. */
function findSideSavings(base, head, headStart) {
    const find = (image) => headStart?.savings(image) ?? (0,savings/* findSavings */.B4)(image);
    const found = head === null ? [] : find(head);
    if (base === null || base === head)
        return { head: found, base: base === null ? [] : found };
    return { head: found, base: find(base) };
}
function isSameRecord(head, base) {
    return (head.kind === 'recorded' &&
        base.kind === 'recorded' &&
        head.recorded.record === base.recorded.record);
}
function atCommit(weighed, commit) {
    return { ...weighed, side: { ...weighed.side, commit } };
}
function compare(base, head, recipes) {
    if (base === null || head === null)
        return null;
    // Without both recipes nobody can say whether the pull request had a hand in a layer.
    if (recipes.head === null || recipes.base === null)
        return (0,explain/* explainImages */.y)(base, head, () => null);
    const touched = findTouched({
        head: recipes.head.dockerfile,
        base: recipes.base.dockerfile,
        changedFiles: recipes.changedFiles,
    });
    return (0,explain/* explainImages */.y)(base, head, (change) => (change.head ? touched(change.head.origin) : true));
}


/***/ }),

/***/ 8206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ whenIdle)
/* harmony export */ });
/** Does work that may be needed later on, after everything that waits already. A failure is met where it is needed. */
function whenIdle(work) {
    setImmediate(() => {
        try {
            work();
        }
        catch {
            // It is done again, and fails again, when it is needed.
        }
    });
}


/***/ }),

/***/ 3235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YS: () => (/* binding */ compareVulnerabilities),
  Jf: () => (/* binding */ sameVulnerabilities),
  W_: () => (/* binding */ sumCounts)
});

// EXTERNAL MODULE: ./src/image/path.ts
var path = __webpack_require__(1558);
// EXTERNAL MODULE: ./src/vulnerabilities/vulnerability.ts
var vulnerability = __webpack_require__(5748);
;// CONCATENATED MODULE: ./src/vulnerabilities/compare-scans.ts


/**
 * Compares the vulnerabilities of two images. One is the same on both sides when a package of the same type and name has
 * it, under the same id or an alias of it: neither another version nor another path makes it new. A package may be
 * there several times; each time counts. Swapping the sides swaps introduced and fixed.
 */
function compareScans(base, head) {
    const groups = groupPackages(withoutRepeats(base), withoutRepeats(head));
    const deltas = groups.flatMap(splitByNames).map(matchGroup);
    return {
        introduced: deltas.flatMap(({ head: rest }) => rest).toSorted(byRank),
        fixed: deltas.flatMap(({ base: rest }) => rest).toSorted(byRank),
        standing: deltas.reduce((sum, { standing }) => sum + standing, 0),
    };
}
/** A total order: worst first, then by package, id, version and place. */
function byRank(left, right) {
    return ((0,vulnerability/* compareSeverities */.Rj)(left.severity, right.severity) ||
        (0,path/* compareTexts */.qy)(left.packageName, right.packageName) ||
        (0,path/* compareTexts */.qy)(left.id, right.id) ||
        byPlace(left, right));
}
function byPlace(left, right) {
    return ((0,path/* compareTexts */.qy)(left.version, right.version) ||
        (0,path/* compareTexts */.qy)(left.path, right.path) ||
        (0,path/* compareTexts */.qy)(left.packageType, right.packageType) ||
        (0,path/* compareTexts */.qy)(left.id, right.id) ||
        (0,path/* compareTexts */.qy)(left.layer ?? '', right.layer ?? '') ||
        (0,vulnerability/* compareSeverities */.Rj)(left.severity, right.severity) ||
        compareLists(left.fixedIn, right.fixedIn) ||
        compareLists(left.aliases, right.aliases));
}
/** One vulnerability of many packages has one list, which is not looked through. */
function compareLists(left, right) {
    if (left === right)
        return 0;
    const at = left.findIndex((text, index) => text !== right[index]);
    return at < 0 ? left.length - right.length : (0,path/* compareTexts */.qy)(left[at] ?? '', right[at] ?? '');
}
/** Scanners name a package once for each list that it is on. */
function withoutRepeats(list) {
    const seen = new Map();
    for (const one of list.toSorted(byRank)) {
        const { id, packageType, packageName, version, path } = one;
        const key = JSON.stringify([id, packageType, packageName, version, path]);
        if (!seen.has(key))
            seen.set(key, one);
    }
    return [...seen.values()];
}
function groupPackages(base, head) {
    const groups = new Map();
    const groupOf = ({ packageType, packageName }) => {
        const key = JSON.stringify([packageType, packageName]);
        const group = groups.get(key) ?? { base: [], head: [] };
        groups.set(key, group);
        return group;
    };
    for (const one of base)
        groupOf(one).base.push(one);
    for (const one of head)
        groupOf(one).head.push(one);
    return [...groups.values()];
}
/** Parts a package's vulnerabilities into those that share a name, directly or through others. */
function splitByNames({ base, head }) {
    const parents = new Map();
    const rootOf = (name) => {
        for (let at = name;;) {
            const up = parents.get(at);
            if (up === undefined)
                return at;
            const above = parents.get(up);
            if (above === undefined)
                return up;
            // Each walk halves the way for those that follow.
            parents.set(at, above);
            at = above;
        }
    };
    for (const { id, aliases } of [...base, ...head]) {
        for (const alias of aliases) {
            const [left, right] = [rootOf(id), rootOf(alias)];
            if (left !== right)
                parents.set(left, right);
        }
    }
    const parts = new Map();
    const partOf = ({ id }) => {
        const root = rootOf(id);
        const part = parts.get(root) ?? { base: [], head: [] };
        parts.set(root, part);
        return part;
    };
    for (const one of base)
        partOf(one).base.push(one);
    for (const one of head)
        partOf(one).head.push(one);
    return [...parts.values()];
}
/** Pairs what is alike: in place and version, then in place, then in version, then the rest in order. */
function matchGroup(group) {
    const keys = [
        ({ path, version }) => JSON.stringify([path, version]),
        ({ path }) => path,
        ({ version }) => version,
        () => '',
    ];
    return keys.reduce(({ base, head, standing }, keyOf) => {
        const left = pair({ base, head }, keyOf);
        return { ...left, standing: standing + base.length - left.base.length };
    }, { base: group.base.toSorted(byPlace), head: group.head.toSorted(byPlace), standing: 0 });
}
/** What is left of both sides when as many of each key are taken away as the shorter has. */
function pair({ base, head }, keyOf) {
    const count = (list) => {
        const counts = new Map();
        for (const one of list)
            counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
        return counts;
    };
    const [inBase, inHead] = [count(base), count(head)];
    const rest = (list, others) => {
        const seen = new Map();
        return list.filter((one) => {
            const place = seen.get(keyOf(one)) ?? 0;
            seen.set(keyOf(one), place + 1);
            return place >= (others.get(keyOf(one)) ?? 0);
        });
    };
    return { base: rest(base, inHead), head: rest(head, inBase) };
}

;// CONCATENATED MODULE: ./src/vulnerabilities/changed-vulnerabilities.ts


const longestList = 200;
/** Says which vulnerabilities came and went, and who answers for each. */
function compareVulnerabilities(scans, { layers, filter }) {
    const delta = compareScans(scans.base.vulnerabilities, scans.head.vulnerabilities);
    const isWanted = ({ fixedIn }) => !filter.fixableOnly || fixedIn.length > 0;
    const attribute = (list, side) => {
        const placeOf = openPlaces({ side, layers });
        return list.filter(isWanted).map(({ layer, ...one }) => ({ ...one, ...placeOf(layer) }));
    };
    const introduced = attribute(delta.introduced, 'head');
    const fixed = attribute(delta.fixed, 'base');
    const drifted = introduced.filter(({ cause }) => cause === 'drift');
    const own = introduced.filter(({ cause }) => cause !== 'drift');
    const { floor } = filter;
    return {
        state: 'compared',
        scanners: { base: scans.base.scanner, head: scans.head.scanner },
        introduced: listFrom([...own, ...drifted], floor),
        fixed: listFrom(fixed, floor),
        counts: {
            introduced: countSeverities(own),
            drifted: countSeverities(drifted),
            fixed: countSeverities(fixed),
        },
        standing: delta.standing,
    };
}
/** Of images that have the same layers. */
const sameVulnerabilities = {
    state: 'compared',
    scanners: null,
    introduced: { rows: [], total: 0 },
    fixed: { rows: [], total: 0 },
    counts: {
        introduced: countSeverities([]),
        drifted: countSeverities([]),
        fixed: countSeverities([]),
    },
    standing: 0,
};
/** How many of them there are, of all severities. */
function sumCounts(counts) {
    return vulnerability/* vulnerabilitySeverities */.SP.reduce((sum, severity) => sum + counts[severity], 0);
}
function countSeverities(list) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };
    for (const { severity } of list)
        counts[severity] += 1;
    return counts;
}
function listFrom(list, floor) {
    const rows = list.filter(({ severity }) => severity === 'unknown' || (0,vulnerability/* compareSeverities */.Rj)(severity, floor) <= 0);
    return { rows: rows.slice(0, longestList), total: rows.length };
}
/** Says who answers for what a layer brought; a layer is looked at once. */
function openPlaces(attributed) {
    const known = new Map();
    return (named) => {
        const place = known.get(named) ?? findPlace(named, attributed);
        known.set(named, place);
        return place;
    };
}
function findPlace(named, { side, layers }) {
    const index = layers[side].findIndex(({ diffId, digest }) => diffId === named || digest === named);
    const layer = named === null || index < 0 ? null : index;
    return { cause: causeOf(layers[side][layer ?? -1] ?? null, { side, layers }), layer };
}
/** What cannot be laid at a layer's door is drift only where nothing else changed the image. */
function causeOf(layer, { side, layers }) {
    const causes = layers.rows
        .filter(({ kind }) => kind !== 'same' && kind !== 'moved')
        .map((row) => [row, rowCause(row, layers)]);
    const own = causes.find(([row]) => layer !== null && row[side]?.diffId === layer.diffId)?.[1];
    if (own !== undefined && own !== 'unknown')
        return own;
    const isAllDrift = causes.length > 0 && causes.every(([, cause]) => cause === 'drift');
    return isAllDrift ? 'drift' : 'unknown';
}
/** Another base image is the pull request's choice; another image of the same name is not. */
function rowCause(row, layers) {
    if (row.cause !== 'base-image')
        return row.cause;
    const other = row.head === null ? layers.head : layers.base;
    const origin = (row.head ?? row.base)?.origin;
    const isSameName = other.some((layer) => layer.origin.kind === 'base-image' &&
        origin?.kind === 'base-image' &&
        layer.origin.reference === origin.reference);
    return isSameName ? 'drift' : 'pull-request';
}


/***/ }),

/***/ 2893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readVulnerabilitySettings),
/* harmony export */   e: () => (/* binding */ scannerPrograms)
/* harmony export */ });
/* harmony import */ var _vulnerability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5748);

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

/***/ 5748:
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

/***/ 9107:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "172054d98dbb38abf555.mjs";

/***/ })

};
