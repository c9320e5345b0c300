/** The walls of the house: which folder may import which. `npm run boundaries` checks them. */

const folders = 'events|shared|functions|server|cli|cdk|frontend|samples|training';
/** Any folder of ours but those named. */
const ours = (...except) => {
  const left = folders.split('|').filter((folder) => !except.includes(folder));
  return `^(?:${left.join('|')})/`;
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'events-stand-alone',
      comment: 'Events are the contract between everything; they import nothing of ours.',
      severity: 'error',
      from: { path: '^events/' },
      to: { path: ours('events') },
    },
    {
      name: 'shared-below-functions',
      comment: 'Imports run one way: events <- shared <- functions <- server, cli.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: ours('events', 'shared') },
    },
    {
      name: 'functions-below-hosts',
      comment: 'A function knows neither the machine it runs on nor who calls it.',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: ours('events', 'shared', 'functions') },
    },
    {
      name: 'functions-apart',
      comment: 'Functions meet through events and tasks, never through imports.',
      severity: 'error',
      from: { path: '^functions/([^/]+)/' },
      to: { path: '^functions/[^/]+/', pathNot: '^functions/$1/' },
    },
    {
      name: 'wiring-is-data',
      comment: 'Both platforms read it; it names events and how often a record is delivered, nothing else.',
      severity: 'error',
      from: { path: '^functions/wiring\\.ts$' },
      to: { path: ours(), pathNot: '^(?:events/|shared/lambda/redelivery\\.ts$)' },
    },
    {
      name: 'handlers-are-entries',
      comment: 'A handler is started by Lambda or by the one-machine host and imported by nobody else.',
      severity: 'error',
      from: { pathNot: '^(?:server|test)/' },
      to: { path: '^functions/[^/]+/handler\\.ts$' },
    },
    {
      name: 'adapters-from-entries',
      comment:
        'Only handlers and hosts choose a platform (#platform); everything else gets ports as arguments.',
      severity: 'error',
      from: {
        pathNot: '^(?:functions/[^/]+/handler\\.ts$|server/|cli/|test/|shared/platform/(?:aws|embedded)/)',
      },
      to: { path: '^shared/platform/(?:aws|embedded)/' },
    },
    {
      name: 'platforms-apart',
      comment: 'An adapter of one platform never leans on the other one.',
      severity: 'error',
      from: { path: '^shared/platform/(aws|embedded)/' },
      to: { path: '^shared/platform/(?:aws|embedded)/', pathNot: '^shared/platform/$1/' },
    },
    {
      name: 'understanding-is-pure',
      comment: 'Reading documents needs no platform and no records: facteur inspect runs it on a file.',
      severity: 'error',
      from: { path: '^shared/(?:understanding|document-types)/' },
      to: { path: '^shared/', pathNot: '^shared/(?:understanding|document-types)/' },
    },
    {
      name: 'document-types-below-understanding',
      comment: 'The console renders from the document types: they bring no engine along.',
      severity: 'error',
      from: { path: '^shared/document-types/' },
      to: { path: '^shared/understanding/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'browser-safe',
      comment: 'The console imports these: nothing of Node, and no package that needs it.',
      severity: 'error',
      from: { path: '^shared/(?:http|document-types)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'console-through-contract',
      comment: 'The console knows the HTTP contract and the document types.',
      severity: 'error',
      from: { path: '^frontend/' },
      to: { path: ours('frontend'), pathNot: '^shared/(?:http|document-types)/' },
    },
    {
      name: 'features-apart',
      comment:
        'The features of the console never import each other; what they share is in components, and app/ joins them.',
      severity: 'error',
      from: { path: '^frontend/(?:features/([^/]+)|components)/' },
      to: { path: '^frontend/(?:app|features)/', pathNot: '^frontend/features/$1/' },
    },
    {
      name: 'cdk-reads-wiring',
      comment:
        'The infrastructure reads the wiring, the stage (as the commands do), how the console is served and built bundles, never the code of a handler.',
      severity: 'error',
      from: { path: '^cdk/' },
      to: { path: ours('cdk'), pathNot: '^(?:events/|shared/(?:stage|console)/|functions/wiring\\.ts$)' },
    },
    {
      name: 'hosts-on-top',
      comment: 'Nothing builds on a host, a command, the infrastructure or the console.',
      severity: 'error',
      from: { path: '^(events|shared|functions|server|cli|cdk|frontend|samples|training)/' },
      to: { path: '^(?:server|cli|cdk|frontend)/', pathNot: '^$1/' },
    },
    {
      name: 'samples-for-show',
      comment: 'The generator of sample mail serves the demonstration and the tests.',
      severity: 'error',
      from: { pathNot: '^(?:samples/|training/|test/|server/demo\\.ts$)' },
      to: { path: '^samples/' },
    },
    {
      name: 'training-apart',
      comment:
        'Documents that models learn from are made apart from the samples that tests use: they share numbers and dates, no wording and no layout.',
      severity: 'error',
      from: { path: '^training/' },
      to: {
        path: ours('training'),
        pathNot:
          '^(?:shared/(?:document-types|understanding)/|samples/(?:random|identifiers|money|dates)\\.ts$)',
      },
    },
    {
      name: 'training-for-models',
      comment: 'What made-up documents taught is in the model; nothing that runs makes any.',
      severity: 'error',
      from: { pathNot: '^(?:training|test)/' },
      to: { path: '^training/' },
    },
    {
      name: 'middy-in-one-place',
      comment: 'What wraps a handler is in shared/lambda and nowhere else.',
      severity: 'error',
      from: { pathNot: '^shared/lambda/' },
      to: { path: 'node_modules/@middy/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one thought in two places.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      // `aws-lambda` is the name of a package of types, without code.
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
    },
    {
      name: 'shipped-dependencies',
      comment: 'What runs at a customer may not need a development dependency.',
      severity: 'error',
      from: { path: '^(?:events|shared|functions|server|cli|samples|training)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:(?:\\.next|out|dist|cdk\\.out)/|next-env\\.d\\.ts$)' },
    // Type imports count: a wall that types pass through is none.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
      // Without `embedded`, #platform is AWS; the test of the boundaries looks at both.
      conditionNames: ['import', 'node', 'types', 'default'],
      exportsFields: ['exports'],
    },
  },
};
