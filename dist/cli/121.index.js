export const id = 121;
export const ids = [121];
export const modules = {

/***/ 4121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/adapters/report-page.ts

/** The HTML report's page, which the build makes in lib/. The bundler finds the file by this `new URL`. */
function builtPage() {
    return { read: () => (0,promises_.readFile)(__webpack_require__.ab + "report.html", 'utf8') };
}

// EXTERNAL MODULE: ./src/errors.ts + 1 modules
var errors = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/report/advice-words.ts
var advice_words = __webpack_require__(5396);
// EXTERNAL MODULE: ./src/report/facts/layer-facts.ts
var layer_facts = __webpack_require__(2277);
// EXTERNAL MODULE: ./src/report/facts/waste-facts.ts + 1 modules
var waste_facts = __webpack_require__(7935);
// EXTERNAL MODULE: ./src/report/facts/weight-facts.ts
var weight_facts = __webpack_require__(7126);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/medium.ts
var medium = __webpack_require__(5967);
// EXTERNAL MODULE: ./src/report/sections/advice.ts
var sections_advice = __webpack_require__(8667);
// EXTERNAL MODULE: ./src/report/sections/sizes.ts
var sizes = __webpack_require__(861);
// EXTERNAL MODULE: ./src/report/terminal-advice.ts + 1 modules
var terminal_advice = __webpack_require__(2869);
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
function renderText(side, { name, dockerfile, advice, colour }) {
    const view = viewSide(side, { medium: medium/* textMedium */.VO, dockerfile });
    const blocks = [
        [
            (0,terminal_text/* paint */.nI)(`${medium/* textMedium */.VO.name(name)}: ${(0,sizes/* sizesInWords */.B)(side)}`, { as: 'bold', colour }),
            (0,terminal_text/* paint */.nI)(identityWords(side, medium/* textMedium */.VO), { as: 'dim', colour }),
        ],
        ...(advice.length === 0 ? [] : [[(0,advice_words/* savingsWords */.Bq)(advice), ...(0,terminal_advice/* adviceLines */.C)(advice, view)]]),
        ...inspectionFacts(side, view).map((facts) => (0,terminal_facts/* factLines */.Kp)(facts, facts.name === 'layers' ? facts.rows.length : textRows)),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function renderMarkdown(side, { name, dockerfile, advice }) {
    const view = viewSide(side, { medium: medium/* markdownMedium */.Bv, dockerfile });
    const tables = inspectionFacts(side, view).map((facts) => {
        const lines = (0,markdown/* table */.tp)(facts.columns, facts.rows);
        return [`#### ${facts.title}`, '', lines.head, ...lines.rows].join('\n');
    });
    const lines = (0,sections_advice/* adviceTable */.To)(advice, view);
    const savings = advice.length === 0
        ? []
        : [[`#### ${(0,advice_words/* savingsWords */.Bq)(advice)}`, '', lines.head, ...lines.rows].join('\n')];
    const title = `### ${(0,markdown/* codeSpan */.SS)(name)}: ${(0,sizes/* sizesInWords */.B)(side)}`;
    return `${[title, identityWords(side, medium/* markdownMedium */.Bv), ...savings, ...tables].join('\n\n')}\n`;
}
function inspectionFacts(side, view) {
    return [
        (0,layer_facts/* shareFacts */.Z)(side),
        (0,layer_facts/* layerFacts */.D)(side, view),
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

// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/report/summary.ts + 1 modules
var summary = __webpack_require__(2542);
// EXTERNAL MODULE: ./src/report/terminal.ts + 2 modules
var report_terminal = __webpack_require__(1067);
// EXTERNAL MODULE: ./src/report/untrusted.ts
var untrusted = __webpack_require__(480);
// EXTERNAL MODULE: ./src/stages/deliver.ts + 3 modules
var deliver = __webpack_require__(8649);
// EXTERNAL MODULE: ./src/cli/compare-commits.ts + 30 modules
var compare_commits = __webpack_require__(4507);
// EXTERNAL MODULE: ./src/image/json-field.ts
var json_field = __webpack_require__(1905);
// EXTERNAL MODULE: ./src/image/spec.ts
var spec = __webpack_require__(9098);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/image/tar-header.ts
var tar_header = __webpack_require__(262);
// EXTERNAL MODULE: ./src/image/tar-format.ts
var tar_format = __webpack_require__(8452);
// EXTERNAL MODULE: ./src/image/tar-pax.ts
var tar_pax = __webpack_require__(402);
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
var image_compression = __webpack_require__(731);
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

// EXTERNAL MODULE: ./src/image/digest.ts
var image_digest = __webpack_require__(8033);
// EXTERNAL MODULE: ./src/image/hashing.ts
var hashing = __webpack_require__(3649);
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

// EXTERNAL MODULE: ./src/adapters/layout.ts
var layout = __webpack_require__(7480);
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
        blobs: (0,layout/* openLayout */.B)(path),
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

// EXTERNAL MODULE: ./src/image/reference.ts
var reference = __webpack_require__(3564);
// EXTERNAL MODULE: ./src/cli/nearest.ts
var nearest = __webpack_require__(9740);
;// CONCATENATED MODULE: ./src/cli/reference.ts





/** The files of the checkout as they are, committed or not. */
const workingTree = { kind: 'commit', text: 'the working tree', name: null };
/**
 * Tells an image from a commit. What starts with `registry:`, `oci-layout:` or `archive:` is an image; else a file, or
 * a folder with an index, of that name is one, and what follows the last colon that leaves such a name is the image's
 * name inside it. Fails with `image-source-invalid`.
 */
async function readReference(text, folder) {
    const reading = (0,reference/* readImageSource */.d)(text, nearest/* nearestName */.q);
    if (reading.kind === 'source')
        return { kind: 'image', text, source: reading.source };
    const source = reading.kind === 'other' ? await findFile(text, folder) : null;
    if (source !== null)
        return { kind: 'image', text, source };
    // No commit has a colon in its name.
    if (reading.kind === 'mistake' || reading.nearest !== null) {
        throw (0,errors/* failure */.V)('image-source-invalid', { text, mistake: reading.mistake });
    }
    return { kind: 'commit', text, name: text };
}
async function findFile(text, folder) {
    for (const reading of (0,reference/* listPathReadings */.F)(text)) {
        if (reading.path === '')
            continue;
        const path = (0,external_node_path_.resolve)(folder, reading.path);
        const found = { text, readings: [reading] };
        if (await isLayoutFolder(path))
            return { kind: 'oci-layout', ...found };
        if (await isArchiveFile(path))
            return { kind: 'archive', ...found };
    }
    return null;
}

// EXTERNAL MODULE: ./src/cli/colour.ts
var cli_colour = __webpack_require__(1816);
// EXTERNAL MODULE: ./src/cli/session.ts + 5 modules
var cli_session = __webpack_require__(5710);
// EXTERNAL MODULE: ./src/compare/explain.ts + 5 modules
var explain = __webpack_require__(6440);
// EXTERNAL MODULE: ./src/config.ts + 5 modules
var src_config = __webpack_require__(3614);
// EXTERNAL MODULE: ./src/stages/compose.ts + 4 modules
var compose = __webpack_require__(6320);
// EXTERNAL MODULE: ./src/stages/weigh.ts + 1 modules
var weigh = __webpack_require__(8426);
// EXTERNAL MODULE: ./src/stages/weigh-side.ts + 6 modules
var weigh_side = __webpack_require__(7446);
// EXTERNAL MODULE: ./src/stages/plan-scans.ts
var plan_scans = __webpack_require__(7991);
// EXTERNAL MODULE: ./src/stages/scan-images.ts
var scan_images = __webpack_require__(9733);
// EXTERNAL MODULE: ./src/cli/scanners.ts + 9 modules
var scanners = __webpack_require__(745);
;// CONCATENATED MODULE: ./src/cli/compare-vulnerabilities.ts




/** Where the vulnerabilities of the one image come from. Fails with `invalid-inputs`. */
function planScan({ config }) {
    const { build, policy, vulnerabilities } = config;
    const scans = (0,plan_scans/* planScans */.G_)(vulnerabilities, vulnerabilities.reports);
    const plan = { name: '', listedAs: null, build, policy, scans };
    const mistakes = (0,plan_scans/* findScanMistakes */.kS)([plan], config);
    if (mistakes.length === 0)
        return plan;
    throw (0,errors/* failure */.V)('invalid-inputs', { count: mistakes.length, mistakes: mistakes.join('\n') });
}
/** Compares the known vulnerabilities of two images as the action does. */
async function scanReference(subject, { config, session }) {
    const { progress, signal, terminal } = session;
    return (0,scan_images/* scanImages */.s)([subject], {
        ...config.vulnerabilities,
        scanners: (0,scanners/* scannersOf */.$)(session, terminal.cwd),
        host: {
            signal,
            chapter: (title, work) => progress.chapter(title, work),
            say: (line) => {
                progress.say(line);
            },
        },
    });
}

// EXTERNAL MODULE: ./src/lint/config/configuration.ts
var configuration = __webpack_require__(4286);
// EXTERNAL MODULE: ./src/stages/lint-recipes.ts + 7 modules
var lint_recipes = __webpack_require__(5072);
// EXTERNAL MODULE: ./src/stages/read-configuration.ts
var read_configuration = __webpack_require__(7708);
// EXTERNAL MODULE: ./src/stages/review-scripts.ts
var review_scripts = __webpack_require__(3030);
;// CONCATENATED MODULE: ./src/cli/lint-commit.ts





/** An image on disk, and a base: only head's Dockerfile is judged. */
const notLinted = {
    lint: { findings: [], fixed: 0 },
    configuration: configuration/* emptyConfiguration */.uC,
    notes: [],
};
/** Lints a commit's Dockerfile as a pull request's run lints head. Fails with `invalid-configuration`. */
async function lintCommit({ repository, tree, recipe, }, session) {
    const { lint: configuration } = await (0,read_configuration/* readConfiguration */.T)(repository, tree);
    const review = await (0,review_scripts/* reviewScripts */.J)([recipe], (0,cli_session/* shellcheckOf */.w)(session));
    const lint = (0,lint_recipes/* lintRecipes */.be)({ head: recipe, base: null }, { configuration, review });
    return { lint, configuration, notes: review.notes };
}

// EXTERNAL MODULE: ./src/analysis/contents.ts + 2 modules
var contents = __webpack_require__(317);
// EXTERNAL MODULE: ./src/stages/build-images.ts
var build_images = __webpack_require__(9534);
// EXTERNAL MODULE: ./src/stages/open-workshop.ts
var open_workshop = __webpack_require__(2113);
// EXTERNAL MODULE: ./src/stages/read-recipes.ts
var read_recipes = __webpack_require__(2897);
// EXTERNAL MODULE: ./src/cli/host.ts + 2 modules
var cli_host = __webpack_require__(3172);
;// CONCATENATED MODULE: ./src/cli/weigh-commit.ts








/** Builds and weighs the image of one commit, or with null of the working tree. Fails with `image-not-found` and as `lintCommit` and `buildImages` do. */
async function weighCommit({ name, role }, weighing) {
    const { session, config, inputs } = weighing;
    const checkout = weighing.checkout ?? (await (0,compare_commits/* checkoutOf */.o5)(session, name));
    const tree = await (0,compare_commits/* openTree */.rB)(name, checkout);
    const repository = (0,compare_commits/* repositoryAt */.uw)(tree, session);
    const recipe = await (0,read_recipes/* readRecipe */.XQ)((0,read_recipes/* filesIn */.nG)(tree, repository), config.build);
    const linted = role === 'head' ? await lintCommit({ repository, tree, recipe }, session) : notLinted;
    const host = (0,cli_host/* hostOf */.w)(session, {
        inputs,
        job: {
            event: { name: 'terminal', ref: '', payload: {} },
            workspace: tree.folder,
            repository: checkout.repository,
        },
    });
    const built = recipe &&
        (await (0,build_images/* buildImages */.r)({
            config: config.build,
            listedAs: null,
            head: { openFolder: () => Promise.resolve(tree.folder), recipe },
            base: null,
            id: '',
            name: null,
            turn: null,
            signal: session.signal,
        }, await (0,open_workshop/* openWorkshop */._)(config.build, { builder: (0,compare_commits/* builderOf */.zp)(session), host })));
    const notes = [...tree.notes, ...(built?.notes ?? []), ...linted.notes];
    const described = { ...linted, notes, commit: tree.commit };
    const head = built?.head ?? null;
    if (built === null || head === null || recipe === null) {
        const message = `There is no Dockerfile at \`${config.build.file}\`.`;
        const side = (0,weigh_side/* missing */.LO)('no-dockerfile', message, tree.commit);
        return { ...described, side, image: null, scannable: null };
    }
    const weighed = await session.progress.chapter('Weigh', () => (0,weigh_side/* weighBuilt */.rr)({ built: head, blobs: built.blobs, commit: tree.commit, recipe }, {
        layerCache: weighing.layerCache,
        look: contents/* lookInside */.Yo,
        target: config.build.target,
        platform: config.build.platforms[0] ?? null,
    }));
    return { ...described, ...weighed };
}

// EXTERNAL MODULE: ./src/image/platform.ts
var image_platform = __webpack_require__(2554);
// EXTERNAL MODULE: ./src/image/read-image.ts
var read_image = __webpack_require__(6313);
;// CONCATENATED MODULE: ./src/cli/weigh-found.ts







/** Weighs an image that nobody built here. Fails as `ImageSources.open` does, with `platform-missing` or `platform-ambiguous`. */
async function weighFound({ text, source }, { session, config, images, layerCache, recipe }) {
    return session.progress.chapter(`Read ${(0,external_node_path_.basename)(text)}`, async () => {
        const { blobs, digest } = await images.open(source);
        const [platform] = config.build.platforms;
        const image = await chooseImage(blobs, digest, platform === undefined ? null : (0,image_platform/* parsePlatform */.FL)(platform));
        const readable = { image, blobs, provenance: null, recipe, commit: null, build: null };
        const weighed = await (0,weigh_side/* weighImage */.oP)(readable, { layerCache, look: contents/* lookInside */.Yo });
        const notes = source.kind === 'registry' ? [] : packingNotes(image, text);
        return { ...notLinted, ...weighed, commit: null, notes };
    });
}
/** Without a platform an index gives the image of this machine's, as container engines do. */
async function chooseImage(blobs, digest, wanted) {
    if (wanted !== null)
        return (0,read_image/* readImage */.AM)(blobs, digest, wanted);
    try {
        return await (0,read_image/* readImage */.AM)(blobs, digest);
    }
    catch (error) {
        // An engine that pulled one platform saves an index that names the others, too.
        if (!(error instanceof errors/* ActionError */.l) || !undecided.has(error.code))
            throw error;
        return (0,read_image/* readImage */.AM)(blobs, digest, ownPlatform()).catch(() => {
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

// EXTERNAL MODULE: ./src/image/registry-reference.ts
var registry_reference = __webpack_require__(634);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/adapters/registry/credential-helper.ts


const limitMs = 30_000;
const longestMessage = 200;
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
    return (0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(output), longestMessage) || 'it said nothing';
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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



const systemClock = {
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
    const when = waitMs === null ? '' : `; it asks to come back in ${(0,format/* formatDuration */.a3)(waitMs)}`;
    const hub = registry === 'Docker Hub' ? '; the pull limit of Docker Hub is used up' : '';
    return `${how}${hub}${when}`;
}
/**
 * What a registry says about an error, as one short line; empty when it says nothing that can be read.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes
 */
async function readExplanation(answer) {
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
            const explanation = keyring.mask(await readExplanation(answer));
            const credentials = keyring.describe();
            const asked = { registry, image, host: url.host, credentials, nowMs: clock.now() };
            return refusalOf(answer, explanation, asked);
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/registry/session.ts





/** Opens a session; nothing is sent before the first question. */
function openSession(reference, options) {
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
    const session = openSession(reference, options);
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
                yield* streamBlob(digest, session);
                return;
            }
            const found = await fetchDocument(session, digest, missing(digest, session));
            documents.set(digest, found.bytes);
            for (const one of listDigests(found.bytes))
                listed.add(one);
            yield found.bytes;
        },
    };
}
function streamBlob(digest, session) {
    const get = async (headers) => {
        const answer = await session.get(`blobs/${digest}`, headers);
        if (answer.status === 404)
            throw await missing(digest, session)(answer);
        return answer;
    };
    return streamThroughCuts(get, session);
}
function missing(digest, { registry, image }) {
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
    const { signal, environment, cleanup, hide, clock = systemClock } = options;
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

// EXTERNAL MODULE: ./src/adapters/layer-hashing.ts + 1 modules
var layer_hashing = __webpack_require__(9705);
// EXTERNAL MODULE: ./src/analysis/packages/read-packages.ts + 11 modules
var read_packages = __webpack_require__(4443);
// EXTERNAL MODULE: ./src/dockerfile/dockerfile.ts + 4 modules
var dockerfile = __webpack_require__(2730);
// EXTERNAL MODULE: ./src/image/layer-cache.ts + 4 modules
var layer_cache = __webpack_require__(5067);
// EXTERNAL MODULE: ./src/stages/hide-secrets.ts
var hide_secrets = __webpack_require__(4075);
// EXTERNAL MODULE: ./src/stages/pack-contents.ts
var pack_contents = __webpack_require__(2637);
// EXTERNAL MODULE: ./src/stages/outline.ts
var outline = __webpack_require__(7865);
;// CONCATENATED MODULE: ./src/cli/weighing.ts













/** Reads the options of a command whose images are not all commits. Fails with `invalid-inputs`, `usage` or `not-a-repository`. */
async function prepareWeighing(inputs, { references, session }) {
    const commit = references.find((reference) => reference.kind === 'commit');
    const checkout = commit === undefined ? null : await (0,compare_commits/* checkoutOf */.o5)(session, commit.name);
    const { cwd } = session.terminal;
    const local = checkout === null ? withoutPaths(inputs) : (0,compare_commits/* localInputs */.tg)(inputs, checkout, session);
    const config = (0,src_config/* parseConfig */.o4)(local, checkout?.top ?? cwd);
    (0,hide_secrets/* hideSecrets */.s)(config.build, session.progress);
    const recipe = await readOutline(inputs.file ?? '', { cwd, target: config.build.target });
    const layerCache = (0,layer_cache/* createLayerCache */.k)(read_packages/* packageFiles */.i, (0,layer_hashing/* hashInThreads */.D)());
    const images = openSources(session);
    const pack = await (0,pack_contents/* openPacking */.Q)(config);
    return { session, inputs: local, config, images, layerCache, pack, checkout, recipe };
}
function openSources({ terminal, folder, cleanup, signal, progress }) {
    const { cwd, environment } = terminal;
    const hide = (secret) => {
        progress.hide(secret);
    };
    return imageSources({ cwd, environment, folder, cleanup, signal, hide });
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
    return (0,outline/* outlineOf */.W)((0,dockerfile/* parseDockerfile */.A)(text, file), target);
}

;// CONCATENATED MODULE: ./src/cli/weigh-references.ts










/** Compares two images of which at least one is not built here. */
async function compareReferences({ base, head, inputs, }, session) {
    const weighing = await prepareWeighing(inputs, { references: [base, head], session });
    const plan = planScan(weighing);
    const weighedBase = await weigh_references_weigh(base, { role: 'base', weighing });
    const weighedHead = await weigh_references_weigh(head, { role: 'head', weighing });
    const subject = {
        ...subjectOf(weighedHead, weighing),
        baseCommit: weighedBase.commit,
        baseWhy: `\`${base.text}\``,
    };
    return weigh_references_compose({ base: weighedBase, head: weighedHead, subject, name: head.text, plan }, weighing);
}
/** Weighs one image; its report has no base. */
async function inspectReference({ image, inputs }, session) {
    const weighing = await prepareWeighing(inputs, { references: [image], session });
    const head = await weigh_references_weigh(image, { role: 'head', weighing });
    const nothing = 'nothing: the image was looked at alone';
    const base = {
        side: (0,weigh_side/* missing */.LO)('no-commit', `Compared with ${nothing}.`, null),
        image: null,
        scannable: null,
        commit: null,
        ...notLinted,
    };
    const subject = { ...subjectOf(head, weighing), baseCommit: null, baseWhy: nothing };
    return weigh_references_compose({ base, head, subject, name: image.text, plan: planScan(weighing) }, weighing);
}
function weigh_references_weigh(reference, { role, weighing }) {
    return reference.kind === 'image'
        ? weighFound(reference, weighing)
        : weighCommit({ name: reference.name, role }, weighing);
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
async function weigh_references_compose({ base: found, head, subject, name, plan: scanned }, weighing) {
    const base = (0,weigh_side/* refuseOtherPlatform */.KJ)(found, head);
    const config = (0,src_config/* settleConfig */.Un)(weighing.config, head.configuration);
    // Without both recipes nobody can say whether the pull request had a hand in a layer.
    const comparison = base.image === null || head.image === null
        ? null
        : (0,explain/* explainImages */.y)(base.image, head.image, () => null);
    const savings = (0,weigh/* findSideSavings */.C)(base.image, head.image);
    const sides = { head: head.side, base: base.side, comparison };
    const scannable = { head: head.scannable, base: base.scannable };
    const scan = await scanReference({ ...sides, scannable, plan: scanned }, weighing);
    const [vulnerabilities] = scan.vulnerabilities;
    const facts = {
        ...{ ...sides, savings, lint: head.lint },
        ...(vulnerabilities === undefined ? {} : { vulnerabilities }),
    };
    const plan = { ...config, name };
    const image = head.commit === null ? composeFound(facts, plan) : (0,compose/* composeImage */.I)(facts, plan);
    const notes = [...base.notes, ...head.notes, ...scan.notes];
    const contents = [weighing.pack?.({ base: base.image, head: head.image }) ?? null];
    return {
        report: (0,compose/* composeReport */.Z)([image], { subject, reportOnly: config.reportOnly, notes }),
        contents,
    };
}
/** An image that was found was neither built nor linted by anyone here, so it is not judged by that. */
function composeFound(facts, plan) {
    const policy = { ...plan.policy, lintThreshold: 'never' };
    const image = (0,compose/* composeImage */.I)(facts, { ...plan, policy });
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
    return (0,cli_session/* inSession */.C)(terminal, run, async (session) => {
        const delivery = run.command === 'inspect' ? await inspect(run, session) : await diff(run, session);
        session.signal.throwIfAborted();
        if (run.html !== null)
            await writeHtml(run.html, { delivery, session });
        const { report } = delivery;
        terminal.output.write(session.progress.mask(render(report, run, terminal)));
        return run.command === 'diff' && report.status === 'fail' && !report.reportOnly ? 1 : 0;
    });
}
async function diff({ images, inputs }, session) {
    const [first, second] = images;
    if (first === undefined)
        return (0,compare_commits/* compareCommits */.kC)({ base: null, head: null, inputs }, session);
    const { cwd } = session.terminal;
    const base = await readReference(first, cwd);
    const head = second === undefined ? workingTree : await readReference(second, cwd);
    if (base.kind === 'image' || head.kind === 'image') {
        return compareReferences({ base, head, inputs }, session);
    }
    return (0,compare_commits/* compareCommits */.kC)({ base: base.name, head: head.name, inputs }, session);
}
async function inspect({ images, inputs }, session) {
    const image = await readReference(images[0] ?? '', session.terminal.cwd);
    const delivery = await inspectReference({ image, inputs }, session);
    requireImage(delivery.report.images[0], session);
    return delivery;
}
/** Fails with `usage` when the file cannot be written. */
async function writeHtml(file, { delivery, session }) {
    const { renderHtml } = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 170));
    const mask = (text) => session.progress.mask(text);
    const html = renderHtml(await builtPage().read(), { ...delivery, docsUrl: deliver/* docsUrl */.f, mask });
    await (0,promises_.writeFile)((0,external_node_path_.resolve)(session.terminal.cwd, file), html).catch((error) => {
        throw (0,errors/* failure */.V)('usage', { problem: `\`--html\` cannot be written: ${String(error)}.` });
    });
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
    const colour = (0,cli_colour/* colourOf */.G)(run.colour, terminal);
    if (run.format === 'json')
        return (0,json/* renderJson */.h)(report);
    if (run.command === 'inspect')
        return renderImage(report, { format: run.format, colour });
    if (run.format === 'markdown')
        return (0,summary/* renderSummary */.B)(report, { docsUrl: deliver/* docsUrl */.f });
    return (0,report_terminal/* renderTerminal */.b)(report, { colour });
}
function renderImage({ images, notes }, { format, colour }) {
    const [image] = images;
    if (image?.head.state !== 'measured')
        return '';
    const { name, dockerfile } = image.subject;
    const { advice } = image;
    const options = { name, advice, dockerfile: dockerfile === '' ? null : dockerfile };
    const text = renderInspection(image.head, { ...options, format, colour });
    const mark = format === 'text' ? '' : '> ';
    // An inspection shows no findings, so what kept lint from some is of no use there.
    const shown = notes.filter(({ stage }) => stage !== 'lint');
    return text + shown.map(({ message }) => `\n${mark}Note: ${(0,untrusted/* oneLine */.TN)(message)}\n`).join('');
}


/***/ }),

/***/ 2277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ layerFacts),
/* harmony export */   Z: () => (/* binding */ shareFacts)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _layer_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4079);


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
    return [name, (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(compressedBytes), (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(unpackedBytes), (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(layerCount)];
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
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(compressedBytes),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(unpackedBytes),
            view.medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDigest */ .MO)(digest)),
            (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOrigin */ .cT)(origin, view),
        ]),
    };
}


/***/ })

};
