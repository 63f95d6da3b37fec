import { describe, expect, test } from 'vitest';
import { fileSystemOf, folderPlace } from '../../../shared/guard/folder-place.ts';
import { neededSpace } from '../../../shared/guard/guard.contract.ts';

const place = (folder: string, fileSystem = '', oneDrives: string[] = []) =>
  folderPlace({ folder, fileSystem, oneDrives });

describe('a folder that other machines or programs reach into', () => {
  test.each([
    ['\\\\MAYCHU\\chung\\du-lieu', ''],
    ['\\\\?\\UNC\\MAYCHU\\chung', ''],
    ['//maychu/chung/du-lieu', ''],
    ['/mnt/chung/du-lieu', 'cifs'],
    ['/home/a/chung', 'nfs4'],
    ['/run/user/1000/gvfs/x', 'fuse.gvfsd-fuse'],
  ])('%s is on the network', (folder, fileSystem) => {
    expect(place(folder, fileSystem)).toEqual({ kind: 'network' });
  });

  test.each([
    ['C:\\Users\\a\\OneDrive\\Sổ', 'OneDrive'],
    ['C:\\Users\\a\\OneDrive - UBND tỉnh Sơn La\\Sổ', 'OneDrive'],
    ['D:\\Dropbox\\so', 'Dropbox'],
    ['C:\\Users\\a\\Dropbox (Cơ quan)\\so', 'Dropbox'],
    ['G:\\My Drive\\so', 'Google Drive'],
    ['G:\\Drive của tôi\\so', 'Google Drive'],
    ['C:\\Users\\a\\Google Drive\\so', 'Google Drive'],
    ['C:\\Users\\a\\iCloudDrive\\so', 'iCloud'],
    ['C:\\Users\\a\\Documents\\Zalo Received Files\\so', 'Zalo'],
    ['/home/a/Nextcloud/so', 'Nextcloud'],
    ['/home/a/MEGA/so', 'MEGA'],
  ])('%s is carried away by %s', (folder, by) => {
    expect(place(folder)).toEqual({ kind: 'synchronised', by });
  });

  test('what the system calls a folder of OneDrive is one, whatever its name, in either Unicode form', () => {
    const root = 'D:\\Tài liệu của cơ quan';
    expect(place(`${root.normalize('NFD')}\\so`, '', [root])).toEqual({ kind: 'synchronised', by: 'OneDrive' });
    expect(place(`${root} cũ\\so`, '', [root])).toBeNull();
  });

  test.each([
    'C:\\Users\\a\\AppData\\Roaming\\so-dieu-phoi\\du-lieu',
    '\\\\?\\C:\\du-lieu',
    'E:\\Sao lưu dropbox cũ',
    'D:\\Onedriver',
    '/home/a/du-lieu',
    '/media/a/USB/du-lieu',
  ])('%s is nobody else’s', (folder) => {
    expect(place(folder, 'ext4')).toBeNull();
  });
});

test('a folder stands on the nearest file system above it', () => {
  const mounted = [
    { folder: '/', kind: 'ext4' },
    { folder: '/home', kind: 'btrfs' },
    { folder: '/home/a/chung', kind: 'cifs' },
  ];
  expect(fileSystemOf('/home/a/chung/so', mounted)).toBe('cifs');
  expect(fileSystemOf('/home/a/chung-khac', mounted)).toBe('btrfs');
  expect(fileSystemOf('/opt', mounted)).toBe('ext4');
  expect(fileSystemOf('/opt', [])).toBe('');
});

test('room is needed for three times the database and the work of a day', () => {
  expect(neededSpace(30_000_000)).toBe(290_000_000);
});
