import { AlignmentType, ImageRun, type Paragraph as WordParagraph } from 'docx';
import type { Picture } from '../../shared/paper/document.ts';
import { line, pt, tight } from './docx-type.ts';

/** As wide as the text, as high as on the printed page at most. */
export function picture({ png, meaning }: Picture, room: number): WordParagraph {
  const bytes = Buffer.from(png, 'base64');
  const [width, height] = [bytes.readUInt32BE(widthAt), bytes.readUInt32BE(widthAt + 4)];
  const scale = Math.min((room * pixelsPerMillimetre) / width, (highest * pixelsPerMillimetre) / height);
  const image = new ImageRun({
    type: 'png',
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: meaning, description: meaning, title: meaning },
  });
  return line([image], { alignment: AlignmentType.CENTER, spacing: { ...tight, before: pt(6) } });
}

/** Of the first chunk of every PNG. */
const widthAt = 16;
const pixelsPerMillimetre = 96 / 25.4;
const highest = 105;
