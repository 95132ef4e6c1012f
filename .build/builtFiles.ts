import { build, type InlineConfig } from 'vite';

/** What a build of its own would write, by its name. */
export async function builtFiles(config: InlineConfig): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = await build({
    ...config,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ...config.build, write: false },
  });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}
