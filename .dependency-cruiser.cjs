// The path of the data is the layout: a room imports only from rooms before it in this one ordered list.
// To add a room, put its name where it stands on the path; every rule below follows from the order.
const path = [
  'model',
  'errors',
  'read',
  'duplicates',
  'graph',
  'metrics',
  'governance',
  'efficiency',
  'cluster',
  'articulators',
  'upgrading',
  'policy',
  'preset',
  'analyse',
  'scenario',
  'sensitivity',
  'explain',
  'study',
  'report',
  'index',
  'neo4j',
  'cli',
];

const place = (room) => `^src/${room}(/|\\.ts$)`;

const forwardOnly = path.slice(0, -1).map((room, position) => ({
  name: `${room}-looks-back-only`,
  comment: `${room} stands before ${path.slice(position + 1).join(', ')} on the path and must not know them`,
  severity: 'error',
  from: { path: place(room) },
  to: { path: path.slice(position + 1).map(place) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...forwardOnly,
    {
      name: 'every-room-is-on-the-path',
      comment:
        'a folder or file directly under src that is not in the ordered list has no rule and so is not allowed',
      severity: 'error',
      from: { path: '^src/', pathNot: path.map(place) },
      to: {},
    },
    {
      name: 'one-door-to-neo4j',
      comment: 'only src/neo4j knows the driver',
      severity: 'error',
      from: { pathNot: '^src/neo4j/' },
      to: { path: '^node_modules/neo4j-driver' },
    },
    {
      name: 'one-door-to-sigma',
      comment: 'sigma throws outside a browser; only the viewer draws',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/(sigma|@sigma)/' },
    },
    {
      name: 'files-at-the-edge',
      comment:
        'the file system, processes and servers belong to src/cli and src/neo4j; everything else also runs in a browser',
      severity: 'error',
      from: { path: '^(src|viewer)/', pathNot: '^(src/(cli|neo4j)/|viewer/vite\\.config\\.ts$)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'viewer-is-browser-safe',
      comment: 'the viewer runs in a browser: it may not import the command line or the database room',
      severity: 'error',
      from: { path: '^viewer/' },
      to: { path: '^src/(cli|neo4j)/' },
    },
    {
      name: 'src-does-not-know-the-viewer',
      comment: 'the viewer is one user of src among others',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^viewer/' },
    },
    {
      name: 'no-circles',
      comment: 'two files that import each other are one file or three',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
