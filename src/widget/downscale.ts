/** What cameras and screenshots make. Others may be animated, or can't be written again as what they were. */
const PHOTOS = new Set(['image/jpeg', 'image/png']);

const QUALITY = 0.85;

/**
 * A photo drawn anew: neither edge longer than `edge` pixels, upright, and without what a camera noted in it, such as
 * the place. Whatever can't be drawn comes back as it is.
 */
export async function downscale(file: File, edge: number): Promise<File> {
  if (!PHOTOS.has(file.type)) return file;
  try {
    return await redraw(file, edge);
  } catch {
    return file;
  }
}

async function redraw(file: File, edge: number): Promise<File> {
  const picture = await createImageBitmap(file, {imageOrientation: 'from-image'});
  const scale = Math.min(1, edge / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, file.type, QUALITY));
  return blob ? new File([blob], file.name, {type: file.type, lastModified: file.lastModified}) : file;
}
