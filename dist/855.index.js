export const id = 855;
export const ids = [855];
export const modules = {

/***/ 91855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packContents: () => (/* binding */ packContents)
});

// UNUSED EXPORTS: columnsOf

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/compare/packages.ts
var compare_packages = __webpack_require__(130);
// EXTERNAL MODULE: ./src/compare/files.ts
var files = __webpack_require__(55596);
;// CONCATENATED MODULE: ./src/compare/tree.ts

/**
 * Every path of two images, the root first, each directory before what is in it, names in order. A path that is a file
 * on one side and a directory on the other is a file with something in it. Without base, or without head, every file of
 * the other is `same`: there is nothing it could differ from.
 */
function* overlayTrees(base, head) {
    const isWhole = base !== null && head !== null;
    const sides = (0,files/* openSides */.Pq)(base ?? nothing, head ?? nothing);
    const open = [
        { base: (base ?? nothing).root, head: (head ?? nothing).root, name: '', depth: 0 },
    ];
    for (let pair = open.pop(); pair; pair = open.pop()) {
        yield {
            name: pair.name,
            depth: pair.depth,
            kind: isDirectory(pair) ? 'directory' : ((isWhole ? (0,files/* changeAt */.cL)(sides, pair) : null) ?? 'same'),
            ...(0,files/* bytesAt */.L1)(sides, pair),
            layer: layerOf(pair),
        };
        for (const child of childrenAt(pair))
            open.push(child);
    }
}
const nothing = {
    layers: [],
    root: {
        name: '',
        parent: null,
        children: new Map(),
        layer: -1,
        entry: -1,
        contentLayer: -1,
        contentEntry: -1,
    },
};
function isDirectory({ base, head }) {
    return base?.children !== null && head?.children !== null;
}
function layerOf({ base, head }) {
    if (head?.children === null)
        return head.contentLayer;
    return base?.children === null ? base.contentLayer : null;
}
/** Last name first, for a stack; texts are sorted by their code units. */
function childrenAt({ base, head, depth }) {
    const before = childrenOf(base);
    const after = childrenOf(head);
    const names = [...after.keys()];
    for (const name of before.keys())
        if (!after.has(name))
            names.push(name);
    return names
        .sort()
        .reverse()
        .map((name) => ({
        name,
        base: before.get(name) ?? null,
        head: after.get(name) ?? null,
        depth: depth + 1,
    }));
}
function childrenOf(node) {
    return node?.children ?? noChildren;
}
const noChildren = new Map();

// EXTERNAL MODULE: ./src/report/waste-groups.ts
var waste_groups = __webpack_require__(35241);
;// CONCATENATED MODULE: ./src/html/columns.ts
/** How a place's kind is written in a column: a character each. */
const placeMarks = {
    directory: '/',
    same: '=',
    added: '+',
    removed: '-',
    grown: '>',
    shrunk: '<',
    rewritten: '~',
    attributes: '@',
};
/** The kind that a mark stands for. */
function kindOfMark(mark) {
    const kinds = Object.keys(placeMarks);
    return kinds.find((kind) => placeMarks[kind] === mark) ?? 'same';
}
/** What parts the texts of a column. */
const separator = '\0';

;// CONCATENATED MODULE: ./src/html/image-contents.ts





/** A list that nobody reads to its end need not be whole. */
const longestWaste = 10_000;
/**
 * Packs all that the page shows of an image's contents; the JSON report has only excerpts. Linear in the number of
 * files, sorting aside; 200,000 files make about 2 MB.
 */
function packContents(pair) {
    const json = JSON.stringify(columnsOf(pair));
    return (0,external_node_zlib_.deflateRawSync)(json, { level: 6 }).toString('base64');
}
/** The columns before they are packed. */
function columnsOf({ base, head }) {
    return {
        tree: treeColumns(base, head),
        packages: packageColumns(base, head),
        waste: wasteColumns(head?.waste.files ?? []),
    };
}
function treeColumns(base, head) {
    const names = [];
    const columns = {
        depths: [],
        kinds: [],
        headBytes: [],
        changes: [],
        layers: [],
    };
    for (const place of overlayTrees(base?.files ?? null, head?.files ?? null)) {
        names.push(place.name);
        columns.depths.push(place.depth);
        columns.kinds.push(placeMarks[place.kind]);
        columns.headBytes.push(place.headBytes);
        columns.changes.push(place.headBytes - place.baseBytes);
        columns.layers.push(place.layer ?? -1);
    }
    return { names: names.join('/'), ...columns, kinds: columns.kinds.join('') };
}
function packageColumns(base, head) {
    const changes = base && head ? (0,compare_packages/* comparePackages */.F)(base.packages, head.packages) : [];
    const rows = [
        ...matchPackages(head?.packages.packages ?? [], changes),
        ...changes.filter(({ kind }) => kind === 'removed').map(removedRow),
    ];
    const texts = (pick) => rows.map(pick).join(separator);
    return {
        types: rows.map(({ type }) => type),
        names: texts(({ name }) => name),
        kinds: rows.map(({ kind }) => kind),
        baseVersions: texts(({ baseVersion }) => baseVersion),
        headVersions: texts(({ headVersion }) => headVersion),
        headBytes: rows.map(({ headBytes }) => headBytes),
        changes: rows.map(({ change }) => change),
    };
}
/** Each change belongs to one installed package, even where a version is installed several times. */
function matchPackages(packages, changes) {
    const waiting = new Map();
    for (const change of changes) {
        const key = keyOf(change.type, change.name, change.headVersion);
        waiting.set(key, [...(waiting.get(key) ?? []), change]);
    }
    return packages.map(({ type, name, version, sizeBytes }) => {
        const change = waiting.get(keyOf(type, name, version))?.shift();
        return {
            ...{ type, name },
            kind: change?.kind ?? 'same',
            baseVersion: change ? (change.baseVersion ?? '') : version,
            headVersion: version,
            headBytes: sizeBytes,
            change: change ? change.sizeChange : 0,
        };
    });
}
function removedRow({ type, name, kind, baseVersion, sizeChange }) {
    const versions = { baseVersion: baseVersion ?? '', headVersion: '' };
    return { type, name, kind, ...versions, headBytes: null, change: sizeChange };
}
function keyOf(...parts) {
    return JSON.stringify(parts);
}
function wasteColumns(files) {
    const shown = files.slice(0, longestWaste);
    return {
        paths: shown.map(({ path }) => path).join(separator),
        sizes: shown.map(({ sizeBytes }) => sizeBytes),
        addedBy: shown.map(({ addedBy }) => addedBy),
        hiddenBy: shown.map(({ hiddenBy }) => hiddenBy),
        manners: shown.map(({ reason }) => waste_groups/* wasteManners */.bN[reason]),
        total: files.length,
    };
}


/***/ })

};
