import type { Project } from '@mirocals/data';
import { paletteOf } from '@mirocals/data/palette';
import type { ProjectLogo } from '../model/site.ts';
import type { Picture } from './picture.ts';

/** An icon as a picture, with its path on the site. */
interface Icon extends Picture {
  readonly path: string;
}

/** The icons for Apple home screens and for the manifest; "maskable" icons may be cropped to a circle. */
export const iconFiles = [
  { path: '/apple-touch-icon.png', size: 180, purpose: undefined },
  { path: '/icon-192.png', size: 192, purpose: 'any' },
  { path: '/icon-512.png', size: 512, purpose: 'any' },
  { path: '/icon-maskable-512.png', size: 512, purpose: 'maskable' },
] as const;

/** The first letter or digit of a name, for the icon. */
export const iconLetter = (name: string): string => [...name.replace(/[^\p{L}\p{N}]/gu, '')][0] ?? '';

/** The logo in a square box. */
const InSquare = ({ logo: { data, width, height }, box }: { readonly logo: ProjectLogo; readonly box: number }) => {
  const scale = box / Math.max(width, height);
  return <img src={data} width={width * scale} height={height * scale} alt="" />;
};

/** The icon in every size: the logo of the project, or the first letter of its name on its main colour. */
export const icons = ({ acronym, look }: Pick<Project, 'acronym' | 'look'>, logo?: ProjectLogo): Icon[] => {
  const { accent } = paletteOf(look).light;
  return iconFiles.map(({ path, size, purpose }) => {
    const element = (
      <div
        style={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          width: '100%',
          height: '100%',
          background: logo ? '#fff' : accent,
          color: '#fff',
          fontSize: size * (purpose === 'maskable' ? 0.5 : 0.68),
          fontWeight: 700,
        }}
      >
        {logo ? <InSquare logo={logo} box={size * (purpose === 'maskable' ? 0.56 : 0.86)} /> : iconLetter(acronym)}
      </div>
    );
    return { path, element, width: size, height: size };
  });
};
