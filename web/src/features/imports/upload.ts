import { type Answer, ApiError, addressOf, readAnswer } from '../../api/client.ts'

/**
 * Sends a file to be looked at, nothing is written yet. XMLHttpRequest, because fetch cannot tell how much has been
 * sent. `onProgress` gets 0 to 1; rejects with an ApiError, and with an AbortError when `signal` fires.
 */
export function upload(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Answer<'createImport'>> {
  const { method, url } = addressOf('createImport', { query: { preview: 'true' } })
  const form = new FormData()
  form.append('file', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, url)
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    }
    request.onload = () => {
      try {
        resolve(readAnswer(request.status, request.responseText))
      } catch (error) {
        reject(error)
      }
    }
    request.onerror = () =>
      reject(
        new ApiError(
          'The upload was interrupted. Check the connection and the size of the file, and try again.',
          null,
          0,
        ),
      )
    request.onabort = () => reject(new DOMException('The upload was cancelled.', 'AbortError'))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(form)
  })
}
