import { Button, Group } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { attachmentId } from '../../../src-shared/lib/ids'
import { pictureAddress } from '../../lib/attachment-address'
import { FieldRow } from '../form/field-row'
import classes from './organisation.module.css'

interface PictureFieldProps {
  readonly label: string
  readonly hint: string
  readonly picture: { readonly id: string; readonly alt: string } | undefined
  /** Said beside the picture: the file's name and size, where they are known. */
  readonly said?: ReactNode
  readonly words: { readonly choose: string; readonly replace: string; readonly remove: string }
  readonly pending: boolean
  readonly onChoose: () => void
  readonly onRemove: () => void
}

/** A picture that is printed on letters, chosen by the system's dialogue, changed and taken off again. */
export function PictureField({ label, hint, picture, said, words, pending, onChoose, onRemove }: PictureFieldProps) {
  return (
    <FieldRow label={label} hint={hint} optional>
      {({ id, 'aria-describedby': describedBy }) => (
        <Group gap="sm" mt={4}>
          {picture !== undefined && (
            <span className={classes['file']}>
              <OnPaper key={picture.id} {...picture} />
              {said}
            </span>
          )}
          <Button
            id={id}
            // Its own words, besides the field's: the label alone would say no act.
            aria-labelledby={`${id}-label ${id}`}
            variant="default"
            loading={pending}
            onClick={onChoose}
            {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
          >
            {picture === undefined ? words.choose : words.replace}
          </Button>
          {picture !== undefined && (
            <Button variant="subtle" onClick={onRemove}>
              {words.remove}
            </Button>
          )}
        </Group>
      )}
    </FieldRow>
  )
}

/** As it stands on paper: on white, whatever the screen's colours; nothing where it cannot be drawn. */
function OnPaper({ id, alt }: { readonly id: string; readonly alt: string }) {
  const [broken, setBroken] = useState(false)
  if (broken) return null
  return (
    <img
      className={classes['logo']}
      src={pictureAddress(attachmentId.parse(id))}
      alt={alt}
      draggable={false}
      onError={() => setBroken(true)}
    />
  )
}
